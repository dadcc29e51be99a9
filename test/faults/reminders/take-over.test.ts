// Two accounts at the same moment: one is replaced, turned off or paused while it begins to send or is sending.

import { describe, expect, test } from '@jest/globals';
import { coordinator, type Desk } from '../../journeys/support/desk';
import { type Breakpoint, breakpointsOf, callsOf, endedBefore, withFault } from '../support/breakpoints';
import { deskWithMailsDue, dueToday, mailedTo, oClock, sentMail, ticksUntil } from '../support/due-today';
import { sampled } from '../support/thoroughness';
import { as, ben, ownersOf } from '../support/two-accounts';

/** Where in that work somebody else may come in between: before every call up to the lock, and after every later one that changes anything. */
function pointsIn(work: (desk: Desk) => void): readonly Breakpoint[] {
  const [first, second] = [deskWithMailsDue(), deskWithMailsDue()];
  const names = callsOf(first.host, () => work(first));
  const lock = names.indexOf('Lock.tryLock');
  const looking = names.slice(0, lock + 1).map((_name, n) => ({ at: n + 1, after: names[n - 1] ?? 'nothing' }));
  return [...looking, ...breakpointsOf(second.host, () => work(second)).filter(({ at }) => at > lock + 1)];
}

interface Meanwhile {
  /** They were let: nobody held the lock. */
  readonly done: boolean;
  /** Nothing had been written down as about to be sent. */
  readonly inTime: boolean;
}

/** Does something as Ben before one call of the work. */
function meanwhile(desk: Desk, at: number, theirs: () => boolean, work: () => void): Meanwhile {
  let came: Meanwhile | null = null;
  desk.host.faults.onCall((n) => {
    if (came !== null || n !== at) return;
    const inTime = sentMail(desk).length === 0;
    came = { inTime, done: false };
    came = { inTime, done: as(desk, ben, theirs) };
  });
  work();
  desk.host.faults.onCall(null);
  return came ?? { done: false, inTime: false };
}

const takeOver = (desk: Desk) => () => desk.ask('takeOver', { from: coordinator }).ok;
const inTheTick = pointsIn((desk) => ticksUntil(desk, oClock(8.9)));

describe('R7: taken over while the other account’s tick looks and sends', () => {
  test.each(sampled(inTheTick, 3))(
    'before its call $at, just after $after: everybody is mailed once, by the new sender if it came in time',
    ({ at }) => {
      const desk = deskWithMailsDue();
      const { done, inTime } = meanwhile(desk, at, takeOver(desk), () => ticksUntil(desk, oClock(8.9)));
      if (!done) as(desk, ben, takeOver(desk));
      ticksUntil(desk, oClock(12));
      expect([...mailedTo(desk)].sort()).toEqual(dueToday);
      expect(new Set(desk.mails.map(({ from }) => from))).toEqual(new Set([done && inTime ? ben : coordinator]));
      expect(sentMail(desk).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
      expect(ownersOf(desk)).toEqual([ben]);
    },
  );
});

describe('R7: the other account’s tick while it is being taken over', () => {
  test.each(
    sampled(
      pointsIn((desk) => as(desk, ben, takeOver(desk))),
      3,
    ),
  )('before call $at, just after $after: everybody is mailed once, by one of them', ({ at }) => {
    const desk = deskWithMailsDue();
    const [trigger] = desk.host.triggers;
    let began = false;
    desk.host.clock.set(oClock(9));
    desk.host.faults.onCall((n) => {
      if (began || n !== at) return;
      began = true;
      as(desk, coordinator, () => desk.host.run('hourly', [{ triggerUid: trigger?.id }]));
    });
    as(desk, ben, takeOver(desk));
    desk.host.faults.onCall(null);
    as(desk, ben, takeOver(desk));
    ticksUntil(desk, oClock(12));
    expect([...mailedTo(desk)].sort()).toEqual(dueToday);
    expect(new Set(desk.mails.map(({ from }) => from)).size).toBe(1);
    expect(ownersOf(desk)).toEqual([ben]);
  });
});

describe('R7: taken over from a run that then dies', () => {
  test('the new sender takes it up: nobody is lost, one mail at most comes twice and says so', () => {
    const desk = deskWithMailsDue();
    endedBefore(desk.host, 'MailApp.sendEmail', 3, () => ticksUntil(desk, oClock(9)));
    as(desk, ben, takeOver(desk));
    ticksUntil(desk, oClock(12));
    expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday));
    expect(desk.mails.length).toBeLessThanOrEqual(5);
    expect(desk.mails.at(-1)?.from).toBe(ben);
  });
});

const stops = [
  { method: 'turnOff', input: {} },
  { method: 'pause', input: { until: '2026-03-02' } },
] as const;

describe.each(stops)('R6: $method between a tick’s first look and its run', ({ method, input }) => {
  test.each(sampled(inTheTick, 3))(
    'before call $at, just after $after: in time nobody is mailed, later the whole run goes out',
    ({ at }) => {
      const desk = deskWithMailsDue();
      const { done, inTime } = meanwhile(
        desk,
        at,
        () => desk.ask(method, input).ok,
        () => ticksUntil(desk, oClock(8.9)),
      );
      ticksUntil(desk, oClock(12));
      expect(mailedTo(desk)).toEqual(done && inTime ? [] : dueToday);
      expect(sentMail(desk).filter(({ state }) => state === 'to send')).toEqual([]);
    },
  );
});

describe('C4: with the lock held by somebody', () => {
  test.each(['repairReminders', 'resume', 'uninstall', 'turnOff'] as const)('%s is refused in words and changes nothing', (method) => {
    const desk = deskWithMailsDue();
    const lock = desk.host.holdLock();
    const before = desk.host.save();
    expect(desk.refusal(method, {}).code).toBe('busy');
    expect(desk.host.save()).toEqual(before);
    lock.release();
  });

  test('a trigger that was replaced waits with removing itself', () => {
    const desk = deskWithMailsDue();
    as(desk, ben, takeOver(desk));
    const [old] = desk.host.triggers.filter(({ owner }) => owner === coordinator);
    const lock = desk.host.holdLock();
    desk.host.run('hourly', [{ triggerUid: old?.id }]);
    expect(ownersOf(desk)).toEqual([coordinator, ben].sort());
    lock.release();
    desk.host.run('hourly', [{ triggerUid: old?.id }]);
    expect(ownersOf(desk)).toEqual([ben]);
  });

  test('and a service refused at removing it, the tick ends without an error that Google would mail about', () => {
    const desk = deskWithMailsDue();
    as(desk, ben, takeOver(desk));
    const [old] = desk.host.triggers.filter(({ owner }) => owner === coordinator);
    const result = withFault(desk.host, { kind: 'throw', at: 'ScriptApp.getProjectTriggers' }, () =>
      desk.host.run('hourly', [{ triggerUid: old?.id }]),
    );
    expect(result.ok).toBe(true);
  });
});
