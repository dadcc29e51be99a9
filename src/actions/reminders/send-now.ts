// Sending today's mails at once, instead of at their hour.

import type { Methods } from '../../contract/methods';
import { mostMails } from '../../office/sent-log/daily-limit';
import type { Ports } from '../../ports';
import { dayInWords } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import { isHere } from '../transaction/belonging';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { type ReminderState, type RunLease, readState, stateKeys } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { remindersView } from './reminders-view';
import { run } from './run/run';

/** Whoever got today's mail already gets none. @throws Refusal when another account sends the reminders, when they are paused, or no mail is left. */
export function sendNow(ports: Ports): Methods['sendNow']['answer'] {
  const { sent, waiting, held } = run(ports, { ignoreHour: true, mayRun: (located) => mayBeSent(ports, located) });
  if (sent === 0 && waiting > 0)
    throw new Refusal('quota', 'Google lets this account send no more mails today. They go once Google’s day is over.');
  if (sent === 0 && held > 0)
    throw new Refusal(
      'quota',
      `${counted(held, 'address', 'addresses')} had ${mostMails} mails from this workbook today already. They can be mailed again tomorrow.`,
    );
  const located = locate(ports);
  return { sent, waiting, held, reminders: remindersView(ports, located, freshCatalog(ports, located)) };
}

/** Asked under the lock, so that nobody turns off, pauses or takes over in between. */
function mayBeSent(ports: Ports, { store, tabs, workbook }: Located): boolean {
  const state = readState<ReminderState>(store, stateKeys.reminders);
  if (tabs.has(workbook.roles.settings) && !isHere(ports, store))
    throw new Refusal(
      'denied',
      'Nobody is mailed from this file: it is a copy, or Routesheet was removed from it. Turn on reminders here first.',
    );
  if (state && state.sender !== ports.identity.effective()) {
    throw new Refusal('denied', `Reminders are sent from ${state.sender}. Ask them to send today’s mails, or take over in Reminders.`);
  }
  const current = readState<RunLease>(store, stateKeys.runLease);
  if (current && current.lease > ports.clock.instant())
    throw new Refusal('busy', 'A run is sending mails just now, or stopped while it did. Try again in ten minutes.');
  const { pause } = state ?? {};
  if (pause && !pause.over && pause.until >= nowIn(ports).date)
    throw new Refusal('conflict', `Reminders are paused until ${dayInWords(pause.until)}. Resume them in Reminders first.`);
  return true;
}
