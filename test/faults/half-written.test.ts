// Rows that a killed run has left half written: Check workbook names their cells until somebody has put them right, and names no others.

import { describe, expect, test } from '@jest/globals';
import type { Method, Methods } from '../../src/contract/methods';
import { findingsOf } from '../journeys/support/checked';
import { Desk, hours, sampleDesk } from '../journeys/support/desk';
import { breakpointsOf, endedBefore, withFault } from './support/breakpoints';
import { columnOf, typeInto } from './support/by-hand';
import { deskWithAssets, newAsset } from './support/one-asset';
import { request } from './support/request';
import { sampled } from './support/thoroughness';

const saving: Methods['save']['input'] = {
  table: 'assets',
  id: 'AST-002',
  loaded: { name: 'Bench', 'steps/Rig/status': 'WIP', notes: null },
  changes: { name: 'Long bench', 'steps/Rig/status': 'For approval', notes: 'Paint it' },
};

/** Killed when the first run of cells was written. */
function killedHalfWay<M extends Method>(desk: Desk, method: M, input: Methods[M]['input']): void {
  endedBefore(desk.host, 'Range.setValues', 2, () => desk.host.run('rpc', [request(method, input, 'once')]));
}

const named = (desk: Desk) => findingsOf(desk, 'half done').map(({ words, spots }) => [words, spots.map(({ cell }) => cell).join()]);
const left = (heading: string) => `A save was cut off and left ${heading} as it was on 1 row. Save it again there.`;

describe('R4: a save killed between two runs of cells', () => {
  test('is named field by field, with the cells', () => {
    const desk = deskWithAssets();
    killedHalfWay(desk, 'save', saving);
    expect(named(desk)).toEqual([
      [left('Rig'), `${columnOf(desk, 'Assets', 'Rig')}3`],
      [left('Notes'), `${columnOf(desk, 'Assets', 'Notes')}3`],
    ]);
  });

  test('after its stamp and before all else is named too', () => {
    const desk = deskWithAssets();
    desk.host.clock.set(desk.host.clock.now() + hours(1 / 60));
    killedHalfWay(desk, 'save', { ...saving, changes: { name: 'Long bench' } });
    expect(named(desk)).toEqual([[left('Name'), 'B3']]);
  });

  test('is named no more once it was saved again', () => {
    const desk = deskWithAssets();
    killedHalfWay(desk, 'save', saving);
    desk.rpc('save', saving);
    expect(named(desk)).toEqual([]);
  });

  test('is named no more once somebody who sees the row has changed it in the grid', () => {
    const desk = deskWithAssets();
    killedHalfWay(desk, 'save', saving);
    desk.host.clock.set(desk.host.clock.now() + hours(1));
    typeInto(desk, 'Assets', ['ID', 'AST-002'], 'Type', 'Character');
    expect(named(desk)).toEqual([]);
  });

  test('is still named after others have saved other rows', () => {
    const desk = deskWithAssets();
    killedHalfWay(desk, 'save', saving);
    desk.rpc('save', { table: 'assets', id: 'AST-001', loaded: { name: 'Apple' }, changes: { name: 'Red apple' } });
    desk.rpc('add', { table: 'assets', rows: [newAsset] });
    expect(named(desk)).toHaveLength(2);
  });
});

describe('R4: nothing is named', () => {
  test('of saves that came to their end, whatever is typed afterwards', () => {
    const desk = deskWithAssets();
    desk.rpc('save', saving);
    desk.host.clock.set(desk.host.clock.now() + hours(1 / 60));
    typeInto(desk, 'Assets', ['ID', 'AST-002'], 'Notes', '');
    desk.rpc('save', { ...saving, id: 'AST-001', loaded: { name: 'Apple' }, changes: { name: 'Pear' } });
    expect(named(desk)).toEqual([]);
  });

  test('of a save that was refused just after another of the same row', () => {
    const desk = deskWithAssets();
    desk.rpc('save', { ...saving, changes: { name: 'Long bench' } });
    const wrong = { ...saving, loaded: { 'steps/Rig/status': 'WIP' }, changes: { 'steps/Rig/status': 'Nonsense' } };
    expect(desk.refusal('save', wrong).code).toBe('invalid');
    expect(named(desk)).toEqual([]);
  });

  test('of a save that Google refused and that was put back', () => {
    const desk = deskWithAssets();
    desk.host.clock.set(desk.host.clock.now() + hours(1));
    withFault(desk.host, { kind: 'deny', at: 'Range.setValues' }, () => expect(desk.refusal('save', saving).code).toBe('denied'));
    expect(named(desk)).toEqual([]);
  });
});

test('R4: rows that were being added when the run was killed are named by the first of them', () => {
  const desk = deskWithAssets();
  const adding = { table: 'assets', rows: [newAsset, { ...newAsset, name: 'Robot two' }] };
  killedHalfWay(desk, 'add', adding);
  expect(named(desk).map(([words]) => words)).toContain(left('Notes'));
  desk.rpc('add', adding, 'once');
  expect(named(desk)).toEqual([]);
});

describe('R4: the sample production', () => {
  const removing = (desk: Desk) => desk.host.menu(['Workbook', 'Remove sample production']);
  const rowsLeft = (desk: Desk) =>
    ['Assets', 'Deliveries', 'Reviews', 'Stock', 'Petty Cash', 'People'].flatMap((tab) => desk.rows(tab).map(({ ID, Name }) => ID ?? Name));

  test('taken out by half is named, until it is out', () => {
    const desk = sampleDesk().opened();
    endedBefore(desk.host, 'Sheet.deleteRows', 3, () => removing(desk));
    const words = 'The sample production is taken out only in part. Choose Remove sample production again, in the menu under Workbook.';
    expect(named(desk)).toContainEqual([words, '']);
    desk.menu('Workbook', 'Remove sample production');
    expect(rowsLeft(desk)).toEqual([]);
    expect(named(desk)).toEqual([]);
  });

  test('put in by half, put in again and taken out leaves no row of it behind', () => {
    const probe = new Desk().opened();
    const adding = (desk: Desk) => desk.host.menu(['Workbook', 'Add sample production']);
    const written = breakpointsOf(probe.host, () => adding(probe)).filter(({ after }) => after === 'Range.setValues');
    for (const { at } of sampled(written.slice(-6), 1)) {
      const desk = new Desk().opened();
      withFault(desk.host, { kind: 'kill', at }, () => adding(desk));
      desk.menu('Workbook', 'Add sample production');
      expect(rowsLeft(desk)).toHaveLength(rowsLeft(probe).length);
      desk.menu('Workbook', 'Remove sample production');
      expect([at, rowsLeft(desk)]).toEqual([at, []]);
    }
  });
});
