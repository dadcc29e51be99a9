// A tab and a kind of column as somebody would add them: patches to the source, applied to a copy of it, compiled, built and run. What a patch does not
// touch is as it is, so that a new tab or kind which needed another file would fail here.

import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isFull } from '../faults/support/thoroughness';
import { findingsOf, slippedRow } from './support/checked';
import { Desk } from './support/desk';
import { headingsOf, setting, tabNames, typed, typedRow, wholeBook } from './support/grid-hands';
import { patternOf, ruleOf } from './support/grid-looks';
import { added, datesNaming, mornings } from './support/mailroom';
import { builtPatched } from './support/one-more-table';
import { applyPatch, compilerSays, filesOf, said } from './support/patching';

const folder = mkdtempSync(join(tmpdir(), 'patches-'));
let desk: Desk;

beforeAll(() => {
  desk = new Desk({ project: builtPatched(folder, 'locations', 'percent', 'percent-in-use', 'review-actions') });
  desk.menu('Workbook', 'Set up workbook');
  added(desk, 'people', { name: 'Ana Ruiz', email: 'ana@example.com' }, { name: 'Ben Ode', email: 'ben@example.com' });
  setting(desk, 'Coordinator', 'Ana Ruiz');
  desk.rpc('turnOn', { everybody: false });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the patched source makes of its declarations, without a workbook. */
async function patched<T>(path: string): Promise<T> {
  return (await import(join(folder, path))) as T;
}

const barn = { name: 'Barn', kind: 'Street', keeper: 'Ben Ode', rentedUntil: '2026-03-20', deposit: 50_000 };

describe('a new tab', () => {
  test('is one file, its line in the index, and the words of its list', () => {
    expect(filesOf('locations')).toEqual(['src/tables/index.ts', 'src/tables/lists.ts', 'src/tables/locations.ts']);
  });

  test('compiles, and a new kind with it', () => {
    expect(compilerSays(folder, 'src', 'sidebar', 'docs')).toBe('');
  });

  test('is made in its place with its headings, and set-up has nothing to do afterwards', () => {
    expect(tabNames(desk)).toEqual(
      expect.arrayContaining(['Petty Cash', 'Locations', 'People'].filter((tab) => tabNames(desk).includes(tab))),
    );
    expect(tabNames(desk).indexOf('Locations')).toBe(tabNames(desk).indexOf('Petty Cash') + 1);
    expect(headingsOf(desk, 'Locations')).toEqual(
      'ID, Name, Kind, Keeper, Rented until, Deposit, Dressed, Planned, Notes, Updated, Updated by'.split(', '),
    );
    desk.menu('Workbook', 'Set up workbook');
    expect(desk.host.toasts.at(-1)?.message).toBe('The workbook is already set up: 0 changes.');
    expect(ruleOf(desk, 'Locations', 'Kind')?.criterion).toMatchObject({ values: expect.arrayContaining(['Recording studio']) });
  });

  test('is offered with its form, from its declaration alone', async () => {
    const { catalog, tabs } = desk.rpc('open', {});
    expect(tabs.map(({ table }) => table)).toContain('locations');
    const { locations } = await patched<typeof import('../../src/tables') & { locations: never }>('src/tables/locations.ts');
    const { formOf } = await patched<typeof import('../../src/workbook/rows/form')>('src/workbook/rows/form.ts');
    const { bound } = await patched<typeof import('../../src/schema/adopted/bound-table')>('src/schema/adopted/bound-table.ts');
    const form = formOf(bound(locations), catalog);
    expect([form.one, form.first.map(({ key }) => key)]).toEqual(['location', ['name', 'keeper', 'rentedUntil']]);
    expect(form.more.map(({ key, control }) => `${key}: ${control}`)).toEqual([
      'id: text',
      'kind: word',
      'deposit: money',
      'dressed: number',
      'planned: number',
      'notes: long text',
    ]);
  });

  test('refuses a bad row beside its fields, and writes nothing', () => {
    const before = wholeBook(desk);
    const { issues } = desk.refusal('add', {
      table: 'locations',
      rows: [{ name: '', kind: 'Moon', keeper: 'Nobody', rentedUntil: 'soon', deposit: 1.5 }],
    });
    expect(issues.map(({ path }) => path)).toEqual(['name', 'kind', 'keeper', 'rentedUntil', 'deposit']);
    expect(wholeBook(desk)).toBe(before);
  });

  test('takes a row from the form and one from the grid, with IDs and stamps', () => {
    expect(added(desk, 'locations', barn)).toEqual(['LOC-001']);
    typedRow(desk, 'Locations', { Name: 'Harbour' });
    expect(desk.rows('Locations')).toMatchObject([
      { ID: 'LOC-001', Name: 'Barn', Deposit: 500, 'Updated by': 'ana@example.com' },
      { ID: 'LOC-002', Name: 'Harbour', 'Updated by': 'ana@example.com' },
    ]);
  });

  test('reminds its keeper ten and three working days before, on the day and the day after, and then the rent is over', () => {
    // Mondays bring the week's mail.
    const mails = mornings(desk, '2026-04-30');
    expect(datesNaming(mails, 'ben@example.com', 'Barn')).toEqual([
      '2026-03-02',
      '2026-03-06',
      '2026-03-09',
      '2026-03-16',
      '2026-03-17',
      '2026-03-20',
      '2026-03-23',
    ]);
    const [first, last] = ['2026-03-06', '2026-03-23'].map((day) =>
      mails.find(({ to, at }) => to.includes('ben@example.com') && new Date(at).toISOString().startsWith(day)),
    );
    expect(first?.text).toContain('Fri 20 Mar  Barn (LOC-001). Rent ends.');
    expect(last?.text).toContain('Rent ended Fri 20 Mar, 1 working day ago.');
    expect(`${first?.text}${last?.text}`).not.toMatch(/Now:|status/);
    expect(first?.text).toContain('Or change the row in the workbook:');
    expect(desk.rpc('open', {}).view.sections.late).toEqual([]);
  });

  test('is looked at by Check workbook', () => {
    slippedRow(desk, 'Locations', { ID: 'LOC-003', Name: 'Mill', Kind: 'Moon', 'Rented until': 'wk 12' });
    expect(findingsOf(desk, 'word').map(({ words }) => words)).toEqual([
      '“Moon” in 1 cell of Kind is not on the Lists tab. Choose a word of its list, or add it there.',
    ]);
    expect(findingsOf(desk, 'date').map(({ tab, count }) => [tab, count])).toEqual([['Locations', 1]]);
  });

  test('has its switch and its reminder days in Settings, and its section on the reference page', async () => {
    expect(desk.rows('Settings').map((row) => row.Setting)).toEqual(expect.arrayContaining(['Use Locations', 'Reminder days: Locations']));
    const { workbook } = await patched<typeof import('../../src/tables')>('src/tables/index.ts');
    const { referencePage } = await patched<typeof import('../../docs/reference-page')>('docs/reference-page.ts');
    const page = referencePage(workbook);
    const section = page.slice(page.indexOf('## Locations'), page.indexOf('## People'));
    expect(section).toContain('| Rented until | a date |');
    expect(section).toContain('**Rented until** (“rent ends”, “rent ended”): 10 before, 3 before, on the day, 1 after (working days)');
    expect(section).toContain('Over after the last of these days.');
  });
});

describe('a new tab of lines', () => {
  const review = { title: 'Animatic', date: '2026-05-04', status: 'Planned' };
  const held = {
    table: 'reviewActions',
    adds: [{ about: 'Oti', action: 'Blinks too often', by: 'Ben Ode' }, { action: 'Music is loud' }],
    edits: [],
  };

  test('is one file and its lines in the index', () => {
    expect(filesOf('review-actions')).toEqual(['src/tables/index.ts', 'src/tables/review-actions.ts']);
  });

  test('stands hidden with the housekeeping, and is in use with what it belongs to', () => {
    const { tabs } = desk.host.book;
    expect(tabs.named('Review actions')?.hidden).toBe(true);
    expect(tabNames(desk).indexOf('Review actions')).toBeGreaterThan(tabNames(desk).indexOf('Settings'));
    expect(desk.rows('Settings').map((row) => row.Setting)).not.toContain('Use Review actions');
  });

  test('is saved with its row, each line by the ID that it gets, with the name of what it is about', () => {
    added(desk, 'assets', { id: 'CH_002', name: 'Oti' });
    const { id, lines } = desk.rpc('saveWhole', { table: 'reviews', row: { id: null, values: review }, lines: [held] });
    expect(lines).toBe(2);
    expect(desk.rows('Review actions')).toMatchObject([
      { ID: 'RAC-001', Review: id, About: 'CH_002', Called: 'Oti', Action: 'Blinks too often', By: 'Ben Ode' },
      { ID: 'RAC-002', Review: id, About: '', Action: 'Music is loud' },
    ]);
    expect(desk.rpc('lines', { table: 'reviews', id }).tabs).toMatchObject([
      { table: 'reviewActions', lines: [{ id: 'RAC-001' }, { id: 'RAC-002' }] },
      { table: 'reviewItems', lines: [] },
    ]);
  });

  test('refuses a line that names nothing before anything is written, at its place', () => {
    const before = wholeBook(desk);
    const lines = [{ ...held, adds: [{ about: 'Nobody', action: '' }] }];
    const { issues } = desk.refusal('saveWhole', { table: 'reviews', row: { id: null, values: review }, lines });
    expect(issues.map(({ path }) => path)).toEqual(['reviewActions/0:about']);
    expect(wholeBook(desk)).toBe(before);
  });

  test('is named by Check where its row is gone', () => {
    slippedRow(desk, 'Review actions', { ID: 'RAC-009', Review: 'REV-999', Action: 'Lost' });
    expect(findingsOf(desk, 'reference').map(({ tab, words }) => [tab, words.includes('REV-999')])).toEqual([['Review actions', true]]);
  });
});

describe('a new kind of column', () => {
  test('is its file and its lines in the union', () => {
    expect(filesOf('percent')).toEqual(['src/schema/column.ts', 'src/schema/kinds/percent.ts']);
    expect(filesOf('percent-in-use')).toEqual(['src/tables/locations.ts']);
  });

  test('is typed in the grid and in the form, and shown with its sign', () => {
    typed(desk, 'Locations', 'Barn', 'Dressed', 40);
    desk.rpc('save', { table: 'locations', id: 'LOC-002', loaded: {}, changes: { dressed: 55 } });
    expect(desk.rows('Locations').map((row) => row.Dressed)).toEqual([40, 55, '']);
    expect(patternOf(desk, 'Locations', 'Dressed')).toBe('0"%"');
    expect(ruleOf(desk, 'Locations', 'Dressed')).toMatchObject({ reject: false });
  });

  test('refuses 101 in the form, half a percent and words too', () => {
    const said101 = desk.refusal('save', { table: 'locations', id: 'LOC-002', loaded: { dressed: 55 }, changes: { dressed: 101 } });
    expect(said101.issues).toEqual([{ path: 'dressed', message: 'Dressed “101” is no percentage. Write a whole number from 0 to 100.' }]);
    for (const dressed of [-1, 0.5, 'half'])
      expect(desk.refusal('save', { table: 'locations', id: 'LOC-002', loaded: { dressed: 55 }, changes: { dressed } }).code).toBe(
        'invalid',
      );
    expect(desk.rows('Locations')[1]?.Dressed).toBe(55);
  });

  test('takes part in the rules of its table', () => {
    const { issues } = desk.refusal('save', { table: 'locations', id: 'LOC-002', loaded: { planned: null }, changes: { planned: 50 } });
    expect(issues).toEqual([{ path: 'planned', message: 'Planned is less than Dressed. Change one of the two.' }]);
  });

  test('is found where the grid took 101, and what is beyond doubt is offered', () => {
    typed(desk, 'Locations', 'Barn', 'Dressed', 101);
    typed(desk, 'Locations', 'Mill', 'Dressed', "'70%");
    const [finding, ...others] = findingsOf(desk, 'number');
    expect(others).toEqual([]);
    expect(finding?.words).toBe('2 cells in Dressed, such as “101”, are not a whole number from 0 to 100.');
    expect(finding?.spots.map(({ shows, becomes }) => [shows, becomes])).toEqual([
      ['101', null],
      ['70%', '70'],
    ]);
  });

  test('is said on the reference page, and in a mail as people read it', async () => {
    const { workbook } = await patched<typeof import('../../src/tables')>('src/tables/index.ts');
    const { referencePage } = await patched<typeof import('../../docs/reference-page')>('docs/reference-page.ts');
    const page = referencePage(workbook);
    expect(page).toContain('| Dressed | a whole number from 0 to 100 | How much of the set is ready. |');
    expect(page).toContain('*Planned* is not below *Dressed*.');
    desk.rpc('save', { table: 'locations', id: 'LOC-002', loaded: {}, changes: { keeper: 'Ben Ode', rentedUntil: '2026-05-06' } });
    const mails = mornings(desk, '2026-05-06');
    expect(mails.find(({ to }) => to.includes('ben@example.com'))?.text).toContain('Dressed: 55%.');
  });
});

// None of the pure tests knows how many tabs and kinds there are. On a change they are not all run a second time.
test(`no other test needs to know of them${isFull ? '' : ', which the long run tries with all of the pure ones'}`, () => {
  if (!isFull) {
    expect(filesOf('locations').filter((path) => path.startsWith('test/') || path.startsWith('docs/'))).toEqual([]);
    return;
  }
  const root = join(__dirname, '../..');
  for (const name of readdirSync(root).filter(
    (entry) => !['node_modules', 'build', 'dist', '.git', 'src', 'docs', 'sidebar'].includes(entry),
  ))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  // The reference page is made of the declarations, by `npm run docs`.
  expect(said(folder, join(folder, 'build/docs/generate.mjs'), [])).toBe('');
  expect(compilerSays(folder)).toBe('');
  expect(said(folder, join(root, 'node_modules/jest/bin/jest.js'), ['--selectProjects', 'unit', '--silent'])).toBe('');
});

test('a patch whose line is not there is refused', () => {
  writeFileSync(join(folder, 'src/tables/index.ts'), '');
  expect(() => applyPatch(folder, 'locations')).toThrow('locations: src/tables/index.ts does not have the line');
});
