// Who is told what while somebody is away, and what comes of time off that was typed wrongly.

import { describe, expect, test } from '@jest/globals';
import { mailOf } from '../../../src/documents/mail';
import type { Digest } from '../../../src/office/digest/digest';
import { planRun } from '../../../src/office/digest/run';
import { todayView } from '../../../src/office/digest/today';
import type { LocalDate } from '../../../src/schema/values/local-date';
import { assets } from '../../../src/tables/production/assets';
import { timeOff } from '../../../src/tables/studio/time-off';
import { context } from '../../documents/mail-context';
import { rig } from '../bens-days';
import { people, person, runOn, tabOf } from '../production';
import { namesIn, officeFrom } from '../runs';
import { catalog, inputWith, off, type Rows, toldOn } from './away-days';

const days: readonly LocalDate[] = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'];
const delivery = (due: LocalDate, more = {}) => ({
  id: 'DEL-1',
  title: 'Reel',
  direction: 'Out',
  partner: 'TV',
  owner: 'Mia Lo',
  due,
  ...more,
});
/** The text of the mail that somebody gets. */
function mailTo(who: string, digests: readonly Digest[]) {
  const [mail] = digests.filter(({ to }) => to === `${who}@example.com`).map((digest) => mailOf(digest, context));
  return mail ?? { subject: 'no mail', text: '' };
}

const over = (rows: Rows, on = days) => toldOn(officeFrom(), on, () => inputWith(rows));
const wednesdayOn = { away: [off('Ben Ode', '2026-03-04', '2026-03-06', { cover: 'Jo Rey' })] };
const uncovered = { away: [off('Ben Ode', '2026-03-04', '2026-03-06')] };

describe('with a cover named', () => {
  test('reminders go there from the first day to the last, and on the day after to the one who is back', () => {
    expect(over({ ...wednesdayOn, assets: [rig({ due: '2026-03-05' })] })).toEqual([
      '2026-03-03 ben thisWeek Oti',
      '2026-03-05 jo for Ben Ode: Oti',
      '2026-03-06 jo for Ben Ode: Oti',
      '2026-03-09 ben late Oti',
      '2026-03-09 rob lateInStep Oti',
      '2026-03-10 ben late Oti',
    ]);
  });

  test('the mail says for whom and until when, in subject, heading and reason', () => {
    const { digests } = planRun({
      ...inputWith({ ...wednesdayOn, assets: [rig({ due: '2026-03-05' })] }),
      at: () => ({ date: '2026-03-05', hour: 8 }),
    });
    const mail = mailTo('jo', digests);
    expect(mail.subject).toContain('1 for Ben Ode');
    expect(mail.text).toContain('For Ben Ode, away until Mon 9 Mar');
    expect(mail.text).toContain('you cover for Ben Ode');
    expect(mail.text).toContain('on the reminder days of those you cover for');
  });

  test('what both are on is told to the cover once, as their own', () => {
    const rows = { ...wednesdayOn, assets: [rig({ due: '2026-03-05', by: 'Ben Ode, Jo Rey' })] };
    expect(over(rows, ['2026-03-05'])).toEqual(['2026-03-05 jo dueToday Oti']);
  });

  test('what reaches a reminder day in the week’s mail is in it, also when it is due a week later', () => {
    const away = [off('Mia Lo', '2026-03-02', '2026-03-06', { cover: 'Kim Ito' })];
    expect(over({ away, deliveries: [delivery('2026-03-09')] }, ['2026-03-02'])).toEqual(['2026-03-02 kim for Mia Lo: Reel']);
  });

  test('a lead’s approvals and an owner’s deliveries go there too', () => {
    const away = [
      off('Rob Sol', '2026-03-04', '2026-03-06', { cover: 'Jo Rey' }),
      off('Mia Lo', '2026-03-04', '2026-03-06', { cover: 'Kim Ito' }),
    ];
    const rows = { away, assets: [rig({ due: '2026-03-05', status: 'For approval' })], deliveries: [delivery('2026-03-05')] };
    expect(over(rows, ['2026-03-05'])).toEqual(['2026-03-05 jo for Rob Sol: Oti', '2026-03-05 kim for Mia Lo: Reel']);
  });

  test('the cover of a cover who is away has it', () => {
    const away = [...wednesdayOn.away, off('Jo Rey', '2026-03-05', '2026-03-05', { cover: 'Mia Lo' })];
    expect(over({ away, assets: [rig({ due: '2026-03-05' })] }, ['2026-03-05', '2026-03-06'])).toEqual([
      '2026-03-05 mia for Ben Ode: Oti',
      '2026-03-06 jo for Ben Ode: Oti',
    ]);
  });

  test('the coordinator’s desk goes there with the replies, and goes on where it was when they are back', () => {
    const away = [off('Ana Ruiz', '2026-03-04', '2026-03-04', { cover: 'Kim Ito' })];
    const lists = (on: LocalDate, rows: Rows, office: ReturnType<typeof officeFrom>) =>
      office
        .run(on, inputWith(rows))
        .filter(({ sections }) => sections.counts !== null)
        .map(({ to, coordinator, sections, reasons }) => [
          to.split('@')[0],
          coordinator,
          reasons.standsIn,
          sections.sortOut.map(({ kind }) => kind),
        ]);
    const office = officeFrom();
    const noDate = [rig({ due: null })];
    const noPerson = [...noDate, rig({ due: '2026-03-06', by: null }, 'Lama')];
    expect(lists('2026-03-03', { away, assets: noDate }, office)).toEqual([['ana', 'Ana Ruiz', false, ['no date']]]);
    expect(lists('2026-03-04', { away, assets: noPerson }, office)).toEqual([['kim', 'Kim Ito', true, ['no person']]]);
    expect(lists('2026-03-05', { away, assets: noPerson }, office)).toEqual([]);
  });

  test('whoever was away on Monday gets the week’s mail on the day they are back, once', () => {
    const rows = { away: [off('Ben Ode', '2026-03-02', '2026-03-03')], assets: [rig({ due: '2026-03-06' })] };
    const office = officeFrom();
    const bens = (['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'] as const).flatMap((day) =>
      office.run(day, inputWith(rows)).flatMap(({ to, week }) => (to === 'ben@example.com' ? [`${day} ${week ? 'week' : 'day'}`] : [])),
    );
    expect(bens).toEqual(['2026-03-04 week', '2026-03-06 day']);
  });
});

