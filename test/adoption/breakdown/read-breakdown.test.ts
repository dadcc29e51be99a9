// Breakdowns as they are pasted: matrices, lists by shot, castings in columns; what each cell says, and what is refused with its place.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { castMark } from '../../../src/adoption/breakdown/mark';
import { readBreakdown } from '../../../src/adoption/breakdown/read-breakdown';
import type { CastNames, SaidBreakdown } from '../../../src/adoption/breakdown/said-casting';
import { castItem } from '../../../src/adoption/breakdown/shot-list';

const assets = ['Oti', 'Berry', 'Train', 'Mine Cart', 'Tree 2', 'Total Recall', '2 Moons'];
const places = ['SH010', 'SH020', 'SH030', 'EP101', 'EP102'];
const uses: Readonly<Record<string, string>> = { animated: 'Animated', anim: 'Animated', bg: 'Background', background: 'Background' };
const has = (all: readonly string[]) => (text: string) => all.some((one) => one.toLowerCase() === text.toLowerCase());
const names: CastNames = {
  asset: has(assets),
  place: has(places),
  into: has([...assets, ...places]),
  use: (text) => uses[text.toLowerCase()] ?? null,
};

/** `|` between cells, a line a row. */
function cells(text: string): readonly (readonly string[])[] {
  return text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
}

/** `Oti in SH010`, `Berry in SH020 ×2 Background`. */
function words({ castings }: Pick<SaidBreakdown, 'castings'>): readonly string[] {
  return castings.map(({ asset, into, count, as }) =>
    [`${asset.text} in ${into.text}`, count === null ? '' : `×${count}`, as].filter(Boolean).join(' '),
  );
}

const said = (text: string) => readBreakdown(cells(text), names);

describe('a cell', () => {
  const crosses = ['x', 'X', '×', '✓', '✔', '✔️', '√', '☑', '✅', '●', '•', '*', 'yes', 'Y', 'TRUE', 'oui', 'ja', ' x '];
  test.each(crosses)('%s is a cross', (cell) => expect(castMark(cell, names.use)).toEqual({ kind: 'in', count: null, as: '' }));

  test.each(['', ' ', '0', '0.0', '-', '–', '—', '.', 'no', 'N', 'FALSE', 'n/a', '☐'])('“%s” is none', (cell) =>
    expect(castMark(cell, names.use)).toEqual({ kind: 'none' }),
  );

  test.each([
    ['1', 1],
    ['12', 12],
    ['2.0', 2],
    ['2,0', 2],
    ['x2', 2],
    ['X 2', 2],
    ['×3', 3],
    ['2x', 2],
    ['2 ×', 2],
  ])('%s is %d', (cell, count) => expect(castMark(cell, names.use)).toEqual({ kind: 'in', count, as: '' }));

  test.each([
    ['BG', null, 'Background'],
    ['2 BG', 2, 'Background'],
    ['x (animated)', null, 'Animated'],
    ['3x anim', 3, 'Animated'],
  ])('%s says as what', (cell, count, as) => expect(castMark(cell, names.use)).toEqual({ kind: 'in', count, as }));

  test.each(['?', 'maybe', '1.5', '-2', 'x?', '2 of them', '12345', 'see notes', '=1+1', 'xx'])('“%s” may mean anything', (cell) =>
    expect(castMark(cell, names.use)).toEqual({ kind: 'unclear' }),
  );
});

describe('an item of a list', () => {
  test.each([
    ['Oti', 'Oti', null, ''],
    ['Berry x2', 'Berry', 2, ''],
    ['Berry ×2', 'Berry', 2, ''],
    ['Berry x 12', 'Berry', 12, ''],
    ['2x Berry', 'Berry', 2, ''],
    ['2 Berry', 'Berry', 2, ''],
    ['Berry (2)', 'Berry', 2, ''],
    ['Berry (BG)', 'Berry', null, 'Background'],
    ['Berry x2 (background)', 'Berry', 2, 'Background'],
    ['Tree 2', 'Tree 2', null, ''],
    ['2 Moons', '2 Moons', null, ''],
    ['3 x 2 Moons', '2 Moons', 3, ''],
    ['Rock x0', 'Rock x0', null, ''],
    ['Oti (young)', 'Oti (young)', null, ''],
    ['4 Winds', '4 Winds', null, ''],
  ])('%s is %s', (text, name, count, as) => expect(castItem(text, names)).toEqual({ name, count, as }));
});

