// Mails about a row to several people at once, as data: somebody reads them all before they go.

interface Post {
  readonly key: string;
  /** `Invite`. */
  readonly title: string;
  /** Key of the table whose rows they are about. */
  readonly of: string;
}

/** An appointment, each with a calendar file. Columns of the row. */
export interface InvitationPost extends Post {
  readonly rule: 'invitation';
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly text: string;
  /** Columns of those who are to come. */
  readonly people: readonly string[];
  /** Meaning not needed: it is called off. */
  readonly status: string;
  /** The day on which they went out last. */
  readonly sent: string;
  /** What it is about, line by line: a table of lines, the column of their order, and those that are told. */
  readonly lines: { readonly table: string; readonly order: string; readonly columns: readonly string[] };
}

/** What was noted of the row, to whoever sees to it. */
export interface NotesPost extends Post {
  readonly rule: 'notes';
  readonly date: string;
  /** Key of a table of notes. */
  readonly table: string;
}

export type DeclaredPost = InvitationPost | NotesPost;
