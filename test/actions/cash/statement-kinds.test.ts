// Statements as banks, card companies and councils write them: their headings, signs, currencies and rows that are no payments.

import { expect, test } from '@jest/globals';
import { cellsOfText } from '../../../sidebar/lists/list-text';
import type { StatementPlan } from '../../../src/contract/statements';
import { cashDesk, spent } from './cash-desk';

const desk = cashDesk([spent(100)]);

/** What is read of it, what is asked, what is in the way and what is refused. */
function told(text: string): readonly string[] {
  const read = cellsOfText(text);
  if ('problem' in read) return [read.problem];
  const statement = {
    table: '',
    cells: read.cells,
    headingRow: 0,
    columns: {},
    words: {},
    people: {},
    dates: {},
    by: [],
    blanks: false,
    omits: false,
  };
  const plan = (sign: '' | 'turned'): StatementPlan => desk.rpc('planStatement', { statement, card: 'FLT-002', sign });
  const first = plan('');
  const { rows, refused, understood } = first.asks === null ? first : plan('turned');
  return [
    ...(first.asks === null ? [] : ['turned']),
    ...(understood?.troubles ?? []),
    ...rows.map(({ date, text: said, amount }) => `${date} ${said} ${amount}`),
    ...refused,
  ];
}

test.each<[string, string, readonly string[]]>([
  [
    'what is not finished has no day',
    `Type,Started Date,Completed Date,Description,Amount,Currency,State
Card payment,2026-02-03 10:00:00,2026-02-04 08:00:00,Paint shop,-15.60,GBP,COMPLETED
Card payment,2026-02-05 10:00:00,2026-02-06 08:00:00,Canteen,-7.20,GBP,COMPLETED
Card payment,2026-02-07 10:00:00,,Hotel,-90.00,GBP,REVERTED
`,
    ['turned', '2026-02-04 Paint shop 1560', '2026-02-06 Canteen 720', 'Row 4: Date is blank.'],
  ],
  [
    'counter party and reference',
    'Date,Counter Party,Reference,Amount (GBP),Balance (GBP)\n03/02/2026,Paint shop,Order 5,-4.50,10.00\n14/02/2026,Canteen,,-3.25,6.75\n',
    ['turned', '2026-02-03 Paint shop 450', '2026-02-14 Canteen 325'],
  ],
  [
    'small amounts in a column of debits are no days',
    'Transaction Date,Posted Date,Description,Debit,Credit\n2026-02-03,2026-02-04,Paint shop,12.99,\n2026-02-05,2026-02-06,Refund of brushes,,4.10\n',
    ['2026-02-03 Paint shop 1299', '2026-02-05 Refund of brushes -410'],
  ],
  [
    'money in and money out',
    'Transaction Date,Transaction Description,Debit Amount,Credit Amount\n03/02/2026,Paint shop,45.00,\n21/02/2026,Paint shop,,45.00\n',
    ['2026-02-03 Paint shop 4500', '2026-02-21 Paint shop -4500'],
  ],
  [
    'the shop before the kind of purchase, and the gross before the net',
    'Directorate,Trans Date,Supplier,Description,Net Amount,VAT Amount,Gross Amount\nEstates,03/02/2026,Paint shop,Materials,1000.00,200.00,"1,200.00"\nEstates,14/02/2026,Canteen,Food,10.00,2.00,12.00\n',
    ['2026-02-03 Paint shop 120000', '2026-02-14 Canteen 1200'],
  ],
  [
    'a column that says which way it went',
    'Date,Narrative,Amount,DR/CR\n03/02/2026,Paint shop,45.20,DR\n13/02/2026,Canteen,8.00,DR\n26/02/2026,Paint shop,9.99,cr\n',
    ['2026-02-03 Paint shop 4520', '2026-02-13 Canteen 800', '2026-02-26 Paint shop -999'],
  ],
  [
    'which says nothing where amounts have signs of their own',
    'Date,Narrative,Amount,Direction\n03/02/2026,Paint shop,45.20,Debit\n13/02/2026,Canteen,8.00,Debit\n26/02/2026,Paint shop,-9.99,Debit\n',
    ['2026-02-03 Paint shop 4520', '2026-02-13 Canteen 800', '2026-02-26 Paint shop -999'],
  ],
  [
    'what the card was charged, not what the shop took',
    'Transaction date,Merchant,Transaction amount,Transaction currency,Wallet amount,Wallet currency\n03/02/2026,Paint shop,-8.40,GBP,-8.40,GBP\n14/02/2026,Papier,-70.00,EUR,-60.00,GBP\n',
    ['turned', '2026-02-03 Paint shop 840', '2026-02-14 Papier 6000'],
  ],
  [
    'an amount in the money of the shop',
    'Date,Merchant,Amount,Currency\n03/02/2026,Paint shop,8.40,GBP\n14/02/2026,Papier,70.00,EUR\n',
    ['2026-02-03 Paint shop 840', 'Row 3: Its amount is in EUR, and the card is in GBP: choose the column with what the card was charged.'],
  ],
  [
    'the same said by its heading',
    'Date,Payee,Amount (EUR)\n2026-02-03,Papier,70.00\n',
    ['Row 2: Its amount is in EUR, and the card is in GBP: choose the column with what the card was charged.'],
  ],
  [
    'German',
    'Buchungstag;Valutadatum;Händler;Betrag\n13.02.2026;14.02.2026;Boesner;-1.112,10\n14.02.2026;14.02.2026;Kantine;-12,10\n',
    ['turned', '2026-02-13 Boesner 111210', '2026-02-14 Kantine 1210'],
  ],
  [
    'Spanish',
    'Fecha Operación;Fecha Valor;Concepto;Importe;Divisa;Saldo\n13/02/2026;13/02/2026;Papelería;-15,00;GBP;1.135,00\n22/02/2026;22/02/2026;Cantina;-48,20;GBP;1.150,00\n',
    ['turned', '2026-02-13 Papelería 1500', '2026-02-22 Cantina 4820'],
  ],
])('%s', (_name, text, lines) => {
  expect(told(text)).toEqual(lines);
});
