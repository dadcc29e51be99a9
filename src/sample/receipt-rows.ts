// Invented receipts of two people, one of them with several VAT rates; amounts in pence.

import type { Values } from '../schema/value';
import { pettyCash } from '../tables/petty-cash';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type Receipt = Given<typeof pettyCash>;

export function receiptRows(day: DayAt): readonly Values[] {
  return [...ofRunner(day), ...ofCoordinator(day)].map((row) => flattened(pettyCash, row));
}

function ofRunner(day: DayAt): readonly Receipt[] {
  const float = { whoPaid: 'Dee Hart', paidWith: 'Float', receipt: 'Till receipt' } as const satisfies Partial<Receipt>;
  return [
    {
      ...float,
      receiptNo: 'RCP-001',
      date: day(-8),
      shop: 'Corner shop',
      whatFor: 'Milk and tea',
      gross: 1140,
      vatRate: '0',
      vat: 0,
      net: 1140,
      status: 'Claimed',
    },
    {
      ...float,
      receiptNo: 'RCP-002',
      date: day(-3),
      shop: 'Post office',
      whatFor: 'Parcel to the sound studio',
      gross: 1845,
      vatRate: '0',
      vat: 0,
      net: 1845,
      status: 'To claim',
    },
    {
      ...float,
      receiptNo: 'RCP-003',
      date: day(-2),
      shop: 'Art shop',
      whatFor: 'Card, glue and fruit for the reference table',
      gross: 3630,
      vatRate: 'mixed',
      vat: 412,
      net: 3218,
      status: 'To claim',
    },
    {
      ...float,
      receiptNo: 'RCP-004',
      date: day(-1),
      shop: 'Hardware shop',
      whatFor: 'Extension lead',
      gross: 1499,
      vatRate: '20',
      vat: 250,
      net: 1249,
      status: 'To claim',
    },
  ];
}

function ofCoordinator(day: DayAt): readonly Receipt[] {
  return [
    {
      receiptNo: 'RCP-005',
      date: day(-4),
      whoPaid: 'Ana Ruiz',
      paidWith: 'Company card',
      shop: 'Station',
      whatFor: 'Train to the client review',
      gross: 4270,
      vatRate: '0',
      vat: 0,
      net: 4270,
      receipt: 'VAT invoice',
      status: 'Queried',
      notes: 'Accounts ask for the seat reservation.',
    },
    {
      receiptNo: 'RCP-006',
      date: day(-1),
      whoPaid: 'Ana Ruiz',
      paidWith: 'Own money',
      shop: 'Café Example',
      whatFor: 'Lunch for the voice actors',
      episode: '003',
      gross: 5280,
      vatRate: '20',
      vat: 880,
      net: 4400,
      receipt: 'VAT invoice',
      status: 'To claim',
    },
  ];
}
