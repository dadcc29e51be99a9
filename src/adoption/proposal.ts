// The whole proposal for a tab: what it is taken for, what would be remembered, and what People, Steps and Lists would get.

import type { Proposal } from '../contract/adoption';
import { type Adoption, ownIdHeading } from '../schema/adopted/adoption';
import type { AdoptionChanges } from '../schema/adopted/adoption-changes';
import type { BoundTable } from '../schema/adopted/bound-table';
import type { Heading, HeadingPlace } from '../schema/adopted/placement';
import type { Written } from '../schema/adopted/written';
import { contentsOf, listKeyOf } from '../schema/traits';
import { type Cell, cellText } from '../schema/values/cell';
import { sameText, textHash } from '../schema/values/text';
import { tableOf } from '../schema/workbook';
import { adoptedKey, adoptedTables } from '../workbook/adopted/adopted-table';
import { type Mapping, mappingIn } from '../workbook/adopted/mapping-text';
import { type SortedRows, sortedRows } from '../workbook/adopted/own-rows';
import { columnsOf } from '../workbook/layout/columns';
import { findHeading, headingRow } from '../workbook/layout/heading-row';
import { headingAt } from '../workbook/layout/renamed-headings';
import { candidatesIn } from './candidates';
import { guessColumns } from './columns/column-guess';
import { cellsOf, columnChoices, mappedSteps, proposeColumns } from './columns/column-proposal';
import { proposeConstants } from './columns/constant-proposal';
import { bandRowFor, guessHeadingRow } from './columns/heading-row-guess';
import { type KeyProposed, proposeKey } from './columns/key-proposal';
import type { Lexicon } from './columns/lexicon';
import { lexiconFor } from './columns/spoken-languages';
import { guessTable } from './columns/table-guess';
import { type DatesProposed, proposeDates } from './contents/date-proposal';
import { type PeopleProposed, proposePeople } from './contents/people-proposal';
import { ticksSaid } from './contents/ticks';
import { proposeWords, type WordsProposed } from './contents/word-proposal';
import { tabNotes } from './notes';
import type { Mapped, ProposalInput, SeenTab } from './shape';
import { contactTroubles, tabTroubles } from './troubles';

/** Without what only the rules of the office can count. */
export type ProposedTab = Omit<Proposal, 'counts' | 'unreadable'>;

export interface Proposed {
  readonly proposal: ProposedTab;
  /** Null while no heading row is known. */
  readonly adoption: Adoption | null;
  readonly changes: AdoptionChanges;
}

const noChanges: AdoptionChanges = { people: [], spellings: [], steps: [], words: [] };

/** Rows shown to choose the heading row by, and cells of each. */
const top = { rows: 10, cells: 8 };

/** Said where no row of headings is known. */
const noHeadings = 'No row of headings was found among the first ten. Choose it.';

/** What the step is called where the tab has no name for it. */
const onlyStep = 'Work';

/** Writes nothing and keeps nothing: the same draft and the same cells give the same proposal. */
export function proposalFor(input: ProposalInput): Proposed {
  const { tabs, draft, workbook, catalog, languages, dates } = input;
  const { lists } = workbook;
  const lexicon = lexiconFor(tabs[0]?.grid ?? [], {
    tables: candidatesIn(workbook),
    stepNames: workbook.stepNames(),
    known: catalog.steps,
    lists,
    languages,
    dates,
  });
  const like = likeOf(input);
  const mapping = mappingIn(draft.mapping);
  const place = placeOf(input, lexicon, mapping);
  if (place === null)
    return {
      proposal: bareProposal(input, draft.table, [...contactTroubles(tabs[0]?.grid ?? []), noHeadings]),
      adoption: null,
      changes: noChanges,
    };
  const key = draft.table || mapping?.table || guessTable(tabs[0]?.grid ?? [], place, lexicon).table;
  const table = candidatesIn(input.workbook).find((candidate) => candidate.key === key);
  if (!table) return { proposal: bareProposal(input, '', ['Choose what the rows of this tab are.']), adoption: null, changes: noChanges };
  const whole = tableProposal(input, { table, place, mapping, lexicon });
  return {
    ...whole,
    proposal: {
      ...whole.proposal,
      like: like === null ? null : { table: adoptedKey(like.table, like.tabs[0]?.sheetId ?? 0), name: tableOf(workbook, like.table).tab },
    },
  };
}

interface Taken {
  readonly table: BoundTable;
  readonly place: HeadingPlace;
  readonly mapping: Mapping | null;
  readonly lexicon: Lexicon;
}

