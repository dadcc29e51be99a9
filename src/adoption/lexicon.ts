// Every way in which a heading may name one of our columns, a part of a step or a step: built from the declarations.

import type { Step } from '../schema/catalog';
import type { StepName } from '../schema/step-name';
import { type Columns, type PerStep, type StepParts, stepParts, type Table } from '../schema/table';
import { textKey } from '../schema/text';

export interface TableLexicon {
  readonly key: string;
  /** Keys of columns by what they are called. */
  readonly columns: ReadonlyMap<string, string>;
  /** Key of the steps' declaration; null for a table without steps. */
  readonly stepsKey: string | null;
  readonly parts: ReadonlyMap<string, keyof StepParts>;
  /** Steps that this kind of rows usually has. */
  readonly usual: ReadonlySet<string>;
}

export interface Lexicon {
  readonly tables: readonly TableLexicon[];
  /** Names of steps by what they are called; those of the workbook come first. */
  readonly steps: ReadonlyMap<string, string>;
}

/** A heading as it is looked up: letters and digits, the rest is space: `RIG_STATUS` and `Rig - status` are one. */
export function headingKey(text: string): string {
  return textKey(text)
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

export function lexiconOf(tables: readonly Table[], stepNames: readonly StepName[], known: readonly Step[]): Lexicon {
  const steps = new Map<string, string>();
  const learn = (spelling: string, name: string) => {
    const key = headingKey(spelling);
    if (key !== '' && !steps.has(key)) steps.set(key, name);
  };
  for (const { name } of known) learn(name, name);
  // What the workbook calls a step is its name, also where the trade has another for it.
  const called = new Map(
    stepNames.map((one) => [
      one.step,
      [one.step, ...one.also].map((spelling) => steps.get(headingKey(spelling))).find((name) => name !== undefined) ?? one.step,
    ]),
  );
  for (const one of stepNames) for (const spelling of [one.step, ...one.also]) learn(spelling, called.get(one.step) ?? one.step);
  return { steps, tables: tables.map((table) => tableLexicon(table, stepNames, called)) };
}

function tableLexicon(table: Table, stepNames: readonly StepName[], called: ReadonlyMap<string, string>): TableLexicon {
  const declared: Columns = table.columns;
  const entries = Object.entries(declared);
  const columns = new Map<string, string>();
  const learn = (spelling: string, key: string) => {
    const heading = headingKey(spelling);
    if (heading !== '' && !columns.has(heading)) columns.set(heading, key);
  };
  for (const [key, column] of entries) if (isAsked(column)) learn(column.heading, key);
  for (const [key, column] of entries) if (isAsked(column)) for (const spelling of column.also) learn(spelling, key);
  const [stepsKey, perStep] = entries.find((entry): entry is [string, PerStep] => entry[1].kind === 'perStep') ?? [null, null];
  const usual = stepNames.filter(({ usedOn }) => usedOn.includes(table.key)).map(({ step }) => called.get(step) ?? step);
  return { key: table.key, columns, stepsKey, parts: perStep === null ? new Map() : partsOf(perStep), usual: new Set(usual) };
}

function isAsked(column: Columns[string]): column is Exclude<Columns[string], PerStep> {
  return column.kind !== 'perStep' && column.kind !== 'stamp';
}

function partsOf({ parts }: PerStep): ReadonlyMap<string, keyof StepParts> {
  const known = new Map<string, keyof StepParts>();
  for (const part of stepParts) for (const spelling of [parts[part].heading, ...parts[part].also]) known.set(headingKey(spelling), part);
  return known;
}
