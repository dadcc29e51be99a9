// Rows and columns of a tab: inserted, deleted, moved, hidden, resized and frozen.

import type { Dimension } from '@odoo/o-spreadsheet';
import type { Engine, EngineCommand } from './engine';
import type { BookTails } from './plugins/tails';
import type { Validation } from './validation';
import type { Headers } from './zones';

function indices({ start, count }: Headers): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

export class BookGrid {
  constructor(
    private readonly engine: Engine,
    private readonly tails: BookTails,
    private readonly validation: Validation,
  ) {}

  count(sheetId: string, dimension: Dimension): number {
    return this.engine.read.getNumberHeaders(sheetId, dimension);
  }

  /** Inserts before `start` or, `after`, behind the one before it; the new ones look like their neighbour on that side. */
  insert(sheetId: string, { dimension, start, count }: Headers, side: 'before' | 'after'): void {
    const base = side === 'before' ? start : start - 1;
    const sheetName = this.engine.read.getSheetName(sheetId);
    this.engine.run([{ type: 'ADD_COLUMNS_ROWS', sheetId, sheetName, dimension, base, quantity: count, position: side }]);
    if (dimension === 'ROW' && side === 'after') this.validation.spread(sheetId, base, { start, count });
    this.tails.grow(sheetId, dimension, start, count, side === 'before' ? start + count : start - 1);
  }

  remove(sheetId: string, headers: Headers): void {
    const { dimension } = headers;
    const sheetName = this.engine.read.getSheetName(sheetId);
    this.engine.run([{ type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName, dimension, elements: indices(headers) }]);
  }

  /** Moves the run in front of the row or column that is at `target` now. */
  move(sheetId: string, headers: Headers, target: number): void {
    const { dimension, start, count } = headers;
    if (target >= start && target <= start + count) return;
    const { read, model } = this.engine;
    const hidden = !read.isSheetVisible(sheetId);
    // The engine moves rows and columns of its active tab only, and no hidden tab can be that.
    if (hidden) this.engine.run([{ type: 'SHOW_SHEET', sheetId }]);
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: read.getActiveSheetId(), sheetIdTo: sheetId });
    const place = target < start ? { base: target, position: 'before' as const } : { base: target - 1, position: 'after' as const };
    const sheetName = read.getSheetName(sheetId);
    this.engine.run([{ type: 'MOVE_COLUMNS_ROWS', sheetId, sheetName, dimension, elements: indices(headers), ...place }]);
    if (hidden) this.engine.run([{ type: 'HIDE_SHEET', sheetId }]);
  }

  setHidden(sheetId: string, headers: Headers, hidden: boolean): void {
    const { dimension } = headers;
    const elements = indices(headers).filter((index) => this.isHidden(sheetId, dimension, index) !== hidden);
    if (elements.length === 0) return;
    this.engine.run([{ type: hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', sheetId, dimension, elements }]);
  }

  /** Hidden by hand, not by a filter or a folded group. */
  isHidden(sheetId: string, dimension: Dimension, index: number): boolean {
    const { read } = this.engine;
    const hidden = dimension === 'COL' ? read.getHiddenColsGroups(sheetId) : read.getHiddenRowsGroups(sheetId);
    return hidden.some((run) => run.includes(index));
  }

  isFiltered(sheetId: string, row: number): boolean {
    return this.engine.read.isRowFiltered(sheetId, row);
  }

  /** In pixels; of a hidden or folded one, what it will have again. */
  size(sheetId: string, dimension: Dimension, index: number): number {
    const { read } = this.engine;
    return Math.round(dimension === 'COL' ? read.getColSize(sheetId, index) : read.getRowSize(sheetId, index));
  }

  resize(sheetId: string, headers: Headers, size: number): void {
    this.engine.run([{ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension: headers.dimension, elements: indices(headers), size }]);
  }

  frozen(sheetId: string, dimension: Dimension): number {
    const { xSplit, ySplit } = this.engine.read.getPaneDivisions(sheetId);
    return dimension === 'COL' ? xSplit : ySplit;
  }

  freeze(sheetId: string, dimension: Dimension, quantity: number): void {
    if (this.frozen(sheetId, dimension) === quantity) return;
    this.engine.run([this.freezing(sheetId, dimension, quantity)]);
  }

  private freezing(sheetId: string, dimension: Dimension, quantity: number): EngineCommand {
    if (dimension === 'COL') return quantity === 0 ? { type: 'UNFREEZE_COLUMNS', sheetId } : { type: 'FREEZE_COLUMNS', sheetId, quantity };
    return quantity === 0 ? { type: 'UNFREEZE_ROWS', sheetId } : { type: 'FREEZE_ROWS', sheetId, quantity };
  }
}
