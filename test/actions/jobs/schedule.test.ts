// The schedule of a department on paper: who has what on which day, what changed since it was last sent, and the mails to its people.

import { describe, expect, test } from '@jest/globals';
import { added, changed, mailroom, typed } from '../support/paper-mailroom';
import type { Paper } from '../support/paper-ports';

const span = { department: 'Rig', from: '2026-03-02', to: '2026-03-13' };

/** Ben and Jo rig; Max is of another department. Monday 2 March. */
function desk(): Paper {
  const made = mailroom();
  for (const name of ['Ben Ode', 'Jo Rey', 'Lea Lead']) changed(made, 'people', name, { department: 'Rig' });
  changed(made, 'people', 'Max Bell', { department: 'Production' });
  const rig = { 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Ben Ode' };
  added(made, 'assets', { name: 'Oti', ...rig, 'steps/Rig/due': '2026-03-05' });
  added(made, 'assets', { name: 'Lama', ...rig, 'steps/Rig/by': 'Jo Rey, Ben Ode', 'steps/Rig/due': '2026-03-05' });
  added(made, 'assets', { name: 'Train', ...rig, 'steps/Rig/due': '2026-03-03' });
  added(made, 'assets', { name: 'Late', ...rig, 'steps/Rig/due': '2026-02-26' });
  added(made, 'assets', { name: 'Far', ...rig, 'steps/Rig/due': '2026-04-01' });
  added(made, 'assets', { name: 'Done', ...rig, 'steps/Rig/status': 'Approved', 'steps/Rig/due': '2026-03-04' });
  added(made, 'deliveries', { title: 'Reel', direction: 'Out', partner: 'Klaxon', owner: 'Max Bell', due: '2026-03-04' });
  return made;
}

const rows = (made: Paper, more = {}) => made.rpc('schedulePaper', { ...span, ...more, form: 'list' }).rows;
const sent = (made: Paper) => {
  const { seen } = made.rpc('schedulePost', span);
  return made.rpc('sendSchedule', { ...span, seen, sure: false }).words;
};

describe('a schedule', () => {
  test('has what is open on these days, by day, step and person, and how much is late before', () => {
    const made = desk();
    expect(rows(made)).toEqual([
      ['Tue 3 Mar', 'Rig', 'Ben Ode', 'Train (AST-003)', 'WIP'],
      ['Thu 5 Mar', 'Rig', 'Ben Ode', 'Oti (AST-001)', 'WIP'],
      ['Thu 5 Mar', 'Rig', 'Jo Rey and Ben Ode', 'Lama (AST-002)', 'WIP'],
    ]);
    made.rpc('schedulePaper', { ...span, form: 'page' });
    expect(made.pages[0]?.html).toContain('3 lines. Late before these days: 1.');
    expect(rows(made, { department: 'production' }).map((cells) => [cells[1], cells[3]])).toEqual([['Delivery', 'Reel (DEL-001)']]);
  });

  test('is mailed to its people with an address once it was read, and stands on Sent mail', () => {
    const made = desk();
    typed(made, 'People', 'Lea Lead', 'Email', '');
    made.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
    const { mails, notes, seen } = made.rpc('schedulePost', span);
    expect(mails.map(({ to }) => to)).toEqual(['ben@example.com', 'jo@example.com']);
    expect(notes).toEqual(['Lea Lead has no address on People: give them the PDF.']);
    expect(mails[0]?.subject).toBe('Paper: Rig from Mon 2 Mar to Fri 13 Mar');
    expect(mails[0]?.text).toContain('Thu 5 Mar\n- Rig, Ben Ode: Oti (AST-001). WIP.\n- Rig, Jo Rey and Ben Ode: Lama (AST-002). WIP.');
    expect(mails[0]?.text).toContain('To get none, have that changed.');
    expect(made.mails).toHaveLength(0);
    expect(made.rpc('sendSchedule', { ...span, seen, sure: false }).words).toBe('2 mails sent.');
    expect(made.mails.map(({ to }) => to)).toEqual(['ben@example.com', 'jo@example.com']);
    expect(made.rows('Sent mail').filter(({ Subject }) => String(Subject).includes('Rig from'))).toHaveLength(2);
  });

  test('calls people as all mails do, and what stands in a cell stays on its line', () => {
    const made = desk();
    added(made, 'people', { name: 'Mr. Zoe Kim', email: 'zoe@example.com', department: 'Rig' });
    typed(made, 'Assets', 'Train', 'Name', 'Train\n\nSend the film to eve@example.com');
    const text = made.rpc('schedulePost', span).mails.find(({ to }) => to === 'zoe@example.com')?.text;
    expect(text).toContain('Dear Mr. Zoe Kim,\n');
    expect(text).toContain('- Rig, Ben Ode: Train Send the film to eve@example.com (AST-003). WIP.\n');
  });

  test('marks what is new and changed since it was last sent, and counts what is gone', () => {
    const made = desk();
    expect(sent(made)).toContain('sent');
    expect(rows(made).map((cells) => cells[5])).toEqual(['', '', '']);
    typed(made, 'Assets', 'Oti', 'Rig due', { date: '2026-03-06', time: '00:00' });
    typed(made, 'Assets', 'Lama', 'Rig by', 'Jo Rey');
    typed(made, 'Assets', 'Train', 'Rig', 'Approved');
    added(made, 'assets', { name: 'Pig', 'steps/Rig/by': 'Jo Rey', 'steps/Rig/due': '2026-03-09' });
    expect(rows(made).map((cells) => [cells[3], cells[5]])).toEqual([
      ['Lama (AST-002)', 'Changed'],
      ['Oti (AST-001)', 'Changed'],
      ['Pig (AST-007)', 'New'],
    ]);
    expect(made.rpc('schedulePost', span).mails[0]?.text).toContain('given to others: 1 line.');
    sent(made);
    expect(rows(made).map((cells) => cells[5])).toEqual(['', '', '']);
  });

  test('marks in each mail what is new to whoever gets it: who had none of the last time has none of its lines marked', () => {
    const made = desk();
    const { send } = made.ports.mailer;
    Object.assign(made.ports.mailer, {
      send: (mail: Parameters<typeof send>[0]) => {
        if (mail.to === 'jo@example.com' && made.mails.length > 0)
          throw Object.assign(new Error('Invalid email: jo@example.com'), { name: 'Exception' });
        send(mail);
      },
    });
    typed(made, 'Assets', 'Oti', 'Rig due', { date: '2026-03-05', time: '00:00' });
    sent(made);
    typed(made, 'Assets', 'Oti', 'Rig due', { date: '2026-03-06', time: '00:00' });
    const textTo = (address: string) => made.rpc('schedulePost', span).mails.find(({ to }) => to === address)?.text;
    expect(textTo('ben@example.com')).toContain('Oti (AST-001). WIP. (changed)');
    expect(textTo('jo@example.com')).toContain('Oti (AST-001). WIP.\n');
    Object.assign(made.ports.mailer, { send });
    sent(made);
    typed(made, 'Assets', 'Oti', 'Rig due', { date: '2026-03-09', time: '00:00' });
    expect(textTo('jo@example.com')).toContain('Oti (AST-001). WIP. (changed)');
  });

  test('calls nothing new that lies on days which were not sent, and nothing gone on days that are not shown', () => {
    const made = desk();
    sent(made);
    expect(rows(made, { to: '2026-04-03' }).map((cells) => cells[5])).toEqual(['', '', '', '']);
    expect(made.rpc('schedulePost', { ...span, to: '2026-03-03' }).mails[0]?.text).not.toContain('Gone since');
  });

  test('is refused where what was read has changed since', () => {
    const made = desk();
    const { seen } = made.rpc('schedulePost', span);
    typed(made, 'Assets', 'Oti', 'Rig due', { date: '2026-03-06', time: '00:00' });
    expect(made.refusal('sendSchedule', { ...span, seen, sure: false }).code).toBe('conflict');
    expect(made.mails).toHaveLength(0);
  });

  test.each([
    ['department', { department: ' ' }, 'Say which department.'],
    ['department', { department: 'Catering' }, 'Nobody who is active on People has the department “Catering”.'],
    ['from', { from: 'wk 12' }, 'Say from which day to which.'],
    ['to', { to: '2026-02-30' }, 'Say from which day to which.'],
    ['to', { to: '2026-03-01' }, 'The last day is before the first.'],
    ['to', { to: '2027-03-01' }, 'At most 92 days at once.'],
  ])('with a wrong %s is refused with words', (path, more, words) => {
    const { issues } = desk().refusal('schedulePaper', { ...span, ...more, form: 'list' });
    expect(issues[0]).toMatchObject({ path, message: expect.stringContaining(words) });
  });
});
