// What comes in from the client is checked before anything believes it: whoever may open the sidebar may call the server with anything.

import type { AdoptionDraft } from '../../contract/adoption';
import type { ShownChange } from '../../contract/check';
import { mostWanted } from '../../contract/due';
import type { Request } from '../../contract/methods';
import type { OutgoingLetter } from '../../contract/papers';
import type { LineChanges, WholeRow } from '../../contract/rows/lines';
import type { Where } from '../../contract/rows/row-edit';
import type { Place } from '../../schema/finding';
import { type Purpose, purposes } from '../../schema/values/purpose';
import { tooManyCopies } from '../messages/letters';
import {
  actionUnknown,
  mostAdded,
  mostRepaired,
  nothingIsAdded,
  nothingIsToRepair,
  nothingToAdd,
  nothingToChange,
  purposeMissing,
  tooManyLines,
} from '../messages/requests';
import { cashDecoders } from './cash-decoding';
import {
  type Fields,
  givenEdits,
  givenFields,
  givenRows,
  givenSaid,
  givenText,
  givenValues,
  mostRows,
  requestRefused,
} from './decoded-parts';
import { handoverDecoders } from './handover-decoding';
import type { Decoded, FieldKind, InputField, Shape } from './input-fields';
import { inputShapes } from './input-shapes';
import { kitDecoders } from './kit-decoding';
import { listDecoders } from './list-decoding';
import { noteDecoders } from './note-decoding';
import { supplyDecoders } from './supply-decoding';

/** Cells that one call may repair. */
const mostChanges = 500;

/** @throws Refusal when the text is not a request for one of the methods with an input of its shape. */
export function decodeRequest(text: unknown): Request {
  const request = givenFields(typeof text === 'string' && text.length < 2_000_000 ? parsed(text) : null);
  const { method } = request;
  const [known, shape] = Object.entries(inputShapes).find(([name]) => name === method) ?? [];
  if (!shape) throw requestRefused(actionUnknown());
  return {
    method: known,
    input: inputOf(shape, givenFields(request.input ?? {})),
    key: givenText(request.key, 100),
    version: givenText(request.version, 40),
  } as Request;
}

/** The fields of the shape; others are left behind. */
function inputOf(shape: Shape, input: Fields): Fields {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, decoded(field, input[name])]));
}

function decoded(field: InputField, value: unknown): unknown {
  if (typeof field === 'string') return decoders[field](value);
  const word = field.oneOf.find((known) => known === value);
  if (word === undefined) throw requestRefused(field.otherwise);
  return word;
}

/** Lengths are far above what Routesheet itself sends. */
const decoders: { readonly [K in FieldKind]: (value: unknown) => Decoded[K] } = {
  table: (value) => givenText(value, 60),
  row: (value) => givenText(value, 400),
  column: (value) => givenText(value, 400),
  loaded: givenValues,
  values: givenValues,
  rows: (value) => listKeyOf(value).map(givenValues),
  wantedRows: (value) => listKeyOf(value, mostWanted).map(givenValues),
  address: (value) => givenText(value, 254),
  flag: (value) => value === true,
  purpose: purposeOf,
  title: (value) => givenText(value, 200),
  sender: (value) => givenText(value, 254),
  adopted: (value) => givenText(value, 60),
  day: (value) => givenText(value, 10),
  rowNumber: (value) => numberOf(value, 10_000_000),
  columnNumber: (value) => numberOf(value, 20_000),
  where: whereOf,
  repairs: repairsOf,
  draft: draftOf,
  act: (value) => givenText(value, 20),
  ids: (value) => givenRows(value).map((id) => givenText(id, 400)),
  list: (value) => givenText(value, 50_000),
  typed: (value) => givenText(value, 50_000),
  edits: givenEdits,
  rowsOfTables: givenSaid,
  wholeRow: wholeRowOf,
  lineChanges: lineChangesOf,
  rowChanges: rowChangesOf,
  handedChanges: (value) => (Array.isArray(value) && value.length === 0 ? [] : rowChangesOf(value)),
  paperOf: (value) => ({ paper: givenText(givenFields(value).paper, 60), ...rowIn(value) }),
  letterOf: (value) => ({ letter: givenText(givenFields(value).letter, 60), ...rowIn(value) }),
  postOf: (value) => ({ letter: givenText(givenFields(value).letter, 60), ...rowIn(value) }),
  seenPost: (value) => givenText(value, 60),
  outgoing: outgoingIn,
  sentRow: rowIn,
  pastReview: (value) => givenText(value, 400),
  laterReview: (value) => givenText(value, 400),
  ...noteDecoders,
  order: (value) => givenText(value, 400),
  ...supplyDecoders,
  ...kitDecoders,
  ...handoverDecoders,
  ...cashDecoders,
  ...listDecoders,
  seen: (value) => givenText(value, 400),
};

