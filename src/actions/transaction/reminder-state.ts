// What is known of the reminders: what people chose, and what the last run came to, which stands with its lease until the next one begins.

import { type QuietLook, type ReminderState, type RunEnd, type RunLease, type RunNote, readState, stateKeys } from './state';

/** Runs that are remembered for people to look at. */
const runsKept = 5;

/** As they stand after the last run, or the last morning that was known to be quiet; null: they are off. */
export function remindersIn(store: Readonly<Record<string, string>>): ReminderState | null {
  const state = afterRun(store);
  const looked = readState<QuietLook>(store, stateKeys.looked);
  if (state === null || looked === null || looked.at <= Math.max(state.turnedOn, state.last?.at ?? 0)) return state;
  return withEnd(state, { ...looked, sent: 0, waiting: 0, failed: 0, why: '', sendHour: null }, null);
}

function afterRun(store: Readonly<Record<string, string>>): ReminderState | null {
  const state = readState<ReminderState>(store, stateKeys.reminders);
  const lease = leaseIn(store);
  if (state === null || lease?.end === undefined) return state;
  const { run, end } = lease;
  // One that was turned on since knows nothing of runs before.
  return state.last?.run === run || state.turnedOn > end.at ? state : withEnd(state, end, run);
}

/** The lease of the run that sends, or that died while it did; null: none has begun that is not over. */
export function sendingIn(store: Readonly<Record<string, string>>): RunLease | null {
  const lease = leaseIn(store);
  return lease?.end === undefined ? lease : null;
}

/** The lease of the last run, also of one that is over: what it sent is known by it until Sent mail is seen to say so. */
export function leaseIn(store: Readonly<Record<string, string>>): RunLease | null {
  return readState<RunLease>(store, stateKeys.runLease);
}

/** The state after a run. What waits keeps the day open: the next hour tries again. @param run null: it sent nothing */
export function withEnd({ stopped: _over, ...state }: ReminderState, end: RunEnd, run: string | null): ReminderState {
  const { sendHour, done, ...note } = end;
  const { at, sent, waiting, failed, why } = note;
  const name = run ?? state.last?.run;
  const last = { at, sent, waiting, ...(name === undefined ? {} : { run: name }) };
  const after = { ...state, sendHour: sendHour ?? state.sendHour, done: done ?? state.done, last };
  // What waits is looked at every hour: that is said once.
  const [before] = (state.runs ?? []).slice(-1);
  const nothingNew = sent + failed === 0 && (why === '' || why === before?.why);
  return nothingNew ? after : withRun(after, note);
}

/** With that run remembered and the oldest forgotten. */
export function withRun(state: ReminderState, note: RunNote): ReminderState {
  return { ...state, runs: [...(state.runs ?? []), note].slice(-runsKept) };
}
