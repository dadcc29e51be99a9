// The one filter that a tab may have.

import { GoogleObject, ServiceError } from '../engine/google-object';
import { kindsOf } from './call-kinds';
import type { ClassContext } from './desk';
import type { Range } from './ranges/range';
import { sortKeys } from './sort-spec';

export class SheetFilter extends GoogleObject {
  readonly googleClass = 'Spreadsheet.Filter';

  constructor(
    private readonly desk: ClassContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  getRange(): Range {
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

export const filterKinds = kindsOf('Filter', { read: ['getRange'], write: ['remove', 'sort'] });
