// What people do to rows and cells: everything counts where it stands, nothing of theirs is written over, nothing is written half.

import { describe, expect, test } from '@jest/globals';
import { type Desk, emptyDesk, succeeded } from '../journeys/support/desk';
import { withFault } from './support/breakpoints';
import { columnOf, rowOf } from './support/by-hand';
import { deskWithMailsDue, mailedTo, oClock, ticksUntil } from './support/due-today';
import { assetsNamed, deskWithAssets, newAsset, newAssetShown } from './support/one-asset';

const adding = { table: 'assets', rows: [newAsset] } as const;
const renaming = { table: 'assets', id: 'AST-002', loaded: { name: 'Bench' }, changes: { name: 'Long bench' } } as const;

function sheetIdOf(desk: Desk, tab: string): string {
  return desk.host.book.tabs.named(tab)?.id ?? '';
}

describe('S9: filters and hidden rows', () => {
  test('rows out of sight are mailed about, and a new row goes after the last one; what is hidden stays hidden', () => {
    const desk = deskWithMailsDue();
    desk.host.book.hand.hideRows('Assets', 3);
    const last = desk.values('Assets').length;
    desk.host.book.hand.filter('Assets', `A1:C${last}`, 2, ['Character 2']);
    desk.rpc('add', adding, 'new');
    expect(rowOf(desk, 'Assets', 'Name', 'Robot')).toBe(last + 1);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(mailedTo(desk).length).toBe(4);
    const id = sheetIdOf(desk, 'Assets');
    expect(desk.host.book.grid.isHidden(id, 'ROW', 2)).toBe(true);
    expect(desk.host.book.grid.isFiltered(id, 3)).toBe(true);
  });
});

describe('S10: merged cells', () => {
  test('below the headings and in them throw nothing and stay merged', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.merge('Assets', 'B3:C3');
    desk.host.book.hand.merge('Assets', 'E1:F1');
    expect(desk.rpc('open', {}).ready).toBe(true);
    desk.rpc('save', renaming);
    desk.rpc('add', adding, 'new');
    expect(assetsNamed(desk, 'Long bench').length + assetsNamed(desk, 'Robot').length).toBe(2);
    const id = sheetIdOf(desk, 'Assets');
    expect(desk.host.book.arrangement.merges(id, { top: 0, left: 0, bottom: 9, right: 9 }).length).toBe(2);
  });
});

describe('S11: what may not be written', () => {
  test.each([1, 2, 3, 4])('refused at write %i leaves the row as it was, for a new row and for a changed one', (nth) => {
    for (const method of ['add', 'save'] as const) {
      const desk = deskWithAssets();
      const before = desk.values('Assets');
      let writes = 0;
      desk.host.faults.onCall((_n, name) => {
        if (name !== 'Range.setValues') return;
        writes += 1;
        desk.host.faults.clear();
        if (writes === nth) desk.host.faults.set({ kind: 'deny', at: 'Range.setValues' });
      });
      const changes = { name: 'Long bench', 'steps/Rig/status': 'For approval', notes: 'Paint it' };
      const loaded = { name: 'Bench', 'steps/Rig/status': 'WIP', notes: null };
      const answer = method === 'add' ? desk.ask('add', adding, 'new') : desk.ask('save', { ...renaming, loaded, changes });
      desk.host.faults.onCall(null);
      desk.host.faults.clear();
      // The last write is the entry in the log of changes, without which the row is written all the same.
      const ofRow = method === 'add' ? 2 : 3;
      if (writes < nth || nth > ofRow)
        expect([method, answer.ok, desk.rows('Assets').length]).toEqual([method, true, before.length - (method === 'add' ? 0 : 1)]);
      else {
        expect(answer).toMatchObject({ ok: false, error: { code: 'denied', message: expect.not.stringContaining('Exception') } });
        expect(
          desk
            .values('Assets')
            .map((row) => row.filter((cell) => cell !== ''))
            .filter((row) => row.length > 0),
        ).toEqual(before.map((row) => row.filter((cell) => cell !== '')));
      }
    }
  });

  test('a column that somebody protected refuses the row as a whole', () => {
    const desk = deskWithAssets();
    const at = (desk.values('Assets')[0] ?? []).indexOf('Notes');
    desk.host.book.protections.add(sheetIdOf(desk, 'Assets'), { top: 0, bottom: 999, left: at, right: at }, ['lea@example.com']);
    // The owner of the file is kept out of nothing.
    desk.host.user = 'ben@example.com';
    const before = desk.values('Assets');
    expect(desk.refusal('add', adding, 'new')).toMatchObject({ code: 'denied', message: expect.stringContaining('not be allowed') });
    expect(desk.values('Assets')).toEqual(before);
    desk.rpc('save', renaming);
    expect(assetsNamed(desk, 'Long bench').length).toBe(1);
  });

  test('a person who may only look is told so; looking works', () => {
    const desk = deskWithAssets({ user: 'ben@example.com' });
    desk.host.setViewer('ben@example.com', true);
    const before = desk.values('Assets');
    expect(desk.refusal('add', adding, 'new').code).toBe('denied');
    expect(desk.refusal('save', renaming).code).toBe('denied');
    expect(desk.values('Assets')).toEqual(before);
    expect(desk.rpc('open', {}).ready).toBe(true);
  });
});

