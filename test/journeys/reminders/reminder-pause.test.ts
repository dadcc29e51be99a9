// Days without mails, and days with too many: pausing, resuming, and how often an address is mailed at most.

import { describe, expect, test } from '@jest/globals';
import { type Desk, succeeded } from '../support/desk';
import { added, addressees, ana, ben, jo, lea, mailroom, mailTo, morning, mornings, rigging, sleep, until } from '../support/mailroom';

const reminders = (desk: Desk) => desk.rpc('open', {}).reminders;

/** Deletes all lines of Sent mail, as somebody would who wants everything sent again. */
function forget(desk: Desk): void {
  const rows = desk.values('Sent mail').length - 1;
  for (let n = 0; n < rows; n++) desk.host.book.hand.deleteRows('Sent mail', 2);
}

/** The mailroom with something of Ben's due on that Monday. */
function due(): Desk {
  const desk = mailroom();
  added(desk, 'assets', rigging('Oti', '2026-03-02'));
  return desk;
}

describe('a pause', () => {
  test('mails nobody up to and with its last day, and then everybody once, each item at its highest reminder day', () => {
    const desk = due();
    added(desk, 'assets', rigging('Lama', '2026-03-05'), rigging('Koro', '2026-03-06'));
    expect(desk.rpc('pause', { until: '2026-03-06' })).toMatchObject({
      on: true,
      pause: { until: '2026-03-06', words: 'Fri 6 Mar' },
      nextRun: 'Mon 9 Mar, between 8 and 9',
    });
    expect(mornings(desk, '2026-03-08')).toEqual([]);
    sleep(desk, '2026-03-09 07:00');
    expect(reminders(desk)).toMatchObject({ pause: null, trouble: null });
    const mails = until(desk, '2026-03-09 23:00').filter(({ to }) => to.includes(ben));
    expect(mails).toHaveLength(1);
    for (const name of ['Oti', 'Lama', 'Koro']) expect(mails[0]?.text.split(`${name} (`)).toHaveLength(2);
    // The Tuesday is Lama's own reminder day, the third working day after its date, and nobody else's.
    const next = until(desk, '2026-03-10 23:00').filter(({ to }) => to.includes(ben));
    expect(next.map(({ text }) => ['Oti', 'Lama', 'Koro'].filter((name) => text.includes(`${name} (`)))).toEqual([['Lama']]);
  });

  test('costs the idle hourly look no more than any other', () => {
    const desk = due();
    desk.rpc('pause', { until: '2026-03-06' });
    const ticks = desk.host.moveTo(Date.UTC(2026, 2, 3, 12)).map(succeeded);
    // Once a night the workbook is checked, which is no idle look.
    const checks = ticks.filter(({ execution }) => execution.log.some((line) => line.includes('check:')));
    for (const { execution } of ticks.filter((tick) => !checks.includes(tick))) expect(execution.roundTrips).toBeLessThanOrEqual(3);
    expect([ticks.length > 20, checks.length]).toEqual([true, 2]);
  });

  test('ended before the hour sends that day; ended after it sends the next morning', () => {
    const early = due();
    early.rpc('pause', { until: '2026-03-06' });
    expect(early.rpc('resume', {})).toMatchObject({ pause: null, nextRun: 'Mon 2 Mar, between 8 and 9' });
    expect(mailTo(morning(early, '2026-03-02'), ben)).toBeDefined();

    const late = due();
    late.rpc('pause', { until: '2026-03-06' });
    until(late, '2026-03-02 15:00');
    expect(late.rpc('resume', {})).toMatchObject({ pause: null, nextRun: 'Tue 3 Mar, between 8 and 9' });
    // Once more changes nothing.
    expect(late.rpc('resume', {}).nextRun).toBe('Tue 3 Mar, between 8 and 9');
    expect(until(late, '2026-03-03 07:00')).toEqual([]);
    const mail = mailTo(morning(late, '2026-03-03'), ben);
    expect(mail?.text).toContain('Oti');
    // The week's mail, which Monday would have brought.
    expect(mailTo(late.mails, 'max@example.com')?.subject).toContain('week of');
  });

  test('ended after the hour lets that day’s mails be sent by hand', () => {
    const desk = due();
    desk.rpc('pause', { until: '2026-03-06' });
    until(desk, '2026-03-02 15:00');
    expect(desk.refusal('sendNow', {})).toMatchObject({ code: 'conflict', message: expect.stringContaining('paused until Fri 6 Mar') });
    expect(desk.mails).toEqual([]);
    desk.rpc('resume', {});
    expect(desk.rpc('sendNow', {}).sent).toBeGreaterThan(0);
    expect(mailTo(desk.mails, ben)?.text).toContain('Oti');
  });

  test('is refused for a day that is over, too far away, or none, and while reminders are off', () => {
    const desk = due();
    for (const day of ['2026-03-01', '2027-04-01', '2026-02-30', 'tomorrow', ''])
      expect(desk.refusal('pause', { until: day })).toMatchObject({ code: 'invalid', issues: [{ path: 'until' }] });
    desk.rpc('turnOff', {});
    expect(desk.refusal('pause', { until: '2026-03-06' }).code).toBe('conflict');
    expect(desk.refusal('resume', {}).code).toBe('conflict');
  });

  test('leaves the preview showing the mails of the first day after it', () => {
    const desk = due();
    desk.rpc('pause', { until: '2026-03-06' });
    const preview = desk.rpc('preview', { everybody: false });
    expect(preview.day).toBe('Mon 9 Mar');
    sleep(desk, '2026-03-09 07:00');
    expect(addressees(until(desk, '2026-03-09 12:00'))).toEqual(preview.mails.map(({ to }) => to).sort());
  });
});

