// From the declarations to what this workbook should look like: the tabs in use, their columns, colours and first rows.

import type { AnyBoundTable, BoundLog, BoundSettings, BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog, Step } from '../../schema/catalog';
import { type Column, lookOf, ruleOf } from '../../schema/column';
import { isUsed } from '../../schema/in-use';
import type { CellRule, ColumnLook } from '../../schema/kind';
import type { Pipeline } from '../../schema/per-step';
import { listedWords } from '../../schema/traits';
import type { Cell } from '../../schema/values/cell';
import { saidMeaning } from '../../schema/values/words';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { firstSteps } from '../catalog/pipelines';
import { settingHeadings } from '../catalog/setting-columns';
import { settingsFields } from '../catalog/setting-fields';
import { coloursOf } from './colours';
import { columnsOf, isEverywhere, perStepOf, stepHeading, stepsOf, type TableColumn } from './columns';
import { type KeyedColumns, standingSteps } from './standing-steps';
import type { ColumnPlan, TabPlan } from './tab-plan';

export interface PlanOptions {
  /** Gives the first steps to a table in use that has none. */
  readonly pipeline: Pipeline;
  /** Columns that stand on tabs, in their order: where no step is known, their steps are the steps, and not the pipeline's. */
  readonly standing?: readonly KeyedColumns[];
  /** True for a workbook of an office alone: see `isOffices`. */
  readonly forOffice?: boolean;
}

/** The housekeeping tabs bear it. */
const quietColour = '#9aa0a6';

/** One plan for each tab in use, in tab order. */
export function planOf(workbook: WorkbookDefinition, catalog: Catalog, options: PlanOptions): readonly TabPlan[] {
  const fresh = freshSteps(workbook, catalog, options);
  const whole: Catalog = { ...catalog, steps: [...catalog.steps, ...fresh] };
  const used = workbook.tables.filter((table) => isInUse(table, catalog));
  return used.map((table, position) => ({ ...tabPlan(workbook, table, whole, fresh, options), position }));
}

/** A column of the office's that stands already stays: rows may hold something in it. */
function isWanted({ key: table }: AnyBoundTable, column: TableColumn, { standing = [], forOffice = false }: PlanOptions): boolean {
  return isEverywhere(column) || forOffice || standing.some((one) => one.table === table && one.keys.includes(column.key));
}

function isInUse(table: AnyBoundTable, { settings }: Catalog): boolean {
  return table.shape !== 'records' || isUsed(table, settings.inUse);
}

/** What people look at where it belongs to, or not at all. */
function isQuiet(table: BoundTable | BoundLog): boolean {
  return table.shape === 'log' || table.inUse === null || table.linesOf !== null;
}

/** Steps for tables in use that have none yet: on the first set-up, when a tab with steps is switched on, and where the tab Steps was deleted. */
function freshSteps(workbook: WorkbookDefinition, catalog: Catalog, { pipeline, standing = [] }: PlanOptions): readonly Step[] {
  const stood = catalog.steps.length === 0 ? standingSteps(standing) : [];
  const has = ({ key }: BoundTable) => stood.some(({ usedOn }) => usedOn.includes(key));
  const lacking = recordTables(workbook).filter(
    (table) => isInUse(table, catalog) && perStepOf(table) !== null && stepsOf(table, catalog.steps).length === 0 && !has(table),
  );
  const known = new Set([...catalog.steps.map(({ name }) => name), ...stood.map(({ step }) => step)]);
  const begun = firstSteps(workbook, pipeline, lacking).filter(({ step }) => !known.has(step));
  return [...stood, ...begun].map(({ step, usedOn }) => ({ name: step, usedOn, leads: [], forTypes: [] }));
}

type Plan = Omit<TabPlan, 'position'>;

function tabPlan(workbook: WorkbookDefinition, table: AnyBoundTable, catalog: Catalog, fresh: readonly Step[], options: PlanOptions): Plan {
  if (table.shape === 'settings') return settingsPlan(workbook, table, catalog);
  const columns = columnPlans(table, catalog, options);
  return {
    table: table.key,
    tab: table.tab,
    formerly: table.formerly ?? [],
    columns,
    colours: table.shape === 'records' ? coloursOf(table, catalog) : [],
    rows: firstRows(workbook, table, catalog, fresh),
    keepsRows: table.key === workbook.roles.steps,
    holdsNames: table.key === workbook.roles.people,
    frozenRows: 1,
    frozenColumns: table.shape === 'records' ? frozenUpTo(table.name, columns) : 0,
    clips: table.shape === 'log',
    tabColour: isQuiet(table) ? quietColour : null,
    hidden: table.shape === 'log' ? table.hidden : table.linesOf !== null,
    marksColumns: true,
  };
}

/** In pixels: of a telephone's width the half is left. */
const mostFrozen = 300;

