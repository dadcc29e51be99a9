// The sample production: everything to look at is in it, and it goes again without taking anybody's own work with it.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { sections } from '../../../src/schema/section';
import { isFull, sampled } from '../../faults/support/thoroughness';
import { newTabs } from '../../tables/declared-tabs';
import { Desk, emptyDesk, sampleDesk, setUpDesk } from '../support/desk';
import { setting, slipped, typed, typedRow, wholeBook } from '../support/grid-hands';
import { mornings } from '../support/mailroom';

const add = (desk: Desk) => desk.menu('Workbook', 'Add sample production');
const remove = (desk: Desk) => desk.menu('Workbook', 'Remove sample production');
const toast = (desk: Desk) => desk.host.toasts.at(-1)?.message;

const tabs = ['Assets', 'Deliveries', 'Reviews', 'Stock', 'Petty Cash', 'People'];
const counts = (desk: Desk) => tabs.map((tab) => desk.rows(tab).length);
const column = (desk: Desk, tab: string, heading: string) => new Set(desk.rows(tab).map((row) => row[heading]));

describe('adding', () => {
  test('in a blank spreadsheet sets the workbook up first, and says how to be rid of it', () => {
    const desk = new Desk();
    add(desk);
    expect(toast(desk)).toMatch(/^Added the sample production: \d+ rows\. Remove it again in the menu under Workbook\.$/);
    expect(counts(desk)).toEqual([13, 9, 6, 6, 6, 15]);
  });

  test('Look around with a sample, in the sidebar, comes to the same', () => {
    const desk = new Desk();
    desk.rpc('setUp', { pipeline: 'cg', sample: true });
    expect(counts(desk)).toEqual(counts(sampleDesk()));
  });

  test('twice adds nothing the second time and writes no row', () => {
    const desk = sampleDesk();
    const before = wholeBook(desk);
    add(desk);
    expect(toast(desk)).toBe('The sample production is already there.');
    expect(wholeBook(desk)).toBe(before);
  });

  test('nobody in it has an address outside example.com', () => {
    for (const row of sampleDesk().rows('People')) expect(String(row.Email)).toMatch(/^$|@example\.com$/);
  });
});

describe('what is in it', () => {
  const desk = sampleDesk();

  const statuses = 'To do, Ready, WIP, For approval, With client, Retake, Approved, Approved with fixes, Blocked, On hold, N/A';
  test.each(statuses.split(', '))('an asset’s step is %s', (status) => {
    const there = ['Design', 'Model', 'Rig', 'Surface'].flatMap((step) => [...column(desk, 'Assets', step)]);
    expect(there).toContain(status);
  });

  test.each([
    ['Deliveries', 'Direction', ['Out', 'In']],
    ['Deliveries', 'Status', ['Planned', 'Preparing', 'Ready', 'Sent', 'Received', 'Rejected', 'Accepted']],
    ['Reviews', 'Status', ['Planned', 'Held', 'Notes sent']],
    ['Stock', 'Level', ['OK', 'Low', 'Out', 'On order']],
    ['Stock', 'Discontinued', [true]],
    ['Petty Cash', 'Status', ['To claim', 'Claimed', 'Queried']],
    ['Petty Cash', 'VAT rate', ['0', '20', 'mixed']],
    ['Petty Cash', 'Paid with', ['Float', 'Company card', 'Own money']],
    ['People', 'Reminders', ['Mondays only', 'Off', '']],
    ['People', 'Time zone', ['Asia/Manila', '']],
  ])('on %s the column %s has every kind', (tab, heading, kinds) => {
    expect([...column(desk, tab, heading)]).toEqual(expect.arrayContaining(kinds));
  });

  test('every section that Today lists has a line', () => {
    const { view } = desk.rpc('open', {});
    // Shipments, Deliverables, castings, what may start and what is put off start switched off.
    const blank = sections.filter(({ key, cap }) => cap > 0 && view.sections[key].length === 0);
    expect(blank.map(({ key }) => key)).toEqual(['parcels', 'risk', 'kitOut', 'starts', 'waits', 'holds', 'asleep']);
  });

  test('the first week has every kind of reminder', () => {
    const week = sampleDesk();
    week.rpc('turnOn', { everybody: false });
    mornings(week, '2026-03-07');
    const said = week.mails.map(({ subject, text }) => `${subject}\n${text}`).join('\n');
    for (const words of ['late', 'due today', 'retake', 'to approve', 'this week', 'Was it held?', 'receipts to hand in', 'to be back'])
      expect(said).toContain(words);
    expect(week.mails.flatMap(({ to }) => to)).not.toContain('uma@example.com');
  });
});

