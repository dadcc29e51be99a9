// Where in an execution a fault can make a difference: before the first call, and after every call that changes anything.

import type { Host } from '../../../host/api';

export interface Breakpoint {
  /** The call that does not happen any more, counted from 1 within its execution. */
  readonly at: number;
  /** The last call that did: for the name of a test's failure. */
  readonly after: string;
}

/** What only asks. Anything else counts as a change, so that a call nobody thought of makes one breakpoint too many, never one too few. */
const quiet = /\.(get|is|has)\w*$|^(DataValidation|ConditionalFormatRule)Builder\.|^SpreadsheetApp\.new|^Utilities\.|^HtmlService\./;

/** False for a call that only asks. */
export function changes(name: string): boolean {
  return !quiet.test(name);
}

/** True for a call that leaves something behind: not for the lock, which falls with the end, for what may be forgotten, and for making real. */
export function leavesSomething(name: string): boolean {
  return changes(name) && !/^(?:Lock|Cache)\.|\.flush$/.test(name);
}

/**
 * Runs the work, one execution, and gives all places where stopping it leaves something different behind. Stopping between two calls that only
 * ask leaves what stopping before them leaves.
 */
export function breakpointsOf(host: Host, work: () => void): readonly Breakpoint[] {
  return breakpointsIn(callsOf(host, work));
}

/** The same of the calls of a run, by name, in order. */
export function breakpointsIn(names: readonly string[]): readonly Breakpoint[] {
  return names.flatMap((_name, index) => {
    const before = names[index - 1];
    return before === undefined || !quiet.test(before) ? [{ at: index + 1, after: before ?? 'nothing' }] : [];
  });
}

/** Every call of the work, by name, in order. */
export function callsOf(host: Host, work: () => void): readonly string[] {
  const names: string[] = [];
  host.faults.onCall((_n, name) => {
    names.push(name);
  });
  work();
  host.faults.onCall(null);
  return names;
}

/**
 * To be awaited between one workbook and the next where a test opens hundreds: what the grid engine has still to do when the test lets go of the
 * thread holds on to the whole workbook until then.
 */
export function letGo(): Promise<void> {
  return Promise.resolve();
}

/** Runs the work and ends it just before the n-th call of that name, counted from 1; the fault is over afterwards. */
export function endedBefore(host: Host, call: string, nth: number, work: () => void): void {
  let calls = 0;
  host.faults.onCall((n, name) => {
    if (name === call && ++calls === nth) host.faults.set({ kind: 'kill', at: n });
  });
  work();
  host.faults.onCall(null);
  host.faults.clear();
}

/** Runs the work with the fault in force, and no longer. */
export function withFault<T>(host: Host, fault: Parameters<Host['faults']['set']>[0], work: () => T): T {
  host.faults.set(fault);
  try {
    return work();
  } finally {
    host.faults.clear();
  }
}
