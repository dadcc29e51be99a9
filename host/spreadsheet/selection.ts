// What is selected in the grid.

import { GoogleObject } from '../engine/google-object';
import type { ClassContext } from './desk';
import type { Range } from './ranges/range';
import { RangeList } from './ranges/range-list';
import type { Sheet } from './sheets/sheet';

export class Selection extends GoogleObject {
  readonly googleClass = 'Spreadsheet.Selection';

  constructor(private readonly desk: ClassContext) {
    super();
  }

  getActiveRange(): Range | null {
    return this.desk.activeRange();
  }

  getActiveRangeList(): RangeList | null {
    return new RangeList(this.desk, [this.desk.activeRange()]);
  }

  getCurrentCell(): Range | null {
    return this.desk.activeRange().getCell(1, 1);
  }

  getActiveSheet(): Sheet {
    return this.desk.sheet(this.desk.activeTab().id);
  }
}
