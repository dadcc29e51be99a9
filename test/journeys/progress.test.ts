// The Progress tab: its live formulas against a count of its own, whatever stands on the tabs, and what becomes of it when the workbook changes.

import { describe, expect, test } from '@jest/globals';
import { printedWidth } from '../../src/workbook/progress/progress-page';
import { manyAssets } from './support/crowd';
import { type Desk, emptyDesk, hours, sampleDesk } from './support/desk';
import { columnOf, letters, tabNamed } from './support/grid-hands';

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** Lines of the tab by step and episode. */
function shown(desk: Desk, tab = 'Progress') {
  return Object.fromEntries(
    desk
      .rows(tab)
      .filter(({ Step }) => Step !== '')
      .map(({ Tab, Step, Episode, ...line }) => [
        `${Tab} ${Step} ${Episode}`,
        [line.Total, line.Done, line.Retakes, line.Left, line['First take']].map(Number),
      ]),
  );
}

/** The same from the cells of Assets, by words and by nothing of ours. */
function recounted(desk: Desk, finished: readonly string[], notNeeded: readonly string[]) {
  const rows = desk.rows('Assets').filter((row) => row.Name !== '' && row.Omitted !== true);
  const lines: Record<string, readonly number[]> = {};
  for (const step of ['Design', 'Model', 'Rig', 'Surface'])
    for (const episode of [null, ...new Set(rows.map(({ Episode }) => String(Episode)))]) {
      const mine = rows.filter(({ Episode }) => episode === null || String(Episode) === episode);
      const word = (row: (typeof rows)[number]) => String(row[step]).toLowerCase();
      const planned = mine.filter((row) => (word(row) !== '' || row[`${step} due`] !== '') && !notNeeded.includes(word(row)));
      const done = planned.filter((row) => finished.includes(word(row)));
      const retaken = done.filter((row) => Number(row[`${step} take`]) > 1).length;
      const figures = [planned.length, done.length, retaken, planned.length - done.length, done.length - retaken];
      if (episode === null || planned.length > 0) lines[`Assets ${step} ${episode === null ? 'All' : episode || 'None'}`] = figures;
    }
  return lines;
}

