// What the workbook's own small tabs say, and what is done about mistakes on them.

import { describe, expect, test } from '@jest/globals';
import { workbook } from '../../src/tables';
import { type CatalogTabs, catalogOf, catalogWithout } from '../../src/workbook/catalog/catalog';
import { noLocale } from '../../src/workbook/catalog/catalog-settings';
import { settingsFields } from '../../src/workbook/catalog/setting-fields';
import { keysInUse, workKeys } from '../tables/declared-tabs';
import { caminandes, peopleTab, stepsTab, tabOf } from './support/caminandes';

const none: CatalogTabs = { settings: null, steps: null, lists: null, people: null };
const understood = (tabs: Partial<CatalogTabs>) => catalogOf(workbook, { ...none, ...tabs });
/** Without the sentence about settings that a short picture leaves out. */
const ofRowsThere = (problems: readonly string[]) => problems.filter((words) => !words.includes('No row here is called'));

describe('a workbook without its small tabs', () => {
  test('has the words and settings that the declarations begin with, no steps and no people', () => {
    const { catalog, problems } = understood({});
    expect(problems).toEqual([]);
    expect(catalog).toEqual(catalogWithout(workbook));
    expect(catalog.steps).toEqual([]);
    expect(catalog.people).toEqual([]);
    expect(catalog.settings).toEqual({
      production: '',
      coordinator: '',
      manager: '',
      workingDays: [1, 2, 3, 4, 5],
      nonWorking: [],
      unread: [],
      risk: { nobody: 10, qc: 5, answer: 10 },
      sendHour: 8,
      currency: 'GBP',
      frameRate: '24',
      vatRate: 20,
      reclaim: { fullInvoiceAbove: 25_000, noPaperUpTo: 2500 },
      mileage: 45,
      house: { name: '', address: '', vatNo: '', eori: '', invoicesTo: '' },
      inUse: keysInUse,
      reminderDays: expect.objectContaining({
        assets: [2, 0, -1, -3],
        'assets/step': [2, 0, -1, -3],
        shots: [0, -1],
        deliveries: [5, 2, 0, -1, -3],
        'deliveries/back': [5, 2, 0, -1, -3],
        'reviews/prepare': [1, 0],
        'reviews/held': [0],
      }),
    });
  });
});

