// Invoices and claims on their way to accounts: each once, in the form that accounts want.

import { describe, expect, test } from '@jest/globals';
import { once } from '../../../src/schema/values/once';
import type { Values } from '../../../src/schema/values/value';
import { cashDesk, spent } from '../cash/cash-desk';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';

const invoice = (theirNo: string, gross: number, more: Values = {}): Values => ({
  ...{ supplier: 'Harbour Sound', theirNo, date: '2026-03-02', due: '2026-04-01', gross, vatRate: '20', status: 'Approved' },
  ...more,
});

/** Three approved, one of them in euros and one a credit note; one to check, one with accounts. */
const desk = (): Paper => begun().copy();
const begun = once(() => {
  const made = paper();
  for (const name of ['Use Invoices', 'Use Companies']) setting(made, name, true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  const rows = [
    invoice('1', 12_000, { costCode: '4210' }),
    invoice('=2', 3_000, { currency: 'EUR' }),
    invoice('3', -1_200, { creditFor: 'IVC-001' }),
    invoice('4', 600, { status: 'To check' }),
    invoice('5', 700, { status: 'With accounts', sentToAccounts: '2026-02-27' }),
  ];
  for (const row of rows) made.rpc('add', { table: 'invoices', rows: [row] });
  return made;
});

const wish = (made: Paper, ...ids: readonly string[]) =>
  made
    .rpc('billDesk', {})
    .waiting.filter(({ id }) => ids.includes(id))
    .map(({ table, id, gross }) => ({ table, id, gross: gross ?? 0 }));

const statuses = (made: Paper) => made.rows('Invoices').map((row) => row.Status);

describe('passing invoices on', () => {
  test('marks several in one submit that undo takes back, and never adds currencies', () => {
    const made = desk();
    const { waiting, days } = made.rpc('billDesk', {});
    expect(waiting.map(({ id, against }) => [id, against])).toEqual([
      ['IVC-001', ''],
      ['IVC-002', ''],
      ['IVC-003', ''],
      ['IVC-004', 'Its status is To check.'],
    ]);
    expect(waiting[0]?.words).toBe('IVC-001, Harbour Sound 1, £120.00, due Wed 1 Apr');
    expect(days).toEqual([{ day: '2026-02-27', words: 'Fri 27 Feb: 1 invoice, £7.00' }]);
    const bills = wish(made, 'IVC-001', 'IVC-002', 'IVC-003');
    expect(made.rpc('passBills', { bills, sure: false })).toEqual({
      day: '2026-03-02',
      words: 'Mon 2 Mar: 3 invoices, £108.00 and 30.00 EUR',
    });
    expect(statuses(made).slice(0, 4)).toEqual(['With accounts', 'With accounts', 'With accounts', 'To check']);
    made.rpc('undo', { act: String(made.rows('Changes').at(-1)?.Act) });
    expect([statuses(made)[0], made.rows('Invoices')[0]?.['To accounts']]).toEqual(['Approved', '']);
  });

  test('what went is not passed on again; the same submit twice is one, and another person’s is refused whole', () => {
    const made = desk();
    const [first, both] = [wish(made, 'IVC-001'), wish(made, 'IVC-001', 'IVC-002')];
    made.rpc('passBills', { bills: first, sure: false }, 'one');
    made.now += 86_400_000;
    expect(made.refusal('passBills', { bills: both, sure: true })).toMatchObject({
      code: 'conflict',
      message: 'IVC-001 is gone, cancelled, or with accounts by now. Nothing was written: look again.',
    });
    expect(statuses(made)[1]).toBe('Approved');
    expect(made.rpc('billDesk', {}).waiting.map(({ id }) => id)).not.toContain('IVC-001');
  });

  test('asks of what nobody has approved, and refuses what was changed meanwhile', () => {
    const made = desk();
    const bills = wish(made, 'IVC-004');
    expect(made.refusal('passBills', { bills, sure: false })).toMatchObject({
      message: 'IVC-004: its status is To check. Pass them on all the same? Nothing was written yet.',
      issues: [{ path: 'sure' }],
    });
    made.type('Invoices', 3, 'Gross', 6.01);
    expect(made.refusal('passBills', { bills, sure: true }).message).toContain('has changed the amount of IVC-004');
    expect(statuses(made)[3]).toBe('To check');
  });

  test('of what differs from its order says so', () => {
    const made = desk();
    made.type('Invoices', 0, 'Match', 'Price differs: £112.00 invoiced');
    expect(made.rpc('billDesk', {}).waiting[0]?.against).toBe('Price differs: £112.00 invoiced.');
    made.type('Invoices', 0, 'Status', 'To check');
    expect(made.rpc('billDesk', {}).waiting[0]?.against).toBe('Its status is To check. Price differs: £112.00 invoiced.');
  });
});

describe('the list for accounts', () => {
  test('has the invoices of one day, each once, with plain amounts', () => {
    const made = desk();
    const { day } = made.rpc('passBills', { bills: wish(made, 'IVC-001', 'IVC-003'), sure: false });
    const list = made.rpc('accountsList', { of: { day } });
    expect(list).toMatchObject({ name: 'Invoices 2026-03-02', notes: [] });
    const at = ['ID', 'Their no.', 'Date', 'Cost code', 'Net', 'VAT', 'Gross'].map((heading) => list.headings.indexOf(heading));
    expect(list.rows.map((row) => at.map((one) => row[one]))).toEqual([
      ['IVC-001', '1', '2026-03-02', '4210', '100.00', '20.00', '120.00'],
      ['IVC-003', '3', '2026-03-02', '', '-10.00', '-2.00', '-12.00'],
    ]);
  });

  test('has the columns, dates and signs that Settings want, of claims too, and says what is not there', () => {
    const made = cashDesk([spent(2500), spent(-500, { shop: '=HYPERLINK("x")' })], ['Use Claims', 'yes']);
    setting(made, 'Columns for accounts', 'gross, Date; SHOP, Nominal');
    setting(made, 'Dates for accounts', '02/03/2026');
    setting(made, 'Amounts for accounts', 'spent below nought');
    const [group] = made.rpc('claimDesk', {}).groups;
    const { holder = '', kind = '', receipts = [] } = group ?? {};
    made.rpc('makeClaim', {
      claim: { holder, kind, receipts: receipts.map(({ table, id, gross }) => ({ table, id, gross })) },
      sure: true,
    });
    expect(made.rpc('accountsList', { of: { claim: 'CLM-001' } })).toEqual({
      name: 'CLM-001 accounts',
      headings: ['Gross', 'Date', 'Shop'],
      rows: [
        ['-25.00', '20/02/2026', 'Art shop'],
        ['5.00', '20/02/2026', '=HYPERLINK("x")'],
      ],
      notes: ['Columns for accounts on Settings names Nominal, and Petty Cash has no such column.'],
    });
  });

  test('of a day on which nothing went, or of a tab that is not in use, is refused in words', () => {
    expect(desk().refusal('accountsList', { of: { day: '2026-03-01' } }).message).toBe('Nothing is on that list any more: look again.');
    expect(paper().refusal('billDesk', {}).message).toContain('Set Use Invoices to yes on Settings');
    expect(desk().refusal('accountsList', { of: { day: '31 April' } }).code).toBe('invalid');
  });
});
