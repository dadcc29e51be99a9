// The trial of 4,368 rows of purchase cards, brought in as statements: what is expected was said before (docs/trials.md).

import { expect, test } from '@jest/globals';
import type { ListDraft } from '../../../src/contract/rows/list';
import { cardHeadings, cardRows, made } from './card-rows';
import { cashDesk } from './cash-desk';

const all = cardRows();

function draft(cells: ListDraft['cells']): ListDraft {
  return { table: '', cells, headingRow: 0, columns: {}, words: {}, people: {}, dates: {}, by: [], blanks: false, omits: false };
}

test('every row is read to the penny or named with why not; doubles are kept, and nothing comes twice', () => {
  const desk = cashDesk();
  const most = 450;
  let [read, sum] = [0, 0];
  const refused: string[] = [];
  for (let from = 0; from < all.length; from += most) {
    const part = all.slice(from, from + most);
    const cells = [cardHeadings, ...part.map((one) => one.cells)];
    const plan = desk.rpc('planStatement', { statement: draft(cells), card: 'FLT-002', sign: 'as is' });
    const expected = part.flatMap(({ expected: one }) => ('pence' in one ? [one.pence] : []));
    expect(plan.rows.map(({ amount }) => amount)).toEqual(expected);
    read += plan.rows.length;
    sum += plan.rows.reduce((total, { amount }) => total + amount, 0);
    refused.push(...plan.refused);
  }
  const wanted = all.flatMap(({ expected: one }) => ('pence' in one ? [one.pence] : []));
  expect([read, sum]).toEqual([wanted.length, wanted.reduce((total, one) => total + one, 0)]);
  process.stdout.write(`rows ${all.length}, read ${read}, refused ${refused.length}\n`);
  expect([all.length, read, refused.length]).toEqual([4368, 4314, made.shortRows + made.noAmount + made.noDay]);
  const texts = all.flatMap(({ cells, expected: one }) => ('pence' in one ? [cells.join('\n')] : []));
  expect(texts.length - new Set(texts).size).toBe(made.doubles);
});
