// From a declaration to the columns that a tab has in this workbook: the steps of the pipeline unfolded.

import type { Step } from '../schema/catalog';
import type { Column } from '../schema/column';
import { type Columns, type Log, type PerStep, type StepParts, stepKey, stepParts, type Table } from '../schema/table';

/** One column of a tab. */
export interface TableColumn {
  /** Key in `Values`: `due`, `steps/Rig/due`. */
  readonly key: string;
  readonly heading: string;
  readonly column: Column;
  /** The step and its part, for the columns of a step. */
  readonly step: string | null;
  readonly part: keyof StepParts | null;
  /** Without it nothing works on this tab: the key and the name. */
  readonly indispensable: boolean;
}

/** The columns in declared order; each step of the table gives up to four. With one step only the headings bear no prefix. */
export function columnsOf(table: Table | Log, steps: readonly Step[]): readonly TableColumn[] {
  const mine = table.shape === 'records' ? stepsOf(table, steps) : [];
  return Object.entries<Column | PerStep>(table.columns as Columns).flatMap(([key, column]) =>
    column.kind === 'perStep'
      ? mine.flatMap((step) => stepColumns(key, column, step, mine.length > 1))
      : [{ key, heading: column.heading, column, step: null, part: null, indispensable: isIndispensable(table, key) }],
  );
}

/** The steps that a table has, in order. A step without *Used on* is used on every table with steps. */
export function stepsOf(table: Table, steps: readonly Step[]): readonly Step[] {
  return perStepOf(table) === null ? [] : steps.filter(({ usedOn }) => usedOn.length === 0 || usedOn.includes(table.key));
}

/** The table's steps declaration and its key; null for a table without steps. */
export function perStepOf(table: Table): { readonly key: string; readonly perStep: PerStep } | null {
  for (const [key, column] of Object.entries<Column | PerStep>(table.columns)) {
    if (column.kind === 'perStep') return { key, perStep: column };
  }
  return null;
}

function stepColumns(key: string, { parts }: PerStep, { name }: Step, prefixed: boolean): readonly TableColumn[] {
  return stepParts.map((part) => ({
    key: stepKey(key, name, part),
    // The status column bears the bare step name, as Kitsu's CSV has it.
    heading: !prefixed ? parts[part].heading : part === 'status' ? name : `${name} ${parts[part].heading.toLowerCase()}`,
    column: parts[part],
    step: name,
    part,
    indispensable: false,
  }));
}

function isIndispensable(table: Table | Log, key: string): boolean {
  return table.shape === 'records' && (table.name === key || table.keyColumns.includes(key));
}
