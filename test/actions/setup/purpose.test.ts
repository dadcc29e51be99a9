// What a new workbook is for: the show, the office, or both.

import { expect, test } from '@jest/globals';
import type { BoundTable } from '../../../src/schema/adopted/bound-table';
import { recordTables, tableOf } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { placedWorkbook } from '../../../src/workbook/adopted/adopted-table';
import { fieldsOf, formOf } from '../../../src/workbook/rows/form';
import { wordsOf } from '../../journeys/support/checked';
import { Paper } from '../support/paper-ports';

const work = recordTables(workbook).filter(({ inUse }) => inUse);
const tabs = (desk: Paper) => desk.book.model.tabs.map(({ name }) => name).filter((name) => work.some(({ tab }) => tab === name));
const used = (desk: Paper) =>
  desk
    .rows('Settings')
    .flatMap(({ Setting, Value }) => (String(Setting).startsWith('Use ') && Value === 'yes' ? [String(Setting).slice(4)] : []));

const setUp = (desk?: 'both' | 'show' | 'office') => {
  const made = new Paper();
  made.rpc('setUp', { pipeline: 'cg', sample: false, ...(desk && { purpose: desk }) });
  return made;
};

test.each([
  ['show', ['Assets', 'Deliveries', 'Reviews']],
  ['office', ['Stock', 'Petty Cash']],
  ['both', ['Assets', 'Deliveries', 'Reviews', 'Stock', 'Petty Cash']],
  [undefined, ['Assets', 'Deliveries', 'Reviews', 'Stock', 'Petty Cash']],
] as const)('a workbook for %s has the tabs of that desk, and Settings say so', (desk, wanted) => {
  const made = setUp(desk);
  expect(tabs(made)).toEqual(expect.arrayContaining([...wanted]));
  expect(used(made)).toEqual(tabs(made));
  expect(tabs(made).filter((tab) => ['Stock', 'Petty Cash'].includes(tab)).length).toBe(
    wanted.filter((tab) => /Stock|Petty/.test(tab)).length,
  );
  expect(made.rpc('setUp', { pipeline: 'cg', sample: false, ...(desk && { purpose: desk }) }).changes).toBe(0);
});

test('once it is set up Settings decide, whatever is asked for: nothing goes or moves by itself', () => {
  const made = setUp('office');
  made.rpc('add', { table: 'stock', rows: [{ item: 'Tape', onHand: 4, reorderAt: 1 }] });
  expect(made.rpc('setUp', { pipeline: 'cg', sample: false, purpose: 'show' }).changes).toBe(0);
  const at = made.rows('Settings').findIndex(({ Setting }) => Setting === 'Use Assets');
  made.type('Settings', at, 'Value', 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false, purpose: 'office' });
  expect(tabs(made)).toEqual(expect.arrayContaining(['Assets', 'Stock', 'Petty Cash']));
  expect(made.rows('Stock')).toHaveLength(1);
});

const isSaid = (made: Paper) => tabs(made).filter((tab) => made.book.model.headings(tab).includes('Production'));
const asksFor = (made: Paper) => {
  const { placements, catalog } = made.rpc('open', {});
  const table = tableOf<BoundTable>(placedWorkbook(workbook, placements), 'stock');
  return fieldsOf(formOf(table, catalog)).some(({ heading }) => heading === 'Production');
};

test('only in a workbook of an office alone do they say so, and elsewhere nobody misses the column', () => {
  const both = setUp('both');
  expect([isSaid(both), asksFor(both)]).toEqual([[], false]);
  expect(wordsOf(both.rpc('check', {}))).toEqual([]);
  const office = setUp('office');
  expect([isSaid(office), asksFor(office)]).toEqual([['Stock', 'Petty Cash'], true]);
});

test('a workbook that becomes an office’s gets it with the next set-up, and one that was an office’s keeps it', () => {
  const use = (made: Paper, keep: (tab: string) => boolean) => {
    made.rows('Settings').forEach(({ Setting }, at) => {
      const tab = /^Use (.*)$/.exec(String(Setting))?.[1];
      if (tab !== undefined) made.type('Settings', at, 'Value', keep(tab) ? 'yes' : 'no');
    });
    made.rpc('setUp', { pipeline: 'cg', sample: false });
  };
  const made = setUp('both');
  use(made, (tab) => tab === 'Stock');
  expect(isSaid(made)).toEqual(['Stock']);
  use(made, (tab) => ['Stock', 'Petty Cash', 'Assets'].includes(tab));
  expect(isSaid(made)).toEqual(['Stock']);
  expect(made.rpc('setUp', { pipeline: 'cg', sample: false }).changes).toBe(0);
});

test('every tab of the office says which production a row is for, so that one workbook may hold several', () => {
  const office = recordTables(workbook).filter(({ desk }) => desk === 'office');
  expect(office.map(({ key }) => key)).toEqual(expect.arrayContaining(['stock', 'pettyCash', 'invoices']));
  for (const { key, columns } of office) expect([key, columns.production?.kind]).toEqual([key, 'text']);
  const made = setUp('office');
  const added = made.rpc('add', { table: 'stock', rows: [{ item: 'Tape', onHand: 0, reorderAt: 1, production: 'Caminandes' }] });
  expect(made.rows('Stock')[0]).toMatchObject({ ID: added.ids[0], Production: 'Caminandes' });
});

test('People, Companies and who is away may stand in either, and a name that no tab here has is text', () => {
  const both = recordTables(workbook).flatMap(({ key, desk, inUse }) => (desk === 'both' || inUse === null ? [key] : []));
  expect(both).toEqual(expect.arrayContaining(['people', 'companies', 'timeOff']));
  const made = setUp('office');
  made.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz' }] });
  // Neither Companies nor Episodes is a tab of this workbook.
  const receipt = { date: '2026-03-02', whoPaid: 'Ana Ruiz', shop: 'Rope & Co', whatFor: 'Rope', gross: 1200, episode: '104' };
  made.rpc('add', { table: 'pettyCash', rows: [receipt] });
  expect(made.rows('Petty Cash')[0]).toMatchObject({ Episode: '104', Shop: 'Rope & Co' });
});

test('a purpose that there is none of is refused', () => {
  const asked = new Paper().ask('setUp', { pipeline: 'cg', sample: false, purpose: 'kitchen' as 'show' });
  expect(asked.ok).toBe(false);
});
