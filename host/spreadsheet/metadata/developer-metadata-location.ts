// Where a piece of developer metadata hangs.

import type { MetadataPlace } from '../../book/metadata';
import { GoogleObject } from '../../engine/google-object';
import type { ClassContext } from '../class-context';
import type { RangeObject, SheetObject, SpreadsheetObject } from '../objects';

const types = { book: 'SPREADSHEET', sheet: 'SHEET', row: 'ROW', column: 'COLUMN' } as const;

/** As in `DeveloperMetadataLocationType`. */
export function locationType(place: MetadataPlace): string {
  return types[place.on];
}

export class DeveloperMetadataLocation extends GoogleObject {
  readonly googleClass = 'Spreadsheet.DeveloperMetadataLocation';

  constructor(
    private readonly desk: ClassContext,
    private readonly place: MetadataPlace,
  ) {
    super();
  }

  getLocationType(): string {
    return locationType(this.place);
  }

  getSpreadsheet(): SpreadsheetObject | null {
    return this.place.on === 'book' ? this.desk.spreadsheet : null;
  }

  getSheet(): SheetObject | null {
    return this.place.on === 'sheet' ? this.desk.sheet(this.place.sheetId) : null;
  }

  getColumn(): RangeObject | null {
    if (this.place.on !== 'column') return null;
    const { sheetId, index } = this.place;
    return this.desk.range(sheetId, { left: index, right: index, top: 0, bottom: this.desk.tab(sheetId).rows - 1 });
  }

  getRow(): RangeObject | null {
    if (this.place.on !== 'row') return null;
    const { sheetId, index } = this.place;
    return this.desk.range(sheetId, { top: index, bottom: index, left: 0, right: this.desk.tab(sheetId).columns - 1 });
  }
}
