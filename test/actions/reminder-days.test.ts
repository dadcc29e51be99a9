// On which days each kind of work is told, and that the settings are obeyed: on paper. A few of each kind go through the local Google besides
// (`journeys/reminders/reminder-days`).

import { describe, expect, test } from '@jest/globals';
import { coffee, delivery, receipt, review } from '../journeys/support/owed-rows';
import { added, ana, ben, changed, datesNaming, mailroom, mailTo, mornings, rigging, setting, typed } from './support/paper-mailroom';

describe('deliveries', () => {
  test('five and two working days before, on the day, one and three after', () => {
    const desk = mailroom();
    added(desk, 'deliveries', { ...delivery, direction: 'Out', due: '2026-03-12' });
    expect(datesNaming(mornings(desk, '2026-03-20'), ben, 'Drive')).toEqual([
      '2026-03-02',
      '2026-03-05',
      '2026-03-09',
      '2026-03-10',
      '2026-03-12',
      '2026-03-13',
      '2026-03-16',
      // Three working days after the Thursday is the Tuesday.
      '2026-03-17',
    ]);
  });

  test('a date under Sent meets it too, though nobody changed the status', () => {
    const desk = mailroom();
    const [id = ''] = added(desk, 'deliveries', { ...delivery, direction: 'Out', due: '2026-03-05' });
    changed(desk, 'deliveries', id, { sent: '2026-03-02' });
    expect(datesNaming(mornings(desk, '2026-03-10'), ben, 'Drive')).toEqual([]);
  });

  test('for what comes in, Sent is not enough: Received meets it', () => {
    const desk = mailroom();
    const [id = ''] = added(desk, 'deliveries', { ...delivery, direction: 'In', due: '2026-03-05', status: 'Sent' });
    expect(datesNaming(mornings(desk, '2026-03-05'), ben, 'Drive')).toContain('2026-03-05');
    changed(desk, 'deliveries', id, { status: 'Received' });
    expect(datesNaming(mornings(desk, '2026-03-17'), ben, 'Drive')).toEqual([]);
  });

  test('without an owner the coordinator gets them', () => {
    const desk = mailroom();
    added(desk, 'deliveries', { ...delivery, owner: null, direction: 'Out', due: '2026-03-04' });
    const mail = mailTo(mornings(desk, '2026-03-02'), ana);
    expect(mail?.text).toContain('Drive');
  });
});

describe('reviews', () => {
  test('held, or cancelled, nobody is asked', () => {
    for (const status of ['Held', 'Cancelled']) {
      const desk = mailroom();
      const [id = ''] = added(desk, 'reviews', { ...review, date: '2026-03-04' });
      mornings(desk, '2026-03-04');
      changed(desk, 'reviews', id, { status });
      expect(datesNaming(mornings(desk, '2026-03-10'), ben, 'Dailies')).toEqual([]);
    }
  });
});

describe('petty cash', () => {
  test('when Friday is off, on Thursday', () => {
    const desk = mailroom();
    setting(desk, 'Non-working dates', '2026-03-06');
    added(desk, 'pettyCash', { ...receipt, date: '2026-03-03', gross: 1250 });
    expect(datesNaming(mornings(desk, '2026-03-08'), ben, 'to hand in')).toEqual(['2026-03-05']);
  });
});

describe('stock', () => {
  test('running low in the middle of the week is told the next morning', () => {
    const desk = mailroom();
    const [id = ''] = added(desk, 'stock', { ...coffee, owner: 'Ben Ode', onHand: 9 });
    expect(datesNaming(mornings(desk, '2026-03-03'), ben, 'Coffee')).toEqual([]);
    typed(desk, 'Stock', id, 'On hand', 2);
    expect(datesNaming(mornings(desk, '2026-03-12'), ben, 'Coffee')).toEqual(['2026-03-04', '2026-03-11']);
  });

  test('what is on order counts, what is discontinued never, and without an owner it is the coordinator’s', () => {
    const desk = mailroom();
    added(
      desk,
      'stock',
      { ...coffee, item: 'On its way', onOrder: 5 },
      { ...coffee, item: 'No longer bought', discontinued: true },
      { ...coffee, item: 'Tea' },
    );
    const text = mailTo(mornings(desk, '2026-03-02'), ana)?.text;
    expect(text).toContain('Tea');
    expect(text).not.toContain('On its way');
    expect(text).not.toContain('No longer bought');
  });
});

describe('settings', () => {
  test('working days of another country: its week begins on Sunday', () => {
    const desk = mailroom();
    setting(desk, 'Working days', 'Sun, Mon, Tue, Wed, Thu');
    added(desk, 'assets', rigging('Dragon', '2026-03-12'));
    const dates = datesNaming(mornings(desk, '2026-03-16'), ben, 'Dragon');
    expect(dates).toEqual(expect.arrayContaining(['2026-03-10', '2026-03-12']));
    for (const date of dates) expect(['Fri', 'Sat']).not.toContain(new Date(date).toLocaleString('en', { weekday: 'short' }));
  });

  test('reminder days of a tab, and blank for the week’s mail only', () => {
    const desk = mailroom();
    setting(desk, 'Reminder days: Assets', '1 before');
    setting(desk, 'Reminder days: Deliveries', '');
    added(desk, 'assets', rigging('Dragon', '2026-03-12'));
    added(desk, 'deliveries', { ...delivery, direction: 'Out', due: '2026-03-12' });
    const mails = mornings(desk, '2026-03-15');
    expect(datesNaming(mails, ben, 'Dragon')).toEqual(['2026-03-02', '2026-03-09', '2026-03-11']);
    expect(datesNaming(mails, ben, 'Drive')).toEqual(['2026-03-02', '2026-03-09']);
  });

  test('a tab that is not in use reminds nobody', () => {
    const desk = mailroom();
    added(desk, 'deliveries', { ...delivery, direction: 'Out', due: '2026-03-04' });
    setting(desk, 'Use Deliveries', 'no');
    expect(datesNaming(mornings(desk, '2026-03-05'), ben, 'Drive')).toEqual([]);
  });

  test('one that cannot be read counts as it was to begin with, and the coordinator is told', () => {
    const desk = mailroom();
    setting(desk, 'Send hour', 'noon');
    added(desk, 'assets', rigging('Dragon', '2026-03-04'));
    const mails = mornings(desk, '2026-03-02');
    expect(mailTo(mails, ben)?.hour).toBe(8);
    expect(mailTo(mails, ana)?.text).toContain('“noon” is not an hour');
  });
});
