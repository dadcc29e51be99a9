// What adopting a tab brings to People, Steps and Lists: plain data.

export interface AdoptionChanges {
  readonly people: readonly NewPerson[];
  /** Spellings of people that are there, besides those they have. */
  readonly spellings: readonly Spelling[];
  readonly steps: readonly NewStep[];
  readonly words: readonly WordChange[];
}

export interface NewPerson {
  readonly name: string;
  /** `''`: none known. */
  readonly email: string;
  readonly also: readonly string[];
}

export interface Spelling {
  readonly of: string;
  readonly also: readonly string[];
}

/** A step of the pipeline; one that is there is used on this kind of rows too. */
export interface NewStep {
  readonly name: string;
  /** Key of the declared table. */
  readonly usedOn: string;
}

/** A tab's own word: another spelling of `of`, or with `of: null` a word of its own with that meaning. */
export interface WordChange {
  /** The list's key. */
  readonly list: string;
  readonly own: string;
  readonly of: string | null;
  readonly means: string | null;
}
