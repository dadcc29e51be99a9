// A run of the reminders that ends in the middle, wherever that is.

import { describe, expect, test } from '@jest/globals';
import type { Desk } from '../journeys/support/desk';
import { breakpointsOf, withFault } from './support/breakpoints';
import { deskWithMailsDue, dueToday, mailedTo, oClock, sentMail, ticksUntil } from './support/due-today';

/** Breakpoints of the sending tick on a desk that was made ready so. */
function breakpoints(ready: (desk: Desk) => void = () => undefined) {
  const desk = deskWithMailsDue();
  ready(desk);
  return breakpointsOf(desk.host, () => ticksUntil(desk, oClock(9)));
}

/** Whose mail came more often than once. */
function duplicates(desk: Desk): readonly string[] {
  const to = mailedTo(desk);
  return to.filter((address, at) => to.indexOf(address) !== at);
}

function reportedAsDouble(desk: Desk): readonly string[] {
  return sentMail(desk)
    .filter(({ state, note }) => state === 'perhaps sent twice' && note !== '')
    .map(({ to }) => to);
}

describe('R4: a run killed', () => {
  test.each(breakpoints())('before call $at, just after $after, loses nobody and repeats one mail at most, which says so', ({ at }) => {
    const desk = deskWithMailsDue();
    withFault(desk.host, { kind: 'kill', at }, () => ticksUntil(desk, oClock(9)));
    ticksUntil(desk, oClock(11));
    expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday));
    expect(duplicates(desk).length).toBeLessThanOrEqual(1);
    expect(reportedAsDouble(desk)).toEqual(expect.arrayContaining([...duplicates(desk)]));
    expect(sentMail(desk).filter(({ state }) => state === 'to send')).toEqual([]);
    const told = sentMail(desk).filter(({ state }) => state === 'sent' || state === 'perhaps sent twice');
    expect(told.map(({ to }) => to).sort()).toEqual(dueToday);
  });
});
