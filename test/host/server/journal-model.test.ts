// Whatever the script and two browsers do, what is read from the disk is the workbook as it is.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type CollaborationMessage, Model } from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import { Book } from '../../../host/book/book';
import { type Saver, saverInto } from '../../../host/server/saving/saver';
import { readStateFile } from '../../../host/server/saving/state-file';
import { type Kept, keptBook } from './kept-book';

/** A browser's copy; messages travel as JSON. */
function browser({ book }: Kept, id: string): Model {
  let hear: (message: CollaborationMessage) => void = () => {};
  const wire = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  const seat = book.relay.join({ id, name: id, send: (message) => hear(wire(message)) });
  const transportService: Model['config']['transportService'] = {
    sendMessage: async (message: CollaborationMessage) => seat.receive(wire(message)),
    onNewMessage: (_, callback) => {
      hear = callback;
    },
    leave: () => seat.leave(),
  };
  return new Model(wire(seat.data), { client: { id, name: id }, transportService });
}

/** One session of the program. */
interface Session {
  readonly kept: Kept;
  readonly saver: Saver;
  readonly browsers: readonly Model[];
}

function opened(folder: string): Session {
  const read = readStateFile(folder);
  const kept = keptBook(read?.state);
  const saver = saverInto({ folder, savable: kept.savable, read, onTrouble: () => {} });
  return { kept, saver, browsers: [browser(kept, 'one'), browser(kept, 'two')] };
}

type Step = (session: Session) => void;

const cell = fc.record({ row: fc.integer({ min: 0, max: 9 }), col: fc.integer({ min: 0, max: 5 }) });
const text = fc.constantFrom('', 'a', '12', '=A1', '2/3/2026', "'0", '=SUM(A1:B4)', 'TRUE');
const who = fc.integer({ min: 0, max: 1 });
const zoneAt = ({ row, col }: { row: number; col: number }) => ({ top: row, bottom: row + 1, left: col, right: col + 1 });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(cell, text).map(
    ([{ row, col }, typed]): Step =>
      ({ kept }) =>
        kept.book.writing.write('0', row, col, [[typed, typed]]),
  ),
  fc.tuple(cell, text, who).map(
    ([at, content, one]): Step =>
      ({ browsers }) =>
        void browsers[one]?.dispatch('UPDATE_CELL', { sheetId: '0', ...at, content }),
  ),
  who.map(
    (one): Step =>
      ({ browsers }) =>
        void browsers[one]?.dispatch('REQUEST_UNDO'),
  ),
  who.map(
    (one): Step =>
      ({ browsers }) =>
        void browsers[one]?.dispatch('REQUEST_REDO'),
  ),
  cell.map(
    ({ row }): Step =>
      ({ kept }) =>
        kept.book.hand.insertRows('Sheet1', row + 1, 2),
  ),
  cell.map(
    ({ row }): Step =>
      ({ kept }) =>
        kept.book.hand.deleteRows('Sheet1', row + 1),
  ),
  cell.map(
    ({ row, col }): Step =>
      ({ kept }) =>
        kept.book.hand.moveRows('Sheet1', row + 1, 1, col + 12),
  ),
  fc.tuple(cell, who).map(
    ([{ col }, one]): Step =>
      ({ browsers }) =>
        void browsers[one]?.dispatch('ADD_COLUMNS_ROWS', {
          sheetId: '0',
          sheetName: 'Sheet1',
          dimension: 'COL',
          base: col,
          quantity: 1,
          position: 'before',
        }),
  ),
  cell.map(
    ({ col }): Step =>
      ({ kept }) =>
        void kept.book.metadata.add({ on: 'column', sheetId: '0', index: col }, 'field', `c${col}`, 'DOCUMENT'),
  ),
  cell.map(
    (at): Step =>
      ({ kept }) =>
        kept.book.notes.write('0', zoneAt(at), [
          ['n', ''],
          ['', 'm'],
        ]),
  ),
  cell.map(
    (at): Step =>
      ({ kept }) =>
        kept.book.together(() => kept.book.writing.clear('0', [zoneAt(at)])),
  ),
  fc.constant<Step>(({ kept }) => kept.book.hand.sort('Sheet1', 'A1:C8', 1)),
  fc.constant<Step>(({ kept }) => void (kept.book.tabs.named('More') ? kept.book.hand.deleteTab('More') : kept.book.hand.addTab('More'))),
  fc.constant<Step>(({ kept }) => {
    kept.book.name = `${kept.book.name}!`;
  }),
  { weight: 3, arbitrary: fc.constant<Step>(({ saver }) => void saver.flush()) },
);

/** The whole book; ids of changes differ, as every session has its own. */
const bookOf = ({ kept: { book } }: Pick<Session, 'kept'>): unknown => {
  const { data, ...rest } = book.snapshot();
  return JSON.parse(JSON.stringify({ ...rest, data: { ...data, revisionId: null } }));
};

test('after any steps the files hold the book as it is, and a second session goes on from there', () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }), (sessions) => {
      const folder = mkdtempSync(join(tmpdir(), 'host-journal-'));
      for (const steps of sessions) {
        const session = opened(folder);
        for (const take of steps) take(session);
        session.saver.touch();
        session.saver.flush();
        const state = readStateFile(folder)?.state;
        if (!state) throw new Error('Nothing was saved.');
        const { data, ...rest } = Book.open(state.host.book).snapshot();
        expect(JSON.parse(JSON.stringify({ ...rest, data: { ...data, revisionId: null } }))).toEqual(bookOf(session));
      }
    }),
    { numRuns: process.env.FULL ? 500 : 10, seed: 11 },
  );
});
