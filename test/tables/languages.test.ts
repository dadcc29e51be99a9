// What the trade calls things in other languages: only of tables, lists and words that there are, and nothing twice.

import { describe, expect, test } from '@jest/globals';
import { phraseOf } from '../../src/adoption/columns/phrase';
import { spelledIn } from '../../src/adoption/contents/spelled-words';
import { guessWords } from '../../src/adoption/contents/word-guess';
import { timesOf } from '../../src/schema/values/grouping';
import { wordFor } from '../../src/schema/values/words';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { languagesFile } from '../../src/tables/build-inputs';
import { languages } from '../../src/tables/languages';
import { distFile } from '../bundle/dist';

const stepStatuses = workbook.lists.find(({ key }) => key === 'stepStatuses')?.words ?? [];

/** Statuses as sheets have them, one for each language; what each means is said in the declarations in other letters. */
const typed: readonly (readonly [string, string])[] = [
  ['VALIDÉ', 'Approved'],
  ['en cours', 'WIP'],
  ['A faire', 'To do'],
  ['In Arbeit', 'WIP'],
  ['Korrektur (Hand)', 'Retake'],
  ['Pendiente', 'To do'],
  ['Em andamento', 'WIP'],
  ['Da fare', 'To do'],
  ['В работе', 'WIP'],
  ['На утверждении', 'For approval'],
  ['作業中', 'WIP'],
  ['リテイク2', 'Retake'],
  ['진행 중', 'WIP'],
  ['컨펌대기', 'For approval'],
];

describe.each(languages)('$language', ({ columns, parts, steps, words }) => {
  test('its lists and words are shipped ones', () => {
    const lists = new Map(workbook.lists.map(({ key, words: shipped }) => [key, shipped.map(({ word }) => word)]));
    expect(Object.keys(words).filter((list) => !lists.has(list))).toEqual([]);
    for (const [list, spellings] of Object.entries(words)) expect(lists.get(list)).toEqual(expect.arrayContaining(Object.keys(spellings)));
  });

  test('its tables have those columns', () => {
    const { everywhere = {}, ...named } = columns;
    const tables = recordTables(workbook);
    for (const [key, headings] of Object.entries(named)) {
      const table = tables.find((one) => one.key === key);
      expect(Object.keys(table?.columns ?? {})).toEqual(expect.arrayContaining(Object.keys(headings)));
    }
    const all = new Set(tables.flatMap((table) => Object.keys(table.columns)));
    expect(Object.keys(everywhere).filter((key) => !all.has(key))).toEqual([]);
  });

  test('within a table one heading is one column, and one spelling one word', () => {
    const twice = (names: readonly string[], key: (name: string) => string) =>
      [...timesOf(names.map(key))].filter(([, times]) => times > 1);
    for (const [table, headings] of Object.entries(columns))
      expect([table, twice(Object.values(headings).flat(), phraseOf)]).toEqual([table, []]);
    expect(twice(Object.values(parts).flat(), phraseOf)).toEqual([]);
    expect(
      twice(
        steps.flatMap(({ step, also }) => [step, ...also]),
        phraseOf,
      ),
    ).toEqual([]);
    for (const [list, spellings] of Object.entries(words))
      expect([list, twice(Object.values(spellings).flat(), (word) => word.toLowerCase())]).toEqual([list, []]);
  });
});

test.each(typed)('the status %s is %s', (text, word) => {
  expect(guessWords([text], spelledIn(languages, 'stepStatuses', stepStatuses))[0]?.choice).toBe(word);
});

test('a word of the workbook’s own list is what that list says, whatever it means in another language', () => {
  const own = [...stepStatuses.filter(({ word }) => word !== 'On hold'), { word: 'En cours', means: 'paused', also: [] }];
  expect(wordFor('En cours', spelledIn(languages, 'stepStatuses', own))?.word).toBe('En cours');
});

test('the file that is pushed is that data, in ASCII and without a sign that HTML would read', () => {
  expect(distFile('Languages.html') === languagesFile).toBe(true);
  expect(JSON.parse(languagesFile)).toEqual(languages);
  expect(languagesFile).toMatch(/^[ -;=?-~]*$/);
});
