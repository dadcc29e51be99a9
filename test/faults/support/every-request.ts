// A request for every method of the dispatcher and every table, made from the declared shapes and from what stands in the workbook: a method that is
// added is asked for without being added here.

import type { Decoded, FieldKind, InputField } from '../../../src/actions/entry/input-fields';
import { inputShapes } from '../../../src/actions/entry/input-shapes';
import type { Method, Methods } from '../../../src/contract/methods';
import type { BoundTable } from '../../../src/schema/adopted/bound-table';
import { addDays } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { placedWorkbook } from '../../../src/workbook/adopted/adopted-table';
import { takenKey } from '../../../src/workbook/notes/taken-key';
import { fieldsOf, formOf } from '../../../src/workbook/rows/form';
import { draftFor, proposed } from '../../journeys/support/adopting';
import type { Desk } from '../../journeys/support/desk';
import { prepared } from '../../journeys/support/prepared';
import { busyDesk, choose, chosenRow, freeTab } from './busy-desk';
import { together } from './requests-together';
import { takenNotes } from './taken-notes';

export interface EveryRequest {
  /** `save on Assets`. */
  readonly name: string;
  readonly method: Method;
  readonly input: Methods[Method]['input'];
  /** Name of the table's tab; null for a method that takes none. */
  readonly tab: string | null;
}

export const everyMethod = Object.keys(inputShapes) as readonly Method[];

/** Requests that the busy desk accepts, one for each method, and for each table where the method takes one. */
export function everyRequest(): readonly EveryRequest[] {
  return prepared('requests', () => requestsTo(remembering(busyDesk())));
}

/** A desk to which nothing is written meanwhile: what was asked before is not asked again, which here is nearly everything. */
function remembering(desk: Desk): Desk {
  const answers = new Map<string, unknown>();
  const rpc = <M extends Method>(method: M, input: Methods[M]['input']): Methods[M]['answer'] => {
    const question = JSON.stringify([method, input, desk.host.selection]);
    if (!answers.has(question)) answers.set(question, desk.rpc(method, input));
    return answers.get(question) as Methods[M]['answer'];
  };
  return Object.assign(Object.create(desk) as Desk, { rpc });
}

function requestsTo(desk: Desk): readonly EveryRequest[] {
  const tables = tablesOf(desk);
  return everyMethod.flatMap((method) => {
    const whole = together[method];
    if (whole !== undefined) return [{ name: method, method, tab: null, input: whole(desk) }];
    const shape = Object.entries<InputField>(inputShapes[method] ?? {});
    const makers = shape.some(([, field]) => field === 'table') ? tables : [null];
    return makers.map((table) => {
      const input = Object.fromEntries(shape.map(([name, field]) => [name, valueFor(desk, table, field)]));
      return {
        name: table === null ? method : `${method} on ${table.tab}`,
        method,
        tab: table?.tab ?? null,
        input: input as Methods[Method]['input'],
      };
    });
  });
}

function valueFor(desk: Desk, table: BoundTable | null, field: InputField): unknown {
  if (typeof field !== 'string') return field.oneOf[0];
  return made[field](desk, table ?? tableNamed('assets'));
}

/** What Jo has, as if it had been Ben’s. */
function handedTo(desk: Desk) {
  const { groups } = desk.rpc('handoverDesk', { person: 'Jo Rey' });
  return groups.flatMap(({ table, column, rows }) => rows.map(({ id }) => ({ table, column, id, to: 'Jo Rey' })));
}

