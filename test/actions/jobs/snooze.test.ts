// Putting a line of Today off on paper: one row a line and person, no day past its date, awake again by a click or by undo.

import { describe, expect, test } from '@jest/globals';
import type { TodayLine } from '../../../src/contract/today';
import type { Cell } from '../../../src/schema/values/cell';
import { added, mailroom, setting } from '../support/paper-mailroom';
import type { Paper } from '../support/paper-ports';

/** Ben rigs two assets, one of them late; Jo is on one with him. It is Monday 2 March. */
function desk(use = true): Paper {
  const made = mailroom();
  if (use) setting(made, 'Use Snoozed', 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  const rig = { 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Ben Ode' };
  added(made, 'assets', { name: 'Oti', ...rig, 'steps/Rig/due': '2026-02-26' });
  added(made, 'assets', { name: 'Lama', ...rig, 'steps/Rig/by': 'Ben Ode, Jo Rey', 'steps/Rig/due': '2026-03-06' });
  added(made, 'assets', { name: 'Train', ...rig, 'steps/Rig/due': '2026-03-02' });
  return made;
}

const lines = (made: Paper) => Object.values(made.rpc('today', {}).sections).flat();
const lineOf = (made: Paper, name: string): TodayLine | undefined => lines(made).find((line) => line.name === name);
const asked = (made: Paper, name: string, wake: string, awake = false) => {
  const line = lineOf(made, name);
  return { table: line?.table ?? '', item: line?.sleep?.item ?? `assets/${line?.id}/Rig/step`, wake, awake };
};
const dayOf = (cell: Cell | undefined) => (typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : cell);
const rows = (made: Paper) =>
  made.rows('Snoozed').map((row) => [row.What, row.Person, dayOf(row.Wake), dayOf(row['Date then']), dayOf(row.Since)]);

describe('snoozing a line', () => {
  test('writes a row for each who has it, and again the same rows', () => {
    const made = desk();
    expect(made.rpc('snooze', asked(made, 'Lama', '2026-03-04')).words).toBe(
      'Lama, Rig is asleep for Ben Ode and Jo Rey until Wed 4 Mar. Others are told of it as before.',
    );
    expect(rows(made)).toEqual([
      ['Lama, Rig', 'Ben Ode', '2026-03-04', '2026-03-06', '2026-03-02'],
      ['Lama, Rig', 'Jo Rey', '2026-03-04', '2026-03-06', '2026-03-02'],
    ]);
    made.rpc('snooze', asked(made, 'Lama', '2026-03-05'));
    expect(rows(made).map(([, who, wake]) => [who, wake])).toEqual([
      ['Ben Ode', '2026-03-05'],
      ['Jo Rey', '2026-03-05'],
    ]);
    expect(lineOf(made, 'Lama')?.sleep?.until).toBe('2026-03-05');
  });

  test('is for oneself where one has it: the other is told as before', () => {
    const made = desk();
    const me = made.ports.identity.active() ?? '';
    for (const [at, row] of made.rows('People').entries()) if (row.Name === 'Jo Rey') made.type('People', at, 'Email', me);
    for (const [at, row] of made.rows('People').entries())
      if (row.Name === 'Ana Ruiz') made.type('People', at, 'Email', 'desk@example.com');
    made.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
    made.rpc('snooze', asked(made, 'Lama', '2026-03-04'));
    expect(rows(made).map(([, who]) => who)).toEqual(['Jo Rey']);
    expect(lineOf(made, 'Lama')).toMatchObject({ words: expect.stringContaining('asleep for Jo Rey') });
  });

  test('is taken back by undo, and woken by a click', () => {
    const made = desk();
    const answer = made.ask('snooze', asked(made, 'Lama', '2026-03-04'));
    made.rpc('undo', { act: answer.ok ? (answer.act ?? '') : '' });
    expect(lineOf(made, 'Lama')?.sleep).not.toHaveProperty('until');
    made.rpc('snooze', asked(made, 'Lama', '2026-03-04'));
    expect(made.rpc('snooze', asked(made, 'Lama', '', true)).words).toBe('Lama, Rig is awake again for Ben Ode and Jo Rey.');
    expect(lineOf(made, 'Lama')?.sleep).not.toHaveProperty('until');
    expect(made.rpc('snooze', asked(made, 'Lama', '', true)).words).toBe('Lama, Rig is awake.');
  });

  test('ends when the date moves in the grid', () => {
    const made = desk();
    made.rpc('snooze', asked(made, 'Lama', '2026-03-05'));
    made.type('Assets', 1, 'Rig due', { date: '2026-03-05', time: '00:00' });
    expect(lineOf(made, 'Lama')?.sleep).not.toHaveProperty('until');
  });

  test.each([
    ['Lama', '', 'Say on which day'],
    ['Lama', 'wk 12', 'Say on which day'],
    ['Lama', '2026-02-30', 'Say on which day'],
    ['Lama', '2026-03-02', 'has come already'],
    ['Lama', '2026-02-27', 'has come already'],
    ['Lama', '2026-03-07', 'due on Fri 6 Mar, and nothing sleeps past its date'],
    ['Oti', '2026-03-10', 'sleeps a week at most, until Mon 9 Mar'],
    ['Train', '2026-03-03', 'due today'],
  ])('%s until “%s” is refused, and nothing is written', (name, wake, words) => {
    const made = desk();
    const { code, issues, message } = made.refusal('snooze', asked(made, name, wake));
    expect([code, issues.map(({ path }) => path)]).toEqual(['invalid', ['wake']]);
    expect(message).toContain(words);
    expect(rows(made)).toEqual([]);
  });

  test('that is late sleeps up to a week', () => {
    const made = desk();
    made.rpc('snooze', asked(made, 'Oti', '2026-03-09'));
    expect(rows(made).map(([what, , wake, due]) => [what, wake, due])).toEqual([['Oti, Rig', '2026-03-09', '2026-02-26']]);
  });

  test('that was done since is gone, and one that nobody ever had too', () => {
    const made = desk();
    const before = asked(made, 'Lama', '2026-03-04');
    made.type('Assets', 1, 'Rig', 'Approved');
    expect(made.refusal('snooze', before).code).toBe('gone');
    expect(made.refusal('snooze', { ...before, item: '=1+1' }).code).toBe('gone');
  });

  test('says how to switch it on where it is off', () => {
    const made = desk(false);
    expect(lineOf(made, 'Lama')).not.toHaveProperty('sleep');
    expect(made.refusal('snooze', { table: 'assets', item: 'assets/AST-002/Rig/step', wake: '2026-03-04', awake: false })).toMatchObject({
      code: 'setup',
      message: expect.stringContaining('Use Snoozed'),
    });
  });
});
