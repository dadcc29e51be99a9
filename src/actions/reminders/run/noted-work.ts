// What was said of a piece of work in reviews, under the line by which its people are reminded of it.

import type { HeadedText } from '../../../office/work/row-facts';
import type { WorkItem } from '../../../office/work/work';
import type { Catalog } from '../../../schema/catalog';
import { groupedBy } from '../../../schema/values/grouping';
import type { LocalDate } from '../../../schema/values/local-date';
import { textKey } from '../../../schema/values/text';
import { type NotesRead, notesIn } from '../../../workbook/references/notes-of-table';
import { referentsOf, resolved } from '../../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../../workbook/rows/read-table';
import { valueIn } from '../../../workbook/rows/sheet-row';

/** Notes under one line at most; the others are counted. */
const mostNotes = 3;

interface Noted {
  readonly place: string;
  readonly step: string;
  readonly text: string;
}

/**
 * The notes of an item's row and step that are open and may be told: a client's that is not released is none. A note that names no step is about the step of
 * a tab that has one alone.
 */
export function notesOfWork(reads: readonly ReadTable[], catalog: Catalog, today: LocalDate): (item: WorkItem) => readonly HeadedText[] {
  const noted = reads.flatMap((read) => openNotes(read, reads, catalog, today));
  const byStep = groupedBy(noted, ({ place, step }) => `${place} ${step}`);
  return ({ step, stepSaid, tab, row }) => {
    if (step === null || noted.length === 0) return [];
    const place = placeOf(tab, row);
    const own = [...(byStep.get(`${place} ${textKey(step)}`) ?? []), ...(stepSaid === null ? (byStep.get(`${place} `) ?? []) : [])];
    return toldOf(own.map(({ text }) => text));
  };
}

function toldOf(texts: readonly string[]): readonly HeadedText[] {
  const more = texts.length - mostNotes;
  return [
    ...texts.slice(0, mostNotes).map((text) => ({ heading: 'Note', text })),
    ...(more > 0 ? [{ heading: 'More notes', text: String(more) }] : []),
  ];
}

function openNotes(read: ReadTable, reads: readonly ReadTable[], catalog: Catalog, today: LocalDate): readonly Noted[] {
  const notes = notesIn(read, catalog, today);
  const column = notes && read.table.columns[notes.columns.item];
  if (notes === null || column?.kind !== 'ref') return [];
  const open = notes.released.filter((note) => notes.stateOf(note) === 'open' && valueIn(note, notes.columns.item) !== null);
  // Names of thousands of rows are not looked at where nothing is open.
  if (open.length === 0) return [];
  const named = referentsOf(reads.filter(({ table }) => column.to.includes(table.baseTable)));
  return open.flatMap((note): readonly Noted[] => {
    const found = resolved(String(valueIn(note, notes.columns.item)), column, named);
    if ('problem' in found) return [];
    const step = textKey(String(valueIn(note, notes.columns.step) ?? ''));
    return [{ place: placeOf(found.row.tab, found.row.row), step, text: wordsOf(note, notes) }];
  });
}

function placeOf(tab: string, row: number): string {
  return `${tab}\n${row}`;
}

/** `frame 1012-1040: Blinks too often.` */
function wordsOf(note: ReadRecord, { columns }: NotesRead): string {
  const [frame, text] = [columns.frame, columns.note].map((key) => String(valueIn(note, key) ?? '').trim());
  return frame === '' ? (text ?? '') : `frame ${frame}: ${text}`;
}
