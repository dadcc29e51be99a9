// Checklists: what is to be done when a studio is set up for a production, and when that is over.

/** The checklists that there are, as people choose them and as *From* says it; what is on them stands in `tables/checklists`. */
export const checklistNames = { setUp: 'Set-up checklist', wrap: 'Wrap checklist' } as const;
export type ChecklistKey = keyof typeof checklistNames;
export const checklistKeys = Object.keys(checklistNames) as readonly ChecklistKey[];

/** In figures: `Wrap: 12 of 31 done`. */
export const checklistFigures: Readonly<Record<ChecklistKey, string>> = { setUp: 'Set-up', wrap: 'Wrap' };

/** Who has a line: the coordinator, the production manager, or whoever alone has such a role on People. */
export type ChecklistOwner = 'coordinator' | 'manager' | 'runner' | 'accounts' | 'technology';

/** Words of a role on People that say so. */
export const roleWords: Readonly<Record<Exclude<ChecklistOwner, 'coordinator' | 'manager'>, readonly string[]>> = {
  runner: ['runner', 'office runner', 'production runner'],
  accounts: ['accounts', 'accountant', 'finance', 'bookkeeper'],
  technology: ['it', 'technology', 'pipeline', 'systems'],
};

export interface ChecklistLine {
  readonly job: string;
  /** For whom it is: kit, accounts. */
  readonly forWhom: string;
  readonly owner: ChecklistOwner;
  /** As in the column: `start-10wd`. Its anchors are the days of the production on Settings. */
  readonly rule: string;
}

export interface StudioChecklist {
  readonly key: ChecklistKey;
  readonly lines: readonly ChecklistLine[];
}

/** Columns of a tab whose rows may be lines of checklists, beside those of its due rule. */
export interface ChecklistColumns {
  /** Holds the name of the checklist. */
  readonly from: string;
  readonly holder: string;
  readonly forWhom: string;
}

/** The lines of one subject: what, when, and who where that is not the coordinator. */
export function checklistLines(
  forWhom: string,
  rows: readonly (readonly [job: string, rule: string, owner?: ChecklistOwner])[],
): readonly ChecklistLine[] {
  return rows.map(([job, rule, owner = 'coordinator']) => ({ job, forWhom, owner, rule }));
}
