// Deliveries, reviews, stock and receipts in the mails.

import { describe, expect, test } from '@jest/globals';
import { mailOf } from '../../src/documents/mail';
import { planRun } from '../../src/office/digest/run';
import { todayView } from '../../src/office/digest/today';
import { reorder as reorderRule } from '../../src/office/rules/reorder';
import { readCell } from '../../src/schema/column';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { pettyCash } from '../../src/tables/petty-cash';
import { reviews } from '../../src/tables/reviews/reviews';
import { stock } from '../../src/tables/stock';
import type { ReadTable } from '../../src/workbook/rows/read-table';
import { context } from '../documents/mail-context';
import { bensDays, catalog, week } from './bens-days';
import { exampleDay, runOn, tabOf } from './production';
import { officeFrom, told } from './runs';

describe('deliveries, reviews, stock and receipts', () => {
  const delivery = (values: Values): Values => ({
    id: 'DEL-1',
    title: 'Ep 1',
    direction: 'Out',
    partner: 'TV',
    status: 'Ready',
    owner: 'Ben Ode',
    ...values,
  });
  const withDelivery = (values: Values) => runOn(exampleDay, { catalog, reads: [tabOf(deliveriesTable, [delivery(values)], catalog)] });
  const march = Array.from({ length: 22 }, (_, at): LocalDate => `2026-03-${String(at + 2).padStart(2, '0')}` as LocalDate);

  test('a delivery is told five and two working days before, on the day, one and three after', () => {
    const days = bensDays(march, () => withDelivery({ due: '2026-03-12' }));
    expect(Object.keys(days)).toEqual([
      '2026-03-02',
      '2026-03-05',
      '2026-03-09',
      '2026-03-10',
      '2026-03-12',
      '2026-03-13',
      '2026-03-16',
      '2026-03-17',
      '2026-03-23',
    ]);
  });

  test('sent, an outgoing one is met and its Back by counts; an incoming one is not met before it is received', () => {
    const on = (day: LocalDate, values: Values) =>
      told(planRun({ ...withDelivery(values), at: () => ({ date: day, hour: 8 }) }).digests).ben;
    expect(on('2026-03-03', { due: '2026-03-03' })).toEqual(['dueToday Ep 1']);
    expect(on('2026-03-03', { due: '2026-03-03', sent: '2026-03-02' })).toBeUndefined();
    expect(on('2026-03-03', { due: '2026-03-01', status: 'Sent', backBy: '2026-03-03' })).toEqual(['dueToday Ep 1']);
    expect(on('2026-03-03', { due: '2026-03-01', sent: '2026-03-01', backBy: '2026-03-03' })).toEqual(['dueToday Ep 1']);
    expect(on('2026-03-03', { due: '2026-03-20', backBy: '2026-03-03' })).toEqual(['later Ep 1']);
    expect(on('2026-03-03', { due: '2026-03-03', direction: 'In', status: 'Sent' })).toEqual(['dueToday Ep 1']);
    expect(on('2026-03-03', { due: '2026-03-03', direction: 'In', status: 'Received' })).toBeUndefined();
    expect(on('2026-03-03', { due: '2026-03-03', status: 'Accepted', backBy: '2026-03-03' })).toBeUndefined();
  });

  test('without an owner it is the coordinator’s; without a direction it is to sort out', () => {
    const mails = (values: Values) => planRun({ ...withDelivery(values), at: () => ({ date: '2026-03-03' as const, hour: 8 }) }).digests;
    expect(told(mails({ owner: null, due: '2026-03-03' }))).toEqual({ ana: ['dueToday Ep 1'] });
    expect(mails({ direction: null, due: '2026-03-03' })[0]?.sections.sortOut).toMatchObject([
      { kind: 'words', lines: [{ words: 'Direction is blank' }] },
    ]);
  });

  test('a review is prepared, takes place, and is asked about once', () => {
    const review = { id: 'REV-1', title: 'Dailies', date: '2026-03-05', prepareBy: '2026-03-04', owner: 'Ben Ode', status: 'Planned' };
    const input = runOn(exampleDay, { catalog, reads: [tabOf(reviews, [review], catalog)] });
    expect(bensDays(march.slice(0, 9), () => input)).toEqual({
      '2026-03-02': ['thisWeek Dailies', 'thisWeek Dailies'],
      '2026-03-03': ['thisWeek Dailies'],
      '2026-03-04': ['dueToday Dailies'],
      '2026-03-05': ['dueToday Dailies'],
      '2026-03-06': ['questions Dailies'],
    });
  });

  test('low stock is told on the first day and then every five working days; what is on order counts, discontinued never', () => {
    const item = (values: Values) => ({ id: 'STK-1', item: 'Pegs', onHand: 2, reorderAt: 5, owner: 'Ben Ode', ...values });
    const input = (values: Values) => runOn(exampleDay, { catalog, reads: [tabOf(stock, [item(values)], catalog)] });
    expect(Object.keys(bensDays(march.slice(1), () => input({})))).toEqual(['2026-03-03', '2026-03-10', '2026-03-17']);
    expect(bensDays(march, () => input({ onOrder: 4 }))).toEqual({});
    expect(bensDays(march, () => input({ discontinued: true }))).toEqual({});
    expect(Object.keys(bensDays(march.slice(1, 5), (day) => input({ onHand: day < '2026-03-05' ? 2 : 0 })))).toEqual([
      '2026-03-03',
      '2026-03-05',
    ]);
  });

  const receipt = (values: Values) => ({
    receiptNo: 'RCP-1',
    date: '2026-03-04',
    whoPaid: 'Ben Ode',
    shop: 'Spar',
    whatFor: 'Tea',
    gross: 1210,
    ...values,
  });

  const receiptWords = (read: ReadTable): string => {
    const digest = planRun(runOn('2026-03-06', { catalog, reads: [read] })).digests.find(({ to }) => to === 'ben@example.com');
    return digest ? mailOf(digest, context).text : '';
  };

  const stockRow = (values: Values): Values => ({
    id: 'STK-1',
    item: 'Pegs',
    onHand: 2,
    reorderAt: 5,
    upTo: 10,
    owner: 'Ben Ode',
    ...values,
  });

  test.each([
    [{ onHand: -2 }, 'Out', 12],
    [{ onHand: -2, onOrder: 3 }, 'Out', 9],
    [{ onHand: -0.5 }, 'Out', 11],
    [{ onHand: -0.5, packSize: 0.5 }, 'Out', 10.5],
    [{ onHand: -2, upTo: null, packSize: 6 }, 'Out', 6],
    [{ onHand: 4, upTo: 4 }, 'Low', null],
    [{ onHand: -2, reorderAt: 0 }, 'Out', 12],
    [{ onHand: -2, onOrder: 8 }, undefined, undefined],
    [{ onHand: -2, discontinued: true }, undefined, undefined],
  ] as const)('stock below nought, %o, is out by so many', (values, level, quantity) => {
    const [reorder] = reorderRule.owed(tabOf(stock, [stockRow(values)], catalog), { catalog, today: exampleDay });
    expect(reorder?.told?.state).toBe(level);
    if (reorder) expect(reorder.words.split(': order ')[1]).toBe(quantity === null ? undefined : String(quantity));
    for (const cell of [-2, -0.5]) expect(readCell(cell, stock.columns.onHand, catalog)).toEqual({ ok: true, value: cell });
  });

  test.each(['onHand', 'onOrder', 'reorderAt'])(
    'a stock number that cannot be read, %s, is said once to the coordinator and stands in Today',
    (column) => {
      const words = ['On hand “a few” is not a number', 'Write 5.'] as const;
      const read = tabOf(stock, [stockRow({ [column]: null }), stockRow({ id: 'STK-2', discontinued: true })], catalog, {
        0: { [column]: words },
        1: { [column]: words },
      });
      expect(reorderRule.owed(read, { catalog, today: exampleDay })).toEqual([]);
      const office = officeFrom();
      const told = week.map((day) => office.run(day, runOn(day, { catalog, reads: [read] })).find(({ to }) => to === 'ana@example.com'));
      const lists = told.flatMap((digest) => digest?.sections.sortOut ?? []);
      expect(lists).toEqual([{ kind: 'numbers', lines: [{ item: null, name: 'Pegs (STK-1)', words: 'On hand “a few” is not a number' }] }]);
      expect(todayView([read], catalog, exampleDay).sections.sortOut).toMatchObject([
        { id: 'STK-1', column, words: 'On hand “a few” is not a number', people: ['Ben Ode'] },
      ]);
    },
  );

  test.each(['upTo', 'packSize'])('where %s cannot be read it is low all the same, and nobody is told to buy a number', (column) => {
    const words = ['Pack size “a dozen” is not a number', 'Write 12.'] as const;
    const read = tabOf(stock, [stockRow({ [column]: null })], catalog, { 0: { [column]: words } });
    const { sections } = todayView([read], catalog, exampleDay);
    expect(sections.reorder.map((line) => line.words)).toEqual(['low, 2 on hand, reorder at 5']);
    expect(sections.sortOut).toMatchObject([{ id: 'STK-1', column, words: words[0] }]);
  });

  test.each([
    [[1210, 790], '2 receipts to hand in, £20.00.'],
    [[1210, null], '2 receipts to hand in, £12.10. Not in the sum, since Gross is blank or cannot be read: Tea (RCP-2).'],
    [
      [1210, null, null],
      '3 receipts to hand in, £12.10. Not in the sum, since Gross is blank or cannot be read: Tea (RCP-2) and Tea (RCP-3).',
    ],
    [[null], '1 receipt to hand in. No sum, since Gross is blank or cannot be read: Tea (RCP-1).'],
    [[0, -500], '2 receipts to hand in, -£5.00.'],
  ] as const)('receipts of %o: %s', (amounts, words) => {
    const rows = amounts.map((gross, at) => receipt({ receiptNo: `RCP-${at + 1}`, gross }));
    expect(receiptWords(tabOf(pettyCash, rows, catalog))).toContain(words);
  });

  test('a receipt whose status cannot be read is in no count, and said to the coordinator and in Today', () => {
    const read = tabOf(pettyCash, [receipt({ status: null }), receipt({ receiptNo: 'RCP-2' })], catalog, {
      0: { status: ['Status “claimd” is not on its list', 'Choose To claim.'] },
    });
    expect(receiptWords(read)).toContain('  1 receipt to hand in, £12.10.');
    const lists = planRun(runOn(exampleDay, { catalog, reads: [read] })).digests.flatMap(({ sections }) => sections.sortOut);
    expect(lists).toEqual([{ kind: 'numbers', lines: [{ item: null, name: 'Tea (RCP-1)', words: 'Status “claimd” is not on its list' }] }]);
    expect(todayView([read], catalog, exampleDay).sections.sortOut).toMatchObject([{ id: 'RCP-1', column: 'status', people: ['Ben Ode'] }]);
  });

  test('where a tab of receipts has no amounts, they are counted without a sum', () => {
    const read = tabOf(pettyCash, [receipt({})], catalog);
    expect(receiptWords({ ...read, columns: read.columns.filter(({ key }) => key !== 'gross') })).toContain('  1 receipt to hand in.\n');
  });

  test('receipts are one line on the last working day of the week', () => {
    const rows = [
      receipt({}),
      receipt({ status: 'Queried', gross: 790 }),
      receipt({ status: 'Claimed' }),
      receipt({ status: 'Paid back' }),
    ];
    const office = officeFrom();
    const input = runOn(exampleDay, { catalog, reads: [tabOf(pettyCash, rows, catalog)] });
    const days = week
      .map((day) => [day, office.run(day, input)] as const)
      .filter(([, digests]) => digests.some(({ to }) => to === 'ben@example.com'));
    expect(days.map(([day]) => day)).toEqual(['2026-03-06']);
    expect(days[0]?.[1].find(({ to }) => to === 'ben@example.com')?.sections.receipts).toEqual({ count: 2, total: 2000, unread: [] });
  });
});
