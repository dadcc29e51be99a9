// A run of the reminders that ends in the middle, wherever that is.

import { describe, expect, test } from '@jest/globals';
import type { Desk } from '../../journeys/support/desk';
import { breakpointsOf, withFault } from '../support/breakpoints';
import { deskWithMailsDue, dueToday, mailedTo, oClock, sentMail, ticksUntil } from '../support/due-today';
import { sampled } from '../support/thoroughness';

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
  test.each(sampled(breakpoints(), 20))(
    'before call $at, just after $after, loses nobody and repeats one mail at most, which says so',
    ({ at }) => {
      const desk = deskWithMailsDue();
      withFault(desk.host, { kind: 'kill', at }, () => ticksUntil(desk, oClock(9)));
      ticksUntil(desk, oClock(11));
      expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday));
      expect(duplicates(desk).length).toBeLessThanOrEqual(1);
      expect(reportedAsDouble(desk)).toEqual(expect.arrayContaining([...duplicates(desk)]));
      expect(sentMail(desk).filter(({ state }) => state === 'to send')).toEqual([]);
      const told = sentMail(desk).filter(({ state }) => state === 'sent' || state === 'perhaps sent twice');
      expect(told.map(({ to }) => to).sort()).toEqual(dueToday);
    },
  );
});

describe('R1: with mails for two left, a run killed', () => {
  const scarce = (desk: Desk) => desk.host.setMailQuota('ana@example.com', 2);

  test.each(sampled(breakpoints(scarce).slice(2), 4))(
    'before call $at, just after $after, sends the rest when there are mails again',
    ({ at }) => {
      const desk = deskWithMailsDue();
      scarce(desk);
      withFault(desk.host, { kind: 'kill', at }, () => ticksUntil(desk, oClock(9)));
      ticksUntil(desk, oClock(10));
      desk.host.setMailQuota('ana@example.com', 100);
      ticksUntil(desk, oClock(12));
      expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday));
      expect(duplicates(desk).length).toBeLessThanOrEqual(1);
      expect(reportedAsDouble(desk)).toEqual(expect.arrayContaining([...duplicates(desk)]));
    },
  );
});

describe('R3: with an address that the mail service refuses, a run killed', () => {
  const refuseBen = {
    deliver: ({ to }: { readonly to: readonly string[] }) => {
      if (to.includes('ben@example.com')) throw new Error('Invalid email: ben@example.com');
    },
  };

  // Ben's mail is the second.
  test.each(
    sampled(
      breakpoints().filter(({ after }, at) => at > 6 && after !== 'SpreadsheetApp.flush'),
      4,
    ),
  )('before call $at, just after $after, never says that it was sent', ({ at }) => {
    const desk = deskWithMailsDue(refuseBen);
    withFault(desk.host, { kind: 'kill', at }, () => ticksUntil(desk, oClock(9)));
    ticksUntil(desk, oClock(11));
    const ben = sentMail(desk).filter(({ to }) => to === 'ben@example.com');
    expect(ben.map(({ state }) => state)).toContain('not sent');
    expect(ben.map(({ state }) => state)).not.toContain('sent');
    expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday.filter((to) => to !== 'ben@example.com')));
  });
});
