// What every request is made of, looked at before anything believes it.

import type { SeveralEdit } from '../../contract/rows/row-edit';
import type { Value, Values } from '../../schema/values/value';
import { mostChanged, nothingToChange, requestUnread, rowNamedTwice } from '../messages/requests';
import { invalid } from '../transaction/failure';

export type Fields = Readonly<Record<string, unknown>>;

/** @throws Refusal for what is no object */
export function givenFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw requestRefused();
  return value as Fields;
}

/** @throws Refusal for what is no text, or longer */
export function givenText(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw requestRefused();
  return value;
}

export function requestRefused(message = requestUnread()) {
  return invalid([{ path: '', message }]);
}

/** Rows that one call may add or change. */
export const mostRows = 500;
const mostFields = 400;
const mostSaid = 3000;

/** A null prototype, so that a column called `__proto__` is a name like any other. */
export function givenValues(value: unknown): Values {
  const entries = Object.entries(givenFields(value));
  if (entries.length > mostFields || !entries.every(([, cell]) => isValue(cell))) throw requestRefused();
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Values;
}

/** Texts by text; a null prototype, as people write the keys. */
export function givenSaid(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(givenFields(value));
  if (entries.length > mostSaid || !entries.every(([key, text]) => key.length <= 400 && typeof text === 'string' && text.length <= 400)) {
    throw requestRefused();
  }
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Readonly<Record<string, string>>;
}

/** @param most that one call takes */
export function givenRows(value: unknown, most = mostRows): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw requestRefused(nothingToChange());
  if (value.length > most) throw requestRefused(mostChanged({ most }));
  return value;
}

export function givenEdits(value: unknown, most = mostRows): readonly SeveralEdit[] {
  const edits = givenRows(value, most)
    .map(givenFields)
    .map(({ id, loaded, changes }) => ({ id: givenText(id, 400), loaded: givenValues(loaded), changes: givenValues(changes) }));
  if (new Set(edits.map(({ id }) => id)).size < edits.length) throw requestRefused(rowNamedTwice());
  return edits;
}

function isValue(cell: unknown): cell is Value {
  return cell === null || typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell));
}
