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

/** What may be asked of them, and of lines that are put off. */
export interface StudioMethods {
  /** What of a checklist is no job yet. `addMissing` adds it. Writes nothing. */
  readonly planChecklist: { readonly input: { readonly checklist: ChecklistKey }; readonly answer: ChecklistPlan };
  /** Puts a line of Today off until a day, as `2026-03-06`; with `awake` it wakes, and no day is asked. `item`: as Today says it. */
  readonly snooze: {
    readonly input: { readonly table: string; readonly item: string; readonly wake: string; readonly awake: boolean };
    readonly answer: { readonly words: string };
  };
}
