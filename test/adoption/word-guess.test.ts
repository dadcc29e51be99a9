// What the status words of trackers mean.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { guessWords } from '../../src/adoption/contents/word-guess';
import type { Word } from '../../src/schema/catalog';
import { textKey } from '../../src/schema/values/text';
import { lists } from '../../src/tables/lists';

const wordsOf = (key: string): readonly Word[] => lists.find((list) => list.key === key)?.words ?? [];
const statuses = wordsOf('stepStatuses');
const choiceOf = (text: string, words = statuses) => guessWords([text], words)[0]?.choice;

describe('a status of a tracker', () => {
  const examples: Readonly<Record<string, readonly string[]>> = {
    'To do': ['todo', 'TO DO', 'To-do', 'Not started', 'wtg', 'NRD', 'Waiting to start', 'waiting'],
    Ready: ['rdy', 'Ready to start', 'READY', 'RTS'],
    WIP: [
      'WIP',
      'wip',
      'W.I.P.',
      'IP',
      'In progress',
      'in-progress',
      'WIP 50%',
      'WIP (50%)',
      '50% WIP',
      'WIP v003',
      'wip!',
      'Started',
      '🚧 WIP',
    ],
    'For approval': ['wfa', 'rev', 'Pending review', 'In review', 'Internal review', 'Pencils down', 'For review v2', 'pndg'].slice(0, 7),
    'With client': ['Client review', 'Sent to client', 'With client', 'Pending client approval'],
    Retake: ['RTK', 'RTK 3', 'rtk3', 'Retake', 'retake #2', 'KB', 'Kick back', 'kickback', 'Kick-back', 'Needs work', 'Not approved'],
    Approved: [
      'apprd',
      'APP',
      'FIN',
      'OK',
      'ok.',
      'OK T2',
      'OK T1',
      'v2 approved',
      'Approved!',
      'Approved ✅',
      '✅',
      '✔️',
      'Client approved',
      'CBB',
      'done',
      'Done 👍',
      'delivered',
      'Published',
      'Approved v012',
      'Final (client)',
      'APPROVED - T3',
      'approved*',
    ],
    'Approved with fixes': ['AWF', 'Approved w/ notes', 'approved with changes'],
    Blocked: ['BLK', 'stuck', 'Blocked!'],
    'On hold': ['HLD', 'hold', 'On-hold', 'on hold...'],
    'N/A': ['omt', 'OMIT', 'n/a', 'N.A.', '-', 'Omitted', 'NA'],
  };

  test.each(Object.entries(examples).flatMap(([word, texts]) => texts.map((text) => [text, word])))('%j means %s', (text, word) => {
    expect(guessWords([text], statuses)).toEqual([{ word: text, count: 1, choice: word, sure: true }]);
  });

  test.each([
    ['Approved (pending client)', 'Approved'],
    ['Complete (v2 to come)', 'Approved'],
    ['Done (needs fix)', 'Approved'],
    ['Done - needs fix', 'Approved'],
    ['Complete - v2 to come', 'Approved'],
    ['Approved, but redo the hands', 'Approved'],
    ['Final: waiting for sound', 'Approved'],
    ['WIP (on hold)', 'WIP'],
    ['Internally approved', 'Approved'],
    ['Director approved', 'Approved'],
    ['x', 'Approved'],
  ])('%j may not mean that: %s is proposed, and asked about', (text, word) => {
    expect(guessWords([text], statuses)).toEqual([{ word: text, count: 1, choice: word, sure: false }]);
  });

  test('TBC is to be confirmed: nobody guesses by whom', () => {
    expect(guessWords(['TBC'], statuses)).toEqual([{ word: 'TBC', count: 1, choice: '', sure: false }]);
  });

  test.each(['Approved (client)', 'Final (v3)', 'Done (approved)', 'Approved (Mia)'])('%j says nothing else beside', (text) => {
    expect(guessWords([text], statuses)).toEqual([{ word: text, count: 1, choice: 'Approved', sure: true }]);
  });

  test.each(['waiting on Ben', 'see notes', 'ready for anim', 'final review', 'not done', '❌', '50%', '3', '?', 'v2', 'half way', '🙂'])(
    '%j is not guessed at',
    (text) => {
      expect(choiceOf(text)).toBe('');
    },
  );

  test('before a remark is understood, but somebody should look', () => {
    expect(guessWords(['WIP - waiting for rig', 'approved, with love', 'Retake: nose', 'Done?'], statuses)).toEqual([
      { word: 'WIP - waiting for rig', count: 1, choice: 'WIP', sure: false },
      { word: 'approved, with love', count: 1, choice: 'Approved', sure: false },
      { word: 'Retake: nose', count: 1, choice: 'Retake', sure: false },
      { word: 'Done?', count: 1, choice: 'Approved', sure: false },
    ]);
  });

  test('is counted whatever its case and spaces, most used first, in its most used spelling', () => {
    const cells = ['wip', 'WIP', 'WIP ', 'done', 'WIP', '', '#REF!', ' ', true];
    expect(guessWords(cells, statuses).map(({ word, count }) => [word, count])).toEqual([
      ['WIP', 4],
      ['done', 1],
      ['true', 1],
    ]);
  });

  test('that somebody added to the list wins over the trade', () => {
    const own = [...statuses, { word: 'FIN', means: 'working', also: [] }];
    expect(choiceOf('fin', own)).toBe('FIN');
  });

  test('is counted once for each cell that says something', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (cells) => {
        const counted = guessWords(cells, statuses).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(cells.filter((cell) => cell.trim() !== '').length);
      }),
    );
  });
});

describe('the lists', () => {
  test.each(lists.map(({ key, words }) => ({ key, words })))(
    '$key: no spelling belongs to two of its words, or to one twice',
    ({ words }) => {
      const spellings = words.flatMap(({ word, also }) => [word, ...also].map(textKey));
      expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
    },
  );

  test.each(['stepStatuses', 'deliveryStatuses'])('%s: every spelling is understood as its own word', (key) => {
    const words = wordsOf(key);
    // A cross is in the grid what the list says; in a tab of somebody's own it is mostly done, and asked about.
    for (const { word, also } of words)
      for (const spelling of also.filter((text) => text !== 'x')) expect([spelling, choiceOf(spelling, words)]).toEqual([spelling, word]);
  });
});
