// Days on which an hourly trigger fires, without an execution for each of their quiet hours.

import type { RunResult } from '../../../host/api';
import { isFull } from '../../faults/support/thoroughness';
import type { Desk } from './desk';

const hour = 3_600_000;

/** Hours in UTC in which something may happen: mornings in Manila, London, New York and Auckland, the look at the workbook at night, and some in which nothing should. */
const eventful: readonly number[] = [0, 2, 3, 8, 9, 12, 14, 19];

/**
 * Lets time pass to that moment; what the ticks came to. Of more than half a day on a change those of the eventful hours only, as most others come to
 * nothing; in the long run every tick.
 */
export function timePasses(desk: Desk, ms: number): readonly RunResult[] {
  const { clock } = desk.host;
  const isLong = !isFull && ms - clock.now() > 12 * hour;
  const ticks: RunResult[] = [];
  while (isLong && clock.now() < ms) {
    const next = Math.min(ms, (Math.floor(clock.now() / hour) + 1) * hour);
    if (eventful.includes(new Date(clock.now()).getUTCHours())) ticks.push(...desk.host.moveTo(next));
    else skip(desk, next);
  }
  return [...ticks, ...desk.host.moveTo(ms)];
}

/** Without a tick, and without one that is late afterwards: back to an earlier time the triggers follow. */
function skip({ host }: Desk, ms: number): void {
  host.clock.set(ms + 1);
  host.moveTo(ms);
}
