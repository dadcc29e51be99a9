// How a partner wants files named: what is understood, what is refused, and what a name breaks.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breachesIn, type FileRules, fileRulesIn, fileRulesText, noFileRules, takeBreach } from '../../../src/schema/naming/file-rules';

const rulesOf = (text: string): FileRules => {
  const read = fileRulesIn(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
};

const usual = 'no spaces; at most 64 characters; letters, digits, _ and -; take as v###';

describe('rules as a coordinator types them', () => {
  test.each([
    [usual, usual],
    ['No spaces.\nUp to 64', 'no spaces; at most 64 characters'],
    ['only a-z 0-9 _ -; lowercase', 'lower-case letters, digits, _ and -; lower case'],
    ['letters, numbers and underscores', 'letters, digits and _'],
    ['ends in mov or .ZIP; one extension', 'ends in .mov or .ZIP; one extension'],
    ['starts with RTS_; no umlauts', 'no accents; begins with RTS_'],
    ['', ''],
  ])('“%s” is understood', (typed, written) => {
    expect(fileRulesText(rulesOf(typed))).toBe(written);
  });

  test.each([
    ['no blancs', '“no blancs” is no rule'],
    ['at most 0 characters', 'names have 1 to 255 characters'],
    ['at most 900', 'names have 1 to 255 characters'],
    ['take as v', 'write # for each digit'],
    ['take as v####### ', 'write # for each digit'],
    ['ends in a?b', 'write extensions'],
    ['letters, digits and /', '“letters, digits and /” is no rule'],
    ['_ and -', 'is no rule'],
    ['no spaces; no blanks', 'say the same thing twice'],
    ['at most 20; at most 64', 'say the same thing twice'],
    ['=HYPERLINK("http://x","y")', 'is no rule'],
    ['__proto__', 'is no rule'],
    ['constructor', 'is no rule'],
  ])('“%s” is refused, with what to write', (typed, problem) => {
    const read = fileRulesIn(typed);
    expect(read.ok ? null : read.problem).toContain(problem);
  });

  const anyRules: fc.Arbitrary<FileRules> = fc.record({
    noSpaces: fc.boolean(),
    noAccents: fc.boolean(),
    most: fc.option(fc.integer({ min: 1, max: 255 })),
    made: fc.option(
      fc.record({
        groups: fc.subarray(['letters', 'lower-case letters', 'upper-case letters', 'digits', 'spaces'] as const, { minLength: 1 }),
        others: fc.uniqueArray(fc.constantFrom('_', '-', '.', '+', '#', '~')),
      }),
    ),
    letters: fc.constantFrom('lower case', 'upper case', null),
    begins: fc.option(fc.stringMatching(/^[A-Z]{1,4}_$/)),
    ends: fc.uniqueArray(fc.constantFrom('.mov', '.exr', '.tar.gz')),
    oneExtension: fc.boolean(),
    take: fc.option(fc.record({ before: fc.constantFrom('v', 't', '_v', ''), digits: fc.integer({ min: 1, max: 6 }) })),
  });

  test('written and read again are the same rules, and so are they however they are spaced and capitalised', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const text = fileRulesText(rules);
        expect(rulesOf(text)).toEqual(rules);
        expect(rulesOf(text.replaceAll('; ', ' ;\n '))).toEqual(rules);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever is typed is understood or refused with words; understood, it says the same once more', () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('no', 'spaces', 'at most', '9', ';', 'letters', ',', 'and', '_', 'take as', 'v#'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = fileRulesIn(text);
        if (read.ok) expect(rulesOf(fileRulesText(read.value))).toEqual(read.value);
        else expect(read.problem.length).toBeGreaterThan(10);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a name breaks', () => {
  test.each([
    ['EN_003_design_v003.psd', usual, []],
    ['EN 003 design.psd', usual, ['spaces']],
    ['EN_003 design.psd', 'no spaces', ['a space']],
    ['Kön_ig.mov', usual, ['characters that are not allowed: ö']],
    ['Ko\u0308n.mov', 'no umlauts', ['characters that are not allowed: ö']],
    [`${'x'.repeat(300)}.mov`, '', ['304 characters, and 255 are the most']],
    [`${'x'.repeat(61)}.mov`, usual, ['65 characters, and 64 are the most']],
    ['name.mov.mov', '', ['two extensions']],
    ['name.tar.gz', '', []],
    ['name.tar.gz', 'one extension', ['two extensions']],
    ['name.0001.exr', '', []],
    ['a:b?.mov', '', ['characters that not every system takes: : ?']],
    ['tab\there.mov', '', ['characters that not every system takes: an invisible character']],
    ['Name.MOV', 'lower case', ['letters that are not in lower case']],
    ['NAME.mov', 'upper case', []],
    ['CAM_1.mov', 'begins with RTS_; ends in .zip or .mp4', ['no RTS_ at its beginning', 'no .zip or .mp4 at its end']],
    ['<b>x</b>.mov', 'letters', ['characters that not every system takes: < > /', 'two extensions'].slice(0, 1)],
  ])('%s', (name, rules, breaches) => {
    expect(breachesIn(name, rulesOf(rules))).toEqual(breaches);
  });

  test.each([
    ['a_v003.psd', 3, null],
    ['a_v03.psd', 3, 'no v003 for take 3'],
    ['a_v004.psd', 3, 'no v003 for take 3'],
    ['a_v0033.psd', 3, 'no v003 for take 3'],
    ['rev003.psd', 3, 'no v003 for take 3'],
    ['a_V003.psd', 3, null],
    ['a.psd', null, 'no take as v###'],
    ['a_v007.psd', null, null],
  ])('take as v### in %s, where the line says %s', (name, take, breach) => {
    expect(takeBreach(name, rulesOf('take as v###'), take)).toBe(breach);
  });

  test('a name of allowed characters that is short enough breaks nothing; with one that is not, or one character more, it does', () => {
    const rules = rulesOf('at most 20 characters; lower-case letters, digits and _');
    const name = fc.stringMatching(/^[a-z0-9_]{1,16}$/).map((stem) => `${stem}.mov`);
    fc.assert(
      fc.property(name, fc.constantFrom('ä', 'A', ' ', '-', '(', '€'), fc.nat(), (good, bad, at) => {
        expect(breachesIn(good, rules)).toEqual([]);
        const place = at % (good.length - 4);
        expect(breachesIn(good.slice(0, place) + bad + good.slice(place), rules)).not.toEqual([]);
        expect(breachesIn(`${'x'.repeat(21 - good.length)}${good}`, rules)).not.toEqual([]);
      }),
    );
  });

  test('without rules only what no system takes is broken', () => {
    expect(breachesIn('Ein Name mit ä (2).mov', noFileRules)).toEqual([]);
  });
});
