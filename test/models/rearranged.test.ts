// Set-up in a workbook that people have rearranged: names of ours on tabs of theirs, headings below a title, headings that were merged.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { workbook } from '../../src/tables';
import { isFull } from '../faults/support/thoroughness';
import { rearrange } from '../workbook/support/rearranged-model';
import { rearrangements } from '../workbook/support/rearrangements';
import { SpreadsheetModel } from '../workbook/support/spreadsheet-model';

function ready(): SpreadsheetModel {
  const model = new SpreadsheetModel();
  model.setUp(workbook);
  return model;
}

const kindsOf = ({ changes }: ReturnType<SpreadsheetModel['setUp']>) => changes.map(({ kind }) => kind);

describe('a tab of the same name', () => {
  test.each([
    ['Stock', ['Film', 'Rolls']],
    ['assets', ['Thumbnail', 'id', 'NAME', 'Rig', 'My notes']],
    ['People', ['Name', 'Phone']],
    ['Steps', ['Step', 'Who presses the button']],
    ['SETTINGS', ['Setting', 'Value']],
    ['Lists', ['List', 'Word']],
    ['Sent mail', ['When', 'To', 'Subject']],
  ])(
    '“%s” of the person’s own stays as it is, ours is made under another name, and a second time there is nothing to do',
    (name, headings) => {
      const model = new SpreadsheetModel();
      const own = model.add(name, headings, [headings.map((heading) => `my ${heading}`)]);
      const before = JSON.stringify(own);
      const { taken } = model.setUp(workbook);
      expect(taken.map(({ tab, becomes }) => [tab.toLowerCase(), becomes.toLowerCase()])).toEqual([
        [name.toLowerCase(), `routesheet ${name.toLowerCase()}`],
      ]);
      expect(JSON.stringify(own)).toBe(before);
      expect(model.tabs.map((tab) => tab.name.toLowerCase())).toContain(`routesheet ${name.toLowerCase()}`);
      expect(model.changes(workbook)).toEqual({ changes: [], notes: [], taken: [] });
    },
  );

  test('and tabs called as ours would be then: the next free number', () => {
    const model = new SpreadsheetModel();
    for (const name of ['Stock', 'ROUTESHEET STOCK', 'Routesheet Stock 2']) model.add(name, ['Film']);
    expect(model.setUp(workbook).taken).toEqual([{ table: 'stock', tab: 'Stock', becomes: 'Routesheet Stock 3' }]);
  });

  test('that is blank, or has all headings of ours, is what a set-up that died leaves: it is made whole', () => {
    const model = ready();
    const stock = model.named('Stock');
    stock.marked = null;
    model.named('Reviews').marked = null;
    Object.assign(model.named('Reviews'), { columns: [], rows: [] });
    expect(model.setUp(workbook).taken).toEqual([]);
    expect([stock.marked, model.headings('Reviews').length > 5]).toEqual(['stock', true]);
    expect(model.changes(workbook).changes).toEqual([]);
  });
});

describe('headings that do not stand in the first row', () => {
  test.each(['Assets', 'Deliveries', 'Stock', 'People', 'Steps', 'Lists', 'Settings', 'Sent mail'])(
    'on %s are found, and nothing is added',
    (name) => {
      const model = ready();
      model.named(name).above = [['Show'], [], ['Updated by', 'Ana']];
      expect(model.changes(workbook)).toEqual({ changes: [], notes: [], taken: [] });
    },
  );

  test('are completed where they stand', () => {
    const model = ready();
    const tab = model.named('Assets');
    tab.above = [['Show', 'Name', 'Type']];
    tab.columns = tab.columns.filter(({ heading }) => heading !== 'Notes');
    const { changes } = model.setUp(workbook);
    expect(changes).toEqual([expect.objectContaining({ kind: 'add columns', headingRow: 2 })]);
    expect(model.changes(workbook).changes).toEqual([]);
  });
});

describe('merged headings', () => {
  const merge = (model: SpreadsheetModel, from: number, to: number) => {
    const tab = model.named('Assets');
    tab.columns = tab.columns.map((column, at) => (at > from && at <= to ? { ...column, heading: '', covered: true } : column));
  };

  test.each([
    [0, 4],
    [1, 2],
    [5, 12],
    [0, 27],
  ])('from column %i to %i are written back into their own columns, and no column is added', (from, to) => {
    const model = ready();
    const before = model.headings('Assets');
    merge(model, from, to);
    expect(kindsOf(model.setUp(workbook))).toEqual(['restore headings']);
    expect(model.headings('Assets')).toEqual(before);
    expect(model.changes(workbook)).toEqual({ changes: [], notes: [], taken: [] });
  });

  test('of columns without marks are said, and no column is added however often', () => {
    const model = ready();
    const tab = model.named('Assets');
    tab.columns = tab.columns.map((column) => ({ ...column, mark: null }));
    merge(model, 0, 4);
    const count = tab.columns.length;
    expect(model.setUp(workbook).notes).toEqual([expect.stringContaining('Headings of “Assets” in row 1 are merged')]);
    expect(tab.columns.length).toBe(count);
    expect(model.changes(workbook).changes).toEqual([]);
  });
});

test('whatever was deleted, moved, renamed, merged or added, one set-up is enough, and no tab of the person’s own is touched', () => {
  const runs = isFull ? 1000 : 50;
  fc.assert(
    fc.property(rearrangements(12), (all) => {
      const model = ready();
      rearrange(model, all);
      const own = JSON.stringify(model.tabs.filter(({ marked }) => marked === null));
      model.setUp(workbook);
      expect(JSON.stringify(model.tabs.filter(({ marked }) => marked === null))).toBe(own);
      expect(model.changes(workbook).changes).toEqual([]);
    }),
    { numRuns: runs, ...(isFull ? {} : { seed: 7 }) },
  );
  process.stdout.write(`${runs} rearranged workbooks: 0 changes at the second set-up\n`);
});
