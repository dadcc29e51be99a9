// What to buy of a stock item.

import { exact } from '../../schema/stock/exact';

export interface StockLevels {
  readonly onHand: number;
  /** What is on its way, or was asked for. */
  readonly onOrder: number;
  readonly reorderAt: number;
  /** Null: a pack is bought. */
  readonly upTo: number | null;
  /** Null: one. */
  readonly pack: number | null;
  readonly discontinued: boolean;
}

/** Whole packs that bring what will be there up to where it should be, in what is counted; 0 while there will be more than the level to reorder at. */
export function toBuy({ onHand, onOrder, reorderAt, upTo, pack, discontinued }: StockLevels): number {
  const projected = exact(onHand + onOrder);
  if (discontinued || projected > reorderAt) return 0;
  const size = pack !== null && pack > 0 ? pack : 1;
  return upTo === null ? size : inPacks(Math.max(0, exact(upTo - projected)), size);
}

/** At least so many, in whole packs. */
export function inPacks(need: number, pack: number): number {
  return exact(Math.ceil(exact(need / pack)) * pack);
}
