// Time in the page: to measure by, and to say when a note was taken, on the workbook's clock.

import type { TakenAt } from '../../src/contract/notes';
import { addDays, isLocalDate } from '../../src/schema/values/local-date';

/** Milliseconds since 1970, to measure by; windows of one browser agree on it. */
export function instant(): number {
  return Math.round(performance.timeOrigin + performance.now());
}

const secondsADay = 86_400;

/** Seconds on the workbook's clock, which said `now` a moment ago, each given once. */
export function clockFrom(now: TakenAt): () => TakenAt {
  const [day = '', time = ''] = now.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const [first, begun] = [3600 * hours + 60 * minutes + seconds, instant()];
  let last = 0;
  return () => {
    last = Math.max(last + 1, first + Math.floor((instant() - begun) / 1000));
    const inDay = last % secondsADay;
    const parts = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60, inDay % 60].map((part) => String(part).padStart(2, '0'));
    return `${isLocalDate(day) ? addDays(day, Math.floor(last / secondsADay)) : day} ${parts.join(':')}`;
  };
}
