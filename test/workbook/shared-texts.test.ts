// One spelling or address that two rows have: nobody is guessed, and both readers and forms say so.

import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../src/schema/catalog';
import { readCell } from '../../src/schema/column';
import { people as peopleColumn } from '../../src/schema/kinds/people';
import { list } from '../../src/schema/kinds/word';
import { namedIn } from '../../src/schema/values/names';
import { wordFor } from '../../src/schema/values/words';
import { workbook } from '../../src/tables';
import { peopleTable } from '../../src/tables/people';
import { stepsTable } from '../../src/tables/production/steps';
import { wordLists } from '../../src/tables/word-lists';
import { type CatalogTabs, catalogOf } from '../../src/workbook/catalog/catalog';
import { sharedEntry } from '../../src/workbook/catalog/shared-entry';
import { sharedTexts } from '../../src/workbook/catalog/shared-texts';
import { person } from '../office/production';
import { tabOf } from './support/caminandes';

const none: CatalogTabs = { settings: null, steps: null, lists: null, people: null };
const understood = (tabs: Partial<CatalogTabs>) => catalogOf(workbook, { ...none, ...tabs });

describe('a name on a row', () => {
  const crew: readonly Person[] = [
    person('Ben Ode', { also: ['BO', 'Benny'] }),
    person('Bo Oda', { also: ['B.O.', 'bo'] }),
    person('Jo'),
    person('Josephine Lu', { also: ['Jo'] }),
    person('Ana Ruiz', { twice: true }),
  ];

  test.each([
    ['initials of two', 'BO', ['Ben Ode', 'Bo Oda']],
    ['their initials in other letters', ' b\u200bo ', ['Ben Ode', 'Bo Oda']],
    ['the name of one that another is written as', 'Jo', ['Jo', 'Josephine Lu']],
    ['a name that two rows bear', 'ana ruiz', ['Ana Ruiz', 'Ana Ruiz']],
  ])('that is %s is nobody’s', (_case, text, of) => {
    expect(namedIn(text, crew)).toMatchObject({ people: [], unknown: [], unclear: [{ of }] });
  });

  test('is somebody’s where only one is written so', () => {
    expect(namedIn('Benny, B.O.', crew)).toEqual({ people: ['Ben Ode', 'Bo Oda'], unknown: [], unclear: [] });
  });

  test('is told with all whom it may be, and whoever else is named keeps their work', () => {
    const catalog = { ...understood({}).catalog, people: crew };
    expect(readCell('Benny / BO', peopleColumn('By'), catalog)).toMatchObject({
      ok: false,
      problem: 'names “BO”, which is Ben Ode or Bo Oda on the People tab. Write who is meant, or mend the People tab',
      partly: 'Ben Ode',
    });
    expect(readCell('Ana Ruiz', peopleColumn('By'), catalog)).toMatchObject({
      problem: 'names “Ana Ruiz”, who stands on two rows of the People tab. Write who is meant, or mend the People tab',
    });
  });
});

describe('the People tab', () => {
  const crew = (picture: string) => understood({ people: tabOf('People', picture) });

  test('with one name on two rows that say different things has nobody of that name', () => {
    const { catalog, problems } = crew(
      `| Name     | Email           | Reminders |
       | Ana Ruiz | ana@example.com |           |
       | ana ruiz | a2@example.com  |           |
       | Ben Ode  | ben@example.com |           |
       | Ben Ode  | BEN@example.com |           |
       | Jo Rey   | jo@example.com  |           |
       | Jo Rey   | jo@example.com  | Off       |`,
    );
    expect(catalog.people.map(({ name, twice = false }) => [name, twice])).toEqual([
      ['Ana Ruiz', true],
      ['Ben Ode', false],
      ['Jo Rey', true],
    ]);
    expect(problems).toContain('People, row 5: “Ben Ode” stands here twice; the first row counts.');
    expect(problems).toContain(
      'People, row 3: “ana ruiz” stands here twice, with different things beside it, so that nobody is mailed in that name.',
    );
  });

  test('with one spelling or address on two rows says both', () => {
    const { rowProblems } = crew(
      `| Name         | Email             | Also written as |
       | Ben Ode      | ben@example.com   | BO, Benny       |
       | Bo Oda       | bo@example.com    | bo              |
       | Jo           | jo@example.com    |                 |
       | Josephine Lu | JO@example.com    | Jo, Josie       |`,
    );
    expect(rowProblems).toEqual([
      {
        tab: 'People',
        row: 3,
        path: null,
        at: 'alsoWrittenAs',
        like: 'shared',
        message: '“bo” is written beside “Ben Ode” in row 2 too, so that nobody knows which of the two is meant. Take it off one of them.',
      },
      {
        tab: 'People',
        row: 5,
        path: null,
        at: 'alsoWrittenAs',
        like: 'shared',
        message: '“Jo” stands in row 4 too, so that nobody knows which of the two is meant. Take it off one of them.',
      },
      {
        tab: 'People',
        row: 5,
        path: null,
        at: 'email',
        like: 'shared',
        message: '“JO@example.com” is written beside “Jo” in row 4 too: they get one mail together.',
      },
    ]);
  });
});

