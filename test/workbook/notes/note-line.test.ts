// What is made of a line of notes: the hundred lines of the guide, and whatever anybody may type.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property, string } from 'fast-check';
import type { NoteContext } from '../../../src/workbook/notes/marks';
import { decisionWords, markedNote, marksOf, noteLine } from '../../../src/workbook/notes/note-line';

const person = (name: string, ...also: readonly string[]) => ({ name, also, active: true });

const context: NoteContext = {
  people: [person('Ben Ode', 'BO'), person('Jo Rey'), person('Jo Lund')],
  departments: ['Rig', 'Lighting'],
  rate: '24',
  shot: { frames: 172_800, firstFrame: 1 },
};

/** As the guide writes it. */
function said(typed: string): string {
  const line = noteLine(typed, context);
  if (line.kind === 'decision') return `decision ${line.word}`;
  if (line.kind === 'jump') return `item ${line.to}`;
  if (line.marks.length === 0) return line.text === typed.trim() ? 'text' : `changed to ${line.text}`;
  if (line.marks.some(({ problem }) => problem !== '')) return `asks “${line.text}”`;
  const note = markedNote(line.marks);
  const parts = [
    note.frame && `frame ${note.frame}`,
    note.from && `from ${note.from}`,
    note.for && `for ${note.for}`,
    note.client && 'client',
    note.mine && 'mine',
  ].filter((part) => part !== '' && part !== false);
  return `${parts.join('; ')} “${line.text}”`;
}

const guide = readFileSync(join(__dirname, '../../../docs/guide/reviews-notes.md'), 'utf8');
const lines = [...guide.slice(guide.indexOf('## A hundred lines and some more')).matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map(
  ([, typed = '', is = '']) => [typed, is] as const,
);

describe('the lines of the guide', () => {
  test('are a hundred and more, and half of them stay text', () => {
    expect(lines.length).toBeGreaterThanOrEqual(100);
    expect(lines.filter(([, is]) => is === 'text').length).toBeGreaterThanOrEqual(50);
  });

  test.each(lines)('%s: %s', (typed, is) => {
    expect(said(typed)).toBe(is);
  });
});

describe('whatever is typed', () => {
  const pieces = constantFrom(
    ...[
      'f12',
      'f12-9',
      '01:02:03:04',
      '@7',
      '@1:23',
      '@Ben',
      '@Jo',
      '@Zoe',
      '#rig',
      '#3',
      '>client',
      '//',
      'ok',
      'ok*',
      'rtk',
      '/040',
      '1:23',
      'slower',
      ' ',
    ],
  );

  test('no letter of it is lost: the marks as typed and the text after them are the line', () => {
    const bare = (text: string) => text.replace(/\s+/g, '');
    assert(
      property(array(pieces.chain((piece) => constantFrom(piece, `${piece} `))), (parts) => {
        const line = parts.join('');
        const { marks, text } = marksOf(line, context);
        expect(bare(marks.map(({ typed }) => typed).join('') + text)).toBe(bare(line));
      }),
    );
  });

  test('no letter of any text is lost either, and what begins with a letter but f stays text', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { marks, text: rest } = marksOf(text, context);
        expect((marks.map(({ typed }) => typed).join('') + rest).replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        if (/^[a-eg-z]/i.test(text)) expect(marks).toEqual([]);
      }),
    );
  });

  test('a mark that is not at the start is none', () => {
    assert(
      property(pieces, (piece) => {
        expect(marksOf(`The ${piece}`, context).marks).toEqual([]);
      }),
    );
  });

  test('a decision with anything beside it is none', () => {
    assert(
      property(constantFrom(...Object.keys(decisionWords)), string({ minLength: 1, maxLength: 8 }), (word, more) => {
        const line = noteLine(`${word}${more}`, context);
        if (line.kind === 'decision') expect(`${word}${more}`.trim().toLowerCase()).toBe(line.word);
      }),
    );
  });
});
