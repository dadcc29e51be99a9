// Reminders from the menu to the mail: preview, turning on and off, the hour, and who is told.

import { describe, expect, test } from '@jest/globals';
import { hours, mondayMorning, sampleDesk, succeeded } from '../support/desk';
import { setting, slipped, typed, wholeBook } from '../support/grid-hands';
import {
  added,
  addressees,
  ana,
  ben,
  changed,
  datesNaming,
  jo,
  lea,
  mailroom,
  mailTo,
  moment,
  morning,
  mornings,
  rigging,
  until,
} from '../support/mailroom';

const told = ({ to, subject, text, html }: { to: unknown; subject: string; text: string; html: string | null }) => ({
  to: [to].flat().join(),
  subject,
  text,
  html,
});

describe('preview', () => {
  test.each([false, true])('shows exactly the mails that are then sent, in that order, and writes nothing (everybody: %s)', (everybody) => {
    const desk = sampleDesk();
    const before = wholeBook(desk);
    const preview = desk.rpc('preview', { everybody });
    expect(desk.last.writes).toBe(0);
    expect(wholeBook(desk)).toBe(before);
    expect(desk.mails).toEqual([]);
    expect(preview.summary).toBe(`${preview.mails.length} mails to ${preview.mails.length} people`);
    expect(preview.day).toBe('Mon 2 Mar and Tue 3 Mar');
    desk.rpc('turnOn', { everybody });
    // Lito's Monday morning in Manila is over: his mail is Tuesday's, at one in the night of London.
    const elsewhere = preview.mails.filter(({ to }) => to === 'lito@example.com').map(told);
    expect(until(desk, '2026-03-02 23:30').map(told)).toEqual(preview.mails.map(told).filter(({ to }) => to !== 'lito@example.com'));
    expect(until(desk, '2026-03-03 06:00').map(told)).toEqual(elsewhere);
    expect(elsewhere).toHaveLength(1);
  });

  test('on a day in the week shows the next morning’s mails', () => {
    const desk = sampleDesk();
    desk.rpc('turnOn', { everybody: true });
    until(desk, '2026-03-03 20:00');
    const preview = desk.rpc('preview', { everybody: true });
    expect(preview.day).toBe('Wed 4 Mar');
    expect(until(desk, '2026-03-04 10:00').map(told)).toEqual(preview.mails.map(told));
    expect(preview.mails.length).toBeGreaterThan(0);
  });

  test('Send me a test sends one of them to whoever asks, writes nothing, and the real one still goes', () => {
    const desk = sampleDesk();
    const [first] = desk.rpc('preview', { everybody: false }).mails;
    const before = wholeBook(desk);
    expect(desk.rpc('sendTest', { to: String(first?.to) })).toEqual({ sentTo: ana });
    expect(desk.mails).toMatchObject([{ to: [ana], subject: `Test: ${first?.subject}`, text: first?.text }]);
    expect(wholeBook(desk)).toBe(before);
    expect(desk.refusal('sendTest', { to: 'nobody@example.com' })).toMatchObject({ code: 'gone' });
    desk.rpc('turnOn', { everybody: false });
    expect(addressees(until(desk, '2026-03-02 09:30'))).toContain(first?.to);
  });

  test('Send now sends the day’s mails at once and the hour sends none of them again', () => {
    const desk = sampleDesk();
    desk.rpc('turnOn', { everybody: false });
    const { mails } = desk.rpc('preview', { everybody: false });
    expect(desk.rpc('sendNow', {}).sent).toBe(mails.length);
    // Where the hour of today is over, the preview has the next day's mail; sent at once it bears today's date.
    const today = (list: readonly Parameters<typeof told>[0][]) => list.map(told).filter(({ to }) => to !== 'lito@example.com');
    expect(today(desk.mails)).toEqual(today(mails));
    expect(addressees(desk.mails)).toEqual(mails.map(({ to }) => to).sort());
    expect(desk.rows('Sent mail').map((row) => row.State)).toEqual(mails.map(() => 'sent'));
    expect(desk.rpc('sendNow', {}).sent).toBe(0);
    expect(until(desk, '2026-03-03 06:00')).toEqual([]);
  });
});

