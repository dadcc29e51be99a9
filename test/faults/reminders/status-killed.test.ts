// Repairing, taking over, pausing, resuming and removing, ended in the middle wherever that is: doing it again completes it, and everybody is mailed once.

import { describe, expect, test } from '@jest/globals';
import type { Method, Methods } from '../../../src/contract/methods';
import { coordinator, Desk, hours } from '../../journeys/support/desk';
import { breakpointsOf, endedBefore, withFault } from '../support/breakpoints';
import { deskWithMailsDue, dueToday, mailedTo, oClock, sentMail, ticksUntil } from '../support/due-today';
import { request } from '../support/request';
import { sampled } from '../support/thoroughness';
import { as, ben, ownersOf } from '../support/two-accounts';

interface Case<M extends Method = Method> {
  readonly name: string;
  readonly method: M;
  readonly input: Methods[M]['input'];
  readonly user: string;
  readonly desk: () => Desk;
  /** What holds once it was done again, before any tick. */
  readonly whole: (desk: Desk) => void;
  /** Whom the ticks of the day mail afterwards. */
  readonly mailed: readonly string[];
}

/** Without its trigger. */
function withoutTrigger(): Desk {
  const { book, services } = deskWithMailsDue().host.save();
  return new Desk({ saved: { book, services: { ...(services as object), triggers: [] } }, now: oClock(8) });
}

/** A run was killed just before its second mail, an hour ago. */
function halfWay(): Desk {
  const desk = deskWithMailsDue();
  endedBefore(desk.host, 'MailApp.sendEmail', 2, () => ticksUntil(desk, oClock(9)));
  desk.host.clock.set(oClock(9) + hours(0.5));
  return desk;
}

const isOn = (sender: string) => (desk: Desk) => {
  expect(desk.rpc('open', {}).reminders).toMatchObject({ on: true, sender, trouble: null });
};

const cases: readonly Case[] = [
  {
    name: 'repairing a trigger that is gone',
    method: 'repairReminders',
    input: {},
    user: coordinator,
    desk: withoutTrigger,
    whole: (desk) => {
      isOn(coordinator)(desk);
      expect(ownersOf(desk)).toEqual([coordinator]);
    },
    mailed: dueToday,
  },
  {
    name: 'taking over',
    method: 'takeOver',
    input: { from: coordinator },
    user: ben,
    desk: deskWithMailsDue,
    whole: (desk) => {
      isOn(ben)(desk);
      expect(ownersOf(desk)).toEqual([coordinator, ben].sort());
    },
    mailed: dueToday,
  },
  {
    name: 'pausing',
    method: 'pause',
    input: { until: '2026-03-02' },
    user: ben,
    desk: deskWithMailsDue,
    whole: isOn(coordinator),
    mailed: [],
  },
  {
    name: 'resuming',
    method: 'resume',
    input: {},
    user: ben,
    desk: () => {
      const desk = deskWithMailsDue();
      desk.rpc('pause', { until: '2026-03-06' });
      return desk;
    },
    whole: isOn(coordinator),
    mailed: dueToday,
  },
  {
    name: 'removing',
    method: 'uninstall',
    input: {},
    user: coordinator,
    desk: deskWithMailsDue,
    whole: (desk) => {
      expect(ownersOf(desk)).toEqual([]);
      expect(desk.rpc('open', {})).toMatchObject({ ready: false, reminders: { on: false, trouble: null } });
      expect(desk.host.book.metadata.all()).toEqual([]);
    },
    mailed: [],
  },
];

const points = cases.flatMap((one) => {
  const desk = one.desk();
  desk.host.user = one.user;
  return breakpointsOf(desk.host, () => desk.rpc(one.method, one.input)).map((point) => ({ ...one, ...point }));
});

