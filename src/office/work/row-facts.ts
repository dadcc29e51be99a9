// What a row says, cell by cell, as a work item has it.

import type { Catalog } from '../../schema/catalog';
import { type Column, shownText } from '../../schema/column';
import { dayInWords, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { Value } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';

/** A link of a row, under the heading of its column. */
export interface HeadedLink {
  readonly heading: string;
  readonly url: string;
}

/** What else a row tells of itself: the partner, the place. */
export interface HeadedText {
  readonly heading: string;
  readonly text: string;
}

export function linkIn(read: ReadTable, value: Value | undefined, key: string | null): HeadedLink | null {
  const url = textIn(value);
  const heading = read.columns.find((column) => column.key === key)?.heading;
  return url === '' || heading === undefined ? null : { heading, url };
}

export function tellsOf(read: ReadTable, key: string, value: Value, catalog: Catalog): readonly HeadedText[] {
  const found = read.columns.find((column) => column.key === key);
  // What the whole tab is about stands in no column.
  const { [key]: declared } = read.table.columns;
  const constant = declared?.kind !== 'perStep' && key in read.table.placement.constants ? declared : undefined;
  const { heading, column } = found ?? (constant ? { heading: constant.heading, column: constant } : { heading: '', column: null });
  const text = column ? wordsOf(value, column, catalog) : '';
  return text === '' ? [] : [{ heading, text }];
}

function wordsOf(value: Value, column: Column, catalog: Catalog): string {
  return typeof value === 'string' && isLocalDate(value) ? dayInWords(value) : shownText(value, column, catalog);
}

export function dateIn(value: Value | undefined): LocalDate | null {
  return isLocalDate(value) ? value : null;
}

export function numberIn(value: Value | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

export function textIn(value: Value | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** What Sent mail calls the row: its ID, unless it has had another or shares it. */
export function knownAs({ known, id, row }: Pick<ReadRecord, 'known' | 'id' | 'row'>): string {
  return known ?? (id || `row ${row}`);
}
