// What trackers of others have that is easily misread, case by case: dates as texts, and two columns that say the same.

import { describe, expect, test } from '@jest/globals';
import { readWritten } from '../../src/schema/values/date-writing';
import { choicesOf, doubtsOf, proposed } from './support/proposing';

const tracker = (due: readonly string[]) => [
  'Asset | Artist | Due | Status',
  ...due.map((text, at) => `Prop ${at} | Ana Ruiz | ${text} | WIP`),
];

/** What the column Due means by each of its texts; null where it is unread. */
function readAs(due: readonly string[], said: Readonly<Record<string, string>> = {}) {
  const { adoption, proposal } = proposed(tracker(due), { dates: said });
  const [written] = Object.entries(adoption?.written ?? {}).flatMap(([key, one]) =>
    key.endsWith('/due') && one.of === 'dates' ? [one.as] : [],
  );
  return { column: proposal.columns[2]?.choice, days: due.map((text) => (written ? readWritten(text, written) : null)), proposal };
}

describe('due dates as texts', () => {
  test.each([
    ['2026-03-05T00:00:00Z', '2026-03-05'],
    ['2026-03-05T00:00:00.000+01:00', '2026-03-05'],
    ['2026-03-05 17:00:00', '2026-03-05'],
    ['2026-03-05 17:00', '2026-03-05'],
    ['2026-03-05T09:30', '2026-03-05'],
    ['5-Mar-26', '2026-03-05'],
    ['5 mars 2026', '2026-03-05'],
    ['5 févr. 2026', '2026-02-05'],
    ['5. März 2026', '2026-03-05'],
    ['5. Mai 2026', '2026-05-05'],
    ['5 de abril de 2026', '2026-04-05'],
    ['5 марта 2026', '2026-03-05'],
    ['5 agosto 2026', '2026-08-05'],
    ['15/03/2026 17:30', '2026-03-15'],
    // Beyond doubt it is not: the day before or after where the file is.
    ['2026-03-05T23:00:00Z', null],
    ['05/03/2026 (tbc)', null],
    ['09/03/2026 - moved', null],
    ['wk 12', null],
    ['w/c 9 Mar', null],
    ['mid March', null],
    ['ASAP', null],
  ])('%s is read as %s, and the column is mapped all the same', (text, day) => {
    const { column, days } = readAs([text, text, '15/03/2026']);
    expect([column, days[0]]).toEqual(['steps/Work/due', day]);
  });

  test('in two languages at once are read in both', () => {
    expect(readAs(['5 mars 2026', '6. Dezember 2026', '7-Mar-26']).days).toEqual(['2026-03-05', '2026-12-06', '2026-03-07']);
  });

  test.each(['wk 12', 'Wk12', 'week 12', 'KW 12', 'sem. 12', 'wk 12 2026', 'Week 12/2026'])(
    '“%s” is asked once for its column, and then means that day of the week',
    (text) => {
      const asked = readAs([text, text, '2026-03-04']);
      expect(asked.proposal.dates[0]?.weeks).toMatchObject({ count: 2, monday: '16 Mar', friday: '20 Mar', choice: '' });
      expect(readAs([text, text, '2026-03-04'], { 'steps/Work/due:weeks': '5' }).days.slice(0, 2)).toEqual(['2026-03-20', '2026-03-20']);
      expect(readAs([text, text, '2026-03-04'], { 'steps/Work/due:weeks': '1' }).days[0]).toBe('2026-03-16');
    },
  );

  test('that can only be day first beside real dates that may be swapped are said, with both readings', () => {
    const { proposal } = proposed(tracker(['2026-09-03', '2026-04-02', '15/03/2026']));
    expect(proposal.notes[0]).toMatch(/^“Due”: 15\/03\/2026 .* 2 dates beside it .*3 Sep or 9 Mar and 2 Apr or 4 Feb/);
  });

  test.each([
    ['a real date that can be no other', ['2026-09-23', '2026-04-02', '15/03/2026']],
    ['no text', ['2026-09-03', '2026-04-02']],
    ['a text that may be either', ['2026-09-03', '05/03/2026']],
    ['days that are their months', ['2026-03-03', '2026-04-04', '15/03/2026']],
  ])('say nothing of it beside %s', (_name, due) => {
    expect(proposed(tracker(due)).proposal.notes.filter((note) => note.includes('swapped'))).toEqual([]);
  });
});

