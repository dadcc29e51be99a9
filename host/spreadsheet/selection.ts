// What is selected in the grid.

import { GoogleObject } from '../engine/google-object';
import type { ClassContext } from './class-context';
import type { SheetObject } from './objects';
import type { Range } from './ranges/range';
import { RangeList } from './ranges/range-list';

export class Selection extends GoogleObject {
  readonly googleClass = 'Spreadsheet.Selection';

  constructor(private readonly desk: ClassContext<Range>) {
    super();
  }

  getActiveRange(): Range | null {
    return this.desk.activeRange();
  }

  getActiveRangeList(): RangeList | null {
    return new RangeList(this.desk, this.desk.activeRanges());
  }

  getCurrentCell(): Range | null {
    return this.desk.activeRange().getCell(1, 1);
  }

  getActiveSheet(): SheetObject {
    return this.desk.sheet(this.desk.activeTab().id);
  }
}
