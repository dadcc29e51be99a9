// Whether an invoice is what was ordered and what has come; the table of the guide.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type InvoiceBilled, type LineBilled, matchesOf, type OrderBilled } from '../../../src/office/cash/invoice-match';

const order = (more: Partial<OrderBilled> = {}): OrderBilled => ({
  currency: 'GBP',
  net: 10_000,
  gross: 12_000,
  state: 'open',
  lines: [{ quantity: 10, price: 1_000, received: 10 }],
  ...more,
});

const invoice = (net: number | null, more: Partial<InvoiceBilled> = {}): InvoiceBilled => ({
  currency: 'GBP',
  net,
  gross: net === null ? null : Math.round(net * 1.2),
  isCredit: false,
  ...more,
});

const came = (received: number | null, price: number | null = 1_000) => order({ lines: [{ quantity: 10, price, received }] });

const verdicts = (of: OrderBilled, ...all: readonly InvoiceBilled[]) => matchesOf(of, all).map((one) => one?.verdict ?? null);

describe('10 at £10 are ordered', () => {
  test.each<[string, OrderBilled, number, string]>([
    ['all have come, £100 is billed', came(10), 10_000, 'Matched'],
    ['all have come, £112 is billed', came(10), 11_200, 'Price differs'],
    ['all have come, £99.99 is billed', came(10), 9_999, 'Price differs'],
    ['none has come', came(null), 10_000, 'Not received'],
    ['6 have come, £60 is billed', came(6), 6_000, 'Matched'],
    ['6 have come, £100 is billed', came(6), 10_000, 'Quantity differs'],
    ['12 have come, £120 is billed', came(12), 12_000, 'Matched'],
    ['12 have come, £100 is billed', came(12), 10_000, 'Quantity differs'],
    ['6 have come, £75 is billed', came(6), 7_500, 'Price differs'],
    ['6 have come of which nobody knows the price', came(6, null), 6_000, 'Quantity differs'],
    ['it is received by its status alone', order({ lines: [], state: 'received' }), 10_000, 'Matched'],
    ['part received by its status alone', order({ lines: [], state: 'part' }), 10_000, 'Quantity differs'],
    ['ordered, without lines', order({ lines: [] }), 10_000, 'Not received'],
    ['it was cancelled', order({ state: 'cancelled' }), 10_000, 'No order'],
  ])('%s', (_what, of, net, verdict) => {
    expect(verdicts(of, invoice(net))).toEqual([verdict]);
  });
});

test('several invoices of an order add up, and all of them have one verdict', () => {
  expect(verdicts(came(10), invoice(4_000), invoice(6_000))).toEqual(['Matched', 'Matched']);
  expect(verdicts(came(10), invoice(6_000), invoice(6_000))).toEqual(['Price differs', 'Price differs']);
});

test('a credit note takes off, with or without a minus', () => {
  const credit = { isCredit: true };
  expect(verdicts(came(10), invoice(11_200), invoice(1_200, credit))).toEqual(['Matched', 'Matched']);
  expect(verdicts(came(10), invoice(11_200), invoice(-1_200, credit))).toEqual(['Matched', 'Matched']);
  expect(verdicts(came(null), invoice(10_000), invoice(10_000, credit))).toEqual(['Matched', 'Matched']);
});

test('currencies are never added', () => {
  expect(matchesOf(came(10), [invoice(10_000), invoice(10_000, { currency: 'EUR' })])).toEqual([
    { verdict: 'Matched', basis: 'net', invoiced: 10_000, ordered: 10_000, received: 10_000 },
    { verdict: 'Price differs', currency: 'GBP' },
  ]);
});

test('gross is compared where one says no net, and nothing where nobody says what was ordered', () => {
  expect(verdicts(came(10), invoice(null, { gross: 12_000 }))).toEqual(['Matched']);
  expect(verdicts(order({ net: null }), invoice(10_000))).toEqual(['Matched']);
  expect(verdicts(order({ net: null, gross: null }), invoice(10_000))).toEqual([null]);
  expect(verdicts(came(10), invoice(null))).toEqual([null]);
});

/** Piece by piece: each that was ordered, and each that came, is a price of its own. */
function recounted(lines: readonly LineBilled[], invoices: readonly InvoiceBilled[]): string {
  const pieces = (count: (line: LineBilled) => number | null) =>
    lines.flatMap((line) => Array.from({ length: count(line) ?? 0 }, () => line.price ?? 0));
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
  const [ordered, here] = [pieces(({ quantity }) => quantity), pieces(({ received }) => received)];
  let left = 0;
  for (const { net, isCredit } of invoices) left += isCredit ? -Math.abs(net ?? 0) : (net ?? 0);
  if (left === sum(here)) return 'Matched';
  if (here.length === 0) return 'Not received';
  return left === sum(ordered) ? 'Quantity differs' : 'Price differs';
}

test('agrees with a recount piece by piece', () => {
  const price = fc.constantFrom(1, 250, 999, 1_000);
  const some = fc.integer({ min: 0, max: 4 });
  const line = fc.record({ quantity: fc.integer({ min: 1, max: 4 }), price, received: some });
  const bill = fc.tuple(fc.integer({ min: 0, max: 4 }), price, fc.boolean());
  const known = { Matched: 0, 'Price differs': 0, 'Quantity differs': 0, 'Not received': 0 };
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 3 }),
      fc.array(bill, { minLength: 1, maxLength: 3 }),
      some,
      (lines, bills, kind) => {
        const net = lines.reduce((sum, one) => sum + one.quantity * one.price, 0);
        const come = lines.reduce((sum, one) => sum + one.received * one.price, 0);
        const made = bills.map(([count, each, isCredit]) => invoice(count * each, { isCredit }));
        // What is billed by chance is seldom right.
        const invoices = kind === 0 ? [invoice(net)] : kind === 1 ? [invoice(come + 5), invoice(5, { isCredit: true })] : made;
        const naive = recounted(lines, invoices);
        expect(verdicts(order({ net, lines }), ...invoices)).toEqual(invoices.map(() => naive));
        known[naive as keyof typeof known] += 1;
      },
    ),
    { numRuns: 1_000 },
  );
  expect(Math.min(...Object.values(known))).toBeGreaterThan(20);
});
