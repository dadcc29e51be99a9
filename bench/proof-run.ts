// Runs the proof in the local Google, as a person would run it on the real one, and reads what came of it.

import type { Host, RunResult } from '../host/api';
import { fixedClock } from '../host/engine/clock';
import { openHost } from '../host/engine/open-host';
import { loadProject } from '../host/engine/project';

/** A fact as the script lists it. */
export interface ProofFact {
  readonly id: string;
  readonly says: string;
  readonly how: string;
  readonly expected: readonly string[];
}

/** A fact with what was seen of it; `seen` is null where it cannot be tried here, and `more` says why. */
export interface ProofLine extends ProofFact {
  readonly seen: string | null;
  readonly asExpected: string;
  readonly more: string;
}

const HOUR = 3_600_000;
const monday = Date.UTC(2026, 2, 2, 8);

function opened(folder: string): Host {
  const project = loadProject(folder);
  const place = { zone: 'Europe/London', locale: 'en_GB', user: 'ana@example.com' };
  const host = openHost({ project, clock: fixedClock(monday), ...place, deliver: () => undefined });
  host.open();
  return host;
}

function answerOf(result: RunResult): string {
  if (!result.ok) throw new Error(`The proof failed: ${result.error.message}`);
  return String(result.value);
}

/** What stops a try here, by id: a hole in the local Google. */
function tryAlone(host: Host, facts: readonly ProofFact[]): ReadonlyMap<string, string> {
  const stopped = new Map<string, string>();
  for (const { id, how } of facts) {
    if (how !== 'script') continue;
    const result = host.run('tryFact', [id]);
    if (!result.ok) stopped.set(id, result.error.message);
  }
  return stopped;
}

/** Types what the tab says, where it says. */
function typeAsTold(host: Host): void {
  const tab = host.book.tabs.named('Proof typing');
  if (!tab) throw new Error('There is no tab Proof typing.');
  const { rows } = host.book.cells.extent(tab.id);
  for (const [cell, text] of host.book.cells.displays(tab.id, { top: 1, left: 0, bottom: rows - 1, right: 1 })) {
    host.edit('Proof typing', String(cell), [[text]]);
  }
  host.run('readTyped', []);
}

function wait(host: Host): void {
  host.run('startWait', []);
  host.moveTo(host.clock.now() + 5 * HOUR);
  host.run('readWaited', []);
}

const WHY: Readonly<Record<string, string>> = { page: 'needs a browser: the browser tests try it', hand: 'needs a person' };

/** Tries all that can be tried without a browser and a person. */
export function runProof(folder: string): ProofLine[] {
  const host = opened(folder);
  const facts: readonly ProofFact[] = JSON.parse(answerOf(host.run('factsToTry', [])));
  answerOf(host.run('prepare', []));
  const stopped = tryAlone(host, facts);
  typeAsTold(host);
  wait(host);
  const [, ...lines] = answerOf(host.run('proofText', [])).split('\n');
  return facts.map((fact, index) => {
    const [, , , , seen = '', asExpected = '', more = ''] = lines[index]?.split('\t') ?? [];
    const why = stopped.get(fact.id) ?? WHY[fact.how] ?? 'nothing was written down';
    return seen === '' ? { ...fact, seen: null, asExpected: '', more: why } : { ...fact, seen, asExpected, more };
  });
}
