// Boxes to tick, whichever of two things Google makes of those on blank cells: reports disagree, so what people do must come to the same.

import { describe, expect, test } from '@jest/globals';
import { type Desk, hours, mondayMorning, setUpDesk, succeeded } from '../support/desk';
import { columnOf, letters } from '../support/grid-hands';

const ways = ['blank', 'filled'] as const;

function deskWith(ticks: (typeof ways)[number], sample: boolean): Desk {
  return setUpDesk({ pipeline: 'cg', sample }, { ticks });
}

/** Rows (from 1) of a column that have a box. */
function boxes(desk: Desk, tab: string, heading: string): number {
  const col = columnOf(desk, tab, heading);
  const { validation, tabs } = desk.host.book;
  const rules = validation.rules(String(tabs.named(tab)?.id), { top: 0, bottom: 999, left: col, right: col });
  return rules.filter(([rule]) => rule?.criterion.type === 'isBoolean').length;
}

const names = (count: number) => Array.from({ length: count }, (_row, n) => ({ name: `Tree ${n}`, type: 'Prop' }));

describe.each(ways)('With boxes that are %s', (ticks) => {
  test('opening the sidebar reads the rows that are there, and not a thousand of each tab', () => {
    const desk = deskWith(ticks, true);
    desk.rpc('open', {});
    const { cellsRead } = desk.last;
    process.stdout.write(`opening the sidebar, boxes ${ticks}: ${cellsRead} cells\n`);
    expect(cellsRead).toBeLessThan(ticks === 'filled' ? 5000 : 2500);
  });

  test('rows are added below the last one, and have boxes', () => {
    const desk = deskWith(ticks, false);
    for (const count of [10, 50, 40]) desk.rpc('add', { table: 'assets', rows: names(count) }, `${count}`);
    const rows = desk.rows('Assets').filter((row) => row.Name !== '');
    expect(rows.map((row) => row.Name)).toEqual([...names(10), ...names(50), ...names(40)].map(({ name }) => name));
    expect(new Set(rows.map((row) => row.ID)).size).toBe(100);
    expect(boxes(desk, 'Assets', 'Omitted')).toBe(149);
  });

  test('rows that are pasted have boxes, and those of another rule keep it', () => {
    const desk = deskWith(ticks, false);
    desk.host
      .edit(
        'Assets',
        'B2',
        names(80).map(({ name, type }) => [name, type]),
      )
      .map(succeeded);
    expect(boxes(desk, 'Assets', 'Omitted')).toBe(149);
    const col = columnOf(desk, 'Assets', 'Omitted');
    const own = {
      criterion: { type: 'isValueInList' as const, values: ['yes', 'no'], displayStyle: 'arrow' as const },
      reject: false,
      asked: null,
    };
    desk.host.book.validation.set(String(desk.host.book.tabs.named('Assets')?.id), [{ top: 1, bottom: 149, left: col, right: col }], own);
    desk.rpc('add', { table: 'assets', rows: names(60) });
    expect(boxes(desk, 'Assets', 'Omitted')).toBe(0);
  });

  test('set-up has nothing to do a second time, and a run mails each thing once', () => {
    const desk = deskWith(ticks, true);
    desk.rpc('turnOn', { everybody: true });
    const before = desk.values('Assets').length;
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    expect(desk.last.writes).toBe(0);
    expect(desk.values('Assets')).toHaveLength(before);
    desk.host.moveTo(mondayMorning + hours(3)).map(succeeded);
    const mails = desk.mails.length;
    expect(mails).toBeGreaterThan(0);
    desk.host.moveTo(mondayMorning + hours(8)).map(succeeded);
    expect(desk.mails).toHaveLength(mails);
  });

  test('a tick is saved, and omits the row', () => {
    const desk = deskWith(ticks, false);
    desk.rpc('add', { table: 'assets', rows: names(1) });
    const [id = ''] = desk.rows('Assets').map((row) => String(row.ID));
    desk.rpc('save', { table: 'assets', id, loaded: { omitted: null }, changes: { omitted: true } });
    const column = letters(columnOf(desk, 'Assets', 'Omitted'));
    expect(desk.rows('Assets')[0]?.Omitted).toBe(true);
    expect(column).not.toBe('');
  });
});

describe('a rule that a person made', () => {
  test.each([
    ['Needed by', { type: 'dateIsAfter', values: [], dateValue: 'today' }],
    ['Needed by', { type: 'dateIs', values: [], dateValue: 'tomorrow' }],
    ['Rig take', { type: 'isGreaterOrEqualTo', values: ['=A1'] }],
    ['Rig take', { type: 'isBetween', values: ['1', '=A1'] }],
    ['Rig take', { type: 'isBetween', values: ['=A1', '=B1'] }],
    ['Needed by', { type: 'dateIsBetween', values: ['=A1', '=B1'] }],
  ])('in %s, %j, is kept by set-up', (heading, criterion) => {
    const desk = deskWith('blank', false);
    const col = columnOf(desk, 'Assets', heading);
    const sheetId = String(desk.host.book.tabs.named('Assets')?.id);
    const zone = { top: 1, bottom: 99, left: col, right: col };
    desk.host.book.validation.set(sheetId, [zone], { criterion: criterion as never, reject: false, asked: null });
    const before = desk.host.book.validation.rules(sheetId, zone);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    expect(desk.last.writes).toBe(0);
    expect(desk.host.book.validation.rules(sheetId, zone)).toEqual(before);
  });

  test('stays beside a drop-down of names whose tab was deleted: only that one is made anew', () => {
    const desk = deskWith('blank', false);
    const { book } = desk.host;
    const sheetId = String(book.tabs.named('Assets')?.id);
    const at = (heading: string) => ({
      top: 1,
      bottom: 99,
      left: columnOf(desk, 'Assets', heading),
      right: columnOf(desk, 'Assets', heading),
    });
    const own = { criterion: { type: 'customFormula' as const, values: ['=LEN(A2)<9'] }, reject: false, asked: null };
    book.validation.set(sheetId, [at('Notes')], own);
    book.tabs.remove(String(book.tabs.named('People')?.id));
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    expect(book.validation.rules(sheetId, at('Notes'))[0]?.[0]?.criterion.type).toBe('customFormula');
    expect(JSON.stringify(book.validation.rules(sheetId, at('Rig by'))[0]?.[0]?.criterion)).toContain('People');
  });
});

test('a tab of ours that has only its headings left is set up all the same', () => {
  const desk = deskWith('blank', false);
  const { book } = desk.host;
  for (const tab of ['Assets', 'People']) {
    const sheetId = String(book.tabs.named(tab)?.id);
    book.grid.freeze(sheetId, 'ROW', 0);
    book.grid.remove(sheetId, { dimension: 'ROW', start: 1, count: 999 });
    book.grid.remove(sheetId, { dimension: 'COL', start: columnOf(desk, tab, tab === 'Assets' ? 'Needed by' : 'Active'), count: 1 });
  }
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  expect(columnOf(desk, 'Assets', 'Needed by')).toBeGreaterThan(0);
  expect(desk.rpc('add', { table: 'assets', rows: names(3) }).ids).toHaveLength(3);
});