describe('a matrix', () => {
  test.each([
    ['of crosses', '|SH010|SH020\nOti|x|\nBerry||2', ['Oti in SH010', 'Berry in SH020 ×2']],
    [
      'of crosses of several kinds',
      'Asset|SH010|SH020|SH030\nOti|x|✓|1\nBerry|X|yes|0',
      ['Oti in SH010', 'Oti in SH020', 'Oti in SH030 ×1', 'Berry in SH010', 'Berry in SH020'],
    ],
    ['turned round', 'Shot|Oti|Berry\nSH010|x|2\nSH020||x', ['Oti in SH010', 'Berry in SH010 ×2', 'Berry in SH020']],
    ['below a title and a blank line', 'Breakdown of the film\n\n|SH010|SH020\nOti|x|', ['Oti in SH010']],
    ['with a column of types before the names', 'Type|Asset|SH010\nCharacter|Oti|x\nProp|Berry|x', ['Oti in SH010', 'Berry in SH010']],
    [
      'with a row and a column of sums',
      '|SH010|SH020|Total\nOti|x|x|2\nBerry|2||2\nTotal|3|1|4',
      ['Oti in SH010', 'Oti in SH020', 'Berry in SH010 ×2'],
    ],
    [
      'with a row of sums that is called nothing',
      '|SH010|SH020\nOti|x|x\nBerry|x|\n|2|1',
      ['Oti in SH010', 'Oti in SH020', 'Berry in SH010'],
    ],
    [
      'with a column of sums that is called nothing',
      '|SH010|SH020|\nOti|x|x|2\nBerry|2||2\nTotal|3|1|4',
      ['Oti in SH010', 'Oti in SH020', 'Berry in SH010 ×2'],
    ],
    ['with an asset that is called like a sum', '|SH010\nTotal Recall|x\nOti|x', ['Total Recall in SH010', 'Oti in SH010']],
    ['of episodes', '|EP101|EP102\nOti|x|x', ['Oti in EP101', 'Oti in EP102']],
    ['of assets in assets', '|Train|Mine Cart\nBerry|3|x', ['Berry in Train ×3', 'Berry in Mine Cart']],
    ['that says as what', '|SH010|SH020\nOti|anim|2 BG', ['Oti in SH010 Animated', 'Oti in SH020 ×2 Background']],
    ['with one row and one column', '|SH010\nOti|x', ['Oti in SH010']],
    ['turned round, of shots that nobody knows', 'Shot|Oti|Berry\nSH900|x|x', ['Oti in SH900', 'Berry in SH900']],
    ['of names that nobody knows', '|SH900\nNobody|x', ['Nobody in SH900']],
  ])('%s', (_what, text, wanted) => expect(words(said(text))).toEqual(wanted));

  test('names each cell that is neither cross nor number, and takes the others', () => {
    const found = said('|SH010|SH020\nOti|maybe|x\nBerry|x|1.5');
    expect(words(found)).toEqual(['Oti in SH020', 'Berry in SH010']);
    expect(found.refused.map(({ cell, name }) => `${cell} ${name}`)).toEqual(['B2 Oti, SH010', 'C3 Berry, SH020']);
    expect(found.refused[0]?.message).toContain('“maybe” is no cross');
  });

  test('refuses a mark under no name or beside none, with its cell', () => {
    const found = said('|SH010||SH020\nOti|x|x|\n||| x\nBerry|||x');
    expect(found.refused.map(({ cell }) => cell)).toEqual(['C2', 'D3']);
    expect(words(found)).toEqual(['Oti in SH010', 'Berry in SH020']);
  });

  test('refuses figures under no name that are no sums', () => {
    const found = said('|SH010|SH020|\nOti|x|x|3\nBerry|x||1');
    expect(found.refused.map(({ cell }) => cell)).toEqual(['D2', 'D3']);
  });

  test('with a shot twice says where, and what is marked under either counts', () => {
    const found = said('|SH010|SH020|SH010\nOti|x||\nBerry|||2');
    expect(found.notes).toEqual(['“SH010” stands at B1 and D1: what is marked under any of them counts.']);
    expect(words(found)).toEqual(['Oti in SH010', 'Berry in SH010 ×2']);
  });

  test('says of which episode a shot is, where that stands above', () => {
    const found = said('|EP101||EP102|\n|SH010|SH020|SH010|SH020\nOti|x||x|x');
    expect(found.castings.map(({ into }) => `${into.episode} ${into.text}`)).toEqual(['EP101 SH010', 'EP102 SH010', 'EP102 SH020']);
    expect(found.notes).toEqual([]);
  });

  test('leaves titles, sums and columns of texts aside, and says so', () => {
    const found = said('Asset|SH010|Notes|Sum\nCHARACTERS|||\nOti|x|red one|1\nSum|1||1');
    expect(found.aside.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'Sum: sums',
      'CHARACTERS: nothing is marked in it',
      'C1 Notes: no crosses and no numbers',
    ]);
    expect(found.refused).toEqual([]);
  });

  test('of an asset without a cross knows that it is in none of the shots', () => {
    const found = said('|SH010\nOti|\nBerry|x');
    expect(found.assets?.map(({ text }) => text)).toEqual(['Berry', 'Oti']);
    expect(found.intos.map(({ text }) => text)).toEqual(['SH010']);
  });
});