describe('turning on and off', () => {
  test('twice makes exactly one hourly trigger', () => {
    const desk = sampleDesk();
    for (const _time of [1, 2]) desk.rpc('turnOn', { everybody: false });
    expect(desk.host.triggers.map(({ function: name, owner }) => [name, owner])).toEqual([['hourly', ana]]);
    expect(desk.rpc('open', {}).reminders).toMatchObject({ on: true, sender: ana, senderIsMe: true, trouble: null });
  });

  test('off takes the trigger away and nobody is mailed', () => {
    const desk = sampleDesk();
    desk.rpc('turnOn', { everybody: false });
    desk.menu('Turn off reminders');
    expect(desk.host.triggers).toEqual([]);
    expect(desk.host.toasts.at(-1)?.message).toBe('Reminders are off. Nobody is mailed until somebody turns them on again.');
    expect(until(desk, '2026-03-06 12:00')).toEqual([]);
  });

  test('a second person cannot turn them on beside the first', () => {
    const desk = sampleDesk();
    desk.rpc('turnOn', { everybody: false });
    desk.host.user = 'max@example.com';
    expect(desk.refusal('turnOn', { everybody: false })).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(`Reminders are already sent from ${ana}`),
    });
    expect(desk.host.triggers).toHaveLength(1);
  });

  test('after the hour of the day the first mails go on the next working morning', () => {
    const desk = sampleDesk({ now: mondayMorning + hours(4) });
    expect(desk.rpc('turnOn', { everybody: false }).nextRun).toBe('Tue 3 Mar, between 8 and 9');
    expect(until(desk, '2026-03-02 23:30')).toEqual([]);
    expect(until(desk, '2026-03-03 09:30').length).toBeGreaterThan(0);
  });

  test('what is late already goes to the coordinator as one list, and to its people as a list of theirs, once', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Old dragon', '2026-02-20'));
    const mails = until(desk, '2026-03-02 09:30');
    expect(mailTo(mails, ana)?.text).toContain('Old dragon');
    expect(mailTo(mails, ben)?.text).toMatch(/LATE SINCE BEFORE[\s\S]*Old dragon \(AST-001\), Rig\. Was due Fri 20 Feb/);
    expect(mornings(desk, '2026-03-10').filter(({ to }) => to.includes(ben))).toEqual([]);
  });

  test('Remind everybody reminds its people too', () => {
    const desk = mailroom();
    desk.rpc('turnOn', { everybody: true });
    added(desk, 'assets', rigging('Old dragon', '2026-02-20'));
    expect(mailTo(until(desk, '2026-03-02 09:30'), ben)?.text).toContain('Old dragon');
  });

  test('in a copy of the file they are off, and say so', () => {
    const desk = sampleDesk();
    desk.rpc('turnOn', { everybody: false });
    const copy = desk.host.copy();
    succeeded(copy.open());
    const answer = succeeded(
      copy.run('rpc', [JSON.stringify({ method: 'open', input: {}, key: 'k', version: desk.rpc('open', {}).version })]),
    );
    expect(JSON.parse(String(answer.value))).toMatchObject({ value: { reminders: { on: false, trouble: 'copy' } } });
    expect(copy.triggers).toEqual([]);
  });
});

describe('the hour', () => {
  test('is the send hour in the zone of whoever gets the mail, once a day', () => {
    const desk = mailroom({ now: moment('2026-03-01 12:00') });
    const zones = { Manila: 'Asia/Manila', Kolkata: 'Asia/Kolkata', 'New York': 'America/New_York', Auckland: 'Pacific/Auckland' };
    for (const [name, timeZone] of Object.entries(zones)) {
      added(desk, 'people', { name, email: `${name.replace(' ', '')}@example.com`, timeZone });
      added(desk, 'assets', rigging(`Of ${name}`, '2026-03-12', { 'steps/Rig/by': name }));
    }
    added(desk, 'assets', rigging('Of Ben', '2026-03-12'));
    desk.rpc('turnOn', { everybody: false });
    // Thursday 12 March, the day itself; only the hours of that day and the evening before matter.
    desk.host.clock.set(moment('2026-03-11 10:30'));
    const mails = until(desk, '2026-03-12 20:00').filter(({ subject }) => subject.includes('due today'));
    for (const [name, zone] of Object.entries({ ...zones, Ben: 'Europe/London' })) {
      const mine = mails.filter(({ to, text }) => !to.includes(ana) && text.includes(`Of ${name}`));
      const local = mine.map(({ at }) => new Date(at).toLocaleString('sv', { timeZone: zone }));
      expect([name, local.map((text) => text.slice(0, 13))]).toEqual([name, ['2026-03-12 08']]);
    }
  });

  test('an hour later there is no second mail, nor on the rest of the day', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-02'));
    expect(addressees(until(desk, '2026-03-02 09:30'))).toContain(ben);
    expect(until(desk, '2026-03-02 10:30')).toEqual([]);
    expect(until(desk, '2026-03-03 07:00')).toEqual([]);
  });

  test('missed hours and days are caught up once', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-05'));
    // Google did not run the trigger from Monday to Thursday noon.
    desk.host.clock.set(moment('2026-03-05 12:10'));
    desk.host.tick().map(succeeded);
    const mails = desk.mails.filter(({ to }) => to.includes(ben));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Dragon');
    expect(until(desk, '2026-03-05 23:00')).toEqual([]);
  });
});

