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
  [
    'what was spent below nought, beside a column of what came back',
    'Date opération;libellé;Débit;Crédit\n13/02/2026;Beaux-arts;-45,20;\n15/02/2026;Beaux-arts, retour;;5,20\n',
    ['2026-02-13 Beaux-arts 4520', '2026-02-15 Beaux-arts, retour -520'],
  ],
  [
    'an amount with the signs of an account, and once more in columns for both ways',
    'Datum;Handelaar;Bedrag;credit;debet\n13/02/2026;Verfwinkel;-16,52;;-16,52\n24/02/2026;Verfwinkel;35,77;35,77;\n',
    ['2026-02-13 Verfwinkel 1652', '2026-02-24 Verfwinkel -3577'],
  ],
  [
    'nought in the column that does not count',
    'Date,Narration,Debit Amount,Credit Amount,Balance\n13/02/2026,Paint shop,50.20,0,100\n14/02/2026,Refund,0,5.20,105.20\n',
    ['2026-02-13 Paint shop 5020', '2026-02-14 Refund -520'],
  ],
  [
    'nought where what came back stands in a column that nobody knows',
    'Date,Description,Debit,Zurueckgebucht\n13/02/2026,Paint shop,50.20,0\n14/02/2026,Paint shop,0,5.20\n',
    ['2026-02-13 Paint shop 5020', 'Row 3: Its amount is nought: where a column of its own has what came back, the row is not read.'],
  ],
  [
    'most of it came back, and the columns say so',
    'Date,Description,Debit,Credit\n13/02/2026,Paint shop,,20.00\n14/02/2026,Paint shop,,5.20\n',
    ['2026-02-13 Paint shop -2000', '2026-02-14 Paint shop -520'],
  ],
  [
    'nothing but credits, which may be what card it is',
    'Date,Description,Card type,Amount\n13/02/2026,Paint shop,Credit,4.50\n14/02/2026,Canteen,Credit,3.25\n',
    ['turned', '2026-02-13 Paint shop 450', '2026-02-14 Canteen 325'],
  ],
  [
    'credits marked, and nothing beside the rest',
    'Date,Description,Amount,CR/DR\n13/02/2026,Paint shop,4.50,\n14/02/2026,Paint shop,3.25,CR\n',
    ['2026-02-13 Paint shop 450', '2026-02-14 Paint shop -325'],
  ],
  [
    'an amount and something else that came back in one row',
    'Date,Description,Debit,Credit\n13/02/2026,Paint shop,10.00,3.00\n14/02/2026,Canteen,3.25,\n',
    [
      '2026-02-14 Canteen 325',
      'Row 2: It has an amount and, in another column, one that came back: which of them counts is not clear. Clear one of them, or write them in two rows.',
    ],
  ],
  [
    'an amount without a sign and once more in the column of credits',
    'Date,Description,Amount,Credit\n13/02/2026,Paint shop,10.00,\n14/02/2026,Paint shop,3.25,3.25\n',
    [
      '2026-02-13 Paint shop 1000',
      'Row 3: It has an amount and, in another column, one that came back: which of them counts is not clear. Clear one of them, or write them in two rows.',
    ],
  ],
  [
    'the way of each by letters under a heading that says nothing of it',
    'Datum;Text;Betrag;Art\n18.02.2026;Boesner;33,87;O\n19.02.2026;Boesner;24,00;I\n',
    ['2026-02-18 Boesner 3387', '2026-02-19 Boesner -2400'],
  ],
  [
    'the way of each by signs, in a column without a heading',
    'Date,Description,Amount,\n18/02/2026,Paint shop,33.87,-\n19/02/2026,Paint shop,24.00,+\n',
    ['2026-02-18 Paint shop 3387', '2026-02-19 Paint shop -2400'],
  ],
  [
    'bought and given back',
    'Date,Merchant,Kind,Amount\n18/02/2026,Paint shop,Purchase,33.87\n19/02/2026,Paint shop,Refund,24.00\n20/02/2026,Canteen,Purchase,4.00\n',
    ['2026-02-18 Paint shop 3387', '2026-02-19 Paint shop -2400', '2026-02-20 Canteen 400'],
  ],
  [
    'a plus where nothing else has a sign',
    'Date Processed,Description,Amount\n12/02/2026,Canteen,"£1,183.23"\n13/02/2026,Payment received,"+ £1,100.00"\n14/02/2026,Brushes,£18.89\n',
    ['2026-02-12 Canteen 118323', '2026-02-13 Payment received -110000', '2026-02-14 Brushes 1889'],
  ],
  [
    'a plus beside a minus: an account’s, however few were spent',
    'Date,Name,Amount\n13/02/2026,Paint shop,-45.20\n14/02/2026,Paint shop,+5.20\n15/02/2026,Paint shop,+1.20\n',
    ['turned', '2026-02-13 Paint shop 4520', '2026-02-14 Paint shop -520', '2026-02-15 Paint shop -120'],
  ],
  [
    'signs that agree with what was bought and given back are no question',
    'Transaction Date,Merchant,Type,Amount\n18/02/2026,Paint shop,Purchase,33.87\n19/02/2026,Own account,Payment,-30.00\n20/02/2026,Paint shop,Credit,-3.00\n',
    ['2026-02-18 Paint shop 3387', '2026-02-19 Own account -3000', '2026-02-20 Paint shop -300'],
  ],
  [
    'an empty column of texts before the one that is filled, and the money of the card in a heading',
    'Posting date,Amount GBP,Counteraccount name,Bank account details\n2026/02/13,"-1,111.10",,Paint shop\n2026/02/14,-11.10,,Canteen\n',
    ['turned', '2026-02-13 Paint shop 111110', '2026-02-14 Canteen 1110'],
  ],
  [
    'Dutch, with days without marks and a column for both ways',
    '"Datum","Naam / Omschrijving","Af Bij","Bedrag (GBP)"\n"20260213","Verfwinkel","Af","45,20"\n"20260214","Kantine","Bij","5,20"\n',
    ['2026-02-13 Verfwinkel 4520', '2026-02-14 Kantine -520'],
  ],
  [
    'Swedish, with blanks between thousands',
    'Bokföringsdag;Belopp;Rubrik;Saldo\n2026/02/13;-1 045,20;Färgbutiken;1 100,00\n2026/02/14;-1 012,10;Kantin;87,90\n',
    ['turned', '2026-02-13 Färgbutiken 104520', '2026-02-14 Kantin 101210'],
  ],
  [
    'Norwegian, with a column for each way',
    'Dato;Forklaring;Ut fra konto;Inn på konto\n13.02.2026;Malingsbutikk;450,00;\n16.02.2026;Malingsbutikk;;1 012,50\n',
    ['2026-02-13 Malingsbutikk 45000', '2026-02-16 Malingsbutikk -101250'],
  ],
  [
    'Swiss, with the money of the card in both headings',
    'Datum;Avisierungstext;Gutschrift in GBP;Lastschrift in GBP\n13.02.2026;Boesner;;-45.30\n14.02.2026;Boesner;5.30;\n',
    ['2026-02-13 Boesner 4530', '2026-02-14 Boesner -530'],
  ],
  [
    'Polish',
    'Data transakcji;Nazwa odbiorcy;Kwota operacji\n13.02.2026;Sklep;-1 018,22\n14.02.2026;Sklep;-8,22\n',
    ['turned', '2026-02-13 Sklep 101822', '2026-02-14 Sklep 822'],
  ],
  [
    'Hungarian, with days that end in a point',
    'Tranzakció dátuma,Partner neve,Tranzakció összege\n2026.02.19.,Festékbolt,-350\n2026.02.17.,Büfé,-12\n',
    ['turned', '2026-02-19 Festékbolt 35000', '2026-02-17 Büfé 1200'],
  ],
  [
    'Japanese',
    '利用日,利用店名,利用金額\n2026/02/13,画材店,4520\n2026/02/14,食堂,700\n',
    ['2026-02-13 画材店 452000', '2026-02-14 食堂 70000'],
  ],
  [
    'amounts with the sign of another currency are refused one by one',
    'Date,Description,Withdrawal,Deposit\n02/14/2026,Paint shop,$103.00,\n',
    [
      'Row 2: C2: Withdrawal “$103.00” is in $, and amounts here are in GBP. Write what it came to in GBP; a receipt takes the other amount under Currency and Paid there.',
    ],
  ],
])('%s', (_name, text, lines) => {
  expect(told(text)).toEqual(lines);
});
