// What the workbooks' own tabs say: which they are, what their words mean, who their people are.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { textKey } from '../../schema/values/text';
import { meaningSaid } from '../../schema/values/words';
import { tableOf, type WorkbookDefinition } from '../../schema/workbook';
import type { Workbook } from '../input/workbooks';
import { copiedView, innerView, type Ref, type Statement } from '../sql/statement';
import { literal, pattern, rowsWrittenOut, sqlName } from '../sql/text';
import { columnName, rowsName } from './names';
import { finishedTick } from './rows';

/** Everything that is known of a workbook before any of its tabs is read, and its day today. */
export function workbooksStatement(workbooks: readonly Workbook[]): Statement {
  const structs = workbooks.map(({ key, production, file, zone, currency }) => {
    const address = `https://docs.google.com/spreadsheets/d/${file}`;
    const cells = { workbook: key, production, address, zone, currency };
    return `STRUCT(${Object.entries(cells)
      .map(([name, text]) => `${literal(text)} AS ${name}`)
      .join(', ')})`;
  });
  return {
    is: 'view',
    name: 'workbooks',
    body: `SELECT w.workbook, w.production, w.address, w.zone, w.currency, CURRENT_DATE(w.zone) AS today\nFROM UNNEST([\n  ${structs.join(',\n  ')}\n]) AS w`,
    told: {
      purpose: 'The workbooks that are asked, one row each.',
      columns: [
        { name: 'workbook', holds: 'what it is called in all other views' },
        { name: 'production', holds: 'the production, as the list of workbooks says it' },
        { name: 'address', holds: 'the spreadsheet' },
        { name: 'zone', holds: 'its time zone' },
        { name: 'currency', holds: 'the currency of all its amounts' },
        { name: 'today', holds: 'the day that it is there now' },
      ],
    },
  };
}

/** Spellings in a cell: with semicolons or line breaks between, or else with commas. */
export function spellings(cell: string): string {
  const parted = `IF(REGEXP_CONTAINS(${cell}, ${pattern('[;\\n]')}), REGEXP_REPLACE(${cell}, ${pattern('[;\\n]')}, '¦'), REPLACE(${cell}, ',', '¦'))`;
  return `UNNEST(SPLIT(IFNULL(${parted}, ''), '¦'))`;
}

/** The lists as they are declared: what counts where a workbook has no words of one, and what was renamed since. */
export function declaredWordStatements({ lists }: WorkbookDefinition): readonly Statement[] {
  const titles = lists.flatMap(({ key, title, formerly = [] }) =>
    [title, key, ...formerly].map((called) => [key, textKey(called)] as const),
  );
  const meanings = lists.flatMap(({ key, meanings: all }) => all.map((said) => [key, textKey(said), meaningSaid(said).means] as const));
  const words = lists.flatMap(({ key, words: all }) =>
    all.map(
      ({ word, means, also, formerly = [] }) => [key, word, means, also.join(','), [word, ...formerly].map(textKey).join('¦')] as const,
    ),
  );
  return [
    innerView('list_titles', rowsWrittenOut(['list', 'title_key'], titles)),
    innerView('list_meanings', rowsWrittenOut(['list', 'means_key', 'means'], meanings)),
    innerView('declared_words', rowsWrittenOut(['list', 'word', 'means', 'also', 'names'], words)),
  ];
}

/**
 * By workbook, list and spelling the word that it is and what that means. What two words are called, or are also written as, with different meanings
 * is none of them and is not here.
 */
export function wordStatements(definition: WorkbookDefinition, ref: Ref): readonly Statement[] {
  const table = tableOf<BoundTable>(definition, definition.roles.lists);
  const cell = (key: string) => `r.${sqlName(columnName(table, key))}`;
  const key = ref('text_key');
  return [
    innerView(
      'words_said',
      `SELECT r.workbook, t.list, ${key}(${cell('word')}) AS word_key, ${ref('seen')}(${cell('word')}) AS word, m.means, ${cell('alsoWrittenAs')} AS also
FROM ${ref(rowsName(table))} AS r
JOIN ${ref('list_titles')} AS t ON t.title_key = ${key}(${cell('list')})
LEFT JOIN ${ref('list_meanings')} AS m ON m.list = t.list AND m.means_key = ${key}(${cell('means')})
WHERE ${key}(${cell('word')}) IS NOT NULL`,
    ),
    copiedView(
      'words_in_use',
      `SELECT workbook, list, word_key, word, means, also FROM ${ref('words_said')}
UNION ALL
SELECT b.workbook, d.list, ${key}(d.word), d.word, d.means, d.also
FROM ${ref('workbooks')} AS b
CROSS JOIN ${ref('declared_words')} AS d
LEFT JOIN (SELECT DISTINCT workbook, list FROM ${ref('words_said')}) AS s ON s.workbook = b.workbook AND s.list = d.list
WHERE s.list IS NULL`,
    ),
    copiedView('words_spelled', spelledWords(ref)),
    innerView('words_renamed', renamedWords(ref)),
    copiedView('word_spellings', wordSpellings(ref)),
  ];
}

