// every method of the dispatcher and every function that Google calls, ended at its calls, one after the other, and asked for once more.

import { describe, expect, test } from '@jest/globals';
import type { Method } from '../../../src/contract/methods';
import { type Desk, hours } from '../../journeys/support/desk';
import { type Breakpoint, breakpointsIn, breakpointsOf, callsOf, leavesSomething, letGo, withFault } from '../support/breakpoints';
import { busyDesk } from '../support/busy-desk';
import { columnOf } from '../support/by-hand';
import { sentMail } from '../support/due-today';
import { retried, thirdOfWork, triesReading, type Work } from '../support/every-work';
import { halfDoneJudge } from '../support/half-done';
import { reachOf } from '../support/reach';
import { isFull, sampled } from '../support/thoroughness';
import { unlocked } from '../support/unlocked';
import { allIds, differences, idsIn, keptKeys, keysIn, mailedTwice, stateOf, tabsOf } from '../support/whole-state';

const ground = busyDesk();
const known = allIds(ground);
const works = thirdOfWork(0);
const { endsOf, unsaid } = halfDoneJudge(ground, known);
const reach = reachOf('killed, then done again');

/** What holds at any moment, also while work is half done: nothing is lost and no ID stands there twice. */
function expectWhole(desk: Desk, kept: ReturnType<typeof keptKeys>): void {
  for (const tab of tabsOf(desk)) {
    const ids = idsIn(desk, tab);
    expect([tab, ids.length]).toEqual([tab, new Set(ids).size]);
    expect(keysIn(desk, tab)).toEqual(expect.arrayContaining([...(kept.get(tab) ?? [])]));
  }
}

function killedAt(work: Work, at: number): Desk {
  const desk = busyDesk();
  withFault(desk.host, { kind: 'kill', at }, () => work.run(desk));
  return desk;
}

/** One mail at most more than unkilled, and Sent mail says so. Somebody who asked for a test mail sees it twice in their own mailbox. */
function expectNoSilentDouble(desk: Desk, whole: Desk): void {
  const twice = differences(mailedTwice(whole), mailedTwice(desk)).flatMap((line) => (line.startsWith('+ ') ? [line.slice(2)] : []));
  expect(twice.length).toBeLessThanOrEqual(1);
  if (desk.mails.some(({ subject }) => subject.startsWith('Test: '))) return;
  const said = sentMail(desk).flatMap(({ to, state, note }) => (state === 'perhaps sent twice' && note !== '' ? [to] : []));
  expect(said).toEqual(expect.arrayContaining([...twice]));
}

/** Killed between a mail and its note nobody knows whether it went: Sent mail says that it is going out, the same submit sends nothing again, and whoever sends anew is asked. */
function inDoubt(desk: Desk): readonly string[] {
  return sentMail(desk).flatMap(({ to, state }) => (state === 'going out' ? [`- noted ${to}`] : []));
}

/** Methods that are about what the busy desk does not have - a tab, an episode, a card of that name, somebody who has come: refused, and tried as that. */
const offHere: Readonly<Partial<Record<Method, string>>> = {
  ...{ showGrid: 'setup', planCut: 'setup', showBreakdown: 'setup', planStatement: 'gone', tellHost: 'invalid' },
};

/** The code of the refusal; null: it does something here. */
const offWith = ({ asked }: Work) => (asked === null ? null : (offHere[asked.method] ?? null));
const isOff = (work: Work) => offWith(work) !== null;

/** Each row of a list comes whole; one that stopped half way is completed by the same submit, and until then nobody can know that more was to come. */
const rowByRow: readonly string[] = ['bringIn'];

/** Killed before its first call it has done nothing: that is no place to try. */
function placesIn(whole: Desk, work: Work): readonly Breakpoint[] {
  const names = callsOf(whole.host, () => {
    const answer = work.run(whole);
    expect(answer?.ok === false ? answer.error.code : 'done').toBe(offWith(work) ?? 'done');
  });
  expect(unlocked(names)).toEqual([]);
  return breakpointsIn(names).slice(1);
}

// On every change one place of each work of this oracle's third that writes and of one in six that only read, and the mails of the hours after it for one
// of these in three and for the tick; all of them in the long run.
describe('R4: killed after any call that makes a difference and done again', () => {
  test.each(works.map((work, at) => ({ ...work, at })))('$name comes to what it comes to unkilled', async ({ at, ...work }) => {
    const whole = busyDesk();
    const all = placesIn(whole, work);
    const did = all.some(({ after }) => leavesSomething(after));
    const places = did || triesReading(at) ? sampled(all, 1, at) : [];
    reach.add({
      work,
      refused: isOff(work),
      did,
      points: all.length,
      tried: places.length,
      cases: places.length,
    });
    const kept = keptKeys(ground, whole);
    const later = whole.host.clock.now() + hours(3);
    if (places.length === 0) return;
    const ends = endsOf(work, whole);
    const waits = isFull || work.name.startsWith('hourly') || at % 3 === 0;
    const wait = (desk: Desk) => (waits ? desk.host.moveTo(later) : []);
    wait(whole);
    const expected = stateOf(whole, known);
    for (const place of places) {
      await letGo();
      const desk = killedAt(work, place.at);
      expectWhole(desk, kept);
      if (!rowByRow.includes(work.asked?.method ?? '')) expect([place, unsaid(desk, ends)]).toEqual([place, []]);
      if (!isOff(work)) retried(desk, work);
      wait(desk);
      const doubts = inDoubt(desk);
      expect([place, differences(expected, stateOf(desk, known)).filter((line) => !doubts.includes(line))]).toEqual([place, []]);
      expectWhole(desk, kept);
      expectNoSilentDouble(desk, whole);
    }
  });
});

test('R4: a retake chosen in the grid whose stamps never come stays as it was chosen', () => {
  const rig = (desk: Desk) => desk.rows('Assets').map((row) => [row.ID, row.Rig]);
  const choose = (desk: Desk) => desk.host.edit('Assets', `${columnOf(desk, 'Assets', 'Rig')}3`, [['Retake']]);
  const whole = busyDesk();
  for (const place of breakpointsOf(whole.host, () => choose(whole))) {
    const desk = busyDesk();
    withFault(desk.host, { kind: 'kill', at: place.at }, () => choose(desk));
    expect(rig(desk)).toEqual(rig(whole));
  }
});
