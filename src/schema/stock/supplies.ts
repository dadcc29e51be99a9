// What is bought and used up, as one declaration over four tabs: which columns say what is on hand, what moved it, and what is on order.

/** Columns of what is used up. */
export interface StockColumns {
  readonly table: string;
  readonly name: string;
  readonly unit: string;
  readonly place: string;
  /** People may type it: what differs from `booked`, which says what was written last, is a count. */
  readonly onHand: string;
  readonly booked: string;
  /** People may type it: `inOrders` says how much of it is of open order lines, and the rest is theirs. */
  readonly onOrder: string;
  readonly inOrders: string;
  readonly reorderAt: string;
  readonly upTo: string;
  readonly packSize: string;
  readonly supplier: string;
  readonly supplierNo: string;
  readonly price: string;
  readonly discontinued: string;
  readonly counted: string;
  readonly owner: string;
}

/** Columns of the log of moves. `left`: what was on hand after it, blank until it is booked. */
export interface MoveColumns {
  readonly table: string;
  readonly when: string;
  readonly item: string;
  readonly kind: string;
  readonly quantity: string;
  readonly forWhat: string;
  readonly order: string;
  readonly by: string;
  readonly note: string;
  readonly left: string;
}

export interface OrderColumns {
  readonly table: string;
  readonly supplier: string;
  readonly whatFor: string;
  readonly status: string;
  readonly owner: string;
  readonly approvedBy: string;
  readonly orderedOn: string;
  readonly currency: string;
  readonly net: string;
  readonly vat: string;
  readonly gross: string;
  /** What Net was filled in with last, of the lines: a Net that differs was typed. */
  readonly linesNet: string;
}

export interface OrderLineColumns {
  readonly table: string;
  readonly order: string;
  readonly item: string;
  readonly what: string;
  readonly supplierNo: string;
  readonly quantity: string;
  readonly packSize: string;
  readonly price: string;
  readonly received: string;
  readonly notes: string;
}

export interface Supplies {
  readonly stock: StockColumns;
  readonly moves: MoveColumns;
  readonly orders: OrderColumns;
  readonly lines: OrderLineColumns;
}

/** What a move can mean. Of a count its quantity is the difference. */
export const moveMeanings = ['received', 'taken out', 'put back', 'counted', 'written off'] as const;
export type MoveMeaning = (typeof moveMeanings)[number];