describe('whoever holds the work gets the mail', () => {
  test('two people on a row get one each; at For approval the lead is told, the two are not', () => {
    const desk = mailroom();
    const [id = ''] = added(desk, 'assets', rigging('Dragon', '2026-03-04', { 'steps/Rig/by': 'Ben Ode, Jo Rey' }));
    const first = until(desk, '2026-03-02 09:30');
    for (const to of [ben, jo]) expect(mailTo(first, to)?.text).toContain('Dragon');
    expect(mailTo(first, lea)).toBeUndefined();
    typed(desk, 'Assets', id, 'Rig', 'For approval');
    const later = mornings(desk, '2026-03-10');
    expect(datesNaming(later, lea, 'Dragon')[0]).toBe('2026-03-03');
    expect([...datesNaming(later, ben, 'Dragon'), ...datesNaming(later, jo, 'Dragon')]).toEqual([]);
  });

  test.each(['On hold', 'Approved', 'N/A'])('at %s nobody is told', (status) => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-04', { 'steps/Rig/status': status }));
    expect(mornings(desk, '2026-03-06').filter(({ text }) => text.includes('Dragon'))).toEqual([]);
  });

  test('with the client the coordinator is told', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-02', { 'steps/Rig/status': 'With client' }));
    const mails = until(desk, '2026-03-02 09:30');
    expect(mailTo(mails, ana)?.text).toContain('Dragon');
    expect(mailTo(mails, ben)).toBeUndefined();
  });

  test('a status left blank beside a date counts as to do', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-02', { 'steps/Rig/status': null }));
    expect(mailTo(until(desk, '2026-03-02 09:30'), ben)?.text).toContain('Dragon');
  });

  test('a retake with its old date needs a new date; it is not late', () => {
    const desk = mailroom();
    const [id = ''] = added(desk, 'assets', rigging('Dragon', '2026-03-02'));
    until(desk, '2026-03-02 09:30');
    changed(desk, 'assets', id, { 'steps/Rig/status': 'Retake' });
    const mails = mornings(desk, '2026-03-09');
    expect(mailTo(mails, ana)?.text).toContain('needs a new date');
    expect(mails.filter(({ to, text }) => to.includes(ben) && /was due/i.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('an omitted row is nobody’s', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-02', { omitted: true }));
    expect(until(desk, '2026-03-02 09:30').filter(({ text }) => text.includes('Dragon'))).toEqual([]);
  });
});

describe('who gets which mails', () => {
  test('Off gets none and Mondays only gets Mondays’', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-12', { 'steps/Rig/by': 'Ben Ode, Jo Rey' }));
    typed(desk, 'People', 'Ben Ode', 'Reminders', 'Off');
    typed(desk, 'People', 'Jo Rey', 'Reminders', 'Mondays only');
    const mails = mornings(desk, '2026-03-17');
    expect(datesNaming(mails, ben, '')).toEqual([]);
    expect(datesNaming(mails, jo, 'Dragon')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(mailTo(mails, jo)?.text).toContain('It comes on the first working day of the week only.');
  });

  test('whoever has no address: the coordinator gets it, and it says so', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-02'));
    slipped(desk, 'People', 'Ben Ode', 'Email', '');
    const mail = mailTo(until(desk, '2026-03-02 09:30'), ana);
    expect(mail?.text).toContain('Dragon');
    expect(mail?.text).toMatch(/Ben Ode.*no address|no address.*Ben Ode/s);
  });

  test('replies go to the coordinator, and each mail says why it comes, how often, and who sends it', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-02'));
    const mail = mailTo(until(desk, '2026-03-02 09:30'), ben);
    expect(mail?.replyTo).toBe(ana);
    expect(mail?.subject).toBe('Show: 1 due today (Mon 2 Mar)');
    for (const words of [
      'You get this because your name is in "Rig by"',
      'It comes on the first working day of the week',
      'tell Ana',
      `from ${ana}`,
      '#gid=',
    ])
      expect(mail?.text).toContain(words);
  });

  test('one mail for all tabs, most urgent first', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-04'));
    added(desk, 'deliveries', { title: 'Drive', direction: 'Out', partner: 'Post', due: '2026-03-02', owner: 'Ben Ode' });
    const mails = until(desk, '2026-03-02 09:30').filter(({ to }) => to.includes(ben));
    expect(mails).toHaveLength(1);
    const text = String(mails[0]?.text);
    expect(text.indexOf('Drive')).toBeLessThan(text.indexOf('Dragon'));
    expect(text.indexOf('Drive')).toBeGreaterThan(0);
  });

  test('nothing goes out on a day off', () => {
    const desk = mailroom();
    setting(desk, 'Non-working dates', '2026-03-04..2026-03-06');
    added(desk, 'assets', rigging('Dragon', '2026-03-05'));
    morning(desk, '2026-03-03');
    expect(until(desk, '2026-03-04 23:00')).toEqual([]);
    expect(mornings(desk, '2026-03-08')).toEqual([]);
  });
});
