// A tab's cells: ranges on it, where its content ends, rows added to it.

import { GoogleObject } from '../../engine/google-object';
import { kindsOf } from '../call-kinds';
import type { ClassContext } from '../class-context';
import { cellInput } from '../inputs';
import type { Range } from '../ranges/range';
import { RangeList } from '../ranges/range-list';
import { refusals } from '../refusals';
import type { SortSpec } from '../sort-spec';

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

export abstract class SheetRanges extends GoogleObject {
  readonly googleClass = 'Spreadsheet.Sheet';

  constructor(
    protected readonly desk: ClassContext<Range>,
    /** The engine's id. */
    readonly id: string,
  ) {
    super();
  }

  getRange(rowOrNotation: number | string, column?: number, numRows?: number | null, numColumns?: number | null): Range {
    if (typeof rowOrNotation === 'string') return this.desk.rangeOf(rowOrNotation, this.id);
    const [rows, columns] = [numRows ?? 1, numColumns ?? 1];
    if (rowOrNotation < 1 || column === undefined || column < 1) throw refusals.invalidRange();
    if (rows < 1) throw refusals.fewRows();
    if (columns < 1) throw refusals.fewColumns();
    const [top, left] = [rowOrNotation - 1, column - 1];
    return this.desk.range(this.id, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getRangeList(notations: readonly string[]): RangeList {
    return new RangeList(
      this.desk,
      notations.map((notation) => this.getRange(notation)),
    );
  }

  /** From A1 to the last row and column with content; A1 alone on an empty tab. */
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }

  getLastRow(): number {
    return this.desk.book.cells.extent(this.here().id).rows;
  }

  getLastColumn(): number {
    return this.desk.book.cells.extent(this.here().id).columns;
  }

  getMaxRows(): number {
    return this.here().rows;
  }

  getMaxColumns(): number {
    return this.here().columns;
  }

  /** Writes behind the last row with content; the tab grows by a row if it is full. */
  appendRow(contents: readonly unknown[]): this {
    const inputs = contents.map(cellInput);
    const row = this.getLastRow();
    const { rows, columns } = this.here();
    const { grid } = this.desk.book;
    const zone = { top: row, bottom: row, left: 0, right: Math.max(0, inputs.length - 1) };
    this.desk.checkEditable(this.id, [zone]);
    if (row >= rows) grid.insert(this.id, { dimension: 'ROW', start: rows, count: 1 }, 'after');
    if (inputs.length > columns) {
      grid.insert(this.id, { dimension: 'COL', start: columns, count: inputs.length - columns }, 'after');
    }
    this.desk.book.writing.write(this.id, row, 0, [inputs]);
    return this;
  }

  clear(options?: ClearOptions | null): this {
    const all = !options?.contentsOnly && !options?.formatOnly;
    if (all || options?.contentsOnly) this.clearContents();
    if (all || options?.formatOnly) this.clearFormats();
    if (all) this.wholeGrid().clearDataValidations();
    return this;
  }

  clearContents(): this {
    this.wholeGrid().clearContent();
    return this;
  }

  clearFormats(): this {
    this.wholeGrid().clearFormat();
    this.desk.book.conditionalFormats.replace(this.id, []);
    return this;
  }

  clearNotes(): this {
    this.wholeGrid().clearNote();
    return this;
  }

  /** Sorts all rows below the frozen ones. */
  sort(columnPosition: number, ascending?: boolean): this {
    const { rows, columns } = this.here();
    const first = this.desk.book.grid.frozen(this.id, 'ROW') + 1;
    const spec: SortSpec = { column: columnPosition, ascending: ascending ?? true };
    this.getRange(first, 1, rows - first + 1, columns).sort(spec);
    return this;
  }

  protected here() {
    return this.desk.tab(this.id);
  }

  protected wholeGrid(): Range {
    const { rows, columns } = this.here();
    return this.getRange(1, 1, rows, columns);
  }
}

export const sheetRangesKinds = kindsOf('Sheet', {
  read: ['getSheetValues', 'getLastRow', 'getLastColumn', 'getMaxRows', 'getMaxColumns'],
  write: ['appendRow', 'clear', 'clearContents', 'clearFormats', 'clearNotes', 'sort'],
});
