// Something for each row of several tabs, found by where the row stands: no text has to be made for that, of which there would be thousands.

import type { Referent } from '../references/referents';

/** Where a row stands. */
export type PlacedRow = Pick<Referent, 'tab' | 'row'>;

export class ByRow<T> {
  private readonly tabs: Map<string, (T | undefined)[]>;

  constructor() {
    this.tabs = new Map();
  }

  get({ tab, row }: PlacedRow): T | undefined {
    return this.tabs.get(tab)?.[row];
  }

  set({ tab, row }: PlacedRow, what: T): void {
    const rows = this.tabs.get(tab);
    if (rows !== undefined) rows[row] = what;
    else {
      const first: (T | undefined)[] = [];
      first[row] = what;
      this.tabs.set(tab, first);
    }
  }
}

/** The same function, which remembers what it gave for a row. */
export function onceEachRow<P extends PlacedRow, T>(of: (placed: P) => T): (placed: P) => T {
  const known = new ByRow<{ readonly value: T }>();
  return (placed) => {
    const found = known.get(placed);
    if (found !== undefined) return found.value;
    const value = of(placed);
    known.set(placed, { value });
    return value;
  };
}
