// What Check says of stock: items of which the moves do not come to what is on hand, and of which more went out than was there.

import { booking } from '../../office/supplies/booking';
import { numberIn } from '../../office/work/row-facts';
import type { Catalog } from '../../schema/catalog';
import type { Finding } from '../../schema/finding';
import { exact, sumOf } from '../../schema/stock/exact';
import { counted } from '../../schema/values/text';
import { foldedOn } from '../../workbook/findings/folding';
import { type Occurrence, shownIn } from '../../workbook/findings/occurrence';
import type { FoundColumn, ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { movesDiffer, movesWait, onHandBelowNothing } from '../messages/supplies';
import type { Located } from '../transaction/tabs';
import { bookedSum, itemName, type Shelves, type StandingMove, shelvesOf } from './shelves';
import { type SupplyTabs, supplyTabs } from './supply-tabs';

/** Reads nothing by itself. @param reads tabs that were read; where Stock is none of them, nothing is found */
export function stockFindings(located: Located, catalog: Catalog, reads: readonly ReadTable[]): readonly Finding[] {
  const all = supplyTabs(located, catalog, (key) => reads.find(({ table }) => table.key === key) ?? null);
  const shelves = all && shelvesOf(all);
  const found = shelves?.read.columns.find(({ key }) => key === all?.supplies.stock.onHand);
  if (!all || !shelves || !found) return [];
  const occurrences = [...shelves.items].flatMap(([key, record]) => {
    const moves = shelves.moves && (shelves.moves.get(key) ?? []);
    return [...belowNothing(all, record), ...differing(all, record, moves)].map((trouble) => occurrence(shelves, record, found, trouble));
  });
  return foldedOn(shelves.read, occurrences);
}

interface Trouble {
  readonly kind: string;
  readonly words: string;
}

function belowNothing({ supplies: { stock } }: SupplyTabs, record: ReadRecord): readonly Trouble[] {
  const onHand = numberIn(valueIn(record, stock.onHand));
  return onHand !== null && onHand < 0 ? [{ kind: 'below', words: onHandBelowNothing({ name: itemName(stock, record), onHand }) }] : [];
}

/** Of what was never booked nothing can differ. */
function differing({ supplies: { stock } }: SupplyTabs, record: ReadRecord, moves: readonly StandingMove[] | null): readonly Trouble[] {
  const onHand = numberIn(valueIn(record, stock.onHand));
  if (moves === null || onHand === null || moves.length === 0) return [];
  const moved = sumOf(moves.map(({ difference }) => difference));
  if (exact(onHand) === moved) return [];
  const typed = moves.flatMap(({ isBooked, difference }) => (isBooked ? [] : [difference]));
  const booked = numberIn(valueIn(record, stock.booked));
  const { gap } = booking({ onHand, booked }, { booked: bookedSum(moves), typed }, []);
  const figures = { name: itemName(stock, record), onHand, moved };
  return [{ kind: 'moves', words: gap === 0 ? movesWait(figures) : movesDiffer(figures) }];
}

/** Each by itself, as its figures are its own; those that no list has room for are counted. */
function occurrence({ read }: Shelves, { id, row }: ReadRecord, { at }: FoundColumn, { kind, words }: Trouble): Occurrence {
  return {
    kind: 'number',
    likeness: `${kind}/${id}`,
    row,
    at,
    shows: shownIn(read.grid[row - 1]?.[at]),
    becomes: null,
    say: (count, others) => (others ? `On hand does not agree on ${counted(count, 'more item')}. The first: ${words}` : words),
  };
}