describe('removing', () => {
  test('takes every row away that nobody touched', () => {
    const desk = sampleDesk();
    remove(desk);
    expect(toast(desk)).toMatch(/^Removed \d+ sample rows\.$/);
    expect(counts(desk)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(desk.rows('Settings').find((row) => row.Setting === 'Coordinator')?.Value).toBe('');
  });

  test('keeps the rows that somebody edited and names them', () => {
    const desk = sampleDesk();
    typed(desk, 'Assets', 'CH_002', 'Notes', 'Mine now');
    slipped(desk, 'Stock', 'STK-001', 'On hand', 7);
    remove(desk);
    expect(toast(desk)).toContain('Kept what was changed: CH_002, STK-001.');
    expect(desk.rows('Assets').map((row) => row.ID)).toEqual(['CH_002']);
    expect(desk.rows('Stock')).toMatchObject([{ ID: 'STK-001', 'On hand': 7 }]);
  });

  test('leaves a person’s own rows, and their order, as they were', () => {
    const desk = sampleDesk();
    const { ids } = desk.rpc('add', { table: 'assets', rows: [{ name: 'My dragon' }, { id: 'CH_900', name: 'My knight' }] });
    typedRow(desk, 'Deliveries', { Title: 'My drive', Direction: 'Out', Partner: 'Post' });
    desk.rpc('removeSample', { sure: true });
    expect(desk.rows('Assets').map((row) => [row.ID, row.Name])).toEqual([
      [ids[0], 'My dragon'],
      ['CH_900', 'My knight'],
    ]);
    expect(desk.rows('Deliveries')).toMatchObject([{ Title: 'My drive', Partner: 'Post' }]);
  });

  test('where there is none says so and changes nothing', () => {
    const desk = emptyDesk();
    const before = wholeBook(desk);
    remove(desk);
    expect(toast(desk)).toMatch(/no sample|Removed 0/i);
    expect(wholeBook(desk)).toBe(before);
  });

  test('and adding again works', () => {
    const desk = sampleDesk();
    remove(desk);
    add(desk);
    expect(counts(desk)).toEqual([13, 9, 6, 6, 6, 15]);
  });
});

test('added to a workbook that is in use, the sample keeps away from the rows and people that are there', () => {
  const desk = emptyDesk();
  desk.rpc('add', { table: 'assets', rows: [{ id: 'CH_001', name: 'My own first character' }] });
  const own = desk.rows('People').length;
  desk.rpc('addSample', { sure: true });
  expect(desk.rows('Assets')[0]).toMatchObject({ ID: 'CH_001', Name: 'My own first character' });
  expect(desk.rows('Assets')).toHaveLength(13);
  desk.rpc('removeSample', { sure: true });
  expect(desk.rows('Assets')).toMatchObject([{ ID: 'CH_001', Name: 'My own first character' }]);
  expect(desk.rows('People')).toHaveLength(own);
});

describe('in a file that people work in', () => {
  const views = (desk: Desk) => /data-view="([^"]+)"/.exec(desk.host.panel?.html ?? '')?.[1];

  const live: readonly (readonly [string, () => Desk])[] = [
    [
      'with reminders on',
      () => {
        const desk = sampleDesk();
        desk.rpc('turnOn', { everybody: false });
        return desk;
      },
    ],
    [
      'with a row of somebody’s own',
      () => {
        const desk = sampleDesk();
        typedRow(desk, 'Stock', { Item: 'Our pegs', 'On hand': 3 });
        return desk;
      },
    ],
    [
      'with a person of their own',
      () => {
        const desk = sampleDesk();
        typedRow(desk, 'People', { Name: 'Zoe Kim' });
        return desk;
      },
    ],
  ];

  test.each(live)('%s both menu items open the question and do nothing', (_name, made) => {
    const desk = made();
    const [before, toasts] = [wholeBook(desk), desk.host.toasts.length];
    add(desk);
    expect(views(desk)).toBe('add-sample');
    remove(desk);
    expect(views(desk)).toBe('remove-sample');
    expect([wholeBook(desk), desk.host.toasts.length]).toEqual([before, toasts]);
  });

  test('it is said first what would come and go, and nothing is written by saying it', () => {
    const desk = emptyDesk();
    setting(desk, 'Production title', 'Ours');
    typedRow(desk, 'Assets', { ID: 'OWN_1', Name: 'Own' });
    desk.rpc('turnOn', { everybody: false });
    const before = wholeBook(desk);
    expect(desk.rpc('addSample', { sure: false })).toEqual({
      done: false,
      words: [
        expect.stringMatching(
          /^\d+ rows of an invented production would stand below your own on Assets|^\d+ rows of an invented production/,
        ),
        expect.stringMatching(/^\d settings? that (is|are) blank would be filled\.$/),
        'Reminders are on: from the next morning on, ana@example.com would mail the people of the sample too. Their addresses, all at example.com, are nobody’s, and the mails come back.',
        'Remove sample production takes out again what nobody has changed.',
      ],
    });
    expect(wholeBook(desk)).toBe(before);
    desk.rpc('addSample', { sure: true });
    typed(desk, 'Assets', 'CH_002', 'Notes', 'Mine now');
    const added = wholeBook(desk);
    expect(desk.rpc('removeSample', { sure: false })).toEqual({
      done: false,
      words: [
        expect.stringMatching(
          /^\d+ rows of the sample production would be deleted, and what it filled in settings and steps is emptied\.$/,
        ),
        'Somebody changed CH_002: that row stays.',
        'Your own rows stay, and settings that you typed.',
        'Reminders are on: they go on for what stays.',
      ],
    });
    expect(wholeBook(desk)).toBe(added);
  });
});

