// Invented receipts of two people, one of them with several VAT rates; amounts in pence.

import type { Values } from '../schema/values/value';
import { pettyCash } from '../tables/petty-cash';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type Receipt = Given<typeof pettyCash>;

/** What the receipt says; net is the rest, so that it adds up to the penny. There is paper for all of them, none of them above £250: all of the VAT may be claimed back. */
function amounts(gross: number, vatRate: string, vat: number) {
  return { gross, vatRate, vat, net: gross - vat, vatClaimed: vat, costToUs: gross - vat } satisfies Partial<Receipt>;
}

export function receiptRows(day: DayAt): readonly Values[] {
  return [...ofRunner(day), ...ofCoordinator(day)].map((row) => flattened(pettyCash, row));
}

function ofRunner(day: DayAt): readonly Receipt[] {
  const float = { whoPaid: 'Dee Hart', paidWith: 'Float', receipt: 'Receipt with VAT no.' } as const satisfies Partial<Receipt>;
  return [
    {
      ...float,
      receiptNo: 'RCP-001',
      date: day(-8),
      shop: 'Corner shop',
      whatFor: 'Milk and tea',
      ...amounts(1140, '0', 0),
      status: 'Claimed',
      claim: 'CLM-001',
    },
    {
      ...float,
      receiptNo: 'RCP-002',
      date: day(-3),
      shop: 'Post office',
      whatFor: 'Parcel to the sound studio',
      ...amounts(1845, '0', 0),
      status: 'To claim',
    },
    {
      ...float,
      receiptNo: 'RCP-003',
      date: day(-2),
      shop: 'Art shop',
      whatFor: 'Card, glue and fruit for the reference table',
      ...amounts(3630, 'mixed', 412),
      status: 'To claim',
    },
    {
      ...float,
      receiptNo: 'RCP-004',
      date: day(-1),
      shop: 'Hardware shop',
      whatFor: 'Extension lead',
      ...amounts(1499, '20', 250),
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
      ...amounts(4270, '0', 0),
      receipt: 'Full VAT invoice to us',
      status: 'Queried',
      notes: 'Accounts ask for the seat reservation.',
    },
    {
      receiptNo: 'RCP-006',
      // Of an earlier day it might have been to be handed in by now.
      date: day(0),
      whoPaid: 'Ana Ruiz',
      paidWith: 'Own money',
      shop: 'Café Example',
      whatFor: 'Lunch for the voice actors',
      episode: '003',
      ...amounts(5280, '20', 880),
      receipt: 'Full VAT invoice to us',
      status: 'To claim',
      claim: 'CLM-002',
    },
  ];
}
