// What an earlier Routesheet called things, said in the declaration: settings, headings, words, tabs and lists of a workbook from before are known by it.

import { describe, expect, test } from '@jest/globals';
import { bound } from '../../src/schema/adopted/bound-table';
import { readCell } from '../../src/schema/column';
import { date } from '../../src/schema/kinds/date';
import { id } from '../../src/schema/kinds/id';
import { text } from '../../src/schema/kinds/text';
import { list, status } from '../../src/schema/kinds/word';
import { defineTable } from '../../src/schema/table';
import { defineList } from '../../src/schema/values/word-list';
import { defineWorkbook } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { catalogOf, emptyCatalog } from '../../src/workbook/catalog/catalog';
import { readTable } from '../../src/workbook/rows/records';
import { drawn } from '../workbook/support/drawn';
import { SpreadsheetModel } from '../workbook/support/spreadsheet-model';

const statuses = defineList(
  'moods',
  'Moods',
  [
    ['Calm', 'to do'],
    ['Wild', 'finished'],
  ],
  ['to do', 'finished'],
  {
    title: ['Tempers'],
    words: { Calm: ['Quiet'], Wild: ['Loud', 'Noisy'] },
  },
);

const setsWith = (columns: Parameters<typeof defineTable>[1]['columns'], formerly?: readonly string[]) =>
  defineTable('sets', { tab: 'Sets', one: 'set', purpose: '', columns, name: 'name', ...(formerly && { formerly }) });

const before = setsWith({ id: id('SET'), name: text('Name', { required: true }), due: date('Due'), mood: list('Mood', 'moods') });
const now = setsWith({
  id: id('SET'),
  name: text('Name', { required: true }),
  due: date('Wanted by', { formerly: ['Due', 'Needed by'] }),
  mood: list('Temper', 'moods', { formerly: ['Mood'] }),
});

const withSets = (table: typeof before, lists = [statuses]) =>
  defineWorkbook([table, ...workbook.tables], [...workbook.lists, ...lists], workbook.stepNames);

describe('a heading that was reworded', () => {
  const tab = { sheetId: 1, name: 'Sets' };

  test.each(['Due', 'needed by', ' Wanted by '])('is found under “%s”', (heading) => {
    const { records, missing } = readTable(
      bound(now),
      tab,
      drawn(`| ID | Name | ${heading} | Mood |\n| S1 | Barn | 2026-03-02 | |`),
      emptyCatalog(),
    );
    expect(records[0]?.values.due).toBe('2026-03-02');
    expect(missing).toEqual([]);
  });

  test('counts as it is called now where both stand there', () => {
    const { records } = readTable(
      bound(now),
      tab,
      drawn('| ID | Name | Due | Wanted by | Mood |\n| S1 | Barn | 2026-03-02 | 2026-04-02 | |'),
      emptyCatalog(),
    );
    expect(records[0]?.values.due).toBe('2026-04-02');
  });

  test('is written anew by set-up in its place, and a second time nothing is', () => {
    const model = new SpreadsheetModel();
    model.setUp(withSets(before));
    expect(model.headings('Sets')).toEqual(['ID', 'Name', 'Due', 'Mood']);
    model.setUp(withSets(now));
    expect(model.headings('Sets')).toEqual(['ID', 'Name', 'Wanted by', 'Temper']);
    expect(model.setUp(withSets(now)).changes).toEqual([]);
  });
});

describe('a word that was reworded', () => {
  const column = status('moods');
  const catalogWith = (picture: string) =>
    catalogOf(withSets(now), {
      settings: null,
      steps: null,
      people: null,
      lists: picture === '' ? null : { sheetId: 1, name: 'Lists', grid: drawn(`| List | Word | Means |\n${picture}`) },
    });
  const meant = (cell: string, picture: string) => {
    const reading = readCell(cell, column, catalogWith(picture).catalog);
    return reading.ok ? reading.value : reading.short;
  };

  test.each([
    ['Quiet', 'Calm'],
    ['noisy', 'Wild'],
    ['Loud', 'Wild'],
  ])('still stands in cells as “%s” and means “%s”, in a workbook that has the new words', (cell, word) => {
    expect(meant(cell, '| Moods | Calm | to do |\n| Moods | Wild | finished |')).toBe(word);
  });

  test('is understood as it is called now in a workbook that has the old words', () => {
    const old = '| Tempers | Quiet | to do |\n| Tempers | Loud | finished |';
    expect(catalogWith(old).problems.filter((words) => words.startsWith('Lists'))).toEqual([]);
    expect([meant('Quiet', old), meant('Calm', old), meant('Noisy', old)]).toEqual(['Quiet', 'Quiet', 'Loud']);
  });

  test('is none where somebody made another word of it', () => {
    const own = '| Moods | Quiet | finished |\n| Moods | Calm | to do |\n| Moods | Wild | finished |';
    expect(meant('Quiet', own)).toBe('Quiet');
  });
});

describe('settings and tabs that were reworded', () => {
  test('are found by their former labels until set-up writes the present ones', () => {
    const renamed = setsWith(before.columns, ['Stages']);
    const { catalog } = catalogOf(withSets(renamed), {
      steps: null,
      people: null,
      lists: null,
      settings: { sheetId: 1, name: 'Settings', grid: drawn('| Setting | Value |\n| Use Stages | no |\n| Send hour | 7 |') },
    });
    expect(catalog.settings.inUse).not.toContain('sets');
    expect(catalog.settings.sendHour).toBe(7);
  });
});
