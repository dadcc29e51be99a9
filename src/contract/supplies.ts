// Stock, orders and kit: what to buy, what moves, what has arrived.

import type { PaperForm, PaperView } from './papers';

/** Most rows of one call. */
export const mostMoves = 500;

/** What somebody may do to a stock item without an order. */
export const handMoves = ['taken out', 'put back', 'counted', 'written off'] as const;
export type HandMove = (typeof handMoves)[number];

export interface StockMove {
  /** ID of the item. */
  readonly item: string;
  readonly means: HandMove;
  /** How many; of a count, how many there are. */
  readonly quantity: number;
  /** Of a count: what was on hand when it was made, of which it is the difference that is booked; null: as it is booked. */
  readonly seen: number | null;
  readonly forWhat: string;
  readonly note: string;
}

/** A row of stock as it is chosen and counted. */
export interface ShelfItem {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly place: string;
  /** Null: the cell cannot be read. */
  readonly onHand: number | null;
  /** Minor units of one; null: nobody has said. */
  readonly price: number | null;
}

/** A line of what to buy. */
export interface BuyLine {
  readonly item: string;
  readonly name: string;
  readonly unit: string;
  /** Why so many: `3 on hand, 6 on order, reorder at 10`. */
  readonly words: string;
  readonly buy: number;
}

export interface BuyGroup {
  /** As it stands on Stock; `''`: nobody is named. */
  readonly supplier: string;
  readonly lines: readonly BuyLine[];
}

/** An order that is to be made. `seen`: how many were to be bought when somebody looked. */
export interface OrderWish {
  readonly supplier: string;
  readonly lines: readonly { readonly item: string; readonly quantity: number; readonly seen: number }[];
}

/** What has come of a line. `seen`: what its *Received* said when somebody looked, null for nothing. */
export interface ArrivedLine {
  readonly line: string;
  readonly arrived: number;
  readonly seen: number | null;
  readonly note: string;
}

export interface SupplyMethods {
  /** What is to be bought, by supplier. Writes nothing. `words`: what there is to know besides, a sentence each. */
  readonly planBuying: {
    readonly input: Record<string, never>;
    readonly answer: { readonly groups: readonly BuyGroup[]; readonly words: readonly string[] };
  };
  /** Makes an order of each, with its lines; of what somebody else has ordered meanwhile none is made. */
  readonly makeOrders: {
    readonly input: { readonly orders: readonly OrderWish[] };
    readonly answer: { readonly ids: readonly string[]; readonly lines: number; readonly again: boolean };
  };
  /** All items, for choosing and counting. Writes nothing. */
  readonly shelf: {
    readonly input: Record<string, never>;
    /** `desk`: of this file and this person; what the browser keeps is kept under it. */
    readonly answer: { readonly items: readonly ShelfItem[]; readonly desk: string };
  };
  /** A page on which counts are written down, of one place or, with `''`, of all. Writes nothing. */
  readonly countSheet: { readonly input: { readonly place: string; readonly form: PaperForm }; readonly answer: PaperView };
  /** Books what was taken out, put back, counted and written off. */
  readonly moveStock: {
    readonly input: { readonly moves: readonly StockMove[] };
    /** `onHand`: what there is of each item now. */
    readonly answer: { readonly notes: readonly string[]; readonly onHand: Readonly<Record<string, number>> };
  };
  /** Books what has arrived of an order. `closes`: what has not come never will. `sure`: also where it is more than was ordered. */
  readonly arrive: {
    readonly input: { readonly order: string; readonly lines: readonly ArrivedLine[]; readonly closes: boolean; readonly sure: boolean };
    readonly answer: { readonly status: string; readonly notes: readonly string[] };
  };
}
