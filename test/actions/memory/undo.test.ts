// Taking acts back, on paper: what was written goes, what somebody has changed since stays and is named.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { acts } from '../../../src/actions/acts';
import type { Cell } from '../../../src/schema/values/cell';
import { type Paper, paper } from '../support/paper-ports';
import { doings, first, last, repaired, undo } from './act-doings';

const pig = { table: 'assets', id: 'CH_003' };
const tabs = ['Assets', 'Stock', 'People', 'Deliveries', 'Delivery items'];

/** Three assets, CH_001 to CH_003, and something on another tab. */
function cast(): Paper {
  const desk = paper();
  desk.rpc('add', { table: 'assets', rows: ['Llama', 'Oti', 'Pig'].map((name, at) => ({ id: `CH_00${at + 1}`, name })) });
  desk.rpc('add', { table: 'stock', rows: [{ item: 'Tape', onHand: 4, reorderAt: 1 }] });
  return desk;
}

/** What people see of a tab, but for when and by whom rows were changed; blank rows and boxes that are not ticked are nothing. */
function seen(desk: Paper, tab: string): readonly string[] {
  const shown = (cell: Cell | undefined) => (cell === false || cell === undefined ? '' : cell);
  return desk
    .rows(tab)
    .map((row) => Object.entries(row).filter(([heading]) => !heading.startsWith('Updated')))
    .map((cells) => JSON.stringify(Object.fromEntries(cells.map(([heading, cell]) => [heading, shown(cell)]))))
    .filter((line) => /":[^"]*"[^"]/.test(line.replaceAll('""', '')));
}

const supplyTabs = ['Orders', 'Order lines', 'Stock moves', 'Kit'];

const all = (desk: Paper) => {
  const there = new Set(desk.book.model.tabs.map(({ name }) => name));
  return [...tabs, ...supplyTabs].filter((tab) => there.has(tab)).map((tab) => seen(desk, tab));
};

describe('a save', () => {
  const saved = () => {
    const desk = cast();
    desk.rpc('save', { ...pig, loaded: { episode: null, notes: null }, changes: { episode: '104', notes: 'Paint it' } });
    return desk;
  };

  test('is taken back, and that again', () => {
    const desk = saved();
    const done = all(desk);
    expect(undo(desk)).toEqual({ undone: 1, left: [] });
    expect(all(desk)).toEqual(all(cast()));
    expect(undo(desk)).toEqual({ undone: 1, left: [] });
    expect(all(desk)).toEqual(done);
    expect(
      desk
        .rows('Changes')
        .map(({ Act, Change }) => `${String(Act).split('-')[0]} ${Change}`)
        .slice(-2),
    ).toEqual(['4 Episode: 104 → blank; Notes: Paint it → blank', '5 Episode: blank → 104; Notes: blank → Paint it']);
  });

  test('asked for twice is taken back once', () => {
    const desk = saved();
    undo(desk, 3);
    expect(undo(desk, 3)).toEqual({ undone: 0, left: [] });
    expect(all(desk)).toEqual(all(cast()));
  });

  test('of which a field was changed since leaves that, names it, and puts back the rest', () => {
    const desk = saved();
    desk.type('Assets', 2, 'Notes', 'Mine now');
    expect(undo(desk)).toEqual({ undone: 1, left: ['CH_003 Pig has another Notes since.'] });
    expect(desk.rows('Assets')[2]).toMatchObject({ Episode: '', Notes: 'Mine now' });
  });

  test('finds its row where it was sorted to, and under a heading that was renamed and moved', () => {
    const desk = saved();
    const tab = desk.book.model.named('Assets');
    tab.rows.reverse();
    const [first] = tab.columns.filter(({ heading }) => heading === 'Notes');
    if (!first) throw new Error('No column Notes');
    const at = tab.columns.indexOf(first);
    tab.columns[at] = { ...first, heading: 'Remarks' };
    for (const line of [tab.columns, ...tab.rows] as unknown[][]) line.unshift(...line.splice(at, 1));
    expect(undo(desk)).toEqual({ undone: 1, left: [] });
    expect(desk.rows('Assets')[0]).toMatchObject({ Name: 'Pig', Episode: '', Remarks: '' });
  });

  test('of a row that is gone, or stands there twice, changes nothing and says why', () => {
    const desk = saved();
    const rows = desk.book.model.named('Assets').rows;
    const [row = []] = rows.splice(2, 1);
    expect(undo(desk, 3)).toEqual({ undone: 0, left: ['CH_003 Pig is no longer there.'] });
    rows.push([...row], [...row]);
    expect(undo(desk, 3)).toEqual({ undone: 0, left: ['CH_003 Pig stands on several rows, and nobody can tell which is meant.'] });
  });

  test('of an ID gives it back, unless another row has come by it', () => {
    const desk = cast();
    desk.rpc('save', { ...pig, loaded: { id: 'CH_003' }, changes: { id: 'CH_009' } });
    expect(undo(desk)).toEqual({ undone: 1, left: [] });
    undo(desk);
    desk.rpc('add', { table: 'assets', rows: [{ id: 'CH_003', name: 'New pig' }] });
    expect(undo(desk, 3)).toEqual({ undone: 0, left: ['CH_009 Pig keeps its ID: another row has the old one.'] });
  });

  test('that wrote over a formula puts the formula back, as long as nobody typed there since', () => {
    const desk = saved();
    const entry = desk.book.model.named('Changes').rows.at(-1);
    const data = entry?.length ? JSON.parse(String(entry[7])) : {};
    entry?.splice(7, 1, JSON.stringify({ ...data, c: { episode: ['104', '104', '="104"', ''], notes: data.c.notes } }));
    expect(undo(desk)).toEqual({ undone: 1, left: [] });
    const { sheetId, columns } = desk.book.model.named('Assets');
    const at = columns.findIndex(({ heading }) => heading === 'Episode');
    expect(desk.book.formulas.get(`${sheetId}/4/${at}`)).toBe('="104"');
    expect(undo(desk)).toEqual({ undone: 1, left: [] });
    expect(desk.book.formulas.size).toBe(0);
  });
});

