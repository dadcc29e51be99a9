// The one way to the server: typed questions and answers over `google.script.run`.

import type { Answer, Method, Methods, Request } from '../src/contract/methods';
import { type CallTrouble, noAnswer, noSense, offline, outdated, unreachable } from './trouble';

/** The part of Google's client that we use; it exists only inside Google's page (and the local host's). */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: () => void): ScriptRun;
  rpc(request: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };
declare const __VERSION__: string;

/** What came of a question. It never throws: whatever goes wrong is a `Trouble`. */
export type CallOutcome<M extends Method> =
  /** `act`: what it is called in the log of changes. */
  { readonly ok: true; readonly value: Methods[M]['answer']; readonly act?: string } | { readonly ok: false; readonly error: CallTrouble };

/** Longer than the six minutes that Google lets a script run, for what sends mails, makes tabs or reads many of them. */
const patient = 400_000;
const seconds: Partial<Record<Method, number>> = {
  setUp: patient,
  sendNow: patient,
  turnOn: patient,
  propose: patient,
  proposePreview: patient,
  adopt: patient,
  repair: patient,
  check: patient,
  bringIn: patient,
  undo: patient,
};
const usual = 90_000;

/** A new key for a submit; its retries use the same one. */
export function newKey(): string {
  const random = new Uint32Array(4);
  crypto.getRandomValues(random);
  return Array.from(random, (part) => part.toString(36)).join('-');
}

/** Asks the server. `key` tells a retry from a second submit. */
export function ask<M extends Method>(method: M, input: Methods[M]['input'], key: string = newKey()): Promise<CallOutcome<M>> {
  const request: Request<M> = { method, input, key, version: __VERSION__ };
  return new Promise((resolve) => {
    const fail = (error: CallTrouble) => resolve({ ok: false, error });
    const timer = setTimeout(() => fail(noAnswer()), seconds[method] ?? usual);
    const settle = (outcome: CallOutcome<M>) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    try {
      google.script.run
        .withSuccessHandler((answer) => settle(outcomeOf<M>(answer)))
        .withFailureHandler(() => settle({ ok: false, error: navigator.onLine === false ? offline() : unreachable() }))
        .rpc(JSON.stringify(request));
    } catch {
      // The server no longer has a function of that name.
      settle({ ok: false, error: outdated() });
    }
  });
}

function outcomeOf<M extends Method>(text: unknown): CallOutcome<M> {
  const answer = parsed(text);
  if (!isAnswer<M>(answer)) return { ok: false, error: noSense() };
  if (answer.ok) return answer;
  return { ok: false, error: answer.error.code === 'reload' ? outdated() : answer.error };
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** As far as a wrong answer can happen: the contents are of our own server, of the same version. */
function isAnswer<M extends Method>(answer: unknown): answer is Answer<M> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'error' in answer && typeof answer.error === 'object' && answer.error !== null;
}
