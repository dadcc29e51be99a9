// Repairs of Check workbook through the built add-on: exactly what was shown, all or nothing, once.

import { describe, expect, test } from '@jest/globals';
import { breakpointsOf, withFault } from '../../faults/support/breakpoints';
import { sampled } from '../../faults/support/thoroughness';
import { changesOf, findingsOf, slippedRow } from '../support/checked';
import { Desk, sampleDesk } from '../support/desk';
import { slipped, tabNamed, wholeBook } from '../support/grid-hands';

/** Of the two assets at the end of their tab. */
const lastIds = (desk: Desk) =>
  desk
    .rows('Assets')
    .slice(-2)
    .map((row) => row.ID);

describe('repairing', () => {
  test('writes what was shown, as the cell’s own kind, and nothing else', () => {
    const desk = sampleDesk();
    const dates = desk.rows('Assets').map((row) => row['Rig due']);
    slipped(desk, 'Assets', 'CH_002', 'Rig due', "'26 Feb 2026");
    const changes = changesOf(desk, 'date');
    expect(changes).toEqual([{ table: 'assets', row: 3, column: 16, shows: '26 Feb 2026', becomes: 'Thu 26 Feb 2026' }]);
    expect(desk.rpc('repair', { changes })).toEqual({ repaired: 1 });
    expect(desk.rows('Assets').map((row) => row['Rig due'])).toEqual(dates);
    expect(desk.rpc('check', {}).findings).toEqual([]);
  });

  test('all of a kind over several tabs, in one go', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig', 'wip');
    slipped(desk, 'Assets', 'CH_001', 'Rig', ' In  Progress');
    slipped(desk, 'Deliveries', 'DEL-001', 'Direction', 'outgoing');
    const changes = changesOf(desk, 'spelling');
    expect(desk.rpc('repair', { changes })).toEqual({ repaired: 3 });
    expect(desk.last.flips).toBe(0);
    expect(
      desk
        .rows('Assets')
        .slice(0, 2)
        .map((row) => row.Rig),
    ).toEqual(['WIP', 'WIP']);
    expect(desk.rows('Deliveries')[0]?.Direction).toBe('Out');
    expect(desk.rpc('check', {}).findings).toEqual([]);
  });

  test('IDs: the missing ones are given, and the number is never given again', () => {
    const desk = sampleDesk();
    slippedRow(desk, 'Assets', { Name: 'Dragon' });
    slippedRow(desk, 'Assets', { Name: 'Knight' });
    desk.rpc('repair', { changes: changesOf(desk, 'id missing') });
    expect(lastIds(desk)).toEqual(['AST-001', 'AST-002']);
    desk.host.book.hand.deleteRows('Assets', 15, 2);
    expect(desk.rpc('add', { table: 'assets', rows: [{ name: 'Horse' }] }).ids).toEqual(['AST-003']);
  });

  test('one of several missing IDs leaves the others as they were shown', () => {
    const desk = sampleDesk();
    slippedRow(desk, 'Assets', { Name: 'Dragon' });
    slippedRow(desk, 'Assets', { Name: 'Knight' });
    const [first, second] = changesOf(desk, 'id missing');
    if (!first || !second) throw new Error('Two IDs are missing');
    desk.rpc('repair', { changes: [first] });
    desk.rpc('repair', { changes: [second] });
    expect(lastIds(desk)).toEqual(['AST-001', 'AST-002']);
  });

  test('a cell that somebody changed meanwhile is kept, and so are all others', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig', 'wip');
    slipped(desk, 'Assets', 'CH_001', 'Rig', 'wip');
    const changes = changesOf(desk, 'spelling');
    slipped(desk, 'Assets', 'CH_001', 'Rig', 'Approved');
    const before = wholeBook(desk);
    expect(desk.refusal('repair', { changes })).toMatchObject({
      code: 'conflict',
      message: '1 cell of these is no longer as shown: somebody changed or moved it. Nothing was repaired. Check the workbook again.',
    });
    expect(wholeBook(desk) === before).toBe(true);
  });

  test('a cell that somebody changed to something with the same repair is shown to them first', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig', 'wip');
    const changes = changesOf(desk, 'spelling');
    slipped(desk, 'Assets', 'CH_002', 'Rig', 'in progress');
    expect(desk.refusal('repair', { changes }).code).toBe('conflict');
    expect(desk.rows('Assets')[1]?.Rig).toBe('in progress');
  });

  test('rows that were moved meanwhile are not written to', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig', 'wip');
    const changes = changesOf(desk, 'spelling');
    desk.host.book.hand.insertRows('Assets', 2);
    const before = wholeBook(desk);
    expect(desk.refusal('repair', { changes }).code).toBe('conflict');
    expect(wholeBook(desk) === before).toBe(true);
  });

  test('nothing but a repair that was found can be asked for', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig', 'wip');
    const [change] = changesOf(desk, 'spelling');
    if (!change) throw new Error('No repair');
    const before = wholeBook(desk);
    for (const wrong of [
      { ...change, becomes: '=1+1' },
      { ...change, column: 2 },
      { ...change, table: 'settings' },
      { ...change, table: 'Sheet1' },
    ]) {
      expect(desk.refusal('repair', { changes: [wrong] }).code).toBe('conflict');
    }
    expect(desk.refusal('repair', { changes: [] }).code).toBe('invalid');
    expect(desk.refusal('repair', { changes: Array.from({ length: 501 }, () => change) }).code).toBe('invalid');
    expect(wholeBook(desk) === before).toBe(true);
  });

  test('the same again changes nothing', () => {
    const desk = sampleDesk();
    slippedRow(desk, 'Assets', { Name: 'Dragon' });
    slipped(desk, 'Assets', 'CH_002', 'Rig', 'wip');
    const changes = [...changesOf(desk, 'id missing'), ...changesOf(desk, 'spelling')];
    desk.rpc('repair', { changes }, 'one');
    const before = wholeBook(desk);
    expect(desk.rpc('repair', { changes }, 'one')).toEqual({ repaired: 2 });
    expect(desk.refusal('repair', { changes }, 'two').code).toBe('conflict');
    expect(wholeBook(desk) === before).toBe(true);
  });

  test('a formula is never written over', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Needed by', '="2026-03-05"');
    const [finding] = findingsOf(desk, 'date');
    expect(finding?.spots[0]).toMatchObject({ shows: '2026-03-05', becomes: null });
  });

  test('a protected column: the other tab’s cells are put back', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig', 'wip');
    slipped(desk, 'Deliveries', 'DEL-001', 'Direction', 'outgoing');
    const changes = changesOf(desk, 'spelling');
    const tab = tabNamed(desk, 'Deliveries');
    desk.host.book.protections.add(tab.id, { top: 0, bottom: 100, left: 0, right: 10 }, ['owner@example.com']);
    // The owner of the file is kept out of nothing.
    desk.host.user = 'ben@example.com';
    const before = [desk.values('Assets'), desk.values('Deliveries')];
    expect(desk.refusal('repair', { changes }).code).toBe('denied');
    expect([desk.values('Assets'), desk.values('Deliveries')]).toEqual(before);
    expect(findingsOf(desk, 'spelling')).toHaveLength(2);
  });

  test('people and words are known by their new spelling at once', () => {
    const desk = sampleDesk();
    slipped(desk, 'People', 'Ben Ode', 'Department', 'rig');
    desk.rpc('repair', { changes: changesOf(desk, 'spelling') });
    expect(desk.rpc('open', {}).catalog.people.find(({ name }) => name === 'Ben Ode')?.department).toBe('Rig');
  });
});

