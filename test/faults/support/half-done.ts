// Whether work that was ended or refused has left something half done that nobody says.

import type { Desk } from '../../journeys/support/desk';
import { withFault } from './breakpoints';
import { busyDesk } from './busy-desk';
import type { Work } from './every-work';
import { cellsOf, differences, foundIn } from './whole-state';

/** The cells as work finds them and as it leaves them when nothing comes between. */
export interface Ends {
  readonly untouched: readonly string[];
  readonly done: readonly string[];
}

export interface Judge {
  /** `whole`: a desk on which that work came to its end, and nothing else happened yet. */
  endsOf(work: Work, whole: Desk): Ends;
  /** What the cells lack of the end, where they are neither untouched nor done and Check workbook says nothing that it did not say before. */
  unsaid(desk: Desk, ends: Ends): readonly string[];
}

/** Of busy desks. */
export function halfDoneJudge(ground: Desk, known: ReadonlySet<string>): Judge {
  const cellsBefore = cellsOf(ground, known);
  const foundBefore = foundIn(ground);
  return {
    endsOf: (work, whole) => {
      // Before a function that Google calls somebody may have typed.
      const untouched = work.asked === null ? cellsOf(endedAtOnce(work), known) : cellsBefore;
      return { untouched, done: cellsOf(whole, known) };
    },
    unsaid: (desk, { untouched, done }) => {
      const now = cellsOf(desk, known);
      if (differences(untouched, now).length === 0) return [];
      const lacking = differences(done, now);
      return lacking.length === 0 || foundIn(desk).some((line) => !foundBefore.includes(line)) ? [] : lacking;
    },
  };
}

function endedAtOnce(work: Work): Desk {
  const desk = busyDesk();
  withFault(desk.host, { kind: 'kill', at: 1 }, () => work.run(desk));
  return desk;
}
