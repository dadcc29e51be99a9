// Runs that may not send all their mails: the daily limit, bad addresses, a slow service, time running out. On a change with some of the numbers - always
// the first and the last -, in the long run with each.

import { describe, expect, test } from '@jest/globals';
import { crowd } from '../../journeys/support/crowd';
import { coordinator, type Desk, succeeded } from '../../journeys/support/desk';
import { mornings } from '../../journeys/support/mailroom';
import { withFault } from '../support/breakpoints';
import { deskWithMailsDue, dueToday, mailedTo, oClock, sentMail, ticksUntil } from '../support/due-today';
import { sampled } from '../support/thoroughness';

describe('R1: with mails left for', () => {
  test.each(sampled([1, 2, 3], 2))('%i of four, those go out and the next run sends exactly the others', (left) => {
    const desk = deskWithMailsDue();
    desk.host.setMailQuota(coordinator, left);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday.slice(0, left));
    const waiting = desk.rpc('open', {}).reminders;
    expect(waiting.waiting).toBe(4 - left);
    expect(waiting.lastRun).toContain(left === 1 ? '1 mail' : `${left} mails`);
    desk.host.setMailQuota(coordinator, 100);
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect([...mailedTo(desk)].sort()).toEqual(dueToday);
    expect(desk.rpc('open', {}).reminders.waiting).toBe(0);
  });
});

test('R1: the most urgent mail goes out first', () => {
  const desk = deskWithMailsDue();
  const late = { ID: 'LATE', Name: 'Due long ago', Rig: 'WIP', 'Rig by': 'Lea Lead', 'Rig due': new Date(Date.UTC(2026, 1, 23)) };
  desk.rpc('turnOn', { everybody: true });
  crowd(desk, 'Assets', [late]);
  desk.host.setMailQuota(coordinator, 2);
  ticksUntil(desk, oClock(9)).map(succeeded);
  expect(mailedTo(desk)).toContain('lea@example.com');
});

test('R1: a limit that is reached in the middle, unlike what the service had promised, leaves the others waiting', () => {
  const desk = deskWithMailsDue();
  let sent = 0;
  desk.host.faults.onCall((_n, name) => {
    if (name !== 'MailApp.sendEmail') return;
    sent += 1;
    // Another script of the same account uses up the day.
    if (sent === 3) desk.host.setMailQuota(coordinator, 0);
  });
  ticksUntil(desk, oClock(9)).map(succeeded);
  desk.host.faults.onCall(null);
  expect(mailedTo(desk)).toEqual(dueToday.slice(0, 2));
  expect(sentMail(desk).map(({ state }) => state)).toEqual(['sent', 'sent', 'waiting', 'waiting']);
  desk.host.setMailQuota(coordinator, 100);
  ticksUntil(desk, oClock(11)).map(succeeded);
  expect(mailedTo(desk)).toEqual(dueToday);
});

test('R2: with no mails left nothing is sent, one line says so, and nothing fails', () => {
  const desk = deskWithMailsDue();
  desk.host.setMailQuota(coordinator, 0);
  ticksUntil(desk, oClock(12)).map(succeeded);
  expect(desk.mails).toEqual([]);
  expect(sentMail(desk)).toEqual([{ to: '', state: 'waiting', note: expect.stringContaining('4 mails wait') }]);
  desk.host.setMailQuota(coordinator, 100);
  ticksUntil(desk, oClock(13)).map(succeeded);
  expect(mailedTo(desk)).toEqual(dueToday);
});

test('R3: a refused address is noted, the coordinator is told, the others get theirs, and three refusals end it', () => {
  const desk = deskWithMailsDue({
    deliver: ({ to }) => {
      if (to.includes('jo@example.com')) throw new Error('Invalid email: jo@example.com');
    },
  });
  ticksUntil(desk, oClock(9)).map(succeeded);
  expect(mailedTo(desk)).toEqual(dueToday.filter((to) => to !== 'jo@example.com'));
  expect(sentMail(desk).find(({ to }) => to === 'jo@example.com')).toMatchObject({
    state: 'not sent',
    note: expect.stringContaining('Invalid email'),
  });
  mornings(desk, '2026-03-13');
  expect(sentMail(desk).filter(({ to, state }) => to === 'jo@example.com' && state === 'not sent').length).toBe(3);
  const told = desk.mails.filter(({ to }) => to.includes(coordinator)).map(({ text }) => text);
  expect(told.some((text) => text.includes('jo@example.com'))).toBe(true);
});

