// What trackers of others have that is easily misread, case by case: rows without a name, people, words, and tabs that are no trackers.

import { describe, expect, test } from '@jest/globals';
import { choicesOf, proposed } from './support/proposing';

describe('rows without a name', () => {
  test.each([
    ['Deliverable | Client | Due | Status', 'Ep 101 master | North | 2026-03-12 | Sent'],
    ['Asset | Artist | Due | Status', 'Otter | Ana Ruiz | 2026-03-12 | WIP'],
    ['Shot | Artist | Due | Status', 'sh010 | Ana Ruiz | 2026-03-12 | WIP'],
  ])('under “%s” that have a date or a status are said with their number and cells', (headings, row) => {
    const { proposal } = proposed([headings, row, ' | | 2026-03-19 | To do', row.replace('0', '2'), ' | | | WIP', ' | a note | | ']);
    const [note] = proposal.notes.filter((words) => words.includes('all the same'));
    expect(note).toMatch(/^2 rows without “(Deliverable|Asset|Shot)” have .*\(C3, D5\)/);
    expect(proposal.notes.filter((words) => words.includes('titles, totals'))).toHaveLength(1);
  });
});

describe('people', () => {
  const whoIs = (cells: readonly string[]) =>
    proposed(['Asset | Artist | Due | Status', ...cells.map((cell, at) => `Prop ${at} | ${cell} | 2026-03-02 | WIP`)]).proposal.people.map(
      ({ text, choice, address }) => [text, choice, address],
    );

  test('as addresses have that address, under the name that it is made of where there is one', () => {
    expect(whoIs(['ana.e@example.com', 'max.bell@example.com', 'Max Bell'])).toEqual([
      ['ana.e@example.com', 'ana.e@example.com', 'ana.e@example.com'],
      ['max.bell@example.com', 'Max Bell', 'max.bell@example.com'],
      ['Max Bell', 'Max Bell', 'max.bell@example.com'],
    ]);
  });

  test.each([
    [['Example, Ana'], [['Example, Ana', 'Ana Example']]],
    [
      ['Example, Ana', 'Bell, Max; Example, Ana'],
      [
        ['Example, Ana', 'Ana Example'],
        ['Bell, Max', 'Max Bell'],
      ],
    ],
    [
      ['van der Berg, Jan', 'Ruiz Gil, Ana'],
      [
        ['van der Berg, Jan', 'Jan van der Berg'],
        ['Ruiz Gil, Ana', 'Ana Ruiz Gil'],
      ],
    ],
    [
      ['Ana Example', 'Max Bell', 'Example, Ana'],
      [
        ['Ana Example', 'Ana Example'],
        ['Max Bell', 'Max Bell'],
        ['Example, Ana', 'Ana Example'],
      ],
    ],
    // Lists of given names, of people in full, of somebody with a studio.
    [
      ['Mia, Max', 'Max'],
      [
        ['Max', 'Max'],
        ['Mia', 'Mia'],
      ],
    ],
    [
      ['Mia, Max', 'Max, Jo'],
      [
        ['Max', 'Max'],
        ['Mia', 'Mia'],
        ['Jo', 'Jo'],
      ],
    ],
    [
      ['Ana Ruiz, Max Bell'],
      [
        ['Ana Ruiz', 'Ana Ruiz'],
        ['Max Bell', 'Max Bell'],
      ],
    ],
    [
      ['Ana Ruiz', 'Max Bell', 'Mia, Jo'],
      [
        ['Ana Ruiz', 'Ana Ruiz'],
        ['Max Bell', 'Max Bell'],
        ['Mia', 'Mia'],
        ['Jo', 'Jo'],
      ],
    ],
  ])('%j are %j', (cells, expected) => {
    expect(whoIs(cells).map(([text, choice]) => [text, choice])).toEqual(expected);
  });
});

describe('categories', () => {
  const typed = (types: readonly string[], said: Readonly<Record<string, string>> = {}) =>
    proposed(['Asset | Type | Due | Status', ...types.map((type, at) => `Prop ${at} | ${type} | 2026-03-02 | WIP`)], { words: said });
  const taken = (types: readonly string[]) =>
    typed(types)
      .proposal.words.filter(({ list }) => list === 'assetTypes')
      .map(({ word, choice, how }) => [word, choice, how]);

  test.each([
    ['Props', 'Prop'],
    ['Characters', 'Character'],
    ['Chars', 'Character'],
    ['Environments', 'Environment'],
    ['Sets', 'Environment'],
    ['Backgrounds', 'Environment'],
    ['BGs', 'Environment'],
    ['Vehicles', 'Vehicle'],
    ['Puppets', 'Puppet'],
    ['Titles', 'Title'],
  ])('%s is %s for sure', (word, ours) => {
    expect(taken([word])).toEqual([[word, ours, 'sure']]);
  });

  test('of one’s own may stay as they are, and go into Lists so', () => {
    expect(taken(['Critters'])).toEqual([['Critters', '', 'unsure']]);
    const { changes, proposal } = typed(['Critters', 'Prop'], { 'assetTypes/Critters': '=' });
    expect(proposal.wordChoices.assetTypes?.some(({ key }) => key === '=')).toBe(true);
    expect(changes.words).toEqual([{ list: 'assetTypes', own: 'Critters', of: null, means: null }]);
  });
});

