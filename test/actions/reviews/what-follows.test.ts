// What follows from a review: the steps by what was decided, and the notes by what became of their steps.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { reviewDesk } from './review-desk';

const note = (more: Values): Values => ({ review: 'REV-001', note: 'Blinks.', item: 'Lama', step: 'Rig', state: 'Open', ...more });

function deskWith(items: readonly Values[], notes: readonly Values[] = []) {
  const { made } = reviewDesk({}, items);
  if (notes.length > 0) made.rpc('add', { table: 'reviewNotes', rows: notes });
  const follows = (table: string, id: string) => made.rpc('followUps', { table, id, was: '' });
  return { made, follows };
}

describe('a step of what was shown', () => {
  // Lama's Rig is For approval.
  test.each([
    ['Approved', 'Rig: For approval → Approved'],
    ['Approved with fixes', 'Rig: For approval → Approved with fixes'],
    ['Retake', 'Rig: For approval → Retake'],
    ['On hold', 'Rig: For approval → On hold'],
    ['Omit', 'Rig: For approval → N/A'],
    [null, undefined],
  ])('that is decided as %s follows, and the take that was shown stays where it is', (decision, words) => {
    const { follows } = deskWith([{ item: 'Lama', step: 'Rig', take: 2, decision }]);
    expect(follows('reviews', 'REV-001').changes.map((one) => one.words)).toEqual(words === undefined ? [] : [words]);
  });

  test.each(['Approved', 'Retake'])('that is %s already is not listed', (status) => {
    const { made, follows } = deskWith([{ item: 'Oti', step: 'Rig', decision: status }]);
    made.rpc('save', { table: 'assets', id: 'CH_002', loaded: { 'steps/Rig/status': 'To do' }, changes: { 'steps/Rig/status': status } });
    expect(follows('reviews', 'REV-001').changes).toEqual([]);
  });
});

describe('notes', () => {
  const notes = [note({}), note({ state: 'Addressed' }), note({ state: 'Dropped' }), note({ step: 'Model' }), note({ item: 'Oti' })];

  test('of a step that is approved in a review are closed, with the step, and one undo takes both back', () => {
    const { made, follows } = deskWith([{ item: 'Lama', step: 'Rig', decision: 'Approved' }], notes);
    const { changes } = follows('reviews', 'REV-001');
    expect(changes.map(({ name, words }) => `${name}: ${words}`).sort()).toEqual([
      'CH_001 Lama: Rig: For approval → Approved',
      'NTE-001 Blinks.: State: Open → Closed',
      'NTE-002 Blinks.: State: Addressed → Closed',
    ]);
    const before = made.rows('Review notes').map(({ State }) => State);
    const rows = ['assets', 'reviewNotes'].map((table) => ({
      table,
      adds: [],
      edits: changes.flatMap((one) => (one.table === table ? [one.edit] : [])),
    }));
    const answer = made.ask('follow', { changes: rows });
    expect(made.rows('Review notes').map(({ State }) => State)).toEqual(['Closed', 'Closed', 'Dropped', 'Open', 'Open']);
    expect(follows('reviews', 'REV-001').changes).toEqual([]);
    made.rpc('undo', { act: (answer.ok && answer.act) || '' });
    expect(made.rows('Review notes').map(({ State }) => State)).toEqual(before);
  });

  test.each([
    ['For approval', ['NTE-001 Blinks.: State: Open → Addressed']],
    ['With client', ['NTE-001 Blinks.: State: Open → Addressed']],
    ['Approved', ['NTE-001 Blinks.: State: Open → Closed', 'NTE-002 Blinks.: State: Addressed → Closed']],
    ['Retake', []],
  ])('of a step that goes to %s on its own tab follow', (status, words) => {
    const { made, follows } = deskWith([], notes);
    made.rpc('save', {
      table: 'assets',
      id: 'CH_001',
      loaded: { 'steps/Rig/status': 'For approval' },
      changes: { 'steps/Rig/status': status },
    });
    expect(follows('assets', 'CH_001').changes.map((one) => `${one.name}: ${one.words}`)).toEqual(words);
  });
});

test('what waits to be shown is offered step by step, with its take, and what has open notes', () => {
  const { made } = deskWith(
    [],
    [note({}), note({}), note({ item: 'Oti' }), note({ step: 'Model', state: 'Closed' }), note({ item: null })],
  );
  made.rpc('save', { table: 'assets', id: 'CH_001', loaded: { 'steps/Rig/take': null }, changes: { 'steps/Rig/take': 3 } });
  expect(made.rpc('gather', { table: 'reviewItems' }).offers).toEqual([
    { words: 'For approval in Rig: 1', lines: [{ item: 'Lama', step: 'Rig', take: '3' }] },
    {
      words: 'With open notes: 2',
      lines: [
        { item: 'Lama', step: 'Rig', take: '3' },
        { item: 'Oti', step: 'Rig' },
      ],
    },
  ]);
});