describe('S12: a grid without a blank row', () => {
  test('grows by the rows that are added', () => {
    const desk = deskWithAssets();
    const id = sheetIdOf(desk, 'Assets');
    desk.host.book.grid.remove(id, { dimension: 'ROW', start: 4, count: desk.host.book.grid.count(id, 'ROW') - 4 });
    desk.rpc('add', { table: 'assets', rows: Array.from({ length: 60 }, (_unused, n) => ({ name: `New ${n}` })) }, 'many');
    desk.rpc('add', adding, 'new');
    expect(desk.rows('Assets').length).toBe(64);
    expect(assetsNamed(desk, 'Robot')).toEqual([expect.objectContaining(newAssetShown)]);
  });

  test('at the limit of the spreadsheet nothing is written and words say so', () => {
    const desk = deskWithAssets();
    const id = sheetIdOf(desk, 'Assets');
    desk.host.book.grid.remove(id, { dimension: 'ROW', start: 4, count: desk.host.book.grid.count(id, 'ROW') - 4 });
    const before = desk.values('Assets');
    const limit = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
    const refusal = withFault(desk.host, { kind: 'throw', at: 'Sheet.insertRowsAfter', message: limit }, () =>
      desk.refusal('add', adding, 'new'),
    );
    expect(refusal.code).toBe('denied');
    expect(desk.values('Assets')).toEqual(before);
  });
});

describe('S13: under the rows and beside them', () => {
  test('a totals row in a column of the person’s own does not count as a row, and stays', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.type('Assets', 'D9', [['Total']]);
    desk.rpc('add', adding, 'new');
    expect(rowOf(desk, 'Assets', 'Name', 'Robot')).toBe(5);
    expect(desk.values('Assets')[8]?.[3]).toBe('Total');
  });

  test('an array formula in a column of the person’s own goes on working', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.clear('Assets', 'D2:D4');
    desk.host.book.writing.writeFormulas(sheetIdOf(desk, 'Assets'), 1, 3, [['=TRANSPOSE(TRANSPOSE(B2:B10))']]);
    desk.rpc('add', adding, 'new');
    desk.rpc('save', renaming);
    expect(
      desk.host.book.cells.formulas(sheetIdOf(desk, 'Assets'), { top: 0, left: 3, bottom: 9, right: 3 }).flat().filter(Boolean).length,
    ).toBe(1);
    expect(
      desk
        .values('Assets')
        .slice(1, 5)
        .map((row) => row[3]),
    ).toEqual(['Apple', 'Long bench', 'Cart', 'Robot']);
  });

  test('a formula of the person’s in a field of ours is left alone when another field is saved', () => {
    const desk = deskWithAssets();
    const id = sheetIdOf(desk, 'Assets');
    const left = (desk.values('Assets')[0] ?? []).indexOf('Notes');
    desk.host.book.formats.setPattern(id, [{ top: 2, bottom: 2, left, right: left }], '0');
    desk.host.book.writing.writeFormulas(id, 2, left, [['=B3&"!"']]);
    desk.rpc('save', renaming);
    expect(desk.host.book.cells.formulas(id, { top: 2, bottom: 2, left, right: left })).toEqual([['=B3&"!"']]);
  });
});

describe('S14: rows that people left or pasted', () => {
  test('blank rows in the middle are passed over; a new row goes after the last', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.insertRows('Assets', 3, 2);
    desk.rpc('add', adding, 'new');
    expect(rowOf(desk, 'Assets', 'Name', 'Robot')).toBe(7);
    expect(desk.rpc('open', {}).tabs.find(({ table }) => table === 'assets')?.rows).toBe(4);
  });

  test('a row that was copied and pasted gets an ID of its own; the first keeps its', () => {
    const desk = deskWithAssets();
    const [, apple = []] = desk.values('Assets');
    desk.host.edit('Assets', 'A6', [apple.slice(0, 3)]).map(succeeded);
    expect(assetsNamed(desk, 'Apple').map(({ ID }) => ID)).toEqual(['AST-001', 'AST-004']);
  });

  test('a row that came without an edit event gets its ID at the next run', () => {
    const desk = deskWithMailsDue();
    const name = columnOf(desk, 'Assets', 'Name');
    desk.host.book.hand.type('Assets', `${name}7`, [['Pasted'], ['Pasted too']]);
    ticksUntil(desk, oClock(9)).map(succeeded);
    const ids = desk.rows('Assets').map(({ ID }) => ID);
    expect(ids.filter((id) => String(id).startsWith('AST-')).length).toBe(2);
    expect(new Set(ids.filter(Boolean)).size).toBe(6);
  });
});

describe('D10: five hundred rows pasted', () => {
  test('get an ID and a stamp each in a few calls', () => {
    const desk = emptyDesk();
    const rows = Array.from({ length: 500 }, (_unused, n) => [`Pasted ${n}`]);
    const [pasted] = desk.host.edit('Assets', 'B2', rows).map(succeeded);
    // One of them for the boxes to tick, which reach fifty rows further than the rows did.
    expect(pasted?.execution.roundTrips).toBeLessThanOrEqual(10 + 1);
    expect(new Set(desk.rows('Assets').map(({ ID }) => ID)).size).toBe(500);
  });

  test('and deleted again leave no stamps behind, and their IDs are not given again', () => {
    const desk = emptyDesk();
    desk.host.edit('Assets', 'B2', [['One'], ['Two'], ['Three']]).map(succeeded);
    desk.host
      .edit('Assets', 'A2', [
        ['', ''],
        ['', ''],
        ['', ''],
      ])
      .map(succeeded);
    desk.host.edit('Assets', 'B2', [['Four']]).map(succeeded);
    expect(desk.rows('Assets')[0]).toMatchObject({ ID: 'AST-004', Name: 'Four' });
  });
});
