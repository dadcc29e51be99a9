// Refuses what does not come from this machine, or from another page in its browser.

import type { IncomingMessage } from 'node:http';

/** Word for word: what a reader of addresses makes of more is not asked. */
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Why a request is refused, or null. A Host of another name means that somebody's name server points at us; an Origin other than our own
 * address means that another page, be it on this machine, is calling.
 */
export function refusalOf({ headers }: Pick<IncomingMessage, 'headers'>): string | null {
  const host = headers.host ?? '';
  if (!loopback.test(host)) return 'Only this machine may call: the Host is not a loopback address.';
  const { origin } = headers;
  if (origin === undefined) return null;
  return origin.toLowerCase() === `http://${host.toLowerCase()}`
    ? null
    : 'Only the page of this address may call: the Origin is another one.';
}
