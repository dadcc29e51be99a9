// Two accounts at the same moment: one is replaced, turned off or paused while it begins to send or is sending.

import { describe, expect, test } from '@jest/globals';
import { coordinator, type Desk } from '../journeys/support/desk';
import { callsOf, withFault } from './support/breakpoints';
import { deskWithMailsDue, dueToday, mailedTo, oClock, sentMail, ticksUntil } from './support/due-today';
import { as, ben, ownersOf } from './support/two-accounts';

const count = (work: (desk: Desk) => void): number => {
  const desk = deskWithMailsDue();
  return callsOf(desk.host, () => work(desk)).length;
};

/** Does something as Ben before one call of the work; answers whether it was let. */
function meanwhile(desk: Desk, at: number, theirs: () => boolean, work: () => void): boolean {
  let done = false;
  let began = false;
  desk.host.faults.onCall((n) => {
    if (began || n !== at) return;
    began = true;
    done = as(desk, ben, theirs);
  });
  work();
  desk.host.faults.onCall(null);
  return done;
}

const takeOver = (desk: Desk) => () => desk.ask('takeOver', { from: coordinator }).ok;
const calls = count((desk) => ticksUntil(desk, oClock(8.9)));
/** Every call of the tick that sends, from before its first to after its last. */
const everyCall = Array.from({ length: calls }, (_unused, n) => n + 1);

describe('R7: taken over while the other account’s tick is at any of its calls', () => {
  test.each(everyCall)('%i: everybody is mailed once, and afterwards one trigger is left', (at) => {
    const desk = deskWithMailsDue();
    const taken = meanwhile(desk, at, takeOver(desk), () => ticksUntil(desk, oClock(8.9)));
    if (!taken) as(desk, ben, takeOver(desk));
    ticksUntil(desk, oClock(12));
    expect([...mailedTo(desk)].sort()).toEqual(dueToday);
    expect(sentMail(desk).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(ownersOf(desk)).toEqual([ben]);
  });
});

describe('R7: the other account’s tick at any call of taking over', () => {
  test.each(Array.from({ length: count((desk) => as(desk, ben, takeOver(desk))) }, (_unused, n) => n + 1))(
    '%i: everybody is mailed once, by one of them',
    (at) => {
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
    },
  );
});

describe('R7: taken over from a run that then dies', () => {
  test('the new sender takes it up: nobody is lost, one mail at most comes twice and says so', () => {
    const desk = deskWithMailsDue();
    desk.host.faults.onCall((n, name) => {
      if (name === 'MailApp.sendEmail' && desk.mails.length === 2) desk.host.faults.set({ kind: 'kill', at: n });
    });
    ticksUntil(desk, oClock(9));
    desk.host.faults.onCall(null);
    desk.host.faults.clear();
    as(desk, ben, takeOver(desk));
    ticksUntil(desk, oClock(12));
    expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday));
    expect(desk.mails.length).toBeLessThanOrEqual(5);
    expect(desk.mails.at(-1)?.from).toBe(ben);
  });
});

describe('R6: reminders turned off or paused between a tick’s first look and its run', () => {
  test.each(everyCall)('%i: either the whole run goes out, or nobody is mailed', (at) => {
    for (const [method, input] of [
      ['turnOff', {}],
      ['pause', { until: '2026-03-02' }],
    ] as const) {
      const desk = deskWithMailsDue();
      const stopped = meanwhile(
        desk,
        at,
        () => desk.ask(method, input).ok,
        () => ticksUntil(desk, oClock(8.9)),
      );
      expect(stopped && desk.mails.length > 0 ? mailedTo(desk) : [...(stopped ? dueToday : mailedTo(desk))]).toEqual(dueToday);
      if (stopped) ticksUntil(desk, oClock(12));
      expect([0, 4]).toContain(desk.mails.length);
      expect(sentMail(desk).filter(({ state }) => state === 'to send')).toEqual([]);
    }
  });
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
