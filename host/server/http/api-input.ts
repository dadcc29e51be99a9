// Reads what a request brings, and says plainly what is wrong with it.

import type { SelectedRange } from '../../api';
import { PlainError } from './plain-error';

type Fields = Readonly<Record<string, unknown>>;

/** The body of a POST: a JSON object. @throws PlainError 400 */
export function bodyFields(body: string): Fields {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new PlainError(400, 'The body is not JSON.');
  }
  if (isDeep(parsed)) throw new PlainError(400, `The body is nested deeper than ${mostLevels} levels.`);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new PlainError(400, 'The body must be a JSON object.');
  return parsed as Fields;
}

const mostLevels = 200;

/** Level by level: what recurs would run out of stack first. */
function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= mostLevels; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** A text that must be there. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new PlainError(400, `"${name}" is missing or not text.`);
  return value;
}

/** A list of texts that must not be empty. */
export function textsOf(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'string')) {
    throw new PlainError(400, `"${name}" must be a list of texts.`);
  }
  return value;
}

/** A list, empty when absent. */
export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name] ?? [];
  if (!Array.isArray(value)) throw new PlainError(400, `"${name}" must be a list.`);
  return value;
}

function isCell(value: unknown): boolean {
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}

/** Rows of cells, all of the same length, none empty. */
export function cellRowsOf(fields: Fields, name: string): readonly (readonly unknown[])[] {
  const value = fields[name];
  const rows: unknown[][] = Array.isArray(value) && value.every((row) => Array.isArray(row)) ? value : [];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) {
    throw new PlainError(400, `"${name}" must be a list of rows, each a list of as many cells.`);
  }
  if (!rows.flat().every(isCell)) throw new PlainError(400, `"${name}" may hold texts, numbers, true, false and null.`);
  return rows;
}

const a1 = /^[A-Za-z]{1,3}[1-9][0-9]{0,6}(:[A-Za-z]{1,3}[1-9][0-9]{0,6})?$/;

/** A range in A1 notation without a tab's name. */
export function rangeOf(fields: Fields, name: string): string {
  const range = textOf(fields, name);
  if (!a1.test(range)) throw new PlainError(400, `"${name}" must be a range such as B2 or B2:D9, not ${range}.`);
  return range.toUpperCase();
}

/** Ranges that a person can select one after the other. */
const maxRanges = 1000;

/** What is selected in the grid. */
export function selectionOf(fields: Fields): SelectedRange {
  const ranges = textOf(fields, 'range').split(',');
  if (ranges.length > maxRanges) throw new PlainError(400, `"range" may be ${maxRanges} ranges at most.`);
  return { sheetId: textOf(fields, 'sheetId'), range: ranges.map((range) => rangeOf({ range }, 'range')).join(',') };
}

/** A number of a panel. */
export function serialOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new PlainError(400, `"${name}" must be a whole number.`);
  return value;
}

/** Whether something must be done that is otherwise asked about first. */
export function sureOf(fields: Fields): boolean {
  const { sure = false } = fields;
  if (typeof sure !== 'boolean') throw new PlainError(400, '"sure" must be true or false.');
  return sure;
}

/** A mail address. */
export function mailAddressOf(fields: Fields, name: string): string {
  const address = textOf(fields, name).trim();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new PlainError(400, `"${name}" must be a mail address, not ${address}.`);
  return address;
}
