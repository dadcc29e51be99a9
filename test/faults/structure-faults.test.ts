// What people do to tabs, rows and columns: everything is found again, what is missing is said, nothing is written half.

import { describe, expect, test } from '@jest/globals';
import { coordinator, type Desk, hours, mondayMorning, sampleDesk, succeeded } from '../journeys/support/desk';
import { columnOf } from './support/by-hand';
import { deskWithMailsDue, mailedTo, oClock, ticksUntil } from './support/due-today';
import { assetsNamed, deskWithAssets, newAsset } from './support/one-asset';

const adding = { table: 'assets', rows: [newAsset] } as const;
const renaming = { table: 'assets', id: 'AST-002', loaded: { name: 'Bench' }, changes: { name: 'Long bench' } } as const;

function problemsOf(desk: Desk, table: string): readonly string[] {
  return desk.rpc('open', {}).tabs.find((tab) => tab.table === table)?.problems ?? [];
}

function setUp(desk: Desk) {
  return desk.rpc('setUp', { pipeline: 'cg', sample: false });
}

test('S1: a row that was deleted is said to be gone, and its ID is not given again', () => {
  const desk = deskWithAssets();
  desk.host.book.hand.deleteRows('Assets', 4);
  expect(desk.refusal('save', { ...renaming, id: 'AST-003' })).toMatchObject({ code: 'gone', message: expect.stringContaining('AST-003') });
  expect(desk.refusal('select', { table: 'assets', id: 'AST-003', column: 'name' }).code).toBe('gone');
  expect(desk.rpc('add', adding, 'new').ids).toEqual(['AST-004']);
});

describe('S4: a heading', () => {
  test('in other capitals and with spaces is found', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.type('Assets', `${columnOf(desk, 'Assets', 'Name')}1`, [['  nAME ']]);
    desk.rpc('save', renaming);
    expect(desk.values('Assets').flat()).toContain('Long bench');
    expect(problemsOf(desk, 'assets')).toEqual([]);
  });

  test('that was renamed is followed by the mark on its column, told once, and nothing is added in its place', () => {
    const desk = deskWithAssets();
    const notes = columnOf(desk, 'Assets', 'Notes');
    desk.host.book.hand.type('Assets', `${notes}1`, [['Remarks']]);
    const told = 'Assets: the heading “Notes” is now called “Remarks”. Routesheet follows it.';
    const said = () => desk.rpc('open', {}).tabs.flatMap(({ problems }) => problems);
    expect(said()).toEqual([told]);
    expect(said()).toEqual([]);
    desk.rpc('save', { table: 'assets', id: 'AST-002', loaded: { notes: null }, changes: { notes: 'Wobbles' } });
    expect(desk.rows('Assets')[1]).toMatchObject({ Remarks: 'Wobbles' });
    expect(setUp(desk).changes).toBe(0);
    expect(desk.values('Assets')[0]).not.toContain('Notes');
  });

  test('that was renamed and moved, of the column that nothing works without, is followed by whoever comes first', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.type('Assets', `${columnOf(desk, 'Assets', 'Name')}1`, [['What']]);
    desk.rpc('save', renaming);
    expect(desk.rows('Assets').map((row) => row.What)).toContain('Long bench');
  });

  test('whose column was deleted is looked for once, and costs no round trip from then on', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.deleteColumns('Assets', (desk.values('Assets')[0] ?? []).indexOf('Notes') + 1);
    desk.rpc('open', {});
    const looked = desk.last.calls['Range.getFormulas'];
    desk.rpc('open', {});
    expect([looked, desk.last.calls['Range.getFormulas']]).toEqual([1, undefined]);
  });

  test('on People that was renamed still says where everybody’s mail goes', () => {
    const desk = deskWithMailsDue();
    desk.host.book.hand.type('People', `${columnOf(desk, 'People', 'Email')}1`, [['Write to']]);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(desk.mails.flatMap(({ to }) => to)).toContain('ben@example.com');
  });
});

