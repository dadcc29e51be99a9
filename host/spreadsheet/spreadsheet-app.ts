// `SpreadsheetApp`: the way into the workbook.

import { GoogleObject } from '../engine/google-object';
import { kindsOf } from './call-kinds';
import type { ClassContext } from './class-context';
import type { Range } from './ranges/range';
import { RangeList } from './ranges/range-list';
import { refusals } from './refusals';
import { ConditionalFormatRuleBuilder } from './rules/conditional-format-rule-builder';
import { DataValidationBuilder } from './rules/data-validation-builder';
import { Selection } from './selection';
import type { Sheet } from './sheets/sheet';
import type { Spreadsheet } from './spreadsheet';

export class SpreadsheetApp extends GoogleObject {
  readonly googleClass = 'Spreadsheet.SpreadsheetApp';

  constructor(private readonly desk: ClassContext<Range, Sheet, Spreadsheet>) {
    super();
  }

  getActive(): Spreadsheet {
    return this.desk.spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.desk.spreadsheet;
  }

  getActiveSheet(): Sheet {
    return this.desk.spreadsheet.getActiveSheet();
  }

  getActiveRange(): Range {
    return this.desk.activeRange();
  }

  getActiveRangeList(): RangeList {
    return new RangeList(this.desk, this.desk.activeRanges());
  }

  getCurrentCell(): Range {
    return this.desk.activeRange().getCell(1, 1);
  }

  getSelection(): Selection {
    return new Selection(this.desk);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(ranges: RangeList): RangeList {
    return ranges.activate();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.desk.spreadsheet.setActiveSheet(sheet);
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  getUi(): GoogleObject {
    return this.desk.session.getUi();
  }

  /** Everything is written at once here; the engine counts the call. */
  flush(): void {}

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  /** Other files are out of reach of a script that may see only its own. */
  openById(): never {
    throw refusals.permission('SpreadsheetApp.openById');
  }

  openByUrl(): never {
    throw refusals.permission('SpreadsheetApp.openByUrl');
  }

  open(): never {
    throw refusals.permission('SpreadsheetApp.open');
  }

  create(): never {
    throw refusals.permission('SpreadsheetApp.create');
  }
}

export const spreadsheetAppKinds = kindsOf('SpreadsheetApp', { flush: ['flush'] });
