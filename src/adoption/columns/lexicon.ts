// What a heading may mean: the declared columns and steps by all the ways in which trackers call them.

import type { StepName } from '../../schema/adopted/step-name';
import { tickNames } from '../../schema/adopted/step-part-names';
import type { TradeLanguage } from '../../schema/adopted/trade-language';
import type { Step } from '../../schema/catalog';
import { isTyped } from '../../schema/column';
import type { Likeness } from '../../schema/kind';
import { type Columns, type StepParts, stepParts } from '../../schema/per-step';
import type { Table } from '../../schema/table';
import { isStatus, likenessOf, listKeyOf } from '../../schema/traits';
import { type DateExamples, type DateNames, dateExamplesOf, dateNamesIn } from '../../schema/values/date-names';
import { textKey } from '../../schema/values/text';
import type { WordList } from '../../schema/values/word-list';
import { looseDateKey, looseKey } from './loose-key';
import { phraseOf, withoutIdle } from './phrase';

/** Every field that a column may be, with all the ways it is called. Built once from the declarations. */
export interface Lexicon {
  readonly tables: readonly TableLexicon[];
  /** By phrase: the step as it is called here. */
  readonly steps: ReadonlyMap<string, string>;
  /** Names of the steps that the workbook has. */
  readonly ownSteps: readonly string[];
  /** By the step's own phrase: keys of the tables that usually have it. */
  readonly usedOn: ReadonlyMap<string, readonly string[]>;
  /** Keys of the words that are known as statuses. */
  readonly statuses: ReadonlySet<string>;
  /** What months and weekdays are called. */
  readonly dateNames: DateNames;
}

export interface TableLexicon {
  readonly key: string;
  /** Of the tab. */
  readonly name: string;
  /** What one row is called, as a phrase: `asset`. */
  readonly one: string;
  /** Key of the column that rows are called by. */
  readonly nameKey: string;
  /** Keys of the columns that say what the row is a part of, the largest first. */
  readonly partOf: readonly string[];
  /** By phrase: key of the column. */
  readonly columns: ReadonlyMap<string, string>;
  /** By phrase: how many were declared for its column before it. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Phrases of the words that its lists offer, but for statuses: what kind of asset it is. */
  readonly words: ReadonlySet<string>;
  /** Keys of the columns whose words say how far the row is. */
  readonly statusKeys: ReadonlySet<string>;
  /** The same by loose keys, as far as they say anything. */
  readonly loosely: ReadonlyMap<string, string>;
  /** By loose keys of dates: keys of columns of dates. */
  readonly looselyDates: ReadonlyMap<string, string>;
  /** Key of the column of codes; `''` without one. */
  readonly idKey: string;
  /** By column key, of a step's parts by `/due`: what its cells must look like. */
  readonly likeness: ReadonlyMap<string, Likeness>;
  /** Keys of the columns that a row cannot be without, but for its name. */
  readonly required: readonly string[];
  /** Keys of the columns that trackers of every kind have. */
  readonly common: ReadonlySet<string>;
  /** Key of the row's own status, where it is work with a date; `''` without one. */
  readonly statusKey: string;
  /** Key of the column that counts frames; `''` without one. */
  readonly framesKey: string;
  /** Keys of amounts that add up to another. */
  readonly sums: readonly { readonly parts: readonly string[]; readonly whole: string }[];
  readonly hasSteps: boolean;
  /** Key of the `perStep` entry; `''` without steps. */
  readonly stepsKey: string;
  /** By phrase: the part of a step. */
  readonly parts: ReadonlyMap<string, keyof StepParts>;
  /** By loose keys, of dates for dates: the part of a step. */
  readonly looseParts: ReadonlyMap<string, keyof StepParts>;
}

/** What a lexicon is made of. */
export interface Spoken {
  readonly tables: readonly Table[];
  readonly stepNames: readonly StepName[];
  /** Steps of the workbook, which count first, by their own name. */
  readonly known: readonly Step[];
  /** Where the words of statuses are declared. */
  readonly lists: readonly WordList[];
  /** Beside English. Their statuses are known in any tab. */
  readonly languages: readonly TradeLanguage[];
  /** How the file's language writes dates; absent: English. */
  readonly dates?: DateExamples | undefined;
}

/** `headings`: languages that headings are read in beside English, which goes before them. */
export function lexiconOf({ tables, stepNames, known, lists, languages, dates }: Spoken, headings: readonly TradeLanguage[]): Lexicon {
  const steps = new Map<string, string>();
  const usedOn = new Map<string, readonly string[]>();
  for (const { step, also, usedOn: on } of [...stepNames, ...headings.flatMap((language) => language.steps)]) {
    for (const name of [step, ...also]) add(steps, name, step);
    if (!usedOn.has(phraseOf(step))) usedOn.set(phraseOf(step), on);
  }
  const inEnglish = englishSteps(headings, steps);
  for (const { name, usedOn: on } of known) {
    renameStep(steps, name, inEnglish);
    if (on.length > 0) usedOn.set(phraseOf(name), on);
  }
  // Two of the workbook's steps may be one step to the trade.
  for (const { name } of known) steps.set(phraseOf(name), name);
  const ofStatuses = lists.filter(({ meanings }) => meanings.includes('working'));
  const statuses = ofStatuses.flatMap(({ key, words }) => [
    ...words.flatMap(({ word, also }) => [word, ...also]),
    ...languages.flatMap((language) => Object.values(language.words[key] ?? {}).flat()),
  ]);
  return {
    tables: tables.map((table) => ({ ...tableLexicon(table, headings), words: wordsOffered(table.columns, lists) })),
    steps,
    ownSteps: known.map(({ name }) => name),
    usedOn,
    statuses: new Set(statuses.map(textKey)),
    dateNames: dateNamesIn(dateExamplesOf([...(dates ? [dates] : []), ...languages.map((language) => language.dates)])),
  };
}

