// What a reader of one of the workbook's own tabs hands back.

import type { RowSaid } from './catalog-messages';

export interface Understood<T> {
  readonly value: T;
  readonly problems: readonly RowProblem[];
}

/** What is wrong on a row. */
export interface RowProblem extends RowSaid {
  /** As the tab is called now. */
  readonly tab: string;
  /** From 1. */
  readonly row: number;
  /** Key of the column whose cell cannot be read; null: the row as such. */
  readonly path: string | null;
  /** Key of the column to look at, where the row as such is meant; absent: the first. */
  readonly at?: string;
  /** The same where the tab is none of records: from 0. */
  readonly column?: number;
}

/** `People, row 5: Email “ana” is not a mail address.` */
export function rowWords({ tab, row, message }: Pick<RowProblem, 'tab' | 'row' | 'message'>): string {
  return `${tab}, row ${row}: ${message}`;
}

/** Other spellings in a cell, separated as `partsOf` has it; where a semicolon or line break stands, a comma is part of a spelling: `Ruiz, Ana; AR`. */
export function spellingsIn(text: string): readonly string[] {
  return text.includes(';') || text.includes('\n') ? partsOf(text, /[;\n]/) : partsOf(text);
}

/** As `spellingsIn` reads them. */
export function spellingsText(spellings: readonly string[]): string {
  if (!spellings.some((spelling) => spelling.includes(','))) return spellings.join(', ');
  return spellings.length === 1 ? `${spellings[0]};` : spellings.join('; ');
}

/** Names and words in a cell, separated by commas, semicolons or line breaks. */
export function partsOf(text: string, between = /[,;\n]/): readonly string[] {
  // Most cells hold nothing, or one.
  if (text === '') return [];
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