describe('S5: a column that was deleted', () => {
  test('and is not indispensable: its part is switched off and said, the rest is saved', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.deleteColumns('Assets', (desk.values('Assets')[0] ?? []).indexOf('Rig due') + 1);
    expect(problemsOf(desk, 'assets').join()).toContain('Rig due');
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Robot', notes: 'Two arms' }] }, 'new');
    expect(assetsNamed(desk, 'Robot')).toEqual([expect.objectContaining({ Notes: 'Two arms' })]);
  });

  test.each(['ID', 'Name'])('and is the %s: the tab is refused in words, the others go on, set-up offers it again', (heading) => {
    const desk = deskWithMailsDue();
    desk.host.book.hand.deleteColumns('Assets', (desk.values('Assets')[0] ?? []).indexOf(heading) + 1);
    const before = desk.values('Assets');
    expect(desk.refusal('add', adding, 'new')).toMatchObject({ code: 'setup', message: expect.stringContaining(`“${heading}”`) });
    expect(desk.values('Assets')).toEqual(before);
    expect(desk.rpc('add', { table: 'people', rows: [{ name: 'Zoe' }] }, 'zoe').ids).toEqual(['Zoe']);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(desk.mails.map(({ to, text }) => [to.join(), text.includes(`“${heading}”`)])).toEqual([[coordinator, true]]);
    setUp(desk);
    expect(desk.values('Assets')[0]).toContain(heading);
  });
});

test('S6: of a heading that stands there twice the first counts, and that is said', () => {
  const desk = deskWithAssets();
  const last = (desk.values('Assets')[0] ?? []).length;
  desk.host.book.hand.insertColumns('Assets', last);
  desk.host.book.hand.type('Assets', `${columnOf(desk, 'Assets', '')}1`, [['name']]);
  desk.rpc('save', renaming);
  expect(desk.values('Assets')[2]?.slice(0, 2)).toEqual(['AST-002', 'Long bench']);
  expect(problemsOf(desk, 'assets').join()).toContain('more than once');
});

describe('S7: a tab that was renamed', () => {
  test('is found, named as it is now, and not made again', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.renameTab('Assets', 'Puppets & props');
    desk.rpc('add', adding, 'new');
    expect(desk.values('Puppets & props').flat()).toContain('Robot');
    expect(desk.rpc('open', {}).tabs.find(({ table }) => table === 'assets')?.tab).toBe('Puppets & props');
    expect(setUp(desk).changes).toBe(0);
    expect(desk.host.book.tabs.named('Assets')).toBeNull();
  });

  test('and Sent mail renamed: nobody is mailed twice', () => {
    const desk = deskWithMailsDue();
    desk.host.book.hand.renameTab('Sent mail', 'Post');
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect(desk.mails.length).toBe(4);
    expect(desk.rows('Post').length).toBe(4);
  });
});

describe('S8: a tab that was deleted', () => {
  test('is said, the others work, and set-up makes that one again with IDs that go on', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.deleteTab('Assets');
    expect(desk.refusal('add', adding, 'new')).toMatchObject({ code: 'setup', message: expect.stringContaining('“Assets”') });
    expect(desk.rpc('open', {}).ready).toBe(true);
    desk.rpc('add', { table: 'people', rows: [{ name: 'Zoe' }] }, 'zoe');
    const tabs = desk.host.book.tabs.all().length;
    setUp(desk);
    expect(desk.host.book.tabs.all().length).toBe(tabs + 1);
    expect(desk.rpc('add', adding, 'new').ids).toEqual(['AST-004']);
    expect(desk.rows('People').map((row) => row.Name)).toContain('Zoe');
  });

  test('and is Sent mail: nothing is mailed without it, and nobody is lost once it is there again', () => {
    const desk = deskWithMailsDue();
    desk.host.book.hand.deleteTab('Sent mail');
    ticksUntil(desk, oClock(10));
    expect(desk.mails).toEqual([]);
    setUp(desk);
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect(mailedTo(desk).length).toBe(4);
  });
});

test('R10: a tab in disorder is told to the coordinator, and the mails about the others go out', () => {
  const desk = sampleDesk();
  desk.rpc('turnOn', { everybody: true });
  desk.host.book.hand.type('Deliveries', 'A1', [['Nummer']]);
  desk.host.moveTo(mondayMorning + hours(1.5)).map(succeeded);
  expect(desk.mails.length).toBeGreaterThan(1);
  expect(desk.mails.some(({ text }) => text.includes('Deliveries') && text.includes('“ID”'))).toBe(true);
});
