// Today: counts, filters, groups and the text to copy.

import { describe, expect, test } from '@jest/globals';
import {
  choicesIn,
  countsLine,
  filtered,
  grouped,
  lineWords,
  noFilter,
  titleOf,
  todayTable,
  todayText,
} from '../../sidebar/today/today-lines';
import { tasksOf } from '../../sidebar/views/checklist';
import { bySection, sections } from '../../src/schema/section';
import { opened, today } from './workbook-view';

const [first] = today.sections.late;

describe('counts and filters', () => {
  test('the counts say what there is, in the order of the sections', () => {
    expect(countsLine(filtered(today, noFilter))).toBe(
      '4 late · 1 today · 1 this week · 1 for approval · 1 retake without a date · 1 to sort out · 1 to reorder · 1 waiting for assets · 1 holding others up',
    );
  });

  test('a person filters what they hold and what they lead', () => {
    const lines = filtered(today, { ...noFilter, person: 'Ines Prado' });
    expect(countsLine(lines)).toBe('1 today · 1 this week');
  });

  test('department and tab narrow further', () => {
    expect(countsLine(filtered(today, { ...noFilter, department: 'Production', table: 'stock' }))).toBe('1 to reorder');
    expect(countsLine(filtered(today, { ...noFilter, department: 'Design', table: 'stock' }))).toBe('');
  });

  test('only those are offered who stand on a line', () => {
    expect(choicesIn(today)).toEqual({
      people: ['Ana Ruiz', 'Bea Holt', 'Ines Prado', 'Omar Haddad'],
      departments: ['Design', 'Model', 'Production', 'Rig'],
      tables: ['assets', 'deliveries', 'shots', 'stock'],
      filed: [
        ['Episode', ['101', '102']],
        ['Partner', ['Broadcaster Nine']],
      ],
    });
  });

  test('lines that were left out are counted', () => {
    const more = bySection(({ key }) => (key === 'late' ? 8000 : 0));
    expect(countsLine(filtered(today, noFilter), more)).toMatch(/^8004 late · 1 today/);
  });

  test('every section of the contract has its place', () => {
    expect(sections.map(({ key }) => key).sort()).toEqual(Object.keys(today.sections).sort());
  });
});

describe('groups', () => {
  test('lines stand under their step with its lead, then under who holds them', () => {
    const [rig, delivery] = grouped(today.sections.late, today);
    expect(rig).toMatchObject({ step: 'Rig', leads: ['Ana Ruiz', 'Omar Haddad'] });
    expect(rig?.groups.map(({ people, lines }) => [people, lines.length])).toEqual([
      ['Omar Haddad', 2],
      ['', 1],
    ]);
    expect(delivery).toMatchObject({ step: null, table: 'deliveries' });
  });
});

describe('words', () => {
  test('a line says what, which step, who and when', () => {
    expect(first && lineWords(first, today)).toBe('CH_002 Oti · Rig · Omar Haddad · was due Thu 26 Feb (2 working days)');
    expect(first && lineWords({ ...first, people: [], step: null }, today)).toBe(
      'CH_002 Oti · nobody named · was due Thu 26 Feb (2 working days)',
    );
  });

  test('who is away today is said beside their name, until when and who covers', () => {
    const away = {
      ...today,
      away: { 'Omar Haddad': { back: '2026-03-09', cover: 'Bea Holt' }, constructor: { back: '2026-03-04', cover: null } },
    } as const;
    const said = 'Omar Haddad (away until Mon 9 Mar, Bea Holt covers)';
    expect(first && lineWords(first, away)).toContain(` · ${said} · `);
    expect(grouped(away.sections.late, away)[0]?.groups[0]?.people).toBe(said);
    expect(todayText('Monday', filtered(away, noFilter), away)).toContain(said);
    expect(todayTable('Monday', filtered(away, noFilter), away).rows.map((row) => row[4])).toContain(said);
    expect(first && lineWords({ ...first, people: ['constructor', 'toString'] }, away)).toContain(
      'constructor (away until Wed 4 Mar, nobody covers) and toString · ',
    );
    expect(filtered(away, { ...noFilter, person: 'Omar Haddad' }).late).toEqual(
      filtered(today, { ...noFilter, person: 'Omar Haddad' }).late,
    );
  });

  test('an ID that is the name is not said twice', () => {
    expect(first && titleOf({ ...first, id: 'Ana Ruiz', name: 'Ana Ruiz' })).toBe('Ana Ruiz');
  });

  test('the copied text is what is shown', () => {
    const text = todayText('Caminandes, Mon 2 Mar', filtered(today, { ...noFilter, table: 'stock' }), today);
    expect(text).toBe(
      'Caminandes, Mon 2 Mar\n\n1 to reorder\n\nTo reorder (1)\n- STK-002 AA batteries · Bea Holt · 2 left, order up to 40',
    );
  });

  test('with nothing to see to it says so', () => {
    expect(todayText('Monday', filtered(today, { ...noFilter, person: 'Nobody' }), today)).toBe('Monday\n\nNothing is waiting.');
  });
});

describe('the checklist', () => {
  test('counts what is done', () => {
    const tasks = tasksOf(opened);
    expect(tasks.map(({ done }) => done)).toEqual([true, true, false, false, false]);
    expect(tasks[2]?.words).toBe('People with an address: 31 of 40');
  });

  test('begins with nothing done', () => {
    const bare = { people: 0, withAddress: 0, production: false, coordinator: false, rows: 0, remindersOn: false };
    expect(tasksOf({ ...opened, checklist: bare }).filter(({ done }) => done)).toEqual([]);
  });
});
