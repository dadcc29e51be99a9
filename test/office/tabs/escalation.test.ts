// What is late and goes on: to the lead or the coordinator after a working day, to the manager after some more, once each.

import { describe, expect, test } from '@jest/globals';
import { mailOf } from '../../../src/documents/mail';
import type { Settings } from '../../../src/schema/catalog';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { deliverables } from '../../../src/tables/deliveries/deliverables';
import { deliveriesTable } from '../../../src/tables/deliveries/deliveries';
import { assets } from '../../../src/tables/production/assets';
import { episodes } from '../../../src/tables/production/episodes';
import { timeOff } from '../../../src/tables/studio/time-off';
import { context } from '../../documents/mail-context';
import { off } from '../away/away-days';
import { catalogWith, runOn, tabOf } from '../production';
import { officeFrom } from '../runs';

interface Rows {
  readonly deliveries?: readonly Values[];
  readonly deliverables?: readonly Values[];
  readonly episodes?: readonly Values[];
  readonly assets?: readonly Values[];
  readonly away?: readonly Values[];
}

function inputWith(rows: Rows, settings: Partial<Settings> = { escalates: 3 }, startedOn: LocalDate = '2026-01-01') {
  const catalog = catalogWith(settings);
  const reads = [
    tabOf(timeOff, rows.away ?? [], catalog),
    tabOf(deliveriesTable, rows.deliveries ?? [], catalog),
    tabOf(deliverables, rows.deliverables ?? [], catalog),
    tabOf(episodes, rows.episodes ?? [], catalog),
    tabOf(assets, rows.assets ?? [], catalog),
  ];
  return runOn('2026-03-02', { catalog, reads, startedOn });
}

/** Wednesday, on which all of it is due, and two weeks after. */
const days = [4, 5, 6, 9, 10, 11, 12, 13, 16, 17].map((day) => `2026-03-${String(day).padStart(2, '0')}` as LocalDate);

/** `2026-03-05 ana Reel: Was to go out ...`, whoever is told in whose place. */
function goingOn(inputOn: (day: LocalDate) => ReturnType<typeof runOn>): readonly string[] {
  const office = officeFrom();
  return days.flatMap((day) =>
    office.run(day, inputOn(day)).flatMap(({ to, sections }) => {
      const own = sections.owed.map((one) => ({ one, whose: '' }));
      const others = sections.onBehalf.flatMap(({ name, owed }) => owed.map((one) => ({ one, whose: ` for ${name}` })));
      return [...own, ...others]
        .filter(({ one }) => one.section === 'escalated')
        .map(({ one, whose }) => `${day} ${to.split('@')[0]}${whose} ${one.name}: ${one.words}`);
    }),
  );
}

const reel: Values = { id: 'DEL-1', title: 'Reel', direction: 'Out', partner: 'TV', owner: 'Mia Lo', due: '2026-03-04' };
const step = (more: Values = {}): Values => ({
  id: 'EP1',
  code: 'EP1',
  title: 'Pilot',
  'steps/Rig/by': 'Ben Ode',
  'steps/Rig/status': 'WIP',
  'steps/Rig/due': '2026-03-04',
  ...more,
});

