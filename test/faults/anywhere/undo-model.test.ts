// Two people who add, save, change several rows, type, delete, sort and undo in any order, through the built add-on, against a model on plain objects.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Desk } from '../../journeys/support/desk';
import { columnOf, rowOf, sortTab } from '../support/by-hand';
import { deskWithAssets } from '../support/one-asset';
import { reachOf } from '../support/reach';
import { isFull } from '../support/thoroughness';

const fields = ['name', 'episode', 'notes'] as const;
type Field = (typeof fields)[number];
const headings = { name: 'Name', episode: 'Episode', notes: 'Notes' } as const;

type Row = Readonly<Record<Field, string>>;

/** What an act did to one row: cells from what to what, or the whole of it that came or went. */
type Did =
  | { readonly id: string; readonly kind: 'changed'; readonly cells: readonly (readonly [Field, string, string])[] }
  | { readonly id: string; readonly kind: 'added' | 'removed'; readonly row: Row };

interface Model {
  readonly rows: Map<string, Row>;
  readonly acts: (readonly Did[])[];
}

interface Real {
  readonly desk: Desk;
  /** What the log calls the acts of the model. */
  readonly acts: string[];
}

type Command = fc.Command<Model, Real>;

/** Rows of Assets in the form of the model. */
function rowsOf(desk: Desk): Map<string, Row> {
  const rows = desk.rows('Assets').filter(({ ID, Name }) => ID !== '' || Name !== '');
  expect(new Set(rows.map(({ ID }) => ID)).size).toBe(rows.length);
  return new Map(
    rows.map(({ ID, Name, Episode, Notes }) => [String(ID), { name: String(Name), episode: String(Episode), notes: String(Notes) }]),
  );
}

/** Cells that still say what was written go back; a row that came goes where it is as it came; one that went comes again. */
function undone({ rows, acts }: Model, at: number): readonly Did[] {
  const back: Did[] = [];
  for (const did of acts[at] ?? []) {
    const now = rows.get(did.id);
    if (did.kind === 'changed' && now !== undefined) {
      const cells = did.cells.flatMap(([field, before, after]) => (now[field] === after ? [[field, after, before] as const] : []));
      if (cells.length === 0) continue;
      rows.set(did.id, { ...now, ...Object.fromEntries(cells.map(([field, , becomes]) => [field, becomes])) });
      back.push({ id: did.id, kind: 'changed', cells });
    }
    if (did.kind === 'added' && now !== undefined && fields.every((field) => now[field] === did.row[field])) {
      rows.delete(did.id);
      back.push({ id: did.id, kind: 'removed', row: now });
    }
    if (did.kind === 'removed' && now === undefined) {
      rows.set(did.id, did.row);
      back.push({ id: did.id, kind: 'added', row: did.row });
    }
  }
  return back;
}

const reach = reachOf('undo by two people against a model');
let undos = 0;

function command(name: string, check: (model: Model) => boolean, run: (model: Model, real: Real) => readonly Did[]): Command {
  return {
    toString: () => name,
    check,
    run: (model, real) => {
      reach.add({ work: null, cases: 1 });
      const known = new Set(real.desk.rows('Changes').map(({ Act }) => String(Act)));
      const did = run(model, real);
      expect([...rowsOf(real.desk)].sort()).toEqual([...model.rows].sort());
      const acts = [...new Set(real.desk.rows('Changes').map(({ Act }) => String(Act)))].filter((act) => !known.has(act));
      // An entry for each act that changed anything, and for no other.
      expect(acts).toHaveLength(did.length > 0 ? 1 : 0);
      if (did.length > 0) {
        model.acts.push(did);
        real.acts.push(acts[0] ?? '');
      }
    },
  };
}

const always = () => true;
const hasRows = ({ rows }: Model) => rows.size > 0;
const idAt = ({ rows }: Model, at: number) => [...rows.keys()].sort()[at % rows.size] ?? '';
const cellOf = (text: string) => (text === '' ? null : text);

const word = fc.constantFrom('a', 'b', '=1+1', '001', '2026-03-02');
const place = fc.nat({ max: 20 });
const person = fc.constantFrom('ana@example.com', 'ben@example.com');
const field = fc.constantFrom(...fields);

const adding = fc.tuple(person, fc.array(word, { minLength: 1, maxLength: 3 })).map(([who, names]) =>
  command(`${who} adds ${names}`, always, ({ rows }, { desk }) => {
    desk.host.user = who;
    const { ids } = desk.rpc('add', { table: 'assets', rows: names.map((name) => ({ name })) });
    return ids.map((id, at) => {
      const row = { name: names[at] ?? '', episode: '', notes: '' };
      rows.set(id, row);
      return { id, kind: 'added', row };
    });
  }),
);

