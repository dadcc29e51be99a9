// Steps that can start say so by themselves where Settings wants it: overnight and by Check; never over a word of people, never taken back.

import { describe, expect, test } from '@jest/globals';
import { once } from '../../../src/schema/values/once';
import type { Values } from '../../../src/schema/values/value';
import { changed, setting, typed } from '../support/paper-mailroom';
import type { Paper } from '../support/paper-ports';
import { castInShots, castingDesk } from './casting-desk';

/** Oti is in SH020 and, by way of the train, in SH030; Berry in SH020. Animation waits for Rig, Lighting for Rig and its own Animation. Ben has SH020. */
const desk = (): Paper => begun().copy();
const begun = once(() => {
  const made = castingDesk(castInShots, ['Snoozed']);
  const people = ['Ana Ruiz', 'Ben Ode'].map((name) => ({ name, email: `${name.split(' ')[0]?.toLowerCase()}@example.com` }));
  made.rpc('add', { table: 'people', rows: people });
  setting(made, 'Coordinator', 'Ana Ruiz');
  setting(made, 'Ready by itself', true);
  changed(made, 'steps', 'Animation', { waitsFor: 'Rig' });
  changed(made, 'steps', 'Lighting', { waitsFor: 'Rig, Animation' });
  shot(made, 'SH020', { 'steps/Animation/by': 'Ben Ode', 'steps/Animation/due': '2026-03-27' });
  for (const name of ['Oti', 'Berry', 'Train']) rig(made, name, 'Approved');
  made.rpc('turnOn', { everybody: false });
  return made;
});

function idOf(made: Paper, tab: string, name: string): string {
  return String(made.rows(tab).find((row) => [row.Shot, row.Name].includes(name))?.ID ?? '');
}

function shot(made: Paper, name: string, changes: Values): void {
  changed(made, 'shots', idOf(made, 'Shots', name), changes);
}

function rig(made: Paper, name: string, status: string): void {
  changed(made, 'assets', idOf(made, 'Assets', name), { 'steps/Rig/status': status });
}

/** By shot what stands under a step; the others are blank. */
function statuses(made: Paper, step = 'Animation'): Readonly<Record<string, unknown>> {
  return Object.fromEntries(made.rows('Shots').flatMap((row) => (row[step] === '' ? [] : [[String(row.Shot ?? row.Name), row[step]]])));
}

function night(made: Paper, day = 1): Paper {
  made.hour(day, 4);
  return made;
}

const today = (made: Paper) => {
  const { waits, starts } = made.rpc('today', {}).sections;
  return [...waits, ...starts].map(({ name, words }) => `${name} ${words}`);
};

describe('in the night', () => {
  test('what all that it waits for has passed gets the word, one entry each in the log of changes; undo takes it back', () => {
    const made = desk();
    night(made);
    expect([statuses(made), statuses(made, 'Lighting')]).toEqual([{ SH020: 'Ready', SH030: 'Ready' }, {}]);
    const [act] = made.rpc('recent', {}).acts;
    const logged = made.rows('Changes').filter(({ Act }) => Act === act?.act);
    expect(logged.map(({ Name, Change }) => `${Name} ${Change}`)).toEqual([
      'SH020 Animation: To do → Ready',
      'SH030 Animation: blank → Ready',
    ]);
    made.rpc('undo', { act: act?.act ?? '' });
    expect(statuses(made)).toEqual({ SH020: 'To do' });
  });

  test('its own steps count where it waits for them, and stay named until they have passed', () => {
    const made = desk();
    shot(made, 'SH020', { 'steps/Animation/status': 'Approved' });
    expect(statuses(night(made), 'Lighting')).toEqual({ SH020: 'Ready' });
  });

  test.each<readonly [string, (made: Paper) => void, Readonly<Record<string, unknown>>]>([
    ['Settings does not want it', (made) => setting(made, 'Ready by itself', false), { SH020: 'To do' }],
    ['an asset has not passed', (made) => rig(made, 'Oti', 'WIP'), { SH020: 'To do' }],
    ['somebody wrote another word', (made) => shot(made, 'SH020', { 'steps/Animation/status': 'WIP' }), { SH020: 'WIP', SH030: 'Ready' }],
    ['it is blocked', (made) => shot(made, 'SH020', { 'steps/Animation/status': 'Blocked' }), { SH020: 'Blocked', SH030: 'Ready' }],
    ['the shot is omitted', (made) => typed(made, 'Shots', 'SH030', 'Omitted', true), { SH020: 'Ready' }],
    [
      'a casting names an asset that is not there',
      (made) => typed(made, 'Casting', 'Berry', 'Asset', 'Bery'),
      { SH020: 'To do', SH030: 'Ready' },
    ],
  ])('not where %s', (_why, change, expected) => {
    const made = desk();
    change(made);
    expect(statuses(night(made))).toEqual(expected);
  });

  test('without a word that means it nothing is written, and it is said', () => {
    const made = desk();
    typed(made, 'Lists', 'Ready', 'Means', 'to do');
    expect(statuses(night(made))).toEqual({ SH020: 'To do' });
    const said = made.rpc('check', {}).findings.filter(({ kind }) => kind === 'catalog');
    expect(said.map(({ words }) => words)).toEqual([
      expect.stringContaining('“Ready” means to do, as in an earlier Routesheet'),
      expect.stringContaining('no word of Step statuses means ready to start: nothing is written'),
    ]);
    const changes = said.flatMap(({ spots }) =>
      spots.flatMap(({ becomes, table, row, column, shows }) => (becomes === null ? [] : [{ table, row, column, shows, becomes }])),
    );
    made.rpc('repair', { changes });
    expect(statuses(night(made, 2))).toEqual({ SH020: 'Ready', SH030: 'Ready' });
  });

  test('whoever has it hears of it once, and the coordinator what was written', () => {
    const made = night(desk());
    made.hour(1, 8);
    const told = made.mails.map(({ to, text }) => [to, text] as const);
    expect(told.find(([to]) => to.startsWith('ben'))?.[1]).toContain(
      'Animation can start: all that it waits for has passed. Due Fri 27 Mar.',
    );
    expect(told.find(([to]) => to.startsWith('ana'))?.[1]).toContain('Animation: To do → Ready');
    const before = made.mails.length;
    made.hour(2, 8);
    expect(made.mails.slice(before).filter(({ text }) => text.includes('can start'))).toEqual([]);
  });
});

