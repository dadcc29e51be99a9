// Lets synchronous code wait for the answer of another thread: Google's services answer at the call, Node's do not.

import { type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';

/** What the worker side is handed when it starts. */
export interface BridgeEnds {
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

/** Answer of the other thread. */
export type BridgeAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

const WAIT_MS = 15_000;

/**
 * Asks the worker and blocks this thread until it answers, 15 s at most.
 * @throws with the worker's message when it refuses, or when it does not answer in time.
 */
export const askBlocking = (worker: Worker, ends: BridgeEnds, request: unknown): unknown => {
  Atomics.store(ends.signal, 0, 0);
  ends.port.postMessage(request);
  const outcome = Atomics.wait(ends.signal, 0, 0, WAIT_MS);
  const received = receiveMessageOnPort(ends.port);
  if (outcome === 'timed-out' || received === undefined) {
    void worker.terminate();
    throw new Error('The local mail server did not answer.');
  }
  const answer: BridgeAnswer = received.message;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

/** The worker's half: answers each request with what `handle` resolves to, and wakes the thread that waits. */
export const answerBlocking = (ends: BridgeEnds, handle: (request: unknown) => Promise<unknown>): void => {
  ends.port.on('message', (request: unknown) => {
    handle(request)
      .then((value): BridgeAnswer => ({ ok: true, value }))
      .catch((cause: unknown): BridgeAnswer => ({ ok: false, message: cause instanceof Error ? cause.message : String(cause) }))
      .then((answer) => {
        ends.port.postMessage(answer);
        Atomics.store(ends.signal, 0, 1);
        Atomics.notify(ends.signal, 0);
      });
  });
};
