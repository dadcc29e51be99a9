// The net below all rules: how often an address may be mailed in a day.

import { describe, expect, test } from '@jest/globals';
import { type MailTally, mailable, mostMails, mostTests, tallyOf, withMails } from '../../../src/office/sent-log/daily-limit';
import { type Clocks, tickDue } from '../../../src/office/sent-log/send-times';

const today = tallyOf(null, '2026-03-02');

/** The address mailed so often. */
const mailedTo = (times: number, address = 'ben@example.com'): MailTally =>
  Array.from({ length: times }).reduce<MailTally>((tally) => withMails(tally, [address]), today);

describe('the daily limit', () => {
  test('lets an address have three mails, however it is written, and no fourth', () => {
    expect([0, 2, 3, 4].map((times) => mailable(mailedTo(times), mostMails)('ben@example.com'))).toEqual([true, true, false, false]);
    expect(mailable(mailedTo(3), mostMails)(' BEN@example.com')).toBe(false);
  });

  test('counts each address for itself', () => {
    expect(mailable(mailedTo(3), mostMails)('jo@example.com')).toBe(true);
  });

  test('allows more tests than mails', () => {
    expect([9, 10].map((times) => mailable(mailedTo(times), mostTests)('ben@example.com'))).toEqual([true, false]);
  });

  test('begins anew on the next day, and when somebody spoilt what was kept', () => {
    expect(mailable(tallyOf(mailedTo(3), '2026-03-03'), mostMails)('ben@example.com')).toBe(true);
    expect(tallyOf(JSON.parse('{"day":"2026-03-02"}'), '2026-03-02')).toEqual(today);
    expect(tallyOf(mailedTo(3), '2026-03-02')).toEqual(mailedTo(3));
  });

  test('ends for everybody after as many mails as Google lets anybody send, and fits into a property', () => {
    const addresses = Array.from({ length: 1_499 }, (_unused, n) => `person${n}@example.com`);
    const nearly = withMails(today, addresses);
    expect(mailable(nearly, mostMails)('somebody@example.com')).toBe(true);
    const full = withMails(nearly, ['one@example.com', 'two@example.com', 'three@example.com']);
    expect(mailable(full, mostMails)('somebody@example.com')).toBe(false);
    expect(JSON.stringify(full).length).toBeLessThan(9_000);
  });

  test('tells fifteen hundred addresses apart, or nearly', () => {
    const marks = withMails(
      today,
      Array.from({ length: 1_500 }, (_unused, n) => `person${n}@example.com`),
    ).marks;
    const distinct = new Set(Array.from({ length: 1_500 }, (_unused, n) => marks.slice(n * 5, n * 5 + 5)));
    expect(distinct.size).toBeGreaterThan(1_497);
  });
});

describe('the hourly look while paused', () => {
  const at = (date: '2026-03-06' | '2026-03-07', hour: number) => () => ({ date, hour });

  test('finds nothing to do up to and with the last day of the pause, and then does', () => {
    const times = { sendHour: 8, done: { '': '2026-03-02' }, pause: { until: '2026-03-06' } } as const;
    expect(tickDue(times, at('2026-03-06', 23))).toBe(false);
    expect(tickDue(times, at('2026-03-07', 7))).toBe(false);
    expect(tickDue(times, at('2026-03-07', 8))).toBe(true);
    expect(tickDue({ ...times, pause: null }, at('2026-03-06', 23))).toBe(true);
  });

  test('goes by the day of each zone', () => {
    const clocks: Clocks = (zone) => (zone === '' ? { date: '2026-03-06', hour: 23 } : { date: '2026-03-07', hour: 8 });
    const times = { sendHour: 8, done: { '': '2026-03-02', 'Asia/Manila': '2026-03-02' }, pause: { until: '2026-03-06' } } as const;
    expect(tickDue(times, clocks)).toBe(true);
    expect(tickDue({ ...times, pause: { until: '2026-03-07' } }, clocks)).toBe(false);
  });
});
