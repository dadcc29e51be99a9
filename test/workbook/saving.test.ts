// Takes, merging, IDs, blocks and stamps: what happens between a form or an edit and the cells.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bound } from '../../src/schema/adopted/bound-table';
import type { Value, Values } from '../../src/schema/values/value';
import { peopleTable } from '../../src/tables/people';
import { assets } from '../../src/tables/production/assets';
import { stock } from '../../src/tables/stock';
import { mendIds, withIds } from '../../src/workbook/rows/ids';
import { mergeOf } from '../../src/workbook/rows/merge';
import { readTable } from '../../src/workbook/rows/records';
import { raiseTakes } from '../../src/workbook/rows/retake';
import { stampBlocks } from '../../src/workbook/rows/stamps';
import { suggestionsOf } from '../../src/workbook/rows/suggestions';
import { appendBlocks, rowBlocks } from '../../src/workbook/rows/writes';
import { caminandes } from './support/caminandes';
import { drawn } from './support/drawn';

const tab = { sheetId: 1, name: 'Assets' };
const read = (picture: string) => readTable(bound(assets), tab, drawn(picture), caminandes);

describe('a retake', () => {
  const raised = (before: Values | null, after: Values) => raiseTakes(bound(assets), before, after, caminandes)['steps/Rig/take'];

  test('raises the take of its step by one; a blank take counts as the first', () => {
    expect(raised({ 'steps/Rig/status': 'WIP', 'steps/Rig/take': 2 }, { 'steps/Rig/status': 'Retake', 'steps/Rig/take': 2 })).toBe(3);
    expect(raised({ 'steps/Rig/status': 'WIP', 'steps/Rig/take': null }, { 'steps/Rig/status': 'RTK', 'steps/Rig/take': null })).toBe(2);
    expect(raised(null, { 'steps/Rig/status': 'Retake' })).toBe(2);
  });

  test('that was one before, and a take that was typed, stand as they are', () => {
    expect(raised({ 'steps/Rig/status': 'Retake', 'steps/Rig/take': 2 }, { 'steps/Rig/status': 'Retake', 'steps/Rig/take': 2 })).toBe(2);
    expect(raised({ 'steps/Rig/status': 'WIP', 'steps/Rig/take': 2 }, { 'steps/Rig/status': 'Retake', 'steps/Rig/take': 7 })).toBe(7);
    expect(raised(null, { 'steps/Rig/status': 'Retake', 'steps/Rig/take': 4 })).toBe(4);
  });

  test('of one step leaves the others alone', () => {
    const after = raiseTakes(bound(assets), {}, { 'steps/Rig/status': 'Retake', 'steps/Design/take': 1 }, caminandes);
    expect(after).toEqual({ 'steps/Rig/status': 'Retake', 'steps/Rig/take': 2, 'steps/Design/take': 1 });
  });
});

describe('two people in one row', () => {
  test('merge where they changed different fields, and are asked where they changed the same', () => {
    const loaded = { name: 'Lama', type: 'Prop', notes: null, episode: '1' };
    const merged = mergeOf(
      loaded,
      { type: 'Character', notes: 'mine', episode: '2' },
      { ...loaded, notes: 'theirs', episode: '2', name: 'Oti' },
    );
    expect(merged).toEqual({ write: { type: 'Character' }, theirs: { notes: 'theirs' } });
  });

  test('lose nothing: every change is written, already there, or asked about', () => {
    const value = fc.constantFrom<Value>('a', 'b', null);
    const row = fc.record({ x: value, y: value, z: value });
    fc.assert(
      fc.property(row, fc.dictionary(fc.constantFrom('x', 'y', 'z'), value), row, (loaded, changes, now) => {
        const { write, theirs } = mergeOf(loaded, changes, now);
        for (const key of ['x', 'y', 'z'] as const) {
          const after = write[key] === undefined ? now[key] : write[key];
          if (!(key in changes)) expect(after).toBe(now[key]);
          else if (key in theirs) expect([now[key] === loaded[key], theirs[key]]).toEqual([false, now[key]]);
          else expect(after).toBe(changes[key]);
        }
      }),
    );
  });
});

