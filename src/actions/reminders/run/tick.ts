// The hourly trigger: mostly finds that there is nothing to do, and says so in one round trip; on a morning on which the night has seen nothing due, in two.

import { type Night, nightDue } from '../../../office/sent-log/night-checks';
import { tickDue } from '../../../office/sent-log/send-times';
import type { Ports } from '../../../ports';
import { countsAtNight } from '../../changes/live-counts';
import { trimLog } from '../../memory/trimming';
import { renewProgress } from '../../progress/progress-tab';
import { renewRetakes } from '../../progress/retakes-tab';
import { renewStatements } from '../../progress/statements-tab';
import { arrivalsTyped } from '../../studio/arrivals-typed';
import { archiveMoves } from '../../supplies/archive';
import { stockAtNight } from '../../supplies/stock-at-night';
import { knownClockOf, nowIn } from '../../transaction/clocks';
import { Refusal } from '../../transaction/failure';
import { remindersIn, sendingIn } from '../../transaction/reminder-state';
import { readState, stateKeys } from '../../transaction/state';
import { tellingTouched } from '../../transaction/touched';
import { followedAtNight } from '../../typed-since/at-night';
import { myTriggers, sends } from '../sender';
import { lookAhead } from './look-ahead';
import { nightCheck } from './night-check';
import { isQuiet, noteQuiet } from './quiet-morning';
import { run } from './run';
import { seenAtNight } from './seen-at-night';

/**
 * Runs the reminders when the hour has come in somebody's zone; otherwise, once a night, checks the workbook. Ends at once when reminders are off,
 * when this file is a copy, or when this trigger or account is not the one that sends, and removes that trigger: a second one must not mail everybody
 * twice.
 */
export function tick(google: Ports, trigger: string | null): void {
  const telling = tellingTouched(google);
  // A run sets properties anyway, and none of the mornings after it counts as quiet: it need not say so before it writes.
  const ports = { ...telling, book: google.book };
  const store = ports.store.all();
  const state = remindersIn(store);
  if (state === null || !sends(ports, store, trigger)) {
    retire(ports, trigger);
    return;
  }
  if (store[stateKeys.visits] !== undefined && nowIn(ports).date > (state.pause?.until ?? ''))
    ports.log.note(`visitors: ${arrivalsTyped(telling)} in`);
  const unfinished = sendingIn(store) !== null;
  if (!unfinished && !tickDue(state, knownClockOf(ports))) checkAtNight(google, store, trigger);
  else if (unfinished || !isQuiet(ports, store, state)) ports.log.note(`reminders: ${outcomeOf(ports, trigger)}`);
  else {
    noteQuiet(google, state);
    ports.log.note('reminders: nothing due');
  }
}

/** Never in the same run as the mails: neither is to die of the other. */
function checkAtNight(google: Ports, store: Readonly<Record<string, string>>, trigger: string | null): void {
  const nights = readState<readonly Night[]>(store, stateKeys.nights) ?? [];
  const now = nowIn(google);
  if (!nightDue(nights, now)) return;
  const started = google.clock.instant();
  const seen = seenAtNight(google, store);
  const { ports } = seen;
  const mayWork = (current: Readonly<Record<string, string>>) => sends(ports, current, trigger);
  const noted = (work: string, came: string) => {
    if (came !== '') ports.log.note(`${work} ${came}`);
  };
  ports.log.note(`check: ${nightCheck(ports, nights, now.date, trigger)}`);
  noted('changes:', trimLog(ports, now.date, mayWork));
  noted('progress:', renewProgress(ports, now.date, mayWork));
  noted('retakes:', renewRetakes(ports, mayWork));
  noted('statements:', renewStatements(ports, mayWork));
  noted('counts:', countsAtNight(ports, mayWork));
  noted('stock:', stockAtNight(ports, store, mayWork));
  noted('stock moves:', archiveMoves(ports, { today: now.date, store, mayWork }));
  // After all that reads for itself, as it keeps the lock.
  noted('dates:', followedAtNight(ports, now.date, mayWork));
  noted('mornings:', lookAhead(ports, seen, started, mayWork));
}

/**
 * A trigger that was replaced, or whose reminders were turned off from another account, goes: only its own account can remove it. Where Google does not
 * say whose account this is, it stays: the next hour knows.
 */
function retire(ports: Ports, trigger: string | null): void {
  if (trigger === null || ports.identity.effective() === null) return;
  // Under the lock, or it might be the one that is just being turned on.
  ports.lock.hold(() => {
    if (!sends(ports, ports.store.all(), trigger) && myTriggers(ports).includes(trigger)) ports.triggers.remove(trigger);
  });
}

/** When somebody is saving for too long the next hour goes on where this one ended: no reason for Google to report a failure. */
function outcomeOf(ports: Ports, trigger: string | null): string {
  try {
    const { sent, waiting, failed } = run(ports, { ignoreHour: false, isLast: true, mayRun: ({ store }) => sends(ports, store, trigger) });
    return `${sent} sent, ${waiting} waiting, ${failed} not sent`;
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.failure.code === 'busy') return 'busy';
    if (thrown instanceof Refusal && thrown.failure.code === 'setup') rememberStop(ports, trigger, thrown.message);
    throw thrown;
  }
}

/** For the sidebar, which does not read Sent mail. Without the lock the next hour remembers it. */
function rememberStop(ports: Ports, trigger: string | null, stopped: string): void {
  ports.lock.hold(() => {
    const store = ports.store.all();
    const state = remindersIn(store);
    if (state === null || state.stopped === stopped || !sends(ports, store, trigger)) return;
    ports.store.set({ [stateKeys.reminders]: JSON.stringify({ ...state, stopped }) });
  });
}
