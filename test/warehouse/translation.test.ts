// The thin layer between BigQuery and DuckDB, and how texts of cells are read: each function by examples.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { Duck } from '../../bench/warehouse/duck';
import { readCell } from '../../src/schema/column';
import { flag } from '../../src/schema/kinds/flag';
import { count, quantity } from '../../src/schema/kinds/quantity';
import { time } from '../../src/schema/kinds/time';
import { englishDates } from '../../src/schema/values/date-names';
import { cellValue } from '../../src/warehouse/layers/cell-values';
import { dateStatements, shownStyle, typedStyle } from '../../src/warehouse/layers/dates';
import { plainFunctions } from '../../src/warehouse/sql/functions';
import { refsIn } from '../../src/warehouse/sql/statement';
import { literal } from '../../src/warehouse/sql/text';
import { caminandes } from '../workbook/support/caminandes';

const ref = refsIn('studio');
let duck: Duck;

const french = {
  months: [
    ['janvier', 'janv.'],
    ['février', 'févr.'],
    ['mars', 'mars'],
    ['avril', 'avr.'],
    ['mai', 'mai'],
    ['juin', 'juin'],
    ['juillet', 'juil.'],
    ['août', 'août'],
    ['septembre', 'sept.'],
    ['octobre', 'oct.'],
    ['novembre', 'nov.'],
    ['décembre', 'déc.'],
  ],
  weekdays: [],
};
const english = shownStyle('en_GB', 'dmy', englishDates);
const typed = typedStyle(english, 'dmy', '2026-01-05');
const american = shownStyle('en_US', 'mdy', englishDates);
const korean = shownStyle('ko_KR', 'ymd', { months: [], weekdays: [] });

beforeAll(async () => {
  duck = await Duck.open();
  await duck.make(plainFunctions(ref), ref, 0);
  await duck.make(dateStatements([english, typed, american, korean, shownStyle('fr_FR', 'dmy', french)], ref), ref, 0);
}, 120_000);

const one = async (expression: string): Promise<unknown> => (await duck.ask(`SELECT ${expression} AS said`))[0]?.said;
const dayOf = async (style: { readonly key: string }, text: string) =>
  (
    await duck.ask(`SELECT MIN(t.day) AS said FROM studio.day_texts AS t WHERE t.said = studio.day_key(${literal(`${style.key}|${text}`)})`)
  )[0]?.said;

describe('what BigQuery has is in DuckDB', () => {
  test.each([
    ["REGEXP_CONTAINS('xabcx', r'b')", true],
    ["REGEXP_REPLACE('a-b-c', r'-', '+')", 'a+b+c'],
    ["REGEXP_REPLACE('a1', r'([a-z])(\\d)', '\\\\2\\\\1')", '1a'],
    ["IFNULL(REGEXP_EXTRACT('abc', r'x(.)'), 'none')", 'none'],
    ["NORMALIZE('e\u0301')", '\u00e9'],
    ["STRPOS('abc', 'c')", '3'],
    ["(SELECT p[SAFE_OFFSET(1)] FROM (SELECT SPLIT('a,b', ',') AS p))", 'b'],
    ["(SELECT p[SAFE_OFFSET(2)] FROM (SELECT SPLIT('a,b', ',') AS p))", null],
    ["FORMAT_DATE('%Y-%m', DATE '2026-03-02')", '2026-03'],
    ["'a' || CAST(NULL AS STRING)", null],
    ['DIV(20, 7)', 2],
    ["SAFE_CAST('12.345678' AS NUMERIC)", '12.345678000'],
    ["DATE_DIFF(DATE '2026-03-02', DATE '2026-03-01', DAY)", '1'],
  ])('%s', async (expression, value) => {
    expect(await one(expression)).toBe(value);
  });
});

describe('times of day', () => {
  test('are read as the workbook reads them, and nothing else is', async () => {
    const texts = [
      ...['9am', '9 AM', '9:30 am', '9.30 p.m.', '12am', '12pm', '12:05 a.m.', '13pm', '0am', '00:30 pm', '9:60', '9:75pm'],
      ...['14:30', '14.30', '14h', '14H30', '9:05', '09.05', '24:00', '23:59', '7', '7:5', '1430', '14:30 approx', 'noon', ' 8:15 '],
    ];
    for (const text of texts) {
      const reading = readCell(text, time('Time'), caminandes);
      expect([text, await one(`studio.time_of_day(${literal(text)})`)]).toEqual([text, reading.ok ? reading.value : null]);
    }
  });

  test.each([
    ['09:30:00', '09:30'],
    ['9:30:00 PM', '21:30'],
    ['9:30:00\u202fAM', '09:30'],
  ])('as Google shows times in some languages: %s', async (text, value) => {
    expect(await one(`studio.time_of_day(${literal(text)})`)).toBe(value);
  });
});

