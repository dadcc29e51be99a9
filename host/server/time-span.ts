// The times to which the host's clock can be set, and how far without asking.

const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

/** In words, for messages. */
export const TIME_SPAN = 'from 1970 to 2199';

/** Whether the clock may show it, in milliseconds since 1970. */
export function isTime(ms: number): boolean {
  return ms >= FIRST && ms < LAST;
}

const WEEK_MS = 7 * 86_400_000;

/** Weeks that are moved without asking: their runs take seconds. */
const WEEKS_UNASKED = 5;

/** How many weeks lie ahead, when they are so many that it is asked first whether to run all that falls due in them; else null. */
export function weeksToAsk(aheadMs: number): number | null {
  return aheadMs > WEEKS_UNASKED * WEEK_MS ? Math.round(aheadMs / WEEK_MS) : null;
}
