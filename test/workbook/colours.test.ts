// Colours can be read by everybody, and none of them is the only sign.

import { describe, expect, test } from '@jest/globals';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { coloursOf, paints } from '../../src/workbook/layout/colours';
import type { Paint } from '../../src/workbook/layout/tab-plan';
import { caminandes } from './support/caminandes';

/** Contrast of two colours after WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const { byMeaning, ...others } = paints;
const named: readonly (readonly [string, Paint])[] = [...Object.entries(byMeaning), ...Object.entries(others)];
const coloursIn = (key: string) => coloursOf(tableOf(workbook, key), caminandes);

describe('a colour', () => {
  test.each(named)('for %s has text that can be read on it', (_name, { background, text }) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });

  test('of a date or an amount comes with bold or italics, since the cell does not say it in words', () => {
    expect([paints.late.sign, paints.soon.sign, paints.runningOut.sign, paints.out.sign]).toEqual(['bold', 'italic', 'italic', 'bold']);
  });

  test('goes by what a status means, in all status columns of the tab', () => {
    const retake = coloursIn('assets').find(({ test: rule }) => rule.kind === 'word' && rule.words.includes('Retake'));
    expect(retake).toMatchObject({ columns: ['steps/Design/status', 'steps/Rig/status'], sign: 'bold' });
    const renamed = { ...caminandes, lists: { ...caminandes.lists, stepStatuses: [{ word: 'Kickback', means: 'retake', also: [] }] } };
    expect(coloursOf(tableOf(workbook, 'assets'), renamed)[0]?.test).toEqual({ kind: 'word', words: ['Kickback'] });
  });

  test('of a late date looks at the status of its own step, and at Omitted', () => {
    const late = coloursIn('assets').find(({ test, columns }) => test.kind === 'late' && columns[0] === 'steps/Rig/due');
    expect(late?.test).toEqual({
      kind: 'late',
      where: [
        {
          column: 'steps/Rig/status',
          oneOf: ['To do', 'Ready', 'WIP', 'For approval', 'With client', 'Retake', 'Approved with fixes'],
          orBlank: true,
        },
      ],
      unlessTicked: 'omitted',
    });
  });

  test('of a delivery’s date goes by its direction, until it is sent or received', () => {
    const out = coloursIn('deliveries').find(({ key }) => key.startsWith('late/out/'));
    expect(out?.test).toMatchObject({
      where: [{ column: 'status' }, { column: 'direction', oneOf: ['Out'], orBlank: false }, { column: 'sent', oneOf: [], orBlank: true }],
    });
  });

  test('of a review is never that of late work', () => {
    expect(coloursIn('reviews').map(({ test }) => test.kind)).not.toContain('late');
  });

  test('of stock counts what is on order and not what is discontinued', () => {
    expect(coloursIn('stock').map(({ columns, test }) => [columns, test])).toContainEqual([
      ['onHand'],
      { kind: 'atMost', other: 'reorderAt', plus: 'onOrder', unlessTicked: 'discontinued' },
    ]);
  });

  test('of stock that is out differs from that of stock that is low, and comes before it', () => {
    const stock = coloursIn('stock').filter(({ columns }) => columns.includes('onHand'));
    expect(stock.slice(0, 2).map(({ key }) => key)).toEqual(['out', 'reorder']);
    expect(stock[0]?.test).toEqual({ kind: 'none', unlessTicked: 'discontinued' });
  });

  test('has a key of its own in its tab', () => {
    for (const { key } of workbook.tables.filter(({ shape }) => shape === 'records')) {
      const keys = coloursIn(key).map((colour) => colour.key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
