// How a mail to somebody outside or to several goes out: from whom, once, and as it stands on Sent mail.

import { oneLine } from '../../documents/plain';
import type { Mail, Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { sameText } from '../../schema/values/text';
import { letterRefused } from '../messages/letters';
import type { entryBlocks, Journal } from '../reminders/run/journal-tab';
import { isGoogles } from '../transaction/failure';
import { productionTitle } from '../transaction/production-title';

/** The name of whoever is at the keyboard, as on People. */
export function senderOf(ports: Ports, { people }: Catalog): string {
  const me = ports.identity.active() ?? ports.identity.effective() ?? '';
  return people.find(({ email }) => email !== null && me !== '' && sameText(email, me))?.name ?? '';
}

/** With the production. Goes into a header and into mailboxes, where it must not pass for an address. */
export function senderName(ports: Ports, catalog: Catalog): string {
  const words = [senderOf(ports, catalog), productionTitle(ports, catalog)].filter((text) => text !== '');
  return oneLine(words.join(', ').replace(/[<>@"]/g, ' '), 80);
}

/** Null: it went out; else why not. Never tried twice. */
export function sentOnce(ports: Ports, mail: Mail): string | null {
  try {
    ports.mailer.send(mail);
    return null;
  } catch (thrown) {
    if (!isGoogles(thrown)) throw thrown;
    return letterRefused({ said: thrown.message.slice(0, 300) });
  }
}

/** One round trip for each run of rows. */
export function writeOnSentMail(ports: Ports, { read }: Journal, blocks: ReturnType<typeof entryBlocks>): void {
  for (const block of blocks) ports.book.write(read.sheetId, [block]);
}
