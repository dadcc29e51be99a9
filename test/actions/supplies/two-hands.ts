// Two people and the grid at one desk of stock, step by step: whatever they do, the figures agree. The same steps on paper and in the local Google.

import { expect } from '@jest/globals';
import * as fc from 'fast-check';
import type { Answer, Method, Methods } from '../../../src/contract/methods';
import { effectOf } from '../../../src/office/supplies/booking';
import { exact, sumOf } from '../../../src/schema/stock/exact';
import { type MoveMeaning, moveMeanings } from '../../../src/schema/stock/supplies';
import { items } from './supply-desk';

/** A desk, on paper or in the local Google. */
export interface Hands {
  ask<M extends Method>(method: M, input: Methods[M]['input'], key?: string): Answer<M>;
  rows(tab: string): readonly Readonly<Record<string, unknown>>[];
  /** Types into the grid; `row` counts the rows of the tab from 0, one after the last is a new one. */
  type(tab: string, row: number, heading: string, cell: string | number): void;
}

const kinds = ['taken out', 'put back', 'counted', 'written off'] as const;
const others = ['type on hand', 'type a move', 'type on order', 'change a move', 'order', 'arrive', 'cancel', 'undo'] as const;

export interface Step {
  readonly do: (typeof kinds)[number] | (typeof others)[number];
  readonly who: number;
  readonly item: number;
  readonly amount: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...kinds) }, { weight: 3, arbitrary: fc.constantFrom(...others) }),
  who: fc.constantFrom(0, 1),
  item: fc.constantFrom(0, 1, 2),
  amount: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
});

export function steps(count: number): fc.Arbitrary<readonly Step[]> {
  return fc.array(step, { minLength: count, maxLength: count });
}

/** What the two know besides the tabs: of each the lines as they saw them last, what was typed beside orders, and the last move. */
export class Office {
  private readonly seen: [Lines, Lines] = [[], []];
  private readonly own = [0, 0, 0];
  private last: string | null = null;

  constructor(private readonly desk: Hands) {}

  take({ do: what, item: at, amount, who }: Step): void {
    const { desk } = this;
    const item = items[at] ?? items[0];
    const kind = kinds.find((one) => one === what);
    if (kind !== undefined) this.move(item, kind, amount);
    if (what === 'type on hand') desk.type('Stock', at, 'On hand', amount);
    if (what === 'type on order') this.typeOnOrder(at, amount);
    if (what === 'type a move') this.typeMove(item, amount);
    if (what === 'change a move' && desk.rows('Stock moves').length > 0) desk.type('Stock moves', 0, 'Quantity', amount);
    if (what === 'order') {
      const row = { id: null, values: { supplier: 'Art Example', whatFor: 'More', status: 'Ordered' } };
      desk.ask('saveWhole', { table: 'orders', row, lines: [{ table: 'orderLines', adds: [{ item, quantity: amount }], edits: [] }] });
    }
    if (what === 'arrive') this.receive(who, amount);
    if (what === 'cancel') this.cancel(amount);
    if (what === 'undo' && this.last !== null) desk.ask('undo', { act: this.last });
    // The one who acted sees what there is; the other goes on with what they saw before.
    this.seen[who] = linesOf(desk);
  }

  /** Books what was typed, and compares. Items whose log was changed by hand, or of which something was taken back later, are named by Check with both figures until they are counted. */
  expectAgreement(): void {
    const { desk, own } = this;
    // What was typed gets its ID from whoever looks after the workbook; what is typed is booked with the next act.
    for (const [at, { ID }] of desk.rows('Stock moves').entries()) if (ID === '') desk.type('Stock moves', at, 'ID', `MOV-9${at}`);
    const booked = desk.ask('moveStock', {
      moves: [{ item: items[0], means: 'put back', quantity: 1, seen: null, forWhat: '', note: '' }],
    });
    if (!booked.ok) throw new Error(booked.error.message);
    const named = this.named();
    const sums = sumsOf(desk);
    const onHand = () => desk.rows('Stock').map((row) => Number(row['On hand']));
    const wanted = onHand().flatMap((now, at) => [
      ...(now < 0 ? [`${now} on hand. More`] : []),
      ...(now === sums[at] ? [] : [`${now} on hand, and its moves come to ${sums[at]}.`]),
    ]);
    expect(named.length).toBe(wanted.length);
    for (const words of wanted) expect(named.join('\n')).toContain(words);
    for (const [at, item] of items.entries()) if (onHand()[at] !== sums[at]) this.move(item, 'counted', Math.abs(onHand()[at] ?? 0));
    expect(onHand()).toEqual(sumsOf(desk));
    expect(desk.rows('Stock').map((row) => Number(row['On order']))).toEqual(openOf(desk).map((open, at) => exact(open + (own[at] ?? 0))));
  }

