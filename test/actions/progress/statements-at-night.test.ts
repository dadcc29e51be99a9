// The Statements tab at night: a month, a code or somebody who has paid for the first time gets a line; and the tab on a page of A4.

import { expect, test } from '@jest/globals';
import { statementPlace, statementsPlan, statementWidth } from '../../../src/workbook/progress/statement-page';
import { widthInArial } from '../../workbook/support/arial';
import { cashDesk, spent } from '../cash/cash-desk';
import type { Paper } from '../support/paper-ports';

const lines = (made: Paper) => made.rows('Statements').flatMap(({ By, Of }) => (By === '' ? [] : [`${By} ${Of}`.trim()]));
const night = (made: Paper, days: number) => made.callsOf(() => made.hour(days, 3)).filter((call) => / Statements$/.test(call));

test('brings in what is new since, and leaves the tab alone where nothing is', () => {
  const made = cashDesk([spent(1200, { costCode: '4210' })]);
  made.rpc('turnOn', { everybody: false });
  expect(night(made, 1)).toEqual([]);
  made.rpc('showStatements', {});
  expect(lines(made)).toEqual([
    ...['All', 'Month Feb 2026', 'Month Other or none', 'Cost code 4210', 'Cost code Other or none'],
    ...['VAT rate 20%', 'VAT rate Other or none', 'Who paid Dee Hart', 'Who paid Other or none', 'Currency GBP'],
  ]);
  expect(night(made, 2).filter((call) => !call.startsWith('read'))).toEqual([]);
  made.rpc('add', { table: 'pettyCash', rows: [spent(500, { date: '2026-01-05', currency: 'EUR', paidThere: 600 })] });
  expect(night(made, 3)).toContain('formula Statements');
  expect(lines(made)).toEqual(expect.arrayContaining(['Month Jan 2026', 'Month Feb 2026', 'Currency EUR']));
});

test('fits on a page of A4, and no heading is cut off', () => {
  const printed = statementsPlan(0, '#,##0.00').columns.slice(0, statementPlace('from'));
  expect(printed.filter(({ heading, look }) => widthInArial(heading, 'bold') + 6 > look.width)).toEqual([]);
  const widthOf = (at: number) => printed[at]?.look.width ?? 0;
  expect(['999,999.99', '-999,999.99'].filter((amount) => widthInArial(amount, 'plain') + 6 > widthOf(statementPlace('gross')))).toEqual(
    [],
  );
  // 210 mm at 96 dots an inch, within margins of 0.25 inches.
  expect(statementWidth).toBeLessThanOrEqual(794 - 2 * 24);
});
