// Closed months of the log are put aside: what is on hand stays, the sums stay, whenever the night ends.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { archiveMoves, mostClosed } from '../../../src/actions/supplies/archive';
import { sumOf } from '../../../src/schema/stock/exact';
import type { Cell } from '../../../src/schema/values/cell';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Paper } from '../support/paper-ports';
import { items, moved, onHand, supplyDesk } from './supply-desk';

const until = 'Stock moves until 2026-02-28';

/** As many rows are long here, so that a night takes no time. */
const few = 20;

function night(desk: Paper, day: LocalDate = '2026-03-03' as LocalDate): void {
  archiveMoves(desk.ports, { today: day, store: { ...desk.store }, mayWork: () => true }, few);
}

/** A desk with reminders, of which the log has that many moves in January and February. */
function longDesk(moves = few + 10, amounts: readonly number[] = [2]): Paper {
  const desk = supplyDesk();
  desk.rpc('turnOn', { everybody: false });
  for (const item of items) moved(desk, 'put back', 1, item);
  const { columns, rows } = desk.book.model.named('Stock moves');
  const left = [...onHand(desk)].map(Number);
  for (let nth = 0; nth < moves; nth += 1) {
    const item = nth % items.length;
    const amount = amounts[nth % amounts.length] ?? 1;
    left[item] = sumOf([left[item] ?? 0, amount]);
    const cells: Readonly<Record<string, Cell>> = {
      ...{ ID: `MOV-${100 + nth}`, When: { date: nth % 2 === 0 ? '2026-01-15' : '2026-02-28', time: '00:00' }, Item: items[item] ?? '' },
      ...{ Kind: 'Counted', Quantity: amount, 'On hand then': left[item] ?? 0, Note: 'By hand' },
    };
    rows.push(columns.map(({ heading }) => cells[heading] ?? ''));
  }
  for (const [at, amount] of left.entries()) {
    desk.type('Stock', at, 'On hand', amount);
    desk.type('Stock', at, 'Booked', amount);
  }
  // Its length and its numbers are known from the save before.
  desk.store['tab/stockMoves'] = JSON.stringify({
    ...JSON.parse(desk.store['tab/stockMoves'] ?? '{}'),
    next: 100 + moves,
    rows: rows.length,
  });
  return desk;
}

/** Sum of the moves of each item on that tab. */
function sums(desk: Paper, tab = 'Stock moves'): readonly number[] {
  const log = desk.rows(tab);
  return items.map((id) => sumOf(log.flatMap((row) => (row.Item === id ? [Number(row.Quantity)] : []))));
}

const named = (desk: Paper) => desk.rpc('check', {}).findings.filter(({ table }) => table === 'stock' || table === 'stockMoves');

test('in the night a line an item carries on what was put aside; the open month stays, and every move stands on one of the tabs', () => {
  const desk = longDesk(mostClosed + 10);
  const before = sums(desk);
  const all = desk.rows('Stock moves').map(({ ID }) => ID);
  desk.hour(1, 3);
  expect([sums(desk), onHand(desk)]).toEqual([before, before]);
  const log = desk.rows('Stock moves');
  expect(log.slice(0, 3).map(({ Item, Note }) => `${Item} ${Note}`)).toEqual(
    items.map((id) => `${id} Carried forward: all moves before are on “${until}”.`),
  );
  expect([...desk.rows(until), ...log.slice(3)].map(({ ID }) => ID).sort()).toEqual([...all].sort());
  expect(desk.rows(until)).toHaveLength(mostClosed + 10);
  moved(desk, 'taken out', 3);
  expect([sums(desk), named(desk)]).toEqual([onHand(desk), []]);
  const ids = desk.rows('Stock moves').map(({ ID }) => ID);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a log that is not long is left alone, and is not read while it was short when it was seen last', () => {
  const desk = longDesk(few);
  const rows = desk.rows('Stock moves').length;
  night(desk);
  expect(desk.rows('Stock moves')).toHaveLength(rows);
  // It has been looked at, and has not grown since.
  expect(desk.callsOf(() => night(desk))).toEqual([]);
});

