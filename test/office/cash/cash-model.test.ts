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
  /** Of a draft nothing is frozen. */
  readonly claims: { frozen: ReturnType<typeof claimSums> | null; state: 'draft' | 'handed in' | 'paid' | 'rejected' }[];
}

const operation = fc.record({
  what: fc.constantFrom('spend', 'spend', 'refund', 'claim', 'keep', 'change', 'hand in', 'drop', 'pay', 'reject', 'look'),
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
      const seen = new Map<string, Seen>();
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

function carryOut(world: World, { what, who, amount, pick, rate, code }: Operation, seen: Map<string, Seen>, currency: Currency) {
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
  if (what === 'look') seen.set(who, seenNow(world));
  const { free, drafts } = seen.get(who) ?? seenNow(world);
  if (what === 'claim' || what === 'keep') {
    const chosen = freeIn(world).filter(({ id }) => free.includes(id));
    // One of those that were seen is claimed by now, or on a draft: nothing is written.
    if (chosen.length === 0 || chosen.length < free.length) return;
    for (const one of chosen) one.claim = claims.length;
    claims.push(what === 'keep' ? { frozen: null, state: 'draft' } : { frozen: claimSums(chosen.map(lineOf)), state: 'handed in' });
  }
  if (what === 'change' || what === 'hand in' || what === 'drop') ofDraft(world, what, drafts, free, pick);
  if (what === 'pay' || what === 'reject') settle(world, pick, what);
}

interface Seen {
  readonly free: readonly string[];
  readonly drafts: ReadonlyMap<number, readonly string[]>;
}

const freeIn = ({ receipts }: World) => receipts.filter(({ claim, standing }) => claim === null && standing === 'open');
const onClaim = ({ receipts }: World, at: number) => receipts.filter(({ claim }) => claim === at);

function seenNow(world: World): Seen {
  const drafts = world.claims.flatMap(({ state }, at) =>
    state === 'draft' ? [[at, onClaim(world, at).map(({ id }) => id)] as const] : [],
  );
  return { free: freeIn(world).map(({ id }) => id), drafts: new Map(drafts) };
}

/** By what they saw on it: where others stand on it by now, or it is none any more, nothing is written. */
function ofDraft(world: World, what: 'change' | 'hand in' | 'drop', drafts: Seen['drafts'], free: readonly string[], pick: number): void {
  const [at, seen] = [...drafts][pick % Math.max(1, drafts.size)] ?? [];
  const claim = at === undefined ? undefined : world.claims[at];
  if (at === undefined || seen === undefined || claim === undefined || claim.state !== 'draft') return;
  const mine = onClaim(world, at);
  if (what === 'drop') {
    claim.state = 'rejected';
    for (const one of mine) one.claim = null;
    return;
  }
  if (mine.map(({ id }) => id).join() !== seen.join()) return;
  if (what === 'hand in') {
    if (mine.length === 0) return;
    claim.frozen = claimSums(mine.map(lineOf));
    claim.state = 'handed in';
    return;
  }
  // The first goes, what was seen to be free comes: all of it, or nothing.
  const more = freeIn(world).filter(({ id }) => free.includes(id));
  if (more.length < free.length) return;
  for (const one of mine.slice(0, 1)) one.claim = null;
  for (const one of more) one.claim = at;
}

/** A top-up brings the sum of a claim; of a rejected one its holder puts it back. */
function settle(world: World, pick: number, what: 'pay' | 'reject'): void {
  const { claims, receipts } = world;
  const at = claims.length === 0 ? -1 : pick % claims.length;
  const claim = claims[at];
  if (claim === undefined || claim.frozen === null || claim.state !== 'handed in') return;
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
    if (frozen === null) return;
    const mine = receipts.filter(({ claim }) => claim === at);
    const gross = mine.reduce((sum, one) => sum + BigInt(one.gross), 0n);
    expect([BigInt(frozen.gross), BigInt(frozen.net + frozen.vat)]).toEqual([gross, gross]);
  });
  const claimed = claims.reduce((sum, { frozen }) => sum + BigInt(frozen?.gross ?? 0), 0n);
  const once = receipts
    .filter(({ claim }) => claim !== null && claims[claim]?.frozen !== null)
    .reduce((sum, { gross }) => sum + BigInt(gross), 0n);
  expect(claimed).toBe(once);
  // Statements by cost code against sums of their own.
  for (const { costCode, gross } of sumsByCode(receipts.map(lineOf))) {
    const own = receipts.filter(({ code }) => code === costCode).reduce((sum, one) => sum + BigInt(one.gross), 0n);
    expect(BigInt(gross)).toBe(own);
  }
}
