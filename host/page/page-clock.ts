// The host's clock as the page shows it: it runs on between two messages of the server.

import type { PageState } from '../server/views';

/** What the server said and when the page heard it. */
export interface HeardTime {
  readonly hostMs: number;
  readonly heardAt: number;
}

/** Notes the time of a state that just arrived. */
export function heard({ nowMs }: Pick<PageState, 'nowMs'>): HeardTime {
  return { hostMs: nowMs, heardAt: performance.now() };
}

/** The host's time now, in milliseconds since 1970. */
export function hostNow({ hostMs, heardAt }: HeardTime): number {
  return hostMs + performance.now() - heardAt;
}

/** `Mon 2 Mar 2026, 08:00` on the wall clock of the zone. */
export function dayAndTime(ms: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(ms);
}

/** `Mon 2 Mar, 08:00` from the ISO time of an answer: its wall clock is the spreadsheet's already. */
export function shortTime(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(`${iso.slice(0, 19)}Z`));
}