  /** What Check says of figures on Stock. */
  private named(): readonly string[] {
    const answer = this.desk.ask('check', {});
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value.findings.flatMap(({ table, kind, words }) => (table === 'stock' && kind === 'number' ? [words] : []));
  }

  private move(item: string, means: (typeof kinds)[number], quantity: number): void {
    const answer = this.desk.ask('moveStock', { moves: [{ item, means, quantity, seen: null, forWhat: 'Rig', note: '' }] });
    if (!answer.ok) throw new Error(answer.error.message);
    this.last = answer.act ?? null;
    const left = answer.value.onHand[item] ?? 0;
    // Below nothing is allowed, and said at once.
    if (left < 0) expect(answer.value.notes.join(' ')).toContain(`${left} on hand. More went out than was there`);
  }

  private typeOnOrder(at: number, amount: number): void {
    this.own[at] = amount;
    this.desk.type('Stock', at, 'On order', exact(Number(this.desk.rows('Stock')[at]?.['In orders'] ?? 0) + amount));
  }

  private typeMove(item: string, amount: number): void {
    const row = this.desk.rows('Stock moves').length;
    const cells = { Item: item, Kind: amount < 20 ? 'Taken out' : 'Put back', Quantity: amount };
    for (const [heading, cell] of Object.entries(cells)) this.desk.type('Stock moves', row, heading, cell);
  }

  private receive(who: number, amount: number): void {
    const [line] = (this.seen[who] ?? []).slice(-1);
    if (line === undefined) return;
    const lines = [{ line: line.id, arrived: amount, seen: line.received, note: '' }];
    const answer = this.desk.ask('arrive', { order: line.order, lines, closes: false, sure: true });
    // Somebody else was faster, or it was cancelled: nothing was booked.
    if (!answer.ok) expect(['conflict', 'invalid']).toContain(answer.error.code);
  }

  private cancel(amount: number): void {
    const orders = this.desk.rows('Orders');
    const order = orders[Math.floor(amount) % Math.max(1, orders.length)];
    if (order === undefined || order.Status === 'Cancelled') return;
    const edits = [{ id: String(order.ID), loaded: { status: String(order.Status) }, changes: { status: 'Cancelled' } }];
    this.desk.ask('changeSeveral', { table: 'orders', edits });
  }
}

type Lines = readonly { readonly id: string; readonly order: string; readonly received: number | null }[];

function linesOf(desk: Hands): Lines {
  return desk.rows('Order lines').map(({ ID, Order, Received }) => ({
    ...{ id: String(ID), order: String(Order), received: typeof Received === 'number' ? Received : null },
  }));
}

/** Of each item the sum of its moves. */
function sumsOf(desk: Hands): readonly number[] {
  const log = desk.rows('Stock moves');
  return items.map((id) => sumOf(log.flatMap((row) => (row.Item === id ? [differenceOf(row)] : []))));
}

function differenceOf({ Kind, Quantity }: Readonly<Record<string, unknown>>): number {
  const means = moveMeanings.find((one) => one === String(Kind).toLowerCase()) ?? ('received' satisfies MoveMeaning);
  return effectOf(means, Number(Quantity));
}

/** Of each item what lines of open orders still bring. */
function openOf(desk: Hands): readonly number[] {
  const over = ['Received', 'Closed short', 'Cancelled'];
  const isOpen = new Map(desk.rows('Orders').map(({ ID, Status }) => [ID, !over.includes(String(Status))]));
  const lines = desk.rows('Order lines').filter(({ Order }) => isOpen.get(Order) === true);
  return items.map((id) =>
    sumOf(lines.flatMap(({ Item, Quantity, Received }) => (Item === id ? [Math.max(0, exact(Number(Quantity) - Number(Received)))] : []))),
  );
}