/** Each word once, with its other spellings; `rank`: what it is called counts before what it is also written as. */
function spelledWords(ref: Ref): string {
  return `WITH words AS (
  SELECT workbook, list, word_key, MIN(word) AS word, COUNT(DISTINCT IFNULL(means, '')) > 1 AS twice,
    IF(COUNT(DISTINCT IFNULL(means, '')) > 1, NULL, MIN(means)) AS means
  FROM ${ref('words_in_use')}
  GROUP BY workbook, list, word_key
)
SELECT workbook, list, word_key AS spelling, 0 AS place, word_key, word, means, twice FROM words
UNION ALL
SELECT w.workbook, w.list, ${ref('text_key')}(spelling), 1, w.word_key, w.word, w.means, w.twice
FROM ${ref('words_in_use')} AS u
JOIN words AS w ON w.workbook = u.workbook AND w.list = u.list AND w.word_key = u.word_key
CROSS JOIN ${spellings('u.also')} AS spelling
WHERE ${ref('text_key')}(spelling) IS NOT NULL`;
}

/** A declared word that was renamed still stands in cells: of each meaning as many have come as have gone, or nobody knows which is which. */
function renamedWords(ref: Ref): string {
  return `WITH names AS (
  SELECT d.list, d.word, d.means, name FROM ${ref('declared_words')} AS d CROSS JOIN UNNEST(SPLIT(d.names, '¦')) AS name
), there AS (
  SELECT DISTINCT workbook, list, spelling FROM ${ref('words_spelled')}
), gone AS (
  SELECT b.workbook, n.list, n.word, n.means
  FROM ${ref('workbooks')} AS b
  CROSS JOIN names AS n
  LEFT JOIN there AS t ON t.workbook = b.workbook AND t.list = n.list AND t.spelling = n.name
  WHERE n.means IS NOT NULL
  GROUP BY b.workbook, n.list, n.word, n.means
  HAVING COUNT(t.spelling) = 0
), come AS (
  SELECT s.workbook, s.list, s.word_key, s.word, s.means
  FROM ${ref('words_spelled')} AS s
  LEFT JOIN names AS n ON n.list = s.list AND n.name = s.word_key
  WHERE s.place = 0 AND n.name IS NULL AND s.means IS NOT NULL
), numbered AS (
  SELECT workbook, list, word, means, ROW_NUMBER() OVER (PARTITION BY workbook, list, means ORDER BY word) AS number, COUNT(*) OVER (PARTITION BY workbook, list, means) AS total FROM gone
), heirs AS (
  SELECT workbook, list, word_key, word, means, ROW_NUMBER() OVER (PARTITION BY workbook, list, means ORDER BY word_key) AS number, COUNT(*) OVER (PARTITION BY workbook, list, means) AS total FROM come
)
SELECT h.workbook, h.list, n.name AS spelling, 1 AS place, h.word_key, h.word, h.means, FALSE AS twice
FROM heirs AS h
JOIN numbered AS g ON g.workbook = h.workbook AND g.list = h.list AND g.means = h.means AND g.number = h.number AND g.total = h.total
JOIN names AS n ON n.list = g.list AND n.word = g.word
UNION ALL
SELECT s.workbook, s.list, other.name, 1, s.word_key, s.word, s.means, FALSE
FROM ${ref('words_spelled')} AS s
JOIN names AS n ON n.list = s.list AND n.name = s.word_key
JOIN names AS other ON other.list = n.list AND other.word = n.word AND other.name != n.name
LEFT JOIN there AS t ON t.workbook = s.workbook AND t.list = s.list AND t.spelling = other.name
WHERE s.place = 0 AND t.spelling IS NULL`;
}

function wordSpellings(ref: Ref): string {
  return `WITH spelled AS (
  SELECT * FROM ${ref('words_spelled')}
  UNION ALL
  SELECT * FROM ${ref('words_renamed')}
  UNION ALL
  SELECT workbook, list, ${literal(finishedTick)}, 0, MIN(word_key), MIN(word), 'finished', FALSE
  FROM ${ref('words_spelled')} WHERE means = 'finished' AND place = 0 GROUP BY workbook, list
), called AS (
  SELECT workbook, list, spelling, word_key, word, means, twice, place, MIN(place) OVER (PARTITION BY workbook, list, spelling) AS first_place FROM spelled
)
SELECT workbook, list, spelling, MIN(word) AS word, MIN(means) AS means
FROM called
WHERE place = first_place
GROUP BY workbook, list, spelling
HAVING NOT LOGICAL_OR(twice) AND (COUNT(DISTINCT word_key) = 1 OR (COUNT(DISTINCT means) = 1 AND COUNTIF(means IS NULL) = 0))`;
}
