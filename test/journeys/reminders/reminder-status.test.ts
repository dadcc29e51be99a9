// How reminders stand, and what can be done about it: status, repair, taking over, pausing, and how often an address is mailed at most.

import { describe, expect, test } from '@jest/globals';
import { tabCounts } from '../../tables/declared-tabs';
import { type Desk, hours } from '../support/desk';
import { added, addressees, ana, ben, datesNaming, jo, mailroom, mailTo, morning, rigging, until } from '../support/mailroom';

const reminders = (desk: Desk) => desk.rpc('open', {}).reminders;

/** The mailroom with something of Ben's due on that Monday. */
function due(): Desk {
  const desk = mailroom();
  added(desk, 'assets', rigging('Oti', '2026-03-02'));
  return desk;
}

describe('the status', () => {
  test('says who sends, since when, with which trigger and permission, and when next', () => {
    expect(reminders(due())).toMatchObject({
      on: true,
      sender: ana,
      senderIsMe: true,
      since: 'Mon 2 Mar, 07:30',
      trigger: 'there',
      permission: 'full',
      pause: null,
      trouble: null,
      lastRun: null,
      nextRun: 'Mon 2 Mar, between 8 and 9',
      mailsLeft: 100,
      runs: [],
    });
  });

  test('remembers what the last runs came to, the newest first, five at most', () => {
    const desk = due();
    for (const day of ['02', '03', '04', '05', '06', '09']) {
      added(desk, 'assets', rigging(`Due ${day}`, `2026-03-${day}`));
      morning(desk, `2026-03-${day}`);
    }
    const { runs, lastRun } = reminders(desk);
    expect(runs.map(({ when }) => when.slice(0, 9))).toEqual(['Mon 9 Mar', 'Fri 6 Mar', 'Thu 5 Mar', 'Wed 4 Mar', 'Tue 3 Mar']);
    expect(runs[0]).toMatchObject({ waiting: 0, failed: 0, why: '' });
    expect(lastRun).toBe(`${runs[0]?.when}: ${runs[0]?.sent} mails`);
  });

  test('says why a run did not send everything', () => {
    const desk = mailroom({
      deliver: ({ to }) => {
        if (to.includes(ben)) throw new Error('Invalid email');
      },
    });
    added(desk, 'assets', rigging('Oti', '2026-03-02'));
    morning(desk, '2026-03-02');
    expect(reminders(desk).runs).toMatchObject([{ failed: 1, why: 'The mail service refused 1 address. The tab Sent mail says which.' }]);
    const short = due();
    short.host.setMailQuota(ana, 1);
    morning(short, '2026-03-02');
    expect(reminders(short).runs[0]).toMatchObject({ sent: 1, why: expect.stringContaining('lets this account send in a day') });
  });

  test('tells a second person what they cannot see, and costs five round trips and one for each tab of work to open', () => {
    const desk = due();
    // Whoever opens it first remembers what the headings are.
    reminders(desk);
    desk.host.user = ben;
    expect(reminders(desk)).toMatchObject({ senderIsMe: false, trigger: 'unseen', trouble: null });
    expect(desk.last.roundTrips).toBeLessThanOrEqual(5 + tabCounts.ofWork);
    expect(desk.last.flips).toBe(0);
  });

  test('says that one of the permissions was left out', () => {
    const desk = due();
    for (const name of ['script.send_mail', 'script.scriptapp', 'userinfo.email']) {
      desk.host.withhold([`https://www.googleapis.com/auth/${name}`]);
      expect(reminders(desk).permission).toBe('parts');
    }
    desk.host.withhold([]);
    expect(reminders(desk).permission).toBe('full');
  });

  test('says when no run came for more than a day, with the last one', () => {
    const desk = due();
    morning(desk, '2026-03-02');
    desk.host.clock.set(desk.host.clock.now() + hours(30));
    expect(reminders(desk)).toMatchObject({ trouble: 'late', lastRun: expect.stringMatching(/^Mon 2 Mar, 0/), nextRun: 'within the hour' });
  });

  test('says that Sent mail is gone', () => {
    const desk = due();
    desk.host.book.hand.deleteTab('Sent mail');
    expect(reminders(desk)).toMatchObject({ on: true, trouble: 'tab' });
  });
});

