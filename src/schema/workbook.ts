// All tables and lists together.

import { type AnyBoundTable, type BoundTable, bound } from './adopted/bound-table';
import type { StepName } from './adopted/step-name';
import type { StudioChecklist } from './calendar/checklist';
import type { CountryHolidays } from './calendar/holidays';
import type { Pack } from './pack';
import type { DayPart } from './papers/day-part';
import type { DeclaredLetter } from './papers/letter';
import type { DeclaredPaper } from './papers/paper';
import type { DeclaredPost } from './papers/post';
import type { AnyTable } from './table';
import type { WordList } from './values/word-list';

export interface WorkbookDefinition {
  /** In tab order. */
  readonly tables: readonly AnyBoundTable[];
  readonly lists: readonly WordList[];
  /** What the trade calls its steps, by which a tab that was there before is recognised. */
  readonly stepNames: () => readonly StepName[];
  /** What kinds of partners usually ask for; the server's alone, as nobody needs all of them on a page. */
  readonly packs?: () => readonly Pack[];
  /** Lists of what is to be done at the beginning and at the end, made when one is asked for. */
  readonly checklists?: () => readonly StudioChecklist[];
  /** Public holidays that a tab of them begins with; the server's alone. */
  readonly holidays?: readonly CountryHolidays[];
  /** What is made of rows on paper; the server's alone. */
  readonly papers?: readonly DeclaredPaper[];
  /** Mails about rows to somebody outside; the server's alone. */
  readonly letters?: readonly DeclaredLetter[];
  /** Mails about rows to several people at once; the server's alone. */
  readonly posts?: readonly DeclaredPost[];
  /** What stands on the sheet of a day; the server's alone. */
  readonly dayParts?: readonly DayPart[];
  /** Keys of the tables that Routesheet itself goes by; `''` where there is none. */
  readonly roles: Readonly<Record<Role, string>>;
}

/** What Routesheet goes by: who is who, which steps there are, what words mean, what is set, what was sent, what was changed. */
export const roles = ['people', 'steps', 'lists', 'settings', 'sentMail', 'changes'] as const;
export type Role = (typeof roles)[number];

/** The tables that say what the others mean. */
export const catalogRoles = ['settings', 'steps', 'lists', 'people'] as const satisfies readonly Role[];
export type CatalogRole = (typeof catalogRoles)[number];

/** What Routesheet goes by a table for; null for one that people work on. */
export function roleOf(table: AnyTable): Role | null {
  if (table.shape === 'settings') return 'settings';
  return table.role;
}

/** True for the tabs without which nobody can be mailed: what was changed is only looked up. */
export function isNeeded(role: Role): boolean {
  return role !== 'changes';
}

/** Puts the definitions together. The build refuses them if they do not fit: see `mistakesIn`. */
export function defineWorkbook(
  tables: readonly AnyTable[],
  lists: readonly WordList[],
  stepNames: () => readonly StepName[] = () => [],
): WorkbookDefinition {
  const keyOf = (role: Role) => tables.find((table) => roleOf(table) === role)?.key ?? '';
  return {
    tables: tables.map((table): AnyBoundTable => bound(table)),
    lists,
    stepNames,
    roles: Object.fromEntries(roles.map((role) => [role, keyOf(role)])) as WorkbookDefinition['roles'],
  };
}

/** The tables whose rows are records. */
export function recordTables(workbook: WorkbookDefinition): readonly BoundTable[] {
  return workbook.tables.filter((table): table is BoundTable => table.shape === 'records');
}

/** The table of that key. @throws when the definition has none: a bug, not bad input. */
export function tableOf<T extends AnyBoundTable = BoundTable>(workbook: WorkbookDefinition, key: string): T {
  const table = workbook.tables.find((candidate) => candidate.key === key);
  if (!table) throw new Error(`No table ${key}`);
  return table as T;
}
