// What the screen shows of cells, worked out for those that are looked at: so that typing is as quick in a tab of 5,000 rows as in one of ten.

import { colourLate } from './late-colours';
import { answerLate } from './late-literals';
import { gatherColoursLate } from './late-palette';
import { validateLate } from './late-validation';
import { measureLinesOnce } from './line-heights';

/** For every model that is made afterwards in this process or page. Answers are those of the engine's own plugins. */
export function showLate(): void {
  colourLate();
  validateLate();
  gatherColoursLate();
  answerLate();
  measureLinesOnce();
}
