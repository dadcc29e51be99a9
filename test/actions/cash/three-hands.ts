// Three people and the grid at receipts, floats and claims, each by what they saw last: whatever was refused has changed nothing, and the sums of the tabs are
// those of their rows. The same steps on paper and in the local Google.

import { expect } from '@jest/globals';
import type { Methods } from '../../../src/contract/methods';
import { type Currency, majorUnits, minorUnits } from '../../../src/schema/values/money';
import { seeded } from '../../office/cash/made-errors';
import type { Hands } from '../supplies/two-hands';
import { spent } from './cash-desk';

type Wish = Methods['makeClaim']['input']['claim'];
type Row = Readonly<Record<string, unknown>>;
type Frozen = readonly [receipts: number, net: bigint, vat: bigint, gross: bigint];

interface SeenDraft extends Wish {
  readonly id: string;
}

/** As often as they are done. */
const doings = [
  'spend',
  'spend',
  'spend',
  'look',
  'claim',
  'claim',
  'keep',
  'change',
  'change',
  'step',
  'step',
  'type',
  'type a row',
] as const;

const settled = ['Paid back', 'Reconciled', 'Rejected'];

/** What FLT-001 was agreed to be, in minor units. */
const agreed = 10_000n;

export class CashOffice {
  private readonly seen = new Map<number, readonly Wish[]>();
  private readonly drafts = new Map<number, readonly SeenDraft[]>();
  /** What each claim was handed in with, by its receipts then. */
  private readonly frozen = new Map<string, Frozen>();
  private readonly below: (limit: number) => number;

  constructor(
    private readonly desk: Hands,
    private readonly currency: Currency,
    seed: number,
  ) {
    const next = seeded(seed);
    this.below = (limit) => Math.floor(next() * limit);
  }

  /** Something that one of them does; then everything is looked at. Answers what it was. */
  step(): string {
    const { desk, below } = this;
    const person = below(3);
    const done = doings[below(doings.length)] ?? 'look';
    if (done === 'spend') desk.ask('add', { table: 'pettyCash', rows: [spent(this.amount())] });
    if (done === 'look') {
      this.seen.set(person, this.wishes());
      this.drafts.set(person, this.draftsNow());
    }
    if (done === 'claim') this.claim(person);
    if (done === 'keep') this.keep(person);
    if (done === 'change') this.changeDraft(person);
    if (done === 'step') this.stepSome();
    if (done === 'type') this.typeAmount();
    if (done === 'type a row') this.typeRow();
    this.standsTogether();
    return done;
  }

  get claims(): number {
    return this.desk.rows('Claims').length;
  }

  private amount(): number {
    return this.below(4) === 0 ? -this.below(3000) - 1 : this.below(9000) + 1;
  }

  private claim(person: number): void {
    const [wish] = this.seen.get(person) ?? this.wishes();
    if (wish === undefined) return;
    const before = this.cells();
    const answered = this.desk.ask('makeClaim', { claim: wish, sure: true });
    if (answered.ok) this.freeze(answered.value.id);
    else expect(this.cells()).toBe(before);
  }

  /** Kept as a draft: nothing is frozen. */
  private keep(person: number): void {
    const [wish] = this.seen.get(person) ?? this.wishes();
    if (wish === undefined) return;
    const before = this.cells();
    const answered = this.desk.ask('makeClaim', { claim: { ...wish, draft: { claim: '', seen: [], keeps: true } }, sure: true });
    if (!answered.ok) expect(this.cells()).toBe(before);
  }

  /** Of a draft that they saw: one receipt is taken off it, what waits is put on it, or it is handed in as it was seen. */
  private changeDraft(person: number): void {
    const drafts = this.drafts.get(person) ?? this.draftsNow();
    const draft = drafts[this.below(Math.max(1, drafts.length))];
    if (draft === undefined) return;
    const [before, keeps] = [this.cells(), this.below(3) > 0];
    const [more] = this.wishes();
    const receipts = keeps ? [...draft.receipts.slice(1), ...(more?.receipts ?? [])] : draft.receipts;
    if (receipts.length === 0) return;
    const { id: claim, receipts: seen, ...whose } = draft;
    const answered = this.desk.ask('makeClaim', { claim: { ...whose, receipts, draft: { claim, seen, keeps } }, sure: true });
    if (!answered.ok || answered.value.again) expect(this.cells()).toBe(before);
    else if (!keeps) this.freeze(claim);
  }

  private draftsNow(): readonly SeenDraft[] {
    return this.answered('claimDesk').claims.flatMap(({ id, holder, kind, draft }) =>
      draft === undefined ? [] : [{ id, holder, kind, receipts: draft.map(({ table, id: one, gross }) => ({ table, id: one, gross })) }],
    );
  }

