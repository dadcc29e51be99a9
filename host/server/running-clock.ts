// The clock of a started host: it runs with the machine's, a set distance apart.

import type { HostClock } from '../api';

/** A clock that runs on from wherever it is set. */
export interface RunningClock extends HostClock {
  /** Milliseconds by which it is ahead of the machine's clock: what has to be saved. */
  readonly offset: () => number;
}

/** Starts at `machineNow() + offset`. */
export function runningClock(offset: number, machineNow: () => number = Date.now): RunningClock {
  let ahead = offset;
  return {
    now: () => machineNow() + ahead,
    set: (ms) => {
      ahead = ms - machineNow();
    },
    offset: () => ahead,
  };
}
