// The lexicon of the shipped declarations, as a tab is read by it.

import { candidatesIn } from '../../../src/adoption/candidates';
import type { Lexicon } from '../../../src/adoption/columns/lexicon';
import { lexiconFor } from '../../../src/adoption/columns/spoken-languages';
import type { Step } from '../../../src/schema/catalog';
import type { Grid } from '../../../src/schema/values/cell';
import { workbook } from '../../../src/tables';
import { languages } from '../../../src/tables/languages';
import { stepNames } from '../../../src/tables/production/step-names';

const tables = candidatesIn(workbook);

/** `known`: the workbook's own steps. */
export function lexiconOfTab(grid: Grid, known: readonly Step[] = []): Lexicon {
  return lexiconFor(grid, { tables, stepNames: stepNames(), known, lists: workbook.lists, languages });
}

/** Of a tab in English. */
export const lexicon = lexiconOfTab([]);
