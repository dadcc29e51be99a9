// What the field on top finds, and that every view is reachable.

import { describe, expect, test } from '@jest/globals';
import { allJobs, jobsThere } from '../../sidebar/do/jobs';
import { helpFound, jobsFound } from '../../sidebar/find/entries';
import { rowsKnown } from '../../sidebar/find/known-rows';
import { topicsOf } from '../../sidebar/help/topics';
import { viewNames } from '../../sidebar/views/view-names';
import type { FoundRow } from '../../src/contract/where';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { nearness } from '../../src/workbook/references/called-like';
import { opened } from './workbook-view';

const tabsOf = (keys: readonly string[]) => ({ ...opened, tabs: keys.map((table) => ({ table, tab: table, rows: 1, problems: [] })) });
const everything = { workbook, opened: tabsOf(recordTables(workbook).map(({ key }) => key)) };
const assetsOnly = { workbook, opened: tabsOf(['assets']) };
const titles = (there: typeof everything) => jobsThere(there).map(({ title }) => title);

describe('every view', () => {
  /** A window over the sheet, opened from *Take notes*. */
  const elsewhere = ['notes-window'];

  test('has its line among the jobs, so that Do, Desk and Find lead there', () => {
    const missing = viewNames.filter((view) => !allJobs.some((job) => job.view === view) && !elsewhere.includes(view));
    expect(missing).toEqual([]);
  });

  test('is listed in Do or Desk, or its place leads there by itself', () => {
    // The tabs at the top, and what stands among the reminders on Desk.
    const byItself = ['today', 'add', 'edit', 'do', 'desk', 'preview', 'turn-on'];
    const listed = allJobs.flatMap(({ view, group }) => (group === undefined ? [] : [view]));
    expect(allJobs.map(({ view }) => view).filter((view) => !listed.includes(view) && !byItself.includes(view))).toEqual([]);
  });

  test('is listed once with everything in use, and only where its tabs are there', () => {
    const all = titles(everything);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(allJobs.length);
    expect(titles(assetsOnly)).not.toContain('Kit');
    expect(titles(assetsOnly)).not.toContain('Take notes');
    expect(titles(assetsOnly)).toContain('Change several rows');
  });
});

describe('a job', () => {
  const called = (text: string) => jobsFound(text, jobsThere(everything)).called.map(({ title }) => title);
  const meant = (text: string) => jobsFound(text, jobsThere(everything)).meant.map(({ title }) => title);

  test.each([
    ['take', 'Take stock'],
    ['hand', 'Hand over'],
    ['what to', 'What to buy'],
    ['claim', 'Floats, claims and invoices'],
    ['KIT', 'Kit'],
  ])('is found by a piece of its name: %s', (text, title) => expect(called(text)).toContain(title));

  test.each([
    ['csv import', 'Add or update from a list'],
    ['uninstall', 'Remove Routesheet from this workbook'],
    ['leaver', 'Hand over'],
    ['edl', 'Bring in a cut'],
    ['undo', 'Last changes'],
  ])('is found by what else somebody calls it: %s', (text, title) => expect(meant(text)).toContain(title));

  test('is not found by letters within a word, nor by nothing', () => {
    expect([called('tock'), called(''), meant('  ')]).toEqual([[], [], []]);
  });

  test('has its help, each topic once', () => {
    expect(helpFound('notes', topicsOf(true)).map(({ topic }) => topic.title)).toContain('Take notes');
    const all = helpFound('the', topicsOf(true)).map(({ topic }) => topic.title);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('rows that were looked for', () => {
  const row = (id: string, name: string, also: readonly string[] = []): FoundRow => ({
    table: 'assets',
    one: 'asset',
    id,
    name,
    column: 'name',
    also,
  });
  const asked = {
    text: 'oti',
    found: { rows: [row('CH_1', 'Oti'), row('CH_2', 'Otis old'), row('CH_3', 'Lotion', ['Oti 2'])], more: 0, unread: [] },
  };
  const ids = (text: string, of = asked) => rowsKnown(of, text)?.rows.map(({ id }) => id) ?? null;

  test('are narrowed by what is typed on, with what else they are called', () => {
    expect(ids('oti')).toEqual(['CH_1', 'CH_2', 'CH_3']);
    expect(ids('Otis')).toEqual(['CH_2']);
    expect(ids('oti 2')).toEqual(['CH_3']);
  });

  test('do not answer another text, one letter, or one of which there were more than travelled', () => {
    expect([ids('ot'), ids('o'), ids('llama')]).toEqual([null, null, null]);
    const cut = { ...asked, found: { ...asked.found, more: 4 } };
    expect(ids('otis', cut)).toBeNull();
    expect(rowsKnown(cut, 'OTI')).toMatchObject({ more: 4 });
  });
});

test.each([
  ['oti', ['Oti'], 0],
  ['oti', ['Otis'], 1],
  ['old', ['Otis old'], 2],
  ['014', ['PR_014'], 2],
  ['ti', ['Oti'], 3],
  ['oti', ['Llama', 'Oti'], 0],
  ['x', ['Oti'], null],
  ['', ['Oti'], null],
] as const)('%j fits %j as %j', (text, spellings, fit) => expect(nearness(text, spellings)).toBe(fit));
