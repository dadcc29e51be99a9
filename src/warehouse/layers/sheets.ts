// The tabs in place: external tables over Google Sheets, all columns as text, and beside each its heading row.

import { lettersOf } from '../../workbook/layout/cell-name';
import type { PlacedTab } from '../input/workbooks';
import type { Statement } from '../sql/statement';
import { literal } from '../sql/text';

/** As far to the right as one of our columns stands: what a person has beyond is not read. */
export function widthOf({ columns }: Pick<PlacedTab, 'columns'>): number {
  return Math.max(1, ...columns.map(([, at]) => at + 1));
}

/** Of the column at that place, from 0. */
export function sheetCell(at: number): string {
  return `c${at + 1}`;
}

export function sheetName({ sheet }: Pick<PlacedTab, 'sheet'>): string {
  return `sheet_${sheet}`;
}

export function headName({ sheet }: Pick<PlacedTab, 'sheet'>): string {
  return `head_${sheet}`;
}

/** Two tables of a tab: its rows below the headings, and the row of the headings. */
export function sheetStatements(tab: PlacedTab): readonly Statement[] {
  const last = lettersOf(widthOf(tab) - 1);
  return [external(sheetName(tab), tab, `A:${last}`, tab.row), external(headName(tab), tab, `A${tab.row}:${last}${tab.row}`, 0)];
}

function external(name: string, tab: PlacedTab, range: string, skipped: number): Statement {
  const columns = Array.from({ length: widthOf(tab) }, (_unused, at) => `${sheetCell(at)} STRING`).join(', ');
  // Sheets doubles an apostrophe in a tab's name.
  const place = `'${tab.name.replace(/'/g, "''")}'!${range}`;
  const address = `https://docs.google.com/spreadsheets/d/${tab.workbook.file}`;
  const options = `format = 'GOOGLE_SHEETS', uris = [${literal(address)}], sheet_range = ${literal(place)}, skip_leading_rows = ${skipped}`;
  return { is: 'sheet', name, body: `(${columns})\nOPTIONS (${options})`, told: null };
}