describe('R4: killed', () => {
  test.each(sampled(points, 2))(
    '$name before call $at, just after $after, and done again is done',
    ({ method, input, user, desk: ready, at, whole, mailed }) => {
      const desk = ready();
      as(desk, user, () => {
        withFault(desk.host, { kind: 'kill', at }, () => desk.host.run('rpc', [request(method, input, 'once')]));
        desk.rpc(method, input, 'once');
        whole(desk);
      });
      ticksUntil(desk, oClock(12));
      expect([...mailedTo(desk)].sort()).toEqual(mailed);
    },
  );

  test.each(sampled(points, 2, 1))(
    '$name before call $at, just after $after, and never done again mails nobody twice',
    ({ method, input, user, desk: ready, at }) => {
      const desk = ready();
      as(desk, user, () => withFault(desk.host, { kind: 'kill', at }, () => desk.host.run('rpc', [request(method, input, 'once')])));
      ticksUntil(desk, oClock(12));
      expect(new Set(mailedTo(desk)).size).toBe(desk.mails.length);
      expect(ownersOf(desk).length).toBeLessThanOrEqual(2);
    },
  );
});

describe('R4: repairing after a run that stopped half way', () => {
  test('says so, sends the rest, and repeats one mail at most, which says so', () => {
    const desk = halfWay();
    expect(desk.mails.length).toBe(1);
    expect(desk.rpc('open', {}).reminders).toMatchObject({ trouble: 'unfinished' });
    const { done, reminders } = desk.rpc('repairReminders', {});
    expect(done).toEqual(['The run that had stopped half way was taken up: 3 mails sent.']);
    expect(reminders).toMatchObject({ trouble: null });
    expect(reminders.runs.map(({ sent, why }) => [sent, why])).toEqual([
      [3, ''],
      [1, 'The run stopped half way. The next one went on where it ended.'],
    ]);
    expect([...mailedTo(desk)].sort()).toEqual(dueToday);
    expect(sentMail(desk).filter(({ state }) => state === 'to send')).toEqual([]);
  });

  const probe = halfWay();
  test.each(
    sampled(
      breakpointsOf(probe.host, () => probe.rpc('repairReminders', {})),
      6,
    ),
  )('and killed before call $at, just after $after, loses nobody and repeats two mails at most, which say so', ({ at }) => {
    const desk = halfWay();
    withFault(desk.host, { kind: 'kill', at }, () => desk.host.run('rpc', [request('repairReminders', {}, 'once')]));
    ticksUntil(desk, oClock(12));
    expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday));
    const twice = mailedTo(desk).filter((to, n, all) => all.indexOf(to) !== n);
    expect(twice.length).toBeLessThanOrEqual(2);
    const reported = sentMail(desk).filter(({ state }) => state === 'perhaps sent twice');
    expect(reported.map(({ to }) => to)).toEqual(expect.arrayContaining([...twice]));
  });

  test('while a run is sending leaves it alone', () => {
    const desk = deskWithMailsDue();
    const answers: string[] = [];
    desk.host.faults.onCall((_n, name) => {
      if (name === 'MailApp.sendEmail') answers.push(...desk.rpc('repairReminders', {}).done);
    });
    ticksUntil(desk, oClock(10));
    desk.host.faults.onCall(null);
    expect(new Set(answers)).toEqual(new Set(['Nothing needed repair.']));
    expect(mailedTo(desk)).toEqual(dueToday);
  });
});

describe('R4: a mail that goes out and then kills the run, every time', () => {
  test('is sent three times that day and no more; the others go all the same', () => {
    const desk = deskWithMailsDue();
    let sending = false;
    desk.host.faults.onCall((n, name) => {
      if (sending && desk.mails.at(-1)?.to.includes(ben)) desk.host.faults.set({ kind: 'kill', at: n });
      sending = name === 'MailApp.sendEmail';
    });
    for (let hour = 9; hour < 20; hour++) {
      ticksUntil(desk, oClock(hour));
      desk.host.faults.clear();
    }
    desk.host.faults.onCall(null);
    expect([...mailedTo(desk)].sort()).toEqual([...dueToday, ben, ben].sort());
    expect(sentMail(desk).at(-1)).toMatchObject({ to: ben, state: 'waiting', note: expect.stringContaining('no more until tomorrow') });
  });
});
