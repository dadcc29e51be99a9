// Two people who save, type, sort and undo in any order, against a model that is obviously right.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Paper, paper } from '../support/paper-ports';

/** The act of that number, as the log calls it. */
const called = (desk: Paper, number: number) => String(desk.rows('Changes').find(({ Act }) => String(Act).startsWith(`${number}-`))?.Act);

const fields = [
  { key: 'episode', heading: 'Episode' },
  { key: 'notes', heading: 'Notes' },
  { key: 'type', heading: 'Type' },
] as const;

const moves = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('save' as const),
        row: fc.nat(2),
        field: fc.constantFrom('episode', 'notes'),
        word: fc.constantFrom('a', 'b', 'c'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('type' as const),
        row: fc.nat(2),
        field: fc.constantFrom('episode', 'notes'),
        word: fc.constantFrom('a', 'b', 'x'),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), back: fc.nat(5) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('sort' as const) }) },
  ),
  { minLength: 4, maxLength: 16, size: 'max' },
);

/** The same on plain objects: an act is the cells that it changed; undone, each goes back where it still says what was written. */
class Model {
  readonly rows = new Map(['CH_001', 'CH_002', 'CH_003'].map((id) => [id, new Map<string, string>()]));
  readonly acts: { readonly id: string; readonly field: string; readonly before: string; readonly after: string }[] = [];

  put(id: string, field: string, word: string): void {
    const before = this.rows.get(id)?.get(field) ?? '';
    if (before === word) return;
    this.rows.get(id)?.set(field, word);
    this.acts.push({ id, field, before, after: word });
  }

  undo(at: number): void {
    const act = this.acts[at];
    if (act && (this.rows.get(act.id)?.get(act.field) ?? '') === act.after) this.put(act.id, act.field, act.before);
  }
}

test('whatever two people save, type, sort and undo, it comes to what a plain model comes to', () => {
  let undone = 0;
  fc.assert(
    fc.property(moves, (all) => {
      const desk = paper();
      desk.rpc('add', { table: 'assets', rows: ['Llama', 'Oti', 'Pig'].map((name, at) => ({ id: `CH_00${at + 1}`, name })) });
      const model = new Model();
      const headingOf = (field: string) => fields.find(({ key }) => key === field)?.heading ?? '';
      for (const [n, move] of all.entries()) {
        Object.assign(desk.ports.identity, { active: () => (n % 2 === 0 ? 'ana@example.com' : 'ben@example.com') });
        if (move.kind === 'sort') desk.book.model.named('Assets').rows.reverse();
        else if (move.kind === 'undo') {
          const at = model.acts.length - 1 - move.back;
          if (at < 0) continue;
          // The first act of the log added the rows.
          desk.rpc('undo', { act: called(desk, at + 2) });
          model.undo(at);
          undone += 1;
        } else {
          const id = `CH_00${move.row + 1}`;
          const at = desk.rows('Assets').findIndex(({ ID }) => ID === id);
          if (move.kind === 'type') {
            desk.type('Assets', at, headingOf(move.field), move.word);
            model.rows.get(id)?.set(move.field, move.word);
          } else {
            const now = model.rows.get(id)?.get(move.field) ?? '';
            desk.rpc('save', {
              table: 'assets',
              id,
              loaded: { [move.field]: now === '' ? null : now },
              changes: { [move.field]: move.word },
            });
            model.put(id, move.field, move.word);
          }
        }
        const shown = desk.rows('Assets').map((row) => [row.ID, row.Episode, row.Notes]);
        expect(shown.sort()).toEqual([...model.rows].map(([id, cells]) => [id, cells.get('episode') ?? '', cells.get('notes') ?? '']));
      }
    }),
    { numRuns: 40 },
  );
  expect(undone).toBeGreaterThan(10);
});
