// Time off on paper: the morning's run and Today read the tab that says who is away.

import { expect, test } from '@jest/globals';
import { added, mailroom, mailTo, mornings, setting } from '../support/paper-mailroom';

/** A mailroom whose workbook has the tab. */
function withTimeOff() {
  const desk = mailroom();
  setting(desk, 'Use Time off', 'yes');
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  return desk;
}

test('what is due goes to the cover, and what nobody covers stands under To sort out', () => {
  const desk = withTimeOff();
  added(
    desk,
    'timeOff',
    { person: 'Ben Ode', from: '2026-03-03', to: '2026-03-04', cover: 'Jo Rey' },
    { person: 'Jo Rey', from: '2026-03-12', to: '2026-03-13' },
  );
  const step = { 'steps/Rig/status': 'WIP', 'steps/Rig/take': 1 };
  added(desk, 'assets', { name: 'Oti', ...step, 'steps/Rig/by': 'Ben Ode', 'steps/Rig/due': '2026-03-03' });
  added(desk, 'assets', { name: 'Lama', ...step, 'steps/Rig/by': 'Jo Rey', 'steps/Rig/due': '2026-03-12' });
  mornings(desk, '2026-03-02');
  const mails = mornings(desk, '2026-03-03');
  expect(mailTo(mails, 'ben@example.com')).toBeUndefined();
  expect(mailTo(mails, 'jo@example.com')?.text).toMatch(/For Ben Ode, away until Thu 5 Mar[\s\S]*Oti/);
  expect(desk.rpc('open', {}).view.sections.sortOut.map(({ name, words }) => `${name}: ${words}`)).toContain(
    'Lama: due Thu 12 Mar, Jo Rey is away from Thu 12 Mar, back on Mon 16 Mar, and nobody covers',
  );
});

test('who is away for years is said to be back after them', () => {
  const desk = withTimeOff();
  added(
    desk,
    'timeOff',
    { person: 'Ben Ode', from: '2026-03-02', to: '2099-12-31' },
    { person: 'Ben Ode', from: '2100-01-01', to: '2100-01-08', cover: 'Jo Rey' },
  );
  mornings(desk, '2026-03-02');
  expect(desk.rpc('today', {}).away).toEqual({ 'Ben Ode': { back: '2100-01-11', cover: null } });
});

test('who is away today is said beside their name, in Today and in the mails of others, as text', () => {
  const desk = withTimeOff();
  added(desk, 'people', { name: 'Kim <Lo>', email: 'kim@example.com' });
  added(
    desk,
    'timeOff',
    { person: 'Ben Ode', from: '2026-03-03', to: '2026-03-06', cover: 'Jo Rey' },
    { person: 'Kim <Lo>', from: '2026-03-03', to: '2026-03-03' },
    { person: 'Jo Rey', from: '2026-03-12', to: '2026-03-13' },
  );
  added(desk, 'assets', {
    ...{ name: 'Oti', 'steps/Rig/status': 'WIP', 'steps/Rig/take': 1 },
    ...{ 'steps/Rig/by': 'Ben Ode, Kim <Lo>, Jo Rey', 'steps/Rig/due': '2026-03-03' },
  });
  mornings(desk, '2026-03-02');
  const mail = mailTo(mornings(desk, '2026-03-03'), 'jo@example.com');
  const said = 'with Ben Ode (away until Mon 9 Mar, Jo Rey covers) and Kim <Lo> (away until Wed 4 Mar, nobody covers)';
  expect(mail?.text).toContain(said);
  expect(desk.mails.filter(({ to }) => to === 'jo@example.com').at(-1)?.html).toContain(said.replace('<', '&lt;'));
  for (const method of ['open', 'today'] as const) {
    const view = method === 'open' ? desk.rpc('open', {}).view : desk.rpc('today', {});
    expect(view.away).toEqual({ 'Ben Ode': { back: '2026-03-09', cover: 'Jo Rey' }, 'Kim <Lo>': { back: '2026-03-04', cover: null } });
  }
});
