// Reads what a request brings, and says plainly what is wrong with it.

import type { Selection } from '../api';
import { PlainError } from './plain-error';

type Fields = Readonly<Record<string, unknown>>;

/** The body of a POST: a JSON object. @throws PlainError 400 */
export const fieldsOf = (body: string): Fields => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new PlainError(400, 'The body is not JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new PlainError(400, 'The body must be a JSON object.');
  return parsed as Fields;
};

/** A text that must be there. */
export const textOf = (fields: Fields, name: string): string => {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new PlainError(400, `"${name}" is missing or not text.`);
  return value;
};

/** A list of texts that must not be empty. */
export const textsOf = (fields: Fields, name: string): readonly string[] => {
  const value = fields[name];
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'string')) {
    throw new PlainError(400, `"${name}" must be a list of texts.`);
  }
  return value;
};

/** A list, empty when absent. */
export const listOf = (fields: Fields, name: string): readonly unknown[] => {
  const value = fields[name] ?? [];
  if (!Array.isArray(value)) throw new PlainError(400, `"${name}" must be a list.`);
  return value;
};

/** Rows of cells, all of the same length, none empty. */
export const rowsOf = (fields: Fields, name: string): readonly (readonly unknown[])[] => {
  const value = fields[name];
  const rows: unknown[][] = Array.isArray(value) && value.every((row) => Array.isArray(row)) ? value : [];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) {
    throw new PlainError(400, `"${name}" must be a list of rows, each a list of as many cells.`);
  }
  return rows;
};

const A1 = /^[A-Za-z]{1,3}[0-9]{1,7}(:[A-Za-z]{1,3}[0-9]{1,7})?$/;

/** A range in A1 notation without a tab's name. */
export const rangeOf = (fields: Fields, name: string): string => {
  const range = textOf(fields, name);
  if (!A1.test(range)) throw new PlainError(400, `"${name}" must be a range such as B2 or B2:D9, not ${range}.`);
  return range.toUpperCase();
};

/** What is selected in the grid. */
export const selectionOf = (fields: Fields): Selection => ({ sheetId: textOf(fields, 'sheetId'), range: rangeOf(fields, 'range') });

/** A mail address. */
export const addressOf = (fields: Fields, name: string): string => {
  const address = textOf(fields, name).trim();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new PlainError(400, `"${name}" must be a mail address, not ${address}.`);
  return address;
};
