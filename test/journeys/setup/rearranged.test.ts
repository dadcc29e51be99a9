// What people do to tabs that are ours: a title above the headings, headings merged, exchanged, renamed, a log put in another order. On a change some of
// the tabs are tried in the local Google - `actions/rearranged-at-once` tries each on paper - and all of them in the long run.

import { describe, expect, test } from '@jest/globals';
import { sampled } from '../../faults/support/thoroughness';
import { type Desk, emptyDesk, succeeded } from '../support/desk';
import { columnOf, headingsOf, letters, tabNames, withoutMarks } from '../support/grid-hands';
import { added, morning, secondDay, sleep } from '../support/mailroom';

const setUp = (desk: Desk) => desk.rpc('setUp', { pipeline: 'cg', sample: false });

function told(desk: Desk): readonly string[] {
  return morning(desk, '2026-03-03').map(({ to, subject }) => `${to.join()}: ${subject}`);
}

const usual = told(secondDay());

/** What a person sees of mails that are stopped, wherever they look. */
function stopped(desk: Desk): string {
  sleep(desk, '2026-03-03 07:00');
  desk.host.moveTo(Date.UTC(2026, 2, 3, 10)).map(({ ok }) => ok);
  expect(desk.mails.filter(({ at }) => at > Date.UTC(2026, 2, 3))).toEqual([]);
  const { reminders } = desk.rpc('open', {});
  expect(reminders.trouble).toBe('tab');
  expect(desk.refusal('preview', { everybody: false }).message).toBe(reminders.disorder);
  return reminders.disorder;
}

describe('a title row', () => {
  test.each(sampled(['Settings', 'People', 'Lists', 'Steps', 'Sent mail', 'Assets'], 2))(
    'above the headings of %s changes no mail, and set-up adds nothing',
    (tab) => {
      const desk = secondDay();
      desk.host.book.hand.insertRows(tab, 1, 3);
      desk.host.book.hand.type(tab, 'A1', [['Show'], ['Name', 'Value']]);
      desk.host.book.hand.merge(tab, 'A1:D1');
      expect(told(desk)).toEqual(usual);
      expect(setUp(desk).changes).toBe(0);
      expect(desk.rpc('open', {}).reminders.trouble).toBeNull();
    },
  );

  test('leaves rows, IDs and stamps where they belong', () => {
    const desk = secondDay();
    desk.host.book.hand.insertRows('Assets', 1, 2);
    desk.host.book.hand.type('Assets', 'A1', [['Show'], ['Assets']]);
    const [id] = added(desk, 'assets', { name: 'Koro' });
    expect(desk.values('Assets')[5]?.slice(0, 2)).toEqual([id, 'Koro']);
    desk.host.edit('Assets', 'B7', [['Typed']]).map(succeeded);
    expect(desk.values('Assets')[6]?.[0]).toBe('AST-004');
    desk.host.edit('Assets', 'A1', [['Another show']]).map(succeeded);
    expect(
      desk
        .values('Assets')
        .slice(0, 2)
        .map((row) => row.filter((cell) => cell !== '')),
    ).toEqual([['Another show'], ['Assets']]);
  });
});

describe('merged headings', () => {
  test.each(['A1:E1', 'B1:C1', 'C1:K1'])('%s of Assets are parted and written back, once, and no column is added', (place) => {
    const desk = emptyDesk();
    const before = headingsOf(desk, 'Assets');
    desk.host.book.hand.merge('Assets', place);
    expect(headingsOf(desk, 'Assets')).not.toEqual(before);
    expect(setUp(desk)).toEqual({ changes: 1, notes: [] });
    expect(headingsOf(desk, 'Assets')).toEqual(before);
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
  });
});

