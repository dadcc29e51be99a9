// What a new workbook is for: the show, the office, or both.

import { expect, test } from '@jest/globals';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
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

test('a purpose that there is none of is refused', () => {
  const asked = new Paper().ask('setUp', { pipeline: 'cg', sample: false, purpose: 'kitchen' as 'show' });
  expect(asked.ok).toBe(false);
});
