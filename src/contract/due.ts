// Deliverables by packs and due dates by rules, as the sidebar shows them before anything is written.

import type { Values } from '../schema/values/value';
import type { SeveralPlan } from './rows/several';

/** Rows of one act at most. */
export const mostWanted = 2_000;

/** A line of the pack that is missing. */
export interface PackedLine {
  readonly deliverable: string;
  /** As it is written; `''` where nothing here has what it counts from. */
  readonly rule: string;
  readonly source: string;
  /** True where the source says when; else the date is only what is usual. */
  readonly dated: boolean;
  /** How many rows it comes to, and in words for which, and when they are due. */
  readonly count: number;
  readonly words: string;
}

export interface PackPlan {
  /** Key of the table that they are added to; `''` where none is in use. */
  readonly table: string;
  readonly lines: readonly PackedLine[];
  readonly rows: readonly Values[];
  /** How many of the pack are there already. */
  readonly already: number;
  /** What to know of it, a sentence each. */
  readonly notes: readonly string[];
}

/** Dates that rules come to now; `more`: changes beyond those that one submit takes. */
export interface DuePlan extends SeveralPlan {
  readonly table: string;
  readonly more: number;
}

/** What may be asked of them. */
export interface DueMethods {
  /** What of a pack - by its key, or by `ownPackKey` - a partner's contract is missing, for the episodes of that list; blank: all of them. Writes nothing. */
  readonly planPack: {
    readonly input: { readonly pack: string; readonly partner: string; readonly list: string };
    readonly answer: PackPlan;
  };
  /** What a company was asked for, as lines of a pack of the studio's own; `already`: how many that has. Writes nothing. */
  readonly planOwnPack: { readonly input: { readonly name: string; readonly partner: string }; readonly answer: PackPlan };
  /** Adds those of the rows that are not there yet; `already`: how many were. */
  readonly addMissing: {
    readonly input: { readonly table: string; readonly rows: readonly Values[] };
    readonly answer: { readonly ids: readonly string[]; readonly already: number };
  };
  /** Makes the grid of deliverables or brings its headings up to date, and shows it. */
  readonly showGrid: {
    readonly input: Record<string, never>;
    readonly answer: { readonly tab: string; readonly lines: number; readonly across: number; readonly notes: readonly string[] };
  };
  /** What due dates of that tab come to by their rules now. Writes nothing. */
  readonly planDue: { readonly input: { readonly table: string }; readonly answer: DuePlan };
}
