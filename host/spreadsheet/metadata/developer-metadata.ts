// One key and value on the workbook, a tab, a row or a column.

import type { Metadatum } from '../../book/metadata';
import { GoogleObject } from '../../engine/google-object';
import { kindsOf } from '../call-kinds';
import type { ClassContext } from '../class-context';
import type { RangeObject, SheetObject } from '../objects';
import { refusals } from '../refusals';
import { DeveloperMetadataLocation } from './developer-metadata-location';

export class DeveloperMetadata extends GoogleObject {
  readonly googleClass = 'Spreadsheet.DeveloperMetadata';

  constructor(
    private readonly desk: ClassContext,
    private readonly id: number,
  ) {
    super();
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.datum().key;
  }

  getValue(): string | null {
    return this.datum().value;
  }

  getVisibility(): string {
    return this.datum().visibility;
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.desk, this.datum().place);
  }

  setKey(key: string): this {
    return this.change({ key });
  }

  setValue(value: string): this {
    return this.change({ value });
  }

  setVisibility(visibility: string): this {
    return this.change({ visibility });
  }

  moveToColumn(column: RangeObject): this {
    if (column.getNumColumns() !== 1) throw refusals.metadataLocation();
    this.desk.book.metadata.move(this.datum().id, { on: 'column', sheetId: column.sheetId, index: column.zone.left });
    return this;
  }

  moveToRow(row: RangeObject): this {
    if (row.getNumRows() !== 1) throw refusals.metadataLocation();
    this.desk.book.metadata.move(this.datum().id, { on: 'row', sheetId: row.sheetId, index: row.zone.top });
    return this;
  }

  moveToSheet(sheet: SheetObject): this {
    this.desk.book.metadata.move(this.datum().id, { on: 'sheet', sheetId: sheet.id });
    return this;
  }

  moveToSpreadsheet(): this {
    this.desk.book.metadata.move(this.datum().id, { on: 'book' });
    return this;
  }

  remove(): void {
    this.desk.book.metadata.remove(this.datum().id);
  }

  private datum(): Metadatum {
    const datum = this.desk.book.metadata.get(this.id);
    if (!datum) throw refusals.metadataGone(this.id);
    return datum;
  }

  private change(changes: Partial<Pick<Metadatum, 'key' | 'value' | 'visibility'>>): this {
    this.desk.book.metadata.change(this.datum().id, changes);
    return this;
  }
}

/** Found metadata already know their key, value and place. */
export const developerMetadataKinds = kindsOf('DeveloperMetadata', {
  write: ['setKey', 'setValue', 'setVisibility', 'moveToColumn', 'moveToRow', 'moveToSheet', 'moveToSpreadsheet', 'remove'],
});