describe('the daily limit of an address', () => {
  test('holds when somebody empties Sent mail and sends again and again', () => {
    const desk = due();
    for (let n = 0; n < 3; n++) {
      expect(desk.rpc('sendNow', {}).held).toBe(0);
      forget(desk);
    }
    const refusal = desk.refusal('sendNow', {});
    expect(refusal).toMatchObject({ code: 'quota', message: expect.stringMatching(/had 3 mails from this workbook today already/) });
    expect(desk.mails.filter(({ to }) => to.includes(ben))).toHaveLength(3);
    expect(desk.rows('Sent mail').filter(({ To }) => To === ben)).toMatchObject([
      { State: 'waiting', Note: expect.stringContaining('no more until tomorrow') },
    ]);
    expect(mailTo(morning(desk, '2026-03-03'), ben)?.text).toContain('Oti');
  });

  test('holds when reminders are turned off and on in between, by whomever', () => {
    const desk = due();
    for (const user of [ana, ben, jo, lea]) {
      desk.host.user = user;
      desk.rpc('turnOff', {});
      desk.rpc('turnOn', { everybody: true });
      desk.ask('sendNow', {});
      forget(desk);
    }
    expect(desk.mails.filter(({ to }) => to.includes(ben))).toHaveLength(3);
  });

  test('keeps tests apart: ten a day to whoever asks, and their own morning mail all the same', () => {
    const desk = due();
    added(desk, 'assets', rigging('Hers', '2026-03-02', { 'steps/Rig/by': 'Ana Ruiz' }));
    for (let n = 0; n < 10; n++) desk.rpc('sendTest', { to: ben });
    expect(desk.refusal('sendTest', { to: ben })).toMatchObject({
      code: 'quota',
      message: 'You had 10 tests today. There are more tomorrow.',
    });
    expect(new Set(addressees(desk.mails))).toEqual(new Set([ana]));
    expect(desk.mails).toHaveLength(10);
    expect(mailTo(morning(desk, '2026-03-02'), ana)?.text).toContain('Hers');
    desk.host.clock.set(Date.UTC(2026, 2, 3, 9));
    expect(desk.rpc('sendTest', { to: desk.rpc('preview', { everybody: false }).mails[0]?.to ?? '' }).sentTo).toBe(ana);
  });
});
