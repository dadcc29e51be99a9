// What a company is to make again: the open notes of its shots, in the order of the cut.

import type { PaperTable } from '../../documents/paper/model';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { PaperRetakes } from '../../schema/papers/paper';
import { listedWords } from '../../schema/traits';
import { sortedBy } from '../../schema/values/grouping';
import { capitalised, textKey } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { type NotesRead, notesIn } from '../../workbook/references/notes-of-table';
import { referentsOf, resolved } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { nowIn } from '../transaction/clocks';
import { readOne, tablesNamed } from '../transaction/reading';
import type { RowDesk } from './paper-desk';

/** A note, or a step that is a retake and of which nobody noted why. */
interface Line {
  readonly shot: ReadRecord;
  readonly step: string;
  readonly take: string;
  readonly note: ReadRecord | null;
}

/** Null where there is none. Reads the tab of what is made, that of the notes, and that of companies once more. */
export function retakeTable(ports: Ports, desk: RowDesk, { table, maker, order, link, notes }: PaperRetakes): PaperTable | null {
  const { located, catalog } = desk;
  const [work, said] = [table, notes].map((key) => tablesNamed(located, catalog, [key])[0]);
  if (work === undefined) return null;
  const { read } = readOne(ports, located, work, catalog);
  const own = madeBy(desk, read, maker);
  const noted = said === undefined ? null : notesIn(readOne(ports, located, said, catalog).read, catalog, nowIn(ports).date);
  const lines = inCutOrder(linesOf(read, own, noted, catalog), order);
  if (lines.length === 0) return null;
  const textOf = (record: ReadRecord | null, key: string | undefined) =>
    record === null || key === undefined ? '' : String(valueIn(record, key) ?? '');
  const heading = (key: string) => read.columns.find((column) => column.key === key)?.heading ?? '';
  const { note: text, frame, reason } = noted?.columns ?? {};
  const columns: readonly (readonly [heading: string, isNumber: boolean, text: (line: Line) => string])[] = [
    ...order.map(
      (key) =>
        [key === read.table.name ? capitalised(read.table.one) : heading(key), false, ({ shot }: Line) => textOf(shot, key)] as const,
    ),
    ['Step', false, ({ step }) => step],
    ['Take', true, ({ take }) => take],
    ['Frame', false, ({ note }) => textOf(note, frame)],
    ['Note', false, ({ note }) => textOf(note, text)],
    ['Reason', false, ({ note }) => textOf(note, reason)],
    [heading(link), false, ({ shot }) => textOf(shot, link)],
  ];
  const filled = columns.filter(([, , of]) => lines.some((line) => of(line) !== ''));
  return {
    columns: filled.map(([name, isNumber]) => ({ heading: name, isNumber })),
    rows: lines.map((line) => filled.map(([, , of]) => of(line))),
    totals: null,
  };
}

/** Rows that name the company, by any of its names; those that were left out are none. */
function madeBy({ read: companies, record }: RowDesk, read: ReadTable, maker: string): readonly ReadRecord[] {
  const column = read.table.columns[maker];
  if (column?.kind !== 'ref') return [];
  const named = referentsOf([companies]);
  const isLeftOut = leftOutIn(read);
  return read.records.filter((shot) => {
    const text = String(valueIn(shot, maker) ?? '');
    const found = text === '' || isLeftOut(shot) ? null : resolved(text, column, named);
    return found !== null && 'row' in found && found.row.row === record.row;
  });
}

function linesOf(read: ReadTable, own: readonly ReadRecord[], noted: NotesRead | null, catalog: Catalog): readonly Line[] {
  const notes = notesByRow(read, noted);
  return own.flatMap((shot): readonly Line[] => {
    const open = notes.get(shot.row) ?? [];
    const said = open.map((note): Line => {
      const step = String((noted && valueIn(note, noted.columns.step)) ?? '');
      return { shot, step, take: String((noted && valueIn(note, noted.columns.take)) ?? ''), note };
    });
    const steps = new Set(said.map(({ step }) => textKey(step)));
    return [...said, ...unnoted(read, shot, catalog).filter(({ step }) => !steps.has(textKey(step)))];
  });
}

/** Notes that are still to be done, by the row that they are about. */
function notesByRow(read: ReadTable, noted: NotesRead | null): ReadonlyMap<number, readonly ReadRecord[]> {
  const rows = new Map<number, readonly ReadRecord[]>();
  const column = noted?.read.table.columns[noted.columns.item];
  if (noted === null || column?.kind !== 'ref') return rows;
  const named = referentsOf([read]);
  for (const note of noted.released) {
    const text = String(valueIn(note, noted.columns.item) ?? '');
    if (text === '' || noted.stateOf(note) !== 'open') continue;
    const found = resolved(text, column, named);
    if ('row' in found) rows.set(found.row.row, [...(rows.get(found.row.row) ?? []), note]);
  }
  return rows;
}

/** Steps whose status means a retake. */
function unnoted({ columns }: ReadTable, shot: ReadRecord, { lists }: Catalog): readonly Line[] {
  return columns.flatMap(({ key, part, step, column, heading }): readonly Line[] => {
    if (part !== 'status' || wordFor(String(valueIn(shot, key) ?? ''), listedWords(column, lists))?.means !== 'retake') return [];
    const take = columns.find((one) => one.part === 'take' && one.step === step);
    return [{ shot, step: step ?? heading, take: take === undefined ? '' : String(valueIn(shot, take.key) ?? ''), note: null }];
  });
}

/** Episode by episode, sequence by sequence, shot by shot: 9 before 10. */
function inCutOrder(lines: readonly Line[], order: readonly string[]): readonly Line[] {
  return sortedBy(lines, ({ shot, step }) => {
    const place = order.map((key) => String(valueIn(shot, key) ?? ''));
    return [...place, step].map((text) => textKey(text).replace(/\d+/g, (digits) => digits.padStart(12, '0'))).join('\n');
  });
}
