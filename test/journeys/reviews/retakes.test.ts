// The Retakes tab in the built add-on: its live formulas beside a count of the cells, and the block in the production manager's week.

import { expect, test } from '@jest/globals';
import { sortTab } from '../../faults/support/by-hand';
import { recountedShares, recountedTakes, type ShownTake } from '../../office/takes/recounted-takes';
import { type Desk, emptyDesk } from '../support/desk';
import { letters, setting } from '../support/grid-hands';

/** The next of some numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const decisions = ['Approved', 'Approved with fixes', 'Retake', 'Retake', 'On hold', 'Omit', '', 'cooking'];

/** 40 lines as somebody types them into the grid. */
function decided(desk: Desk): void {
  const next = chance(7);
  const of = <T>(list: readonly [T, ...T[]] | readonly T[]) => list[next(list.length)] ?? '';
  const [headings = []] = desk.values('Review items');
  const rows = Array.from({ length: 40 }, (_none, at) =>
    headings.map((heading) => {
      const text = String(heading);
      if (text === 'ID') return `RIT-${at}`;
      if (text === 'Item') return of(['SH010', '020', 'SH"030"', 'Lama', 'lama']);
      if (text === 'Step') return of(['Animation', 'Rig', '']);
      if (text === 'Take shown') return of([1, 2, 3, 4, '']);
      if (text === 'Taken off') return next(8) === 0;
      return text === 'Decision' ? of(decisions) : text === 'Review' ? 'REV-001' : '';
    }),
  );
  desk.host.book.writing.write(desk.host.book.tabs.named('Review items')?.id ?? '', 1, 0, rows);
}

/** Somebody sorts the lines by that column. */
function sorted(desk: Desk, heading: string, isUp: boolean): void {
  const before = JSON.stringify(cells(desk));
  sortTab(desk, 'Review items', heading, isUp);
  expect(JSON.stringify(cells(desk))).not.toBe(before);
  expect(shown(desk)).toEqual(recounted(desk));
}

/** What stands on the tab now, read by nothing of ours. */
function cells(desk: Desk): readonly ShownTake[] {
  return desk
    .rows('Review items')
    .filter(({ Item }) => Item !== '')
    .map((row) => ({
      ...{ item: String(row.Item), step: String(row.Step), decision: String(row.Decision), off: row['Taken off'] === true },
      take: typeof row['Take shown'] === 'number' ? row['Take shown'] : null,
    }));
}

function shown(desk: Desk) {
  const rows = desk.rows('Retakes');
  const number = (cell: unknown) => (cell === '' ? null : Number(cell));
  const items = rows
    .filter(({ Item }) => Item !== '')
    .map((row) => [
      `${row.Item}/${row['Its step'] === 'None' ? '' : row['Its step']}`.toLowerCase(),
      { takes: number(row.Takes), outcome: row.Outcome, passedAt: number(row['Passed at']), isJudged: row.Counts === 1 },
    ]);
  const shares = rows
    .filter(({ Step }) => Step !== '')
    .map((row) => [row.Step, ['Judged', 'Take 1', 'Take 2', 'Take 3', 'Later', 'Not passed'].map((heading) => Number(row[heading]))]);
  return { items: Object.fromEntries(items), shares: Object.fromEntries(shares) };
}

function recounted(desk: Desk) {
  const rows = cells(desk);
  const items = Object.entries(recountedTakes(rows)).filter(([, { takes }]) => takes !== null);
  return {
    items: Object.fromEntries(items),
    shares: {
      All: recountedShares(rows, null),
      Animation: recountedShares(rows, 'Animation'),
      Rig: recountedShares(rows, 'Rig'),
      None: recountedShares(rows, ''),
    },
  };
}

test('every line says what a count of the cells says, also after decisions are typed, renamed, moved and sorted; the manager’s week tells the same', () => {
  const desk = emptyDesk();
  decided(desk);
  expect(desk.rpc('showRetakes', {})).toMatchObject({ tab: 'Retakes', notes: [] });
  expect(shown(desk)).toEqual(recounted(desk));
  const share = desk.rows('Retakes').find(({ Step }) => Step === 'All');
  expect(Number(share?.['% at 1'])).toBeCloseTo(Number(share?.['Take 1']) / Number(share?.Judged), 10);
  // Live: nobody asks Routesheet.
  const [headings = []] = desk.values('Review items');
  const column = letters(headings.map(String).indexOf('Decision'));
  desk.host.edit('Review items', `${column}3:${column}6`, [['Approved'], ['Retake'], ['Approved with fixes'], ['Omit']]);
  expect(shown(desk)).toEqual(recounted(desk));
  desk.host.book.grid.insert(desk.host.book.tabs.named('Review items')?.id ?? '', { dimension: 'COL', start: 2, count: 1 }, 'before');
  expect(shown(desk)).toEqual(recounted(desk));
  // Whoever sorts the lines moves all of them: Retakes says the same of each item.
  for (const [heading, isUp] of [
    ['Decision', true],
    ['Item', false],
  ] as const)
    sorted(desk, heading, isUp);
  const at = desk.rows('Lists').findIndex(({ Word, List }) => Word === 'Omit' && List === 'Review decisions') + 2;
  desk.host.edit('Lists', `B${at}`, [['Cut out']]);
  const moved = letters(headings.map(String).indexOf('Decision') + 1);
  const before = recounted(desk);
  const write = (from: string, to: string) => {
    const words = desk.rows('Review items').map(({ Decision }) => [Decision === from ? to : String(Decision)]);
    desk.host.edit('Review items', `${moved}2:${moved}${words.length + 1}`, words);
  };
  write('Omit', 'Cut out');
  expect(JSON.parse(JSON.stringify(shown(desk)).replace(/Cut out/g, 'Omit'))).toEqual(before);
  desk.host.edit('Lists', `B${at}`, [['Omit']]);
  write('Cut out', 'Omit');
  desk.rpc('showRetakes', {});
  expect(shown(desk)).toEqual(recounted(desk));
  // The same in the week's mail.
  desk.rpc('add', { table: 'people', rows: [{ name: 'Pam Low', email: 'pam@example.com' }] });
  setting(desk, 'Production manager', 'Pam Low');
  const { mails } = desk.rpc('preview', { everybody: true });
  const [judged = 0, ...passed] = recounted(desk).shares.Animation;
  const said = passed
    .slice(0, 3)
    .flatMap((count, nth) => (count === 0 ? [] : [`${Math.round((100 * count) / judged)} % at take ${nth + 1}`]));
  expect(mails.find(({ to }) => to === 'pam@example.com')?.text).toContain(`Animation: ${judged} judged: passed ${said.join(', ')}.`);
});

test('nothing decided yet is said, and no tab is made', () => {
  const desk = emptyDesk();
  expect(desk.refusal('showRetakes', {}).message).toContain('Nothing has been decided in a review yet');
  expect(desk.host.book.tabs.named('Retakes')).toBeNull();
});
