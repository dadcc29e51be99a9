// The one account and the one hourly trigger that send.

import type { Ports } from '../../ports';
import { notAllowedToSend } from '../messages/reminders';
import { isHere } from '../transaction/belonging';
import { isGoogles, Refusal } from '../transaction/failure';
import { remindersIn } from '../transaction/reminder-state';
import { stateKeys } from '../transaction/state';
import type { Located } from '../transaction/tabs';

/** True when that trigger, run by this account, is the one that sends for this file. */
export function sends(ports: Ports, store: Located['store'], trigger: string | null): boolean {
  const state = remindersIn(store);
  if (state === null || !isHere(ports, store)) return false;
  return trigger === state.trigger && ports.identity.effective() === state.sender;
}

/** Address of this account. @throws Refusal when it may not send or have a trigger. */
export function senderAllowed(ports: Ports): string {
  const sender = ports.identity.effective();
  if (sender !== null && ports.triggers.granted() === 'full') return sender;
  throw new Refusal('denied', notAllowedToSend());
}

/** The id of this account's only trigger: `kept` if it is there, else any, else a new one. Spare ones of ours are removed. */
export function oneTrigger(ports: Ports, kept: string | null): string {
  const mine = ports.triggers.mine();
  const one = mine.find((id) => id === kept) ?? mine[0];
  for (const id of mine) if (id !== one) ports.triggers.remove(id);
  return one ?? ports.triggers.create();
}

/** Whoever never let Routesheet have triggers has none: Google then refuses to list them. */
export function myTriggers(ports: Ports): readonly string[] {
  try {
    return ports.triggers.mine();
  } catch (thrown) {
    if (isGoogles(thrown)) return [];
    throw thrown;
  }
}

/** Nobody is mailed any more. The state goes first: a trigger that is left behind finds reminders off, ends, and removes itself. */
export function stopSending(ports: Ports): void {
  ports.store.delete(stateKeys.reminders);
  for (const id of myTriggers(ports)) ports.triggers.remove(id);
}
