// A pasted list of files against the lines of a delivery.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { arrivalsIn, type ExpectedLine } from '../../../src/workbook/references/arrivals';

const line = (key: string, names: readonly string[], step = '', take: number | null = null): ExpectedLine => ({ key, names, step, take });

const lines = [
  line('oti', ['CH_001', 'Oti'], 'Model', 2),
  line('oti rig', ['CH_001', 'Oti'], 'Rig', 1),
  line('mine', ['EN_004', 'Mine'], 'Model'),
  line('cart', ['PR_003', 'Mine Cart'], 'Model'),
  line('stems', ['mix_stems.wav', 'Stems']),
];

const found = (list: string) => {
  const { arrived, otherTake, missing, unexpected, remarks } = arrivalsIn(list, lines);
  return {
    arrived: [...arrived].map(([key, { file }]) => `${key}: ${file}`),
    otherTake: [...otherTake].map(([key, { take }]) => `${key}: ${take}`),
    missing: missing.join(' '),
    unexpected: unexpected.map(({ file, may }) => `${file.file}: ${may.join(', ')}`),
    remarks,
  };
};

describe('each file is of the line that its name says', () => {
  test.each([
    ['by ID, step and take', 'CH_001_Model_v002.ma', 'oti'],
    ['by name and step', 'Oti rig v1.ma', 'oti rig'],
    ['in a folder of the vendor', 'out/2026-03-02/CH_001/CH_001-model-t02.blend', 'oti'],
    ['with Windows folders', 'D:\\out\\EN_004_model.ma', 'mine'],
    ['in quotes', '"EN_004.ma"', 'mine'],
    ['the longer name wins', 'MineCart.ma', ''],
    ['the longer name wins, in words', 'Mine_Cart_model_v01.ma', 'cart'],
    ['by the file name that was promised, in other capitals', 'Mix_Stems.WAV', 'stems'],
    ['a row of a table with sizes', 'EN_004_model.ma\t12 MB\t2026-03-02', 'mine'],
    ['a step that is cut short', 'CH_001_mod_v002.ma', 'oti'],
    ['a number alone is no take', 'EN_004_model_0042.ma', 'mine'],
    ['another number is another item', 'CH_0010_Model.ma', ''],
  ])('%s', (_name, file, key) => {
    expect(found(file).arrived).toEqual(key === '' ? [] : [`${key}: ${file.split('\t')[0]?.replace(/"/g, '').split(/[\\/]/).at(-1)}`]);
  });
});

describe('what is not as expected', () => {
  test('missing are the lines of which nothing came', () => {
    expect(found('CH_001_Model_v002.ma\nstems.wav').missing).toBe('oti rig mine cart');
  });

  test('another take is no arrival, unless the right one came too', () => {
    expect(found('CH_001_Model_v001.ma')).toMatchObject({ arrived: [], otherTake: ['oti: 1'] });
    expect(found('CH_001_Model_v001.ma\nCH_001_Model_v002.ma')).toMatchObject({ arrived: ['oti: CH_001_Model_v002.ma'], otherTake: [] });
  });

  test('a file of no item, and one of two, are named with why', () => {
    expect(found('readme.txt\nOti.ma').unexpected).toEqual(['readme.txt: ', 'Oti.ma: CH_001 Oti, Model, CH_001 Oti, Rig']);
  });

  test('headings, folders and blank lines are no files, and a name that stands there twice counts once', () => {
    const { unexpected, remarks } = found('File name\tSize\n\nmodels/\nx.txt\nX.TXT\n');
    expect(unexpected).toEqual(['x.txt: ']);
    expect(remarks).toEqual(['“X.TXT” stands on the list twice.']);
  });

  test('frames of a sequence are one', () => {
    const frames = Array.from({ length: 2000 }, (_none, at) => `EN_004_turn.${String(at + 1001)}.exr`).join('\n');
    const { files, arrived } = arrivalsIn(frames, lines);
    expect(files).toHaveLength(1);
    expect(arrived.get('mine')).toMatchObject({ file: 'EN_004_turn.1001.exr', count: 2000 });
  });

  test.each([
    ['EN 004 model.ma', 'a space in the name'],
    ['Mine_für_Özil.ma', 'characters that not every system takes'],
    ['mine.ma.mov', 'two extensions'],
    [`mine_${'x'.repeat(300)}.ma`, 'more than 255 characters'],
  ])('%s has what its name should not', (file, words) => {
    expect(found(file).remarks.join(' ')).toContain(words);
  });

  test('an archive has its two extensions rightly', () => {
    expect(found('mine.tar.gz').remarks).toEqual([]);
  });
});

test('every line is arrived, in another take or missing, and every file is somewhere', () => {
  const name = fc.constantFrom('CH_001', 'Oti', 'EN_004', 'mine', 'Mine_Cart', 'PR_003', 'readme', 'stems', '=1+1', '<b>');
  const file = fc
    .tuple(name, fc.constantFrom('', '_model', '_rig'), fc.constantFrom('', '_v1', '_v002', '_t3'), fc.constantFrom('.ma', '.mov', ''))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(file, { maxLength: 12 }), (files) => {
      const { arrived, otherTake, missing } = arrivalsIn(files.join('\n'), lines);
      const keys = [...arrived.keys(), ...otherTake.keys(), ...missing];
      expect([...keys].sort()).toEqual(lines.map(({ key }) => key).sort());
      const all = arrivalsIn(files.join('\n'), lines);
      const told = new Set(
        [...all.arrived.values(), ...all.otherTake.values(), ...all.unexpected.map((one) => one.file)].map((one) => one.file),
      );
      expect(all.files.length).toBeGreaterThanOrEqual(told.size);
    }),
  );
});
