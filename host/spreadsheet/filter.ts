// The one filter that a tab may have.

import { GoogleObject, ServiceError } from '../engine/google-object';
import { kindsOf } from './call-kinds';
import type { ClassContext } from './class-context';
import type { RangeObject } from './objects';
import { sortKeys } from './sort-spec';

export class SheetFilter extends GoogleObject {
  readonly googleClass = 'Spreadsheet.Filter';

  constructor(
    private readonly desk: ClassContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  getRange(): RangeObject {
    const zone = this.desk.book.arrangement.filter(this.sheetId);
    if (!zone) throw new ServiceError('The filter was removed.');
    return this.desk.range(this.sheetId, zone);
  }

  remove(): void {
    this.desk.book.arrangement.removeFilter(this.sheetId);
  }

  /** Sorts the rows below the headings; the column is counted from 1 on the tab. */
  sort(columnPosition: number, ascending: boolean): this {
    const { zone } = this.getRange();
    const body = { ...zone, top: zone.top + 1 };
    if (body.top <= body.bottom) {
      this.desk.book.arrangement.sort(this.sheetId, body, sortKeys({ column: columnPosition, ascending }, zone));
    }
    return this;
  }
}

/** The filter of a tab, if it has one. */
export function filterOf(desk: ClassContext, sheetId: string): SheetFilter | null {
  return desk.book.arrangement.filter(sheetId) ? new SheetFilter(desk, sheetId) : null;
}

export const filterKinds = kindsOf('Filter', { read: ['getRange'], write: ['remove', 'sort'] });
