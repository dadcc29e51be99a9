// What may be claimed back: the table of the guide, line by line.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Evidence, type ReclaimedReceipt, vatClaimable } from '../../../src/schema/vat/reclaim';

const rules = { fullInvoiceAbove: 25_000, noPaperUpTo: 2500 };
const receipt = (more: Partial<ReclaimedReceipt>): ReclaimedReceipt => ({
  ...{ gross: 1200, vat: 200, evidence: 'with VAT number', special: null, isForeign: false },
  ...more,
});

interface Line {
  readonly evidence: Evidence | null;
  /** Up to £25, up to £250, above: yes, no, or nobody knows. */
  readonly claimed: readonly (boolean | null)[];
  readonly parking: readonly (boolean | null)[];
}

const lines: readonly Line[] = [
  { evidence: 'full invoice', claimed: [true, true, true], parking: [true, true, true] },
  { evidence: 'with VAT number', claimed: [true, true, false], parking: [true, true, false] },
  { evidence: 'without VAT number', claimed: [false, false, false], parking: [true, false, false] },
  { evidence: 'slip', claimed: [false, false, false], parking: [true, false, false] },
  { evidence: 'none', claimed: [false, false, false], parking: [true, false, false] },
  { evidence: null, claimed: [null, null, null], parking: [true, null, null] },
];

/** A penny at either side of each threshold. */
const amounts = [
  [1, 2499, 2500],
  [2501, 24_999, 25_000],
  [25_001, 1_000_000],
];

test.each(lines)('$evidence', ({ evidence, claimed, parking }) => {
  for (const [special, expected] of [[null, claimed] as const, ['no paper needed', parking] as const])
    amounts.forEach((some, at) => {
      for (const gross of some) {
        const vat = Math.max(1, Math.round(gross / 6));
        const wanted = expected[at] === null ? null : expected[at] ? vat : 0;
        expect(vatClaimable(receipt({ gross, vat, evidence, special }), rules)).toBe(wanted);
        // A refund takes back what was claimed.
        expect(vatClaimable(receipt({ gross: -gross, vat: -vat, evidence, special }), rules)).toBe(wanted === null ? null : 0 - wanted);
      }
    });
});

test('VAT of another country and of entertaining clients is never claimed, and none is where there is none', () => {
  expect(vatClaimable(receipt({ evidence: 'full invoice', isForeign: true }), rules)).toBe(0);
  expect(vatClaimable(receipt({ evidence: 'full invoice', special: 'never' }), rules)).toBe(0);
  expect(vatClaimable(receipt({ evidence: null, vat: 0 }), rules)).toBe(0);
});

test('the guide says the same, line by line', () => {
  const words: Readonly<Record<string, string>> = {
    ...{ 'full invoice': 'Full VAT invoice to us', 'with VAT number': 'Receipt with VAT no.' },
    ...{ 'without VAT number': 'Receipt without', slip: 'Card slip only', none: 'None' },
  };
  const guide = readFileSync('docs/guide/petty-cash.md', 'utf8');
  for (const { evidence, claimed, parking } of lines) {
    const [said, other] = [claimed, parking].map((some) => some.map((one) => (one === null ? 'left open' : one ? 'yes' : 'no')));
    const row = [evidence === null ? 'left blank' : words[evidence], ...(said ?? []), other?.[0]].join(' | ');
    expect(guide).toContain(`| ${row} |`);
  }
});
