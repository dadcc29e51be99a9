// Colours find their columns: keys become places.

import type { ColourPlan, ColourTest, PlacedColour } from './tab-plan';

/** Colours whose columns are there; one that looks at a column that is not there is left out. `columns`: in the order of the tab. */
export function placedColours(colours: readonly ColourPlan[], columns: readonly { readonly key: string }[]): readonly PlacedColour[] {
  const placeOf = (key: string) => columns.findIndex((column) => column.key === key);
  return colours.flatMap(({ columns: keys, test, ...colour }) => {
    const at = keys.map(placeOf).filter((place) => place >= 0);
    const placed = placedTest(test, placeOf);
    return at.length === 0 || placed === null ? [] : [{ ...colour, at, test: placed }];
  });
}

function placedTest(test: ColourTest<string>, placeOf: (key: string) => number): ColourTest<number> | null {
  if (test.kind === 'word') return test;
  if (test.kind === 'typed') {
    const wrote = placeOf(test.wrote);
    return wrote < 0 ? null : { kind: test.kind, wrote };
  }
  const optional = (key: string | null) => (key === null || placeOf(key) < 0 ? null : placeOf(key));
  const unlessTicked = optional(test.unlessTicked);
  if (test.kind === 'none') return { kind: test.kind, unlessTicked };
  if (test.kind === 'atMost') {
    const other = placeOf(test.other);
    return other < 0 ? null : { kind: test.kind, other, plus: optional(test.plus), unlessTicked };
  }
  const where = test.where.map((condition) => ({ ...condition, column: placeOf(condition.column) }));
  return where.some(({ column }) => column < 0) ? null : { kind: test.kind, where, unlessTicked };
}
