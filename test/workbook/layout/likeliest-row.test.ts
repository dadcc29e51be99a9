// The row of headings is found as if every cell of the first rows were looked at, and hardly any is.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { firstRows, likeliestRow } from '../../../src/schema/adopted/heading-rows';
import { textKey } from '../../../src/schema/values/text';

const words = ['Name', 'ID', 'Due', 'Rig', 'Notes', 'name ', 'oti', ''];
const texts = fc.array(fc.constantFrom(...words), { maxLength: 7 });

/** Every cell of every row, told in the plainest way. */
function plainly(rows: readonly (readonly string[])[], headings: readonly string[], before: number): number {
  const wanted = new Set(headings.map(textKey));
  const counts = rows.map((row) => new Set(row.map(textKey).filter((key) => wanted.has(key))).size);
  const most = Math.max(counts[before] ?? 0, ...counts.slice(0, firstRows).filter((count) => count >= Math.min(2, wanted.size)));
  return (counts[before] ?? 0) === most ? before : counts.indexOf(most);
}

test('it is the row with the most headings, and of equals the one where they stood', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), texts, fc.nat(5), (rows, headings, before) => {
      expect(likeliestRow(rows, headings, before)).toBe(plainly(rows, headings, before));
    }),
  );
});

test('a row that cannot come to more is not looked at to its end', () => {
  let looked = 0;
  const counted = (row: readonly string[]) =>
    new Proxy(row, {
      get: (cells, at) => {
        if (typeof at === 'string' && /^\d+$/.test(at)) looked += 1;
        return Reflect.get(cells, at) as unknown;
      },
    });
  const headings = Array.from({ length: 30 }, (_unused, n) => `Heading ${n}`);
  const row = headings.map((heading) => `${heading} of it`);
  expect(likeliestRow([counted(headings), ...Array.from({ length: 19 }, () => counted(row))], [...headings, 'Former'], 0)).toBe(0);
  // The headings, and of each row the first cell.
  expect(looked).toBeLessThanOrEqual(30 + 20);
});
