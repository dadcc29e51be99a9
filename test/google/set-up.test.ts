// Set-up in the local Google, after people have done to the workbook what people do.

import { describe, expect, test } from '@jest/globals';
import type { CellInput } from '../../host/book/writing';
import { Desk, emptyDesk } from '../journeys/support/desk';

const setUp = (desk: Desk) => desk.rpc('setUp', { pipeline: 'cg', sample: false });
const headings = (desk: Desk, tab: string) => (desk.values(tab)[0] ?? []).map(String);

function tabOf(desk: Desk, name: string) {
  const tab = desk.host.book.tabs.named(name);
  if (!tab) throw new Error(`No tab ${name}`);
  return tab;
}

/** Writes cells behind the add-on's back, from a cell counted from 0. */
function put(desk: Desk, tab: string, row: number, column: number, cells: readonly (readonly CellInput[])[]): void {
  desk.host.book.writing.write(tabOf(desk, tab).id, row, column, cells);
}

describe('setting up', () => {
  test('a second time makes no change and no write call', () => {
    const desk = emptyDesk();
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
    expect(desk.last.writes).toBe(0);
  });

  test('leaves the tab’s rows, formats and colours alone when it adds the columns of a new step', () => {
    const desk = emptyDesk();
    const ids = desk.rpc('add', {
      table: 'assets',
      rows: [{ name: 'Lama', 'steps/Rig/due': '2026-03-05', episode: '007', notes: '=1+1' }],
    }).ids;
    put(desk, 'Steps', 5, 0, [['Groom', 'Assets', 2.5]]);
    expect(setUp(desk)).toEqual({ changes: 2, notes: [] });
    const after = headings(desk, 'Assets');
    expect(after.slice(after.indexOf('Model take') + 1, after.indexOf('Rig'))).toEqual(['Groom', 'Groom by', 'Groom due', 'Groom take']);
    expect(desk.rows('Assets')[0]).toMatchObject({
      ID: ids[0],
      Name: 'Lama',
      Episode: '007',
      Notes: '=1+1',
      'Rig due': new Date('2026-03-05T00:00:00Z'),
    });
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
    expect(
      desk.rpc('add', { table: 'assets', rows: [{ name: 'Oti', 'steps/Groom/by': 'Ben Ode', 'steps/Groom/due': '2026-03-06' }] }).ids,
    ).toHaveLength(1);
    expect(desk.rows('Assets')[1]).toMatchObject({ Name: 'Oti', 'Groom by': 'Ben Ode', 'Groom due': new Date('2026-03-06T00:00:00Z') });
  });

  test('puts back a deleted column and a deleted tab, and keeps a renamed tab', () => {
    const desk = emptyDesk();
    const { book } = desk.host;
    const assets = tabOf(desk, 'Assets');
    book.grid.remove(assets.id, { dimension: 'COL', start: headings(desk, 'Assets').indexOf('Rig due'), count: 1 });
    book.tabs.remove(tabOf(desk, 'Stock').id);
    book.tabs.rename(assets.id, 'Characters');
    expect(setUp(desk)).toEqual({ changes: 3, notes: [] });
    expect(headings(desk, 'Characters')).toContain('Rig due');
    expect(headings(desk, 'Stock')).toContain('Reorder at');
    expect(book.tabs.named('Assets')).toBeFalsy();
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
  });

  test('makes the tab of people again and points the drop-downs of names to it', () => {
    const desk = emptyDesk();
    desk.host.book.tabs.remove(tabOf(desk, 'People').id);
    expect(setUp(desk).notes).toEqual([]);
    expect(headings(desk, 'People')).toContain('Also written as');
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
  });

  test('switches Shots on with one setting', () => {
    const desk = emptyDesk();
    const row = desk.values('Settings').findIndex(([name]) => name === 'Use Shots');
    put(desk, 'Settings', row, 1, [['yes']]);
    expect(setUp(desk)).toEqual({ changes: 2, notes: [] });
    expect(headings(desk, 'Shots').slice(4, 12).join()).toBe('Frames,First frame,Cut order,Speed,Priority,Vendor,Layout,Layout by');
    expect(
      desk.host.book.tabs
        .all()
        .map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(['Assets', 'Shots', 'Deliveries']);
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
  });

  test('leaves another tab of the same name alone and says so', () => {
    const desk = new Desk();
    const { book } = desk.host;
    book.tabs.add('Stock', 0);
    put(desk, 'Stock', 0, 0, [
      ['Film', 'Rolls'],
      ['Super 8', 3],
    ]);
    const { notes } = setUp(desk);
    expect(notes).toEqual([
      'There is a tab “Stock” of your own. It stays as it is; Routesheet’s is called “Routesheet Stock”.',
      'To work with “Stock” instead, choose Use a tab I already have.',
    ]);
    expect(desk.values('Stock')).toEqual([
      ['Film', 'Rolls'],
      ['Super 8', 3],
    ]);
    expect(setUp(desk).changes).toBe(0);
  });

  test('works in a country with commas in numbers and another order of dates', () => {
    const desk = new Desk({ locale: 'de_DE', zone: 'Europe/Berlin' });
    expect(setUp(desk).notes).toEqual([]);
    expect(setUp(desk).changes).toBe(0);
    const { ids } = desk.rpc('add', {
      table: 'stock',
      rows: [{ item: '1,5 mm wire', onHand: 2.5, reorderAt: 1, lastCounted: '2026-03-01' }],
    });
    expect(desk.rows('Stock')[0]).toMatchObject({
      ID: ids[0],
      Item: '1,5 mm wire',
      'On hand': 2.5,
      'Last counted': new Date('2026-02-28T23:00:00Z'),
    });
  });
});
