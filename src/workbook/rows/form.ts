// What a form asks for, drawn from the declaration: the sidebar's Add and Edit show exactly this.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog, Step } from '../../schema/catalog';
import { type Column, controlOf } from '../../schema/column';
import type { FieldControl } from '../../schema/kind';
import type { StepParts } from '../../schema/per-step';
import { listedWords, listKeyOf, suggests, takesSeveral } from '../../schema/traits';
import { columnsOf, stepsOf, type TableColumn } from '../layout/columns';

/** One field of a form. */
export interface FormField {
  /** Key in `Values`: `due`, `steps/Rig/due`. */
  readonly key: string;
  /** As in the tab: `Rig due`. */
  readonly heading: string;
  /** As beside the field: within a step's line without the step's name. */
  readonly label: string;
  /** For parsing, showing and checking: `parseField`, `editText`. */
  readonly column: Column;
  readonly control: FieldControl;
  readonly help: string | null;
  readonly required: boolean;
  /** Of a drop-down, in the workbook's order; null for other fields. */
  readonly words: readonly string[] | null;
  /** Offer what other rows hold (`Opened.suggestions`). */
  readonly suggest: boolean;
  /** Several names, separated by commas. */
  readonly several: boolean;
}

/** The fields of one step. */
export interface StepLine {
  readonly step: string;
  /** Names of those who approve it. */
  readonly lead: readonly string[];
  /** Words of the type list that need this step; empty: all. */
  readonly forTypes: readonly string[];
  /** By and due: what a new row asks for. */
  readonly fields: readonly FormField[];
  /** Status and take: what editing shows too. */
  readonly more: readonly FormField[];
}

export interface FormModel {
  readonly table: string;
  /** What one row is called: `asset`. */
  readonly one: string;
  /** Shown at once, six at most. */
  readonly first: readonly FormField[];
  readonly steps: readonly StepLine[];
  /** Waiting under "More". */
  readonly more: readonly FormField[];
}

const mostShown = 6;
const askedPerStep: readonly (keyof StepParts)[] = ['by', 'due'];

/** The form of a table in this workbook. Columns that Routesheet fills are not in it. */
export function formOf(table: BoundTable, catalog: Catalog): FormModel {
  const { gone = [] } = table.placement;
  const columns = columnsOf(table, catalog.steps).filter(({ key, indispensable }) => indispensable || !gone.includes(key));
  const plain = columns.filter(({ step, column }) => step === null && controlOf(column) !== 'none');
  const first = shownAtOnce(plain);
  return {
    table: table.key,
    one: table.one,
    first: first.map((column) => fieldOf(column, catalog)),
    steps: stepsOf(table, catalog.steps)
      .filter(({ name }) => columns.some(({ step }) => step === name))
      .map((step) => stepLine(step, columns, catalog)),
    more: plain.filter((column) => !first.includes(column)).map((column) => fieldOf(column, catalog)),
  };
}

/** Every field of a form, in the order of the tab. */
export function fieldsOf({ first, steps, more }: FormModel): readonly FormField[] {
  return [...first, ...steps.flatMap((line) => [...line.fields, ...line.more]), ...more];
}

/** Required columns come before those that are merely asked for first, when there are too many; the order stays that of the tab. */
function shownAtOnce(columns: readonly TableColumn[]): readonly TableColumn[] {
  const asked = columns.filter(({ column }) => column.required || column.first);
  const kept = [...asked.filter(({ column }) => column.required), ...asked.filter(({ column }) => !column.required)].slice(0, mostShown);
  return asked.filter((column) => kept.includes(column));
}

function stepLine({ name, leads, forTypes }: Step, columns: readonly TableColumn[], catalog: Catalog): StepLine {
  const mine = columns.filter(({ step }) => step === name);
  const isAsked = ({ part }: TableColumn) => part !== null && askedPerStep.includes(part);
  return {
    step: name,
    lead: leads,
    forTypes,
    fields: mine.filter(isAsked).map((column) => fieldOf(column, catalog)),
    more: mine.filter((column) => !isAsked(column)).map((column) => fieldOf(column, catalog)),
  };
}

function fieldOf({ key, heading, column, placed }: TableColumn, catalog: Catalog): FormField {
  return {
    key,
    heading,
    // A heading of the person's own is said whole: their tab knows no steps of ours.
    label: placed === null ? column.heading : heading,
    column,
    control: controlOf(column),
    help: column.help,
    required: column.required,
    words: wordsOf(column, catalog),
    suggest: suggests(column),
    several: takesSeveral(column),
  };
}

function wordsOf(column: Column, { lists }: Catalog): readonly string[] | null {
  return listKeyOf(column) === null ? null : listedWords(column, lists).map(({ word }) => word);
}
