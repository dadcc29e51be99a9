// What a list says of a tab: which of its columns is which, and what its words, names and dates mean there.

import type { Choice, ProposedColumn, ProposedPerson, ProposedWord } from '../../contract/adoption';
import type { ListDraft, ListPlan } from '../../contract/rows/list';
import type { HeadingPlace } from '../../schema/adopted/placement';
import type { Written } from '../../schema/adopted/written';
import type { Catalog } from '../../schema/catalog';
import { type Column, isTyped } from '../../schema/column';
import { contentsOf, listKeyOf } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import { declaredTables } from '../../workbook/adopted/adopted-table';
import { catalogAfter } from '../../workbook/adopted/adoption-changes';
import type { ReadTable } from '../../workbook/rows/read-table';
import { guessColumns } from '../columns/column-guess';
import { cellsOf, proposeColumns } from '../columns/column-proposal';
import type { GuessedColumn } from '../columns/doubt';
import { bandRowFor, guessHeadingRow, rowsLookedAt } from '../columns/heading-row-guess';
import type { Lexicon } from '../columns/lexicon';
import { lexiconFor } from '../columns/spoken-languages';
import { proposeDates } from '../contents/date-proposal';
import { proposePeople } from '../contents/people-proposal';
import { proposeWords } from '../contents/word-proposal';
import type { Mapped, ProposalInput, SeenTab } from '../shape';
import { type FrameColumns, frameColumns } from './frame-columns';
import { columnNotThere, headingsNotFound, nothingMapped } from './list-messages';

/** What a list is read against. */
export interface ListInput extends Pick<ProposalInput, 'workbook' | 'languages' | 'dates' | 'catalog' | 'today'> {
  readonly draft: ListDraft;
  /** The tab as it stands. */
  readonly read: ReadTable;
}

/** A column of the list that is one of the tab's, and how its texts are written. */
export interface ListColumn extends Mapped {
  readonly column: Column;
}

export type ShownUnderstanding = Pick<
  ListPlan,
  'headingRow' | 'top' | 'columns' | 'columnChoices' | 'words' | 'wordChoices' | 'people' | 'dates' | 'troubles'
>;

export interface UnderstoodList {
  readonly place: HeadingPlace;
  readonly columns: readonly ListColumn[];
  /** With what the list's words and names were said to mean. */
  readonly catalog: Catalog;
  readonly frames: FrameColumns | null;
  readonly shown: ShownUnderstanding;
}

/** Rows shown to choose the heading row by, and cells of each. */
const top = { rows: 10, cells: 8 };

/** Null, with what is in the way, while no row of headings is known. */
export function understoodList(input: ListInput): UnderstoodList | { readonly place: null; readonly shown: ShownUnderstanding } {
  const { draft, read, catalog, workbook } = input;
  const base = declaredTables(workbook).tables.find((table) => table.key === read.table.baseTable);
  const lexicon = lexiconFor(draft.cells, {
    ...{ tables: base?.shape === 'records' ? [base] : [], stepNames: workbook.stepNames(), known: catalog.steps },
    ...{ lists: workbook.lists, languages: input.languages, dates: input.dates },
  });
  const place = placeOf(input, lexicon);
  if (place === null) return { place, shown: bare(input, [headingsNotFound()]) };
  const tab = tabOf(draft);
  const { columns, mapped, troubles } = columnsIn(input, place, lexicon);
  const cells = mapped.map((one) => ({ ...one, cells: cellsOf(one, [tab], place, rowsBelow(place)) }));
  const words = proposeWords(cells, catalog, { workbook, languages: input.languages, said: draft.words, mapping: null });
  const people = proposePeople(cells, catalog, draft.people, {});
  const dates = proposeDates(cells, draft.dates, null, input);
  const written = (one: Mapped): Written | null => {
    if (contentsOf(one.column) === 'person') return noneOf(people.people.map((person) => ({ ...person, word: person.text })));
    return (
      words.ticks.get(one.key) ?? dates.written.get(one.key) ?? noneOf(words.words.filter(({ list }) => list === listKeyOf(one.column)))
    );
  };
  return {
    place,
    columns: mapped.map((one) => ({ ...one, column: { ...one.column, written: written(one) } })),
    catalog: catalogSaid(catalog, words.words, people.people),
    frames: frameColumns(draft.cells[place.headingRow - 1] ?? [], mapped, read, lexicon),
    shown: {
      ...bare(input, [...troubles, ...dates.troubles]),
      ...{ headingRow: place.headingRow, columns, words: words.words, people: people.people, dates: dates.dates },
      // A word of its own is added on Lists, where its meaning is said.
      wordChoices: Object.fromEntries(
        Object.entries(words.choices).map(([list, all]) => [list, all.filter(({ key }) => !key.startsWith('='))]),
      ),
    },
  };
}

/** What was said to mean nothing is as good as blank. */
function noneOf(said: readonly Pick<ProposedWord, 'word' | 'choice' | 'how'>[]): Written {
  return { of: 'words', own: [], none: said.filter(({ choice, how }) => choice === '' && how === 'said').map(({ word }) => word) };
}

