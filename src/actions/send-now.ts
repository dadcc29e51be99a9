// Sending today's mails at once, instead of at their hour.

import type { Methods } from '../contract/methods';
import type { Ports } from '../ports';
import { Refusal } from './failure';
import { freshCatalog } from './known-catalog';
import { isCopy, remindersView } from './reminders-view';
import { run } from './run';
import { type ReminderState, type RunClaim, readState, stateKeys } from './state';
import { locate } from './tabs';

/** Whoever got today's mail already gets none. @throws Refusal when another account sends the reminders of this workbook, or no mail is left. */
export function sendNow(ports: Ports): Methods['sendNow']['answer'] {
  const before = locate(ports);
  const state = readState<ReminderState>(before.store, stateKeys.reminders);
  if (isCopy(ports, before)) throw new Refusal('denied', 'This file is a copy, so nobody is mailed from it. Turn on reminders here first.');
  if (state && state.sender !== ports.identity.effective()) {
    throw new Refusal(
      'denied',
      `Reminders are sent from ${state.sender}. Ask them to send today’s mails, or turn their reminders off first.`,
    );
  }
  const claim = readState<RunClaim>(before.store, stateKeys.claim);
  if (claim && claim.lease > ports.clock.instant())
    throw new Refusal(
      'busy',
      'A run is sending mails just now, or stopped while it did. Nothing was sent twice. Try again in ten minutes.',
    );
  const { sent, waiting } = run(ports, { ignoreHour: true });
  if (sent === 0 && waiting > 0)
    throw new Refusal('quota', 'Google lets this account send no more mails today. They go out when the limit is lifted, within 24 hours.');
  const located = locate(ports);
  return { sent, waiting, reminders: remindersView(ports, located, freshCatalog(ports, located).catalog) };
}
