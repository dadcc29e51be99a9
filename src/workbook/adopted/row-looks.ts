// What a row of a person's own tab looks like by its filled cells, before anybody says what it is.

import { ownIdHeading } from '../../schema/adopted/adoption';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { prefixOf } from '../../schema/kinds/id';
import { type Cell, cellText, type Grid, isBlank } from '../../schema/values/cell';
import type { FoundColumn } from '../rows/read-table';

export interface RowLook {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Text under the name, or the code where there is no name; `''`: neither. */
  readonly name: string;
  /** True: name and code are filled, each in a column of its own. */
  readonly coded: boolean;
  /** True: the row has an ID that Routesheet gave it. */
  readonly ours: boolean;
  /** Filled cells of mapped columns besides name and code. */
  readonly others: readonly Cell[];
  /** The first three filled cells from the left as texts, mapped or not. */
  readonly texts: readonly string[];
  /** True: a blank row stands right above it. */
  readonly afterGap: boolean;
}

interface Places {
  readonly own: number;
  /** Name first, then the parts of the code. */
  readonly naming: readonly number[];
  readonly others: readonly number[];
}

/**
 * The filled rows below the headings, in order. IDs that Routesheet gave fill no row: they stay where a row was cleared. Nor do unticked
 * checkboxes: they stand as far down as somebody drew them.
 */
export function rowLooks(table: BoundTable, columns: readonly FoundColumn[], grid: Grid): readonly RowLook[] {
  const places = placesOf(table, columns);
  const looks: RowLook[] = [];
  let before = table.placement.headingRow;
  for (const [index, cells] of grid.slice(table.placement.headingRow).entries()) {
    const texts = firstTexts(cells, places.own);
    if (texts.length === 0) continue;
    const row = table.placement.headingRow + index + 1;
    looks.push({ row, texts, afterGap: row > before + 1, ...filledIn(cells, places) });
    before = row;
  }
  return looks;
}

function placesOf(table: BoundTable, columns: readonly FoundColumn[]): Places {
  const own = columns.find(({ column, placed }) => prefixOf(column) !== null && placed?.text === ownIdHeading)?.at ?? -1;
  const found = [table.name, ...table.keyColumns].flatMap((key) => columns.find((column) => column.key === key)?.at ?? []);
  const naming = [...new Set(found)].filter((at) => at !== own);
  return { own, naming, others: columns.flatMap(({ at }) => (at === own || naming.includes(at) ? [] : [at])) };
}

function filledIn(cells: readonly Cell[], { own, naming, others }: Places): Pick<RowLook, 'name' | 'coded' | 'ours' | 'others'> {
  const names = naming.flatMap((at) => (isFilled(cells[at]) ? [cellText(cells[at] ?? '').trim()] : []));
  return { name: names[0] ?? '', coded: names.length > 1, ours: isFilled(cells[own]), others: others.flatMap((at) => filledAt(cells, at)) };
}

function filledAt(cells: readonly Cell[], at: number): readonly Cell[] {
  const cell = cells[at];
  return cell !== undefined && isFilled(cell) ? [cell] : [];
}

function firstTexts(cells: readonly Cell[], own: number): readonly string[] {
  const texts: string[] = [];
  for (const [at, cell] of cells.entries()) {
    if (at !== own && isFilled(cell)) texts.push(cellText(cell).trim());
    if (texts.length === 3) break;
  }
  return texts;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== false && !isBlank(cell);
}
