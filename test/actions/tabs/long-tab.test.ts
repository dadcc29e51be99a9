// A save on a tab of thousands of rows reads the headings, the IDs and its row, and does what one that reads everything does.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { longTab } from '../../../src/actions/changes/narrow-reading';
import { stateKeys, type TabState } from '../../../src/actions/transaction/state';
import type { Values } from '../../../src/schema/values/value';
import { type Paper, paper } from '../support/paper-ports';

const many = longTab + 50;

/** Assets of which each third is a prop, put in behind the add-on's back. */
function crowded(): Paper {
  const desk = paper();
  const { columns, rows } = desk.book.model.named('Assets');
  const at = (heading: string) => columns.findIndex((column) => column.heading === heading);
  for (let n = 1; n <= many; n++) {
    const line = columns.map(() => '');
    line[at('ID')] = `AST-${n}`;
    line[at('Name')] = `Asset ${n}`;
    line[at('Type')] = n % 3 === 0 ? 'Prop' : 'Character';
    rows.push(line);
  }
  return desk;
}

const state = (desk: Paper) => JSON.parse(desk.store[stateKeys.tab('assets')] ?? '{}') as TabState;

/** The length is known to one and not to the other. */
function alike(): readonly [long: Paper, whole: Paper] {
  const whole = crowded();
  const long = whole.copy();
  long.store[stateKeys.tab('assets')] = JSON.stringify({ ...state(long), rows: many });
  return [long, whole];
}

const save = (desk: Paper, id: string, loaded: Values, changes: Values, row: number | null = null) =>
  desk.ask('save', { table: 'assets', id, loaded, changes, where: row === null ? null : { row, twice: false, sure: false } }, 'one');

const readsOf = (desk: Paper, work: () => void) => desk.callsOf(work).filter((call) => / Assets/.test(call));

test('the first save of a tab that nobody knows to be long reads all of it and notes that; the next reads three pieces, the row last', () => {
  const desk = crowded();
  const work = (id: string) => () => void save(desk, id, { notes: null }, { notes: 'Paint it' });
  expect(readsOf(desk, work('AST-7'))).toEqual(['read Assets', 'write Assets 1']);
  expect(state(desk).rows).toBe(many + 1);
  expect(readsOf(desk, work('AST-8'))).toEqual(['part Assets', 'part Assets', 'part Assets', 'write Assets 1']);
  expect(desk.rows('Assets')[7]).toMatchObject({ ID: 'AST-8', Notes: 'Paint it', 'Updated by': 'ana@example.com' });
});

test('on a short tab nothing is read in pieces', () => {
  const desk = paper();
  desk.rpc('add', { table: 'assets', rows: [{ name: 'Llama' }] });
  expect(state(desk).rows).toBe(2);
  expect(readsOf(desk, () => void save(desk, 'AST-001', { notes: null }, { notes: 'x' }))).toEqual(['read Assets', 'write Assets 1']);
});

test.each<readonly [string, (desk: Paper) => void]>([
  ['two rows have the ID', (desk) => desk.type('Assets', 20, 'ID', 'AST-8')],
  ['the row is gone', (desk) => desk.type('Assets', 7, 'ID', 'AST-9999')],
  ['the row was changed and moved', (desk) => swap(desk, 7, 30, () => desk.type('Assets', 7, 'Notes', 'Theirs'))],
  ['the IDs do not come first', (desk) => exchangeColumns(desk)],
  ['a heading was renamed', (desk) => renameNotes(desk)],
])('where %s it comes to what it comes to on the whole tab', (_case, change) => {
  const [long, whole] = alike();
  const answers = [long, whole].map((desk) => {
    change(desk);
    return save(desk, 'AST-8', { name: 'Asset 8', notes: null }, { notes: 'Mine' }, 9);
  });
  expect(answers[0]).toEqual(answers[1]);
  expect(long.rows('Assets')).toEqual(whole.rows('Assets'));
});

function swap(desk: Paper, one: number, other: number, first: () => void): void {
  first();
  const { rows } = desk.book.model.named('Assets');
  const [a, b] = [rows[one], rows[other]];
  if (a && b) [rows[one], rows[other]] = [b, a];
}

/** The first two columns of the tab, with all that is in them. */
function exchangeColumns(desk: Paper): void {
  const { columns, rows } = desk.book.model.named('Assets');
  for (const line of [columns, ...rows] as unknown[][]) line.splice(0, 2, line[1], line[0]);
}

function renameNotes(desk: Paper): void {
  const { columns } = desk.book.model.named('Assets');
  const at = columns.findIndex(({ heading }) => heading === 'Notes');
  const notes = columns[at];
  if (notes) columns[at] = { ...notes, heading: 'Remarks' };
}

test('rows that are sorted between two of the reads are seen: nothing is written into another row', () => {
  const [desk] = alike();
  const parts: string[] = [];
  const { book } = desk.ports;
  const ports = desk.ports as { -readonly [K in keyof typeof desk.ports]: (typeof desk.ports)[K] };
  ports.book = {
    ...book,
    part: (sheetId, range) => {
      parts.push(range);
      // After the IDs and the headings.
      if (range === '9:9') desk.book.model.named('Assets').rows.reverse();
      return book.part(sheetId, range);
    },
  };
  expect(save(desk, 'AST-8', { notes: null }, { notes: 'Paint it' })).toMatchObject({ ok: true });
  expect(parts.slice(-3)).toEqual(['A:A', '1:20', '9:9']);
  expect(desk.rows('Assets').filter(({ Notes }) => Notes !== '')).toMatchObject([{ ID: 'AST-8', Notes: 'Paint it' }]);
});

test('whatever is saved, the row, the log and the answer are the same as on the whole tab', () => {
  const [long, whole] = alike();
  const field = fc.constantFrom('name', 'type', 'notes', 'id', 'steps/Rig/status', 'steps/Rig/due');
  const text = fc.constantFrom('', 'Prop', 'Retake', '2026-03-05', 'AST-12', 'Llama');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: many }), field, text, (n, key, typed) => {
      const answers = [long, whole].map((desk) => {
        desk.store[stateKeys.tab('assets')] = JSON.stringify({ ...state(desk), rows: desk === long ? many : 1 });
        return save(desk, `AST-${n}`, {}, { [key]: typed });
      });
      expect(answers[0]).toEqual(answers[1]);
    }),
    { numRuns: 40 },
  );
  expect(long.rows('Assets')).toEqual(whole.rows('Assets'));
  expect(long.rows('Changes')).toEqual(whole.rows('Changes'));
});