test.each([4, 40])('R3: %i bad addresses that come before the others put nobody else off: all others are mailed in the same run', (bad) => {
  const desk = deskWithMailsDue({
    deliver: ({ to }) => {
      if (to.join().startsWith('a0')) throw new Error(`Invalid email: ${to.join()}`);
    },
  });
  crowded(desk, bad);
  ticksUntil(desk, oClock(9)).map(succeeded);
  expect(mailedTo(desk)).toEqual(dueToday);
  expect(sentMail(desk).filter(({ state }) => state === 'not sent').length).toBe(bad);
  expect(desk.rpc('open', {}).reminders.waiting).toBe(0);
});

test.each(sampled([3, 4, 40], 2))(
  'R3: %i new bad addresses that come first put nobody off where no mail went out before, not even the coordinator’s',
  (bad) => {
    const desk = deskWithMailsDue({
      deliver: ({ to }) => {
        if (!to.includes('lea@example.com')) throw new Error(`Invalid email: ${to.join()}`);
      },
    });
    crowded(desk, bad);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(mailedTo(desk)).toEqual(['lea@example.com']);
    // The same addresses a day later put nobody off either.
    ticksUntil(desk, oClock(9 + 24)).map(succeeded);
    expect(desk.rpc('open', {}).reminders.waiting).toBe(0);
  },
);

test('R3: a bad address after the last mail that goes out is tried once more, an hour later, and then called refused', () => {
  const desk = deskWithMailsDue({
    deliver: ({ to }) => {
      if (to.includes('lea@example.com')) throw new Error('Invalid email: lea@example.com');
    },
  });
  const ofLea = () =>
    sentMail(desk)
      .filter(({ to }) => to === 'lea@example.com')
      .map(({ state }) => state);
  ticksUntil(desk, oClock(9)).map(succeeded);
  expect([[...mailedTo(desk)].sort(), ofLea()]).toEqual([dueToday.filter((to) => to !== 'lea@example.com'), ['to try again']]);
  ticksUntil(desk, oClock(20)).map(succeeded);
  expect(ofLea()).toEqual(['to try again', 'not sent']);
  expect(mailedTo(desk)).toHaveLength(dueToday.length - 1);
});

/** So many more people with something due today, whose addresses come first. */
function crowded(desk: Desk, count: number): void {
  const names = Array.from({ length: count }, (_unused, at) => `Aa Bad ${at}`);
  crowd(
    desk,
    'People',
    names.map((name, at) => ({ Name: name, Email: `a0${at}@example.com` })),
  );
  const due = new Date(Date.UTC(2026, 2, 2));
  crowd(
    desk,
    'Assets',
    names.map((name, at) => ({ ID: `BAD_${at}`, Name: name, Rig: 'WIP', 'Rig by': name, 'Rig due': due })),
  );
}

describe('R5: a run that nears the six minutes', () => {
  test.each(sampled([100_000, 150_000, 300_000], 2))('stops by itself when each mail takes %i ms, and the next goes on', (slow) => {
    const desk = deskWithMailsDue();
    desk.host.faults.set({ kind: 'delay', at: 'MailApp.sendEmail', ms: slow });
    const [first] = ticksUntil(desk, oClock(9)).map(succeeded);
    expect(desk.mails.length).toBeLessThan(4);
    expect(first?.execution.at).toBeLessThan(oClock(9));
    ticksUntil(desk, oClock(13)).map(succeeded);
    desk.host.faults.clear();
    expect(mailedTo(desk)).toEqual(dueToday);
    expect(sentMail(desk).filter(({ state }) => state === 'to send')).toEqual([]);
  });
});

