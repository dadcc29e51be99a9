// What comes in from the client is checked before anything believes it: whoever may open the sidebar may call the server with anything.

import type { AdoptionDraft } from '../../contract/adoption';
import { mostWanted } from '../../contract/due';
import type { LineChanges, WholeRow } from '../../contract/lines';
import type { Request, ShownChange } from '../../contract/methods';
import type { OutgoingLetter } from '../../contract/papers';
import type { SeveralEdit, Where } from '../../contract/row-edit';
import type { Place } from '../../schema/finding';
import { type Purpose, purposes } from '../../schema/values/purpose';
import type { Value, Values } from '../../schema/values/value';
import { tooManyCopies } from '../messages/letters';
import {
  actionUnknown,
  mostAdded,
  mostChanged,
  mostRepaired,
  nothingIsAdded,
  nothingIsToRepair,
  nothingToAdd,
  nothingToChange,
  purposeMissing,
  requestUnread,
  rowNamedTwice,
  tooManyLines,
} from '../messages/requests';
import { invalid } from '../transaction/failure';
import type { Decoded, FieldKind, InputField, Shape } from './input-fields';
import { inputShapes } from './input-shapes';

/** Rows that one call may add. */
const mostRows = 500;
const mostFields = 400;

/** Cells that one call may repair. */
const mostChanges = 500;

type Fields = Readonly<Record<string, unknown>>;

/** @throws Refusal when the text is not a request for one of the methods with an input of its shape. */
export function decodeRequest(text: unknown): Request {
  const request = fieldsOf(typeof text === 'string' && text.length < 2_000_000 ? parsed(text) : null);
  const { method } = request;
  const [known, shape] = Object.entries(inputShapes).find(([name]) => name === method) ?? [];
  if (!shape) throw refused(actionUnknown());
  return {
    method: known,
    input: inputOf(shape, fieldsOf(request.input ?? {})),
    key: textOf(request.key, 100),
    version: textOf(request.version, 40),
  } as Request;
}

/** The fields of the shape; others are left behind. */
function inputOf(shape: Shape, input: Fields): Fields {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, decoded(field, input[name])]));
}

function decoded(field: InputField, value: unknown): unknown {
  if (typeof field === 'string') return decoders[field](value);
  const word = field.oneOf.find((known) => known === value);
  if (word === undefined) throw refused(field.otherwise);
  return word;
}

/** Lengths are far above what Routesheet itself sends. */
const decoders: { readonly [K in FieldKind]: (value: unknown) => Decoded[K] } = {
  table: (value) => textOf(value, 60),
  row: (value) => textOf(value, 400),
  column: (value) => textOf(value, 400),
  loaded: valuesOf,
  values: valuesOf,
  rows: (value) => listKeyOf(value).map(valuesOf),
  wantedRows: (value) => listKeyOf(value, mostWanted).map(valuesOf),
  address: (value) => textOf(value, 254),
  flag: (value) => value === true,
  purpose: purposeOf,
  title: (value) => textOf(value, 200),
  sender: (value) => textOf(value, 254),
  adopted: (value) => textOf(value, 60),
  day: (value) => textOf(value, 10),
  rowNumber: (value) => numberOf(value, 10_000_000),
  columnNumber: (value) => numberOf(value, 20_000),
  where: whereOf,
  repairs: repairsOf,
  draft: draftOf,
  act: (value) => textOf(value, 20),
  ids: (value) => rowListOf(value).map((id) => textOf(id, 400)),
  list: (value) => textOf(value, 50_000),
  typed: (value) => textOf(value, 50_000),
  edits: editsOf,
  rowsOfTables: saidOf,
  wholeRow: wholeRowOf,
  lineChanges: lineChangesOf,
  rowChanges: rowChangesOf,
  paperOf: (value) => ({ paper: textOf(fieldsOf(value).paper, 60), ...rowIn(value) }),
  letterOf: (value) => ({ letter: textOf(fieldsOf(value).letter, 60), ...rowIn(value) }),
  outgoing: outgoingIn,
  sentRow: rowIn,
  seen: (value) => textOf(value, 400),
};

/** Absent: both. */
function purposeOf(value: unknown): Purpose {
  const purpose = purposes.find((one) => one === (value ?? 'both'));
  if (purpose === undefined) throw refused(purposeMissing());
  return purpose;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused();
  return value as Fields;
}

function textOf(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw refused();
  return value;
}

function listKeyOf(value: unknown, most = mostRows): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw refused(nothingToAdd());
  if (value.length > most) throw refused(mostAdded({ most }));
  return value;
}

function rowListOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw refused(nothingToChange());
  if (value.length > mostRows) throw refused(mostChanged({ most: mostRows }));
  return value;
}

function editsOf(value: unknown): readonly SeveralEdit[] {
  const edits = rowListOf(value)
    .map(fieldsOf)
    .map(({ id, loaded, changes }) => ({ id: textOf(id, 400), loaded: valuesOf(loaded), changes: valuesOf(changes) }));
  if (new Set(edits.map(({ id }) => id)).size < edits.length) throw refused(rowNamedTwice());
  return edits;
}

