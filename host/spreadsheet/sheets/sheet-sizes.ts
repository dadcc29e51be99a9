// How wide columns and how high rows of a tab are, and which of them stay in sight.

import type { Dimension } from '@odoo/o-spreadsheet';
import { kindsOf } from '../call-kinds';
import { refusals } from '../refusals';
import { SheetGrid } from './sheet-grid';

export abstract class SheetSizes extends SheetGrid {
  getColumnWidth(columnPosition: number): number {
    return this.desk.book.grid.size(this.id, 'COL', this.lines('COL', columnPosition, 1).start);
  }

  getRowHeight(rowPosition: number): number {
    return this.desk.book.grid.size(this.id, 'ROW', this.lines('ROW', rowPosition, 1).start);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    return this.resize('COL', startColumn, numColumns, width);
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setRowHeights(startRow: number, numRows: number, height: number): this {
    return this.resize('ROW', startRow, numRows, height);
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): this {
    return this.setRowHeights(startRow, numRows, height);
  }

  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }

  /** The host measures no text: the width becomes what the longest shown text needs at seven pixels a letter. */
  autoResizeColumns(startColumn: number, numColumns: number): this {
    const { start, count } = this.lines('COL', startColumn, numColumns);
    const rows = this.getLastRow();
    for (let left = start; left < start + count && rows > 0; left += 1) {
      const shown = this.desk.book.cells.displays(this.id, { top: 0, bottom: rows - 1, left, right: left });
      const longest = Math.max(...shown.map(([text = '']) => text.length));
      if (longest > 0) this.resize('COL', left + 1, 1, longest * 7 + 14);
    }
    return this;
  }

  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1);
  }

  getFrozenRows(): number {
    return this.desk.book.grid.frozen(this.here().id, 'ROW');
  }

  getFrozenColumns(): number {
    return this.desk.book.grid.frozen(this.here().id, 'COL');
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.here().rows) throw refusals.freezeAllRows();
    this.desk.book.grid.freeze(this.id, 'ROW', rows);
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.here().columns) throw refusals.freezeAllColumns();
    this.desk.book.grid.freeze(this.id, 'COL', columns);
  }

  private resize(dimension: Dimension, position: number, count: number, size: number): this {
    this.desk.book.grid.resize(this.id, this.lines(dimension, position, count), size);
    return this;
  }
}

export const sheetSizesKinds = kindsOf('Sheet', {
  read: ['getColumnWidth', 'getRowHeight', 'getFrozenRows', 'getFrozenColumns'],
  write: [
    'setColumnWidths',
    'setColumnWidth',
    'setRowHeights',
    'setRowHeightsForced',
    'setRowHeight',
    'autoResizeColumns',
    'autoResizeColumn',
    'setFrozenRows',
    'setFrozenColumns',
  ],
});
