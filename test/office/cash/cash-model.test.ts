// Money as it lies in the tin, moved by three people, beside what the books say: identity to the penny, claims that are their receipts, nothing claimed twice.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { claimLine, claimSums, sumsByCode } from '../../../src/office/cash/claim-sums';
import { type FloatReceipt, floatStanding } from '../../../src/office/cash/float-identity';
import { type Currency, formatMoney, parseMoney, plainMoney } from '../../../src/schema/values/money';
import { vatOf } from '../../../src/schema/vat/vat-of';

/** Of no, two and three decimals. */
const currencies = ['JPY', 'GBP', 'KWD'] as const satisfies readonly Currency[];

interface Receipt extends FloatReceipt {
  readonly code: string;
  readonly vat: number;
  claim: number | null;
  standing: FloatReceipt['standing'];
}

/** What is there in fact: the tin knows nothing of receipts. */
interface World {
  tin: bigint;
  readonly receipts: Receipt[];
  readonly claims: { readonly frozen: ReturnType<typeof claimSums>; state: 'handed in' | 'paid' | 'rejected' }[];
}

const operation = fc.record({
  what: fc.constantFrom('spend', 'spend', 'refund', 'claim', 'pay', 'reject', 'look'),
  who: fc.constantFrom('Ana', 'Ben', 'Dee'),
  amount: fc.integer({ min: 1, max: 99_999_999 }),
  pick: fc.nat(),
  rate: fc.constantFrom(20, 5, 0, 12.5),
  code: fc.constantFrom('', '4210', '5100'),
});
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

test('a thousand floats of sixty operations each hold to the penny, whoever does what', () => {
  fc.assert(
    fc.property(fc.constantFrom(...currencies), fc.array(operation, { minLength: 60, maxLength: 60 }), (currency, operations) => {
      const amount = 50_000_000;
      const world: World = { tin: BigInt(amount), receipts: [], claims: [] };
      // What each of the three saw last: they claim by that.
      const seen = new Map<string, readonly string[]>();
      for (const one of operations) {
        carryOut(world, one, seen, currency);
        const { should } = floatStanding({ amount, receipts: world.receipts, moves: [] });
        // Sixty thousand times: `expect` would take longer than all the rest.
        if (BigInt(should) !== world.tin) throw new Error(`${should} by the books, ${world.tin} in the tin`);
      }
      holdsTogether(world);
    }),
    { numRuns: 1000 },
  );
});

function carryOut(
  world: World,
  { what, who, amount, pick, rate, code }: Operation,
  seen: Map<string, readonly string[]>,
  currency: Currency,
) {
  const { receipts, claims } = world;
  if (what === 'spend' || what === 'refund') {
    const gross = asTyped(what === 'spend' ? amount : -amount, currency);
    receipts.push({
      id: `R${receipts.length}`,
      date: null,
      shop: 'Shop',
      gross,
      vat: vatOf(gross, rate),
      code,
      claim: null,
      standing: 'open',
    });
    world.tin -= BigInt(gross);
  }
  const free = () => receipts.filter(({ claim, standing }) => claim === null && standing === 'open');
  if (what === 'look')
    seen.set(
      who,
      free().map(({ id }) => id),
    );
  if (what === 'claim') {
    const wanted = seen.get(who) ?? free().map(({ id }) => id);
    const chosen = free().filter(({ id }) => wanted.includes(id));
    // One of those that were seen is claimed by now: nothing is written.
    if (chosen.length === 0 || chosen.length < wanted.length) return;
    for (const one of chosen) one.claim = claims.length;
    claims.push({ frozen: claimSums(chosen.map(lineOf)), state: 'handed in' });
  }
  if (what === 'pay' || what === 'reject') settle(world, pick, what);
}

/** A top-up brings the sum of a claim; of a rejected one its holder puts it back. */
function settle(world: World, pick: number, what: 'pay' | 'reject'): void {
  const { claims, receipts } = world;
  const at = claims.length === 0 ? -1 : pick % claims.length;
  const claim = claims[at];
  if (claim === undefined || claim.state !== 'handed in') return;
  claim.state = what === 'pay' ? 'paid' : 'rejected';
  world.tin += BigInt(claim.frozen.gross);
  for (const one of receipts.filter((receipt) => receipt.claim === at)) one.standing = what === 'pay' ? 'back' : 'rejected';
}

function lineOf({ code, gross, vat }: Receipt) {
  return claimLine(code, '', gross, vat);
}

/** As a person types it, and as a person reads it. */
function asTyped(minor: number, currency: Currency): number {
  const typed = parseMoney(plainMoney(minor, currency), currency) ?? Number.NaN;
  if (minor >= 0) expect(parseMoney(formatMoney(minor, currency), currency)).toBe(minor);
  return typed;
}

function holdsTogether({ receipts, claims }: World): void {
  claims.forEach(({ frozen }, at) => {
    const mine = receipts.filter(({ claim }) => claim === at);
    const gross = mine.reduce((sum, one) => sum + BigInt(one.gross), 0n);
    expect([BigInt(frozen.gross), BigInt(frozen.net + frozen.vat)]).toEqual([gross, gross]);
  });
  const claimed = claims.reduce((sum, { frozen }) => sum + BigInt(frozen.gross), 0n);
  const once = receipts.filter(({ claim }) => claim !== null).reduce((sum, { gross }) => sum + BigInt(gross), 0n);
  expect(claimed).toBe(once);
  // Statements by cost code against sums of their own.
  for (const { costCode, gross } of sumsByCode(receipts.map(lineOf))) {
    const own = receipts.filter(({ code }) => code === costCode).reduce((sum, one) => sum + BigInt(one.gross), 0n);
    expect(BigInt(gross)).toBe(own);
  }
}