describe('taken out again, the workbook is as it would be without it', () => {
  const everyTab = newTabs.filter((tab) => tab !== 'Sent mail' && tab !== 'Changes');
  const cells = (desk: Desk) =>
    everyTab.map((tab) => [tab, desk.values(tab).filter((row) => row.some((cell) => cell !== '' && cell !== false))]);

  /** What somebody does in between; the same is done in a workbook that never had the sample. */
  const edits: Readonly<Record<string, (desk: Desk) => void>> = {
    'a setting typed': (desk) => setting(desk, 'Production manager', 'Own Manager'),
    'another setting typed': (desk) => setting(desk, 'Send hour', 10),
    'an asset': (desk) => typedRow(desk, 'Assets', { ID: 'OWN_1', Name: 'Own', Notes: 'Ours' }),
    'a person': (desk) => desk.rpc('add', { table: 'people', rows: [{ name: 'Zoe Kim', email: 'zoe@example.com' }] }),
    'a word': (desk) => desk.rpc('add', { table: 'lists', rows: [{ list: 'Asset types', word: 'Robot' }] }),
    'a stock item': (desk) => typedRow(desk, 'Stock', { ID: 'OWN_2', Item: 'Pegs', 'On hand': 2 }),
    'a step renamed': (desk) => desk.host.edit('Steps', `A2`, [['First of all']]),
    'a type of a step': (desk) => desk.host.edit('Steps', `E2`, [['Prop']]),
    'a word renamed': (desk) => desk.host.edit('Lists', 'B4', [['On it']]),
  };

  const pipelines = ['cg', '2d', 'stop-motion', 'one step'] as const;

  function left(pipeline: (typeof pipelines)[number], before: readonly string[], between: readonly string[], withSample: boolean): Desk {
    const desk = setUpDesk({ pipeline, sample: false });
    for (const name of before) edits[name]?.(desk);
    if (withSample) desk.rpc('addSample', { sure: true });
    for (const name of between) edits[name]?.(desk);
    if (withSample) desk.rpc('removeSample', { sure: true });
    return desk;
  }

  test.each(sampled(pipelines, 2))('with the steps of %s', (pipeline) => {
    expect(cells(left(pipeline, [], [], true))).toEqual(cells(left(pipeline, [], [], false)));
  });

  test('and shows the production on the steps that are there', () => {
    const desk = new Desk();
    desk.rpc('setUp', { pipeline: '2d', sample: true });
    expect(
      desk
        .rows('Steps')
        .filter((row) => row['Used on'] !== 'Shots')
        .map((row) => row.Step),
    ).toEqual(['Design', 'Colour', 'Clean-up', 'Build', 'Storyboard', 'Posing', 'Animation', 'Comp'].slice(0, 4));
    expect(desk.rows('Assets').map((row) => row.Colour)).toContain('WIP');
    desk.rpc('removeSample', { sure: true });
    expect(desk.rows('Assets')).toEqual([]);
  });

  test('whatever settings, rows, people and words somebody typed before and in between', () => {
    const some = fc.uniqueArray(fc.constantFrom(...Object.keys(edits)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...pipelines), some, some, (pipeline, first, second) => {
        const between = second.filter((name) => !first.includes(name));
        expect(cells(left(pipeline, first, between, true))).toEqual(cells(left(pipeline, first, between, false)));
      }),
      { numRuns: isFull ? 100 : 2 },
    );
  });

  test('settings that somebody typed like the sample’s before it came stay', () => {
    const desk = emptyDesk();
    setting(desk, 'Production title', 'Caminandes');
    desk.rpc('addSample', { sure: true });
    desk.rpc('removeSample', { sure: true });
    expect(desk.rows('Settings').find((row) => row.Setting === 'Production title')?.Value).toBe('Caminandes');
  });

  test('a row in whose own column somebody wrote stays, one that only moved goes', () => {
    const desk = sampleDesk();
    desk.host.book.hand.insertColumns('Assets', 3);
    desk.host.book.hand.type('Assets', 'C1', [['Ours']]);
    desk.host.book.hand.type('Assets', 'C3', [['mine']]);
    desk.host.book.hand.insertRows('Assets', 5, 2);
    const id = desk.values('Assets')[2]?.[0];
    expect(desk.rpc('removeSample', { sure: true }).words.join()).toContain(`Kept what was changed: ${id}.`);
    expect(desk.rows('Assets').flatMap((row) => row.ID || [])).toEqual([id]);
  });
});