function tableProposal(input: ProposalInput, taken: Taken): Proposed {
  const { tabs, draft, catalog } = input;
  const { table, place, mapping, lexicon } = taken;
  const stepName = draft.stepName.trim() || onlyStep;
  const guesses = guessColumns(tabs[0]?.grid ?? [], place, table, lexicon);
  const columns = proposeColumns({ tabs, place, table, guesses, said: draft.columns, mapping, stepName });
  const sorted = rowsIn(input, taken, columns.mapped);
  const rowsOf = (tab: SeenTab) => sorted(tab).rows;
  const headings = (tabs[0]?.grid[place.headingRow - 1] ?? []).map((cell) => cellText(cell).trim());
  const key = proposeKey(table, { mapped: columns.mapped, headings, tabs, rowsOf });
  const mapped = columns.mapped.filter((one) => one.key !== key.unfit);
  const cells = mapped.map((one) => ({ ...one, cells: cellsOf(one, tabs, place, rowsOf) }));
  const words = proposeWords(cells, catalog, { ...input, said: draft.words, mapping });
  const people = proposePeople(cells, catalog, draft.people, draft.addresses);
  const dates = proposeDates(cells, draft.dates, mapping, input);
  const constants = proposeConstants(table, mapped, tabs, draft.constants, catalog);
  const steps = mappedSteps(mapped);
  const rows = tabs.map((tab) => ({ tab, rows: rowsOf(tab), asides: sorted(tab).asides }));
  const own = tabTroubles({ table, place, mapped, key, sorted: rows, headings, isSaid: draft.table !== '' });
  const troubles = [own, columns.troubles, people.troubles, dates.troubles, constants.troubles].flat();
  const adoption: Adoption = {
    table: table.key,
    ...place,
    ...keyOf(key),
    columns: headingsOf(mapped, tabs[0], place, key),
    written: Object.fromEntries(mapped.flatMap((one) => entryOf(one.key, writtenIn(one, words, people, dates)))),
    tabs: constants.tabs,
  };
  return {
    adoption,
    changes: { ...people.changes, steps: steps.map((name) => ({ name, usedOn: table.key })), words: words.changes },
    proposal: {
      ...bareProposal(input, table.key, troubles),
      headingRow: place.headingRow,
      tabs: tabs.map((tab) => ({ sheetId: tab.sheetId, name: tab.name, rows: rowsOf(tab).length })),
      columns: columns.columns.map((one) => (words.ticks.has(one.choice) ? { ...one, remark: ticksSaid } : one)),
      columnChoices: columnChoices(table, stepsToChoose(input, table, steps)),
      words: words.words,
      wordChoices: words.choices,
      people: people.people,
      dates: dates.dates,
      constants: constants.constants,
      stepName: guesses.some((guess) => guess.key.includes('//')) ? stepName : '',
      key: key.words,
      notes: tabNotes(table, mapped, rows, dates.notes),
      seen: seenIn(tabs, place),
    },
  };
}

/** How a column of the tab writes what it holds, where it has a way of its own. */
function writtenIn({ key, column }: Mapped, words: WordsProposed, people: PeopleProposed, dates: DatesProposed): Written | undefined {
  const said = contentsOf(column) === 'person' ? people.written : dates.written.get(key);
  return words.ticks.get(key) ?? words.written.get(listKeyOf(column) ?? '') ?? said;
}

function placeOf({ tabs, draft }: ProposalInput, lexicon: Lexicon, mapping: Mapping | null): HeadingPlace | null {
  const grid = tabs[0]?.grid ?? [];
  if (draft.headingRow > 0) return { headingRow: draft.headingRow, bandRow: bandRowFor(grid, draft.headingRow, lexicon) };
  if (mapping !== null && fits(mapping, grid)) return { headingRow: mapping.headingRow, bandRow: mapping.bandRow };
  const guess = guessHeadingRow(grid, lexicon);
  return guess && { headingRow: guess.headingRow, bandRow: guess.bandRow };
}

/** True where every heading of the mapping stands in that tab. */
function fits({ columns, key, ownIds, ...place }: Mapping, grid: SeenTab['grid']): boolean {
  return Object.entries(columns).every(([of, heading]) => (ownIds && of === key) || findHeading(grid, place, heading) !== undefined);
}

/** A tab of the same headings that is in use already. */
function likeOf({ tabs, adoptions }: ProposalInput): Adoption | null {
  return adoptions.find((adoption) => fits(adoption, tabs[0]?.grid ?? [])) ?? null;
}

