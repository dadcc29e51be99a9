// Random sequences of what people and Routesheet do to a tab, compared after every step with a model in memory.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Desk } from '../journeys/support/desk';
import { columnOf, rowOf, sortTab } from './support/by-hand';
import { deskWithAssets } from './support/one-asset';

/** Name and notes by ID. */
type Model = Map<string, { name: string; notes: string }>;

interface Real {
  readonly desk: Desk;
  step: number;
}

type Command = fc.Command<Model, Real>;

/** What the tab holds, in the form of the model. */
function rowsOf({ desk }: Real): Model {
  const rows = desk.rows('Assets').filter(({ ID, Name }) => ID !== '' || Name !== '');
  expect(new Set(rows.map(({ ID }) => ID)).size).toBe(rows.length);
  return new Map(rows.map((row) => [String(row['ID']), { name: String(row['Name']), notes: String(row['Notes']) }]));
}

function command(name: string, check: (model: Model) => boolean, run: (model: Model, real: Real) => void): Command {
  return {
    toString: () => name,
    check,
    run: (model, real) => {
      real.step += 1;
      run(model, real);
      const there = rowsOf(real);
      expect([...there].sort()).toEqual([...model].sort());
    },
  };
}

const always = () => true;
const hasRows = (model: Model) => model.size > 0;

function idAt(model: Model, at: number): string {
  return [...model.keys()].sort()[at % model.size] ?? '';
}

const text = fc.constantFrom('Apple', '=1+1', '-5', 'Élan', '001', 'TRUE', '2026-03-02', 'a\nb');
const place = fc.nat({ max: 50 });

const adding = fc.tuple(text, text, fc.boolean()).map(([name, notes, twice]) =>
  command(`add ${name}`, always, (model, { desk, step }) => {
    const input = { table: 'assets', rows: [{ name, notes }] };
    const { ids } = desk.rpc('add', input, `step-${step}`);
    if (twice) expect(desk.rpc('add', input, `step-${step}`)).toEqual({ ids, again: true });
    model.set(String(ids[0]), { name, notes });
  }),
);

const saving = fc.tuple(place, text).map(([at, notes]) =>
  command(`save ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    const before = model.get(id);
    desk.rpc('save', { table: 'assets', id, loaded: { notes: before?.notes || null }, changes: { notes } });
    if (before) model.set(id, { ...before, notes });
  }),
);

const stale = fc.tuple(place, text).map(([at, notes]) =>
  command(`save what is stale ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    const answer = desk.ask('save', { table: 'assets', id, loaded: { notes: 'never there' }, changes: { notes } });
    // What is there already is no conflict.
    expect(answer.ok || answer.error.code).toBe(model.get(id)?.notes === notes ? true : 'conflict');
  }),
);

const typing = fc.tuple(place, fc.constantFrom('Pear', 'Plum', 'Fig')).map(([at, name]) =>
  command(`type ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    desk.host.edit('Assets', `${columnOf(desk, 'Assets', 'Name')}${rowOf(desk, 'Assets', 'ID', id)}`, [[name]]);
    model.set(id, { name, notes: model.get(id)?.notes ?? '' });
  }),
);

const typingNew = fc.constantFrom('Pasted', 'Typed').map((name) =>
  command(`type a new row ${name}`, always, (model, real) => {
    const { desk } = real;
    const row = desk.values('Assets').length + 1;
    desk.host.edit('Assets', `${columnOf(desk, 'Assets', 'Name')}${row}`, [[name]]);
    const id = String(desk.rows('Assets').at(row - 2)?.['ID']);
    expect(id).toMatch(/^AST-\d+$/);
    expect(model.has(id)).toBe(false);
    model.set(id, { name, notes: '' });
  }),
);

const deleting = place.map((at) =>
  command(`delete ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    desk.host.book.hand.deleteRows('Assets', rowOf(desk, 'Assets', 'ID', id));
    model.delete(id);
    expect(desk.refusal('save', { table: 'assets', id, loaded: {}, changes: { notes: 'x' } }).code).toBe('gone');
  }),
);

const sorting = fc
  .tuple(fc.constantFrom('ID', 'Name', 'Notes'), fc.boolean())
  .map(([heading, ascending]) => command(`sort by ${heading}`, hasRows, (_model, { desk }) => sortTab(desk, 'Assets', heading, ascending)));

const inserting = place.map((at) =>
  command(`insert a blank row ${at}`, hasRows, (_model, { desk }) =>
    desk.host.book.hand.insertRows('Assets', 2 + (at % (desk.values('Assets').length - 1))),
  ),
);

test('C1: whatever is done in whatever order, every row is there once, with its own ID and what was saved last', () => {
  const commands = fc.commands([adding, saving, stale, typing, typingNew, deleting, sorting, inserting], { maxCommands: 30, size: 'max' });
  fc.assert(
    fc.property(commands, (sequence) => {
      const real = { desk: deskWithAssets(), step: 0 };
      fc.modelRun(() => ({ model: rowsOf(real), real }), sequence);
    }),
    { numRuns: 5, seed: 2026 },
  );
});
