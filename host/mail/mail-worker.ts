// The thread of the local mail server: takes a mail, sends it by SMTP over loopback, parses what arrives.

import { workerData } from 'node:worker_threads';
import type { OutgoingMail } from '../api';
import { answerBlocking, type BridgeEnds } from '../worker/blocking-bridge';
import { mailRefusal } from './refusal';
import { sendBySmtp } from './smtp-client';
import { openMailServer } from './smtp-server';

/** What `startMail` hands to this thread. */
interface MailWorkerData {
  readonly ends: BridgeEnds;
  readonly refused: readonly string[];
}

const { ends, refused }: MailWorkerData = workerData;
const server = openMailServer(refused);
let sent = 0;

async function deliver(mail: OutgoingMail): Promise<unknown> {
  const reason = mailRefusal(mail, refused);
  if (reason !== null) throw new Error(reason);
  sent += 1;
  const ticket = String(sent);
  const { port, received } = await server;
  await sendBySmtp(port, mail, ticket);
  const message = received.get(ticket);
  received.delete(ticket);
  return message;
}

answerBlocking(ends, (request) => deliver(request as OutgoingMail));