/** The rows of a tab, sorted once, with the columns that are mapped so far. */
function rowsIn(input: ProposalInput, { table, place }: Taken, mapped: readonly Mapped[]): (tab: SeenTab) => SortedRows {
  const known = new Map<number, SortedRows>();
  return (tab) => {
    const rows = known.get(tab.sheetId) ?? sortedRows(...provisional(input, table, place, mapped, tab), tab.grid);
    known.set(tab.sheetId, rows);
    return rows;
  };
}

/** The tab as a table by what is mapped so far, and where its columns stand. */
function provisional(
  { workbook, catalog, tabs }: ProposalInput,
  table: BoundTable,
  place: HeadingPlace,
  mapped: readonly Mapped[],
  tab: SeenTab,
) {
  const own: KeyProposed = { key: table.id ?? table.name, ownIds: !mapped.some(({ key }) => key === table.id), words: '', unfit: null };
  const adoption = {
    table: table.key,
    ...place,
    ...keyOf(own),
    columns: headingsOf(mapped, tabs[0], place, own),
    written: {},
    tabs: [{ sheetId: tab.sheetId, constants: {} }],
  };
  const [adopted = table] = adoptedTables(workbook, adoption);
  const steps = mappedSteps(mapped).map((name) => ({ name, usedOn: [], leads: [], forTypes: [] }));
  return [adopted, headingRow(tab.grid, adopted.placement, columnsOf(adopted, [...catalog.steps, ...steps])).columns] as const;
}

function keyOf({ key, ownIds }: KeyProposed): Pick<Adoption, 'key' | 'ownIds'> {
  return { key, ownIds };
}

function headingsOf(
  mapped: readonly Mapped[],
  tab: SeenTab | undefined,
  place: HeadingPlace,
  { key, ownIds }: KeyProposed,
): Adoption['columns'] {
  const found = mapped.flatMap((one) => entryOf(one.key, headingAt(tab?.grid ?? [], place, one.at) ?? undefined));
  const ids: readonly (readonly [string, Heading])[] = ownIds ? [[key, { text: ownIdHeading, band: null, nth: 1, of: 1 }]] : [];
  return Object.fromEntries([...found, ...ids]);
}

function entryOf<T>(key: string, value: T | undefined): readonly (readonly [string, T])[] {
  return value === undefined ? [] : [[key, value]];
}

/** Steps that a column may be of: those that there are, those found, those of the trade. */
function stepsToChoose(
  { catalog, workbook: { stepNames } }: ProposalInput,
  { key }: BoundTable,
  found: readonly string[],
): readonly string[] {
  const trade = stepNames()
    .filter(({ usedOn }) => usedOn.includes(key))
    .map(({ step }) => step);
  return [...found, ...catalog.steps.map(({ name }) => name), ...trade].filter(
    (name, at, all) => all.findIndex((other) => sameText(other, name)) === at,
  );
}

/** A sign of the headings and the bands above them, in all of the tabs. */
function seenIn(tabs: readonly SeenTab[], { headingRow: row, bandRow }: HeadingPlace): string {
  // Without our own column at the end: an earlier try may have put it there before it died.
  const own = (cells: readonly Cell[] = []) =>
    JSON.stringify(cells)
      .replace(`,${JSON.stringify(ownIdHeading)}]`, ']')
      .replace(/(,"")+\]$/, ']');
  const headings = tabs.map(({ sheetId, grid }) => [sheetId, row, own(grid[row - 1]), own(bandRow === null ? [] : grid[bandRow - 1])]);
  return textHash(JSON.stringify(headings)).toString(36);
}

/** What is known before there are columns. */
function bareProposal(input: ProposalInput, table: string, troubles: readonly string[]): ProposedTab {
  const { tabs, today } = input;
  return {
    tabs: tabs.map(({ sheetId, name }) => ({ sheetId, name, rows: 0 })),
    table,
    tables: candidatesIn(input.workbook).map(({ key, tab, one }) => ({ key, words: `${tab}: one ${one} a row` })),
    headingRow: input.draft.headingRow,
    top: (tabs[0]?.grid ?? []).slice(0, top.rows).map((row) => row.slice(0, top.cells).map((cell) => cellText(cell).trim().slice(0, 40))),
    columns: [],
    columnChoices: [],
    words: [],
    wordChoices: {},
    people: [],
    dates: [],
    constants: [],
    stepName: '',
    key: '',
    troubles,
    notes: [],
    like: null,
    seen: '',
    today,
  };
}
