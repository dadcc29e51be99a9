// What is lent out and must come back, by its columns: who has which piece, since when, and until when.

/** Columns of what is lent. */
export interface Lending {
  readonly what: string;
  readonly serial: string;
  readonly accessories: string;
  readonly value: string;
  /** From whom it is hired; blank: it is ours. */
  readonly owner: string;
  readonly hireFrom: string;
  readonly offHire: string;
  /** Filled: it has gone back to whom it was hired from. */
  readonly goneBack: string;
  readonly holder: string;
  /** Filled while it is out. */
  readonly since: string;
  readonly signedFor: string;
  readonly dueBack: string;
  /** The day on which it came back last; blank while it is out. */
  readonly backOn: string;
  readonly place: string;
  readonly condition: string;
}
