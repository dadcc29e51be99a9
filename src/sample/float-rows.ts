// Invented floats - one in cash that holds, and a company card with lines of its statement -, a claim and a draft of one.

import type { Values } from '../schema/values/value';
import { cardLines } from '../tables/cash/card-lines';
import { claims } from '../tables/cash/claims';
import { floatMoves } from '../tables/cash/float-moves';
import { floats } from '../tables/cash/floats';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

/** What is in the tin goes with the receipts of the sample. */
export function floatRows(day: DayAt): readonly Values[] {
  const rows: readonly Given<typeof floats>[] = [
    {
      ...{ id: 'FLT-001', holder: 'Dee Hart', kind: 'Cash', amount: 15_000, opened: day(-30) },
      ...{ shouldBe: 6886, counted: 6886, countedOn: day(-1), difference: 0 },
    },
    { id: 'FLT-002', holder: 'Ana Ruiz', kind: 'Company card', opened: day(-30) },
  ];
  return rows.map((row) => flattened(floats, row));
}

/** One of a receipt that was handed in, and a draft, which comes to what is on it. */
export function claimRows(day: DayAt): readonly Values[] {
  const rows: readonly Given<typeof claims>[] = [
    {
      ...{ id: 'CLM-001', holder: 'Dee Hart', kind: 'Float', status: 'Handed in', handedIn: day(-2) },
      ...{ receipts: 1, net: 1140, vat: 0, gross: 1140 },
    },
    { id: 'CLM-002', holder: 'Ana Ruiz', kind: 'Own money', status: 'Draft' },
  ];
  return rows.map((row) => flattened(claims, row));
}

export function floatMoveRows(day: DayAt): readonly Values[] {
  const rows: readonly Given<typeof floatMoves>[] = [
    { id: 'FLM-001', float: 'FLT-001', date: day(-30), kind: 'Given out', amount: 15_000, signedBy: 'Dee Hart' },
  ];
  return rows.map((row) => flattened(floatMoves, row));
}

/** Of the company card: a receipt is there, one is missing, and one was somebody else's. */
export function cardLineRows(day: DayAt): readonly Values[] {
  const held = { card: 'FLT-002', holder: 'Ana Ruiz', held: 'Ana Ruiz' } as const;
  const rows: readonly Given<typeof cardLines>[] = [
    { ...held, id: 'CDL-001', date: day(-3), text: 'STATION TICKETS 0412', amount: 4270, receipt: 'RCP-005', state: 'Matched' },
    { ...held, id: 'CDL-002', date: day(-5), text: 'SQ *ART SHOP', amount: 2380, state: 'No receipt' },
    { ...held, id: 'CDL-003', date: day(-4), text: 'STREAMING EXAMPLE', amount: 1099, state: 'Not ours' },
  ];
  return rows.map((row) => flattened(cardLines, row));
}
