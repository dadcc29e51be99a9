// VAT numbers: form and check digits.

import { describe, expect, test } from '@jest/globals';
import { text, vatNumberDoubt } from '../../../src/schema/kinds/text';
import { vatNumberKey, vatNumberState } from '../../../src/schema/vat/vat-number';

/** A number by the older rule, made up; `less` 55 for the newer one. */
function made(seven: string, less = 0): string {
  const sum = [...seven].reduce((added, digit, at) => added + Number(digit) * (8 - at), 0) + less;
  return `${seven}${String((97 - (sum % 97)) % 97).padStart(2, '0')}`;
}

describe('a British VAT number', () => {
  test.each([
    made('1234567'),
    made('9800001', 55),
    `GB ${made('5551234')}`,
    `gb${made('1234567')}001`,
    'GB GD123',
    'HA 599',
    `XI${made('7654321', 55)}`,
  ])('%s is right', (number) => {
    expect(vatNumberState(number)).toBe('right');
  });

  test('with any single digit wrong is seen', () => {
    const right = made('1234567');
    for (let at = 0; at < right.length; at++)
      for (let digit = 0; digit < 10; digit++) {
        const other = `${right.slice(0, at)}${digit}${right.slice(at + 1)}`;
        // Of numbers of both rules one digit can lead from one to the other.
        if (other !== right && vatNumberState(other) === 'right') expect(other).toMatch(new RegExp(`^${made(other.slice(0, 7), 55)}$`));
      }
    expect(vatNumberState('123456789')).toBe('digits');
  });

  test.each(['GB12345678', 'GB1234567890', 'GD900', 'HA100'])('%s has a wrong form', (number) => {
    expect(vatNumberState(number)).toBe('form');
  });
});

describe('one of another country', () => {
  test.each([
    'DE 123 456 789',
    'FR-XX123456789',
    'IE1234567WA',
    'NL123456789B01',
    'ATU12345678',
    'ESX1234567X',
    'EL123456789',
    'GR 123456789',
    'BE1012345646',
  ])('%s has its form', (number) => {
    expect(vatNumberState(number)).toBe('right');
  });

  test.each(['DE12345678', 'FR123', 'NL123456789C01', 'AT12345678'])('%s has not', (number) => {
    expect(vatNumberState(number)).toBe('form');
  });

  test.each(['US123456789', 'ZZ1', 'none', '='])('%s is of none that we know', (number) => {
    expect(['unknown country', 'form']).toContain(vatNumberState(number));
  });
});

test('the same number is one however it is written, a British one with its letters or without', () => {
  expect(new Set(['GB 123 4567 82', '123-4567-82', 'gb123456782', 'XI 123456782'].map(vatNumberKey)).size).toBe(1);
  expect(vatNumberKey('GR 123456789')).toBe(vatNumberKey('EL123456789'));
  expect(vatNumberKey('DE123456789')).not.toBe(vatNumberKey('123456789'));
});

