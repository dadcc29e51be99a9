// Notes as rows of a tab: which are held back, which are still to be done.

import type { Catalog } from '../../schema/catalog';
import type { NoteColumns } from '../../schema/row-rules';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { columnOf, leftOutIn, valueIn } from '../rows/sheet-row';
import { wordMeaningIn } from './conditions';

export type NoteState = 'open' | 'addressed' | 'closed' | 'dropped';

/** What is asked of notes. Without columns for it they are open and the team's. */
export interface NotesRead {
  readonly read: ReadTable;
  readonly columns: NoteColumns;
  /** Those that may be told: a client's note waits for the day of its release, on whatever tab somebody wrote it. */
  readonly released: readonly ReadRecord[];
  readonly stateOf: (note: ReadRecord) => NoteState;
}

/** @param today in the workbook's zone */
export function notesIn(read: ReadTable, catalog: Catalog, today: LocalDate): NotesRead | null {
  const { notes: columns } = read.table;
  if (columns === null) return null;
  const meaning = wordMeaningIn(read.table, catalog);
  const isLeftOut = leftOutIn(read);
  const isReleased = (note: ReadRecord) => {
    const from = valueIn(note, columns.released);
    return isLocalDate(from) && from <= today;
  };
  const isHeld = (note: ReadRecord) => meaning(columns.origin, valueIn(note, columns.origin)) === 'client' && !isReleased(note);
  return {
    ...{ read, columns },
    released: read.records.filter((note) => !isLeftOut(note) && !isHeld(note)),
    stateOf: noteStates(read, columns, catalog),
  };
}

/** What is still to be done of a note, whether it may be told or not. */
export function noteStates(read: ReadTable, columns: NoteColumns, catalog: Catalog): NotesRead['stateOf'] {
  const meaning = wordMeaningIn(read.table, catalog);
  return (note) => {
    const means = meaning(columns.state, valueIn(note, columns.state));
    return means === 'addressed' || means === 'closed' || means === 'dropped' ? means : 'open';
  };
}

/** Notes that were said in that review and may be told, in the order of their tab; those that were dropped are none. */
export function notesOfRow({ read, columns, released, stateOf }: NotesRead, id: string): readonly ReadRecord[] {
  const wanted = textKey(id);
  const isMine = columnOf(read, columns.review, ({ value }) => textKey(String(value ?? '')) === wanted);
  return released.filter((note) => isMine(note) && stateOf(note) !== 'dropped');
}
