// What the rows of a tab are: assets, shots, deliveries ...

import { cellText, type Grid, isBlank } from '../schema/cell';
import { stepIn } from '../workbook/columns';
import { senseOf } from './heading-sense';
import type { Lexicon } from './lexicon';
import type { HeadingPlace } from './shape';

/** The table whose headings are recognised best: a heading that only one table knows says more than one that all of them do. */
export function guessTable(
  grid: Grid,
  { headingRow, bandRow }: HeadingPlace,
  lexicon: Lexicon,
): { readonly table: string; readonly sure: boolean } {
  const headings = (grid[headingRow - 1] ?? []).filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim());
  const scores = lexicon.tables.map(() => 0);
  for (const heading of new Set(headings)) {
    const senses = lexicon.tables.map((table) => senseOf(heading, null, table, lexicon));
    const knowing = senses.filter((sense) => sense !== null).length;
    senses.forEach((sense, at) => {
      const table = lexicon.tables[at];
      if (sense === null || !table) return;
      const step = stepIn(sense.key);
      // A step of its own says most of all; one that rows of this kind usually have, more.
      const stepWeight = step === null || step === '' ? 0 : table.usual.has(step) ? 0.6 : 0;
      scores[at] = (scores[at] ?? 0) + 1 / knowing + stepWeight;
    });
  }
  if (bandRow !== null) {
    const bands = (grid[bandRow - 1] ?? []).map((cell) => lexicon.steps.get(cellText(cell).trim().toLowerCase()));
    lexicon.tables.forEach(({ usual, stepsKey }, at) => {
      const known = bands.filter((band) => band !== undefined && stepsKey !== null && usual.has(band)).length;
      scores[at] = (scores[at] ?? 0) + known;
    });
  }
  const best = Math.max(...scores);
  const second = Math.max(0, ...scores.filter((_score, at) => at !== scores.indexOf(best)));
  return { table: best <= 0 ? '' : (lexicon.tables[scores.indexOf(best)]?.key ?? ''), sure: best > second * 1.5 };
}