/** A value of each kind of field that the workbook takes. */
const made: { readonly [K in FieldKind]: (desk: Desk, table: BoundTable) => Decoded[K] } = {
  table: (_desk, { key }) => key,
  row: (desk, table) => rowOf(desk, table, chosenRow).id,
  column: (_desk, { name }) => name,
  loaded: (desk, table) => rowOf(desk, table, chosenRow).values,
  values: (desk, table) => typedValues(desk, table, chosenRow + 1),
  rows: twoRows,
  wantedRows: twoRows,
  address: (desk) => desk.rpc('preview', { everybody: false }).mails[0]?.to ?? '',
  flag: () => true,
  purpose: () => 'both',
  title: () => 'Another show',
  sender: (desk) => desk.rpc('open', {}).reminders.sender ?? '',
  adopted: (desk) => tablesOf(desk).find(({ placement }) => placement.adopted)?.key ?? '',
  day: (desk) => addDays(desk.rpc('open', {}).today, 3),
  rowNumber: () => chosenRow,
  columnNumber: () => 1,
  where: () => ({ row: chosenRow, twice: false, sure: false }),
  repairs: (desk) => repairsOf(desk),
  draft: (desk) => draftFor(desk, [freeTab], { table: 'assets', stepName: 'Design' }),
  act: (desk) => String(desk.rows('Changes').at(-1)?.Act ?? ''),
  ids: (desk, table) => [chosenRow, chosenRow + 1].map((row) => rowOf(desk, table, row).id),
  list: (desk, table) => rowOf(desk, table, chosenRow).id,
  typed: () => 'Typed',
  edits: (desk, table) =>
    [chosenRow, chosenRow + 1].map((row) => {
      const { id, values } = rowOf(desk, table, row);
      return { id, loaded: values, changes: typedValues(desk, table, 2 * chosenRow + 1 - row) };
    }),
  rowsOfTables: () => ({ assets: 'clear', shots: 'move' }),
  wholeRow: (desk, table) => {
    const { id, values } = rowOf(desk, table, chosenRow);
    return linesOf(desk, table).length > 0
      ? { id: null, values: typedValues(desk, table, chosenRow) }
      : { id, loaded: values, changes: typedValues(desk, table, chosenRow + 1), where: null };
  },
  lineChanges: (desk, table) =>
    linesOf(desk, table).map((lines) => {
      const line = typedValues(desk, lines, chosenRow);
      const own = Object.fromEntries(Object.entries(line).filter(([key]) => key !== lines.linesOf?.by));
      return { table: lines.key, adds: [own, own], edits: [] };
    }),
  handedChanges: (desk, table) => made.rowChanges(desk, table),
  rowChanges: (desk) =>
    ['assets', 'stock'].map((key) => {
      const table = tableNamed(key);
      const { id, values } = rowOf(desk, table, chosenRow);
      return { table: key, adds: [], edits: [{ id, loaded: values, changes: typedValues(desk, table, chosenRow + 1) }] };
    }),
  paperOf: (desk) => ({ paper: 'deliveryNote', ...goingOut(desk) }),
  letterOf: (desk) => ({ letter: 'mail', ...goingOut(desk) }),
  postOf: (desk) => comingReview(desk),
  seenPost: (desk) => desk.rpc('post', { of: comingReview(desk) }).seen,
  outgoing: () => ({ to: 'ben@example.com', cc: [], subject: 'Your delivery', text: 'Hello' }),
  sentRow: (desk) => ({ table: 'deliveries', id: String(desk.rows('Delivery items').find(({ State }) => State === 'Rejected')?.Delivery) }),
  handMoves: (desk) =>
    [chosenStock(desk, 2), chosenStock(desk, 3)].map((item) => ({
      item,
      means: 'taken out',
      quantity: 1,
      seen: null,
      forWhat: 'Rig',
      note: '',
    })),
  order: (desk) => String(desk.rows('Orders')[0]?.ID ?? ''),
  arrivedLines: (desk) => [{ line: String(desk.rows('Order lines')[0]?.ID ?? ''), arrived: 1, seen: null, note: 'One came' }],
  orderWishes: (desk) =>
    desk.rpc('planBuying', {}).groups.map(({ lines }) => ({
      supplier: 'Paper Example',
      lines: lines.map(({ item, buy }) => ({ item, quantity: buy, seen: buy })),
    })),
  lentPieces: (desk) =>
    [0, 1].map((row) => ({ table: 'kit', id: String(desk.rows('Kit')[row]?.ID ?? ''), condition: 'Scratched', from: 'Kestrel Models' })),
  assetTags: () => [],
  kitHolder: () => 'Kestrel Models',
  leaver: () => 'Ben Ode',
  handedRows: handedTo,
  seenHandover: (desk) => desk.rpc('handoverPost', { person: 'Ben Ode', handed: handedTo(desk) }).seen,
  claimWish: (desk) => {
    const group = desk.rpc('claimDesk', {}).groups[0];
    return {
      holder: group?.holder ?? '',
      kind: group?.kind ?? '',
      receipts: (group?.receipts ?? []).map(({ table, id, gross }) => ({ table, id, gross })),
      draft: { claim: '', seen: [], keeps: false },
    };
  },
  claimStep: (desk) => ({ claim: String(desk.rows('Claims')[0]?.ID ?? ''), to: 'query', by: '', reason: 'Which cost code?' }),
  statementWish: (desk) => {
    const { card, had } = cardThere(desk);
    const line = { date: '2026-03-02', text: 'SQ *ART SHOP', amount: 2380, receipt: '' } as const;
    return { card, had, lines: [line, { ...line, amount: 1099 }], matches: [] };
  },
  billWishes: (desk) =>
    desk
      .rpc('billDesk', {})
      .waiting.slice(0, 2)
      .map(({ table, id, gross }) => ({ table, id, gross: gross ?? 0 })),
  accountsOf: (desk) => ({ claim: String(desk.rows('Claims')[0]?.ID ?? '') }),
  claimId: (desk) => String(desk.rows('Claims')[0]?.ID ?? ''),
  floatCount: (desk) => ({
    float: String(desk.rows('Floats')[0]?.ID ?? ''),
    counted: 12_340,
    seen: null,
    explained: 'Change for the meter',
  }),
  takenLines: (desk) => {
    const { review, agenda } = desk.rpc('noteDesk', { review: '' });
    const [shown] = agenda;
    const decision = { line: shown?.line ?? '', item: shown?.item ?? '', step: shown?.step ?? '', take: null, means: 'retake' as const };
    return { review: review?.id ?? '', notes: takenNotes(review?.id ?? ''), decisions: [decision], closed: [] };
  },
  pastReview: (desk) => String(desk.rows('Review notes').find(({ State }) => State === 'Open')?.Review),
  laterReview: (desk) => String(desk.rows('Reviews').at(-1)?.ID),
  heldNotes: (desk) => takenNotes(desk.rpc('noteDesk', { review: '' }).review?.id ?? ''),
  noteKeys: () => takenNotes('').map(takenKey),
  cutDraft: () => ({
    ...{ table: 'shots', covers: 'tab', omits: true },
    shots: [{ episode: '', sequence: 'SQ010', name: 'SH010', frames: 48, speed: 100 }],
  }),
  listDraft: (desk) => {
    const { id, values } = rowOf(desk, tableNamed('assets'), chosenRow);
    const cells = [
      ['ID', 'Name', 'Notes'],
      [id, String(values.name), 'As the list has it'],
      ['', 'A new one', ''],
    ];
    return { table: 'assets', cells, headingRow: 0, columns: {}, words: {}, people: {}, dates: {}, by: [], blanks: false, omits: false };
  },
  broughtRows: (desk) => {
    const { id, values } = rowOf(desk, tableNamed('assets'), chosenRow);
    const edits = [{ id, loaded: { notes: values.notes ?? null }, changes: { notes: 'As the list has it' } }];
    return { table: 'assets', by: ['name'], adds: [{ name: 'A new one' }, { name: 'Another new one' }], edits };
  },
  seen: (desk) => proposed(desk, [freeTab], { table: 'assets', stepName: 'Design' }).seen,
};

