// What people do to tabs that are ours, at random: plain data, for the model of a spreadsheet and for a real one.

import * as fc from 'fast-check';

/** One thing done to one tab. Places count from 0 and are taken modulo what is there. */
export interface Rearrangement {
  /** A tab of ours, by its place among them. */
  readonly tab: number;
  readonly what: (typeof deeds)[number];
  readonly at: number;
  readonly to: number;
}

export const deeds = [
  'title row',
  'merge headings',
  'empty heading',
  'rename heading',
  'exchange headings',
  'double heading',
  'delete column',
  'rename all headings',
  'delete headings',
  'paste headings',
  'move column',
  'own column',
  'blank row',
  'rename tab',
  'own tab of our name',
  'delete tab',
] as const;

/** Some of them that go wrong more often by far: a title, a merge, a heading typed over. */
export function rearrangements(most = 8): fc.Arbitrary<readonly Rearrangement[]> {
  const one = fc.record({ tab: fc.nat(9), what: fc.constantFrom(...deeds), at: fc.nat(30), to: fc.nat(30) });
  return fc.array(one, { minLength: 1, maxLength: most });
}
