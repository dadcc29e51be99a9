// Lets synchronous code wait for the answer of another thread: Google's services answer at the call, Node's do not.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What the worker side is handed when it starts. */
export interface BridgeEnds {
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

/** Answer of the other thread. */
export type BridgeAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** A worker of which questions are asked. */
export interface Bridge {
  readonly worker: Worker;
  readonly ends: BridgeEnds;
  /** What is said when no answer comes in time. */
  readonly silence: string;
  readonly waitMs: number;
}

/** Starts a built worker, with its end of the bridge and more data; it does not keep the process alive. */
export function openBridge(program: string, more: object, silence: string, waitMs = 15_000): Bridge {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(workerFile(program), { workerData: { ends: { port: port2, signal }, ...more }, transferList: [port2] });
  worker.unref();
  port1.unref();
  return { worker, ends: { port: port1, signal }, silence, waitMs };
}

/**
 * Asks the worker and blocks this thread until it answers.
 * @throws with the worker's message when it refuses, or when it does not answer in time; then it is ended.
 */
export function askBlocking({ worker, ends, silence, waitMs }: Bridge, request: unknown): unknown {
  Atomics.store(ends.signal, 0, 0);
  ends.port.postMessage(request);
  const outcome = Atomics.wait(ends.signal, 0, 0, waitMs);
  const received = receiveMessageOnPort(ends.port);
  if (outcome === 'timed-out' || received === undefined) {
    void worker.terminate();
    throw new Error(silence);
  }
  const answer: BridgeAnswer = received.message;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** The worker's half: answers each request with what `handle` resolves to, and wakes the thread that waits. */
export function answerBlocking(ends: BridgeEnds, handle: (request: unknown) => Promise<unknown>): void {
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
}

/** The built worker: beside the built host, or in the build folder of the project when the host runs from its sources, as in tests. */
function workerFile(program: string): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const places = [join(folder, program), join(folder, 'build', 'host', program)];
    const found = places.find((place) => existsSync(place));
    if (found !== undefined) return found;
    if (folder === dirname(folder)) throw new Error(`${program} is not built. Run npm run build.`);
  }
}
