// What of a review goes on to a later one: notes that nobody has closed, and items that were not reached.

import type { ReviewChoice } from '../../contract/notes';
import type { Catalog } from '../../schema/catalog';
import { isTyped } from '../../schema/column';
import { sortedBy } from '../../schema/values/grouping';
import { isLocalDate } from '../../schema/values/local-date';
import { sameText, textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordMeaningIn } from '../../workbook/references/conditions';
import { inOrder, linesOfRow } from '../../workbook/references/lines-of-row';
import { noteStates } from '../../workbook/references/notes-of-table';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf, leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import type { NoteTabs } from '../notes/note-tabs';

export interface CarriedReview {
  /** Notes that are still to be seen to. */
  readonly open: readonly ReadRecord[];
  /** Those of them that no other note goes on from yet: what dies in between is not carried twice. */
  readonly wanted: readonly ReadRecord[];
  /** Lines of the agenda that were not reached and stand on no later one. */
  readonly missed: readonly ReadRecord[];
}

interface Reads {
  readonly reviews: ReadTable;
  readonly notes: ReadTable;
  readonly agenda: ReadTable;
}

/** A note of the client's that is not released stands in the tab and goes along as it is. @param from the row of the review */
export function carriedReview(tabs: NoteTabs, reads: Reads, from: ReadRecord, catalog: Catalog): CarriedReview {
  const { columns, lines } = tabs;
  const review = from.id;
  const stateOf = noteStates(reads.notes, columns, catalog);
  const isMine = columnOf(reads.notes, columns.review, ({ value }) => sameText(String(value ?? ''), review));
  const isLeftOut = leftOutIn(reads.notes);
  const open = reads.notes.records.filter(
    (note) => note.id !== '' && isMine(note) && !isLeftOut(note) && ['open', 'addressed'].includes(stateOf(note)),
  );
  const before = new Set(reads.notes.records.map((note) => textKey(String(valueIn(note, columns.carriedFrom) ?? ''))));
  const means = wordMeaningIn(reads.agenda.table, catalog);
  const later = new Set(laterReviews(reads.reviews, from).flatMap(({ id }) => linesOfRow(reads.agenda, id).map(itemKeyOf(tabs))));
  const missed = inOrder(linesOfRow(reads.agenda, review), lines.order).filter(
    (line) =>
      means(lines.shown, valueIn(line, lines.shown)) === 'not reached' &&
      valueIn(line, lines.decision) === null &&
      !later.has(itemKeyOf(tabs)(line)),
  );
  return { open, wanted: open.filter(({ id }) => !before.has(textKey(id))), missed };
}

/** The note as it stands in the later review. */
export function carriedNote({ columns, notes }: NoteTabs, note: ReadRecord, to: string): Values {
  const isKept = (key: string) => {
    const column = notes.columns[key];
    return key !== notes.id && column !== undefined && column.kind !== 'perStep' && isTyped(column);
  };
  const kept = Object.entries(note.values).filter(([key, value]) => value !== null && isKept(key));
  return { ...Object.fromEntries(kept), [columns.review]: to, [columns.carriedFrom]: note.id };
}

/** What is shown and which step of it. */
function itemKeyOf({ lines }: NoteTabs): (line: ReadRecord) => string {
  return (line) => [lines.item, lines.step].map((key) => textKey(String(valueIn(line, key) ?? ''))).join('\n');
}

/** Those that it may go on to: the next first. */
export function laterReviews(read: ReadTable, from: ReadRecord): readonly ReviewChoice[] {
  const day = dayOfReview(read, from);
  const later = read.records.filter((one) => one.id !== '' && one.row !== from.row && dayOfReview(read, one) >= day);
  const choices = later.map((one) => ({ id: one.id, title: String(valueIn(one, read.table.name) ?? ''), date: dayOfReview(read, one) }));
  return sortedBy(choices, ({ date }) => date);
}

/** Items for the end of the later review's agenda. */
export function carriedItems({ lines }: NoteTabs, agenda: ReadTable, missed: readonly ReadRecord[], to: string): readonly Values[] {
  const there = linesOfRow(agenda, to);
  const last = Math.max(0, ...there.map((line) => Number(valueIn(line, lines.order) ?? 0)));
  return missed.map((line, at) => ({
    ...Object.fromEntries([lines.item, lines.step, lines.take].map((key) => [key, valueIn(line, key)])),
    [lines.review]: to,
    [lines.order]: Math.floor(last) + at + 1,
  }));
}

/** When the review takes place; `''`: nobody can say. */
function dayOfReview({ table }: ReadTable, review: ReadRecord): string {
  const date = valueIn(review, table.deadlines.find(({ name }) => name === 'held')?.date ?? '');
  return isLocalDate(date) ? date : '';
}