describe('the Lists tab', () => {
  const lists = (picture: string) => understood({ lists: tabOf('Lists', picture) });

  test('with one spelling of two words of different meaning knows neither by it', () => {
    const { catalog, problems } = lists(
      `| List          | Word     | Means    | Also written as |
       | Step statuses | Anim     | working  | go, A           |
       | Step statuses | Final    | finished | fin, go         |
       | Step statuses | Approved | finished | FIN             |
       | Step statuses | A        | to do    |                 |
       | Asset types   | Set      |          | BG              |
       | Asset types   | Sky      |          | bg              |
       | Departments   | BG       |          |                 |`,
    );
    const { stepStatuses = [], assetTypes = [] } = catalog.lists;
    expect(wordFor('go', stepStatuses)).toBeUndefined();
    expect(wordFor('fin', stepStatuses)?.means).toBe('finished');
    expect(wordFor('a', stepStatuses)?.word).toBe('A');
    expect(wordFor('BG', assetTypes)).toBeUndefined();
    expect(readCell('go', list('Status', 'stepStatuses'), catalog)).toMatchObject({
      problem: '“go” may be “Anim” or “Final” of its list. Write one of these, or mend Also written as on the Lists tab',
    });
    expect(problems).toEqual([
      'Lists, row 3: “go” is written beside “Anim” in row 2 too, so that nobody knows which of the two is meant. Take it off one of them.',
      'Lists, row 5: “A” is written beside “Anim” in row 2 too, so that nobody knows which of the two is meant. Take it off one of them.',
      'Lists, row 7: “bg” is written beside “Set” in row 6 too, so that nobody knows which of the two is meant. Take it off one of them.',
    ]);
  });

  test('with one word of two meanings has none of that word', () => {
    const { catalog } = lists(
      `| List          | Word | Means    |
       | Step statuses | Done | finished |
       | Step statuses | done | working  |`,
    );
    expect(wordFor('Done', catalog.lists.stepStatuses ?? [])).toBeUndefined();
    expect(readCell('Done', list('Status', 'stepStatuses'), catalog)).toMatchObject({
      problem: '“Done” stands on its list twice, with different meanings. Take one of them off the Lists tab',
    });
  });

  test('as it comes shares no spelling between two words', () => {
    const rows = workbook.lists.flatMap(({ title, words }) =>
      words.map(({ word, means, also }, at) => ({ row: at + 2, values: { list: title, word, means, alsoWrittenAs: also.join(', ') } })),
    );
    expect(sharedTexts(wordLists, rows)).toEqual([]);
  });
});

test('a step that stands there twice is approved by nobody until its leads are the same', () => {
  const crew = tabOf('People', '| Name |\n| Ann |\n| Bea |');
  const leads = (first: string, second: string) =>
    understood({ people: crew, steps: tabOf('Steps', `| Step | Lead |\n| Rig | ${first} |\n| RIG | ${second} |`) }).catalog.steps;
  expect(leads('Ann', 'Bea')).toMatchObject([{ name: 'Rig', leads: [] }]);
  expect(leads('Ann', 'Ann')).toMatchObject([{ name: 'Rig', leads: ['Ann'] }]);
});

test('a setting that stands there twice with two values counts as not set', () => {
  const hours = (second: string) =>
    understood({ settings: tabOf('Settings', `| Setting | Value |\n| Send hour | 6 |\n| send  hour | ${second} |`) });
  expect(hours('9')).toMatchObject({
    catalog: { settings: { sendHour: 8 } },
    problems: [
      'Settings, row 2: Send hour stands in row 3 too, with another value. Take one of them out. It counts as 8 until then.',
      expect.stringContaining('No row here is called Production title'),
    ],
  });
  expect(hours('6')).toMatchObject({
    catalog: { settings: { sendHour: 6 } },
    problems: [expect.stringContaining('No row here is called')],
  });
});

describe('what is about to be saved', () => {
  const others = [{ id: 'Ben Ode', row: 2, values: { name: 'Ben Ode', alsoWrittenAs: 'BO', email: 'ben@example.com' }, issues: [] }];

  test('is refused where another row is found by it', () => {
    expect(sharedEntry(peopleTable, others, [{ name: 'Bo Oda', alsoWrittenAs: 'bo' }, { name: 'B\u200bO' }]).issues).toEqual([
      [
        {
          path: 'alsoWrittenAs',
          message:
            '“bo” is written beside “Ben Ode” in row 2 too, so that nobody knows which of the two is meant. Take it off one of them.',
        },
      ],
      [
        {
          path: 'name',
          message:
            '“B\u200bO” is written beside “Ben Ode” in row 2 too, so that nobody knows which of the two is meant. Take it off one of them.',
        },
      ],
    ]);
  });

  test('is refused where two new rows share it', () => {
    const { issues } = sharedEntry(
      peopleTable,
      [],
      [
        { name: 'Ann', alsoWrittenAs: 'A' },
        { name: 'Abe', alsoWrittenAs: 'A' },
      ],
    );
    expect(issues.map((list) => list.length)).toEqual([0, 1]);
  });

  test('is told of an address that another has, and saved', () => {
    expect(sharedEntry(peopleTable, others, [{ name: 'Al', email: 'Ben@example.com' }])).toEqual({
      issues: [[]],
      notes: ['“Ben@example.com” is written beside “Ben Ode” in row 2 too: they get one mail together.'],
      shared: ['Ben@example.com'],
    });
  });

  test('has nothing to do with tabs on which nobody is found by a spelling', () => {
    expect(sharedEntry({ ...stepsTable, called: [] }, others, [{ step: 'Ben Ode' }])).toEqual({ issues: [[]], notes: [], shared: [] });
  });
});