function wholeRowOf(value: unknown): WholeRow {
  const { id, values, loaded, changes, where } = fieldsOf(value);
  if (id === null) return { id, values: valuesOf(values) };
  return { id: textOf(id, 400), loaded: valuesOf(loaded), changes: valuesOf(changes), where: whereOf(where) };
}

/** Tables of lines that one row may have. */
const mostLineTables = 10;

function lineChangesOf(value: unknown): readonly LineChanges[] {
  if (!Array.isArray(value) || value.length > mostLineTables) throw refused();
  const all = value.map(fieldsOf).map(({ table, adds, edits }): LineChanges => {
    if (!Array.isArray(adds) || !Array.isArray(edits)) throw refused();
    if (adds.length > mostRows) throw refused(tooManyLines({ most: mostRows }));
    return { table: textOf(table, 60), adds: adds.map(valuesOf), edits: edits.length === 0 ? [] : editsOf(edits) };
  });
  if (new Set(all.map(({ table }) => table)).size < all.length) throw refused();
  return all;
}

function rowChangesOf(value: unknown): readonly LineChanges[] {
  const changes = lineChangesOf(value);
  if (changes.every(({ edits }) => edits.length === 0)) throw refused(nothingToChange());
  if (changes.some(({ adds }) => adds.length > 0)) throw refused(nothingIsAdded());
  return changes;
}

function rowIn(value: unknown): { readonly table: string; readonly id: string } {
  const { table, id } = fieldsOf(value);
  return { table: textOf(table, 60), id: textOf(id, 400) };
}

/** Addresses beside the first that one mail goes to. */
const mostCopies = 20;

function outgoingIn(value: unknown): OutgoingLetter {
  const { to, cc, subject, text } = fieldsOf(value);
  if (!Array.isArray(cc) || cc.length > mostCopies) throw refused(tooManyCopies({ most: mostCopies }));
  return { to: textOf(to, 254), cc: cc.map((one) => textOf(one, 254)), subject: textOf(subject, 400), text: textOf(text, 50_000) };
}

/** Absent: the row was not come by in the grid. */
function whereOf(value: unknown): Where | null {
  if (value === undefined || value === null) return null;
  const { row, twice, sure } = fieldsOf(value);
  return { row: numberOf(row, 10_000_000), twice: twice === true, sure: sure === true };
}

function placeOf({ table, row, column }: Fields): Place {
  return { table: textOf(table, 40), row: numberOf(row, 10_000_000), column: numberOf(column, 20_000) };
}

function numberOf(value: unknown, highest: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > highest) throw refused();
  return value;
}

function repairsOf(value: unknown): readonly ShownChange[] {
  if (!Array.isArray(value) || value.length === 0) throw refused(nothingIsToRepair());
  if (value.length > mostChanges) throw refused(mostRepaired({ most: mostChanges }));
  return value
    .map(fieldsOf)
    .map((fields) => ({ ...placeOf(fields), shows: textOf(fields.shows, 200), becomes: textOf(fields.becomes, 200) }));
}

/** A null prototype, so that a column called `__proto__` is a name like any other. */
function valuesOf(value: unknown): Values {
  const entries = Object.entries(fieldsOf(value));
  if (entries.length > mostFields || !entries.every(([, cell]) => isValue(cell))) throw refused();
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Values;
}

/** Tabs that are adopted at once, and what may be said of them. */
const mostTabs = 100;
const mostSaid = 3000;

function draftOf(value: unknown): AdoptionDraft {
  const fields = fieldsOf(value);
  const { sheetIds } = fields;
  if (!Array.isArray(sheetIds) || sheetIds.length > mostTabs || !sheetIds.every(Number.isInteger)) throw refused();
  return {
    sheetIds: [...new Set(sheetIds as number[])],
    table: textOf(fields.table, 40),
    headingRow: Number.isInteger(fields.headingRow) ? Number(fields.headingRow) : 0,
    columns: saidOf(fields.columns),
    stepName: textOf(fields.stepName, 60),
    words: saidOf(fields.words),
    people: saidOf(fields.people),
    addresses: saidOf(fields.addresses),
    dates: saidOf(fields.dates),
    constants: saidOf(fields.constants),
    mapping: textOf(fields.mapping, 30_000),
  };
}

/** Texts by text; a null prototype, as people write the keys. */
function saidOf(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(fieldsOf(value));
  if (entries.length > mostSaid || !entries.every(([key, text]) => key.length <= 400 && typeof text === 'string' && text.length <= 400)) {
    throw refused();
  }
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Readonly<Record<string, string>>;
}

function isValue(cell: unknown): cell is Value {
  return cell === null || typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell));
}

function refused(message = requestUnread()) {
  return invalid([{ path: '', message }]);
}
