// A desk that keeps stock, orders and moves, on paper.

import type { Values } from '../../../src/schema/values/value';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';

/** Pencils, tape and paper; of none is anything booked. */
export const items = ['STK-001', 'STK-002', 'STK-003'] as const;

const rows: readonly Values[] = [
  { item: 'Pencils', onHand: 5, reorderAt: 5, upTo: 20, packSize: 6, supplier: 'Art Example', unitPrice: 40, supplierNo: 'P-1' },
  { item: 'Tape', onHand: 0, reorderAt: 1, upTo: 4, supplier: 'Art Example' },
  { item: 'Paper', onHand: 30, reorderAt: 5, upTo: 20, supplier: 'Paper Example' },
];

/** @param used tabs that are in use beside Stock */
export function supplyDesk(used: readonly string[] = ['Orders', 'Stock moves']): Paper {
  const made = paper();
  for (const tab of used) setting(made, `Use ${tab}`, true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'stock', rows });
  return made;
}

export function columnIn(desk: Paper, tab: string, heading: string): readonly unknown[] {
  return desk.rows(tab).map((row) => row[heading]);
}

export function onHand(desk: Paper): readonly unknown[] {
  return columnIn(desk, 'Stock', 'On hand');
}

export function onOrder(desk: Paper): readonly unknown[] {
  return columnIn(desk, 'Stock', 'On order');
}

/** `STK-001 Counted 5 5`: the item, the kind, the quantity, and what was left. */
export function moves(desk: Paper): readonly string[] {
  return desk.rows('Stock moves').map((row) => ['Item', 'Kind', 'Quantity', 'On hand then'].map((key) => row[key]).join(' '));
}

type Means = 'taken out' | 'put back' | 'counted' | 'written off';

export function moved(desk: Paper, means: Means, quantity: number, item: string = items[0], key?: string) {
  return desk.rpc('moveStock', { moves: [{ item, means, quantity, seen: null, forWhat: 'Rig', note: '' }] }, key);
}

/** An order of five pencils and two things that are not on Stock. */
export function ordered(desk: Paper, status = 'Ordered') {
  return desk.rpc('saveWhole', {
    table: 'orders',
    row: { id: null, values: { supplier: 'Art Example', whatFor: 'Pencils', status } },
    lines: [
      {
        table: 'orderLines',
        adds: [
          { item: 'Pencils', quantity: 5 },
          { what: 'Easel', quantity: 2 },
        ],
        edits: [],
      },
    ],
  });
}

export type Arrived = readonly (readonly [line: string, arrived: number, seen: number | null])[];

interface How {
  readonly closes?: boolean;
  readonly sure?: boolean;
  readonly note?: string;
  readonly key?: string;
}

export function arrived(desk: Paper, lines: Arrived, { closes = false, sure = false, note = '', key }: How = {}) {
  const sent = lines.map(([line, amount, seen]) => ({ line, arrived: amount, seen, note }));
  return desk.ask('arrive', { order: 'ORD-001', lines: sent, closes, sure }, key);
}
