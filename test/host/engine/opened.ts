// Opens a host with a script that stands in the test.

import type { Host, HostOptions, OutgoingMail, RunResult } from '../../../host/api';
import { fixedClock } from '../../../host/engine/clock';
import { assembled } from '../../../host/engine/project/assembly';
import { fakeSpreadsheets } from './fake-spreadsheet';

const SCOPE = 'https://www.googleapis.com/auth/';

/** Every scope that the services know. */
export const allScopes = ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail', 'script.scriptapp', 'userinfo.email'].map(
  (name) => SCOPE + name,
);

/** Monday, 2 March 2026, 08:00 UTC. */
export const monday = Date.UTC(2026, 2, 2, 8);

export interface Opened {
  readonly host: Host;
  readonly mails: OutgoingMail[];
}

/** A host with that script on a blank book; the clock stands at `monday`. */
export function opened(
  source: string,
  more: Partial<HostOptions> & { readonly timeZone?: string; readonly scopes?: string[] } = {},
): Opened {
  const { timeZone = 'Etc/UTC', scopes = allScopes, ...options } = more;
  const mails: OutgoingMail[] = [];
  const project = { scripts: [{ name: 'Code', source }], pages: {}, manifest: { timeZone, oauthScopes: scopes } };
  const base = { project, clock: fixedClock(monday), zone: 'Europe/London', locale: 'en_GB', user: 'ana@example.com' };
  const host = assembled({ ...base, deliver: (mail) => void mails.push(mail), ...options }, fakeSpreadsheets);
  return { host, mails };
}

/** The answer of `main()`; throws when it failed. */
export function answerOf(result: RunResult): unknown {
  if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`);
  return result.value;
}

/** Runs the body of a function in a fresh host and gives its answer. */
export function evaluated(body: string, more: Parameters<typeof opened>[1] = {}): unknown {
  return answerOf(opened(`function main() { ${body} }`, more).host.run('main', []));
}