/** Writes that field of rows, as each was seen. */
function written({ rows }: Model, ids: readonly string[], key: Field, text: string): readonly Did[] {
  return ids.flatMap((id): readonly Did[] => {
    const now = rows.get(id);
    if (now === undefined || now[key] === text) return [];
    rows.set(id, { ...now, [key]: text });
    return [{ id, kind: 'changed', cells: [[key, now[key], text]] }];
  });
}

const saving = fc.tuple(person, place, field, word).map(([who, at, key, text]) =>
  command(`${who} saves ${text} as ${key} of ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    desk.host.user = who;
    const loaded = { [key]: cellOf(model.rows.get(id)?.[key] ?? '') };
    desk.rpc('save', { table: 'assets', id, loaded, changes: { [key]: text } });
    return written(model, [id], key, text);
  }),
);

const changing = fc.tuple(person, fc.uniqueArray(place, { minLength: 1, maxLength: 4 }), field, word).map(([who, places, key, text]) =>
  command(`${who} changes ${key} of ${places} to ${text}`, hasRows, (model, { desk }) => {
    const ids = [...new Set(places.map((at) => idAt(model, at)))];
    desk.host.user = who;
    const edits = ids.map((id) => ({ id, loaded: { [key]: cellOf(model.rows.get(id)?.[key] ?? '') }, changes: { [key]: text } }));
    desk.rpc('changeSeveral', { table: 'assets', edits });
    return written(model, ids, key, text);
  }),
);

const undoing = fc.tuple(person, fc.nat({ max: 8 })).map(([who, back]) =>
  command(
    `${who} undoes ${back} back`,
    ({ acts }) => acts.length > 0,
    (model, { desk, acts }) => {
      undos += 1;
      desk.host.user = who;
      const at = model.acts.length - 1 - (back % model.acts.length);
      desk.rpc('undo', { act: acts[at] ?? '' });
      return undone(model, at);
    },
  ),
);

const typing = fc.tuple(person, place, field, word).map(([who, at, key, text]) =>
  command(`${who} types ${text} as ${key} of ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    desk.host.user = who;
    desk.host.edit('Assets', `${columnOf(desk, 'Assets', headings[key])}${rowOf(desk, 'Assets', 'ID', id)}`, [[`'${text}`]]);
    model.rows.set(id, { ...(model.rows.get(id) ?? { name: '', episode: '', notes: '' }), [key]: text });
    return [];
  }),
);

const deleting = place.map((at) =>
  command(`delete ${at}`, hasRows, (model, { desk }) => {
    const id = idAt(model, at);
    desk.host.book.hand.deleteRows('Assets', rowOf(desk, 'Assets', 'ID', id));
    model.rows.delete(id);
    return [];
  }),
);

const sorting = fc.tuple(fc.constantFrom('ID', 'Name', 'Notes'), fc.boolean()).map(([heading, ascending]) =>
  command(`sort by ${heading}`, hasRows, (_model, { desk }) => {
    sortTab(desk, 'Assets', heading, ascending);
    return [];
  }),
);

const sortingLog = fc.boolean().map((ascending) =>
  command(
    'sort the log',
    ({ acts }) => acts.length > 1,
    (_model, { desk }) => {
      sortTab(desk, 'Changes', 'ID', ascending);
      return [];
    },
  ),
);

// Five sequences on every change, the same ones each time; in the long run sixty, others each time: their seed is printed.
test('whatever two people do and take back in whatever order, it comes to what the model comes to, with an entry for each act', () => {
  const seed = isFull ? Number(process.hrtime.bigint() % 1_000_000n) : 13;
  process.stdout.write(`undo by two people: seed ${seed}\n`);
  const all = [adding, saving, saving, changing, undoing, undoing, undoing, typing, deleting, sorting, sortingLog];
  fc.assert(
    fc.property(fc.commands(all, { maxCommands: 30, size: 'max' }), (sequence) => {
      const real = { desk: deskWithAssets(), acts: [] };
      fc.modelRun(() => ({ model: { rows: rowsOf(real.desk), acts: [] }, real }), sequence);
    }),
    { numRuns: isFull ? 60 : 5, seed },
  );
  expect(undos).toBeGreaterThan(isFull ? 200 : 12);
  process.stdout.write(`undo by two people: ${undos} acts taken back\n`);
});
