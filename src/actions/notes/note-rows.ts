// Notes and decisions as they were taken, as rows: what is there already is not written again.

import type { DecisionMeans, TakenDecision, TakenNote } from '../../contract/notes';
import type { Catalog } from '../../schema/catalog';
import type { Table } from '../../schema/table';
import { listedWords } from '../../schema/traits';
import { sameText, textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordMeaning } from '../../schema/values/words';
import { takenKey } from '../../workbook/notes/taken-key';
import { linesOfRow } from '../../workbook/references/lines-of-row';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf, valueIn } from '../../workbook/rows/sheet-row';
import { rowBlocks } from '../../workbook/rows/writes';
import type { WantedChanges } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { stampsOf } from '../changes/stamping';
import { cellSteps, joined } from '../changes/writing';
import { submitted, tabStateOrFirst } from '../transaction/state';
import { type NoteTabs, noteTabs } from './note-tabs';

/** A note with the review that it belongs to. */
export interface NoteOf extends TakenNote {
  readonly review: string;
}

/** What is to be added, and the IDs of all of them in their order once it is. */
export interface NotesPlan {
  readonly adds: NonNullable<WantedChanges['adds']>;
  readonly idsOf: (added: readonly string[]) => readonly string[];
}

/**
 * Notes are told by who took them, when, and what they say: one that is a row already, from a call whose answer was lost, is left out, whatever is
 * remembered of submits. A submit that is remembered is completed by the transaction.
 */
export function notesPlan(desk: Desk, taker: string, taken: readonly NoteOf[]): NotesPlan {
  if (taken.length === 0) return { adds: [], idsOf: () => [] };
  const tabs = noteTabs(desk.located);
  const { notes, columns } = tabs;
  const { read } = desk.read(notes.key);
  const before = submitted(tabStateOrFirst(desk.located.store, notes.baseTable, read.sheetId), desk.key);
  const there = before === null ? rowsTaken(read, tabs, taker) : new Map<string, string>();
  const missing = taken.filter((one) => !there.has(keyOf(one.review, one)));
  return {
    adds:
      missing.length === 0
        ? []
        : [{ table: notes.key, rows: missing.map((one) => noteRow(desk, tabs, taker, one)), known: [columns.item] }],
    idsOf: (added) => {
      let next = 0;
      return taken.map((one) => there.get(keyOf(one.review, one)) ?? added[next++] ?? '');
    },
  };
}

/** IDs of what the person took, by review, moment and words. */
function rowsTaken(read: ReadTable, { columns }: NoteTabs, taker: string): Map<string, string> {
  const isTheirs = columnOf(read, columns.takenBy, ({ value }) => sameText(String(value ?? ''), taker));
  return new Map(
    read.records.filter(isTheirs).map((record) => {
      const said = (column: string) => String(valueIn(record, column) ?? '');
      return [keyOf(said(columns.review), { at: said(columns.takenAt), note: said(columns.note) }), record.id];
    }),
  );
}

function keyOf(review: string, { at, note }: Pick<TakenNote, 'at' | 'note'>): string {
  return `${textKey(review)} ${takenKey({ at, note: note.trim() })}`;
}

function noteRow(desk: Desk, { notes, columns }: NoteTabs, taker: string, taken: NoteOf): Values {
  const word = wordIn(notes, desk.catalog());
  return {
    [columns.note]: taken.note,
    [columns.state]: word(columns.state, taken.closed ? 'closed' : 'open'),
    [columns.item]: taken.item || null,
    [columns.review]: taken.review,
    [columns.step]: taken.step || null,
    [columns.take]: taken.take,
    [columns.frame]: taken.frame || null,
    // Of one that was held before anybody could say it there is none.
    [columns.from]: (taken.from ?? '') || null,
    [columns.origin]: word(columns.origin, taken.client ? 'client' : 'team'),
    [columns.released]: desk.stamp().when.slice(0, 10),
    [columns.for]: taken.for || null,
    [columns.takenBy]: taker || null,
    [columns.takenAt]: taken.at,
  };
}

/** The workbook's own word for a meaning; null where its list has none. */
function wordIn({ columns }: Table, { lists }: Catalog): (column: string, means: string) => string | null {
  return (column, means) => wordMeaning(means, listedWords(columns[column], lists)) ?? null;
}

/** What decisions come to: lines that are added, and cells of lines that are there. */
export type DecisionsPlan = Required<Pick<WantedChanges, 'adds' | 'steps' | 'touched'>>;

/**
 * Decisions in the lines of the agenda; what was not on it is added. Of two people's the later counts, so that there is nothing to ask, and the cells are
 * written where they were just seen: one run a line, or fewer where lines stand side by side.
 */
export function decisionsPlan(desk: Desk, review: string, taken: readonly TakenDecision[]): DecisionsPlan {
  if (taken.length === 0) return { adds: [], steps: [], touched: [] };
  const { agenda, lines } = noteTabs(desk.located);
  const word = wordIn(agenda, desk.catalog());
  const { read, grid } = desk.read(agenda.key);
  const mine = linesOfRow(read, review);
  const decided = (means: DecisionMeans) => ({ [lines.shown]: word(lines.shown, 'shown'), [lines.decision]: word(lines.decision, means) });
  // Of several of one item the last counts.
  const last = new Map(taken.map((one) => [one.line || `${textKey(one.item)} ${textKey(one.step)}`, one]));
  const found = [...last.values()].map((one) => ({ one, record: lineOf(mine, lines, one) }));
  const blocks = found.flatMap(({ one: { means }, record }) => {
    const cells = decided(means);
    if (record === undefined || Object.entries(cells).every(([key, value]) => valueIn(record, key) === value)) return [];
    const stamped = { ...cells, ...stampsOf(agenda, { ...record.values, ...cells }, desk.stamp()) };
    return rowBlocks(read, record.row, stamped, desk.catalog());
  });
  const rows = found.flatMap(({ one: { item, step, take, means }, record }) =>
    record !== undefined
      ? []
      : [{ [lines.review]: review, [lines.item]: item, [lines.step]: step || null, [lines.take]: take, ...decided(means) }],
  );
  return {
    adds: rows.length === 0 ? [] : [{ table: agenda.key, rows, known: [lines.item] }],
    steps: cellSteps(read.sheetId, joined(blocks), grid),
    touched: blocks.length === 0 ? [] : [{ read, formulas: null }],
  };
}

function lineOf(all: readonly ReadRecord[], lines: NoteTabs['lines'], { line, item, step }: TakenDecision): ReadRecord | undefined {
  const is = (record: ReadRecord, key: string, text: string) => sameText(String(valueIn(record, key) ?? ''), text);
  return all.find(({ id }) => id !== '' && id === line) ?? all.find((one) => is(one, lines.item, item) && is(one, lines.step, step));
}

/** Notes that are rows and that nobody owes any more. */
export function closingEdits(desk: Desk, ids: readonly string[]): NonNullable<WantedChanges['edits']> {
  if (ids.length === 0) return [];
  const { notes, columns } = noteTabs(desk.located);
  const word = wordIn(notes, desk.catalog());
  return [...new Set(ids)].map((id) => ({
    table: notes.key,
    id,
    loaded: { [columns.state]: word(columns.state, 'open') },
    changes: { [columns.state]: word(columns.state, 'closed') },
  }));
}