/** Absent: both. */
function purposeOf(value: unknown): Purpose {
  const purpose = purposes.find((one) => one === (value ?? 'both'));
  if (purpose === undefined) throw requestRefused(purposeMissing());
  return purpose;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function listKeyOf(value: unknown, most = mostRows): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw requestRefused(nothingToAdd());
  if (value.length > most) throw requestRefused(mostAdded({ most }));
  return value;
}

function wholeRowOf(value: unknown): WholeRow {
  const { id, values, loaded, changes, where } = givenFields(value);
  if (id === null) return { id, values: givenValues(values) };
  return { id: givenText(id, 400), loaded: givenValues(loaded), changes: givenValues(changes), where: whereOf(where) };
}

/** Tables of lines that one row may have. */
const mostLineTables = 10;

function lineChangesOf(value: unknown): readonly LineChanges[] {
  if (!Array.isArray(value) || value.length > mostLineTables) throw requestRefused();
  const all = value.map(givenFields).map(({ table, adds, edits }): LineChanges => {
    if (!Array.isArray(adds) || !Array.isArray(edits)) throw requestRefused();
    if (adds.length > mostRows) throw requestRefused(tooManyLines({ most: mostRows }));
    return { table: givenText(table, 60), adds: adds.map(givenValues), edits: edits.length === 0 ? [] : givenEdits(edits) };
  });
  if (new Set(all.map(({ table }) => table)).size < all.length) throw requestRefused();
  return all;
}

function rowChangesOf(value: unknown): readonly LineChanges[] {
  const changes = lineChangesOf(value);
  if (changes.every(({ edits }) => edits.length === 0)) throw requestRefused(nothingToChange());
  if (changes.some(({ adds }) => adds.length > 0)) throw requestRefused(nothingIsAdded());
  return changes;
}

function rowIn(value: unknown): { readonly table: string; readonly id: string } {
  const { table, id } = givenFields(value);
  return { table: givenText(table, 60), id: givenText(id, 400) };
}

/** Addresses beside the first that one mail goes to. */
const mostCopies = 20;

function outgoingIn(value: unknown): OutgoingLetter {
  const { to, cc, subject, text } = givenFields(value);
  if (!Array.isArray(cc) || cc.length > mostCopies) throw requestRefused(tooManyCopies({ most: mostCopies }));
  return {
    to: givenText(to, 254),
    cc: cc.map((one) => givenText(one, 254)),
    subject: givenText(subject, 400),
    text: givenText(text, 50_000),
  };
}

/** Absent: the row was not come by in the grid. */
function whereOf(value: unknown): Where | null {
  if (value === undefined || value === null) return null;
  const { row, twice, sure } = givenFields(value);
  return { row: numberOf(row, 10_000_000), twice: twice === true, sure: sure === true };
}

function placeOf({ table, row, column }: Fields): Place {
  return { table: givenText(table, 40), row: numberOf(row, 10_000_000), column: numberOf(column, 20_000) };
}

function numberOf(value: unknown, highest: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > highest) throw requestRefused();
  return value;
}

function repairsOf(value: unknown): readonly ShownChange[] {
  if (!Array.isArray(value) || value.length === 0) throw requestRefused(nothingIsToRepair());
  if (value.length > mostChanges) throw requestRefused(mostRepaired({ most: mostChanges }));
  return value
    .map(givenFields)
    .map((fields) => ({ ...placeOf(fields), shows: givenText(fields.shows, 200), becomes: givenText(fields.becomes, 200) }));
}

/** Tabs that are adopted at once, and what may be said of them. */
const mostTabs = 100;

function draftOf(value: unknown): AdoptionDraft {
  const fields = givenFields(value);
  const { sheetIds } = fields;
  if (!Array.isArray(sheetIds) || sheetIds.length > mostTabs || !sheetIds.every(Number.isInteger)) throw requestRefused();
  return {
    sheetIds: [...new Set(sheetIds as number[])],
    table: givenText(fields.table, 40),
    headingRow: Number.isInteger(fields.headingRow) ? Number(fields.headingRow) : 0,
    columns: givenSaid(fields.columns),
    stepName: givenText(fields.stepName, 60),
    words: givenSaid(fields.words),
    people: givenSaid(fields.people),
    addresses: givenSaid(fields.addresses),
    dates: givenSaid(fields.dates),
    constants: givenSaid(fields.constants),
    mapping: givenText(fields.mapping, 30_000),
  };
}
