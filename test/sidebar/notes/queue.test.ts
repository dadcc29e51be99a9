// What waits, what goes together, and what is left: lines are neither lost nor changed in their order by any way of sending them.

import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { itemsMeant, severalMeant } from '../../../sidebar/notes/item-search';
import {
  dueIn,
  emptyQueue,
  entriesOf,
  entryKey,
  type NoteBatch,
  nextBatch,
  type Queue,
  type WaitingLine,
  withAnswer,
  withClosed,
  withEntry,
  withoutBatch,
  withReview,
} from '../../../sidebar/notes/queue';
import type { NoteItem } from '../../../src/contract/notes';
import { heldAt, noteAt } from '../../actions/notes/review-desk';

const waiting = { since: 0, review: 'REV-001', asked: null };
const note = (nth: number, said: Partial<WaitingLine> = {}): WaitingLine => ({ ...waiting, ...said, kind: 'note', note: noteAt(nth) });
const held = (nth: number): WaitingLine => ({ ...waiting, kind: 'held', note: heldAt(nth) });
const decided = (nth: number, place: number): WaitingLine => ({
  ...{ ...waiting, kind: 'decision', place, at: noteAt(nth).at },
  decision: { line: `RIT-${place}`, item: 'SH010', step: '', take: null, means: 'retake' },
});
const queueOf = (...entries: readonly WaitingLine[]): Queue => ({ entries, sending: null });
const next = (queue: Queue, now = 0, isKept = true, all = false) =>
  nextBatch(queue, isKept, now, all ? Number.POSITIVE_INFINITY : null, () => 'key');

describe('what is sent', () => {
  test('whatever is taken and however it is sent: each line once, those of a kind in their order', () => {
    const made = [note, held, (nth: number) => decided(nth, nth % 7)];
    assert(
      property(array(constantFrom(0, 1, 2)), constantFrom(true, false), (kinds, isKept) => {
        let queue = queueOf(...kinds.map((kind, nth) => (made[kind] ?? note)(nth)));
        const all = queue.entries;
        const sent: WaitingLine[] = [];
        for (let batch = next(queue, 0, isKept, true); batch !== null; batch = next(queue, 0, isKept, true)) {
          sent.push(...entriesOf(queue, batch));
          queue = withoutBatch(queue, batch, []);
        }
        for (const kind of ['note', 'held', 'decision'])
          expect(sent.filter((one) => one.kind === kind)).toEqual(all.filter((one) => one.kind === kind));
        expect(queue).toEqual(emptyQueue);
      }),
    );
  });

  test('kept by the browser, notes wait for fifteen lines or two minutes; kept by nobody, for four or fifteen', () => {
    const few = queueOf(note(1), note(2), note(3));
    expect([dueIn(few, true, 30_000), dueIn(few, false, 10_000)]).toEqual([90_000, 5_000]);
    expect(dueIn(queueOf(...few.entries, note(4)), false, 0)).toBe(0);
    expect(dueIn(queueOf(...Array.from({ length: 15 }, (_none, nth) => note(nth))), true, 0)).toBe(0);
    expect([next(few), next(few, 120_000)?.keys.length]).toEqual([null, 3]);
    expect(dueIn(emptyQueue, true, 0)).toBeNull();
  });

  test('four hundred notes go in calls of fifty', () => {
    let queue = queueOf(...Array.from({ length: 400 }, (_none, nth) => note(nth)));
    let calls = 0;
    for (let batch = next(queue); batch !== null; batch = next(queue, 0, true, true)) {
      expect(batch.keys).toHaveLength(50);
      queue = withoutBatch(queue, batch, []);
      calls += 1;
    }
    expect(calls).toBe(8);
  });

  test('a call that is under way goes again as it was, whatever was taken since', () => {
    const batch: NoteBatch = { key: 'first', kind: 'note', review: 'REV-001', keys: [entryKey(note(1))] };
    const queue = withEntry({ entries: [note(1)], sending: batch }, note(2));
    expect(next(queue)).toBe(batch);
    expect(withoutBatch(queue, batch, ['NTE-001'])).toEqual(queueOf(note(2)));
  });

  test('decisions of lines far apart go in calls of three runs at most', () => {
    const apart = queueOf(...[0, 2, 4, 6, 8].map((place, nth) => decided(nth, place)));
    const beside = queueOf(...[0, 1, 2, 3, 4].map((place, nth) => decided(nth, place)));
    expect([next(apart, 0, true, true)?.keys.length, next(beside, 0, true, true)?.keys.length]).toEqual([3, 5]);
  });

  test('what waits for an answer is not sent, and goes with it once it is given', () => {
    const queue = queueOf(note(1, { asked: '040' }), note(2));
    expect(next(queue, 0, true, true)?.keys).toEqual([entryKey(note(2))]);
    const answered = withAnswer(queue, '040', { line: '', item: 'SH040', step: 'Comp', take: 2, place: -1 });
    expect(answered.entries[0]).toMatchObject({ asked: null, note: { item: 'SH040', step: 'Comp', take: 2 } });
  });

  test('what belongs to a review that is gone goes with another, and its call begins anew', () => {
    const queue: Queue = { entries: [note(1), held(2)], sending: { key: 'x', kind: 'note', review: 'REV-001', keys: [] } };
    const moved = withReview(queue, 'REV-001', 'REV-002');
    expect(moved).toMatchObject({ sending: null, entries: [{ review: 'REV-002' }, { review: 'REV-002', note: { review: 'REV-002' } }] });
  });
});

