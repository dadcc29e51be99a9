// A row of headings that is deleted, or translated as a whole: rows are never taken for headings, and what is marked is followed.

import { describe, expect, test } from '@jest/globals';
import { sampled } from '../../faults/support/thoroughness';
import type { Desk } from '../support/desk';
import { headingsOf, letters } from '../support/grid-hands';
import { added, ana, mailroom, mailTo, morning, rigging } from '../support/mailroom';

function room(): Desk {
  const desk = mailroom();
  added(desk, 'assets', rigging('Lama', '2026-03-04'), rigging('Oti', '2026-03-02'));
  added(desk, 'stock', { item: 'Paper', onHand: 30, reorderAt: 2 });
  morning(desk, '2026-03-02');
  return desk;
}

const told = (desk: Desk) => morning(desk, '2026-03-03').map(({ to, subject }) => `${to.join()}: ${subject}`);
const usual = told(room());
const setUp = (desk: Desk) => desk.rpc('setUp', { pipeline: 'cg', sample: false });

/** Over the first columns, as many as are named. */
function renamed(desk: Desk, tab: string, names: readonly string[]): void {
  desk.host.book.hand.type(tab, 'A1', [names]);
}

const other = (count: number) => Array.from({ length: count }, (_, at) => `Spalte ${letters(at)}`);

describe('a row of headings that was deleted', () => {
  test.each(sampled(['Assets', 'Stock', 'Settings', 'People', 'Steps', 'Lists', 'Sent mail'], 4))(
    'on %s is said, and no cell of its rows is touched',
    (tab) => {
      const desk = room();
      desk.host.book.hand.deleteRows(tab, 1);
      const rows = JSON.stringify(desk.values(tab));
      const first = setUp(desk);
      const second = setUp(desk);
      expect(JSON.stringify(desk.values(tab))).toBe(rows);
      expect(second).toEqual({ ...first, changes: 0 });
      const { tabs, reminders } = desk.rpc('open', {});
      const said = [...first.notes, reminders.disorder, ...tabs.flatMap(({ problems }) => problems)].join(' ');
      expect(said).toContain(tab);
      expect(said).not.toContain('is now called');
    },
  );

  test('is as before once it is put back', () => {
    const desk = room();
    const headings = headingsOf(desk, 'Assets');
    desk.host.book.hand.deleteRows('Assets', 1);
    const { notes } = setUp(desk);
    expect(notes).toEqual([expect.stringContaining('The headings of “Assets” are gone, or all of them have other names')]);
    expect(desk.rpc('open', {}).tabs.flatMap(({ problems }) => problems)).toEqual([
      'The tab “Assets” has no heading “ID” and no “Name” any more. Put the headings back, each over its column.',
    ]);
    desk.host.book.hand.insertRows('Assets', 1);
    renamed(desk, 'Assets', headings);
    expect(setUp(desk).notes).toEqual([]);
    expect(told(desk)).toEqual(usual);
  });
});

describe('headings that were renamed all at once', () => {
  const numbers: readonly (readonly [string, number])[] = [
    ['all', 26],
    ['all but two', 24],
    ['most', 20],
  ];

  test.each(sampled(numbers, 2))(
    '%s of Assets are followed by their marks: the same mails, and set-up has nothing to do',
    (_how, count) => {
      const desk = room();
      renamed(desk, 'Assets', other(count));
      expect(told(desk)).toEqual(usual);
      expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
    },
  );

  test('of People, all but two, are followed too', () => {
    const desk = room();
    renamed(desk, 'People', other(7));
    expect(told(desk)).toEqual(usual);
  });

  test('of which some were emptied leave the tab unread, and the coordinator hears of it', () => {
    const desk = room();
    renamed(desk, 'Assets', ['', '', ...other(24)]);
    const mail = mailTo(morning(desk, '2026-03-03'), ana);
    expect(mail?.subject).toBe('Show today: tabs and headings to sort out');
  });
});