describe('two columns that say the same', () => {
  const rows = ['Prop A | 2026-03-02 | 2026-03-09 | WIP', 'Prop B | 2026-03-02 | 2026-03-10 | Done'];

  test.each([
    ['Due date', 'Revised due date'],
    ['Due', 'New due'],
    ['Original due', 'Due date'],
    ['Deadline', 'Updated deadline'],
    ['Initial due date', 'Current due date'],
    ['Due', 'Due (revised)'],
    ['Due date', 'Rescheduled due date'],
    ['ETA', 'Latest ETA'],
  ])('“%s” and “%s”: the newer counts, and both are asked about', (older, newer) => {
    for (const [headings, at] of [
      [[older, newer], 0],
      [[newer, older], 1],
    ] as const) {
      const found = proposed([`Asset | ${headings.join(' | ')} | Status`, ...rows]);
      expect([at, choicesOf(found)]).toMatchObject([at, { [newer]: 'steps/Work/due', [older]: '' }]);
      expect(doubtsOf(found)).toMatchObject({
        [newer]: ['unsure', expect.stringContaining(`“${older}”`)],
        [older]: ['unsure', expect.stringContaining(`“${newer}”`)],
      });
    }
  });

  test('a newer one that is mostly blank does not take the place of the one that all rows have', () => {
    const sparse = ['A | 2026-03-02 | | WIP', 'B | 2026-03-02 | | WIP', 'C | 2026-03-03 | 2026-03-09 | WIP'];
    const found = proposed(['Asset | Due date | Revised due date | Status', ...sparse]);
    expect(choicesOf(found)).toMatchObject({ 'Due date': 'steps/Work/due', 'Revised due date': '' });
    expect(doubtsOf(found)).toMatchObject({ 'Due date': ['unsure', expect.anything()], 'Revised due date': ['unsure', expect.anything()] });
  });

  test.each([
    ['Type | Category', 'Character | Main', 'Prop | Secondary'],
    ['Artist | Assigned to', 'Ana Ruiz | Max Bell', 'Ana Ruiz | Jo Rey'],
    ['Status | Progress', 'WIP | Done', 'WIP | WIP'],
    ['Ep | Episode', '101 | 101', '102 | 102'],
  ])('“%s” are asked about', (headings, first, second) => {
    const found = proposed([`Asset | ${headings} | Due`, `A | ${first} | 2026-03-02`, `B | ${second} | 2026-03-03`]);
    for (const heading of headings.split(' | ')) expect([heading, doubtsOf(found)[heading]?.[0]]).toEqual([heading, 'unsure']);
  });

  test('the parts of two steps without bands are none of them left alone for sure', () => {
    const lines = [
      'Shot | Artist | Due | Status | Artist | Due | Status',
      '010 | Ana Ruiz | 2026-03-02 | WIP | Max Bell | 2026-03-09 | To do',
    ];
    const { proposal } = proposed([...lines, '020 | Ana Ruiz | 2026-03-03 | WIP | Max Bell | 2026-03-10 | To do']);
    expect(proposal.columns.filter(({ choice, how }) => choice === '' && how === 'sure')).toEqual([]);
  });

  test('a heading that is known above something else is asked about', () => {
    const found = proposed(['Asset | Artist | Due | Status', 'A | Ana Ruiz | 12 | WIP', 'B | Max Bell | 14 | Done']);
    expect([choicesOf(found).Due, doubtsOf(found).Due?.[0]]).toEqual(['', 'unsure']);
  });

  test('free texts that nobody misses, and headings that nobody knows, are left alone', () => {
    const found = proposed(['Asset | Notes | Comments | Poly count | Status', 'A | x | y | 12 | WIP', 'B | | z | 14 | Done']);
    expect(doubtsOf(found)).toMatchObject({ Comments: ['sure', ''], 'Poly count': ['sure', ''] });
  });
});