describe('a note that nobody owes', () => {
  test('that waits is closed where it waits; one on its way is closed once its row is known', () => {
    expect(withClosed(queueOf(note(1)), entryKey(note(1)), null, 0).entries).toMatchObject([{ note: { closed: true } }]);
    const batch: NoteBatch = { key: 'x', kind: 'note', review: 'REV-001', keys: [entryKey(note(1))] };
    const closing = withClosed({ entries: [note(1)], sending: batch }, entryKey(note(1)), null, 0);
    expect(next({ ...closing, sending: null }, 0, true, true)?.kind).toBe('note');
    const after = withoutBatch(closing, batch, ['NTE-007']);
    expect(after.entries).toMatchObject([{ kind: 'close', id: 'NTE-007' }]);
    expect(next(after, 0, true, true)).toMatchObject({ kind: 'close' });
  });
});

describe('an item that is meant', () => {
  const item = (name: string, line = ''): NoteItem => ({
    ...{ line, item: name, names: [`ID-${name}`, name], step: '', take: null, decision: null, frames: null, firstFrame: null },
  });
  const agenda = [item('SH040', 'RIT-1'), item('SH1040', 'RIT-2'), item('Llama', 'RIT-3')];
  const others = [item('SQ2_040'), item('SQ3_040'), item('Oti')];

  test.each([
    ['sh040', ['SH040']],
    ['040', ['SH040']],
    ['40', ['SH040', 'SH1040']],
    ['lla', ['Llama']],
    ['oti', ['Oti']],
    ['_040', ['SQ2_040', 'SQ3_040']],
    ['ID-Oti', ['Oti']],
    ['nobody', []],
    ['', []],
  ])('%s: %j', (text, names) => {
    expect(itemsMeant(text, agenda, others).map((one) => one.item)).toEqual(names);
  });

  test('several are named with commas, each beyond doubt; of a part that is not so nothing is guessed', () => {
    const items = (text: string) => {
      const meant = severalMeant(text, agenda, others);
      return meant === null ? null : 'items' in meant ? meant.items.map((one) => one.item) : `not ${meant.unclear}`;
    };
    const [first = '', second = ''] = agenda.map((one) => one.item);
    expect(items(`${first}, ${second}, ${first}`)).toEqual([first, second]);
    expect([items(first), items(`${first}, nobody`), items(`${first},`), items('')]).toEqual([null, 'not nobody', null, null]);
  });
});
