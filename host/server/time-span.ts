// The times to which the host's clock can be set, and how far without asking.

const first = Date.UTC(1970, 0, 1);
const last = Date.UTC(2200, 0, 1);

/** In words, for messages. */
export const timeSpan = 'from 1970 to 2199';

/** Whether the clock may show it, in milliseconds since 1970. */
export function isTime(ms: number): boolean {
  return ms >= first && ms < last;
}

const weekMs = 7 * 86_400_000;

/** Weeks that are moved without asking: their runs take seconds. */
const weeksUnasked = 5;

/** How many weeks lie ahead, when they are so many that it is asked first whether to run all that falls due in them; else null. */
export function weeksToAsk(aheadMs: number): number | null {
  return aheadMs > weeksUnasked * weekMs ? Math.round(aheadMs / weekMs) : null;
}
