// Statements of cards with the receipts that go with them, from a seed.

import type { CardLine, CardReceipt } from '../../../src/office/cash/card-matching';
import { addDays } from '../../../src/schema/values/local-date';
import { seeded } from './made-errors';

/** As people write a shop, and as banks do; the last of each says nothing of the shop. */
const shops: readonly (readonly [string, ...string[]])[] = [
  ['Corner shop', 'CORNER SHOP LONDON', 'CORNERSHOP 0412', 'SUMUP *A EXAMPLE'],
  ['Post office', 'POST OFFICE COUNTER', 'POST OFFICE 4471 LEEDS', 'SELF SERVICE TILL 2'],
  ['Café Example', 'CAFE EXAMPLE', 'SQ *CAFE EXAM', 'IZ *MORNING LTD'],
  ['Hardware & Sons Ltd', 'HARDWARE AND SONS', 'HARDWARE+SONS GB', 'TRADE COUNTER 9'],
  ['Station', 'STATION TICKETS', 'STATION TVM 03', 'RAIL TICKET MACHINE'],
  ['Car park Harbour Street', 'HARBOUR ST CAR PARK', 'CARPARK HARBOUR', 'PARKING 00231'],
  ['Art Materials Direct', 'ARTMATERIALSDIRECT', 'ART MATERIALS DIR', 'PP*AMD'],
  ['Pharmacy Plus', 'PHARMACY PLUS 22', 'PHARMACY PL', 'HIGH STREET 22'],
  ['Stationer’s Own', 'STATIONERS OWN', 'STATIONERS OWN UK', 'RETAIL 5512'],
];

export interface MadeStatement {
  readonly lines: readonly CardLine[];
  readonly receipts: readonly CardReceipt[];
  /** By line: its receipt; a line that is not here has none. */
  readonly truth: ReadonlyMap<string, string>;
}

/** A month of 20 to 45 lines: one in ten has no receipt, one in twelve a text that says nothing, some are refunds, tickets come in twos; and receipts that no line has. */
export function madeStatement(seed: number): MadeStatement {
  const next = seeded(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const amount = () => (below(4) === 0 ? 100 * (1 + below(40)) : 100 + below(below(5) === 0 ? 30_000 : 4000));
  const lines: CardLine[] = [];
  const receipts: CardReceipt[] = [];
  const truth = new Map<string, string>();
  const bought = (gross: number, on: number, delay: number, shop: (typeof shops)[number], text: string, kept: boolean) => {
    const line = { id: `CDL-${lines.length + 1}`, date: addDays('2026-03-01', on + delay), text, amount: gross };
    lines.push(line);
    if (!kept) return;
    const receipt = { id: `RCP-${receipts.length + 1}`, date: addDays('2026-03-01', on), shop: shop[0], gross };
    receipts.push(receipt);
    truth.set(line.id, receipt.id);
  };
  for (let count = 20 + below(26); count > 0; count--) {
    const shop = shops[below(shops.length)] ?? ['', ''];
    const text = (below(12) === 0 ? shop.at(-1) : shop[1 + below(shop.length - 2)]) ?? '';
    const [gross, on, delay, kept] = [below(20) === 0 ? -amount() : amount(), below(28), below(5), below(10) > 0] as const;
    bought(gross, on, delay, shop, text, kept);
    if (below(15) === 0) bought(gross, on, delay, shop, text, kept);
  }
  for (let other = below(8); other > 0; other--) {
    receipts.push({
      ...{ id: `RCP-${receipts.length + 1}`, date: addDays('2026-03-01', below(28)) },
      ...{ shop: shops[below(shops.length)]?.[0] ?? '', gross: amount() },
    });
  }
  return {
    lines,
    receipts: receipts
      .map((one, at) => [one, (at * 7919) % 101] as const)
      .sort(([, a], [, b]) => a - b)
      .map(([one]) => one),
    truth,
  };
}