/** By a step's name in another language: the same in English, where one of its other names is English. */
function englishSteps(languages: readonly TradeLanguage[], steps: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language) =>
      language.steps.flatMap(({ step, also }) => {
        const english = also.map((name) => steps.get(phraseOf(name))).find((name) => name !== undefined && name !== step);
        return english === undefined ? [] : [[step, english] as const];
      }),
    ),
  );
}

/**
 * A step of the workbook takes the place of the trade's name for it: with a step “Rigs” in use, `Rigging due` is one of its columns, and with “Model”
 * `Statut modé` of a French tab.
 */
function renameStep(steps: Map<string, string>, name: string, inEnglish: ReadonlyMap<string, string>): void {
  const trade = steps.get(phraseOf(name));
  for (const [phrase, step] of steps) if (trade !== undefined && (step === trade || inEnglish.get(step) === trade)) steps.set(phrase, name);
  steps.set(phraseOf(name), name);
}

/** All but what its lists offer. */
type Headings = Omit<TableLexicon, 'words'>;

function tableLexicon(table: Table, languages: readonly TradeLanguage[]): Headings {
  const { key, tab, one, id, name, partOf, columns } = table;
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
  const ranks = ranksOf(phrases);
  for (const language of languages) {
    addParts(parts, language);
    for (const of of Object.keys(declared)) for (const called of headingsIn(language, key, of)) add(phrases, called, of);
  }
  return {
    key,
    name: tab,
    one: phraseOf(one),
    nameKey: name,
    partOf,
    columns: phrases,
    ranks,
    ...keysOf(table),
    ...loosened(phrases, likeness),
    idKey: id ?? '',
    likeness,
    hasSteps: stepsKey !== '',
    stepsKey,
    parts,
    looseParts: loosePartsOf(parts),
  };
}

/** Of the columns that matter for what they are. */
function keysOf({
  name,
  columns,
  deadlines,
  cut,
  rules,
}: Table): Pick<Headings, 'statusKeys' | 'required' | 'common' | 'statusKey' | 'framesKey' | 'sums'> {
  const declared: Columns = columns;
  const keys = Object.keys(declared);
  const statuses = keys.filter((of) => isStatus(declared[of]));
  return {
    statusKeys: new Set(statuses),
    required: keys.filter((of) => of !== name && isRequired(declared[of])),
    common: new Set(keys.filter((of) => isCommon(declared[of]))),
    statusKey: deadlines.length === 0 ? '' : (statuses[0] ?? ''),
    framesKey: cut?.frames ?? '',
    sums: rules.flatMap((rule) => (rule.rule === 'sum' ? [rule] : [])),
  };
}

function addParts(parts: Map<string, keyof StepParts>, language: TradeLanguage): void {
  for (const part of stepParts)
    for (const called of language.parts[part].flatMap((name) => [name, withoutIdle(phraseOf(name))])) add(parts, called, part);
}

function wordsOffered(columns: Columns, lists: readonly WordList[]): ReadonlySet<string> {
  const keys = Object.values(columns).flatMap((column) => (column.kind === 'perStep' || isStatus(column) ? [] : (listKeyOf(column) ?? [])));
  const words = lists.flatMap((list) => (keys.includes(list.key) ? list.words : []));
  return new Set(words.flatMap(({ word, also }) => [word, ...also].map(phraseOf)));
}

function ranksOf(phrases: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  return new Map(
    [...phrases].map(([phrase, of]) => {
      const rank = times.get(of) ?? 0;
      times.set(of, rank + 1);
      return [phrase, rank];
    }),
  );
}

/** The first to claim a key keeps it, as of the phrases themselves. */
function loosened(
  phrases: ReadonlyMap<string, string>,
  likeness: ReadonlyMap<string, Likeness>,
): Pick<TableLexicon, 'loosely' | 'looselyDates'> {
  const loosely = new Map<string, string>();
  const looselyDates = new Map<string, string>();
  for (const [phrase, of] of phrases) {
    const isDate = likeness.get(of)?.needs === 'dates';
    const [map, key] = isDate ? [looselyDates, looseDateKey(phrase)] : [loosely, looseKey(phrase)];
    if (key !== '' && !map.has(key)) map.set(key, of);
  }
  return { loosely, looselyDates };
}

function loosePartsOf(parts: ReadonlyMap<string, keyof StepParts>): ReadonlyMap<string, keyof StepParts> {
  const loose = new Map<string, keyof StepParts>();
  for (const [phrase, part] of parts) {
    const key = part === 'due' ? looseDateKey(phrase) : looseKey(phrase);
    if (key !== '' && !loose.has(key)) loose.set(key, part);
  }
  return loose;
}

function headingsIn({ columns }: TradeLanguage, table: string, column: string): readonly string[] {
  return [...(columns[table]?.[column] ?? []), ...(columns.everywhere?.[column] ?? [])];
}

function isRequired(column: Columns[string] | undefined): boolean {
  return column !== undefined && column.kind !== 'perStep' && column.required;
}

function isCommon(column: Columns[string] | undefined): boolean {
  return column !== undefined && column.kind !== 'perStep' && column.common === true;
}

function addAll<T>(phrases: Map<string, T>, { heading, also }: { heading: string; also: readonly string[] }, value: T): void {
  for (const name of [heading, ...also]) add(phrases, name, value);
}

/** The first to claim a phrase keeps it. */
function add<T>(phrases: Map<string, T>, name: string, value: T): void {
  const phrase = phraseOf(name);
  if (!phrases.has(phrase)) phrases.set(phrase, value);
}
