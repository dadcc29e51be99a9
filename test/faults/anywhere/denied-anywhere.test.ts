// Every method and every function that Google calls, refused by Google at any of its calls: what was asked for is there whole or not at all.

import { describe, expect, test } from '@jest/globals';
import type { Desk } from '../../journeys/support/desk';
import { callsOf, changes, leavesSomething, letGo, withFault } from '../support/breakpoints';
import { busyDesk } from '../support/busy-desk';
import { mostOf, retried, thirdOfWork, triesReading, type Work } from '../support/every-work';
import { type Ends, halfDoneJudge } from '../support/half-done';
import { reachOf } from '../support/reach';
import { isFull, spread } from '../support/thoroughness';
import { unlocked } from '../support/unlocked';
import { allIds, differences, idsIn, keptKeys, keysIn, stateOf, tabsOf } from '../support/whole-state';

const ground = busyDesk();
const known = allIds(ground);
const before = stateOf(busyDesk(), known);
const { endsOf, unsaid } = halfDoneJudge(ground, known);
const reach = reachOf('denied');

/** Work that is one row or one thing: after a refusal nothing of it may be there. The others are many things, and doing them again completes them. */
const wholeOrNothing: readonly string[] = ['add', 'save', 'turnOn', 'open', 'select', 'selected', 'suggestions', 'preview', 'sendTest'];

/** Codes of refusals in words; `bug` would be one that nobody thought of. */
const inWords = ['denied', 'busy', 'quota', 'setup', 'gone'];

/**
 * On every change one call of each work of this oracle's third that writes, and of one in three that only read: of every other work one of any kind, of
 * the others one that changes something where there is any. In the long run all that change something, and many that ask.
 */
function placesIn(names: readonly string[], work: Work, offset: number): readonly number[] {
  const all = names.map((_name, at) => at + 1);
  const changing = all.filter((at) => changes(names[at - 1] ?? ''));
  if (isFull) return [...new Set([...changing, ...spread(all, mostOf(work), offset)])].sort((a, b) => a - b);
  return spread(offset % 2 === 0 && changing.length > 0 ? changing : all, mostOf(work), offset);
}

/** Nothing when it is as before or as after; else what it lacks of the latter. */
function halfDone(now: readonly string[], after: readonly string[]): readonly string[] {
  return differences(before, now).length === 0 ? [] : differences(after, now);
}

/** Does the work, as far as the refusal lets it; the answer. */
function denied(desk: Desk, work: Work, at: number): ReturnType<Work['run']> {
  return withFault(desk.host, { kind: 'deny', at }, () => work.run(desk));
}

/** A request that called nothing but what asks, and took the lock, which falls with its end: the desk is as it was before. */
function leftAlone(desk: Desk, { asked }: Work): boolean {
  const { calls } = desk.last;
  return asked !== null && Object.keys(calls).every((name) => !changes(name) || name.startsWith('Lock.'));
}

/** A desk on which the work came to its end, and all that is compared with it. */
interface Done {
  readonly state: readonly string[];
  readonly ends: Ends;
  readonly kept: ReturnType<typeof keptKeys>;
}

function expectWhole(desk: Desk, work: Work, { state, ends, kept }: Done): void {
  const isOne = work.asked !== null && wholeOrNothing.includes(work.asked.method);
  if (isOne) expect(halfDone(stateOf(desk, known), state)).toEqual([]);
  for (const tab of tabsOf(desk)) {
    expect([tab, new Set(idsIn(desk, tab)).size]).toEqual([tab, idsIn(desk, tab).length]);
    expect(keysIn(desk, tab)).toEqual(expect.arrayContaining([...(kept.get(tab) ?? [])]));
  }
  if (isOne) return;
  expect(unsaid(desk, ends)).toEqual([]);
  retried(desk, work);
  expect(differences(state, stateOf(desk, known)).filter((line) => !/^. (mailed|noted|shown)/.test(line))).toEqual([]);
}

/** Says where, when something does not hold. */
function at<T>(place: string, check: () => T): T {
  try {
    return check();
  } catch (cause) {
    throw new Error(`refused at ${place}`, { cause });
  }
}

describe('S11: refused by Google at any call', () => {
  test.each(thirdOfWork(2).map((work, offset) => ({ ...work, offset })))(
    '$name leaves nothing half written that Check workbook does not name',
    async ({ offset, ...work }) => {
      const whole = busyDesk();
      let refused = false;
      const names = callsOf(whole.host, () => {
        refused = work.run(whole)?.ok === false;
      });
      expect(unlocked(names)).toEqual([]);
      const did = names.some(leavesSomething);
      const places = did || triesReading(offset) ? placesIn(names, work, offset) : [];
      reach.add({ work, did, refused, points: names.length, tried: places.length, cases: places.length });
      if (places.length === 0) return;
      const done = { state: stateOf(whole, known), ends: endsOf(work, whole), kept: keptKeys(ground, whole) };
      let desk = busyDesk();
      for (const call of places) {
        const answer = denied(desk, work, call);
        const place = `call ${call}, ${names[call - 1]}`;
        if (answer?.ok === false) expect(inWords.map((code) => `${code} at ${place}`)).toContain(`${answer.error.code} at ${place}`);
        if (leftAlone(desk, work)) continue;
        at(place, () => expectWhole(desk, work, done));
        await letGo();
        desk = busyDesk();
      }
    },
  );
});