describe('IDs', () => {
  const four = read('| ID | Name |\n| AST-002 | a |\n| CH_001 | b |\n| | c |\n| CH_001 | d |');

  test('go to new rows that have none, counting on from the highest ever given', () => {
    expect(withIds(four, 1, [{ name: 'e' }, { name: 'f', id: 'PR_1' }, { name: 'g', id: '' }])).toEqual({
      rows: [
        { name: 'e', id: 'AST-003' },
        { name: 'f', id: 'PR_1' },
        { name: 'g', id: 'AST-004' },
      ],
      next: 5,
    });
    expect(withIds(four, 41, [{ name: 'e' }]).rows[0]?.id).toBe('AST-041');
  });

  test('that a deleted row had are not given again', () => {
    const { next } = withIds(read('| ID | Name |'), 1, [{ name: 'a' }, { name: 'b' }]);
    expect(withIds(read('| ID | Name |'), next, [{ name: 'c' }]).rows[0]?.id).toBe('AST-003');
  });

  test('are not given to tables without an ID column', () => {
    const read = readTable(bound(peopleTable), tab, drawn('| Name |'), caminandes);
    expect(withIds(read, 1, [{ name: 'Zoe' }])).toEqual({ rows: [{ name: 'Zoe' }], next: 1 });
    expect(mendIds(read, 1).fixes).toEqual([]);
  });

  test('are mended all over a tab: blank ones are given, of copies the first keeps its own', () => {
    expect(mendIds(four, 1)).toEqual({
      fixes: [
        { row: 4, id: 'AST-003', was: '' },
        { row: 5, id: 'AST-004', was: 'CH_001' },
      ],
      next: 5,
    });
  });

  test('of a pasted range are changed there, even if the original stands below it', () => {
    expect(mendIds(four, 1, { first: 3, last: 3 }).fixes).toEqual([{ row: 3, id: 'AST-003', was: 'CH_001' }]);
    expect(mendIds(four, 1, { first: 2, last: 2 }).fixes).toEqual([]);
  });

  test('are all different, whatever stood there before', () => {
    const cell = fc.constantFrom('', 'AST-001', 'AST-002', 'AST-0002', 'AST-010', 'x', 'AST-');
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (cells, next) => {
        const tabWith = read(`| ID | Name |\n${cells.map((id) => `| ${id} | n |`).join('\n')}`);
        const mended = mendIds(tabWith, next);
        const fixed = new Map(mended.fixes.map(({ row, id }) => [row, id]));
        const ids = tabWith.records.map(({ row, id }) => fixed.get(row) ?? id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain('');
        expect(mended.next).toBeGreaterThanOrEqual(next);
      }),
    );
  });
});

describe('cells to write', () => {
  const wide = read('| ID | Name | Mine | Type | Episode | Notes | Updated |\n| A1 | Lama | x | Prop | 1 | n | |');

  test('are only those that changed, in runs of neighbours', () => {
    expect(rowBlocks(wide, 2, { name: 'Oti', notes: null, episode: '2', 'steps/Rig/due': '2026-03-02' }, caminandes)).toEqual([
      { row: 2, column: 2, cells: [['Oti']] },
      { row: 2, column: 5, cells: [['2', '']] },
    ]);
  });

  test('of new rows are ours below the last one, never a person’s', () => {
    const rows = [
      { id: 'A2', name: 'Oti' },
      { id: 'A3', name: 'Train', type: 'Prop', updated: '2026-03-02 10:04' },
    ];
    expect(appendBlocks(wide, rows, caminandes)).toEqual([
      {
        row: 3,
        column: 1,
        cells: [
          ['A2', 'Oti'],
          ['A3', 'Train'],
        ],
      },
      {
        row: 3,
        column: 4,
        cells: [
          ['', '', '', ''],
          ['Prop', '', '', { date: '2026-03-02', time: '10:04' }],
        ],
      },
    ]);
    expect(appendBlocks(wide, [], caminandes)).toEqual([]);
  });
});

