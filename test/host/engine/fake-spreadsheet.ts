// A SpreadsheetApp of a few methods, so that the engine is tested without the spreadsheet.

import { GoogleObject, ServiceError } from '../../../host/engine/google-object';
import type { SpreadsheetFactory } from '../../../host/engine/services/all-services';

const cells = new WeakMap<object, unknown[][]>();

class FakeRange extends GoogleObject {
  override readonly googleClass = 'Spreadsheet.Range';

  constructor(
    private readonly sheet: FakeSheet,
    private readonly rows: number,
    private readonly columns: number,
  ) {
    super();
  }

  getNumRows(): number {
    return this.rows;
  }

  getNumColumns(): number {
    return this.columns;
  }

  getValues(): unknown[][] {
    return this.sheet.values;
  }

  getValue(): unknown {
    return this.sheet.values[0]?.[0] ?? '';
  }

  setValue(value: unknown): this {
    this.sheet.values[0] = [value];
    return this;
  }

  setValues(values: unknown[][]): this {
    if (values.length !== this.rows) {
      throw new ServiceError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${this.rows}.`,
      );
    }
    this.sheet.values.splice(0, values.length, ...values);
    return this;
  }

  getWrapStrategy(): string {
    return 'CLIP';
  }

  setWrapStrategy(strategy: unknown): this {
    this.sheet.values[0] = [strategy];
    return this;
  }
}

class FakeSheet extends GoogleObject {
  override readonly googleClass = 'Spreadsheet.Sheet';

  constructor(readonly values: unknown[][]) {
    super();
  }

  getRange(_row: unknown, _column?: number, rows = 1, columns = 1): FakeRange {
    return new FakeRange(this, rows, columns);
  }

  getDataRange(): FakeRange {
    return new FakeRange(this, this.values.length, 1);
  }

  getName(): never {
    throw new RangeError('a mistake of the host');
  }
}

class FakeSpreadsheet extends GoogleObject {
  override readonly googleClass = 'Spreadsheet.Spreadsheet';

  constructor(private readonly sheet: FakeSheet) {
    super();
  }

  getSheetById(_id: number): FakeSheet {
    return this.sheet;
  }

  getActiveSheet(): FakeSheet {
    return this.sheet;
  }
}

class FakeApp extends GoogleObject {
  override readonly googleClass = 'Spreadsheet.SpreadsheetApp';
  private readonly spreadsheet: FakeSpreadsheet;

  constructor(
    sheet: FakeSheet,
    readonly getUi: () => GoogleObject,
  ) {
    super();
    this.spreadsheet = new FakeSpreadsheet(sheet);
  }

  getActiveSpreadsheet(): FakeSpreadsheet {
    return this.spreadsheet;
  }

  getActive(): FakeSpreadsheet {
    return this.spreadsheet;
  }

  flush(): void {}
}

/** One sheet per book; its cells live as long as the host. */
export const fakeSpreadsheets: SpreadsheetFactory = ({ book, session }) => {
  const values = cells.get(book) ?? [];
  cells.set(book, values);
  return {
    SpreadsheetApp: new FakeApp(new FakeSheet(values), () => session.getUi()),
    kinds: {
      'Range.getValues': 'read',
      'Range.getValue': 'read',
      'Range.setValue': 'write',
      'Range.setValues': 'write',
      'Range.setWrapStrategy': 'write',
      'SpreadsheetApp.flush': 'flush',
    },
  };
};
