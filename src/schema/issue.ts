// What is wrong with a value, where, and how to mend it.

/** `path` is a column key (`due`, `steps/Rig/due`), `''` for the whole; with several rows at once it starts with the row: `2:name`. */
export interface Issue {
  readonly path: string;
  /** One sentence in plain words that says what is wrong and how to mend it. */
  readonly message: string;
}

/** Either what was asked for or every reason why not. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };
