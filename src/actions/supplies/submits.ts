// Where no log of moves is kept, the same submit once more must not move anything twice: what it was to come to is remembered before it is written.

import { numberIn } from '../../office/work/row-facts';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { Desk } from '../changes/desk';
import { lookAtOnHand } from '../messages/supplies';
import { newestThatFit, readState, stateKeys } from '../transaction/state';
import type { ItemBooked } from './item-booked';
import { suppliesOf } from './supply-tabs';

/** A submit, and of each item what was booked before and was to be after. */
interface Submit {
  readonly key: string;
  readonly items: readonly (readonly [id: string, before: number | null, after: number])[];
}

export interface Remembered {
  /** True for an item that an earlier try of this submit has moved, or of which nobody can tell. */
  readonly isDone: (record: ReadRecord) => boolean;
  readonly notes: readonly string[];
  /** What is to be remembered before anything is written. */
  readonly before: (found: readonly { readonly record: ReadRecord; readonly one: ItemBooked }[]) => Readonly<Record<string, string>>;
}

/** Submits that are remembered. */
const most = 20;

/** @param moved items that the act moves where no log is kept */
export function onceBooked(desk: Desk, moved: readonly ReadRecord[]): Remembered {
  const booked = suppliesOf(desk.located)?.stock.booked ?? '';
  const all = readState<readonly Submit[]>(desk.located.store, stateKeys.booked) ?? [];
  const earlier = new Map((all.find(({ key }) => key === desk.key)?.items ?? []).map(([id, ...figures]) => [id, figures] as const));
  const state = (record: ReadRecord): 'new' | 'done' | 'unsure' => {
    const [before, after] = earlier.get(record.id) ?? [null, null];
    if (after === null) return 'new';
    const now = valueIn(record, booked);
    return now === after ? 'done' : now === before ? 'new' : 'unsure';
  };
  return {
    isDone: (record) => state(record) !== 'new',
    notes: moved.filter((record) => state(record) === 'unsure').map(({ id }) => lookAtOnHand({ id })),
    before: (found) => {
      const items = found.flatMap(({ record, one }) => {
        const after = one.changes[booked];
        const last = valueIn(record, booked);
        const isMoved = moved.some(({ id }) => id === record.id) && state(record) === 'new';
        return isMoved && typeof after === 'number' ? [[record.id, numberIn(last), after] as const] : [];
      });
      if (items.length === 0) return {};
      const others = all.filter(({ key }) => key !== desk.key);
      return { [stateKeys.booked]: JSON.stringify(newestThatFit([...others, { key: desk.key, items }].slice(-most))) };
    },
  };
}
