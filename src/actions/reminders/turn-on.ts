// Turning reminders on and off: exactly one hourly trigger, of one person's account.

import type { Methods } from '../../contract/methods';
import type { RemindersView } from '../../contract/reminders';
import { doneAfter } from '../../office/sent-log/send-times';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { LocalDate } from '../../schema/values/local-date';
import { nowhereToNote, sentByAnother, setUpFirst } from '../messages/reminders';
import { tabEntries } from '../setup/setting-up';
import { knownClockOf, nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { type FreshCatalog, freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { remindersIn } from '../transaction/reminder-state';
import { type ReminderState, stateKeys } from '../transaction/state';
import { type Located, locate, remembering } from '../transaction/tabs';
import { remindersView } from './reminders-view';
import { oneTrigger, senderAllowed, stopSending } from './sender';

/**
 * Makes this person's account the one that sends, with one hourly trigger however often it is asked. Mails of today whose hour has passed are not
 * sent any more: the first go out on the next working morning. @throws Refusal when somebody else's account sends, or permission is missing.
 */
export function turnOn(ports: Ports, { everybody }: Methods['turnOn']['input']): RemindersView {
  return underLock(ports, () => {
    const located = locate(ports);
    if (!located.tabs.has(located.workbook.roles.sentMail)) throw new Refusal('setup', nowhereToNote());
    const sender = senderAllowed(ports);
    const fresh = freshCatalog(ports, located);
    const { catalog, disorder } = fresh;
    if (disorder.length > 0) throw new Refusal('setup', setUpFirst({ disorder }));
    const before = remindersIn(located.store);
    refuseSecondSender(ports, located, before, sender, fresh);
    const today = nowIn(ports).date;
    const state: ReminderState = {
      sender,
      trigger: oneTrigger(ports, before?.trigger ?? null),
      turnedOn: ports.clock.instant(),
      startedOn: before?.startedOn ?? today,
      everybody,
      sendHour: catalog.settings.sendHour,
      done: before?.done ?? hoursOver(ports, catalog),
      last: before?.last ?? null,
      runs: before?.runs ?? [],
    };
    const entries = { ...tabEntries(ports, located), [stateKeys.reminders]: JSON.stringify(state) };
    return remindersView(ports, remembering(ports, located, entries), fresh);
  });
}

/** Two accounts would mail everybody twice. Whoever has been silent for a day may be replaced. */
function refuseSecondSender(ports: Ports, located: Located, before: ReminderState | null, sender: string, fresh: FreshCatalog): void {
  if (!before || before.sender === sender) return;
  const { trouble, lastRun } = remindersView(ports, located, fresh);
  if (trouble !== null) return;
  throw new Refusal('conflict', sentByAnother({ sender: before.sender, last: lastRun }));
}

/** Zones where the send hour of today is over count as done: their mails start tomorrow, since nobody wants a morning mail at four. */
export function hoursOver(ports: Ports, { settings, people }: Catalog): Readonly<Record<string, LocalDate>> {
  const zones = people.flatMap(({ zone }) => zone ?? []);
  return doneAfter({ sendHour: settings.sendHour + 1, done: {} }, zones, knownClockOf(ports));
}

/** Nobody is mailed any more. Another person's trigger cannot be removed from here; it finds reminders off, ends and removes itself. */
export function turnOff(ports: Ports): RemindersView {
  return underLock(ports, () => {
    const located = locate(ports);
    const { [stateKeys.reminders]: _off, ...store } = located.store;
    stopSending(ports);
    return remindersView(ports, { ...located, store }, freshCatalog(ports, located));
  });
}
