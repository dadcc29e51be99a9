// Every kind of column: what is written into a cell is read back the same, and what cannot be read is said, never guessed.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { editText, parseField, problemOf, readCell, shownText, writeCell } from '../../src/schema/column';
import { email, link, zone } from '../../src/schema/kinds/address';
import { date } from '../../src/schema/kinds/date';
import { flag } from '../../src/schema/kinds/flag';
import { id } from '../../src/schema/kinds/id';
import { money } from '../../src/schema/kinds/money';
import { people, person } from '../../src/schema/kinds/people';
import { count, quantity } from '../../src/schema/kinds/quantity';
import { rate } from '../../src/schema/kinds/rate';
import { text } from '../../src/schema/kinds/text';
import { time } from '../../src/schema/kinds/time';
import { list } from '../../src/schema/kinds/word';
import { caminandes } from '../workbook/support/caminandes';

const columns = {
  address: link('Link'),
  email: email('Email'),
  zone: zone('Time zone'),
  date: date('Due'),
  flag: flag('Omitted'),
  id: id('AST'),
  money: money('Gross'),
  people: people('Rig by'),
  person: person('Owner'),
  count: count('Take'),
  quantity: quantity('On hand'),
  rate: rate('VAT rate'),
  text: text('Name'),
  time: time('Start'),
  word: list('Status', 'stepStatuses'),
};

const good = [
  ['address', 'https://drive.example/oti?a=1#b'],
  ['address', 'mailto:ana@example.com'],
  ['email', "o'neil+art@studio.example.com"],
  ['zone', 'Asia/Manila'],
  ['date', '2026-03-02'],
  ['flag', true],
  ['flag', false],
  ['id', '001'],
  ['money', 123_450],
  ['people', 'Ben Ode, Jo Rey'],
  ['person', 'Ana Ruiz'],
  ['count', 3],
  ['quantity', 2.5],
  ['rate', '20'],
  ['rate', 'mixed'],
  ['text', '=IMPORTXML("http://x")'],
  ['text', ' <img onerror> '],
  ['time', '09:30'],
  ['word', 'For approval'],
] as const;

describe('a value', () => {
  test.each(good)('of the kind %s comes back from its cell, and its form field: %j', (kind, value) => {
    const column = columns[kind];
    expect(problemOf(value, column, caminandes)).toBeNull();
    expect(readCell(writeCell(value, column, caminandes), column, caminandes)).toEqual({ ok: true, value });
    if (typeof value === 'string' && value !== value.trim()) return;
    expect(parseField(editText(value, column, caminandes), column, caminandes)).toEqual({ ok: true, value });
    expect(shownText(value, column, caminandes)).not.toBe('');
  });

  test('that is any text at all comes back letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
        fc.pre(typed.trim() !== '' && !typed.startsWith('#') && !typed.startsWith('Loading'));
        expect(readCell(writeCell(typed, columns.text, caminandes), columns.text, caminandes)).toEqual({ ok: true, value: typed });
      }),
    );
  });
});

test.each([
  ['✅', true],
  ['☑\ufe0f', true],
  ['✔\ufe0f', true],
  [' Yes\u200b', true],
  ['☐', false],
])('a tick may be written as %j', (cell, value) => {
  expect(readCell(cell, columns.flag, caminandes)).toEqual({ ok: true, value });
});

describe('a cell', () => {
  test.each([
    ['date', 'wk 12', '“wk 12” is not a date'],
    ['date', 'TBC', '“TBC” is not a date'],
    ['date', 46_000, '“46000” is not a date'],
    ['date', { date: '1899-12-30', time: '09:00' }, 'is not a date'],
    ['date', '#REF!', 'shows #REF!: its formula has no value'],
    ['text', 'Loading...', 'shows Loading...: its formula has no value'],
    ['money', '1.234,50', 'is not an amount'],
    ['money', 1.005, 'is not an amount'],
    ['money', 'ABC 12', 'is in ABC, and amounts here are in GBP. Write what it came to in GBP'],
    ['money', '€12,50', '“€12,50” is in €, and amounts here are in GBP'],
    ['money', '12.50 EUR', 'is in EUR, and amounts here are in GBP'],
    ['money', '€ twelve', 'is not an amount'],
    ['count', 1.5, '1.5 is not a whole number'],
    ['quantity', -1, '-1 is below 0'],
    ['quantity', 'some', '“some” is not a number'],
    ['word', 'Maybe', '“Maybe” is not on its list'],
    ['people', 'Ben Ode, Zoe Kim', 'names “Zoe Kim”, who is not on the People tab'],
    ['person', 'Ben Ode/Jo Rey', 'takes one person only'],
    ['email', 'ana@example.com, b@evil.example', 'is not a mail address'],
    ['email', 'ana', 'is not a mail address'],
    ['address', 'javascript:alert(1)', 'is not a web link'],
    ['address', 'https://x\r\ny', 'is not a web link'],
    ['flag', 'perhaps', '“perhaps” is neither yes nor no'],
    ['rate', 'twenty', 'is not a VAT rate'],
    ['rate', '0.2%', 'is not a VAT rate'],
    ['time', '25:00', 'is not a time of day'],
    ['time', '13pm', 'is not a time of day'],
    ['time', '0am', 'is not a time of day'],
    ['time', '9', 'is not a time of day'],
    ['time', '9:75 am', 'is not a time of day'],
  ] as const)('of the kind %s with %j is not read: %s', (kind, cell, problem) => {
    const reading = readCell(cell, columns[kind], caminandes);
    expect(reading).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
  });

  test.each([
    ['word', 'wfa', 'For approval'],
    ['word', 'RTK', 'Retake'],
    ['word', 'kickback', 'Retake'],
    ['word', 'final', 'Approved'],
    ['word', '-', 'N/A'],
    ['word', 'x', 'N/A'],
    ['people', 'BO/JR', 'Ben Ode, Jo Rey'],
    ['id', 14, '14'],
    ['rate', 0.2, '20'],
    ['rate', '0.2', '20'],
    ['rate', '0,05', '5'],
    ['rate', '5%', '5'],
    ['time', { date: '1899-12-30', time: '09:30' }, '09:30'],
    ['time', '9am', '09:00'],
    ['time', '9.30 p.m.', '21:30'],
    ['time', '12 AM', '00:00'],
    ['time', '12:05pm', '12:05'],
    ['time', '14h', '14:00'],
    ['time', '7h05', '07:05'],
    ['date', { date: '2026-03-02', time: '17:00' }, '2026-03-02'],
    ['flag', 'x', true],
    ['text', 12, '12'],
    ['text', ' ', null],
  ] as const)('of the kind %s with %j is read as people mean it', (kind, cell, value) => {
    expect(readCell(cell, columns[kind], caminandes)).toEqual({ ok: true, value });
  });

  test('takes 50,000 characters and not one more', () => {
    expect(problemOf('x'.repeat(50_000), columns.text, caminandes)).toBeNull();
    expect(problemOf('x'.repeat(50_001), columns.text, caminandes)).toBe('has 50,001 characters; a cell takes 50,000 at most');
  });

  test('takes no value of another JSON type from the wire', () => {
    for (const [kind, value] of [
      ['text', 1],
      ['date', true],
      ['money', '1'],
      ['count', '1'],
      ['flag', 'yes'],
      ['word', 3],
      ['people', false],
      ['id', 7],
    ] as const) {
      expect([kind, problemOf(value, columns[kind], caminandes)]).not.toEqual([kind, null]);
    }
  });
});
