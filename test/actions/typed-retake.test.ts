// A status typed into the grid that the workbook's own list calls a retake, whatever Routesheet ships it as.

import { expect, test } from '@jest/globals';
import { edited } from '../../src/actions/rows/edited';
import { type Paper, paper } from './support/paper-ports';

/** An asset whose rig is at take 1, with the words of Lists changed by whoever asks, and the sidebar opened since or not. */
function office(
  words: Readonly<Record<string, { readonly Word?: string; readonly Means?: string; readonly Also?: string }>>,
  isOpened: boolean,
): Paper {
  const desk = paper();
  desk.rpc('add', { table: 'assets', rows: [{ id: 'CH_001', name: 'Llama', 'steps/Rig/status': 'WIP', 'steps/Rig/take': 1 }] });
  desk.rpc('open', {});
  const lists = desk.book.model.named('Lists');
  desk.rows('Lists').forEach(({ List, Word }, at) => {
    const change = List === 'Step statuses' ? words[String(Word)] : undefined;
    if (change === undefined) return;
    if (change.Word !== undefined) desk.type('Lists', at, 'Word', change.Word);
    if (change.Means !== undefined) desk.type('Lists', at, 'Means', change.Means);
    if (change.Also !== undefined) desk.type('Lists', at, 'Also written as', change.Also);
    edited(desk.ports, { sheetId: lists.sheetId, first: at + 2, last: at + 2, left: 2, right: 2, cell: null });
  });
  if (isOpened) desk.rpc('open', {});
  return desk;
}

/** What the rig's take is once that status was typed in place of another. */
function takeAfter(desk: Paper, status: string, before = 'WIP'): unknown {
  const { sheetId, columns } = desk.book.model.named('Assets');
  const column = columns.findIndex(({ heading }) => heading === 'Rig') + 1;
  desk.type('Assets', 0, 'Rig', status);
  edited(desk.ports, { sheetId, first: 2, last: 2, left: column, right: column, cell: { row: 2, column, before, after: status } });
  return desk.rows('Assets')[0]?.['Rig take'];
}

const cbb = { Approved: { Also: 'done, ok' }, Retake: { Also: 'redo, cbb' } };

test.each([
  ['a word that Routesheet ships as another is called a retake', { 'For approval': { Means: 'retake' } }, 'For approval', 2],
  ['so is one by one of its spellings', { 'For approval': { Means: 'retake' } }, 'wfa', 2],
  ['a spelling was moved from one word to the retake', cbb, 'CBB', 2],
  ['the retake was renamed, and is typed by its new name', { Retake: { Word: 'Zurück' } }, 'zurück', 2],
  ['the retake was renamed, and is typed by the name that it had', { Retake: { Word: 'Zurück' } }, 'Retake', 2],
  [
    'the retake was renamed to a word that is shipped as another',
    { Retake: { Word: 'Review' }, 'For approval': { Also: '' } },
    'review',
    2,
  ],
  ['another word means what it says', { 'For approval': { Means: 'retake' } }, 'Approved', 1],
  ['the retake means something else now', { Retake: { Means: 'working' } }, 'Retake', 1],
])('%s', (_name, words, status, take) => {
  expect([true, false].map((isOpened) => takeAfter(office(words, isOpened), status))).toEqual([take, take]);
});

test('a word that is no retake costs no look at the words once the sidebar has seen them', () => {
  const desk = office(cbb, true);
  expect(desk.callsOf(() => takeAfter(desk, 'Approved')).filter((call) => call.startsWith('cache'))).toEqual([]);
});