describe('Settings', () => {
  const settings = (picture: string) => understood({ settings: tabOf('Settings', picture), people: peopleTab });

  test('are found by their names, in any order, among a person’s own rows', () => {
    const { catalog, problems } = settings(
      `| Setting              | Value                              |
       | My own note          | whatever                           |
       | use shots            | yes                                |
       | Send hour            | 7                                  |
       | Coordinator          | ana ruiz                           |
       | Working days         | Sun, Mon-Wed                       |
       | Non-working dates    | 2026-12-24..2027-01-02, 2026-05-04 |
       | Currency             | EUR                                |
       | Use Petty Cash       | FALSE                              |
       | Reminder days: Assets |                                   |
       | Reminder days: Reviews (to prepare) | 3 before, on the day |`,
    );
    expect(ofRowsThere(problems)).toEqual([]);
    expect(catalog.settings).toMatchObject({ coordinator: 'Ana Ruiz', sendHour: 7, currency: 'EUR', workingDays: [1, 2, 3, 7] });
    expect(catalog.settings.nonWorking).toHaveLength(2);
    expect(catalog.settings.inUse).toEqual(workKeys.filter((key) => key === 'shots' || (key !== 'pettyCash' && keysInUse.includes(key))));
    expect(catalog.settings.reminderDays).toMatchObject({ assets: [], 'reviews/prepare': [3, 0], 'reviews/held': [0] });
  });

  test('that cannot be read count as they were at first, and say so', () => {
    const { catalog, problems } = settings(
      `| Setting           | Value      |
       | Send hour         | nine       |
       | Non-working dates | 25/12/2026, 2026-05-04 |
       | Coordinator       | Zoe Kim    |
       | Currency          | Doubloons  |`,
    );
    expect(catalog.settings).toMatchObject({ sendHour: 8, coordinator: '', currency: 'GBP' });
    expect(catalog.settings.nonWorking).toEqual([{ from: '2026-05-04', to: '2026-05-04' }]);
    expect(catalog.settings.unread).toEqual(problems);
    expect(ofRowsThere(problems)).toEqual([
      'Settings, row 4: Coordinator names “Zoe Kim”, who is not on the People tab. Add them there or mend the name. It counts as blank until then.',
      'Settings, row 3: Non-working dates: “25/12/2026” is not a date, so mails go on such days. Write days such as 25 Dec 2026, or from..to, with commas between. The others count.',
      'Settings, row 2: Send hour “nine” is not an hour. Write a whole number from 0 to 23. It counts as 8 until then.',
      'Settings, row 5: Currency “Doubloons” is not one of the choices. It counts as GBP until then.',
    ]);
  });

  test.each([
    ['3/4/2026', 'en_GB', '2026-04-03'],
    ['3/4/2026', 'en_US', '2026-03-04'],
    [{ date: '2026-04-03', time: '00:00' }, '', '2026-04-03'],
  ] as const)('of days off are read as the workbook’s country writes dates, real dates as they are: %j in %s', (cell, locale, day) => {
    const grid = [
      ['Setting', 'Value'],
      ['Non-working dates', cell],
    ];
    const tabs = { settings: { sheetId: 1, name: 'Settings', grid }, steps: null, lists: null, people: null };
    const { catalog, problems } = catalogOf(workbook, tabs, () => ({ ...noLocale, name: locale }));
    expect([catalog.settings.nonWorking, ofRowsThere(problems)]).toEqual([[{ from: day, to: day }], []]);
  });

  test('have a name each', () => {
    const names = settingsFields(workbook).map(({ column }) => column.heading.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('use shots');
    expect(names).toContain('reminder days: deliveries');
  });

  test('start with values that can be read', () => {
    const rows = settingsFields(workbook).map(
      ({ column, initially }) => `| ${column.heading} | ${/^\d+$/.test(initially) ? `'${initially}` : initially} |`,
    );
    expect(settings(`| Setting | Value |\n${rows.join('\n')}`).problems).toEqual([]);
  });

  test('whose headings are gone are not named one by one: that is said elsewhere', () => {
    expect(settings('| | Value |\n| Send hour | 7 |').problems).toEqual([]);
  });

  test.each([
    ['Non-working dates', 'blank'],
    ['Send hour', '8'],
    ['Working days', 'Mon-Fri'],
    ['Coordinator', 'blank'],
    ['Currency', 'GBP'],
    ['Use Shots', 'no'],
    ['Reminder days: Deliveries', '5 before, 2 before, on the day, 1 after, 3 after'],
  ])('whose row is gone or called otherwise are named, with what they count as: %s', (heading, counts) => {
    const rows = settingsFields(workbook).filter(({ column }) => column.heading !== heading);
    const picture = rows.map(({ column, initially }) => `| ${column.heading} | ${/^\d+$/.test(initially) ? `'${initially}` : initially} |`);
    const { problems } = settings(`| Setting | Value |\n${picture.join('\n')}\n| Meine Angabe | 24/12/2026 |`);
    expect(problems).toEqual([
      `Settings, row 1: No row here is called ${heading} (counts as ${counts}). Name it so again, or run Set up workbook, which adds it.`,
    ]);
  });
});

describe('Lists', () => {
  const lists = (picture: string) => understood({ lists: tabOf('Lists', picture) });

  test('have the words that people left, renamed and added, with what they mean', () => {
    const { catalog, problems } = lists(
      `| List            | Word    | Means         | Also written as |
       | step statuses   | Anim    | Working       | an, animating   |
       | Step statuses   | Final   | finished      |                 |
       | Asset types     | Creature |              |                 |`,
    );
    expect(problems).toEqual([]);
    expect(catalog.lists.stepStatuses).toEqual([
      { word: 'Anim', means: 'working', also: ['an', 'animating', 'WIP'] },
      { word: 'Final', means: 'finished', also: ['Approved'] },
    ]);
    expect(catalog.lists.assetTypes?.map(({ word }) => word)).toEqual(['Creature']);
    // Nobody touched the others, or somebody deleted all their words.
    expect(catalog.lists.directions?.map(({ word }) => word)).toEqual(['Out', 'In']);
  });

  test('read a word that was renamed as the one that took its place, and guess nothing where it is not plain which', () => {
    const also = (picture: string) => {
      const { stepStatuses = [] } = lists(`| List | Word | Means |\n${picture}`).catalog.lists;
      return Object.fromEntries(stepStatuses.map(({ word, also: spellings }) => [word, spellings]));
    };
    const status = (word: string, means: string) => `| Step statuses | ${word} | ${means} |\n`;
    // WIP was renamed, To do too, Ready stands there still.
    expect(also(status('Cooking', 'working') + status('Backlog', 'to do') + status('Ready', 'to do'))).toEqual({
      Cooking: ['WIP'],
      Backlog: ['To do'],
      Ready: [],
    });
    // One word came where two have gone; one was only deleted.
    expect(also(status('Backlog', 'to do') + status('WIP', 'working'))).toEqual({ Backlog: [], WIP: [] });
  });

  test('say what they cannot make sense of', () => {
    const { catalog, problems } = lists(
      `| List          | Word  | Means    |
       | Step statuses | Anim  | animated |
       | Step statuses | anim  | working  |
       | Step statuses | Layup |          |
       | Moods         | Happy |          |
       | Step statuses |       | working  |
       |               | Alone |          |`,
    );
    expect(catalog.lists.stepStatuses).toEqual([
      { word: 'Anim', means: null, also: [], twice: true },
      { word: 'Layup', means: null, also: [] },
    ]);
    expect(problems).toEqual([
      expect.stringContaining(
        'Lists, row 2: “animated” under Means is not understood, so no rule knows what to make of “Anim”. Write to do, ',
      ),
      'Lists, row 3: “anim” stands twice in Step statuses with different meanings, so no rule knows what to make of it.',
      expect.stringContaining('Lists, row 4: “Layup” of Step statuses has nothing under Means'),
      expect.stringMatching(/^Lists, row 5: “Moods” is none of the lists: .*Step statuses, /),
      'Lists, row 6: there is no word under Word.',
      'Lists, row 7: there is no list under List, so the word is not used.',
    ]);
  });
});

describe('People', () => {
  test('have what the rules need to reach them', () => {
    expect(caminandes.people.map(({ name, email, also, reminders, zone, active }) => [name, email, also, reminders, zone, active])).toEqual(
      [
        ['Ana Ruiz', 'ana@example.com', [], 'when needed', null, true],
        ['Ben Ode', 'ben@example.com', ['BO', 'Benny'], 'when needed', null, true],
        ['Jo Rey', 'jo@example.com', ['JR'], 'mondays only', 'Asia/Manila', true],
        ['Mia Lo', null, [], 'off', null, false],
      ],
    );
    expect(caminandes.people[2]?.department).toBe('Rig');
  });

  test('with mistakes keep what is right, and the mistakes are said', () => {
    const { catalog, problems } = understood({
      people: tabOf(
        'Crew',
        `| Name    | Email          | Time zone  | Reminders |
         | Ben Ode | ben            | Manila     | sometimes |
         |         | x@example.com  |            |           |
         | ben ode | b2@example.com |            |           |`,
      ),
    });
    expect(catalog.people).toMatchObject([{ name: 'Ben Ode', email: null, zone: null, reminders: 'when needed' }]);
    expect(problems).toEqual([
      'Crew, row 2: Email “ben” is not a mail address. It looks like ana@example.com, one only.',
      expect.stringContaining('Crew, row 2: Time zone “Manila” is not'),
      expect.stringContaining('Crew, row 2: Reminders “sometimes” is not on its list'),
      'Crew, row 3: there is no name under Name, so the row is left out.',
      'Crew, row 4: “ben ode” stands here twice, with different things beside it, so that nobody is mailed in that name.',
    ]);
  });
});

describe('Steps', () => {
  const steps = (picture: string) => understood({ steps: tabOf('Steps', picture), people: peopleTab });

  test('stand in their Order, with tabs, leads and types understood', () => {
    expect(understood({ steps: stepsTab, people: peopleTab }).catalog.steps).toEqual([
      { name: 'Design', usedOn: ['assets'], leads: ['Mia Lo'], forTypes: [] },
      { name: 'Rig', usedOn: ['assets'], leads: ['Ben Ode'], forTypes: ['Character', 'Prop'] },
      { name: 'Layout', usedOn: ['shots'], leads: [], forTypes: [] },
    ]);
  });

  test('without a name, or with the name of a fixed heading, are left out and said', () => {
    const { catalog, problems } = steps(
      `| Step    | Used on | Lead    |
       |         |         | Ben Ode |
       | Notes   |         |         |
       | Frames  | Shots   |         |
       | Frames  | Assets  |         |
       | Rig     |         |         |
       | rig     |         |         |
       | Rig due |         |         |`,
    );
    expect(catalog.steps.map(({ name }) => name)).toEqual(['Frames', 'Rig']);
    expect(problems).toEqual([
      'Steps, row 2: there is no name under Step, so the row is left out.',
      'Steps, row 3: a step cannot be called “Notes”: Assets has another column “Notes”. It is left out; give it another name.',
      'Steps, row 4: a step cannot be called “Frames”: Shots has another column “Frames”. It is left out; give it another name.',
      'Steps, row 7: the step “rig” stands here twice; the first row counts.',
      'Steps, row 8: a step cannot be called “Rig due”: Assets has another column “Rig due”. It is left out; give it another name.',
    ]);
  });

  test('used on a tab that does not exist, or for a type that does not, are said', () => {
    const { problems } = steps('| Step | Used on | For types |\n| Rig | Puppets | Gizmo |');
    expect(problems).toEqual([
      'Steps, row 2: “Puppets” under Used on is no tab with steps. Write Assets, Shots or Episodes, or leave it blank for all.',
      'Steps, row 2: “Gizmo” under For types is no type on the Lists tab.',
    ]);
  });

  test('may be called anything else', () => {
    expect(steps('| Step |\n| __proto__ |\n| constructor |\n| 2D/3D |').catalog.steps.map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
      '2D/3D',
    ]);
  });
});