describe('without a cover', () => {
  test('an artist’s reminders wait and are told once when they are back, at the furthest day reached', () => {
    const told = over({ ...uncovered, assets: [rig({ due: '2026-03-05' })] }, days.slice(1));
    expect(told.filter((line) => !line.includes(' rob '))).toEqual(['2026-03-09 ben late Oti', '2026-03-10 ben late Oti']);
  });

  test('the lead hears of the clash two weeks before, once, and in the week’s mails', () => {
    const office = officeFrom();
    const clashes = (on: LocalDate) =>
      office
        .run(on, inputWith({ away: [off('Ben Ode', '2026-03-19', '2026-03-20')], assets: [rig({ due: '2026-03-20' })] }))
        .flatMap(({ to, sections }) => sections.awayInStep.map(({ item }) => `${to.split('@')[0]} ${item.name}`));
    expect(['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'].map((on) => clashes(on as LocalDate))).toEqual([
      [],
      ['rob Oti'],
      [],
      ['rob Oti'],
      [],
    ]);
  });

  test('Today and the coordinator’s mail list it under To sort out', () => {
    const rows = [rig({ due: '2026-03-12' })];
    const away = tabOf(timeOff, [off('Ben Ode', '2026-03-11', '2026-03-13')], catalog);
    const view = todayView([away, tabOf(assets, rows, catalog)], catalog, '2026-03-02');
    expect(view.sections.sortOut.map(({ words, column }) => [words, column])).toEqual([
      ['due Thu 12 Mar, Ben Ode is away from Wed 11 Mar, back on Mon 16 Mar, and nobody covers', 'steps/Rig/by'],
    ]);
    const { digests } = planRun(runOn('2026-03-02', { catalog, reads: [away, tabOf(assets, rows, catalog)] }));
    expect(digests.find(({ to }) => to === 'ana@example.com')?.sections.sortOut.map(({ kind }) => kind)).toEqual(['away']);
  });

  test('there is no clash where somebody else on it is there, or it is with the lead', () => {
    const away = tabOf(timeOff, [off('Ben Ode', '2026-03-11', '2026-03-13')], catalog);
    const rows = [rig({ due: '2026-03-12', by: 'Ben Ode, Jo Rey' }), rig({ due: '2026-03-12', status: 'For approval' }, 'Lama')];
    expect(todayView([away, tabOf(assets, rows, catalog)], catalog, '2026-03-02').sections.sortOut).toEqual([]);
  });

  test('what a lead is to approve and an owner is to send falls to the coordinator, who is told that nobody covers', () => {
    const away = [off('Rob Sol', '2026-03-04', '2026-03-06'), off('Mia Lo', '2026-03-04', '2026-03-06')];
    const rows = { away, assets: [rig({ due: '2026-03-05', status: 'For approval' })], deliveries: [delivery('2026-03-05')] };
    expect(over(rows, ['2026-03-05'])).toEqual(['2026-03-05 ana for Rob Sol: Oti', '2026-03-05 ana for Mia Lo: Reel']);
    const { digests } = planRun({ ...inputWith(rows), at: () => ({ date: '2026-03-05', hour: 8 }) });
    const mail = mailTo('ana', digests);
    expect(mail.text).toContain('For Rob Sol, away until Mon 9 Mar');
    expect(mail.text).toContain('Nobody covers for them');
  });

  test('a coordinator stays the last resort', () => {
    const away = [off('Ana Ruiz', '2026-03-04', '2026-03-06'), off('Mia Lo', '2026-03-04', '2026-03-06')];
    expect(over({ away, deliveries: [delivery('2026-03-05')] }, ['2026-03-05'])).toEqual(['2026-03-05 ana for Mia Lo: Reel']);
  });

  test('half a day is no absence', () => {
    const away = [off('Ben Ode', '2026-03-05', '2026-03-05', { halfDay: true, cover: 'Jo Rey' })];
    expect(over({ away, assets: [rig({ due: '2026-03-05' })] }, ['2026-03-05'])).toEqual(['2026-03-05 ben dueToday Oti']);
  });
});

