// Orders and kit: when somebody hears that something was wanted, promised, on hire, lent out.

import { expect, test } from '@jest/globals';
import { todayView } from '../../../src/office/digest/today';
import { bound } from '../../../src/schema/adopted/bound-table';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { kit } from '../../../src/tables/orders/kit';
import { orderLines } from '../../../src/tables/orders/order-lines';
import { orders } from '../../../src/tables/orders/orders';
import { stock } from '../../../src/tables/stock';
import { checkRecord } from '../../../src/workbook/rows/check';
import { catalogWith, runOn, tabOf } from '../production';
import { officeFrom, told } from '../runs';

const catalog = catalogWith({ manager: '' });

/** What Jo is told on each day from 2 to 31 March, as the row stands then; reminders start the day before. */
function josDays(table: typeof orders | typeof kit, on: (day: LocalDate) => Values) {
  const office = officeFrom();
  const read = (rows: readonly Values[]) => [tabOf(table, rows, catalog)];
  office.run('2026-03-01', runOn('2026-03-01', { catalog, reads: read([]) }));
  const days = Array.from({ length: 30 }, (_none, at) => new Date(Date.UTC(2026, 2, 2 + at)).toISOString().slice(0, 10) as LocalDate);
  return days.flatMap((day) => {
    const names = told(office.run(day, runOn(day, { catalog, reads: read([on(day)]) }))).jo;
    return names === undefined ? [] : [`${day.slice(5)} ${names.map((name) => name.split(' ')[0]).join(', ')}`];
  });
}

const order = (more: Values): Values => ({ id: 'ORD-1', supplier: 'Paper Example', whatFor: 'Paper', owner: 'Jo Rey', ...more });
const piece = (more: Values): Values => ({ id: 'KIT-1', what: 'Camera', holder: 'Mia Lo', owner: 'Jo Rey', ...more });

test.each([
  ['To ask', 'wantedBy'],
  ['Asked', 'wantedBy'],
  ['Ordered', 'promised'],
  ['Part received', 'promised'],
])('the owner of an order that is %s hears of %s five and two days before, on it, and one and three after', (status, date) => {
  expect(josDays(orders, () => order({ status, [date]: '2026-03-18' })).map((day) => day.slice(0, 5))).toEqual(
    expect.arrayContaining(['03-11', '03-16', '03-18', '03-19', '03-23']),
  );
});

test.each([
  ['Received', {}],
  ['Closed short', {}],
  ['Cancelled', { hireTo: '2026-03-18' }],
])('of an order that is %s nobody hears any more', (status, more) => {
  expect(josDays(orders, () => order({ status, wantedBy: '2026-03-18', promised: '2026-03-18', ...more }))).toEqual([]);
});

test('a hire ends though everything was received: told five, two and no days before, and not after', () => {
  const days = josDays(orders, () => order({ status: 'Received', hireTo: '2026-03-18' })).map((day) => day.slice(0, 5));
  expect(days).toEqual(expect.arrayContaining(['03-11', '03-16', '03-18']));
  expect(days.filter((day) => day > '03-18')).toEqual([]);
});

test.each(['dueBack', 'offHire'])('kit whose %s comes is told five, two and no days before, the day after, and then on Mondays', (date) => {
  const days = josDays(kit, () => piece({ [date]: '2026-03-11' })).map((day) => day.slice(0, 5));
  expect(days).toEqual(expect.arrayContaining(['03-04', '03-09', '03-11', '03-12', '03-16', '03-23', '03-30']));
  expect(days.filter((day) => day > '03-12')).toEqual(['03-16', '03-23', '03-30']);
});

test.each([
  ['has gone back', { offHire: '2026-03-04', goneBack: '2026-03-04', dueBack: '2026-03-04' }, []],
  ['was to be back yesterday', { dueBack: '2026-03-04' }, ['dueBack']],
  ['was to go off hire yesterday, and to be back', { offHire: '2026-03-04', dueBack: '2026-03-04' }, ['offHire']],
  ['is to be back today', { dueBack: '2026-03-05' }, []],
  ['is in the store', {}, []],
])('kit that %s stands in Today with %j: %j', (_what, more, columns) => {
  const { sections } = todayView([tabOf(kit, [piece(more)], catalog)], catalog, '2026-03-05');
  expect(sections.kitOut.map(({ column }) => column)).toEqual(columns);
});

test.each([
  ['a pack of none', stock, 'packSize', 0],
  ['a pack of less than none', stock, 'packSize', -6],
  ['an order of none', orderLines, 'quantity', 0],
  ['an order of less than none', orderLines, 'quantity', -1],
])('%s is refused', (_what, table, column, value) => {
  const row = { id: 'X-1', item: 'Pencils', onHand: 1, reorderAt: 1, order: 'ORD-1', what: 'Pencils', quantity: 1, [column]: value };
  const issues = checkRecord(bound(table), row, catalog).filter(({ path }) => path === column);
  expect(issues.map(({ message }) => /must be more than 0/.test(message))).toEqual([true]);
});

test.each([
  ['a pack of 2.5', stock, 'packSize', 2.5],
  ['a quantity of a thousand million', orderLines, 'quantity', 1e9],
  ['a quantity of 0.1 + 0.2', orderLines, 'quantity', 0.1 + 0.2],
])('%s is taken', (_what, table, column, value) => {
  const row = { id: 'X-1', item: 'Pencils', onHand: 1, reorderAt: 1, order: 'ORD-1', what: 'Pencils', quantity: 1, [column]: value };
  expect(checkRecord(bound(table), row, catalog).filter(({ path }) => path === column)).toEqual([]);
});

test.each([
  ['back before it went', { since: '2026-03-05', dueBack: '2026-03-04' }, 'dueBack'],
  ['off hire before it was hired', { hireFrom: '2026-03-05', offHire: '2026-03-04' }, 'offHire'],
])('kit that is %s is refused', (_what, more, path) => {
  expect(checkRecord(bound(kit), piece(more), catalog).map((issue) => issue.path)).toContain(path);
});
