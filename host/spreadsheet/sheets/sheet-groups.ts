// Groups of rows and columns on a tab.

import type { Dimension } from '@odoo/o-spreadsheet';
import type { HeaderGroup } from '../../book/groups';
import type { Headers } from '../../book/zones';
import { kindsOf } from '../call-kinds';
import { Group } from '../group';
import { refusals } from '../refusals';
import { SheetSizes } from './sheet-sizes';

/** Groups inside each other. */
const deepestGroup = 8;

function reaches(one: Headers, other: Headers): boolean {
  return one.start < other.start + other.count && other.start < one.start + one.count;
}

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
    return this.foldGroups('COL', true);
  }

  expandAllColumnGroups(): this {
    return this.foldGroups('COL', false);
  }

  collapseAllRowGroups(): this {
    return this.foldGroups('ROW', true);
  }

  expandAllRowGroups(): this {
    return this.foldGroups('ROW', false);
  }

  expandColumnGroupsUpToDepth(groupDepth: number): this {
    return this.unfoldTo('COL', groupDepth);
  }

  expandRowGroupsUpToDepth(groupDepth: number): this {
    return this.unfoldTo('ROW', groupDepth);
  }

  /** Folds or unfolds every group. */
  foldGroups(dimension: Dimension, folded: boolean): this {
    for (const group of this.desk.book.groups.all(this.here().id, dimension)) this.desk.book.groups.setFolded(this.id, group, folded);
    return this;
  }

  /** Folds the groups that lie wholly in the lines, of nested ones the outer; if there is none, the deepest open one that reaches into them. */
  collapseGroupsIn({ dimension, start, count }: Headers): void {
    const groups = this.desk.book.groups.all(this.here().id, dimension);
    const whole = groups.filter((group) => group.start >= start && group.start + group.count <= start + count);
    const outer = whole.filter((group, index) => !whole.slice(0, index).some((other) => reaches(other, group)));
    const partly = groups.filter((group) => !group.folded && reaches(group, { dimension, start, count }));
    const deepest = partly.reduce<HeaderGroup | null>((best, group) => (best !== null && best.depth > group.depth ? best : group), null);
    for (const group of whole.length > 0 || deepest === null ? outer : [deepest]) this.desk.book.groups.setFolded(this.id, group, true);
  }

  /** Unfolds every group that reaches into the lines. */
  expandGroupsIn(headers: Headers): void {
    for (const group of this.desk.book.groups.all(this.here().id, headers.dimension)) {
      if (reaches(group, headers)) this.desk.book.groups.setFolded(this.id, group, false);
    }
  }

  /** One group more around the lines for each step up, the innermost one less for each step down; not beyond none and eight. */
  shiftGroup(headers: Headers, delta: number): void {
    const { groups } = this.desk.book;
    const depth = groups.depth(this.here().id, headers.dimension, headers.start);
    const wanted = Math.min(deepestGroup, Math.max(0, depth + Math.trunc(delta)));
    for (let now = depth; now < wanted; now += 1) groups.group(this.id, headers);
    for (let now = depth; now > wanted; now -= 1) groups.ungroup(this.id, headers);
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
