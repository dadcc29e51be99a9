// What a heading may mean: the declared columns and steps by all the ways in which trackers call them.

import type { StepName } from '../../schema/adopted/step-name';
import { tickNames } from '../../schema/adopted/step-part-names';
import type { Step } from '../../schema/catalog';
import { isTyped } from '../../schema/column';
import type { Likeness } from '../../schema/kind';
import { type Columns, type StepParts, stepParts } from '../../schema/per-step';
import type { Table } from '../../schema/table';
import { isStatus, likenessOf } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import type { WordList } from '../../schema/values/word-list';
import { phraseOf } from './phrase';

/** Every field that a column may be, with all the ways it is called. Built once from the declarations. */
export interface Lexicon {
  readonly tables: readonly TableLexicon[];
  /** By phrase: the step as it is called here. */
  readonly steps: ReadonlyMap<string, string>;
  /** By the step's own phrase: keys of the tables that usually have it. */
  readonly usedOn: ReadonlyMap<string, readonly string[]>;
  /** Keys of the words that are known as statuses. */
  readonly statuses: ReadonlySet<string>;
}

export interface TableLexicon {
  readonly key: string;
  /** Of the tab. */
  readonly name: string;
  /** What one row is called, as a phrase: `asset`. */
  readonly one: string;
  /** Key of the column that rows are called by. */
  readonly nameKey: string;
  /** By phrase: key of the column. */
  readonly columns: ReadonlyMap<string, string>;
  /** By column key, of a step's parts by `/due`: what its cells must look like. */
  readonly likeness: ReadonlyMap<string, Likeness>;
  /** Keys of the columns that a row cannot be without, but for its name. */
  readonly required: readonly string[];
  /** Key of the row's own status, where it is work with a date; `''` without one. */
  readonly statusKey: string;
  readonly hasSteps: boolean;
  /** Key of the `perStep` entry; `''` without steps. */
  readonly stepsKey: string;
  /** By phrase: the part of a step. */
  readonly parts: ReadonlyMap<string, keyof StepParts>;
}

/** `known`: steps of the workbook, which count first, by their own name. `lists`: where the words of statuses are declared. */
export function lexiconOf(
  tables: readonly Table[],
  stepNames: readonly StepName[],
  known: readonly Step[],
  lists: readonly WordList[] = [],
): Lexicon {
  const steps = new Map<string, string>();
  const usedOn = new Map<string, readonly string[]>();
  for (const { step, also, usedOn: on } of stepNames) {
    for (const name of [step, ...also]) add(steps, name, step);
    usedOn.set(phraseOf(step), on);
  }
  for (const { name, usedOn: on } of known) {
    renameStep(steps, name);
    if (on.length > 0) usedOn.set(phraseOf(name), on);
  }
  const statuses = lists.filter(({ meanings }) => meanings.includes('working')).flatMap(({ words }) => words);
  return {
    tables: tables.map(tableLexicon),
    steps,
    usedOn,
    statuses: new Set(statuses.flatMap(({ word, also }) => [word, ...also]).map(textKey)),
  };
}

/** A step of the workbook takes the place of the trade's name for it: with a step “Rigs” in use, `Rigging due` is one of its columns. */
function renameStep(steps: Map<string, string>, name: string): void {
  const trade = steps.get(phraseOf(name));
  for (const [phrase, step] of steps) if (step === trade) steps.set(phrase, name);
  steps.set(phraseOf(name), name);
}

function tableLexicon({ key, tab, one, name, columns, deadlines }: Table): TableLexicon {
  const phrases = new Map<string, string>();
  const likeness = new Map<string, Likeness>();
  const parts = new Map<string, keyof StepParts>();
  const declared: Columns = columns;
  let stepsKey = '';
  // First all headings, then all synonyms: what one column is called goes before what another may be called.
  for (const [of, column] of Object.entries(declared)) {
    if (column.kind === 'perStep') {
      stepsKey = of;
      for (const part of stepParts) likeness.set(`/${part}`, likenessOf(column.parts[part]));
      continue;
    }
    if (isTyped(column)) add(phrases, column.heading, of);
    likeness.set(of, likenessOf(column));
  }
  for (const [of, column] of Object.entries(declared)) {
    if (column.kind === 'perStep') for (const part of stepParts) addAll(parts, column.parts[part], part);
    else addAll(phrases, column, of);
  }
  for (const tick of tickNames) add(parts, tick, 'status');
  const required = Object.keys(declared).filter((of) => of !== name && isRequired(declared[of]));
  return {
    key,
    name: tab,
    one: phraseOf(one),
    nameKey: name,
    columns: phrases,
    likeness,
    required,
    statusKey: deadlines.length === 0 ? '' : (Object.entries(declared).find(([, column]) => isStatus(column))?.[0] ?? ''),
    hasSteps: stepsKey !== '',
    stepsKey,
    parts,
  };
}

function isRequired(column: Columns[string] | undefined): boolean {
  return column !== undefined && column.kind !== 'perStep' && column.required;
}

function addAll<T>(phrases: Map<string, T>, { heading, also }: { heading: string; also: readonly string[] }, value: T): void {
  for (const name of [heading, ...also]) add(phrases, name, value);
}

/** The first to claim a phrase keeps it. */
function add<T>(phrases: Map<string, T>, name: string, value: T): void {
  const phrase = phraseOf(name);
  if (!phrases.has(phrase)) phrases.set(phrase, value);
}