/** ID of a row of Stock. */
function chosenStock(desk: Desk, row: number): string {
  return String(desk.rows('Stock')[row]?.ID ?? '');
}

/** The last of the floats, which is a card. */
function cardThere(desk: Desk): { readonly card: string; readonly had: number } {
  const card = String(desk.rows('Floats').at(-1)?.ID ?? '');
  return { card, had: desk.rows('Card lines').filter(({ Card }) => Card === card).length };
}

/** A delivery of which there are papers. */
function goingOut(desk: Desk): { readonly table: string; readonly id: string } {
  return { table: 'deliveries', id: String(desk.rows('Deliveries').find(({ Direction }) => Direction === 'Out')?.ID) };
}

/** A review to which somebody is to come. */
function comingReview(desk: Desk) {
  const id = String(desk.rows('Reviews').find(({ Attendees, Start }) => Attendees !== '' && Start !== '')?.ID);
  return { letter: 'invite', table: 'reviews', id };
}

function twoRows(desk: Desk, table: BoundTable): readonly Values[] {
  return [chosenRow, chosenRow + 1].map((row) => ({ ...typedValues(desk, table, row), ...newKey(desk, table, row) }));
}

/** The tabs of lines that rows of that table have. */
function linesOf(desk: Desk, { baseTable }: BoundTable): readonly BoundTable[] {
  return tablesOf(desk).filter(({ linesOf }) => linesOf?.table === baseTable);
}

