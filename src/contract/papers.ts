// Papers of a row and mails about it, as the sidebar shows and carries them.

import type { SeveralEdit } from './rows/row-edit';

/** A paper of one row. */
export interface PaperOf {
  readonly paper: string;
  readonly table: string;
  readonly id: string;
}

/** A paper that rows of a tab have. */
export interface OfferedPaper {
  readonly key: string;
  readonly title: string;
}

/** `list`: what it would be; `page`: shown over the sheet besides; `pdf`: with the file. */
export const paperForms = ['list', 'page', 'pdf'] as const;
export type PaperForm = (typeof paperForms)[number];

export interface PaperView {
  /** Of its file, without ending: `DEL-003 Delivery note`. */
  readonly name: string;
  readonly pages: number;
  /** Its table to take along. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is missing on it, a sentence each. */
  readonly notes: readonly string[];
  /** In base 64; null where it was not asked for. */
  readonly pdf: string | null;
}

/** A mail about one row. */
export interface LetterOf {
  readonly letter: string;
  readonly table: string;
  readonly id: string;
}

export interface Addressee {
  readonly name: string;
  readonly address: string;
}

/** What is to go out, as somebody has read it. */
export interface OutgoingLetter {
  readonly to: string;
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
}

export interface LetterView extends OutgoingLetter {
  /** Whom it may go to; `to` is one of these, or `''` where somebody has to say which. */
  readonly offered: readonly Addressee[];
  /** File name of the paper that goes with it; null: none. */
  readonly paper: string | null;
  /** Who is left out and why, and what went out about it before; a sentence each. */
  readonly notes: readonly string[];
  /** An earlier mail of which nobody knows whether it went out; `''`: there is none. */
  readonly doubt: string;
}

/** `by hand`: it was sent otherwise, and is written down only. */
export const letterWays = ['send', 'by hand'] as const;
export type LetterWay = (typeof letterWays)[number];

/** Whether the paper goes with it. */
export const letterPapers = ['alone', 'with paper'] as const;
export type LetterPaper = (typeof letterPapers)[number];

/** A mail of several, as it would go. */
export interface PostMail {
  readonly name: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Name of the file that goes with it; null: none. */
  readonly file: string | null;
}

/** Mails about one row to several people. */
export interface PostView {
  readonly mails: readonly PostMail[];
  /** A page of Google Calendar's with all filled in; null where there is no appointment. */
  readonly calendar: string | null;
  /** Who is left out and why, and what is odd; a sentence each. */
  readonly notes: readonly string[];
  /** Earlier mails of which nobody knows whether they went out; `''`: there are none. */
  readonly doubt: string;
  /** Of these very mails: to be given back when they are sent. */
  readonly seen: string;
}

export interface PaperMethods {
  /** Mails about a row to several people, before they go. Writes nothing. */
  readonly post: { readonly input: { readonly of: LetterOf }; readonly answer: PostView };
  /** Sends them, once for each submit, if they are still those that were `seen`. `sure`: also where an earlier try may have sent some. */
  readonly sendPost: {
    readonly input: { readonly of: LetterOf; readonly seen: string; readonly sure: boolean };
    readonly answer: { readonly words: string; readonly afterwards: SeveralEdit | null };
  };
  /** A paper of a row, as it is saved. Writes nothing. */
  readonly paper: { readonly input: { readonly of: PaperOf; readonly form: PaperForm }; readonly answer: PaperView };
  /** A mail about a row, before it goes. Writes nothing. */
  readonly letter: { readonly input: { readonly of: LetterOf }; readonly answer: LetterView };
  /** Sends it, once for each submit, or writes down that somebody did. `sure`: also where an earlier try may have sent it. */
  readonly sendLetter: {
    readonly input: {
      readonly of: LetterOf;
      readonly mail: OutgoingLetter;
      readonly way: LetterWay;
      readonly paper: LetterPaper;
      readonly sure: boolean;
    };
    /** `words`: what became of it; `afterwards`: what is true of the row now, to be saved if somebody wants that. */
    readonly answer: { readonly words: string; readonly afterwards: SeveralEdit | null };
  };
}
