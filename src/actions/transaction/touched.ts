// Whether anything was written or typed since the night began to look ahead: the mornings that it called quiet are then looked at whole.

import type { BookPort, BookWrites, Ports } from '../../ports';
import { stateKeys } from './state';
import type { Located } from './tabs';

const untold = 'no';
const told = 'yes';

/** What a night sets before it reads anything: what an earlier one has seen counts no more either. */
export const untouched: Located['store'] = { [stateKeys.touched]: untold, [stateKeys.quiet]: '[]' };

export function isUntouched(store: Located['store']): boolean {
  return store[stateKeys.touched] === untold;
}

/** To be called of every edit in the grid: one round trip for the first after a night, else none. */
export function editTouches({ store: port }: Ports, store: Located['store']): void {
  if (isUntouched(store)) port.set({ [stateKeys.touched]: told });
}

/**
 * The same ports, whose writes say so before the first cell: with properties that are set anyway, else by one round trip, once after each night. Nothing in
 * a file in which no night has looked.
 */
export function tellingTouched(ports: Ports): Ports {
  const { book, store } = ports;
  // As the properties said last; undefined: no night has looked. Null: nobody has asked yet.
  let said: string | undefined | null = null;
  const all = () => {
    const now = store.all();
    said = now[stateKeys.touched];
    return now;
  };
  const set = (entries: Located['store']) => {
    store.set(said === undefined ? entries : { ...entries, [stateKeys.touched]: told });
    if (said !== undefined) said = told;
  };
  const clear = () => {
    store.clear();
    said = undefined;
  };
  const tell = () => {
    if (said === null) all();
    if (said === untold) set({});
  };
  return { ...ports, store: { ...store, all, set, clear }, book: beforeWriting(book, tell) };
}

/** The same book; `first` is called before each of its writes. */
export function beforeWriting(book: BookPort, first: () => void): BookPort {
  const after =
    <A extends readonly unknown[], R>(write: (...given: A) => R) =>
    (...given: A): R => {
      first();
      return write(...given);
    };
  const writes: BookWrites = {
    write: after(book.write),
    writeSame: after(book.writeSame),
    extendRule: after(book.extendRule),
    writeFormulas: after(book.writeFormulas),
    writeFormats: after(book.writeFormats),
    drawBars: after(book.drawBars),
    deleteRows: after(book.deleteRows),
    apply: after(book.apply),
    addColumn: after(book.addColumn),
    removeColumn: after(book.removeColumn),
    insertRows: after(book.insertRows),
  };
  return { ...book, ...writes };
}
