// The hourly run on paper: who is mailed, once, and in which order that is written down.

import { describe, expect, test } from '@jest/globals';
import { type Paper, paper } from './support/paper-ports';

/** Two people with a delivery each that is due on Wednesday, reminded two working days before; reminders on since Sunday. */
function office(): Paper {
  const desk = paper();
  const people = ['Ana Ruiz', 'Ben Ode'].map((name) => ({ name, email: `${name.slice(0, 3).toLowerCase()}@example.com` }));
  desk.rpc('add', { table: 'people', rows: people });
  const rows = people.map(({ name }) => ({
    ...{ title: `Reel of ${name}`, partner: 'Kino', owner: name },
    ...{ due: '2026-03-04', direction: 'out', status: 'planned' },
  }));
  desk.rpc('add', { table: 'deliveries', rows });
  desk.now -= 24 * 3_600_000;
  desk.rpc('turnOn', { everybody: true });
  return desk;
}

const addressees = ({ mails }: Paper) => mails.map(({ to }) => to).sort();

describe('a run', () => {
  test('mails whoever holds work that is due, at the hour of Settings and at no other', () => {
    const desk = office();
    desk.hour(0, 6);
    expect(addressees(desk)).toEqual([]);
    desk.hour(0, 8);
    expect(addressees(desk)).toEqual(['ana@example.com', 'ben@example.com']);
    expect(desk.mails[0]?.text).toContain('Reel of Ana Ruiz');
  });

  test('writes down what it means to send before the first mail goes, and that it went after', () => {
    const desk = office();
    const calls = desk.callsOf(() => desk.hour(0, 8));
    const [intent, mail] = [calls.indexOf('write Sent mail 2'), calls.findIndex((call) => call.startsWith('mail '))];
    expect(intent).toBeGreaterThan(0);
    expect(intent).toBeLessThan(mail);
    expect(calls.slice(intent, mail)).toContain('flush');
    expect(calls.findLastIndex((call) => call.startsWith('write Sent mail'))).toBeGreaterThan(mail);
  });

  test('says the same to nobody twice, however often it is asked', () => {
    const desk = office();
    for (const hour of [8, 9, 10, 20]) desk.hour(0, hour);
    expect(addressees(desk)).toEqual(['ana@example.com', 'ben@example.com']);
    desk.hour(1, 8);
    expect(addressees(desk)).toEqual(['ana@example.com', 'ben@example.com']);
  });

  test('keeps what the daily limit leaves over for the next hour that has room', () => {
    const desk = office();
    desk.quota = 1;
    desk.hour(0, 8);
    expect(desk.mails).toHaveLength(1);
    desk.quota = 100;
    desk.hour(1, 8);
    expect(addressees(desk)).toEqual(['ana@example.com', 'ben@example.com']);
  });

  test('that died at a mail is taken up there: one mail at most comes twice, and says so', () => {
    const desk = office();
    desk.book.meanwhile = {
      before: 'mail ben',
      work() {
        throw new Error('ended');
      },
    };
    expect(() => desk.hour(0, 8)).toThrow('ended');
    desk.now += 3_600_000;
    desk.hour(0, 10);
    expect(addressees(desk)).toEqual(['ana@example.com', 'ben@example.com']);
    expect(desk.rows('Sent mail').map(({ To, State }) => `${To} ${State}`)).toContain('ben@example.com perhaps sent twice');
  });

  test('of a file whose reminders are off mails nobody', () => {
    const desk = office();
    desk.rpc('turnOff', {});
    desk.hour(0, 8);
    expect(addressees(desk)).toEqual([]);
  });
});