describe('Today', () => {
  test('says what can start, in one line what several have', () => {
    const made = desk();
    shot(made, 'SH020', { 'steps/Animation/by': 'Ben Ode, Ana Ruiz' });
    expect(today(night(made))).toEqual(['SH020 Animation can start', 'SH030 Animation can start']);
    expect(made.rpc('today', {}).sections.starts.map(({ people }) => people)).toEqual([['Ben Ode', 'Ana Ruiz'], []]);
  });

  test('what several have is put off for all of them, and woken for all; another step of the row stays', () => {
    const made = desk();
    made.rpc('add', { table: 'people', rows: [{ name: 'Jo Rey', email: 'jo@example.com' }] });
    shot(made, 'SH020', { 'steps/Animation/by': 'Ben Ode, Jo Rey', 'steps/Lighting/by': 'Ben Ode', 'steps/Lighting/due': '2026-03-27' });
    changed(made, 'steps', 'Lighting', { waitsFor: 'Rig' });
    night(made);
    const line = () => made.rpc('today', {}).sections.starts.find(({ words, name }) => name === 'SH020' && words.startsWith('Animation'));
    const { table = '', sleep } = line() ?? {};
    expect(sleep?.people).toEqual(['Ben Ode', 'Jo Rey']);
    const item = sleep?.item ?? '';
    expect(made.rpc('snooze', { table, item, wake: '2026-03-10', awake: false }).words).toContain('is asleep for Ben Ode and Jo Rey until');
    expect(made.rows('Snoozed').map(({ Person }) => Person)).toEqual(['Ben Ode', 'Jo Rey']);
    const { asleep, starts } = made.rpc('today', {}).sections;
    expect(asleep.map(({ people, words }) => [people, words])).toEqual([[['Ben Ode', 'Jo Rey'], 'Animation can start; wakes Tue 10 Mar']]);
    expect(starts.map(({ name, words }) => `${name} ${words}`)).toContain('SH020 Lighting can start');
    made.rpc('snooze', { table, item, wake: '', awake: true });
    expect(line()?.people).toEqual(['Ben Ode', 'Jo Rey']);
  });

  test('what several have and one of them put off stays, and says for whom it sleeps', () => {
    const made = desk();
    made.rpc('add', { table: 'people', rows: [{ name: 'Jo Rey', email: 'jo@example.com' }] });
    shot(made, 'SH020', { 'steps/Animation/by': 'Ben Ode, Jo Rey' });
    night(made);
    const [line] = made.rpc('today', {}).sections.starts;
    const { table = '', sleep } = line ?? {};
    made.rpc('snooze', { table, item: sleep?.item ?? '', wake: '2026-03-10', awake: false });
    typed(made, 'Snoozed', 'Ben Ode', 'Wake', { date: '2026-03-03', time: '00:00' });
    const { asleep, starts } = made.rpc('today', {}).sections;
    expect(asleep).toEqual([]);
    expect(starts.map(({ people, words }) => [people, words])).toEqual([
      [['Ben Ode', 'Jo Rey'], 'Animation can start; asleep for Jo Rey'],
      [[], 'Animation can start'],
    ]);
  });

  test('an asset that is reopened takes no word back: it is said, whatever the date', () => {
    const made = night(desk());
    rig(made, 'Berry', 'Retake');
    expect(statuses(night(made, 2))).toEqual({ SH020: 'Ready', SH030: 'Ready' });
    expect(today(made)).toEqual(['SH020 Animation says Ready, and waits for Berry (Rig, no date)', 'SH030 Animation can start']);
  });

  test('names a shot of which a casting names nobody', () => {
    const made = desk();
    shot(made, 'SH020', { 'steps/Animation/due': '2026-03-09' });
    typed(made, 'Casting', 'Berry', 'Asset', 'Bery');
    expect(today(made)).toEqual(['SH020 Animation waits for a casting that names no row, or two: see Check workbook']);
  });
});

test('Check lists what can start and writes it by a repair', () => {
  const made = desk();
  const found = () => made.rpc('check', {}).findings.filter(({ table, kind }) => table === 'shots' && kind === 'rule');
  expect(found().map(({ words }) => words)).toEqual([
    'All that Animation waits for has passed in 2 rows, and its status does not say so. Repair writes the word that means ready to start.',
  ]);
  const changes = found().flatMap(({ spots }) =>
    spots.map(({ table, row, column, shows, becomes }) => ({ table, row, column, shows, becomes: becomes ?? '' })),
  );
  made.rpc('repair', { changes });
  expect([statuses(made), found()]).toEqual([{ SH020: 'Ready', SH030: 'Ready' }, []]);
});