/** The tables that the sidebar may name, by the names of their tabs: adopted ones among them. */
function tablesOf(desk: Desk): readonly BoundTable[] {
  const { tabs, placements } = desk.rpc('open', {});
  const here = recordTables(placedWorkbook(workbook, placements));
  return tabs.flatMap(({ table, tab }) => here.filter(({ key }) => key === table).map((found) => ({ ...found, tab })));
}

function repairsOf(desk: Desk): Decoded['repairs'] {
  const spots = desk.rpc('check', {}).findings.flatMap((finding) => finding.spots);
  return spots.flatMap(({ becomes, table, row, column, shows }) => (becomes === null ? [] : [{ table, row, column, shows, becomes }]));
}

function tableNamed(key: string): BoundTable {
  const table = recordTables(workbook).find((candidate) => candidate.key === key);
  if (!table) throw new Error(`No table ${key}`);
  return table;
}

/** The row as the edit form gets it. */
export function rowOf(desk: Desk, { tab }: BoundTable, row: number) {
  choose(desk, tab, row);
  const selected = desk.rpc('selected', {}).row;
  choose(desk, 'Assets', chosenRow);
  if (selected === null) throw new Error(`Nothing to edit in row ${row} of ${tab}`);
  return selected;
}

/** What people type into that row, without its key; a number that a company gives once is another one. */
function typedValues(desk: Desk, table: BoundTable, row: number): Values {
  const { values } = rowOf(desk, table, row);
  const typed = fieldsOf(formOf(table, desk.rpc('open', {}).catalog)).filter(({ key }) => !table.keyColumns.includes(key));
  const once = table.called.filter(({ within, harmless }) => within.length > 0 && harmless === null).flatMap(({ columns }) => columns);
  return Object.fromEntries(
    typed.map(({ key }) => {
      const value = values[key] ?? null;
      return [key, typeof value === 'string' && once.includes(key) ? `${value} again` : value];
    }),
  );
}

/** Nothing where an ID is given; else a key like the row's that no other row has. */
function newKey(desk: Desk, table: BoundTable, row: number): Values {
  const { values } = rowOf(desk, table, row);
  const last = table.keyColumns.at(-1);
  return table.id !== null || last === undefined
    ? {}
    : { ...Object.fromEntries(table.keyColumns.map((key) => [key, values[key] ?? null])), [last]: `${String(values[last])} again` };
}
