// The workbook of the peer: one tab with twelve columns, and the script of an afternoon.

import type { RunResult } from '../../host/api';
import type { Delivery } from './delivery';
import { costOf, openSide, type Side } from './side';

const headings = ['ID', 'Title', 'Direction', 'Partner', 'Episode', 'Method', 'Due', 'Status', 'Owner', 'Email', 'Notes', 'Reminded'];

/** @param lock true: what it writes, it writes under the lock and flushes */
export function sheetQuerySide(rows: readonly Delivery[], lock = false): Side {
  const { host, mails } = openSide('build/bench/sheetquery');
  const { book } = host;
  const [tab] = book.tabs.all();
  if (!tab) throw new Error('No tab');
  book.tabs.rename(tab.id, 'Deliveries');
  const missing = rows.length + 1 - tab.rows;
  if (missing > 0) book.grid.insert(tab.id, { dimension: 'ROW', start: tab.rows - 1, count: missing }, 'after');
  book.writing.write(tab.id, 0, 0, [headings, ...rows.map(cellsOf)]);
  const run = (name: string, ...given: unknown[]): RunResult => host.run(name, given);
  return {
    name: lock ? 'with a lock' : 'SheetQuery',
    host,
    mails,
    find: (id) => costOf(run('find', id)),
    append: (titles) =>
      costOf(
        run(
          lock ? 'appendLocked' : 'append',
          titles.map((title, n) => ({ ID: `NEW-${n}`, Title: title, Status: 'To do' })),
        ),
      ),
    update: (id, notes) => costOf(run(lock ? 'updateLocked' : 'update', id, { Notes: notes })),
    listDue: () => costOf(run('listDue')),
    remind: (at) => {
      host.moveTo(at);
      return run('remind').execution;
    },
    remindMeanwhile: () => void run('remind'),
  };
}

function cellsOf({ id, title, due, person }: Delivery): readonly (string | Date)[] {
  return [id, title, 'Out', 'Studio', 'EP01', 'Upload', due, 'To do', person.name, person.email, '', ''];
}
