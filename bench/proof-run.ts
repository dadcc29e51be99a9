// Runs the proof in the local Google, as a person would run it on the real one, and reads what came of it.

import type { Host, RunResult } from '../host/api';
import { fixedClock } from '../host/engine/clock';
import { openHost } from '../host/engine/open-host';
import { loadProject } from '../host/engine/project/project';

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

const hour = 3_600_000;
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

/** What the script last said at the bottom right. */
function said(host: Host): string {
  return host.toasts.at(-1)?.message ?? '';
}

/** As a person writes down what they saw. */
function writeDown(host: Host, facts: readonly ProofFact[], id: string, seen: string): void {
  const at = facts.findIndex((fact) => fact.id === id);
  host.edit('Proof', `E${at + 2}`, [[seen]]);
}

/** While the wait runs, a second person looks, and a copy is made: steps of a person that can be done here. */
function waitAndCopy(host: Host, facts: readonly ProofFact[]): void {
  host.run('startWait', []);
  const { user } = host;
  host.user = 'ben@example.com';
  host.run('readWaited', []);
  host.user = user;
  writeDown(host, facts, '3.4', said(host).split(';')[0] ?? '');
  host.run('markForCopy', []);
  const copy = host.copy();
  copy.run('lookAtCopy', []);
  const [metadata = '', , trigger = ''] = said(copy).split(', ');
  writeDown(host, facts, '2.16', metadata);
  writeDown(host, facts, '3.5', trigger);
  host.moveTo(host.clock.now() + 5 * hour);
  host.run('readWaited', []);
}

const whyNot: Readonly<Record<string, string>> = { page: 'a page: the browser tests try it', hand: 'it needs a person' };

/** What the tab holds of each fact, in the order of the list. */
function linesOf(host: Host): readonly string[][] {
  const [, ...lines] = answerOf(host.run('proofText', [])).split('\n');
  return lines.map((line) => line.split('\t'));
}

/** The proof of a folder, opened in the local Google with its tabs made. */
export function openedProof(folder: string): { readonly host: Host; readonly facts: readonly ProofFact[] } {
  const host = opened(folder);
  answerOf(host.run('prepare', []));
  return { host, facts: JSON.parse(answerOf(host.run('factsToTry', []))) };
}

/** Tries all that can be tried without a browser and a person. */
export function runProof(folder: string): ProofLine[] {
  const { host, facts } = openedProof(folder);
  const stopped = tryAlone(host, facts);
  typeAsTold(host);
  waitAndCopy(host, facts);
  const lines = linesOf(host);
  return facts.map((fact, index) => {
    const [, , , , seen = '', asExpected = '', more = ''] = lines[index] ?? [];
    const why = stopped.get(fact.id) ?? (seen === '' ? (whyNot[fact.how] ?? 'nothing was written down') : null);
    return why === null ? { ...fact, seen, asExpected, more } : { ...fact, seen: null, asExpected: '', more: why };
  });
}
