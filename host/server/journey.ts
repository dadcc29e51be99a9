// Moves the clock in slices, so that the page, the other programs and Ctrl+C are heard on the way.

import { setImmediate } from 'node:timers/promises';
import type { Host, RunResult } from '../api';

/** How long the program may be deaf, in milliseconds; one run of the script is never cut. */
const sliceMs = 50;

/** What became of a move. */
export interface Arrival {
  readonly fired: readonly RunResult[];
  /** Whether it was stopped before it was there. */
  readonly stopped: boolean;
}

/** The clock on its way. */
export interface Journeys {
  /** Where the clock is being moved to; null: it is not. */
  readonly goal: () => number | null;
  /** Everything that is due on the way fires, in order, each at its own time. One move at a time. */
  readonly go: (ms: number) => Promise<Arrival>;
  /** The clock stays where it is. Whether it was on its way. */
  readonly stop: () => boolean;
}

/** `operate` runs one step as an operation of the desk. */
export function journeysOf(host: Host, operate: <T>(operation: () => T) => T): Journeys {
  let goal: number | null = null;
  const slice = (to: number): readonly RunResult[] => {
    const until = performance.now() + sliceMs;
    const fired: RunResult[] = [];
    do fired.push(...host.moveTo(Math.min(to, nextDue(host))));
    while (host.clock.now() < to && performance.now() < until);
    return fired;
  };
  const go = async (ms: number): Promise<Arrival> => {
    if (goal !== null) throw new Error('The clock is on its way already.');
    goal = ms;
    const fired: RunResult[] = [];
    try {
      do {
        fired.push(...operate(() => slice(ms)));
        await setImmediate();
      } while (goal !== null && host.clock.now() < ms);
      return { fired, stopped: goal === null };
    } finally {
      goal = null;
      // Tells the pages that it is over.
      operate(() => {});
    }
  };
  const stop = (): boolean => {
    const moving = goal !== null;
    goal = null;
    return moving;
  };
  return { goal: () => goal, go, stop };
}

/** The next time at which something is due. What was due before now is due now. */
function nextDue(host: Host): number {
  const times = host.triggers.map(({ nextAt }) => nextAt);
  return Math.max(host.clock.now(), Math.min(...times, Number.POSITIVE_INFINITY));
}