describe('repair', () => {
  test('with nothing wrong changes nothing and says so', () => {
    const desk = due();
    const before = [desk.host.triggers, desk.host.save()];
    expect(desk.rpc('repairReminders', {})).toMatchObject({ done: ['Nothing needed repair.'], reminders: { trouble: null } });
    expect([desk.host.triggers, desk.host.save()]).toEqual(before);
  });

  test('makes a trigger anew that is there and does not fire', () => {
    const desk = due();
    const before = desk.host.triggers.map(({ id }) => id);
    desk.host.clock.set(desk.host.clock.now() + hours(30));
    expect(desk.rpc('repairReminders', {})).toMatchObject({ done: ['The hourly run was made anew.'], reminders: { trouble: null } });
    expect(desk.host.triggers).toHaveLength(1);
    expect(before).not.toContain(desk.host.triggers[0]?.id);
    expect(addressees(until(desk, '2026-03-03 16:00'))).toContain(ben);
  });

  test('puts back Sent mail, and tells nobody again what was told before', () => {
    const desk = due();
    morning(desk, '2026-03-02');
    desk.host.book.hand.deleteTab('Sent mail');
    expect(desk.rpc('repairReminders', {}).done.join(' ')).toContain('The tab Sent mail was added again.');
    expect(reminders(desk).trouble).toBeNull();
    added(desk, 'assets', rigging('Lama', '2026-03-03'));
    const mails = morning(desk, '2026-03-03');
    expect(mailTo(mails, ben)?.text).toContain('Lama');
    expect(datesNaming(desk.mails, ben, 'DUE TODAY\n  Oti')).toEqual(['2026-03-02']);
  });

  test('is for the account that sends, and for reminders that are on', () => {
    const desk = due();
    desk.host.user = ben;
    expect(desk.refusal('repairReminders', {})).toMatchObject({ code: 'denied', message: expect.stringContaining(ana) });
    desk.rpc('turnOff', {});
    expect(desk.refusal('repairReminders', {})).toMatchObject({ code: 'setup', message: expect.stringContaining('off in this file') });
  });

  test('asks for what Google was not told', () => {
    const desk = due();
    desk.host.withhold(['https://www.googleapis.com/auth/script.send_mail']);
    expect(reminders(desk).trouble).toBe('permission');
    expect(desk.refusal('repairReminders', {})).toMatchObject({
      code: 'denied',
      message: expect.stringContaining('Turn on reminders in the menu'),
    });
  });
});

describe('taking over', () => {
  test('makes the other account the sender; the old trigger ends and removes itself; nobody is mailed twice or left out', () => {
    const desk = due();
    desk.host.user = ben;
    expect(desk.rpc('takeOver', { from: ana })).toMatchObject({ on: true, sender: ben, senderIsMe: true, trouble: null });
    expect(desk.host.triggers.map(({ owner }) => owner).sort()).toEqual([ana, ben]);
    const mails = morning(desk, '2026-03-02');
    expect(mails.filter(({ to }) => to.includes(ben))).toHaveLength(1);
    expect(new Set(mails.map(({ from }) => from))).toEqual(new Set([ben]));
    expect(desk.host.triggers.map(({ owner }) => owner)).toEqual([ben]);
  });

  test('after the day’s mails sends none of them again, and goes on the next day', () => {
    const desk = due();
    expect(mailTo(morning(desk, '2026-03-02'), ben)).toBeDefined();
    desk.host.user = ben;
    desk.rpc('takeOver', { from: ana });
    expect(until(desk, '2026-03-02 23:00')).toEqual([]);
    added(desk, 'assets', rigging('Lama', '2026-03-03'));
    expect(mailTo(morning(desk, '2026-03-03'), ben)?.from).toBe(ben);
  });

  test('asked twice makes one trigger; asked by somebody who saw another sender is refused', () => {
    const desk = due();
    desk.host.user = ben;
    for (let n = 0; n < 2; n++) desk.rpc('takeOver', { from: ana });
    expect(desk.host.triggers.filter(({ owner }) => owner === ben)).toHaveLength(1);
    desk.host.user = jo;
    expect(desk.refusal('takeOver', { from: ana })).toMatchObject({ code: 'conflict', message: expect.stringContaining(ben) });
    expect(desk.rpc('takeOver', { from: ben }).sender).toBe(jo);
  });

  test('is refused without permission, and where reminders are off', () => {
    const desk = due();
    desk.host.user = ben;
    desk.host.withhold(['https://www.googleapis.com/auth/script.send_mail']);
    expect(desk.refusal('takeOver', { from: ana }).code).toBe('denied');
    desk.host.withhold([]);
    desk.rpc('turnOff', {});
    expect(desk.refusal('takeOver', { from: ana })).toMatchObject({ code: 'conflict' });
    expect(desk.host.triggers.map(({ owner }) => owner)).toEqual([ana]);
  });

  test('without being asked for is still refused while the other sends', () => {
    const desk = due();
    desk.host.user = ben;
    expect(desk.refusal('turnOn', { everybody: false })).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Take over on Desk'),
    });
  });
});