  private stepSome(): void {
    const rows = this.desk.rows('Claims');
    const claim = rows[this.below(Math.max(1, rows.length))];
    const to = (['approve', 'pay', 'query', 'hand in', 'reject', 'drop'] as const)[this.below(6)] ?? 'pay';
    if (claim === undefined) return;
    const [id, before] = [String(claim.ID), this.cells()];
    const hasDrifted = !same(this.frozen.get(id), this.comesTo(id));
    const answered = this.desk.ask('stepClaim', { step: { claim: id, to, by: 'Ana Ruiz', reason: 'Why' }, sure: true });
    if (!answered.ok) expect(this.cells()).toBe(before);
    else if (to === 'hand in' && claim.Status !== 'Handed in') this.freeze(id);
    else if (to === 'approve' && claim.Status !== 'Approved') expect(hasDrifted).toBe(false);
  }

  /** Into the grid, of any receipt: Google tells nobody, and VAT follows or is left as it was. */
  private typeAmount(): void {
    const { desk, currency } = this;
    const row = this.below(desk.rows('Petty Cash').length);
    desk.type('Petty Cash', row, 'Gross', majorUnits(this.amount(), currency));
    for (const heading of ['VAT', 'Net', 'VAT claimed', 'Cost to us']) desk.type('Petty Cash', row, heading, '');
  }

  /** A receipt typed below the others, with its number: nobody works out its VAT before the night. */
  private typeRow(): void {
    const row = this.desk.rows('Petty Cash').length;
    const cells: Readonly<Record<string, string | number>> = {
      ...{
        'Receipt no.': `TYPED-${row}`,
        Date: '2026-02-21',
        'Who paid': 'Dee Hart',
        'Paid with': 'Float',
        Shop: 'Kiosk',
        'What for': 'Tea',
      },
      ...{ Gross: majorUnits(this.amount(), this.currency), Receipt: 'Card slip only', Status: 'To claim' },
    };
    for (const [heading, cell] of Object.entries(cells)) this.desk.type('Petty Cash', row, heading, cell);
  }

  private wishes(): readonly Wish[] {
    return this.answered('claimDesk').groups.map(({ holder, kind, receipts }) => ({
      ...{ holder, kind },
      receipts: receipts.map(({ table, id, gross }) => ({ table, id, gross })),
    }));
  }

  private answered<M extends 'claimDesk' | 'floatStates'>(method: M): Methods[M]['answer'] {
    const answered = this.desk.ask(method, {} as Methods[M]['input']);
    if (!answered.ok) throw new Error(answered.error.message);
    return answered.value;
  }

  private cells(): string {
    return JSON.stringify(['Petty Cash', 'Claims', 'Floats'].map((tab) => this.desk.rows(tab)));
  }

  private freeze(id: string): void {
    this.frozen.set(id, this.comesTo(id));
  }

  /** By the cells of its receipts alone: net is gross less VAT. */
  private comesTo(id: string): Frozen {
    const mine = this.desk.rows('Petty Cash').filter((row) => row.Claim === id);
    const [gross, vat] = [this.sumOf(mine, 'Gross'), this.sumOf(mine, 'VAT')];
    return [mine.length, gross - vat, vat, gross];
  }

  private sumOf(rows: readonly Row[], heading: string): bigint {
    return rows.reduce((sum, row) => sum + this.minor(row[heading]), 0n);
  }

  /** Of an amount in a cell. */
  private minor(cell: unknown): bigint {
    return BigInt(minorUnits(Number(cell), this.currency) ?? Number.NaN);
  }

  private standsTogether(): void {
    const { desk, frozen } = this;
    const receipts = desk.rows('Petty Cash');
    const claims = desk.rows('Claims');
    const handedIn = claims.filter(({ ID }) => frozen.has(String(ID)));
    // What was never handed in says no sum.
    const others = claims.filter(({ ID }) => !frozen.has(String(ID)));
    expect(
      others.filter(({ Status, Gross, Receipts }) => !['Draft', 'Rejected'].includes(String(Status)) || Gross !== '' || Receipts !== ''),
    ).toEqual([]);
    for (const { ID, ...claim } of handedIn) {
      const stands: Frozen = [Number(claim.Receipts), this.minor(claim.Net), this.minor(claim.VAT), this.minor(claim.Gross)];
      expect([ID, ...stands]).toEqual([ID, ...(frozen.get(String(ID)) ?? [])]);
    }
    // Nothing is claimed twice, and nothing on a claim that is not there.
    const named = receipts.flatMap(({ Claim }) => (Claim === '' ? [] : [Claim]));
    expect(claims.map(({ ID }) => ID)).toEqual(expect.arrayContaining([...new Set(named)]));
    const drifted = handedIn.filter(
      ({ ID, Status }) =>
        !settled.includes(String(Status)) && Status !== 'Paid or reconciled' && !same(frozen.get(String(ID)), this.comesTo(String(ID))),
    );
    const said = this.answered('claimDesk').claims.filter(({ words }) => words.some((one) => one.includes('was handed in with')));
    expect(said.map(({ id }) => id)).toEqual(drifted.map(({ ID }) => ID));
    const open = receipts.filter((row) => !settled.includes(String(row.Status)));
    const should = this.answered('floatStates').floats[0]?.should;
    expect(BigInt(should ?? 0) + this.sumOf(open, 'Gross')).toBe(agreed);
  }
}

function same(one: Frozen | undefined, other: Frozen): boolean {
  return one?.every((part, at) => part === other[at]) ?? false;
}
