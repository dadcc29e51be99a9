// The clock of tests.

import type { HostClock } from '../api';

/** A clock that stands still until somebody moves it. */
export function fixedClock(ms: number): HostClock {
  let now = ms;
  return {
    now: () => now,
    set: (to) => {
      now = to;
    },
  };
}
