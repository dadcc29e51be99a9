// Notes become rows in the order in which they were taken, once, whatever dies or comes too late.

import { describe, expect, test } from '@jest/globals';
import { array, assert, integer, property } from 'fast-check';
import { decided, noteAt, notesOf, reviewDesk, taken } from './review-desk';

const day = { date: '2026-03-02', time: '00:00' };

describe('notes that are saved', () => {
  test('are rows with what was said, the shot and the take that was shown', () => {
    const made = reviewDesk();
    const note = noteAt(1, { note: '=SUM of two ideas', frame: '1010-1020', for: 'Ben Ode' });
    expect(made.rpc('saveNotes', taken([note]))).toEqual({ ids: ['NTE-001'] });
    expect(made.rows('Review notes')[0]).toMatchObject({
      ...{ Note: '=SUM of two ideas', State: 'Open', Item: 'SH010', ID: 'NTE-001', Review: 'REV-001', Step: 'Animation', 'Take shown': 1 },
      ...{ Frame: '1010-1020', For: 'Ben Ode', Origin: 'Team', 'Released on': day },
      ...{ 'Taken by': 'Ana Ruiz', 'Taken at': '2026-03-02 08:00:01' },
    });
  });

  test('whatever is sent again, with whatever key, in whatever pieces: each is a row once, in its order', () => {
    assert(
      property(array(integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 8 }), (starts) => {
        const made = reviewDesk();
        const all = Array.from({ length: 12 }, (_none, at) => noteAt(at));
        let sent = 0;
        for (const start of starts) {
          const from = Math.min(start, sent);
          const piece = all.slice(from, from + 5);
          const { ids } = made.rpc('saveNotes', taken(piece));
          expect(ids).toEqual(piece.map((_note, at) => `NTE-0${String(from + at + 1).padStart(2, '0')}`));
          sent = Math.max(sent, from + piece.length);
        }
        expect(notesOf(made)).toEqual(all.slice(0, sent).map(({ note }) => note));
      }),
      { numRuns: 8 },
    );
  });

  test('cut off before and after their rows are there, the same submit completes them, and another finds them', () => {
    for (const before of ['write Review notes', 'flush']) {
      const made = reviewDesk();
      const work = () => {
        throw new Error('killed');
      };
      made.book.meanwhile = { before, work };
      const notes = [noteAt(1), noteAt(2)];
      made.ask('saveNotes', taken(notes), 'one');
      made.book.meanwhile = null;
      made.rpc('saveNotes', taken(notes), 'one');
      made.rpc('saveNotes', taken([...notes, noteAt(3)]), 'another');
      expect(notesOf(made)).toEqual(['Note 1', 'Note 2', 'Note 3']);
    }
  });

  test('two that say the same are two, and two people who take notes in one second are, too', () => {
    const made = reviewDesk();
    made.rpc('saveNotes', taken([noteAt(1, { note: 'Slower' }), noteAt(2, { note: 'Slower' })]));
    made.type('Review notes', 0, 'Taken by', 'Jo Rey');
    made.rpc('saveNotes', taken([noteAt(1, { note: 'Faster' })]));
    expect(notesOf(made)).toEqual(['Slower', 'Slower', 'Faster']);
  });

  test('of a review that was deleted are refused by name, and nothing is written', () => {
    const made = reviewDesk();
    made.book.model.named('Reviews').rows.shift();
    const { issues } = made.refusal('saveNotes', taken([noteAt(1)]));
    expect(issues.map(({ message }) => message).join()).toContain('Review names “REV-001”, which is no review');
    expect(notesOf(made)).toEqual([]);
  });

  test.each([
    ['of a space', { note: ' ' }, 'Write what the note says'],
    ['longer than a cell', { note: 'x'.repeat(50_001) }, 'A note takes 50000 characters at most'],
    ['of no moment', { at: 'noon' }, ''],
  ])('one %s is refused', (_name, said, words) => {
    expect(reviewDesk().refusal('saveNotes', taken([noteAt(1, said)])).message).toContain(words);
  });

  test('one of 20,000 characters is written whole, and 400 in two calls', () => {
    const made = reviewDesk();
    made.rpc('saveNotes', taken([noteAt(0, { note: 'x'.repeat(20_000) })]));
    for (const from of [1, 200]) made.rpc('saveNotes', taken(Array.from({ length: 199 }, (_none, at) => noteAt(from + at))));
    expect(notesOf(made)).toHaveLength(399);
    expect(notesOf(made)[0]).toHaveLength(20_000);
    expect(made.refusal('saveNotes', taken(Array.from({ length: 201 }, (_none, at) => noteAt(at)))).message).toContain(
      '200 lines at a time',
    );
  });

  test('take ten round trips, however many they are', () => {
    const made = reviewDesk();
    made.rpc('noteDesk', { review: '' });
    const calls = (from: number, count: number) =>
      made.callsOf(() => made.rpc('saveNotes', taken(Array.from({ length: count }, (_none, at) => noteAt(from + at)))));
    calls(0, 1);
    const [few, many] = [calls(1, 1), calls(2, 40)];
    expect(many.length).toBe(few.length);
    expect(trips(many)).toBeLessThanOrEqual(10);
  });
});

/** As Google counts: flushing once, as nothing is written after it, and no unlocking, as the lock falls with the end of the script. */
const trips = (calls: readonly string[]) => calls.filter((call) => call !== 'unlock' && call !== 'flush').length + 1;

describe('decisions', () => {
  test('stand in the agenda, and what was not on it is added; the last counts', () => {
    const made = reviewDesk();
    const lines = [decided('RIT-001', 'retake'), decided('RIT-002', 'finished', 'SH020'), decided('', 'paused', 'SH040')];
    made.rpc('saveNotes', taken([], [decided('RIT-001', 'finished'), ...lines]));
    const agenda = () => made.rows('Review items').map(({ Item, Shown, Decision }) => `${Item} ${Shown} ${Decision}`);
    const after = ['SH010 Yes Retake', 'SH020 Yes Approved', 'SH030  ', 'SH040 Yes On hold'];
    expect(agenda()).toEqual(after);
    made.rpc('saveNotes', taken([], lines));
    expect(agenda()).toEqual(after);
  });

  test('of two people the later counts, and nobody is stopped', () => {
    const made = reviewDesk();
    made.rpc('saveNotes', taken([], [decided('RIT-001', 'retake')]));
    made.rpc('saveNotes', taken([], [decided('RIT-001', 'not needed')]));
    expect(made.rows('Review items')[0]?.Decision).toBe('Omit');
  });

  test('three side by side take ten round trips at most', () => {
    const made = reviewDesk();
    made.rpc('saveNotes', taken([], [decided('RIT-001', 'retake')]));
    const three = ['RIT-001', 'RIT-002', 'RIT-003'].map((line) => decided(line, 'finished', line));
    expect(trips(made.callsOf(() => made.rpc('saveNotes', taken([], three))))).toBeLessThanOrEqual(10);
  });

  test('a note that nobody owes is closed, and undo opens it again', () => {
    const made = reviewDesk();
    const { ids } = made.rpc('saveNotes', taken([noteAt(1)]));
    const calls = made.callsOf(() => made.rpc('saveNotes', taken([], [], ids)));
    expect(made.rows('Review notes')[0]?.State).toBe('Closed');
    expect(trips(calls)).toBeLessThanOrEqual(10);
  });
});
