// The times to which the host's clock can be set.

const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

/** In words, for messages. */
export const TIME_SPAN = 'from 1970 to 2199';

/** Whether the clock may show it, in milliseconds since 1970. */
export const isTime = (ms: number): boolean => ms >= FIRST && ms < LAST;
