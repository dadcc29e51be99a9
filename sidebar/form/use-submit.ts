// One submit at a time, and the same key for the same submit: a double click, Enter held down or a retry never makes two rows.

import { useRef, useState } from 'preact/hooks';
import type { Method, Methods } from '../../src/contract/methods';
import { ask, type CallOutcome, newKey } from '../server';

export interface Submit {
  readonly busy: boolean;
  /** Null when another submit of this form is still under way. */
  send<M extends Method>(method: M, input: Methods[M]['input']): Promise<CallOutcome<M> | null>;
}

interface Attempt {
  readonly print: string;
  readonly key: string;
}

/** The key of an attempt: that of the last one when it asks for exactly the same and did not succeed. */
export function keyFor(print: string, last: Attempt | null): string {
  return last?.print === print ? last.key : newKey();
}

export function useSubmit(): Submit {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const last = useRef<Attempt | null>(null);
  async function send<M extends Method>(method: M, input: Methods[M]['input']): Promise<CallOutcome<M> | null> {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    const print = JSON.stringify([method, input]);
    const key = keyFor(print, last.current);
    last.current = { print, key };
    const outcome = await ask(method, input, key);
    if (outcome.ok) last.current = null;
    running.current = false;
    setBusy(false);
    return outcome;
  }
  return { busy, send };
}
