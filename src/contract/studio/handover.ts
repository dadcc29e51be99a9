// Handing over what somebody has: everything that is open, whom each row goes to, and what that comes to.

import type { PaperForm, PaperView, PostView } from '../papers';
import type { LineChanges } from '../rows/lines';
import type { SeveralPlan } from '../rows/several';

/** Rows of one handover at most. */
export const mostHanded = 300;

/** A row that somebody is to have instead. */
export interface HandedRow {
  readonly table: string;
  readonly id: string;
  /** Key of the column of people that names who hands over. */
  readonly column: string;
  /** A name as typed; `''`: it stays. */
  readonly to: string;
}

/** Something open, as it is told. */
export interface OpenRow {
  readonly id: string;
  readonly name: string;
  /** Where it stands and when it is due. */
  readonly words: string;
  readonly late: boolean;
  /** Where the files are; `''` where the row says none. */
  readonly link: string;
  /** Who can be asked: leads of its step, else the coordinator; `''` for nobody. */
  readonly ask: string;
}

/** What somebody has in one column of a tab. */
export interface OpenGroup {
  readonly table: string;
  readonly tab: string;
  readonly column: string;
  readonly heading: string;
  readonly rows: readonly OpenRow[];
}

export interface HandoverDesk {
  /** As on People. */
  readonly person: string;
  readonly groups: readonly OpenGroup[];
  /** Pieces that they have, a line each. */
  readonly kit: readonly string[];
  /** What is not handed over here, a sentence each. */
  readonly notes: readonly string[];
}

/** What one column of a tab comes to. */
export interface HandedPart {
  readonly title: string;
  readonly plan: SeveralPlan;
}

export interface HandoverPlan {
  readonly parts: readonly HandedPart[];
  /** Of all parts, to be written as they were shown. */
  readonly changes: readonly LineChanges[];
  readonly rows: number;
}

export interface HandoverMethods {
  /** Everything open of one person, by tab, and the kit that they have. Writes nothing. */
  readonly handoverDesk: { readonly input: { readonly person: string }; readonly answer: HandoverDesk };
  /** What giving these rows to others would come to. Writes nothing. */
  readonly planHandover: {
    readonly input: { readonly person: string; readonly handed: readonly HandedRow[] };
    readonly answer: HandoverPlan;
  };
  /** Changes the rows as they were shown, all or none; with `leaves` what is to be done for whoever goes becomes jobs, once. */
  readonly handOver: {
    readonly input: { readonly changes: readonly LineChanges[]; readonly person: string; readonly leaves: boolean };
    readonly answer: { readonly rows: number; readonly jobs: number };
  };
  /** The handover on paper: what, where the files are, who to ask, what is late, kit. Writes nothing. */
  readonly handoverPaper: {
    readonly input: { readonly person: string; readonly handed: readonly HandedRow[]; readonly form: PaperForm };
    readonly answer: PaperView;
  };
  /** Mails to the new ones about the rows that they have by now, before they go. Writes nothing. */
  readonly handoverPost: {
    readonly input: { readonly person: string; readonly handed: readonly HandedRow[] };
    readonly answer: PostView;
  };
  /** Sends them, once for each submit, if they are still those that were `seen`. */
  readonly sendHandover: {
    readonly input: { readonly person: string; readonly handed: readonly HandedRow[]; readonly seen: string; readonly sure: boolean };
    readonly answer: { readonly words: string };
  };
}
