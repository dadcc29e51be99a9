// Runs that may not send all their mails: the daily limit, bad addresses, a slow service, time running out.

import { describe, expect, test } from '@jest/globals';
import { crowd } from '../../journeys/support/crowd';
import { coordinator, succeeded } from '../../journeys/support/desk';
import { withFault } from '../support/breakpoints';
import { deskWithMailsDue, dueToday, mailedTo, oClock, sentMail, ticksUntil } from '../support/due-today';

describe('R1: with mails left for', () => {
  test.each([1, 2, 3])('%i of four, those go out and the next run sends exactly the others', (left) => {
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
  ticksUntil(desk, oClock(8 + 24 * 11)).map(succeeded);
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
  const names = Array.from({ length: bad }, (_unused, at) => `Aa Bad ${at}`);
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
  ticksUntil(desk, oClock(9)).map(succeeded);
  expect(mailedTo(desk)).toEqual(dueToday);
  expect(sentMail(desk).filter(({ state }) => state === 'not sent').length).toBe(bad);
  expect(desk.rpc('open', {}).reminders.waiting).toBe(0);
});

describe('R5: a run that nears the six minutes', () => {
  test.each([100_000, 150_000, 300_000])('stops by itself when each mail takes %i ms, and the next goes on', (slow) => {
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
  test('for a moment while the tabs are read costs an hour at most, and nobody a mail', () => {
    const desk = deskWithMailsDue();
    withFault(desk.host, { kind: 'throw', at: 'Range.getValues', message: 'Service unavailable: Spreadsheets' }, () => {
      ticksUntil(desk, oClock(9));
    });
    ticksUntil(desk, oClock(10)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
  });

  test('at every mail is not tried again and again: three refusals in a row end the run, and the day ends it too', () => {
    const desk = deskWithMailsDue();
    withFault(desk.host, { kind: 'throw', at: 'MailApp.sendEmail', message: 'Service unavailable: Gmail' }, () => {
      ticksUntil(desk, oClock(9)).map(succeeded);
    });
    expect(sentMail(desk).map(({ state }) => state)).toEqual(['not sent', 'not sent', 'not sent', 'waiting']);
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect(mailedTo(desk)).toContain('lea@example.com');
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
