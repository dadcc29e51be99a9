// Sending today's mails at once, instead of at their hour.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { dayInWords } from '../../schema/values/local-date';
import { allHeld, noneLeftToday, notThisFile, othersToSend, paused, runIsSending } from '../messages/reminders';
import { isHere } from '../transaction/belonging';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { remindersIn, sendingIn } from '../transaction/reminder-state';
import { type Located, locate } from '../transaction/tabs';
import { remindersView } from './reminders-view';
import { run } from './run/run';

/** Whoever got today's mail already gets none. @throws Refusal when another account sends the reminders, when they are paused, or no mail is left. */
export function sendNow(ports: Ports): Methods['sendNow']['answer'] {
  const { sent, waiting, held } = run(ports, { ignoreHour: true, isLast: false, mayRun: (located) => mayBeSent(ports, located) });
  if (sent === 0 && waiting > 0) throw new Refusal('quota', noneLeftToday());
  if (sent === 0 && held > 0) throw new Refusal('quota', allHeld({ count: held }));
  const located = locate(ports);
  return { sent, waiting, held, reminders: remindersView(ports, located, freshCatalog(ports, located)) };
}

/** Asked under the lock, so that nobody turns off, pauses or takes over in between. */
function mayBeSent(ports: Ports, { store, tabs, workbook }: Located): boolean {
  const state = remindersIn(store);
  if (tabs.has(workbook.roles.settings) && !isHere(ports, store)) throw new Refusal('denied', notThisFile());
  if (state && state.sender !== ports.identity.effective()) {
    throw new Refusal('denied', othersToSend({ sender: state.sender }));
  }
  const current = sendingIn(store);
  if (current && current.lease > ports.clock.instant()) throw new Refusal('busy', runIsSending());
  const { pause } = state ?? {};
  if (pause && !pause.over && pause.until >= nowIn(ports).date) throw new Refusal('conflict', paused({ until: dayInWords(pause.until) }));
  return true;
}
