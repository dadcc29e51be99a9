// A group of rows or columns that folds away.

import type { HeaderGroup } from '../book/groups';
import { GoogleObject } from '../engine/google-object';
import { kindsOf } from './call-kinds';
import type { ClassContext } from './class-context';
import type { Range } from './ranges/range';
import { refusals } from './refusals';

export class Group extends GoogleObject {
  readonly googleClass = 'Spreadsheet.Group';

  constructor(
    private readonly desk: ClassContext<Range>,
    private readonly sheetId: string,
    private readonly found: HeaderGroup,
  ) {
    super();
  }

  getDepth(): number {
    return this.found.depth;
  }

  getRange(): Range {
    const { dimension, start, count } = this.found;
    const { rows, columns } = this.desk.tab(this.sheetId);
    const end = start + count - 1;
    const zone =
      dimension === 'COL'
        ? { left: start, right: end, top: 0, bottom: rows - 1 }
        : { top: start, bottom: end, left: 0, right: columns - 1 };
    return this.desk.range(this.sheetId, zone);
  }

  isCollapsed(): boolean {
    return this.now().folded;
  }

  collapse(): this {
    this.desk.book.groups.setFolded(this.sheetId, this.now(), true);
    return this;
  }

  expand(): this {
    this.desk.book.groups.setFolded(this.sheetId, this.now(), false);
    return this;
  }

  remove(): void {
    this.desk.book.groups.ungroup(this.sheetId, this.now());
  }

  private now(): HeaderGroup {
    const { dimension, start, count } = this.found;
    const groups = this.desk.book.groups.all(this.sheetId, dimension);
    const group = groups.find((one) => one.start === start && one.count === count);
    if (!group) throw refusals.noGroup();
    return group;
  }
}

export const groupKinds = kindsOf('Group', { read: ['isCollapsed'], write: ['collapse', 'expand', 'remove'] });
