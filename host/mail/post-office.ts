// The local mail service: what the host sends goes over real SMTP and ends in a mailbox that people and tests can read.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { OutgoingMail } from '../api';
import { askBlocking } from './blocking-bridge';
import type { MailWorkerData } from './mail-worker';
import type { MailMessage } from './message';

/** How the mail service starts. */
export interface MailOptions {
  /** Mails of an earlier session. */
  readonly kept?: readonly MailMessage[];
  /** Addresses that the server turns away, in lower case: to see what a refused mail does. */
  readonly refused?: readonly string[];
}

/** The running mail service. */
export interface PostOffice {
  /** Sends by SMTP and blocks until the mail has arrived. @throws when the mail is refused; then nobody got it. */
  readonly deliver: (mail: OutgoingMail) => void;
  /** Oldest first. */
  readonly messages: () => readonly MailMessage[];
  readonly clear: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts the mail thread. It does not keep the process alive. */
export const startMail = (options: MailOptions = {}): PostOffice => {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const data: MailWorkerData = { ends: { port: port2, signal }, refused: options.refused ?? [] };
  const worker = new Worker(workerFile(), { workerData: data, transferList: [port2] });
  worker.unref();
  port1.unref();
  let messages = [...(options.kept ?? [])];
  let highest = Math.max(0, ...messages.map(({ id }) => Number(id)));
  return {
    deliver: (mail) => {
      const received = askBlocking(worker, { port: port1, signal }, mail) as Omit<MailMessage, 'id'>;
      highest += 1;
      messages = [...messages, { id: String(highest), ...received }];
    },
    messages: () => messages,
    clear: () => {
      messages = [];
    },
    stop: async () => {
      port1.close();
      await worker.terminate();
    },
  };
};

/** The built worker: beside the built host, or in the build folder of the project when the host runs from its sources, as in tests. */
const workerFile = (): string => {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const places = [join(folder, 'mail-worker.mjs'), join(folder, 'build', 'host', 'mail-worker.mjs')];
    const found = places.find((place) => existsSync(place));
    if (found !== undefined) return found;
    if (folder === dirname(folder)) throw new Error('The mail worker is not built. Run npm run build.');
  }
};