describe('statuses', () => {
  const taken = (word: string) =>
    proposed(['Asset | Due | Status', `A | 2026-03-02 | ${word}`, 'B | 2026-03-03 | WIP']).proposal.words.find((one) => one.word === word);

  test.each([
    'Done - needs fix',
    'Complete - v2 to come',
    'Approved (pending client)',
    'Approved, waiting for audio',
    'Final - not rendered',
    'Done (except mouth)',
    'OK but redo hands',
    'Internally approved',
    'Internal approved',
    'Director approved',
    'Dir. approved',
    'Lead approved',
    'Done?',
    'x',
    'X',
    'TBC',
  ])('“%s” is not taken for finished without asking', (word) => {
    expect([word, taken(word)?.how]).toEqual([word, 'unsure']);
  });

  test('a cross is mostly done, and TBC is nothing that anybody approves', () => {
    expect([taken('x')?.choice, taken('TBC')?.choice]).toEqual(['Approved', '']);
  });
});

describe('a tab that is no tracker, or nearly none', () => {
  const first = (lines: readonly string[]) => {
    const { troubles, notes } = proposed(lines).proposal;
    return { trouble: troubles[0] ?? '', note: notes[0] ?? '' };
  };

  test.each([
    ['Crew | Department | Start date | End date', 'Ana Ruiz | Animation | 2026-03-02 | 2026-06-02'],
    ['Crew member | Position | Phone | Email', "Ana Ruiz | Animator | '0123 | ana@example.com"],
    ['Asset contact | Name | Email | Phone', "Props | Ana Ruiz | ana@example.com | '0123"],
  ])('“%s” is a list of people, and refused with why', (headings, row) => {
    expect(first([headings, row, row.replace('Ana Ruiz', 'Max Bell')]).trouble).toContain('list of people');
  });

  test('a blank column is no name: nothing would be used, and it says so', () => {
    const { troubles } = proposed([
      ' | Artist | Due | Status',
      ' | Ana Ruiz | 2026-03-02 | WIP',
      ' | Max Bell | 2026-03-02 | WIP',
    ]).proposal;
    expect(troubles).toEqual([expect.stringMatching(/No column holds the .* name/), expect.stringContaining('No row would be used')]);
  });

  test.each([
    ['Asset | Type | Notes', 'Otter | Character | big', 'a due date or a status'],
    ['Asset | Artist | Status', 'Otter | Ana Ruiz | WIP', 'a due date'],
    ['Shot | Artist | Due date', 'sh010 | Ana Ruiz | 2026-03-02', 'a status'],
  ])('“%s” reminds nobody, which it says first', (headings, row, lacks) => {
    expect(first([headings, row, row.replace('0', '1').replace('Otter', 'Boat')]).note).toMatch(
      new RegExp(`^Nobody is reminded .* no column is ${lacks}\\.`),
    );
  });

  test.each([
    ['type | id | filename | count | notes', 'prop | P001 | lantern.psd | 2 | x', 'assets', 'filename'],
    ['Asset list | Type | Artist | Status', 'Otter | Character | Ana Ruiz | WIP', 'assets', 'Asset list'],
    ['Animation name | Frames | Loop | Animator | Status', 'walk | 24 | TRUE | Max Bell | done', 'assets', 'Animation name'],
    ['Panel | Scene | Artist | Status', '1A | 1 | Ana Ruiz | done', 'shots', 'Panel'],
    ['Task | Owner | Due | Complete', 'Paint harbour | Max Bell | 2026-03-02 | TRUE', 'assets', 'Task'],
    ['Project Scene Asset List: | Type | Claimed | Complete', 'Table | Prop | Ana | TRUE', 'assets', 'Project Scene Asset List:'],
    ['Thing | Artist | Due | Status', 'Otter | Ana Ruiz | 2026-03-02 | WIP', 'assets', 'Thing'],
    ['Scene | Frames | Rough | Clean up | Comp', 'SC01 | 96 | Done | WIP | To do', 'shots', 'Scene'],
  ])('“%s” is the right table, with its names', (headings, row, table, named) => {
    const second = row.replace(/^\S+/, 'other').replace('P001', 'P002').replace('lantern', 'boat');
    const found = proposed([headings, row, second]);
    expect([found.proposal.table, choicesOf(found)[named]]).toEqual([table, 'name']);
  });
});
