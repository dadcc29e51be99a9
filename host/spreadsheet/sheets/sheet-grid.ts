// Rows and columns of a tab: inserted, deleted, moved, hidden, sized, frozen.

import type { Dimension } from '@odoo/o-spreadsheet';
import { isEditor } from '../../book/protections';
import type { Headers } from '../../book/zones';
import { ServiceError } from '../../engine/google-object';
import { kindsOf } from '../call-kinds';
import type { Range } from '../ranges/range';
import { refusals } from '../refusals';
import { fillTicks } from '../ticks';
import { SheetRanges } from './sheet-ranges';

const cellLimit = 10_000_000;

export abstract class SheetGrid extends SheetRanges {
  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this.insert('ROW', beforePosition - 1, howMany, 'before');
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this.insert('ROW', afterPosition, howMany, 'after');
  }

  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRows(rowIndex: number, numRows?: number | null): void {
    this.insertRowsBefore(rowIndex, numRows ?? 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this.insert('COL', beforePosition - 1, howMany, 'before');
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this.insert('COL', afterPosition, howMany, 'after');
  }

  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumns(columnIndex: number, numColumns?: number | null): void {
    this.insertColumnsBefore(columnIndex, numColumns ?? 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.remove('ROW', rowPosition, howMany);
  }

  deleteRow(rowPosition: number): this {
    this.deleteRows(rowPosition, 1);
    return this;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.remove('COL', columnPosition, howMany);
  }

  deleteColumn(columnPosition: number): this {
    this.deleteColumns(columnPosition, 1);
    return this;
  }

  /** Puts the rows of the range in front of that row, as they are numbered before the move. */
  moveRows(rowSpec: Range, destinationIndex: number): void {
    this.move(this.lines('ROW', rowSpec.zone.top + 1, rowSpec.getNumRows()), destinationIndex);
  }

  moveColumns(columnSpec: Range, destinationIndex: number): void {
    this.move(this.lines('COL', columnSpec.zone.left + 1, columnSpec.getNumColumns()), destinationIndex);
  }

  hideRows(rowIndex: number, numRows?: number | null): void {
    this.setHidden('ROW', rowIndex, numRows ?? 1, true);
  }

  showRows(rowIndex: number, numRows?: number | null): void {
    this.setHidden('ROW', rowIndex, numRows ?? 1, false);
  }

  hideColumns(columnIndex: number, numColumns?: number | null): void {
    this.setHidden('COL', columnIndex, numColumns ?? 1, true);
  }

  showColumns(columnIndex: number, numColumns?: number | null): void {
    this.setHidden('COL', columnIndex, numColumns ?? 1, false);
  }

  hideRow(row: Range): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }

  unhideRow(row: Range): void {
    this.showRows(row.getRow(), row.getNumRows());
  }

  hideColumn(column: Range): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }

  unhideColumn(column: Range): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.isOutOfSight('ROW', rowPosition);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.isOutOfSight('COL', columnPosition);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.desk.book.grid.isFiltered(this.id, this.lines('ROW', rowPosition, 1).start);
  }

  /** Google hides what a group folds away: it cannot be told from what somebody hid by hand. */
  private isOutOfSight(dimension: Dimension, position: number): boolean {
    const { start: index } = this.lines(dimension, position, 1);
    const { grid, groups } = this.desk.book;
    const isFolded = groups.all(this.id, dimension).some(({ start, count, folded }) => folded && index >= start && index < start + count);
    return isFolded || grid.isHidden(this.id, dimension, index);
  }

  /** A run of rows or columns from a position counted from 1; throws if it is not all in the grid. */
  protected lines(dimension: Dimension, position: number, count: number): Headers {
    const { rows, columns } = this.here();
    const last = dimension === 'ROW' ? rows : columns;
    if (position < 1 || count < 1 || position + count - 1 > last) {
      throw dimension === 'ROW' ? refusals.rowsOutOfBounds() : refusals.columnsOutOfBounds();
    }
    return { dimension, start: position - 1, count };
  }

  /** `start` counts from 0: the first new row or column. */
  private insert(dimension: Dimension, start: number, count: number, side: 'before' | 'after'): this {
    const { rows, columns } = this.here();
    this.lines(dimension, side === 'before' ? start + 1 : start, 1);
    if (count < 1) throw new ServiceError('The number of rows or columns to insert must be at least 1.');
    const others = this.desk.book.tabs.all().reduce((sum, tab) => sum + (tab.id === this.id ? 0 : tab.rows * tab.columns), 0);
    const size = dimension === 'ROW' ? (rows + count) * columns : rows * (columns + count);
    if (others + size > cellLimit) throw refusals.tooManyCells();
    this.checkWhole();
    this.desk.book.grid.insert(this.id, { dimension, start, count }, side);
    if (dimension === 'ROW') fillTicks(this.desk, this.id, { top: start, bottom: start + count - 1, left: 0, right: columns - 1 });
    return this;
  }

  private remove(dimension: Dimension, position: number, howMany: number): void {
    const headers = this.lines(dimension, position, howMany);
    const { rows, columns } = this.here();
    const frozen = this.desk.book.grid.frozen(this.id, dimension);
    const first = Math.max(headers.start, frozen);
    const goneBelow = Math.max(0, headers.start + headers.count - first);
    const left = (dimension === 'ROW' ? rows : columns) - frozen - goneBelow;
    if (left < 1) throw dimension === 'ROW' ? refusals.deleteAllRows() : refusals.deleteAllColumns();
    this.checkLines(headers);
    this.desk.book.grid.remove(this.id, headers);
  }

  private move(headers: Headers, destinationIndex: number): void {
    this.checkLines(headers);
    this.desk.book.grid.move(this.id, headers, destinationIndex - 1);
  }

  private setHidden(dimension: Dimension, position: number, count: number, hidden: boolean): void {
    this.desk.book.grid.setHidden(this.id, this.lines(dimension, position, count), hidden);
  }

  /** Deleting and moving need the right to every cell of the lines. */
  private checkLines({ dimension, start, count }: Headers): void {
    const { rows, columns } = this.here();
    const end = start + count - 1;
    const zone =
      dimension === 'ROW'
        ? { top: start, bottom: end, left: 0, right: columns - 1 }
        : { top: 0, bottom: rows - 1, left: start, right: end };
    this.desk.checkEditable(this.id, [zone]);
  }

  /** Inserting is forbidden on a protected tab only; a protected range moves along. */
  private checkWhole(): void {
    const { book, session } = this.desk;
    const forbidden = book.protections
      .all(this.id)
      .some((protection) => !protection.zone && !protection.warningOnly && !isEditor(protection, session));
    if (forbidden) throw refusals.protectedCell();
  }
}

export const sheetGridKinds = kindsOf('Sheet', {
  read: ['isRowHiddenByUser', 'isColumnHiddenByUser', 'isRowHiddenByFilter'],
  write: [
    'insertRowsBefore',
    'insertRowsAfter',
    'insertRowBefore',
    'insertRowAfter',
    'insertRows',
    'insertColumnsBefore',
    'insertColumnsAfter',
    'insertColumnBefore',
    'insertColumnAfter',
    'insertColumns',
    'deleteRows',
    'deleteRow',
    'deleteColumns',
    'deleteColumn',
    'moveRows',
    'moveColumns',
    'hideRows',
    'showRows',
    'hideColumns',
    'showColumns',
    'hideRow',
    'unhideRow',
    'hideColumn',
    'unhideColumn',
  ],
});
