// How a tab of somebody's own is understood is kept in properties of 9 KB, in pieces where it is longer, and measured before it is written.

import { describe, expect, test } from '@jest/globals';
import {
  adoptionKept,
  adoptionsKept,
  keptAdoption,
  keptEntries,
  pieceKeys,
  tooManyCharacters,
} from '../../../src/actions/transaction/kept-adoption';
import type { Adoption } from '../../../src/schema/adopted/adoption';
import type { Written } from '../../../src/schema/adopted/written';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** A tab with three columns of people who are written in initials. */
function adoption(people: number, name: (at: number) => string, sheetId = 7): Adoption {
  const own = Array.from({ length: people }, (_unused, at) => [name(at), `P${at}`] as const);
  const written: Written = { of: 'words', own, none: ['TBC'] };
  return {
    table: 'assets',
    headingRow: 1,
    bandRow: null,
    key: 'id',
    ownIds: true,
    columns: { name: { text: 'Asset', band: null, nth: 1, of: 1 } },
    written: { 'steps/Model/by': written, 'steps/Rig/by': written, 'steps/Comp/by': written, due: { of: 'dates', as: null } },
    tabs: [{ sheetId, constants: {} }],
  };
}

const latin = (at: number) => `Person Number${at}`;
const cyrillic = (at: number) => `Константин Преображенский${at}`;
const emoji = (at: number) => `🐧🐧🐧🐧 ${at}`;

describe('a mapping', () => {
  test.each([
    ['of nobody', adoption(0, latin)],
    ['of 20 people', adoption(20, latin)],
    ['of 300 initials', adoption(300, latin)],
    ['of 130 in Cyrillic', adoption(130, cyrillic)],
    ['of 2,000 in Cyrillic', adoption(2_000, cyrillic)],
    ['of signs that are two characters each', adoption(700, emoji)],
  ])('%s is kept in values of 9 KB at most and read back as it was', (_name, whole) => {
    const entries = keptEntries(7, whole);
    for (const value of Object.values(entries)) expect(bytes(value)).toBeLessThanOrEqual(9_000);
    expect(adoptionsKept({ ...entries, file: 'x' })).toEqual([whole]);
  });

  test('keeps what several columns share once', () => {
    expect(keptAdoption(adoption(100, latin)).match(/Person Number7"/g)).toHaveLength(1);
  });

  test('as versions before wrote it is read too', () => {
    expect(adoptionsKept({ 'adopted/7': JSON.stringify(adoption(3, latin)) })).toEqual([adoption(3, latin)]);
    expect(adoptionKept('nonsense')).toBeNull();
  });

  test('in fewer pieces than before does not read the old ones, and they are found to be deleted', () => {
    const store = { ...keptEntries(7, adoption(900, latin)), ...keptEntries(7, adoption(2, latin)) };
    expect(adoptionsKept(store)).toEqual([adoption(2, latin)]);
    expect(pieceKeys(store, 'adopted/7').length).toBeGreaterThan(1);
    expect(pieceKeys({ ...store, 'adopted/70': '{}' }, 'adopted/7')).not.toContain('adopted/70');
  });

  test('of several tabs keeps each under its own', () => {
    const both = { ...keptEntries(7, adoption(400, latin)), ...keptEntries(8, adoption(1, latin, 8)) };
    expect(adoptionsKept(both).map(({ tabs }) => tabs[0]?.sheetId)).toEqual([7, 8]);
  });
});

test('what a tab itself takes is 30,000 characters, with the marks of its columns', () => {
  expect(tooManyCharacters(keptAdoption(adoption(300, latin)), 40)).toBeNull();
  expect(tooManyCharacters('x'.repeat(29_000), 20)).toEqual({ characters: 30_600, most: 30_000 });
});
