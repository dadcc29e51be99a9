// Checklists, as the sidebar shows them before anything is written.

import type { ChecklistKey } from '../schema/calendar/checklist';
import type { Values } from '../schema/values/value';

/** A line that is missing, as it would be added. */
export interface PlannedJob {
  readonly job: string;
  readonly forWhom: string;
  readonly rule: string;
  /** In words: when it is due, and who has it. */
  readonly due: string;
  readonly holder: string;
}

export interface ChecklistPlan {
  /** Key of the table that they are added to; `''` where none is in use. */
  readonly table: string;
  readonly lines: readonly PlannedJob[];
  readonly rows: readonly Values[];
  /** How many of the checklist are there already. */
  readonly already: number;
  /** What to know of it, a sentence each. */
  readonly notes: readonly string[];
}

/** What may be asked of them. */
export interface StudioMethods {
  /** What of a checklist is no job yet. `addMissing` adds it. Writes nothing. */
  readonly planChecklist: { readonly input: { readonly checklist: ChecklistKey }; readonly answer: ChecklistPlan };
}
