// Sending, mail by mail, without the lock: people may save meanwhile.

import { isToCome } from '../../../office/sent-log/journal';
import type { Mail, Ports } from '../../../ports';
import { leftToTomorrow, outOfService, perhapsTwice, refusedBy, timeUsedUp, triedInVain } from '../../messages/sending';
import { isGoogles } from '../../transaction/failure';
import type { Begun, MailResult } from './begun-run';
import { leaseEntries } from './run-begin';

/** Google ends a run after six minutes: we end it ourselves in time to note what was done. */
const longest = 4.5 * 60 * 1000;

/**
 * Three in a row are the service's trouble, and only addresses that are known to work speak for that: any number of new ones may be bad, whatever their
 * order.
 */
const mostRefusals = 3;

function later(note: string): MailResult {
  return { state: 'waiting', note };
}

/** The service takes none at all. */
const outage = later(outOfService());

/** One result for each mail, in order. The cursor moves after every mail, so that a run that dies is taken up there. */
export function sendAll(ports: Ports, begun: Begun, started: number): readonly MailResult[] {
  const { mails, doubtful, trusted } = begun;
  const results: MailResult[] = [];
  let refusals = 0;
  for (const mail of mails) {
    const stop = stopBefore(ports, started, refusals);
    if (stop) return [...judged(results, begun, stop), ...mails.slice(results.length).map(() => stop)];
    const result = sendOne(ports, mail, doubtful.has(mail.to));
    if (isToCome(result.state)) return [...results, ...mails.slice(results.length).map(() => result)];
    results.push(result);
    if (result.state !== 'not sent') refusals = 0;
    else if (trusted.has(mail.to)) refusals++;
    // Without the lock: these two properties are written by the run that holds the lease and by no other, and nothing is removed while it does.
    ports.store.set(leaseEntries(begun, results, started));
  }
  return judged(results, begun, null);
}

/**
 * Of what was refused after the last mail that went out, nobody knows whether the addresses are bad or the service failed half way: it waits and is tried
 * once more. An address that was refused the last time as well is bad, unless the service is known to be out.
 */
function judged(results: readonly MailResult[], { mails, distrusted }: Begun, stop: MailResult | null): readonly MailResult[] {
  const last = results.map(({ state }) => state !== 'not sent').lastIndexOf(true);
  return results.map((result, at) =>
    at > last && (stop === outage || !distrusted.has(mails[at]?.to ?? '')) ? { state: 'to try again', note: triedInVain() } : result,
  );
}

function stopBefore(ports: Ports, started: number, refusals: number): MailResult | null {
  if (refusals >= mostRefusals) return outage;
  return ports.clock.instant() - started > longest ? later(timeUsedUp()) : null;
}

/** Never tried twice in one run: a mail that was refused late may have gone out. */
function sendOne(ports: Ports, mail: Mail, doubtful: boolean): MailResult {
  try {
    ports.mailer.send(mail);
    return doubtful ? { state: 'perhaps sent twice', note: perhapsTwice() } : { state: 'sent', note: '' };
  } catch (thrown) {
    if (!isGoogles(thrown)) throw thrown;
    // The text of a service error is in the person's language: what is left of the day tells a used-up limit from a bad address.
    return isUsedUp(ports) ? later(leftToTomorrow()) : { state: 'not sent', note: refusedBy({ reason: thrown.message.slice(0, 300) }) };
  }
}

/** A service that fails at every call says nothing of the limit either. */
function isUsedUp(ports: Ports): boolean {
  try {
    return ports.mailer.left() <= 0;
  } catch (thrown) {
    if (!isGoogles(thrown)) throw thrown;
    return false;
  }
}
