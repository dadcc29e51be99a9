// Labels of Settings that were worded otherwise: any order and number of them, and no value that somebody typed goes.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { text } from '../../src/schema/kinds/text';
import { defineSettings } from '../../src/schema/table';
import { defineList } from '../../src/schema/values/word-list';
import { defineWorkbook } from '../../src/schema/workbook';
import { listEdits, settingEdits, withEdits } from '../../src/workbook/layout/former-labels';

const settings = defineSettings('settings', {
  tab: 'Settings',
  purpose: 'For the tests.',
  settings: {
    show: { column: text('Show', { formerly: ['Title', 'Production'] }), initially: '', does: '' },
    hour: { column: text('Hour', { formerly: ['Send hour'] }), initially: '8', does: '' },
    // What was one setting is two by now.
    cost: { column: text('Costs', { formerly: ['Money'] }), initially: 'none', does: '' },
    fees: { column: text('Fees', { formerly: ['Money'] }), initially: 'none', does: '' },
    // A word that is a former one of another setting is first of all its own.
    title: { column: text('Title'), initially: '', does: '' },
  },
});
const kinds = defineList('kinds', 'Kinds', [['Prop']], [], { title: ['Types'] });
const workbook = defineWorkbook([settings], [kinds]);

const heads = ['Setting', 'Value', 'What it does'];
const after = (...rows: (readonly string[])[]) => withEdits([heads, ...rows], settingEdits(workbook, [heads, ...rows])).slice(1);

describe('a former label', () => {
  test.each([
    ['is renamed beside its value', [['Send hour', '7', '']], [['Hour', '7', '']]],
    ['whatever its capitals and spaces', [[' send  HOUR ', '7', '']], [['Hour', '7', '']]],
    ['with the value that set-up wrote as well', [['Send hour', '8', '']], [['Hour', '8', '']]],
    [
      'gives its value to both settings that came of it',
      [['Money', 'GBP', '']],
      [
        ['Costs', 'GBP', ''],
        ['Fees', 'GBP'],
      ],
    ],
    [
      'of several, the one that somebody typed beside',
      [
        ['Production', '', ''],
        ['Title', 'A', ''],
      ],
      [
        ['Show', '', ''],
        ['Title', 'A', ''],
      ],
    ],
    [
      'counts before a present one that nobody typed beside',
      [
        ['Hour', '8', ''],
        ['Send hour', '7', ''],
      ],
      [
        ['', '', ''],
        ['Hour', '7', ''],
      ],
    ],
    [
      'leaves a present one alone that somebody typed beside',
      [
        ['Send hour', '7', ''],
        ['Hour', '9', ''],
      ],
      [
        ['Send hour', '7', ''],
        ['Hour', '9', ''],
      ],
    ],
    [
      'leaves a present one alone where nobody typed beside either',
      [
        ['Send hour', '8', ''],
        ['Hour', '8', ''],
      ],
      [
        ['Send hour', '8', ''],
        ['Hour', '8', ''],
      ],
    ],
    ['of one’s own stays', [['Our budget', '12', '']], [['Our budget', '12', '']]],
  ])('%s', (_name, before, expected) => {
    expect(after(...before)).toEqual(expected);
  });

  test('below a title row, in columns of another order', () => {
    const grid = [['Our settings'], ['Value', '', 'Setting'], ['7', 'x', 'Send hour']];
    expect(settingEdits(workbook, grid)).toEqual([{ row: 2, column: 2, text: 'Hour' }]);
  });

  test('of a list is renamed in each of its rows', () => {
    const grid = [
      ['List', 'Word'],
      ['Types', 'Prop'],
      [' types', 'Robot'],
      ['Kinds', 'Set'],
      ['Ours', 'x'],
    ];
    expect(withEdits(grid, listEdits(workbook, grid, 0)).map(([list]) => list)).toEqual(['List', 'Kinds', 'Kinds', 'Kinds', 'Ours']);
  });
});

test('whatever stands there, a second time changes nothing, and every typed value is still there', () => {
  const labels = ['Show', 'Title', 'Production', 'Hour', 'Send hour', 'Money', 'Costs', 'Fees', 'Ours', ''];
  const row = fc.tuple(fc.constantFrom(...labels), fc.constantFrom('', '7', '8', 'none', 'typed', 'more'), fc.constant(''));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const once = withEdits([heads, ...rows], settingEdits(workbook, [heads, ...rows]));
      expect(settingEdits(workbook, once)).toEqual([]);
      const left = once.map(([, value]) => value);
      for (const [, value] of rows) if (value === 'typed' || value === 'more' || value === '7') expect(left).toContain(value);
    }),
    { numRuns: 300 },
  );
});