describe('where Settings says so', () => {
  test('a late delivery goes to the coordinator on the next working day and to the manager after three, once each', () => {
    expect(goingOn(() => inputWith({ deliveries: [reel] }))).toEqual([
      '2026-03-05 ana Reel: was to go out Wed 4 Mar, 1 working day ago, with Mia Lo',
      '2026-03-09 pam Reel: was to go out Wed 4 Mar, 3 working days ago, with Mia Lo',
    ]);
  });

  test('a step of an episode goes to its lead, and a deliverable of nobody’s only to the manager: the coordinator has it already', () => {
    const owed = { id: 'DLV-1', deliverable: 'Master', due: '2026-03-04', status: 'Preparing' };
    expect(goingOn(() => inputWith({ episodes: [step()], deliverables: [owed] }))).toEqual([
      '2026-03-05 rob EP1, Rig: was due Wed 4 Mar, 1 working day ago, with Ben Ode',
      '2026-03-09 pam EP1, Rig: was due Wed 4 Mar, 3 working days ago, with Ben Ode',
      '2026-03-09 pam Master: was due Wed 4 Mar, 3 working days ago',
    ]);
  });

  test('of their own work a lead hears as of any other, and the coordinator steps in', () => {
    const told = goingOn(() => inputWith({ episodes: [step({ 'steps/Rig/by': 'Rob Sol' })] }));
    expect(told.map((line) => line.slice(0, 14))).toEqual(['2026-03-05 ana', '2026-03-09 pam']);
  });

  test('what waits for the client or for approval says so in a line of its own', () => {
    const held = [
      step({ 'steps/Rig/status': 'With client' }),
      step({ id: 'EP2', code: 'EP2', title: 'Two', 'steps/Rig/status': 'For approval' }),
      step({ id: 'EP3', code: 'EP3', title: 'Three' }),
    ];
    const on9 = goingOn(() => inputWith({ episodes: held })).filter((line) => line.startsWith('2026-03-09'));
    expect(on9).toEqual([
      '2026-03-09 pam EP3, Rig: was due Wed 4 Mar, 3 working days ago, with Ben Ode',
      '2026-03-09 pam EP1, Rig: with the client, and was due Wed 4 Mar, 3 working days ago',
      '2026-03-09 pam EP2, Rig: with Rob Sol for approval, and was due Wed 4 Mar, 3 working days ago',
    ]);
  });

  test('with another date it starts afresh, and what is done goes to nobody', () => {
    const moved = (day: LocalDate) => ({ ...reel, due: day < '2026-03-10' ? '2026-03-04' : '2026-03-12' });
    const told = goingOn((day) => inputWith({ deliveries: [day > '2026-03-16' ? { ...reel, status: 'Sent' } : moved(day)] }));
    expect(told.map((line) => line.slice(0, 14))).toEqual(['2026-03-05 ana', '2026-03-09 pam', '2026-03-13 ana']);
  });

  test('a lead who is away without cover is told by the coordinator, one with a cover by that', () => {
    const away = (more: Values = {}) => [off('Rob Sol', '2026-03-05', '2026-03-06', more)];
    const first = (rows: Rows) => goingOn(() => inputWith(rows))[0]?.split(':')[0];
    expect(first({ episodes: [step()], away: away() })).toBe('2026-03-05 ana for Rob Sol EP1, Rig');
    expect(first({ episodes: [step()], away: away({ cover: 'Kim Ito' }) })).toBe('2026-03-05 kim for Rob Sol EP1, Rig');
  });

  test('a mail has it under a heading of its own, with how often it comes', () => {
    const digest = officeFrom()
      .run('2026-03-05', inputWith({ episodes: [step()] }))
      .find(({ to }) => to === 'rob@example.com');
    const { text, subject } = digest ? mailOf(digest, context) : { text: '', subject: '' };
    expect(text).toContain('LATE, FOR YOU TO STEP IN');
    expect(text).toContain('Was due Wed 4 Mar, 1 working day ago, with Ben Ode.');
    expect(text).toMatch(/when something is a working day late, or as many as Settings says, once/);
    expect(subject).toContain('1 to step in on');
  });
});

test('nothing goes on where Settings does not say so, nor to the manager at 0, nor of assets, nor of what was late before', () => {
  const rows = { deliveries: [reel], episodes: [step()] };
  expect(goingOn(() => inputWith(rows, {}))).toEqual([]);
  expect(goingOn(() => inputWith(rows, { escalates: 0 })).map((line) => line.slice(11, 14))).toEqual(['ana', 'rob']);
  expect(goingOn(() => inputWith({ assets: [{ ...step(), name: 'Oti' }] }))).toEqual([]);
  expect(goingOn(() => inputWith(rows, { escalates: 3 }, '2026-03-05'))).toEqual([]);
});
