// A book that is open in browsers: everybody sees the same, and the host hears what they changed.

import { describe, expect, test } from '@jest/globals';
import { type CollaborationMessage, Model } from '@odoo/o-spreadsheet';
import { Book, type RemoteEdit } from '../../../host/book/book';

type Callback = (message: CollaborationMessage) => void;

/** A browser's copy of the book; messages travel as JSON, as over a socket. */
function browser(book: Book, id: string): Model {
  let hear: Callback = () => {};
  const wire = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  const seat = book.relay.join({ id, name: `Person ${id}`, send: (message) => hear(wire(message)) });
  const model = new Model(wire(seat.data), {
    client: { id, name: `Person ${id}` },
    transportService: {
      sendMessage: async (message: CollaborationMessage) => seat.receive(wire(message)),
      onNewMessage: (_, callback) => {
        hear = callback;
      },
      leave: () => seat.leave(),
    },
  });
  return model;
}

function shown(model: Model, col: number, row: number): string {
  return model.getters.getEvaluatedCell({ sheetId: '0', col, row }).formattedValue;
}

function openBook(): { book: Book; edits: RemoteEdit[] } {
  const book = Book.blank({ locale: 'en_GB', zone: 'Europe/London' });
  const edits: RemoteEdit[] = [];
  book.onRemoteEdit((edit) => edits.push(edit));
  return { book, edits };
}

const a1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe('a book in two browsers', () => {
  test('what the host writes shows in both', () => {
    const { book, edits } = openBook();
    const [one, two] = [browser(book, 'one'), browser(book, 'two')];
    book.writing.write('0', 0, 0, [['Oti', 5, '=B1*2']]);
    expect([shown(one, 0, 0), shown(two, 2, 0)]).toEqual(['Oti', '10']);
    expect(edits).toEqual([]);
  });

  test('what one types reaches the host and the other, and is told as an edit with its place and person', () => {
    const { book, edits } = openBook();
    const [one, two] = [browser(book, 'one'), browser(book, 'two')];
    one.dispatch('UPDATE_CELL', { sheetId: '0', col: 1, row: 2, content: 'typed' });
    expect(book.cells.values('0', { top: 2, left: 1, bottom: 2, right: 1 })).toEqual([['typed']]);
    expect(shown(two, 1, 2)).toBe('typed');
    expect(edits).toEqual([{ sheetId: '0', range: 'B3', client: { id: 'one', name: 'Person one' } }]);
  });

  test('the answer of an edit trigger shows in both', () => {
    const { book } = openBook();
    const [one, two] = [browser(book, 'one'), browser(book, 'two')];
    book.onRemoteEdit(() => book.writing.write('0', 9, 0, [['stamped']]));
    one.dispatch('UPDATE_CELL', { sheetId: '0', col: 0, row: 0, content: 'typed' });
    expect([shown(one, 0, 9), shown(two, 0, 9)]).toEqual(['stamped', 'stamped']);
  });

  test('a paste is one edit of the whole rectangle; formats are none', () => {
    const { book, edits } = openBook();
    const one = browser(book, 'one');
    book.writing.write('0', 0, 0, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    one.selection.selectZone({ cell: { col: 0, row: 0 }, zone: { top: 0, left: 0, bottom: 1, right: 1 } });
    one.dispatch('COPY');
    one.dispatch('PASTE', { target: [{ top: 4, left: 3, bottom: 4, right: 3 }] });
    expect(edits.map(({ range }) => range)).toEqual(['D5:E6']);
    one.dispatch('SET_FORMATTING', { sheetId: '0', target: [a1], style: { bold: true } });
    expect(edits).toHaveLength(1);
    expect(book.formats.look({ sheetId: '0', col: 0, row: 0 }).bold).toBe(true);
  });

  test('a column inserted in a browser takes metadata, notes and protections along, and undo brings them back', () => {
    const { book } = openBook();
    const one = browser(book, 'one');
    const { id } = book.metadata.add({ on: 'column', sheetId: '0', index: 2 }, 'field', 'due', 'DOCUMENT');
    book.notes.write('0', { top: 0, left: 2, bottom: 0, right: 2 }, [['a note']]);
    one.dispatch('ADD_COLUMNS_ROWS', { sheetId: '0', sheetName: 'Sheet1', dimension: 'COL', base: 0, quantity: 2, position: 'before' });
    expect(book.metadata.get(id)?.place).toEqual({ on: 'column', sheetId: '0', index: 4 });
    expect(book.notes.read('0', { top: 0, left: 4, bottom: 0, right: 4 })).toEqual([['a note']]);
    one.dispatch('REQUEST_UNDO');
    expect(book.metadata.get(id)?.place).toEqual({ on: 'column', sheetId: '0', index: 2 });
    one.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: '0', sheetName: 'Sheet1', dimension: 'COL', elements: [2] });
    expect(book.metadata.get(id)).toBeNull();
    one.dispatch('REQUEST_UNDO');
    expect(book.metadata.get(id)?.place).toEqual({ on: 'column', sheetId: '0', index: 2 });
  });

  test('a change that was made on an older state is made again on the newer one', () => {
    const { book } = openBook();
    const one = browser(book, 'one');
    const messages: CollaborationMessage[] = [];
    const late = book.relay.join({ id: 'late', name: 'Late', send: (message) => messages.push(message) });
    const stale = {
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'late',
      commands: [],
      nextRevisionId: 'x',
      serverRevisionId: 'START_REVISION',
    } as const;
    one.dispatch('UPDATE_CELL', { sheetId: '0', col: 0, row: 0, content: 'first' });
    late.receive(stale);
    expect(messages.map((message) => ('nextRevisionId' in message ? message.nextRevisionId : ''))).not.toContain('x');
    book.writing.write('0', 1, 0, [['second']]);
    expect(shown(one, 0, 1)).toBe('second');
  });

  test('a tab made in a browser has a number of its own', () => {
    const { book, edits } = openBook();
    const one = browser(book, 'one');
    one.dispatch('CREATE_SHEET', { sheetId: 'made-in-browser', position: 1, name: 'Mine' });
    const tab = book.tabs.named('Mine');
    expect(tab?.gid).toBeGreaterThan(0);
    one.dispatch('UPDATE_CELL', { sheetId: 'made-in-browser', col: 0, row: 0, content: 'x' });
    expect(edits.map(({ sheetId }) => sheetId)).toEqual([String(tab?.gid)]);
    expect(book.tabs.find(String(tab?.gid))?.name).toBe('Mine');
  });
});
