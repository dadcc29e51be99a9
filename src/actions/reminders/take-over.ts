// Take over: this person's account becomes the one that sends, in place of the one that they were shown.

import type { Methods } from '../../contract/methods';
import type { RemindersView } from '../../contract/reminders';
import type { Ports } from '../../ports';
import { anotherSendsByNow, offSoNobodySends } from '../messages/reminders';
import { isHere } from '../transaction/belonging';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { remindersIn } from '../transaction/reminder-state';
import { type ReminderState, stateKeys } from '../transaction/state';
import { type Located, locate, remembering } from '../transaction/tabs';
import { remindersView } from './reminders-view';
import { oneTrigger, senderAllowed } from './sender';

/**
 * Only sender and trigger change: days that are done stay done, and a run that the other account has begun is left to it, or taken up when it dies.
 * The other trigger finds itself replaced, ends, and removes itself. @throws Refusal when somebody else sends by now, or permission is missing.
 */
export function takeOver(ports: Ports, { from }: Methods['takeOver']['input']): RemindersView {
  return underLock(ports, () => {
    const located = locate(ports);
    const state = stateOf(ports, located, from);
    const sender = senderAllowed(ports);
    const fresh = freshCatalog(ports, located);
    if (state.sender === sender) return remindersView(ports, located, fresh);
    const taken: ReminderState = { ...state, sender, trigger: oneTrigger(ports, null), turnedOn: ports.clock.instant() };
    const entries = { [stateKeys.reminders]: JSON.stringify(taken) };
    return remindersView(ports, remembering(ports, located, entries), fresh);
  });
}

function stateOf(ports: Ports, { store }: Located, from: string): ReminderState {
  const state = remindersIn(store);
  if (state === null || !isHere(ports, store)) throw new Refusal('conflict', offSoNobodySends());
  // Asked for a second time, because no answer came.
  if (state.sender === from || state.sender === ports.identity.effective()) return state;
  throw new Refusal('conflict', anotherSendsByNow({ sender: state.sender }));
}