describe('R11: a service that fails', () => {
  const failing: readonly (readonly [number, string | null])[] = [
    [1, null],
    [2, null],
    [3, null],
    [4, null],
    [2, 'MailApp.getRemainingDailyQuota'],
  ];

  test.each(sampled(failing, 3))(
    'from mail %i on, and with it %s: what went out is noted, the rest goes an hour later, and it is said once',
    (from, also) => {
      let [calls, isDown] = [0, true];
      const desk = deskWithMailsDue({
        deliver: () => {
          calls += 1;
          if (!isDown || calls < from) return;
          if (also !== null) desk.host.faults.set({ kind: 'throw', at: also, message: 'Service unavailable: Gmail' });
          throw new Error('Service unavailable: Gmail');
        },
      });
      ticksUntil(desk, oClock(9)).map(succeeded);
      expect(mailedTo(desk)).toEqual(dueToday.slice(0, from - 1));
      expect(sentMail(desk).map(({ state }) => state)).toEqual(dueToday.map((_to, at) => (at < from - 1 ? 'sent' : 'to try again')));
      const { reminders } = desk.rpc('open', {});
      expect(reminders.waiting).toBe(5 - from);
      isDown = false;
      desk.host.faults.clear();
      ticksUntil(desk, oClock(14)).map(succeeded);
      expect([...mailedTo(desk)].sort()).toEqual(dueToday);
      const whys = JSON.stringify(desk.rpc('open', {}).reminders).split('took no more mails').length - 1;
      expect(whys).toBe(1);
    },
  );

  test('for hours, where people are known to have had mails, costs nobody the mail of the day and is said once', () => {
    const desk = deskWithMailsDue();
    ticksUntil(desk, oClock(9)).map(succeeded);
    crowd(
      desk,
      'Assets',
      ['Ana Ruiz', 'Ben Ode', 'Jo Rey', 'Lea Lead'].map((name, at) => ({
        ID: `NEXT_${at}`,
        Name: `Next ${at}`,
        Rig: 'WIP',
        'Rig by': name,
        'Rig due': new Date(Date.UTC(2026, 2, 3)),
      })),
    );
    const before = desk.mails.length;
    withFault(desk.host, { kind: 'throw', at: 'MailApp.sendEmail', message: 'Service unavailable: Gmail' }, () => {
      ticksUntil(desk, oClock(9 + 24)).map(succeeded);
    });
    ticksUntil(desk, oClock(14 + 24)).map(succeeded);
    expect([...mailedTo(desk)].slice(before).sort()).toEqual(dueToday);
  });

  test('for a moment while the tabs are read costs an hour at most, and nobody a mail', () => {
    const desk = deskWithMailsDue();
    withFault(desk.host, { kind: 'throw', at: 'Range.getValues', message: 'Service unavailable: Spreadsheets' }, () => {
      ticksUntil(desk, oClock(9));
    });
    ticksUntil(desk, oClock(10)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
  });

  test('at every mail takes nobody’s mail of the day: all of them go once it works again', () => {
    const desk = deskWithMailsDue();
    withFault(desk.host, { kind: 'throw', at: 'MailApp.sendEmail', message: 'Service unavailable: Gmail' }, () => {
      ticksUntil(desk, oClock(9)).map(succeeded);
    });
    expect(sentMail(desk).map(({ state }) => state)).toEqual(['to try again', 'to try again', 'to try again', 'to try again']);
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect([...mailedTo(desk)].sort()).toEqual(dueToday);
  });

  test('in German is understood as well as in English', () => {
    const desk = deskWithMailsDue();
    desk.host.language = 'de';
    let sent = 0;
    desk.host.faults.onCall((_n, name) => {
      if (name !== 'MailApp.sendEmail') return;
      sent += 1;
      if (sent === 2) desk.host.setMailQuota(coordinator, 0);
    });
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(sentMail(desk).map(({ state }) => state)).toEqual(['sent', 'waiting', 'waiting', 'waiting']);
  });
});