describe('killed at any call and asked for again with the same key', () => {
  /** IDs, words and a date on three tabs, some of them below each other. */
  function inDisorder(): Desk {
    const desk = sampleDesk();
    for (const name of ['Dragon', 'Knight', 'Horse']) slippedRow(desk, 'Assets', { Name: name });
    slipped(desk, 'Assets', 'CH_001', 'Rig', 'wip');
    slipped(desk, 'Assets', 'CH_003', 'Rig', 'todo');
    slipped(desk, 'Assets', 'CH_002', 'Needed by', "'2026-03-05");
    slippedRow(desk, 'Deliveries', { Title: 'Drive', Direction: 'out', Partner: 'Orbit', Due: '2 Mar 2026' });
    return desk;
  }

  test('the workbook is as after an unkilled run, and before that nothing is half written that is not still listed', () => {
    const saved = inDisorder().host.save();
    const changes = (['id missing', 'date', 'spelling'] as const).flatMap((kind) => changesOf(new Desk({ saved }), kind));
    expect(changes).toHaveLength(8);
    const unkilled = new Desk({ saved });
    const ask = (desk: Desk) => JSON.parse(JSON.stringify(desk.ask('repair', { changes }, 'same')));
    const points = breakpointsOf(unkilled.host, () => ask(unkilled));
    const cells = (desk: Desk) => ['Assets', 'Deliveries', 'People'].map((tab) => desk.values(tab));
    expect(points.length).toBeGreaterThan(8);
    for (const { at, after } of sampled(points, 4)) {
      const desk = new Desk({ saved });
      withFault(desk.host, { at, kind: 'kill' }, () => {
        expect(() => ask(desk)).toThrow();
      });
      const left = (['id missing', 'date', 'spelling'] as const).flatMap((kind) => changesOf(desk, kind));
      const written = changes.filter(
        ({ row, column, table }) => !left.some((one) => one.row === row && one.column === column && one.table === table),
      );
      expect(left.length + written.length).toBe(changes.length);
      expect({ after, answer: ask(desk) }).toMatchObject({ after, answer: { ok: true, value: { repaired: 8 } } });
      expect(cells(desk)).toEqual(cells(unkilled));
      expect(desk.rpc('add', { table: 'assets', rows: [{ name: 'Next' }] }).ids).toEqual(['AST-004']);
    }
  });
});
