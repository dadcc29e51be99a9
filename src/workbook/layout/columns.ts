// From a declaration to the columns that a tab has in this workbook: the steps of the pipeline unfolded.

import type { AnyBoundTable, BoundTable } from '../../schema/adopted/bound-table';
import { type Heading, headingSaid, type Placement } from '../../schema/adopted/placement';
import type { Step } from '../../schema/catalog';
import type { Column } from '../../schema/column';
import { text } from '../../schema/kinds/text';
import { afterStep, type Columns, type PerStep, type StepParts, stepKey, stepParts } from '../../schema/per-step';
import { once, onceForEach } from '../../schema/values/once';
import { settingHeadings } from '../catalog/setting-columns';

/** One column of a tab. */
export interface TableColumn {
  /** Key in `Values`: `due`, `steps/Rig/due`. */
  readonly key: string;
  readonly heading: string;
  /** What an earlier Routesheet called it; empty where the heading is the person's own. */
  readonly formerly: readonly string[];
  readonly column: Column;
  /** The step and its part, for the columns of a step. */
  readonly step: string | null;
  readonly part: keyof StepParts | null;
  /** Without it nothing works on this tab: the key and the name. */
  readonly indispensable: boolean;
  /** Where to find it when its heading is the person's own; null: by `heading`. */
  readonly placed: Heading | null;
}

/** The columns in declared order; each step of the table gives up to four. With one step only the headings bear no prefix. */
export function columnsOf(table: AnyBoundTable, steps: readonly Step[]): readonly TableColumn[] {
  const mine = table.shape === 'records' ? stepsOf(table, steps) : [];
  const declared = Object.entries<Column | PerStep>(declaredColumns(table)).flatMap(([key, column]): readonly TableColumn[] =>
    column.kind === 'perStep'
      ? mine.flatMap((step) => stepColumns(key, column, step, mine.length > 1))
      : [
          {
            key,
            heading: column.heading,
            formerly: column.formerly ?? [],
            column,
            step: null,
            part: null,
            indispensable: isIndispensable(table, key),
            placed: null,
          },
        ],
  );
  return placedIn(table.placement, declared).filter(({ key, placed }) => placed !== null || !isState(table, key));
}

/** True for what a tab of ours has in every workbook; false for what one desk alone has, which is used where it stands and missed by nobody. */
export function isEverywhere({ column }: Pick<TableColumn, 'column'>): boolean {
  return column.onlyIn === undefined;
}

/** Those that a tab of ours has in every workbook, without the columns of steps: what set-up wrote is known by them. */
export function headingsEverywhere(table: AnyBoundTable): readonly string[] {
  return columnsOf(table, [])
    .filter(isEverywhere)
    .map(({ heading }) => heading);
}

/** Our own tabs have no column for it. */
function isState(table: AnyBoundTable, key: string): boolean {
  return table.shape === 'records' && table.state === key;
}

/** Settings stand one a row, under headings that are the same for all. */
function declaredColumns(table: AnyBoundTable): Columns {
  return table.shape === 'settings' ? settingColumns() : table.columns;
}

const settingColumns = once((): Columns => Object.fromEntries(settingHeadings.map((heading) => [heading, text(heading)])));

/** The columns as the person's tab has them; an adopted tab has no others. */
function placedIn({ headings, written, adopted }: Placement, columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.flatMap((column) => {
    const placed = headings[column.key];
    if (placed === undefined) return adopted ? [] : [column];
    return [
      { ...column, placed, formerly: [], heading: headingSaid(placed), column: { ...column.column, written: written[column.key] ?? null } },
    ];
  });
}

/** The steps that a table has, in order. A step without *Used on* is used on every table with steps. */
export function stepsOf(table: BoundTable, steps: readonly Step[]): readonly Step[] {
  if (perStepOf(table) === null) return [];
  return steps.filter(({ name, usedOn }) => (usedOn.length === 0 || usedOn.includes(table.baseTable)) && hasStep(table, name));
}

/** An adopted tab has the steps that it has columns of. */
function hasStep({ placement: { adopted, headings } }: BoundTable, step: string): boolean {
  return !adopted || Object.keys(headings).some((key) => stepIn(key) === step);
}

/** The table's steps declaration and its key; null for a table without steps. */
export function perStepOf({ columns }: BoundTable): { readonly key: string; readonly perStep: PerStep } | null {
  return perStepIn(columns);
}

/** Asked of each table by many, and what columns are declared stays as it is. */
const perStepIn = onceForEach((columns: Columns): ReturnType<typeof perStepOf> => {
  for (const [key, column] of Object.entries<Column | PerStep>(columns)) {
    if (column.kind === 'perStep') return { key, perStep: column };
  }
  return null;
});

/** The step that a column's key names, whatever the step's own name holds; null for a column of the row. */
export function stepIn(key: string): string | null {
  const [first, last] = [key.indexOf('/'), key.lastIndexOf('/')];
  return first < last ? key.slice(first + 1, last) : null;
}

function stepColumns(key: string, { parts }: PerStep, { name }: Step, prefixed: boolean): readonly TableColumn[] {
  return stepParts.map((part) => ({
    key: stepKey(key, name, part),
    heading: prefixed ? stepHeading(part, name) : parts[part].heading,
    formerly: prefixed && part === 'status' ? [] : (parts[part].formerly ?? []).map((said) => (prefixed ? `${name} ${said}` : said)),
    column: parts[part],
    step: name,
    part,
    indispensable: false,
    placed: null,
  }));
}

/** The status column bears the bare step name, as Kitsu's CSV has it. */
export function stepHeading(part: keyof StepParts, step: string): string {
  return part === 'status' ? step : `${step} ${afterStep[part]}`;
}

function isIndispensable(table: AnyBoundTable, key: string): boolean {
  if (table.shape === 'settings') return key !== settingHeadings[2];
  return table.shape === 'records' && (table.name === key || table.keyColumns.includes(key));
}