function frozenUpTo(name: string, columns: readonly ColumnPlan[]): number {
  const count = columns.findIndex(({ key }) => key === name) + 1;
  const width = columns.slice(0, count).reduce((sum, { look }) => sum + look.width, 0);
  return width <= mostFrozen ? count : 0;
}

/** Settings are texts: no rule for dates, numbers or boxes fits them. */
function choicesOf(column: Column, catalog: Catalog): CellRule | null {
  const words = listedWords(column, catalog.lists).map(({ word }) => word);
  const rule = words.length > 0 ? ({ kind: 'words', words } as const) : ruleOf(column, catalog);
  if (rule?.kind === 'checkbox') return { kind: 'words', words: ['yes', 'no'] };
  return rule?.kind === 'words' ? rule : null;
}

function columnPlans(table: BoundTable | BoundLog, catalog: Catalog, options: PlanOptions): readonly ColumnPlan[] {
  const several = table.shape === 'records' && stepsOf(table, catalog.steps).length > 1;
  const wanted = columnsOf(table, catalog.steps).filter((column) => isWanted(table, column, options));
  return wanted.map((planned) => {
    const { key, heading, formerly, column, step, part, indispensable } = planned;
    return {
      key,
      heading,
      alias: aliasOf(planned, several),
      formerly,
      help: column.help,
      look: roomy(lookOf(column, catalog), heading, ruleOf(column, catalog)),
      rule: ruleOf(column, catalog),
      group: several ? step : null,
      folds: several && part !== null && part !== 'status',
      indispensable,
    };
  });
}

/** Pixels of a letter of a heading, which is bold, and of a word below it; and of what Sheets leaves free beside either: beside a word stands the arrow of its drop-down. */
const [letterWidth, besideHeading, wordLetter, besideWord] = [7.8, 10, 7.1, 26];

/** In pixels: of a longer word the beginning is enough. */
const widestWord = 220;

/** As wide as its heading and as the words that it offers, at least: cut off, a *Take shown* is a *Take*, and *Approved with fixes* may be anything. */
function roomy(look: ColumnLook, heading: string, rule: CellRule | null): ColumnLook {
  const longest = rule?.kind === 'words' ? Math.max(...rule.words.map(({ length }) => length)) : 0;
  const words = longest === 0 ? 0 : Math.min(widestWord, longest * wordLetter + besideWord);
  return { ...look, width: Math.max(look.width, Math.ceil(heading.length * letterWidth + besideHeading), Math.ceil(words)) };
}

function aliasOf({ column, step, part }: TableColumn, several: boolean): string | null {
  if (step === null || part === null) return null;
  if (several) return column.heading;
  return stepHeading(part, step);
}

function firstRows(
  workbook: WorkbookDefinition,
  table: BoundTable | BoundLog,
  { steps }: Catalog,
  fresh: readonly Step[],
): TabPlan['rows'] {
  const keys = Object.keys(table.columns);
  const inOrder = (row: Readonly<Record<string, Cell>>) => keys.map((key) => row[key] ?? '');
  if (table.key === workbook.roles.lists) {
    return workbook.lists.flatMap(({ title, words }) =>
      words.map((one) => inOrder({ list: title, word: one.word, means: saidMeaning(one), alsoWrittenAs: one.also.join(', ') })),
    );
  }
  if (table.key !== workbook.roles.steps) return [];
  const tabs = new Map(recordTables(workbook).map(({ key, tab }) => [key, tab]));
  const before = steps.length - fresh.length;
  return fresh.map(({ name, usedOn }, index) =>
    inOrder({ step: name, usedOn: usedOn.map((key) => tabs.get(key) ?? key).join(', '), order: before + index + 1 }),
  );
}

/** Values of settings are plain texts, so that `Mon-Fri`, `2026-12-25` and `20` stay what was typed. */
function settingsPlan(workbook: WorkbookDefinition, { key, tab, formerly = [] }: BoundSettings, catalog: Catalog): Plan {
  const widths = [270, 320, 460];
  const columns = settingHeadings.map((heading, at): ColumnPlan => {
    const look: ColumnLook = { format: '@', width: widths[at] ?? 200 };
    return {
      key: heading,
      heading,
      alias: null,
      formerly: [],
      help: null,
      look,
      rule: null,
      group: null,
      folds: false,
      indispensable: at < 2,
    };
  });
  const rows = settingsFields(workbook).map(({ column, initially, does }) => [column.heading, initially, does]);
  return {
    table: key,
    tab,
    formerly,
    columns,
    colours: [],
    rows,
    keepsRows: true,
    holdsNames: false,
    frozenRows: 1,
    frozenColumns: 1,
    clips: false,
    choices: settingsFields(workbook).map(({ column }) => choicesOf(column, catalog)),
    tabColour: quietColour,
    hidden: false,
    marksColumns: true,
  };
}