/** The next of some numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const statuses = ['To do', 'WIP', 'Retake', 'Approved', 'done', 'approved', 'N/A', 'omit', 'Approved with fixes', '', '', 'cooking'];
const episodes = ['101', '102', '003', '3', 'Pilot', ''];

function filled(seed: number): Desk {
  const desk = emptyDesk();
  const next = chance(seed);
  const [headings = []] = desk.values('Assets');
  const of = <T>(list: readonly T[]) => list[next(list.length)];
  const rows = Array.from({ length: 30 }, (_none, at) =>
    headings.map((heading) => {
      const text = String(heading);
      if (text === 'ID') return `A${at}`;
      if (text === 'Name') return `Oti ${at}`;
      if (text === 'Episode') return of(episodes) ?? '';
      if (text === 'Omitted') return next(6) === 0;
      if (['Design', 'Model', 'Rig', 'Surface'].includes(text)) return of(statuses) ?? '';
      if (text.endsWith(' due')) return of([day('2026-03-10'), day('2026-04-01'), '', 'soon']) ?? '';
      return text.endsWith(' take') ? (of([1, 2, 3, '']) ?? '') : '';
    }),
  );
  const id = desk.host.book.tabs.named('Assets')?.id ?? '';
  desk.host.book.writing.write(id, 1, 0, rows);
  return desk;
}

const finished = ['approved', 'done'];
const notNeeded = ['n/a', 'omit'];

test.each([1, 2, 3])('random workbook %i: every line says what a count of the cells says, also after others are typed', (seed) => {
  const desk = filled(seed);
  desk.rpc('showProgress', {});
  expect(shown(desk)).toEqual(recounted(desk, finished, notNeeded));
  // Live: nobody asks Routesheet.
  desk.host.edit('Assets', 'F2:F4', [['Approved'], ['N/A'], ['To do']]);
  desk.host.edit('Assets', 'I2', [[3]]);
  expect(shown(desk)).toMatchObject(
    Object.fromEntries(Object.entries(recounted(desk, finished, notNeeded)).filter(([line]) => line in shown(desk))),
  );
});

describe('the tab', () => {
  test('follows Lists: words renamed, sorted, added, and one that means something else by now', () => {
    const desk = filled(1);
    desk.rpc('showProgress', {});
    const at = desk.rows('Lists').findIndex(({ Word, List }) => Word === 'Approved' && List === 'Step statuses') + 2;
    const toDo = desk.rows('Lists').findIndex(({ Word, List }) => Word === 'To do' && List === 'Step statuses') + 2;
    // Sorted: the two change places.
    desk.host.edit('Lists', `B${at}:C${at}`, [['To do', 'to do']]);
    desk.host.edit('Lists', `B${toDo}:C${toDo}`, [['Approved', 'finished']]);
    expect(shown(desk)).toEqual(recounted(desk, finished, notNeeded));
    desk.host.edit('Lists', `C${at}`, [['finished']]);
    expect(shown(desk)).toEqual(recounted(desk, [...finished, 'to do'], notNeeded));
  });

  test('counts a week from its Monday: the night gives it its lines anew, and those done before count as before', () => {
    const desk = sampleDesk();
    const { tab } = desk.rpc('showProgress', {});
    desk.rpc('turnOn', { everybody: false });
    expect([...new Set(desk.rows(tab).map((line) => line['This week']))].filter((cell) => cell !== '')).toEqual([0]);
    desk.host.edit('Assets', 'F6:F7', [['Approved'], ['Approved']]);
    const week = () => desk.rows(tab).find(({ Step, Episode }) => Step === 'Design' && Episode === 'All')?.['This week'];
    expect(week()).toBe(2);
    desk.rpc('showProgress', {});
    expect(week()).toBe(2);
    desk.host.clock.set(desk.host.clock.now() + hours(6 * 24 + 20));
    desk.host.moveTo(desk.host.clock.now() + hours(2));
    expect(week()).toBe(0);
    expect(desk.values(tab)[0]?.map(String)).toContain('Done before 2026-03-09');
  });

  test('says how many a week are needed until the last date, and prints on a sheet of A4', () => {
    const desk = sampleDesk();
    const { tab } = desk.rpc('showProgress', {});
    const rig = desk.rows(tab).find(({ Step, Episode }) => Step === 'Rig' && Episode === 'All') ?? {};
    const dues = desk
      .rows('Assets')
      .flatMap((row) => (row['Rig due'] instanceof Date && row.Rig !== 'N/A' ? [row['Rig due'].getTime()] : []));
    expect(rig['Last due']).toEqual(new Date(Math.max(...dues)));
    const weeks = Math.max(1, Math.ceil((Math.max(...dues) - day('2026-03-02').getTime()) / hours(7 * 24)));
    expect(rig['Need a week']).toBe(Math.ceil(Number(rig.Left) / weeks));
    expect(printedWidth).toBeLessThanOrEqual(720);
  });

  test('has a chart of each step beside what is printed, as long as there are steps; one that somebody deleted stays away', () => {
    const desk = sampleDesk();
    const tab = () => tabNamed(desk, desk.rpc('showProgress', {}).tab).id;
    const id = tab();
    const charts = () => desk.host.book.charts.all(id);
    const [chart] = charts();
    const cells = () => {
      const zone = charts()[0]?.zone ?? { top: 0, bottom: 0, left: 0, right: 0 };
      return desk.host.book.cells.values(id, zone);
    };
    expect(chart).toMatchObject({ type: 'BAR', stacked: true, title: 'How far each step is', anchor: { row: 0 } });
    const lines = desk.rows('Progress').filter(({ Episode }) => Episode === 'All');
    expect(cells().slice(1)).toEqual(lines.map(({ Tab, Step, Done, Left }) => [`${Tab} ${Step}`, Done, Left]));
    // A step more, and the chart has a bar more.
    desk.rpc('add', { table: 'steps', rows: [{ step: 'Groom', order: 5 }] });
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    const at = `${letters(columnOf(desk, 'Assets', 'Groom'))}2`;
    desk.host.edit('Assets', at, [['WIP']]);
    tab();
    expect(charts()).toHaveLength(1);
    expect(cells().map(([step]) => step)).toEqual(['Step of', ...lines.map(({ Tab, Step }) => `${Tab} ${Step}`), 'Assets Groom']);
    desk.host.book.charts.remove(id, charts()[0]?.id ?? 0);
    tab();
    expect(charts()).toEqual([]);
  });

  test('that somebody renamed is found again; where one is called so it has another name', () => {
    const desk = sampleDesk();
    desk.host.book.tabs.add('Progress', 0);
    desk.host.book.hand.type('Progress', 'A1', [['Mine']]);
    const { tab } = desk.rpc('showProgress', {});
    expect(tab).toBe('Routesheet Progress');
    const before = shown(desk, tab);
    desk.host.book.tabs.rename(desk.host.book.tabs.named(tab)?.id ?? '', 'How far we are');
    expect(desk.rpc('showProgress', {}).tab).toBe('How far we are');
    expect(shown(desk, 'How far we are')).toEqual(before);
  });

  test('is refused where no tab has steps', () => {
    const desk = emptyDesk();
    desk.host.book.tabs.remove(desk.host.book.tabs.named('Assets')?.id ?? '');
    expect(desk.refusal('showProgress', {}).message).toContain('No tab in use has steps');
  });

  test('takes as many calls for thousands of rows as for a few', () => {
    const trips = (rows: number) => {
      const desk = sampleDesk();
      manyAssets(desk, rows);
      desk.rpc('showProgress', {});
      desk.rpc('showProgress', {});
      return desk.last.roundTrips;
    };
    expect(trips(300)).toBe(trips(10));
  });
});