/** What is only likely counts once somebody has said so: until then the cell is refused, and asked about. */
function catalogSaid(catalog: Catalog, words: readonly ProposedWord[], people: readonly ProposedPerson[]): Catalog {
  const isMeant = ({ choice, how }: Pick<ProposedWord, 'choice' | 'how'>) => how !== 'unsure' && choice !== '' && !choice.startsWith('=');
  return catalogAfter(catalog, {
    people: [],
    steps: [],
    spellings: people
      .filter((one) => one.known && isMeant(one) && textKey(one.text) !== textKey(one.choice))
      .map(({ text, choice }) => ({ of: choice, also: [text] })),
    words: words
      .filter((one) => isMeant(one) && textKey(one.word) !== textKey(one.choice))
      .map(({ list, word, choice }) => ({ list, own: word, of: choice, means: null })),
  });
}

function tabOf({ cells }: ListDraft): SeenTab {
  return { sheetId: 0, name: '', grid: cells, formulas: [] };
}

function rowsBelow({ headingRow }: HeadingPlace): (tab: SeenTab) => readonly number[] {
  return ({ grid }) => grid.flatMap((_cells, index) => (index + 1 > headingRow ? [index + 1] : []));
}

/** As said; else where two headings of the tab stand, as in its own export; else where it is guessed. */
function placeOf({ draft: { cells, headingRow }, read }: ListInput, lexicon: Lexicon): HeadingPlace | null {
  if (headingRow > 0) return headingRow <= cells.length ? { headingRow, bandRow: bandRowFor(cells, headingRow, lexicon) } : null;
  const own = new Set(read.columns.map(({ heading }) => textKey(heading)));
  const known = cells.slice(0, rowsLookedAt).map((row) => new Set(row.map(textKey).filter((text) => own.has(text))).size);
  const most = Math.max(0, ...known);
  if (most > 1) return { headingRow: known.indexOf(most) + 1, bandRow: null };
  const guess = guessHeadingRow(cells, lexicon);
  if (guess !== null) return { headingRow: guess.headingRow, bandRow: guess.bandRow };
  return most === 1 ? { headingRow: known.indexOf(1) + 1, bandRow: null } : null;
}

function columnsIn(input: ListInput, place: HeadingPlace, lexicon: Lexicon) {
  const { draft, read } = input;
  const { table } = read;
  const there = new Map(read.columns.filter(({ column }) => isTyped(column)).map((found) => [found.key, found]));
  const guesses = guessColumns(draft.cells, place, { key: table.baseTable }, lexicon);
  const exact = exactColumns(guesses, read);
  const taken = new Set(exact.values());
  const known = guesses.map((guess): GuessedColumn => {
    const own = exact.get(guess.at);
    if (own !== undefined) return { ...guess, key: own, sure: true, doubt: null };
    return there.has(guess.key) && !taken.has(guess.key) ? guess : { ...guess, key: '' };
  });
  const proposed = proposeColumns({ tabs: [tabOf(draft)], place, table, guesses: known, said: draft.columns, mapping: null, stepName: '' });
  const columns = proposed.columns.map((one): ProposedColumn => {
    const guessed = guesses.find(({ at }) => at === one.at)?.key ?? '';
    const isMissing = one.choice === '' && one.how !== 'said' && guessed !== '' && !there.has(guessed);
    return isMissing ? { ...one, how: 'unsure', remark: columnNotThere({ tab: read.tab }) } : one;
  });
  // With the tab's own heading and column, which may be called otherwise than declared.
  const mapped = proposed.mapped.flatMap((one): readonly Mapped[] => {
    const found = there.get(one.key);
    return found === undefined ? [] : [{ ...one, column: found.column }];
  });
  return { columns, mapped, troubles: [...proposed.troubles, ...(mapped.length === 0 ? [nothingMapped({ tab: read.tab })] : [])] };
}

/** Headings as the tab has them, the first of each: nothing is guessed there. */
function exactColumns(guesses: readonly GuessedColumn[], read: ReadTable): ReadonlyMap<number, string> {
  const places = new Map<string, number>();
  for (const { at, heading } of guesses) if (heading !== '' && !places.has(textKey(heading))) places.set(textKey(heading), at);
  return new Map(
    read.columns.flatMap(({ key, heading, column }) => {
      const at = places.get(textKey(heading));
      return at === undefined || !isTyped(column) ? [] : [[at, key] as const];
    }),
  );
}

function bare({ draft, read }: ListInput, troubles: readonly string[]): ShownUnderstanding {
  return {
    headingRow: draft.headingRow,
    top: draft.cells.slice(0, top.rows).map((row) => row.slice(0, top.cells).map((cell) => cell.trim().slice(0, 40))),
    columns: [],
    columnChoices: read.columns.filter(({ column }) => isTyped(column)).map(({ key, heading }): Choice => ({ key, words: heading })),
    words: [],
    wordChoices: {},
    people: [],
    dates: [],
    troubles,
  };
}
