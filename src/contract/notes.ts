// Taking notes in a review: what the editor is shown, what it sends, and what is held back.

import type { ShotLength } from '../schema/frames/timecode';

/** What may be decided of an item, as the meaning of the word that is written. */
export const decisions = ['finished', 'approved with fixes', 'retake', 'paused', 'not needed'] as const;
export type DecisionMeans = (typeof decisions)[number];

/** What tells one note from all others of whoever took it: when, to the second, on the workbook's clock: `2026-03-02 10:04:31`. */
export type TakenAt = string;

export interface TakenNote {
  readonly at: TakenAt;
  readonly note: string;
  /** As it is written in a cell; `''`: of the review as a whole. */
  readonly item: string;
  readonly step: string;
  /** The take that was shown; null: none is known. */
  readonly take: number | null;
  readonly frame: string;
  /** Who gave it. */
  readonly from: string;
  /** A person's name or a department. */
  readonly for: string;
  readonly client: boolean;
  /** True where nobody owes it. */
  readonly closed: boolean;
}

export interface TakenDecision {
  /** ID of the line of the agenda; `''`: there is none, and one is added. */
  readonly line: string;
  readonly item: string;
  readonly step: string;
  readonly take: number | null;
  readonly means: DecisionMeans;
}

/** What is saved of one review in one go. */
export interface TakenLines {
  /** ID of the review. */
  readonly review: string;
  readonly notes: readonly TakenNote[];
  readonly decisions: readonly TakenDecision[];
  /** IDs of notes that are rows, and that nobody owes any more. */
  readonly closed: readonly string[];
}

/** A note that is no row: one of the client's that is not released, or one of whoever took it alone. */
export interface HeldNote extends TakenNote {
  /** ID of the review. */
  readonly review: string;
  readonly mine: boolean;
}

/** Lines, or held notes, of one call at most; characters of a note at most, as many as a cell takes. */
export const mostTaken = 200;
export const longestNote = 50_000;

/** Instead of a note's key: what is left of held notes that cannot be read whole. */
export const whatIsLeft = 'what is left';

export interface ReviewChoice {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** Something that a note may be about. */
export interface NoteItem extends ShotLength {
  /** ID of its line on the agenda; `''`: it does not stand there. */
  readonly line: string;
  /** As it is written in a cell. */
  readonly item: string;
  /** What else it is called: its ID and its name. */
  readonly names: readonly string[];
  readonly step: string;
  readonly take: number | null;
  readonly decision: DecisionMeans | null;
}

/** A note that is a row: of this review, or of an earlier one and still open. */
export interface SavedNote {
  readonly id: string;
  readonly item: string;
  readonly note: string;
  /** How it stands, as its cell says. */
  readonly state: string;
  readonly frame: string;
  /** False: it was taken earlier. */
  readonly here: boolean;
}

export interface NoteDesk {
  /** The nearest first. */
  readonly reviews: readonly ReviewChoice[];
  /** The one that is asked for, else the nearest; null: there is none. */
  readonly review: ReviewChoice | null;
  /** The agenda, in its order. */
  readonly agenda: readonly NoteItem[];
  readonly others: readonly NoteItem[];
  readonly notes: readonly SavedNote[];
  readonly held: readonly HeldNote[];
  /** What is left of held notes that cannot be read whole, as text; null: they can be. */
  readonly left: string | null;
  /** Of this file and this person: what the browser keeps is kept under it. */
  readonly place: string;
  /** Now on the workbook's clock. */
  readonly now: TakenAt;
}

export interface NoteMethods {
  /** What notes can be taken of. `review`: its ID; `''`: the nearest. Writes nothing. */
  readonly noteDesk: { readonly input: { readonly review: string }; readonly answer: NoteDesk };
  /** Writes notes as rows, decisions into the agenda. What is there already is not written again; `ids`: of the notes, in their order. */
  readonly saveNotes: {
    readonly input: { readonly taken: TakenLines };
    readonly answer: { readonly ids: readonly string[] };
  };
  /** Keeps notes with the person's account. Those that are kept already are not kept twice. */
  readonly holdNotes: { readonly input: { readonly held: readonly HeldNote[] }; readonly answer: { readonly held: readonly HeldNote[] } };
  /** Forgets held notes, by their keys (see `workbook/notes/taken-key.ts`), or `whatIsLeft` of those that cannot be read whole. */
  readonly dropHeld: { readonly input: { readonly taken: readonly string[] }; readonly answer: { readonly held: readonly HeldNote[] } };
  /** Makes rows of held notes, each once. */
  readonly releaseHeld: {
    readonly input: { readonly taken: readonly string[] };
    readonly answer: { readonly held: readonly HeldNote[]; readonly released: number };
  };
  /** Shows the editor in a large window over the sheet. */
  readonly openNotes: { readonly input: Record<string, never>; readonly answer: Record<string, never> };
}
