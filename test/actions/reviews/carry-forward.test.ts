// What is open of a review goes on to a later one, once.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { reviewDesk } from '../notes/review-desk';
import type { Paper } from '../support/paper-ports';

const said: Values = { review: 'REV-001', item: 'SH010', step: 'Animation', take: 1, origin: 'Team', released: '2026-03-02' };

/** Two notes that go along - one of the client's that is not released among them -, two that do not, and a shot that was not reached. */
function deskWith(): Paper {
  const made = reviewDesk();
  const rows = [
    { ...said, note: '=Slower', state: 'Open', for: 'Ben Ode', frame: '1010', takenBy: 'Ana Ruiz', takenAt: '2026-03-02 08:00:01' },
    { ...said, note: 'Blink', state: 'Addressed' },
    { ...said, note: 'Fine now', state: 'Closed' },
    { ...said, note: 'Never mind', state: 'Dropped' },
    { ...said, note: 'Logo', state: 'Open', origin: 'Client', released: null },
    { ...said, note: 'Of another', state: 'Open', review: 'REV-002' },
  ];
  made.rpc('add', { table: 'reviewNotes', rows });
  made.type('Review items', 1, 'Shown', 'Not reached');
  made.type('Review items', 2, 'Shown', 'Yes');
  return made;
}

const notes = (made: Paper) => made.rows('Review notes').map((row) => [row.Note, row.State, row.Review, row['Carried from']].join(' | '));
const carry = (made: Paper, key?: string) => made.rpc('carryForward', { review: 'REV-001', to: 'REV-002' }, key);

describe('carry forward', () => {
  test('shows what would go, and where to', () => {
    expect(deskWith().rpc('planCarry', { review: 'REV-001' })).toEqual({
      reviews: [{ id: 'REV-002', title: 'Weekly', date: '2026-03-09' }],
      notes: ['SH010, Animation: =Slower', 'SH010, Animation: Blink', 'SH010, Animation: Logo'],
      items: ['SH020, Animation'],
    });
  });

  test('moves notes and what was not reached, with all that was said, and closes the notes where they come from', () => {
    const made = deskWith();
    expect(carry(made)).toEqual({ notes: 3, items: 1 });
    expect(notes(made)).toEqual([
      ...[
        '=Slower | Closed | REV-001 | ',
        'Blink | Closed | REV-001 | ',
        'Fine now | Closed | REV-001 | ',
        'Never mind | Dropped | REV-001 | ',
      ],
      ...['Logo | Closed | REV-001 | ', 'Of another | Open | REV-002 | '],
      ...['=Slower | Open | REV-002 | NTE-001', 'Blink | Addressed | REV-002 | NTE-002', 'Logo | Open | REV-002 | NTE-005'],
    ]);
    expect(made.rows('Review notes')[6]).toMatchObject({ ID: 'NTE-007', For: 'Ben Ode', Frame: '1010', 'Taken at': '2026-03-02 08:00:01' });
    expect(made.rows('Review notes')[8]).toMatchObject({ Origin: 'Client', 'Released on': '' });
    expect(made.rows('Review items')[3]).toMatchObject({
      Review: 'REV-002',
      Order: 1,
      Item: 'SH020',
      Step: 'Animation',
      'Take shown': 2,
      Shown: '',
    });
    expect(made.refusal('planCarry', { review: 'REV-001' }).message).toContain('there is nothing to carry forward');
  });

  test('once: again, by whomever, adds nothing, and undo puts all back', () => {
    const made = deskWith();
    const before = [notes(made), made.rows('Review items')];
    const answer = made.ask('carryForward', { review: 'REV-001', to: 'REV-002' });
    const after = notes(made);
    expect([carry(made), carry(made)]).toEqual([
      { notes: 0, items: 0 },
      { notes: 0, items: 0 },
    ]);
    expect(notes(made)).toEqual(after);
    made.rpc('undo', { act: (answer.ok && answer.act) || '' });
    expect([notes(made), made.rows('Review items')]).toEqual(before);
  });

  test.each(['write Review notes', 'write Review items', 'flush'])(
    'cut off at “%s” is completed by whoever asks next, and nothing is there twice',
    (before) => {
      const whole = deskWith();
      carry(whole);
      for (const key of ['one', 'another']) {
        const made = deskWith();
        made.book.meanwhile = {
          before,
          work: () => {
            throw new Error('killed');
          },
        };
        made.ask('carryForward', { review: 'REV-001', to: 'REV-002' }, 'one');
        made.book.meanwhile = null;
        carry(made, key);
        expect([key, notes(made)]).toEqual([key, notes(whole)]);
        expect([key, made.rows('Review items').map(({ Item }) => Item)]).toEqual([key, whole.rows('Review items').map(({ Item }) => Item)]);
      }
    },
  );

  test('is refused to the same review, to one that is gone, and where no later one is there', () => {
    const made = deskWith();
    expect(made.refusal('carryForward', { review: 'REV-001', to: 'REV-001' }).message).toContain('Choose another review');
    expect(made.refusal('carryForward', { review: 'REV-001', to: 'REV-009' }).code).toBe('gone');
    expect(made.refusal('planCarry', { review: 'REV-002' }).message).toContain('There is no later review');
    expect(notes(made)[0]).toContain('Open');
  });

  test('what goes on is shown when its item is shown next, and so is what was addressed', () => {
    const made = reviewDesk();
    made.rpc('add', {
      table: 'reviewNotes',
      rows: [
        { ...said, note: 'Open', state: 'Open' },
        { ...said, note: 'Done?', state: 'Addressed' },
        { ...said, note: 'Over', state: 'Closed' },
      ],
    });
    made.rpc('add', { table: 'reviewItems', rows: [{ review: 'REV-002', item: 'SH010', step: 'Animation', take: 2 }] });
    expect(made.rpc('noteDesk', { review: 'REV-002' }).notes.map(({ note, here }) => [note, here])).toEqual([
      ['Open', false],
      ['Done?', false],
    ]);
  });
});