test('what was put aside once is not put aside again in the same month, and in a later one the line goes with it', () => {
  const desk = longDesk();
  night(desk);
  const before = sums(desk);
  night(desk);
  expect(desk.book.model.tabs.filter(({ name }) => name.includes('until'))).toHaveLength(1);
  for (let nth = 0; nth < few; nth += 1) moved(desk, 'put back', 1, items[nth % 3]);
  night(desk, '2026-04-01' as LocalDate);
  expect(desk.rows('Stock moves until 2026-03-31').length).toBeGreaterThan(few);
  expect([desk.rows('Stock moves').length, sums(desk)]).toEqual([3, before.map((sum, at) => sum + (at < 2 ? 7 : 6))]);
});

test('a tab that was renamed keeps its name, and what somebody wrote beside a move of the open month stays where it is', () => {
  const desk = longDesk();
  const log = desk.book.model.named('Stock moves');
  log.name = 'Movements';
  const before = sums(desk, 'Movements');
  log.columns.push({ ...log.columns[0], heading: 'Who asked', mark: null } as (typeof log.columns)[number]);
  for (const [at, row] of log.rows.entries()) row.push(at === 0 ? 'Bea' : '');
  night(desk);
  expect(sums(desk, 'Movements')).toEqual(before);
  expect(desk.rows('Movements until 2026-02-28').map((row) => row['Who asked'])).toContain('Bea');
});

test('a log with a row that has no ID waits', () => {
  const desk = longDesk();
  const { columns, rows } = desk.book.model.named('Stock moves');
  rows.push(
    columns.map(({ heading }): Cell => (heading === 'Item' ? items[0] : heading === 'Kind' ? 'Put back' : heading === 'Quantity' ? 1 : '')),
  );
  night(desk);
  expect(desk.book.model.tabs.map(({ name }) => name)).not.toContain(until);
});

/** Ends the night right before its nth call of the archive. */
class Ended extends Error {}

describe('ended', () => {
  const whole = (() => {
    const desk = longDesk();
    return desk.callsOf(() => night(desk));
  })();

  test('there are calls at which it could be', () => {
    expect(whole.length).toBeGreaterThan(8);
  });

  test('between giving the tab another name and making the new one, it is the log still', () => {
    const desk = longDesk();
    const before = sums(desk);
    const { model } = desk.book;
    const { apply } = model;
    model.apply = (change) => {
      if (change.kind === 'create tab') throw new Ended('create');
      apply.call(model, change);
    };
    expect(() => night(desk)).toThrow(Ended);
    model.apply = apply;
    moved(desk, 'taken out', 1);
    night(desk, '2026-03-04' as LocalDate);
    expect(sums(desk)).toEqual(before.map((sum, at) => (at === 0 ? sum - 1 : sum)));
    expect([onHand(desk), named(desk)]).toEqual([sums(desk), []]);
  });

  test.each([...whole.keys()])('at its call %d, people go on, and the next night does the rest: nothing is lost or counted twice', (at) => {
    for (const goesOn of [false, true]) {
      const desk = longDesk();
      const before = sums(desk);
      const { note } = desk.book;
      let count = -1;
      desk.book.note = (call: string) => {
        count += 1;
        if (count === at) throw new Ended(call);
        note.call(desk.book, call);
      };
      try {
        night(desk);
      } catch (thrown) {
        if (!(thrown instanceof Ended)) throw thrown;
      }
      desk.book.note = note;
      if (goesOn) for (const item of items) moved(desk, 'taken out', 1, item);
      night(desk, '2026-03-04' as LocalDate);
      const now = goesOn ? before.map((sum) => sum - 1) : before;
      expect([onHand(desk), named(desk)]).toEqual([now, []]);
      moved(desk, 'put back', 1);
      expect(sums(desk)).toEqual(onHand(desk));
      expect(desk.rows(until).length).toBeGreaterThanOrEqual(few + 10);
    }
  });
});

test('whatever was moved, what is put aside and what is carried forward come to the same', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -50, max: 90 }).map((tenths) => tenths / 10),
        { minLength: 1, maxLength: 7 },
      ),
      (amounts) => {
        const desk = longDesk(few + 1, amounts);
        const before = sums(desk);
        night(desk);
        expect(desk.rows('Stock moves').length).toBeLessThan(10);
        expect([sums(desk), onHand(desk)]).toEqual([before, before]);
        const carried = desk
          .rows('Stock moves')
          .slice(0, 3)
          .map(({ Quantity }) => Quantity);
        expect(sums(desk, until)).toEqual(carried);
      },
    ),
    { numRuns: 10 },
  );
});