test('ticks are read as the workbook reads them', async () => {
  for (const text of [
    'Yes',
    'Y',
    ' x ',
    '✔',
    'ja',
    '1',
    'TRUE',
    'No',
    'n',
    '0',
    '☐',
    'FALSE',
    'yes\u200b',
    '\u00a0no',
    'maybe',
    '2',
    'done',
  ]) {
    const reading = readCell(text, flag('Tick'), caminandes);
    const said = await one(`CASE studio.ticked(${literal(text)}) WHEN 'TRUE' THEN TRUE WHEN 'FALSE' THEN FALSE END`);
    expect([text, said]).toEqual([text, reading.ok ? reading.value : null]);
  }
});

test('numbers that a column does not take are as unread as in the workbook', async () => {
  const columns = [count('Boxes'), quantity('Length'), quantity('Pack size', { above: 0 }), quantity('Change', { min: null })];
  for (const column of columns)
    for (const text of ['2', '2.5', '0', '-1', '-0.5']) {
      const [[, expression = 'NULL'] = []] = cellValue({ key: 'n', name: 'n', column }, 'r', 'a', ref, caminandes).columns;
      const [row] = await duck.ask(`SELECT ${expression} AS said FROM (SELECT '${text}' AS n) AS r`);
      const reading = readCell(Number(text), column, caminandes);
      expect([column.heading, text, row?.said === null ? null : Number(row?.said)]).toEqual([
        column.heading,
        text,
        reading.ok ? reading.value : null,
      ]);
    }
});

describe('numbers', () => {
  test.each([
    ['1,234.50', '1234.500000000'],
    ['£1,234.50', '1234.500000000'],
    ['-£3.00', '-3.000000000'],
    ['(5.00)', '-5.000000000'],
    ['12 boxes', null],
    ['wk 12', null],
    ['1,5', null],
  ])('with a point: %s', async (text, value) => {
    expect(await one(`studio.number_with_point(${literal(text)})`)).toBe(value);
  });

  test.each([
    ['1.234,50 €', '1234.500000000'],
    ['1\u202f234,50', '1234.500000000'],
    ['12,5', '12.500000000'],
    ['1.234', '1234.000000000'],
    ['douze', null],
  ])('with a comma: %s', async (text, value) => {
    expect(await one(`studio.number_with_comma(${literal(text)})`)).toBe(value);
  });
});

describe('dates', () => {
  test.each([
    ['Mon 2 Mar 2026', english, '2026-03-02'],
    ['02/03/2026', english, '2026-03-02'],
    ['2026-03-02', english, '2026-03-02'],
    ['Monday, March 2nd, 2026', english, '2026-03-02'],
    ['3/2/2026', american, '2026-03-02'],
    ['2026년 3월 2일', korean, '2026-03-02'],
    ['2026. 3. 2', korean, '2026-03-02'],
    ['lun. 2 mars 2026', shownStyle('fr_FR', 'dmy', french), '2026-03-02'],
    ['14 août 2026', shownStyle('fr_FR', 'dmy', french), '2026-08-14'],
    ['5/3', typed, '2026-03-05'],
    ['Thu 5 Mar', typed, '2026-03-05'],
    ['4-Jan', typed, '2027-01-04'],
    ['05.03.26', typed, '2026-03-05'],
    ['5/3', english, null],
    ['5/3/26', english, null],
    ['2/3/2026', korean, null],
    ['wk 12', english, null],
    ['31/02/2026', english, null],
    ['Mar 2062', english, null],
  ])('%s', async (text, style, day) => {
    expect(await dayOf(style, text)).toBe(day);
  });
});

describe('keys', () => {
  test.each([
    ["studio.text_key('  In\u00a0 Progress\u200b ')", 'in progress'],
    ["studio.text_key('  ')", null],
    ["studio.people_key('Ben Ode; Mia Lo and  JR/KI')", 'ben ode|mia lo|jr|ki'],
    ["studio.ticked('VRAI')", 'TRUE'],
    ["studio.ticked('FALSCH')", 'FALSE'],
    ["studio.ticked('perhaps')", 'perhaps'],
  ])('%s', async (expression, value) => {
    expect(await one(expression)).toBe(value);
  });
});
