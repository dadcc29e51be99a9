// The count of notes beside a line of a review: its formula comes with the line, and overnight with lines that were typed.

import { expect, test } from '@jest/globals';
import { reviewDesk } from '../notes/review-desk';
import type { Paper } from '../support/paper-ports';

const formulas = ({ book }: Paper) => [...book.formulas.values()];

const formulaOf = (row: number) =>
  `=IFERROR(ROUND(1/(1/(SUMPRODUCT(($D${row}<>"")*('Review notes'!$E$2:$E=$B${row})*('Review notes'!$C$2:$C=$D${row})*('Review notes'!$F$2:$F=$E${row}))))))`;

test('comes with the lines, one write for all of them, and names the cells of its own row alone', () => {
  const made = reviewDesk();
  expect(formulas(made)).toEqual([2, 3, 4].map(formulaOf));
  const line = (order: number) => ({ review: 'REV-001', order, item: 'SH040', step: 'Animation', take: 1 });
  const calls = made.callsOf(() => made.rpc('add', { table: 'reviewItems', rows: [line(4), line(5)] }));
  expect(calls.filter((call) => call === 'formula Review items')).toHaveLength(1);
  expect(formulas(made)).toEqual([2, 3, 4, 5, 6].map(formulaOf));
});

test('comes overnight to a line that somebody typed, once, and no value is ever written over it', () => {
  const made = reviewDesk();
  made.rpc('turnOn', { everybody: false });
  const { rows, columns } = made.book.model.named('Review items');
  const typed: Readonly<Record<string, string>> = { ID: 'RIT-009', Review: 'REV-001', Item: 'SH040', Step: 'Animation' };
  rows.push(columns.map(({ heading }) => typed[heading] ?? ''));
  const night = (days: number) => made.callsOf(() => made.hour(days, 3)).filter((call) => call === 'formula Review items');
  expect([night(1), night(2)]).toEqual([['formula Review items'], []]);
  expect(formulas(made)).toEqual([2, 3, 4, 5].map(formulaOf));
  made.rpc('save', { table: 'reviewItems', id: 'RIT-009', loaded: { decision: null }, changes: { decision: 'Retake' } });
  expect(formulas(made)).toEqual([2, 3, 4, 5].map(formulaOf));
});

test('is written by set-up for the lines of a workbook that had no such column, and not again', () => {
  const made = reviewDesk();
  made.book.formulas.clear();
  const model = made.book.model.named('Review items');
  const at = model.columns.findIndex(({ heading }) => heading === 'Notes');
  model.columns.splice(at, 1);
  for (const row of model.rows) row.splice(at, 1);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  expect(formulas(made)).toEqual([2, 3, 4].map(formulaOf));
  expect(made.callsOf(() => made.rpc('setUp', { pipeline: 'cg', sample: false })).filter((call) => call.startsWith('formula'))).toEqual([]);
});
