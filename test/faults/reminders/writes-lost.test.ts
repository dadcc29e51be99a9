// A run that ends anywhere, where Google then loses what was written and not made real: nobody has said that it does not.

import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/schema/values/cell';
import { type Paper, paper } from '../../actions/support/paper-ports';

const people = ['ben', 'jo', 'mia'].map((name) => `${name}@example.com`);

/** On a Monday the coordinator is written to as well. */
const everybody = ['ana@example.com', ...people];

/** Three people with an asset each that is due in five working days: they are told today, and not tomorrow. */
function due(): Paper {
  const made = paper();
  made.rpc('add', { table: 'people', rows: people.map((email) => ({ name: email.slice(0, 3), email })) });
  made.rpc('add', {
    table: 'assets',
    rows: people.map((email) => ({
      name: `Of ${email}`,
      'steps/Rig/status': 'WIP',
      'steps/Rig/by': email.slice(0, 3),
      'steps/Rig/due': '2026-03-09',
    })),
  });
  made.rpc('turnOn', { everybody: false });
  return made;
}

/** A tab, and its rows as they were made real last. */
interface Written {
  readonly tab: { rows: Cell[][] };
  readonly rows: Cell[][];
}

/** Ends the work before its n-th call; what was written since the last flush or read is gone. @returns the calls that were made */
function endedAt(made: Paper, at: number, work: () => void): number {
  const { book } = made;
  const note = book.note.bind(book);
  let calls = 0;
  let unreal: Written[] = [];
  const isOver = () => calls >= at;
  book.note = (call) => {
    if (isOver()) throw new Error('ended');
    calls += 1;
    if (/^(?:write|delete) /.test(call)) {
      if (unreal.length === 0) unreal = book.model.tabs.map((tab) => ({ tab, rows: structuredClone(tab.rows) }));
    }
    if (/^(?:flush|read|part)/.test(call)) unreal = [];
    note(call);
  };
  try {
    work();
  } catch (thrown) {
    if (!isOver()) throw thrown;
  }
  if (isOver()) for (const { tab, rows } of unreal) tab.rows = rows;
  book.note = note;
  return calls;
}

const told = (made: Paper) => made.mails.map(({ to }) => to).sort();
const twice = (made: Paper) => told(made).filter((to, at, all) => all[at - 1] === to);
const states = (made: Paper) => made.rows('Sent mail').map(({ State, To }) => [To, State] as const);

describe('R4: a run that ends before any of its calls, and whose last writes are lost', () => {
  const ready = due();
  const whole = ready.copy();
  const calls = endedAt(whole, Number.POSITIVE_INFINITY, () => whole.hour(0, 9));

  test('unended mails everybody once', () => {
    expect([told(whole), states(whole).map(([, state]) => state)]).toEqual([everybody, everybody.map(() => 'sent')]);
  });

  test.each(Array.from({ length: calls }, (_none, at) => at + 1))(
    'before call %i, mails nobody twice in silence, and loses nobody',
    (at) => {
      const made = ready.copy();
      endedAt(made, at, () => made.hour(0, 9));
      for (const [day, hour] of [
        [0, 10],
        [0, 11],
        [1, 9],
        [1, 10],
      ] as const)
        made.hour(day, hour);
      expect(new Set(told(made))).toEqual(new Set(everybody));
      const said = states(made).flatMap(([to, state]) => (state === 'perhaps sent twice' ? [to] : []));
      expect(twice(made).length).toBeLessThanOrEqual(1);
      expect(said).toEqual(expect.arrayContaining([...twice(made)]));
      expect(states(made).filter(([, state]) => state === 'to send')).toEqual([]);
    },
  );
});