describe('a list by shot', () => {
  test.each([
    ['one shot a line', 'SH010: Oti, Berry x2\nSH020: Train', ['Oti in SH010', 'Berry in SH010 ×2', 'Train in SH020']],
    ['that was cut at its commas', 'SH010: Oti|Berry x2\nSH020: Train|', ['Oti in SH010', 'Berry in SH010 ×2', 'Train in SH020']],
    ['with the assets below', 'SH010:\n- Oti\n- Berry x2\nSH020:\n• Train', ['Oti in SH010', 'Berry in SH010 ×2', 'Train in SH020']],
    ['with semicolons and a full stop', 'SH010: Oti; Berry (BG).', ['Oti in SH010', 'Berry in SH010 Background']],
    ['with a colon of full width', 'SH010：Oti', ['Oti in SH010']],
    ['of an empty shot', 'SH010:\nSH020: Oti', ['Oti in SH020']],
  ])('%s', (_what, text, wanted) => expect(words(said(text))).toEqual(wanted));

  test('refuses what stands above the first shot, and says of a shot that stands twice', () => {
    const found = said('- Oti\nSH010: Berry\nSH010: Train');
    expect(found.refused).toMatchObject([{ cell: 'A1', message: 'Nothing says what it is in.' }]);
    expect(found.notes).toEqual(['“SH010” stands at A2 and A3: what is said at any of them counts.']);
  });
});

