// What rows are called and written as, where two of them are called the same: who looks a row up by it would have to guess.

import type { Called } from '../../schema/called';
import type { Table } from '../../schema/table';
import { identityOf } from '../../schema/traits';
import { isBlank } from '../../schema/values/cell';
import { sameText, textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { spellingsIn } from './understood';

export interface NamedRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly values: Values;
}

/** A text of a row that a row before it has too. */
export interface SharedText {
  readonly row: number;
  /** Key of the column under which it stands. */
  readonly path: string;
  /** In words, as half a sentence. */
  readonly words: string;
  /** False: it works all the same. */
  readonly unclear: boolean;
  /** True: both rows bear it as their name. */
  readonly sameName: boolean;
}

/** Each text that an earlier row is called by too, in the order of the rows. */
export function sharedTexts(table: Table, rows: readonly NamedRow[]): readonly SharedText[] {
  return table.called.flatMap((called) => sharedBy(table, called, rows));
}

function sharedBy(table: Table, called: Called, rows: readonly NamedRow[]): readonly SharedText[] {
  const first = new Map<string, NamedRow>();
  const shared: SharedText[] = [];
  for (const row of rows) {
    for (const [key, { path, text }] of textsOf(table, called, row.values)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, row);
      else if (!isAlike(called, row.values, other.values)) {
        const sameName = path === table.name && sameText(textIn(other.values, path), text);
        shared.push({ row: row.row, path, words: wordsFor(table, called, text, other), unclear: called.harmless === null, sameName });
      }
    }
  }
  return shared;
}

/** By key; a text that the row has twice counts once. */
function textsOf(
  table: Table,
  { columns, within }: Called,
  values: Values,
): ReadonlyMap<string, { readonly path: string; readonly text: string }> {
  const scope = within.map((key) => `${textKey(textIn(values, key))}/`).join('');
  const texts = columns.flatMap((path) => {
    const cell = textIn(values, path);
    const all = path === table.name ? [cell] : spellingsIn(cell);
    return all
      .filter((text) => !isBlank(text))
      .map((text) => [`${scope}${identityOf(text, table.columns[path])}`, { path, text }] as const);
  });
  return new Map([...texts].reverse());
}

function isAlike({ unless }: Called, one: Values, other: Values): boolean {
  return unless !== null && textIn(one, unless) !== '' && sameText(textIn(one, unless), textIn(other, unless));
}

function wordsFor(table: Table, { harmless }: Called, text: string, other: NamedRow): string {
  const name = textIn(other.values, table.name);
  const where = other.row > 0 ? ` in row ${other.row}` : '';
  const isName = identityOf(name, table.columns[table.name]) === identityOf(text, table.columns[table.name]);
  const who = isName ? `stands${where} too${sameText(name, text) ? '' : `, as “${name}”`}` : `is written beside “${name}”${where} too`;
  return `“${text}” ${who}${harmless === null ? ', so that nobody knows which of the two is meant. Take it off one of them' : `: ${harmless}`}`;
}

function textIn(values: Values, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value.trim() : '';
}
