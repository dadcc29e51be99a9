// Texts are compared as they are seen, and what only looks like another is said to be another.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseField, readCell } from '../../src/schema/column';
import { email } from '../../src/schema/kinds/address';
import { date } from '../../src/schema/kinds/date';
import { id } from '../../src/schema/kinds/id';
import { person } from '../../src/schema/kinds/people';
import { hour } from '../../src/schema/kinds/setting';
import { list } from '../../src/schema/kinds/word';
import { isBlank } from '../../src/schema/values/cell';
import { lookAlike, lookAlikeWords } from '../../src/schema/values/look-alikes';
import { byteLength, inPieces, isUnseen, quotedStart, sameText, seenText, textKey } from '../../src/schema/values/text';
import { caminandes } from '../workbook/support/caminandes';

const unseen: readonly (readonly [string, number])[] = [
  ['a zero-width space', 0x200b],
  ['a zero-width non-joiner', 0x200c],
  ['a zero-width joiner', 0x200d],
  ['a left-to-right mark', 0x200e],
  ['a right-to-left mark', 0x200f],
  ['an Arabic letter mark', 0x061c],
  ['a word joiner', 0x2060],
  ['an invisible plus', 0x2064],
  ['a variation selector', 0xfe0f],
  ['a variation selector of the supplement', 0xe0100],
  ['a tag letter', 0xe0041],
  ['a byte order mark', 0xfeff],
  ['a soft hyphen', 0x00ad],
  ['a grapheme joiner', 0x034f],
  ['a Mongolian vowel separator', 0x180e],
  ['a Hangul filler', 0x3164],
  ['a half-width Hangul filler', 0xffa0],
  ['an override of direction', 0x202e],
  ['an isolate', 0x2066],
  ['an annotation anchor', 0xfff9],
  ['NUL', 0],
  ['a bell', 7],
  ['delete', 0x7f],
  ['a C1 control', 0x9c],
];

const spaces = [0x09, 0x0a, 0x0d, 0x85, 0xa0, 0x1680, 0x2003, 0x2007, 0x2009, 0x2028, 0x202f, 0x205f, 0x2800, 0x3000];

describe('what nobody sees', () => {
  test.each(unseen)('%s makes no other text, wherever it stands', (_name, code) => {
    const mark = String.fromCodePoint(code);
    const written = [`${mark}Ben Ode`, `Ben${mark} Ode`, `B${mark}${mark}en Ode`, `Ben Ode${mark}`, `Ben ${mark} Ode`];
    expect(written.map(textKey)).toEqual(written.map(() => 'ben ode'));
    expect([isUnseen(mark), isBlank(` ${mark}`)]).toEqual([true, true]);
  });

  test('white space of any kind is white space', () => {
    expect(spaces.map((code) => textKey(`Ben${String.fromCodePoint(code)}Ode`))).toEqual(spaces.map(() => 'ben ode'));
  });

  test('any number of such characters anywhere leaves the key as it is', () => {
    const mark = fc.constantFrom(...unseen.map(([, code]) => String.fromCodePoint(code)));
    const piece = fc.tuple(fc.constantFrom('S', 'é', '0', '한', '🎬', '/', ' '), fc.array(mark, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const bare = pieces.map(([character]) => character).join('');
        expect(textKey(pieces.map(([character, marks]) => character + marks.join('')).join(''))).toBe(textKey(bare));
      }),
    );
  });

  test('a composed letter and its parts are one, also with something between them', () => {
    expect(sameText('Zo\u0065\u200b\u0308', 'zoë')).toBe(true);
    expect(seenText(' Zo\u0065\u0308 ')).toBe('Zoë');
  });

  test.each([
    [email('Email'), 'ana@example.com\u200b', 'ana@example.com'],
    [person('Owner'), '\u200eBen\u00a0Ode\u200e', 'Ben Ode'],
    [list('Status', 'stepStatuses'), 'Re\u00adtake', 'Retake'],
    [id('AST'), 'CH_\u2060001', 'CH_001'],
    [hour('Send hour'), '9\u0000', '9'],
  ])('is left out where a cell is more than text: %#', (column, cell, value) => {
    expect(readCell(cell, column, caminandes)).toEqual({ ok: true, value });
    expect(parseField(cell, column, caminandes)).toEqual({ ok: true, value });
  });

  test('a field with nothing else in it is blank', () => {
    expect(parseField('\u200b \ufe0f', date('Due'), caminandes)).toEqual({ ok: true, value: null });
  });
});

describe('what only looks like a known text', () => {
  const names = ['Ben Ode', "Pat O'Hara", 'Jean-Luc Roy', 'Mia Lo'];

  test.each([
    ['Ben Оde', 'Ben Ode', 'its “О” is a Cyrillic letter'],
    ['Мia Lo', 'Mia Lo', 'its “М” is a Cyrillic letter'],
    ['Βen Ode', 'Ben Ode', 'its “Β” is a Greek letter'],
    ['Pat O’Hara', "Pat O'Hara", 'its “’” is another character (U+2019)'],
    ['Jean‑Luc Roy', 'Jean-Luc Roy', 'its “‑” is another character (U+2011)'],
    ['Ｂen Ode', 'Ben Ode', 'its “Ｂ” is another character (U+FF22)'],
  ])('%s is %s, and why not is said', (text, like, why) => {
    expect(sameText(text, like)).toBe(false);
    expect(lookAlike(text, names)).toBe(like);
    expect(lookAlikeWords(text, like)).toBe(`it looks like “${like}”, but ${why}`);
  });

  test('what looks like two is neither, and what is known looks like nothing else', () => {
    expect(lookAlike('Pat O’Hara', ["Pat O'Hara", 'Pat O´Hara'])).toBeNull();
    expect([lookAlike('Ben Ode', names), lookAlike('Zoe Kim', names)]).toEqual([null, null]);
  });

  test('is told with what differs, of people and of words', () => {
    const reading = (cell: string, of: 'people' | 'word') =>
      readCell(cell, of === 'people' ? person('Owner') : list('Status', 'stepStatuses'), caminandes);
    expect(reading('Ben Оde', 'people')).toMatchObject({
      problem:
        'names “Ben Оde”, who is not on the People tab: it looks like “Ben Ode”, but its “О” is a Cyrillic letter. Add them there or mend the name',
    });
    expect(reading('Rеtake', 'word')).toMatchObject({
      problem: expect.stringContaining('is not on its list: it looks like “Retake”, but its “е” is a Cyrillic letter. Choose '),
    });
  });
});

describe('pieces of a text', () => {
  test('put together are the text, and none has more bytes than was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 8, max: 40 }), (text, most) => {
        const pieces = inPieces(text, most);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(most);
        expect(byteLength(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});

test('of a text that is too long to be quoted whole the beginning is, and says that there is more', () => {
  expect([quotedStart('WIP'), quotedStart('😀'.repeat(60)), quotedStart('Rig of the train', 9)]).toEqual([
    '“WIP”',
    `“${'😀'.repeat(60)}”`,
    '“Rig of t…”',
  ]);
  expect(quotedStart('Rig of the train', 8)).toBe('“Rig of…”');
});
