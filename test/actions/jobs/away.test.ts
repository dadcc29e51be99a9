// Time off on paper: the morning's run and Today read the tab that says who is away.

import { expect, test } from '@jest/globals';
import { added, mailroom, mailTo, mornings, setting } from '../support/paper-mailroom';

test('what is due goes to the cover, and what nobody covers stands under To sort out', () => {
  const desk = mailroom();
  setting(desk, 'Use Time off', 'yes');
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
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
