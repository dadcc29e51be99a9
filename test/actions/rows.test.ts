// Adding and saving rows on paper: what is written, what is asked, and the order that keeps rows whole.

import { describe, expect, test } from '@jest/globals';
import { type Paper, paper } from './support/paper-ports';

/** Three assets, CH_001 to CH_003. */
function cast(): Paper {
  const desk = paper();
  desk.rpc('add', { table: 'assets', rows: ['Llama', 'Oti', 'Pig'].map((name, at) => ({ id: `CH_00${at + 1}`, name })) });
  return desk;
}

const pig = { table: 'assets', id: 'CH_003' };

const names = (desk: Paper) => desk.rows('Assets').map(({ ID, Name }) => `${ID} ${Name}`);

describe('adding', () => {
  test('gives IDs and stamps to rows that have none, and keeps a code that was typed', () => {
    const desk = paper();
    const { ids } = desk.rpc('add', { table: 'assets', rows: [{ name: 'Llama' }, { id: 'CH_9', name: 'Oti' }, { name: 'Pig' }] });
    expect(ids).toEqual(['AST-001', 'CH_9', 'AST-002']);
    expect(names(desk)).toEqual(['AST-001 Llama', 'CH_9 Oti', 'AST-002 Pig']);
    expect(new Set(desk.rows('Assets').map((row) => row['Updated by']))).toEqual(new Set(['ana@example.com']));
  });

  test('once more with the same key adds nothing and answers the same', () => {
    const desk = paper();
    const input = { table: 'assets', rows: [{ name: 'Llama' }] };
    const first = desk.rpc('add', input, 'one submit');
    expect(desk.rpc('add', input, 'one submit')).toEqual({ ...first, again: true });
    expect(names(desk)).toEqual(['AST-001 Llama']);
  });

  test('reads and writes under the lock, flushes what was written, and forgets the catalog only then', () => {
    const desk = cast();
    const calls = desk.callsOf(() => desk.rpc('add', { table: 'people', rows: [{ name: 'Ben Ode', email: 'ben@example.com' }] }));
    const last = (start: string) => calls.findLastIndex((call) => call.startsWith(start));
    const order = [
      calls.indexOf('lock'),
      last('read People'),
      calls.findIndex((call) => call.startsWith('write')),
      last('write'),
      last('cache put'),
    ];
    expect(order).toEqual([0, ...order.slice(1).toSorted((one, other) => one - other)]);
    // What is forgotten before it can be read anew would be remembered as it was.
    expect(calls.slice(last('write'), last('cache put'))).toContain('flush');
    expect(calls.at(-1)).toBe('unlock');
  });

  test('fifty rows at once are written in as many calls as one', () => {
    const writes = (count: number) => {
      const desk = cast();
      const rows = Array.from({ length: count }, (_none, at) => ({ name: `Prop ${at}` }));
      return desk.callsOf(() => desk.rpc('add', { table: 'assets', rows })).filter((call) => call.startsWith('write')).length;
    };
    expect(writes(50)).toBe(writes(1));
  });

  test('a code that is taken is refused before anything is written, with the row that has it', () => {
    const desk = cast();
    const calls = desk.callsOf(() => {
      const { code, issues } = desk.refusal('add', { table: 'assets', rows: [{ name: 'New' }, { id: 'ch_002', name: 'Again' }] });
      expect([code, issues.map(({ path }) => path)]).toEqual(['invalid', ['1:id']]);
    });
    expect(calls.filter((call) => call.startsWith('write'))).toEqual([]);
  });
});

describe('saving', () => {
  test('writes the cells that were changed and the stamp, nothing else of the row', () => {
    const desk = cast();
    desk.type('Assets', 2, 'Notes', 'typed meanwhile');
    desk.rpc('save', { ...pig, loaded: { episode: null }, changes: { episode: '104' } });
    expect(desk.rows('Assets')[2]).toMatchObject({ ID: 'CH_003', Name: 'Pig', Episode: '104', Notes: 'typed meanwhile' });
  });

  test('finds its row where somebody sorted the tab before the lock was had', () => {
    const desk = cast();
    desk.book.meanwhile = { before: 'lock', work: () => void desk.book.model.named('Assets').rows.reverse() };
    desk.rpc('save', { ...pig, loaded: { episode: null }, changes: { episode: '104' } });
    expect(desk.rows('Assets').map(({ ID, Episode }) => [ID, Episode])).toEqual([
      ['CH_003', '104'],
      ['CH_002', ''],
      ['CH_001', ''],
    ]);
  });

  test('a field that somebody else changed meanwhile is asked about, and nothing is written', () => {
    const desk = cast();
    desk.type('Assets', 2, 'Episode', '103');
    const { code, theirs } = desk.refusal('save', { ...pig, loaded: { episode: null }, changes: { episode: '104' } });
    expect([code, theirs]).toEqual(['conflict', { episode: '103' }]);
    expect(desk.rows('Assets')[2]).toMatchObject({ Episode: '103' });
  });

  test('of a key that two rows have writes to neither, and shows both', () => {
    const desk = cast();
    desk.type('Assets', 0, 'ID', 'CH_003');
    desk.type('Assets', 0, 'Name', 'Pig');
    const failure = desk.refusal('save', { ...pig, loaded: { name: 'Pig' }, changes: { episode: '104' } });
    expect(failure.code).toBe('twice');
    expect(failure.rows?.map(({ row }) => row)).toEqual([2, 4]);
    expect(desk.rows('Assets').map(({ Episode }) => Episode)).toEqual(['', '', '']);
  });

  test('remembers the row before its first cell is written, and writes the stamp before what was asked for', () => {
    const desk = cast();
    desk.now += 3_600_000;
    const moments: unknown[] = [];
    const look = () => {
      const { Episode, Updated } = desk.rows('Assets')[2] ?? {};
      moments.push([desk.store.begun?.includes('CH_003'), Episode, JSON.stringify(Updated).includes('09:00')]);
    };
    const second = { before: 'write', work: look };
    const first = () => {
      look();
      desk.book.meanwhile = second;
    };
    desk.book.meanwhile = { before: 'write', work: first };
    desk.rpc('save', { ...pig, loaded: { episode: null }, changes: { episode: '104' } });
    look();
    expect(moments).toEqual([
      [true, '', false],
      [true, '', true],
      [true, '104', true],
    ]);
  });

  test('a row that is gone says so', () => {
    const desk = cast();
    desk.book.model.named('Assets').rows.splice(2, 1);
    expect(desk.refusal('save', { ...pig, loaded: {}, changes: { episode: '104' } }).code).toBe('gone');
  });
});
