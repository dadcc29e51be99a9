// What the work of a night has read, so that looking ahead reads nothing twice.

import type { Ports } from '../../../ports';
import type { Grid } from '../../../schema/values/cell';
import type { Located } from '../../transaction/tabs';
import { beforeWriting } from '../../transaction/touched';

export interface SeenAtNight {
  /** For the work of the night: what it reads is remembered until it writes. */
  readonly ports: Ports;
  /** The tab as it was read last, read now where it was not. */
  readonly read: (sheetId: number) => Grid;
  readonly marks: Ports['marks']['ofAllColumns'];
  /** The properties as they are, but for what others have set since. */
  readonly store: () => Located['store'];
}

export function seenAtNight(ports: Ports, before: Located['store']): SeenAtNight {
  let store = before;
  let marks: ReturnType<SeenAtNight['marks']> | null = null;
  const grids = new Map<number, Grid>();
  // Formulas of any other tab may follow from what is written.
  const forget = () => {
    grids.clear();
    marks = null;
  };
  const read = (sheetId: number) => {
    const grid = ports.book.read(sheetId);
    grids.set(sheetId, grid);
    return grid;
  };
  const ofAllColumns = () => {
    marks = ports.marks.ofAllColumns();
    return marks;
  };
  return {
    read: (sheetId) => grids.get(sheetId) ?? read(sheetId),
    marks: () => marks ?? ofAllColumns(),
    store: () => store,
    ports: {
      ...ports,
      book: { ...beforeWriting(ports.book, forget), read },
      marks: { ...ports.marks, ofAllColumns },
      store: {
        ...ports.store,
        all: () => {
          store = ports.store.all();
          return store;
        },
        set: (entries) => {
          ports.store.set(entries);
          store = { ...store, ...entries };
        },
        delete: (key) => {
          ports.store.delete(key);
          const { [key]: _gone, ...others } = store;
          store = others;
        },
      },
    },
  };
}
