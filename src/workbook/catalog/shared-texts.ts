// What rows are called and written as, where two of them are called the same: who looks a row up by it would have to guess.

import type { Called } from '../../schema/called';
import type { Table } from '../../schema/table';
import { identityIn, identityOf } from '../../schema/traits';
import { isBlank } from '../../schema/values/cell';
import { sameText, textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { valueIn } from '../rows/sheet-row';
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
  const textsIn = textsOf(table, called);
  for (const row of rows) {
    for (const { key, path, text } of textsIn(row)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, row);
      else if (!isAlike(called, row, other)) {
        const sameName = path === table.name && sameText(textAt(other, path), text);
        shared.push({ row: row.row, path, words: wordsFor(table, called, text, other), unclear: called.harmless === null, sameName });
      }
    }
  }
  return shared;
}

interface CalledText {
  readonly key: string;
  readonly path: string;
  readonly text: string;
}

/** A text that a row has twice counts once; the last come first. */
function textsOf(table: Table, { columns, within }: Called): (row: NamedRow) => readonly CalledText[] {
  const paths = columns.map((path) => ({ path, identity: identityIn(table.columns[path]), isName: path === table.name }));
  return (row) => {
    const texts: CalledText[] = [];
    let scope: string | null = null;
    for (const { path, identity, isName } of paths) {
      const cell = textAt(row, path);
      if (cell === '') continue;
      scope ??= scopeOf(row, within);
      for (const text of isName ? [cell] : spellingsIn(cell)) if (!isBlank(text)) texts.push({ key: scope + identity(text), path, text });
    }
    if (texts.length < 2) return texts;
    return [...new Map([...texts].reverse().map((one) => [one.key, one])).values()];
  };
}

/** Within which rows its texts are its own. */
function scopeOf(row: NamedRow, within: readonly string[]): string {
  let scope = '';
  for (const key of within) scope += `${textKey(textAt(row, key))}/`;
  return scope;
}

function isAlike({ unless }: Called, one: NamedRow, other: NamedRow): boolean {
  return unless !== null && textAt(one, unless) !== '' && sameText(textAt(one, unless), textAt(other, unless));
}

function wordsFor(table: Table, { harmless }: Called, text: string, other: NamedRow): string {
  const name = textAt(other, table.name);
  const where = other.row > 0 ? ` in row ${other.row}` : '';
  const isName = identityOf(name, table.columns[table.name]) === identityOf(text, table.columns[table.name]);
  const who = isName ? `stands${where} too${sameText(name, text) ? '' : `, as “${name}”`}` : `is written beside “${name}”${where} too`;
  return `“${text}” ${who}${harmless === null ? ', so that nobody knows which of the two is meant. Take it off one of them' : `: ${harmless}`}`;
}

/** What a row says under a column, without blanks around it. */
function textAt(row: NamedRow, key: string): string {
  const value = valueIn(row, key);
  return typeof value === 'string' ? value.trim() : '';
}