describe('castings in columns', () => {
  test.each([
    [
      'as Kitsu writes them',
      'Episode|Parent|Name|Asset Type|Asset|Occurences|Label\nEP101|SQ01|SH010|Character|Oti|1|animate\nEP101|SQ01|SH020|Prop|Berry|3|',
      ['Oti in SH010 ×1 animate', 'Berry in SH020 ×3'],
    ],
    ['as Kitsu writes them of a film', 'Parent|Name|Asset Type|Asset|Occurences|Label\nSQ01|SH010|Character|Oti|2|', ['Oti in SH010 ×2']],
    ['as our own tab has them', 'ID|Asset|In|How many|As|Notes\nCST-001|Oti|SH010||Animated|', ['Oti in SH010 Animated']],
    ['with both r', 'Shot|Asset|Occurrences\nSH010|Oti|', ['Oti in SH010']],
  ])('%s', (_what, text, wanted) => expect(words(said(text))).toEqual(wanted));

  test('say of what a shot is a part; the main pack is none', () => {
    const found = said(
      'Episode|Parent|Name|Asset Type|Asset|Occurences|Label\nMP|Environment|Train|Prop|Berry|1|\nEP101|SQ01|SH010|Prop|Berry|1|',
    );
    expect(found.castings.map(({ into }) => `${into.episode}/${into.parent}`)).toEqual(['/Environment', 'EP101/SQ01']);
  });

  test.each([
    ['no number', 'SH010|Oti|two', 'C2', '“two” is no whole number above nought.'],
    ['nought', 'SH010|Oti|0', 'C2', '“0” is no whole number above nought.'],
    ['no asset', 'SH010||1', 'B2', 'No asset is named here.'],
    ['no shot', '|Oti|1', 'A2', 'Nothing says what it is in.'],
  ])('refuse a row with %s', (_what, row, cell, message) => {
    expect(said(`Name|Asset|Occurences\n${row}`).refused).toMatchObject([{ cell, message }]);
  });
});

test.each(['', '|', 'Oti', '|SH010'])('“%s” has no castings', (text) => expect(said(text).castings).toEqual([]));

describe('what was printed reads the same', () => {
  const cast = fc.record({
    asset: fc.constantFrom(...assets),
    into: fc.constantFrom('SH010', 'SH020', 'SH030'),
    count: fc.option(fc.integer({ min: 1, max: 999 })),
  });
  const casts = fc.uniqueArray(cast, { selector: ({ asset, into }) => `${asset}/${into}`, minLength: 1, maxLength: 15 });
  const plain = (one: { readonly asset: string; readonly into: string; readonly count: number | null }) =>
    `${one.asset}/${one.into}/${one.count ?? 'x'}`;
  const readBack = (grid: readonly (readonly string[])[]) =>
    readBreakdown(grid, names)
      .castings.map(({ asset, into, count }) => plain({ asset: asset.text, into: into.text, count }))
      .sort();

  test('as a matrix, either way round', () => {
    fc.assert(
      fc.property(casts, fc.boolean(), fc.constantFrom('x', 'X', '✓', 'yes'), (all, turned, cross) => {
        const [rows, tops] = [[...new Set(all.map(({ asset }) => asset))], [...new Set(all.map(({ into }) => into))]];
        const at = (row: string, top: string) => {
          const found = all.find(({ asset, into }) => asset === row && into === top);
          return found === undefined ? '' : String(found.count ?? cross);
        };
        const straight = [['', ...tops], ...rows.map((row) => [row, ...tops.map((top) => at(row, top))])];
        const grid = turned ? (straight[0] ?? []).map((_cell, column) => straight.map((line) => line[column] ?? '')) : straight;
        expect(readBack(grid)).toEqual(all.map(plain).sort());
      }),
    );
  });

  test('as a list by shot, and in columns', () => {
    fc.assert(
      fc.property(casts, (all) => {
        const shots = [...new Set(all.map(({ into }) => into))];
        const item = ({ asset, count }: (typeof all)[number]) => (count === null ? asset : `${asset} x${count}`);
        const list = shots.map((shot) => [
          `${shot}: ${all
            .filter(({ into }) => into === shot)
            .map(item)
            .join(', ')}`,
        ]);
        expect(readBack(list)).toEqual(all.map(plain).sort());
        const columns = [['Name', 'Asset', 'Occurences'], ...all.map(({ asset, into, count }) => [into, asset, String(count ?? '')])];
        expect(readBack(columns)).toEqual(all.map(plain).sort());
      }),
    );
  });
});