describe('typed wrongly', () => {
  const sortedOut = (away: Rows['away'], issues: Parameters<typeof tabOf>[3] = {}) => {
    const reads = [tabOf(timeOff, away ?? [], catalog, issues), tabOf(assets, [rig({ due: '2026-03-05' })], catalog)];
    const { digests } = planRun(runOn('2026-03-05', { catalog, reads }));
    const lists = digests.find(({ to }) => to === 'ana@example.com')?.sections.sortOut ?? [];
    return {
      words: lists.filter(({ kind }) => kind === 'time off').flatMap(({ lines }) => lines.map(({ name, words }) => `${name}: ${words}`)),
      told: digests.flatMap((digest) => namesIn(digest).map((name) => `${digest.to.split('@')[0]} ${name}`)),
      today: todayView(reads, catalog, '2026-03-05').sections.sortOut.map(({ words }) => words),
    };
  };

  test('reversed days count for nobody: they are mailed, and the coordinator and Today say why', () => {
    const { words, told, today } = sortedOut([off('Ben Ode', '2026-03-06', '2026-03-04', { cover: 'Jo Rey' })]);
    expect(words).toEqual(['Ben Ode (TOF-Ben Ode-2026-03-06): ends on Wed 4 Mar, before it begins on Fri 6 Mar']);
    expect(told).toContain('ben dueToday Oti');
    expect(today).toEqual(['ends on Wed 4 Mar, before it begins on Fri 6 Mar']);
  });

  test.each([
    [
      'an unknown person',
      { person: null },
      { 0: { person: ['Person names “Bob”, who is not on the People tab', ''] as const } },
      'Person names “Bob”, who is not on the People tab',
    ],
    ['the whole team', { person: null }, { 0: { person: ['Person takes one person only', ''] as const } }, 'Person takes one person only'],
    ['no last day', { to: null }, {}, 'To is blank'],
    [
      'an unknown cover',
      { cover: null },
      { 0: { cover: ['Cover names “Bob”, who is not on the People tab', ''] as const } },
      'Cover names “Bob”, who is not on the People tab',
    ],
  ])('%s is named', (_what, row, issues, words) => {
    expect(sortedOut([{ ...off('Ben Ode', '2026-03-04', '2026-03-06'), ...row }], issues).today).toEqual([words]);
  });

  test('what was typed wrongly and is over is left alone', () => {
    expect(sortedOut([off('Ben Ode', '2026-02-06', '2026-02-04')]).words).toEqual([]);
  });

  test('of two that overlap the one with a cover counts, and the longer one keeps them away', () => {
    const away = [off('Ben Ode', '2026-03-04', '2026-03-05'), off('Ben Ode', '2026-03-05', '2026-03-06', { cover: 'Jo Rey' })];
    expect(over({ away, assets: [rig({ due: '2026-03-05' })] }, ['2026-03-05', '2026-03-06'])).toEqual([
      '2026-03-05 jo for Ben Ode: Oti',
      '2026-03-06 jo for Ben Ode: Oti',
    ]);
  });

  test.each([
    ['covers who are away too', [off('Jo Rey', '2026-03-02', '2026-03-06')]],
    ['a circle of covers', [off('Jo Rey', '2026-03-02', '2026-03-06', { cover: 'Ben Ode' })]],
    ['a cover of oneself', [off('Ben Ode', '2026-03-02', '2026-03-06', { cover: 'Ben Ode' })]],
  ])('with %s nobody covers: artists wait, all else is the coordinator’s', (_what, more) => {
    const away = [...more, ...wednesdayOn.away];
    const rows = { away, assets: [rig({ due: '2026-03-05' })], deliveries: [delivery('2026-03-05', { owner: 'Ben Ode' })] };
    expect(over(rows, ['2026-03-05'])).toEqual(['2026-03-05 ana for Ben Ode: Reel']);
  });

  test('a cover who gets no mail is none', () => {
    const crew = people.map((one) => (one.name === 'Jo Rey' ? person('Jo Rey', { reminders: 'off' }) : one));
    expect(over({ ...wednesdayOn, crew, deliveries: [delivery('2026-03-05', { owner: 'Ben Ode' })] }, ['2026-03-05'])).toEqual([
      '2026-03-05 ana for Ben Ode: Reel',
    ]);
  });

  test('when everybody is away the coordinator has what cannot wait', () => {
    const away = people.map(({ name }) => off(name, '2026-03-02', '2026-03-06', { cover: 'Ana Ruiz' }));
    const rows = { away, assets: [rig({ due: '2026-03-05' })], deliveries: [delivery('2026-03-05')] };
    expect(over(rows, ['2026-03-05'])).toEqual(['2026-03-05 ana for Mia Lo: Reel']);
  });

  test('typed after the day’s mails went, taken back, and typed again: nothing is told twice, nothing is lost', () => {
    const office = officeFrom();
    const work = [rig({ due: '2026-03-05' })];
    const told = (on: LocalDate, rows: Rows) => toldOn(office, [on], () => inputWith({ ...rows, assets: work }));
    expect(told('2026-03-05', {})).toEqual(['2026-03-05 ben dueToday Oti']);
    // Typed on the 5th at noon, from that very day on.
    expect(told('2026-03-05', { away: [off('Ben Ode', '2026-03-05', '2026-03-06', { cover: 'Jo Rey' })] })).toEqual([]);
    expect(told('2026-03-06', { away: [off('Ben Ode', '2026-03-05', '2026-03-06', { cover: 'Jo Rey' })] })).toEqual([
      '2026-03-06 jo for Ben Ode: Oti',
    ]);
    // Taken back: the day's reminder was told to Jo.
    expect(told('2026-03-06', {})).toEqual([]);
    expect(told('2026-03-10', {})).toEqual(expect.arrayContaining(['2026-03-10 ben late Oti']));
  });
});