describe('stamps', () => {
  const stamp = { when: '2026-03-02 10:04', who: 'ana@example.com' };
  const when = { date: '2026-03-02', time: '10:04' };
  const noWords = () => null;

  test('of a whole pasted range are one block', () => {
    const rows = Array.from({ length: 500 }, (_, n) => `| A${n} | n | | |`);
    const many = read(`| ID | Name | Updated | Updated by |\n${rows.join('\n')}`);
    const blocks = stampBlocks(many, { first: 2, last: 501 }, stamp, noWords, [], caminandes);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ row: 2, column: 3 });
    expect(blocks[0]?.cells).toHaveLength(500);
    expect(blocks[0]?.cells[499]).toEqual([when, 'ana@example.com']);
  });

  test('come with the words that follow by rule, and without a name where Google does not tell', () => {
    const pencils = readTable(
      bound(stock),
      tab,
      drawn('| ID | Item | On hand | Level | Updated | Updated by |\n| S1 | Pencils | 3 | | | |'),
      caminandes,
    );
    const words = (_table: unknown, rule: string, values: Values) => `${rule} ${values.onHand}`;
    expect(stampBlocks(pencils, { first: 2, last: 2 }, { ...stamp, who: null }, words, [], caminandes)).toEqual([
      { row: 2, column: 4, cells: [['stockLevel 3', when, '']] },
    ]);
  });

  test('leave the range when its rows are gone, and clear those of a blank row between others', () => {
    const gappy = read('| ID | Name | Updated | Updated by |\n| A1 | a | | |\n| | | 2026-01-01 | x |\n| A2 | b | | |');
    expect(stampBlocks(gappy, { first: 2, last: 900 }, stamp, noWords, [], caminandes)).toEqual([
      {
        row: 2,
        column: 3,
        cells: [
          [when, 'ana@example.com'],
          ['', ''],
          [when, 'ana@example.com'],
        ],
      },
    ]);
    expect(stampBlocks(gappy, { first: 3, last: 3 }, stamp, noWords, [], caminandes)).toEqual([]);
  });

  test('come with the IDs to give, in as few blocks as can be', () => {
    const rows = Array.from({ length: 12 }, (_, n) => `| ${n % 2 === 0 ? '' : `CH_${n}`} | n | | |`);
    const many = read(`| ID | Name | Updated | Updated by |\n${rows.join('\n')}`);
    const { fixes } = mendIds(many, 1);
    const [stamps, ids, ...more] = stampBlocks(many, { first: 2, last: 13 }, stamp, noWords, fixes, caminandes);
    expect(more).toEqual([]);
    expect(stamps?.cells).toHaveLength(12);
    expect(ids).toMatchObject({ row: 2, column: 1 });
    expect(ids?.cells.flat()).toEqual([
      'AST-001',
      'CH_1',
      'AST-002',
      'CH_3',
      'AST-003',
      'CH_5',
      'AST-004',
      'CH_7',
      'AST-005',
      'CH_9',
      'AST-006',
    ]);
  });
});

describe('suggestions', () => {
  test('are what other rows hold, most used first, each once', () => {
    const rows = ['101', '102', '102', ' 103 ', ''].map((episode) => `| ${episode && `'${episode}`} | n |`);
    expect(suggestionsOf(read(`| Episode | Name |\n${rows.join('\n')}`)).episode).toEqual(['102', '101', '103']);
  });

  test('are a hundred for a column at most', () => {
    const rows = Array.from({ length: 300 }, (_, n) => `| e${n} | n |`);
    expect(suggestionsOf(read(`| Episode | Name |\n${rows.join('\n')}`)).episode).toHaveLength(100);
  });
});
