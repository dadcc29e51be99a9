// What is done with a delivery as a whole: its name, and the one that follows it.

/** A row of a table whose rows go out to a partner. */
export interface SentRow {
  readonly table: string;
  readonly id: string;
}

/** `again`: what was rejected or is missing goes out once more; `back`: what went out comes back. */
export const nextWays = ['again', 'back'] as const;
export type NextWay = (typeof nextWays)[number];

/** What the next delivery would be. */
export interface NextPlan {
  /** A sentence. */
  readonly words: string;
  /** Its lines as a table. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** When it would be due; `''`: somebody has to say. */
  readonly due: string;
}

export interface DeliveryMethods {
  /** Gives what goes out the name that the partner wants; what has one keeps it. */
  readonly namePackage: {
    readonly input: { readonly of: SentRow };
    readonly answer: { readonly name: string; readonly again: boolean };
  };
  /** What would be sent again, or come back. Writes nothing. */
  readonly planNext: { readonly input: { readonly of: SentRow; readonly way: NextWay }; readonly answer: NextPlan };
  /** Adds it with its lines. What a later delivery has already is not added again: `again` where nothing was left. `due`: a day, `''` for the planned one. */
  readonly addNext: {
    readonly input: { readonly of: SentRow; readonly way: NextWay; readonly due: string };
    readonly answer: { readonly id: string; readonly lines: number; readonly again: boolean };
  };
}