test('a formula under VAT that followed from the gross comes back', () => {
  const desk = paper();
  desk.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz' }] });
  desk.rpc('add', {
    table: 'pettyCash',
    rows: [{ date: '2026-03-02', whoPaid: 'Ana Ruiz', shop: 'Rope & Co', whatFor: 'Rope', gross: 1200, vatRate: '20' }],
  });
  const { sheetId, columns } = desk.book.model.named('Petty Cash');
  const at = columns.findIndex(({ heading }) => heading === 'VAT');
  desk.book.formula(sheetId, 2, at, '=I2/6', 2);
  const id = String(desk.rows('Petty Cash')[0]?.['Receipt no.']);
  desk.rpc('save', { table: 'pettyCash', id, loaded: { gross: 1200 }, changes: { gross: 2400 } });
  expect(desk.book.formulas.size).toBe(0);
  expect(undo(desk)).toEqual({ undone: 1, left: [] });
  expect(desk.book.formulas.get(`${sheetId}/2/${at}`)).toBe('=I2/6');
});

describe('an add', () => {
  test('takes its rows out again and, once more, puts them in with their IDs', () => {
    const desk = cast();
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox', type: 'Character' }, { name: 'Hen' }] });
    const done = all(desk);
    expect(undo(desk)).toEqual({ undone: 2, left: [] });
    expect(all(desk)).toEqual(all(cast()));
    expect(undo(desk)).toEqual({ undone: 2, left: [] });
    expect(all(desk)).toEqual(done);
  });

  test('leaves a row in which somebody has put anything since, and says so', () => {
    const desk = cast();
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox' }, { name: 'Hen' }] });
    desk.type('Assets', 3, 'Notes', 'Red');
    expect(undo(desk)).toEqual({ undone: 1, left: ['AST-001 Fox was changed since it was added, so it stays.'] });
    expect(desk.rows('Assets').map(({ Name }) => Name)).toEqual(['Llama', 'Oti', 'Pig', 'Fox']);
  });
});

describe('what cannot be taken back', () => {
  test('an act that the log does not have is refused in plain words', () => {
    const desk = cast();
    expect(desk.refusal('undo', { act: '77' })).toMatchObject({ code: 'gone', message: expect.stringContaining('no longer in the log') });
    desk.book.model.tabs.splice(desk.book.model.tabs.indexOf(desk.book.model.named('Changes')), 1);
    expect(desk.refusal('undo', { act: '1' }).code).toBe('gone');
  });

  test.each(['', 'nothing', '{"a":"save"}', '{"a":"save","t":"assets","k":"changed","c":{"notes":[{}, 7]},"h":[]}', '[]', 'null'])(
    'an entry that was edited into %s changes nothing and is named',
    (text) => {
      const desk = cast();
      desk.rpc('save', { ...pig, loaded: { notes: null }, changes: { notes: 'Paint it' } });
      const before = all(desk);
      desk.type('Changes', 4, 'Data', text);
      expect(undo(desk, 3)).toEqual({ undone: 0, left: ['CH_003 Pig: its entry in the log was edited and cannot be understood.'] });
      expect(all(desk)).toEqual(before);
    },
  );
});

test('every act that can be taken back: done and undone it is as before, and done again as after', () => {
  const names = Object.entries(acts).flatMap(([name, { undoable }]) => (undoable ? [name as keyof typeof acts] : []));
  for (const name of names) {
    const desk = cast();
    // What a repair repairs is slipped first, and what an undo undoes is saved.
    const actsOf = (work: () => unknown) => {
      const from = last(desk);
      work();
      return last(desk) - from;
    };
    const word =
      fc.sample(
        fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
        { numRuns: 1, seed: 7 },
      )[0] ?? 'x';
    const states = [all(desk)];
    first[name]?.(desk);
    states[0] = all(desk);
    const count = actsOf(() => (name === 'repair' ? repaired(desk) : doings[name](desk, word)));
    expect([name, count]).toEqual([name, name === 'undo' ? 2 : 1]);
    const done = all(desk);
    const act = last(desk);
    expect([name, undo(desk, act).left]).toEqual([name, []]);
    if (name !== 'undo') expect([name, all(desk)]).toEqual([name, states[0]]);
    expect([name, undo(desk).left]).toEqual([name, []]);
    expect([name, all(desk)]).toEqual([name, done]);
  }
  process.stdout.write(`undone and done again: ${names.join(', ')}\n`);
});
