// Groups of rows and columns on a tab.

import type { Dimension } from '@odoo/o-spreadsheet';
import type { Headers } from '../book/grid';
import { kindsOf } from './call-kinds';
import { Group } from './group';
import { refusals } from './refusals';
import { SheetSizes } from './sheet-sizes';

export abstract class SheetGroups extends SheetSizes {
  getColumnGroup(columnIndex: number, groupDepth: number): Group {
    return this.group('COL', columnIndex, groupDepth);
  }

  getRowGroup(rowIndex: number, groupDepth: number): Group {
    return this.group('ROW', rowIndex, groupDepth);
  }

  getColumnGroupDepth(columnIndex: number): number {
    return this.desk.book.groups.depth(this.id, 'COL', this.lines('COL', columnIndex, 1).start);
  }

  getRowGroupDepth(rowIndex: number): number {
    return this.desk.book.groups.depth(this.id, 'ROW', this.lines('ROW', rowIndex, 1).start);
  }

  getColumnGroupControlPosition(): string {
    return this.desk.book.groups.control(this.here().id, 'COL');
  }

  setColumnGroupControlPosition(position: string): this {
    this.desk.book.groups.setControl(this.here().id, 'COL', position);
    return this;
  }

  getRowGroupControlPosition(): string {
    return this.desk.book.groups.control(this.here().id, 'ROW');
  }

  setRowGroupControlPosition(position: string): this {
    this.desk.book.groups.setControl(this.here().id, 'ROW', position);
    return this;
  }

  collapseAllColumnGroups(): this {
    return this.foldGroups('COL', 0, this.here().columns - 1, true);
  }

  expandAllColumnGroups(): this {
    return this.foldGroups('COL', 0, this.here().columns - 1, false);
  }

  collapseAllRowGroups(): this {
    return this.foldGroups('ROW', 0, this.here().rows - 1, true);
  }

  expandAllRowGroups(): this {
    return this.foldGroups('ROW', 0, this.here().rows - 1, false);
  }

  expandColumnGroupsUpToDepth(groupDepth: number): this {
    return this.unfoldTo('COL', groupDepth);
  }

  expandRowGroupsUpToDepth(groupDepth: number): this {
    return this.unfoldTo('ROW', groupDepth);
  }

  /** Folds or unfolds every group that lies wholly between two lines, counted from 0. */
  foldGroups(dimension: Dimension, first: number, last: number, folded: boolean): this {
    for (const group of this.desk.book.groups.all(this.here().id, dimension)) {
      const inside = group.start >= first && group.start + group.count - 1 <= last;
      if (inside) this.desk.book.groups.setFolded(this.id, group, folded);
    }
    return this;
  }

  /** One group more around the lines for each step up, the innermost one less for each step down. */
  shiftGroup(headers: Headers, delta: number): void {
    const { groups } = this.desk.book;
    for (let step = 0; step < Math.abs(delta); step += 1) {
      if (delta > 0) groups.group(this.here().id, headers);
      else if (groups.depth(this.here().id, headers.dimension, headers.start) > 0) groups.ungroup(this.id, headers);
      else throw refusals.noGroup();
    }
  }

  private unfoldTo(dimension: Dimension, depth: number): this {
    for (const group of this.desk.book.groups.all(this.here().id, dimension)) {
      this.desk.book.groups.setFolded(this.id, group, group.depth > depth);
    }
    return this;
  }

  private group(dimension: Dimension, index: number, depth: number): Group {
    const { start } = this.lines(dimension, index, 1);
    const found = this.desk.book.groups
      .all(this.id, dimension)
      .find((group) => group.depth === depth && start >= group.start && start < group.start + group.count);
    if (!found) throw refusals.noGroup();
    return new Group(this.desk, this.id, found);
  }
}

export const sheetGroupsKinds = kindsOf('Sheet', {
  read: [
    'getColumnGroup',
    'getRowGroup',
    'getColumnGroupDepth',
    'getRowGroupDepth',
    'getColumnGroupControlPosition',
    'getRowGroupControlPosition',
  ],
  write: [
    'setColumnGroupControlPosition',
    'setRowGroupControlPosition',
    'collapseAllColumnGroups',
    'expandAllColumnGroups',
    'collapseAllRowGroups',
    'expandAllRowGroups',
    'expandColumnGroupsUpToDepth',
    'expandRowGroupsUpToDepth',
  ],
});
