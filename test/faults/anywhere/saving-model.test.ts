// Random sequences of what two people and Routesheet do to a tab, compared after every step with a model in memory.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Methods } from '../../../src/contract/methods';
import type { Desk } from '../../journeys/support/desk';
import { withFault } from '../support/breakpoints';
import { columnOf, rowOf, sortTab } from '../support/by-hand';
import { deskWithAssets } from '../support/one-asset';
import { reachOf } from '../support/reach';
import { request } from '../support/request';
import { isFull } from '../support/thoroughness';

interface Row {
  readonly name: string;
  readonly notes: string;
}

type Person = 'ana@example.com' | 'ben@example.com';

interface Model {
  readonly rows: Map<string, Row>;
  /** The row that each person has open in the sidebar, as it was when they opened it. */
  readonly forms: Map<Person, { readonly id: string; readonly loaded: Row }>;
}

interface Real {
  readonly desk: Desk;
  step: number;
}

type Command = fc.Command<Model, Real>;

/** What the tab holds, in the form of the model. */
function rowsOf(desk: Desk): Map<string, Row> {
  const rows = desk.rows('Assets').filter(({ ID, Name }) => ID !== '' || Name !== '');
  expect(new Set(rows.map(({ ID }) => ID)).size).toBe(rows.length);
  return new Map(rows.map(({ ID, Name, Notes }) => [String(ID), { name: String(Name), notes: String(Notes) }]));
}

const reach = reachOf('two people against a model');

function command(name: string, check: (model: Model) => boolean, run: (model: Model, real: Real) => void): Command {
  return {
    toString: () => name,
    check,
    run: (model, real) => {
      real.step += 1;
      reach.add({ work: null, cases: 1 });
      run(model, real);
      expect([...rowsOf(real.desk)].sort()).toEqual([...model.rows].sort());
    },
  };
}

const always = () => true;
const hasRows = ({ rows }: Model) => rows.size > 0;

function idAt({ rows }: Model, at: number): string {
  return [...rows.keys()].sort()[at % rows.size] ?? '';
}

/** As the form has it: nothing for a blank cell. */
function values({ name, notes }: Row): Methods['save']['input']['loaded'] {
  return { name, notes: notes === '' ? null : notes };
}

const text = fc.constantFrom('Apple', '=1+1', '-5', 'Élan', '001', 'TRUE', '2026-03-02', 'a\nb');
const place = fc.nat({ max: 50 });
const person = fc.constantFrom<Person>('ana@example.com', 'ben@example.com');

const adding = fc.tuple(person, text, text, fc.boolean()).map(([who, name, notes, twice]) =>
  command(`${who} adds ${name}${twice ? ' twice' : ''}`, always, ({ rows }, { desk, step }) => {
    desk.host.user = who;
    const input = { table: 'assets', rows: [{ name, notes }] };
    const { ids } = desk.rpc('add', input, `step-${step}`);
    if (twice) expect(desk.rpc('add', input, `step-${step}`)).toEqual({ ids, again: true });
    rows.set(String(ids[0]), { name, notes });
  }),
);

/** Killed somewhere, asked again with the same key. */
const addingKilled = fc.tuple(place, text).map(([at, name]) =>
  command(`add ${name}, killed at ${at * 2}, and again`, always, ({ rows }, { desk, step }) => {
    const input = { table: 'assets', rows: [{ name, notes: 'killed' }] };
    withFault(desk.host, { kind: 'kill', at: at * 2 + 1 }, () => desk.host.run('rpc', [request('add', input, `step-${step}`)]));
    const { ids } = desk.rpc('add', input, `step-${step}`);
    expect(rows.has(String(ids[0]))).toBe(false);
    rows.set(String(ids[0]), { name, notes: 'killed' });
  }),
);