describe('the log', () => {
  const hand = (desk: Desk) => desk.host.book.hand;
  const at = (desk: Desk, heading: string) => `${letters(columnOf(desk, 'Sent mail', heading))}1`;

  const orders: readonly (readonly [string, (desk: Desk) => void])[] = [
    ['with Items renamed', (desk) => hand(desk).type('Sent mail', at(desk, 'Items'), [['What it told']])],
    ['with State and Note renamed', (desk) => hand(desk).type('Sent mail', at(desk, 'State'), [['Became', 'Why']])],
    ['with Items dragged to the front', (desk) => hand(desk).moveColumns('Sent mail', columnOf(desk, 'Sent mail', 'Items') + 1, 1, 1)],
    ['with the headings To and Items exchanged', (desk) => exchange(desk, 'To', 'Items')],
    [
      'with the headings Subject, Items and State turned round',
      (desk) => hand(desk).type('Sent mail', at(desk, 'Subject'), [['Items', 'State', 'Subject']]),
    ],
    ['with a column of the person’s own called Items before ours', (desk) => doubled(desk)],
    ['sorted backwards', (desk) => hand(desk).sort('Sent mail', 'A2:G20', 1, false)],
  ];

  test.each(sampled(orders, 3))('%s is read as before: nobody is told again', (_what, change) => {
    const desk = secondDay();
    change(desk);
    expect(told(desk)).toEqual(usual);
    expect(desk.rows('Sent mail').length).toBeGreaterThan(2);
    expect(setUp(desk).changes).toBe(0);
  });

  test.each<readonly [string, (desk: Desk) => void]>([
    ['Items deleted', (desk) => hand(desk).deleteColumns('Sent mail', columnOf(desk, 'Sent mail', 'Items') + 1)],
    ['Items emptied', (desk) => hand(desk).clear('Sent mail', at(desk, 'Items'))],
    ['Items moved over a blank column', (desk) => moved(desk)],
    ['Items renamed, without marks', (desk) => hand(withoutMarks(desk)).type('Sent mail', at(desk, 'Items'), [['Told']])],
    ['headings merged', (desk) => hand(desk).merge('Sent mail', 'C1:F1')],
  ])('with %s stops the mails and says so', (_what, change) => {
    const desk = secondDay();
    change(desk);
    expect(stopped(desk)).toMatch(/On “Sent mail” Routesheet cannot tell which (is the column|are the columns) “/);
  });

  function exchange(desk: Desk, one: string, other: string): void {
    const [first, second] = [at(desk, one), at(desk, other)];
    hand(desk).type('Sent mail', first, [[other]]);
    hand(desk).type('Sent mail', second, [[one]]);
  }

  function doubled(desk: Desk): void {
    hand(desk).insertColumns('Sent mail', 1);
    hand(desk).type('Sent mail', 'A1', [['Items'], ['mine']]);
  }

  function moved(desk: Desk): void {
    hand(desk).clear('Sent mail', at(desk, 'Items'));
    hand(desk).type('Sent mail', 'H1', [['Items']]);
  }
});

describe('a tab that no mail can do without', () => {
  test.each(sampled(['People', 'Settings', 'Lists', 'Steps', 'Sent mail'], 2))(
    '%s deleted stops the mails, and Repair makes it again',
    (tab) => {
      const desk = secondDay();
      desk.host.book.hand.deleteTab(tab);
      expect(stopped(desk)).toContain(`The tab “${tab}” is gone.`);
      desk.rpc('repairReminders', {});
      expect(tabNames(desk)).toContain(tab);
      expect(desk.rpc('open', {}).reminders.trouble).toBeNull();
    },
  );

  const emptied: readonly (readonly [string, string])[] = [
    ['People', 'Email'],
    ['People', 'Reminders'],
    ['Settings', 'Value'],
    ['Settings', 'Setting'],
    ['Steps', 'Lead'],
    ['Lists', 'Means'],
    ['Sent mail', 'Items'],
  ];

  test.each(sampled(emptied, 3))('%s with its heading %s emptied stops the mails, and Repair writes it back', (tab, heading) => {
    const desk = secondDay();
    const at = `${letters(columnOf(desk, tab, heading))}1`;
    desk.host.book.hand.clear(tab, at);
    expect(stopped(desk)).toContain(`which is the column “${heading}”`);
    expect(desk.rpc('repairReminders', {}).done).toEqual(['The tabs that mails cannot do without are whole again.']);
    expect(headingsOf(desk, tab)).toContain(heading);
    expect(desk.rpc('open', {}).reminders.trouble).toBeNull();
    expect(told(desk)).toEqual(usual);
  });

  test('is looked for by marks only: Company and Department of People may go', () => {
    const desk = secondDay();
    for (const heading of ['Company', 'Department']) desk.host.book.hand.deleteColumns('People', columnOf(desk, 'People', heading) + 1);
    expect(told(desk)).toEqual(usual);
  });
});

describe('going to a cell', () => {
  const select = { table: 'assets', id: 'AST-001', column: 'steps/Rig/due' } as const;
  const selected = (desk: Desk) => desk.host.selection;

  test('unfolds the group that it is in, so that the cell itself is selected', () => {
    const desk = secondDay();
    const { id } = desk.host.book.tabs.named('Assets') ?? { id: '' };
    const at = columnOf(desk, 'Assets', 'Rig due');
    const folded = () =>
      desk.host.book.groups.all(id, 'COL').filter(({ start, count, folded: is }) => is && start <= at && start + count > at);
    expect(folded()).toHaveLength(1);
    desk.rpc('select', select);
    expect(folded()).toEqual([]);
    expect(JSON.stringify(selected(desk))).toContain(`${letters(at)}2`);
  });

  test.each<readonly [string, (desk: Desk) => void, string]>([
    ['a filter', (desk) => desk.host.book.hand.filter('Assets', 'A1:C3', 2, ['Lama']), 'A filter hides row 2 of “Assets”.'],
    ['somebody who hid its row', (desk) => desk.host.book.hand.hideRows('Assets', 2), 'Row 2 of “Assets” is hidden.'],
    ['somebody who hid its column', (desk) => desk.host.book.hand.hideColumns('Assets', 2), 'Column B of “Assets” is hidden.'],
  ])('that is hidden by %s says so and selects nothing else', (_who, hide, words) => {
    const desk = secondDay();
    hide(desk);
    const before = JSON.stringify(selected(desk));
    expect(desk.refusal('select', { ...select, column: 'name' }).message).toContain(words);
    expect(desk.refusal('goTo', { table: 'assets', row: 2, column: 2 }).message).toContain(words);
    expect(JSON.stringify(selected(desk))).toBe(before);
  });
});