describe('however it is written', () => {
  const british = made('1234567');

  test.each([
    [`VAT: GB ${british}`, british],
    [`VAT no. ${british}`, british],
    [`VAT Reg. No. GB-${british}`, british],
    [`No. ${british}`, british],
    [`VATGB${british}`, british],
    [`VAT${british}`, british],
    [`U.K. ${british}`, british],
    [`United Kingdom VAT ${british}`, british],
    [`gb.vat.${british.slice(0, 3)}.${british.slice(3, 7)}.${british.slice(7)}`, british],
    ['FRN° 12 345678901', 'FR12345678901'],
    ['FRN12345678901', 'FR12345678901'],
    ['FR N° 12.345.678.901', 'FR12345678901'],
    ['FRN1-234567890', 'FRN1234567890'],
    ['N° TVA : FR 12 345 678 901', 'FR12345678901'],
    ['TVA intracommunautaire FRXX345678901', 'FRXX345678901'],
    ['France 12345678901', 'FR12345678901'],
    ['ITALIA 01234567890', 'IT01234567890'],
    ['Italia P.IVA 01234567890', 'IT01234567890'],
    ['Partita IVA: IT-012.345.678.90', 'IT01234567890'],
    ['USt-IdNr. DE 123.456.789', 'DE123456789'],
    ['UID: ATU 1234 5678', 'ATU12345678'],
    ['Österreich U12345678', 'ATU12345678'],
    ['España NIF X1234567X', 'ESX1234567X'],
    ['BTW BE 0123.456.789', 'BE0123456789'],
    ['NL-1234.56.789.B01', 'NL123456789B01'],
    ['IE VAT 1234567WA', 'IE1234567WA'],
    [`UK VAT GB${british}`, british],
    [`GB${british} (UK)`, british],
    [`${british} GB`, british],
    ['Italia IT01234567890', 'IT01234567890'],
    ['P. IVA IT01234567890', 'IT01234567890'],
    ['Greece GR123456789', 'EL123456789'],
    ['FR FR12345678901', 'FR12345678901'],
    ['FR FR345678901', 'FRFR345678901'],
    ['DE 123 456 789 Germany', 'DE123456789'],
    ['123 456 789 Deutschland', 'DE123456789'],
  ])('%s is understood', (typed, plain) => {
    expect([vatNumberState(typed), vatNumberKey(typed)]).toEqual(['right', plain]);
  });

  test.each(['DE123456789 (UK)', 'Italy DE123456789'])('%s names two countries and is not taken for either', (typed) => {
    expect(['form', 'unknown country']).toContain(vatNumberState(typed));
  });

  test.each(['P.IVA 01234567890', 'TVA 123456789', 'BTW 123456782', '12345678', 'VAT: 01234567890'])(
    '%s is asked for its country',
    (typed) => {
      expect(vatNumberState(typed)).toBe('which country');
    },
  );
});

describe('in a column', () => {
  const column = { ours: text('VAT no.', { alike: 'VAT number' }), any: text('Tax no.', { alike: 'tax number' }), other: text('Notes') };

  test.each([
    ['ours', '123456789', 'has a wrong digit: the last two do not go with the others.'],
    ['ours', 'DE12', 'does not look like one of its country.'],
    ['ours', '12-3456789 (US)', 'does not look like one of its country.'],
    ['ours', 'P.IVA 01234567890', 'is no British number: of another country, write its two letters first, such as FR.'],
    ['ours', 'ITALIA 0123', 'does not look like one of its country.'],
    ['ours', 'CHE-123.456.789 MWST', 'begins with no country whose numbers we know: look whether it is right.'],
    ['ours', 'none', null],
    ['ours', '', null],
    ['any', 'GB 123456789', 'has a wrong digit: the last two do not go with the others.'],
    ['any', 'DE12', 'does not look like one of its country.'],
    // Of Korea, the United States and India.
    ['any', '123-45-67890', null],
    ['any', 'EIN 12-3456789', null],
    ['any', '27AAPFU0939F1ZV', null],
    // Other numbers of a company, of France, Germany and Canada: not of Slovenia and Croatia.
    ['any', 'SIRET 123 456 789 00012', null],
    ['any', 'HRB 12345 B', null],
    ['any', 'SIN 123 456 789', null],
    ['any', 'FRN 123456', null],
    ['any', 'FRN: 7654321', null],
    ['any', 'No. 123', null],
    ['any', 'NO 123 456 789 MVA', null],
    ['any', 'VAT 12345', null],
    ['any', 'P.IVA 0123', null],
    ['any', 'Italian, 12', null],
    ['any', 'VAT: GB 123456789', 'has a wrong digit: the last two do not go with the others.'],
    ['any', 'ITALIA 0123', 'does not look like one of its country.'],
    ['any', 'SI 123', 'does not look like one of its country.'],
    ['any', 'ATU1234567', 'does not look like one of its country.'],
    ['any', 'FRXX12345678', 'does not look like one of its country.'],
    ['other', '123456789', null],
  ] as const)('of %s, “%s”: %s', (name, value, words) => {
    expect(vatNumberDoubt(value, column[name])).toBe(words);
  });
});
