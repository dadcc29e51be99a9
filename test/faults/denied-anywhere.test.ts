// Every method and every function that Google calls, refused by Google at any of its calls: what was asked for is there whole or not at all.

import { describe, expect, test } from '@jest/globals';
import type { Desk } from '../journeys/support/desk';
import { callsOf, changes, withFault } from './support/breakpoints';
import { busyDesk } from './support/busy-desk';
import { retried, sampledWork, type Work } from './support/every-work';
import { sampled } from './support/thoroughness';
import { allIds, differences, idsIn, keptKeys, keysIn, stateOf, tabsOf } from './support/whole-state';

const ground = busyDesk();
const known = allIds(ground);
const before = stateOf(busyDesk(), known);

/** Work that is one row or one thing: after a refusal nothing of it may be there. The others are many things, and doing them again completes them. */
const wholeOrNothing: readonly string[] = ['add', 'save', 'turnOn', 'open', 'select', 'selected', 'suggestions', 'preview', 'sendTest'];

/** Codes of refusals in words; `bug` would be one that nobody thought of. */
const inWords = ['denied', 'busy', 'quota', 'setup', 'gone'];

/** On every change one call of any kind and two that change something; all of them in the long run. */
function placesIn(names: readonly string[], offset: number): readonly number[] {
  const all = names.map((_name, at) => at + 1);
  const changing = all.filter((at) => changes(names[at - 1] ?? ''));
  return [...new Set([...sampled(all, 1, offset), ...sampled(changing, 2, offset)])];
}

function denied(work: Work, at: number): { readonly desk: Desk; readonly answer: ReturnType<Work['run']> } {
  const desk = busyDesk();
  return { desk, answer: withFault(desk.host, { kind: 'deny', at }, () => work.run(desk)) };
}

/** Nothing when it is as before or as after; else what it lacks of the latter. */
function halfDone(now: readonly string[], after: readonly string[]): readonly string[] {
  return differences(before, now).length === 0 ? [] : differences(after, now);
}

describe('S11: refused by Google at any call', () => {
  test.each(sampledWork(ground).map((work, at) => ({ ...work, offset: at })))(
    '$name leaves nothing half written',
    ({ offset, ...work }) => {
      const whole = busyDesk();
      const names = callsOf(whole.host, () => work.run(whole));
      const after = stateOf(whole, known);
      const kept = keptKeys(ground, whole);
      const isOne = work.asked !== null && wholeOrNothing.includes(work.asked.method);
      for (const at of placesIn(names, offset)) {
        const { desk, answer } = denied(work, at);
        const place = `call ${at}, ${names[at - 1]}`;
        if (answer?.ok === false) expect(inWords.map((code) => `${code} at ${place}`)).toContain(`${answer.error.code} at ${place}`);
        if (isOne) expect([place, halfDone(stateOf(desk, known), after)]).toEqual([place, []]);
        for (const tab of tabsOf(desk)) {
          expect([place, tab, new Set(idsIn(desk, tab)).size]).toEqual([place, tab, idsIn(desk, tab).length]);
          expect(keysIn(desk, tab)).toEqual(expect.arrayContaining([...(kept.get(tab) ?? [])]));
        }
        if (isOne) continue;
        retried(desk, work);
        expect([place, differences(after, stateOf(desk, known)).filter((line) => !/^. (mailed|noted|shown)/.test(line))]).toEqual([
          place,
          [],
        ]);
      }
    },
  );
});