const opening = fc.tuple(person, place).map(([who, at]) =>
  command(`${who} opens ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    desk.host.selection = { sheetId: desk.host.book.tabs.named('Assets')?.id ?? '', range: `A${rowOf(desk, 'Assets', 'ID', id)}` };
    const loaded = model.rows.get(id) ?? { name: '', notes: '' };
    expect(desk.rpc('selected', {}).row?.values).toMatchObject(values(loaded));
    model.forms.set(who, { id, loaded });
  }),
);

/** What the form holds that was opened some steps ago: merged, in conflict, or of a row that is gone. */
const saving = fc.tuple(person, fc.constantFrom('Pear', 'Plum'), fc.option(text)).map(([who, name, notes]) =>
  command(
    `${who} saves ${name}`,
    ({ forms }) => forms.has(who),
    ({ rows, forms }, { desk }) => {
      const { id = '', loaded = { name: '', notes: '' } } = forms.get(who) ?? {};
      const now = rows.get(id);
      desk.host.user = who;
      const wanted: Row = { name, notes: notes ?? loaded.notes };
      const changes = notes === null ? { name } : { name, notes };
      const answer = desk.ask('save', { table: 'assets', id, loaded: values(loaded), changes });
      const contradicts = (key: keyof Row) => key in changes && now?.[key] !== wanted[key] && now?.[key] !== loaded[key];
      if (now === undefined) expect(answer).toMatchObject({ ok: false, error: { code: 'gone' } });
      else if (contradicts('name') || contradicts('notes')) expect(answer).toMatchObject({ ok: false, error: { code: 'conflict' } });
      else {
        expect(answer).toMatchObject({ ok: true });
        rows.set(id, { name, notes: notes ?? now.notes });
        forms.delete(who);
      }
    },
  ),
);

/** Somebody adds a row while somebody else does, at any call: both, or one is told to try again. */
const together = fc.tuple(place, text).map(([at, name]) =>
  command(`add ${name} while Ben adds at call ${at}`, always, ({ rows }, { desk, step }) => {
    desk.host.faults.onCall((n) => {
      if (n !== at + 1) return;
      const answer = desk.ask('add', { table: 'assets', rows: [{ name: 'Ben’s' }] }, `ben-${step}`);
      if (answer.ok) rows.set(String(answer.value.ids[0]), { name: 'Ben’s', notes: '' });
      else expect(answer.error.code).toBe('busy');
    });
    const { ids } = desk.rpc('add', { table: 'assets', rows: [{ name }] }, `ana-${step}`);
    desk.host.faults.onCall(null);
    expect(rows.has(String(ids[0]))).toBe(false);
    rows.set(String(ids[0]), { name, notes: '' });
  }),
);

const typing = fc.tuple(person, place, fc.constantFrom('Pear', 'Plum', 'Fig')).map(([who, at, name]) =>
  command(`${who} types ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    desk.host.user = who;
    desk.host.edit('Assets', `${columnOf(desk, 'Assets', 'Name')}${rowOf(desk, 'Assets', 'ID', id)}`, [[name]]);
    model.rows.set(id, { name, notes: model.rows.get(id)?.notes ?? '' });
  }),
);

const pasting = fc.nat({ max: 3 }).map((more) =>
  command(`paste ${more + 1} rows`, always, ({ rows }, { desk }) => {
    const row = desk.values('Assets').length + 1;
    const names = Array.from({ length: more + 1 }, (_unused, n) => `Pasted ${n}`);
    desk.host.edit(
      'Assets',
      `${columnOf(desk, 'Assets', 'Name')}${row}`,
      names.map((name) => [name]),
    );
    names.forEach((name, n) => {
      const id = String(desk.rows('Assets').at(row - 2 + n)?.ID);
      expect(id).toMatch(/^AST-\d+$/);
      expect(rows.has(id)).toBe(false);
      rows.set(id, { name, notes: '' });
    });
  }),
);

const deleting = place.map((at) =>
  command(`delete ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    desk.host.book.hand.deleteRows('Assets', rowOf(desk, 'Assets', 'ID', id));
    model.rows.delete(id);
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

// Four sequences on every change, the same ones each time; in the long run a hundred, others each time: their seed is printed.
test('C1: whatever two people do in whatever order, every row is there once, with its own ID and what was saved last', () => {
  const seed = isFull ? Number(process.hrtime.bigint() % 1_000_000n) : 2026;
  process.stdout.write(`model of two people: seed ${seed}\n`);
  const all = [adding, addingKilled, opening, saving, saving, together, typing, pasting, deleting, sorting, inserting];
  const commands = fc.commands(all, { maxCommands: 40, size: 'max' });
  fc.assert(
    fc.property(commands, (sequence) => {
      const real = { desk: deskWithAssets(), step: 0 };
      fc.modelRun(() => ({ model: { rows: rowsOf(real.desk), forms: new Map() }, real }), sequence);
    }),
    { numRuns: isFull ? 100 : 4, seed },
  );
});
