// Where a range is: rows, columns, neighbours, and what it covers on its tab.

import type { Zone } from '@odoo/o-spreadsheet';
import { GoogleObject } from '../../engine/google-object';
import { a1Of } from '../a1';
import { kindsOf } from '../call-kinds';
import type { ClassContext } from '../class-context';
import type { RangeObject, SheetObject } from '../objects';
import { refusals } from '../refusals';

/** The members of a range that need no cells. `this` is always the whole `RangeObject`. */
export abstract class RangePlace<R extends RangeObject = RangeObject> extends GoogleObject {
  readonly googleClass = 'Spreadsheet.Range';

  constructor(
    protected readonly desk: ClassContext<R>,
    /** The engine's id of the tab. */
    readonly sheetId: string,
    /** Counted from 0. */
    readonly zone: Zone,
  ) {
    super();
  }

  getRow(): number {
    return this.zone.top + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.zone.left + 1;
  }

  getLastRow(): number {
    return this.zone.bottom + 1;
  }

  getLastColumn(): number {
    return this.zone.right + 1;
  }

  getNumRows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  getNumColumns(): number {
    return this.zone.right - this.zone.left + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    return a1Of(this.zone);
  }

  getSheet(): SheetObject {
    return this.desk.sheet(this.sheetId);
  }

  getGridId(): number {
    return this.desk.tab(this.sheetId).gid;
  }

  /** Counted from 1 inside this range. */
  getCell(row: number, column: number): R {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) throw refusals.outsideGrid();
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number | null, numColumns?: number | null): R {
    const [rows, columns] = [numRows ?? this.getNumRows(), numColumns ?? this.getNumColumns()];
    if (rows < 1) throw refusals.fewRows();
    if (columns < 1) throw refusals.fewColumns();
    const [top, left] = [this.zone.top + rowOffset, this.zone.left + columnOffset];
    if (top < 0 || left < 0) throw refusals.outsideGrid();
    return this.desk.range(this.sheetId, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  activate(): this {
    this.desk.select(this.sheetId, this.zone);
    return this;
  }

  activateAsCurrentCell(): this {
    if (this.getNumRows() > 1 || this.getNumColumns() > 1) throw refusals.invalidRange();
    return this.activate();
  }

  /** Throws unless the range still lies in the grid. */
  protected here(): Zone {
    this.desk.checkZone(this.sheetId, this.zone);
    return this.zone;
  }

  /** The same before a change, which a protection may forbid. */
  protected editable(): Zone {
    const zone = this.here();
    this.desk.checkEditable(this.sheetId, [zone]);
    return zone;
  }

  /** One value for each cell. */
  protected filled<T>(value: T): T[][] {
    return Array.from({ length: this.getNumRows() }, () => Array.from({ length: this.getNumColumns() }, () => value));
  }
}

export const rangePlaceKinds = kindsOf('Range', {
  local: ['getRow', 'getColumn', 'getA1Notation', 'getSheet', 'offset', 'getCell', 'activate'],
});
