// Needed by of assets follows the first step that waits for them: shown first, by Check and overnight; what was typed stays, and what is left out is named.

import { describe, expect, test } from '@jest/globals';
import type { LocalDate } from '../../../src/schema/values/local-date';
import { once } from '../../../src/schema/values/once';
import type { Values } from '../../../src/schema/values/value';
import { changed, setting, typed } from '../support/paper-mailroom';
import type { Paper } from '../support/paper-ports';
import { castInShots, castingDesk } from './casting-desk';

const day = (date: LocalDate) => ({ date, time: '00:00' });

/** Oti is in SH020 and, by way of the train, in SH030, of which Animation waits for Rig; the lamp is in nothing. */
const desk = (): Paper => begun().copy();
const begun = once(() => {
  const made = castingDesk(castInShots);
  changed(made, 'steps', 'Animation', { waitsFor: 'Rig' });
  due(made, 'SH020', '2026-04-20');
  due(made, 'SH030', '2026-04-06');
  return made;
});

function due(made: Paper, shot: string, date: string, more: Values = {}): void {
  const id = String(made.rows('Shots').find(({ Shot, Name }) => [Shot, Name].includes(shot))?.ID ?? '');
  changed(made, 'shots', id, { 'steps/Animation/due': date, ...more });
}

const planOf = (made: Paper) => made.rpc('planDue', { table: 'assets' });
const seen = (made: Paper) => planOf(made).changes.map(({ name, before, after }) => `${name}: ${before || 'blank'} → ${after}`);
const left = (made: Paper) => planOf(made).left.map(({ name, why }) => `${name} ${why}`);

function done(made: Paper): string {
  const { table, changes } = planOf(made);
  const answer = made.ask('changeSeveral', { table, edits: changes.map(({ edit }) => edit) });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.act ?? '';
}

function dates(made: Paper, name: string): readonly string[] {
  const row = made.rows('Assets').find(({ Name }) => Name === name);
  const text = (cell: unknown) => (typeof cell === 'object' && cell !== null && 'date' in cell ? String(cell.date) : String(cell ?? ''));
  return [text(row?.['Needed by']), text(row?.['Needed by casting'])];
}

describe('shown first', () => {
  test('is the first day on which a step is due that waits for it, by way of what it dresses too; undo takes it back', () => {
    const made = desk();
    expect(seen(made)).toEqual(['Oti: blank → Mon 6 Apr', 'Berry: blank → Mon 20 Apr', 'Train: blank → Mon 6 Apr']);
    const act = done(made);
    expect([dates(made, 'Oti'), dates(made, 'Lamp')]).toEqual([
      ['2026-04-06', '2026-04-06'],
      ['', ''],
    ]);
    expect([seen(made), planOf(made).already.length]).toEqual([[], 3]);
    made.rpc('undo', { act });
    expect(dates(made, 'Oti')).toEqual(['', '']);
  });

  test('follows a step that moves; a date that was typed stays and is said', () => {
    const made = desk();
    done(made);
    typed(made, 'Assets', 'Train', 'Needed by', day('2026-03-30'));
    due(made, 'SH030', '2026-04-13');
    expect(seen(made)).toEqual(['Oti: Mon 6 Apr → Mon 13 Apr']);
    expect(left(made)).toEqual(['Train was given Mon 30 Mar by hand and keeps it; what waits for it says Mon 13 Apr']);
    done(made);
    expect(dates(made, 'Train')).toEqual(['2026-03-30', '2026-04-06']);
  });

  test('counts nothing of a shot or an asset that is left out, and names it', () => {
    const made = desk();
    typed(made, 'Shots', 'SH030', 'Omitted', true);
    typed(made, 'Assets', 'Berry', 'Omitted', true);
    expect(seen(made)).toEqual(['Oti: blank → Mon 20 Apr']);
    expect(left(made)).toEqual(['SH030 is left out, and counts for nothing', 'Berry is left out, and counts for nothing']);
  });

  test('counts no step that has begun, and leaves what waits for steps without a date', () => {
    const made = desk();
    due(made, 'SH030', '2026-04-06', { 'steps/Animation/status': 'WIP' });
    typed(made, 'Shots', 'SH020', 'Animation due', '');
    expect(seen(made)).toEqual([]);
    expect(left(made)).toEqual(['Oti is waited for by steps that have no date', 'Berry is waited for by steps that have no date']);
  });

  test('leaves what has something else as its date', () => {
    const made = desk();
    typed(made, 'Assets', 'Oti', 'Needed by', 'soon');
    expect(left(made)).toEqual(['Oti has something that cannot be read as its date']);
  });

  test('is nothing where Settings wants nothing to follow, where no step waits, or castings are not in use', () => {
    const never = desk();
    setting(never, 'What you type once follows', 'never');
    expect(planOf(never)).toMatchObject({ table: '', changes: [] });
    const none = desk();
    changed(none, 'steps', 'Animation', { waitsFor: null });
    expect(planOf(none)).toMatchObject({ table: 'assets', changes: [], left: [] });
    const off = desk();
    setting(off, 'Use Casting', false);
    expect(planOf(off)).toMatchObject({ table: 'assets', changes: [], left: [] });
  });

  test('costs one round trip a tab', () => {
    const made = desk();
    const reads = made.callsOf(() => void planOf(made)).filter((call) => call.startsWith('read'));
    expect(new Set(reads).size).toBe(reads.length);
  });
});

describe('Check workbook', () => {
  const found = (made: Paper) => made.rpc('check', {}).findings.filter(({ table, kind }) => table === 'assets' && kind === 'rule');

  test('lists what is blank or has moved, leaves what was typed, and repairs it', () => {
    const made = desk();
    typed(made, 'Assets', 'Train', 'Needed by', day('2026-03-30'));
    const findings = found(made);
    expect(findings.map(({ words }) => words)).toEqual([
      'Needed by of 2 assets is not the day on which the first step that waits for it is due, and nobody has typed it. Repair writes the day.',
    ]);
    const changes = findings.flatMap(({ spots }) =>
      spots.map(({ table, row, column, shows, becomes }) => ({ table, row, column, shows, becomes: becomes ?? '' })),
    );
    made.rpc('repair', { changes });
    expect([dates(made, 'Oti'), dates(made, 'Berry'), found(made)]).toEqual([
      ['2026-04-06', '2026-04-06'],
      ['2026-04-20', '2026-04-20'],
      [],
    ]);
  });

  test('says nothing where Settings wants nothing to follow', () => {
    const made = desk();
    setting(made, 'What you type once follows', 'never');
    expect(found(made)).toEqual([]);
  });
});

describe('in the night', () => {
  function nightly(follows: string): Paper {
    const made = desk();
    made.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
    setting(made, 'Coordinator', 'Ana Ruiz');
    setting(made, 'What you type once follows', follows);
    made.rpc('turnOn', { everybody: false });
    made.hour(1, 4);
    made.hour(1, 8);
    return made;
  }

  test('it is written where Settings says do, told in the morning, and undone', () => {
    const made = nightly('do');
    expect(dates(made, 'Oti')).toEqual(['2026-04-06', '2026-04-06']);
    expect(made.mails.map(({ text }) => text).join('')).toContain('Oti, Needed by: blank → Mon 6 Apr');
    const [act] = made.rpc('recent', {}).acts;
    made.rpc('undo', { act: act?.act ?? '' });
    expect(dates(made, 'Oti')).toEqual(['', '']);
  });

  test.each(['ask', 'never'])('nothing is written where Settings says %s', (follows) => {
    expect(dates(nightly(follows), 'Oti')).toEqual(['', '']);
  });
});
