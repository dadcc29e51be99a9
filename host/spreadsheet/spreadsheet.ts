// The workbook, as SpreadsheetApp gives it to scripts.

import type { BookTab } from '../book/tabs';
import { GoogleObject } from '../engine/google-object';
import { kindsOf } from './call-kinds';
import type { ClassContext } from './class-context';
import type { DeveloperMetadata } from './metadata/developer-metadata';
import { DeveloperMetadataFinder } from './metadata/developer-metadata-finder';
import { addMetadata, type MetadataExtras, metadataAt } from './metadata/metadata-location';
import { Protection } from './protection';
import type { Range } from './ranges/range';
import { RangeList } from './ranges/range-list';
import { refusals } from './refusals';
import { Selection } from './selection';
import { checkName, type Sheet } from './sheets/sheet';

interface InsertOptions {
  readonly template?: Sheet;
}

export class Spreadsheet extends GoogleObject {
  readonly googleClass = 'Spreadsheet.Spreadsheet';

  constructor(private readonly desk: ClassContext<Range, Sheet, Spreadsheet>) {
    super();
  }

  getId(): string {
    return this.desk.session.fileId;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.desk.book.name;
  }

  rename(name: string): void {
    this.desk.book.name = name;
  }

  getSpreadsheetTimeZone(): string {
    return this.desk.book.zone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    this.desk.book.zone = zone;
  }

  getSpreadsheetLocale(): string {
    return this.desk.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.desk.book.locale = locale;
  }

  getSheets(): Sheet[] {
    return this.desk.book.tabs.all().map(({ id }) => this.desk.sheet(id));
  }

  getNumSheets(): number {
    return this.desk.book.tabs.all().length;
  }

  getSheetByName(name: string): Sheet | null {
    return this.sheetOf(this.desk.book.tabs.named(name));
  }

  getSheetById(id: number): Sheet | null {
    return this.sheetOf(this.desk.book.tabs.find(id));
  }

  getActiveSheet(): Sheet {
    return this.desk.sheet(this.desk.activeTab().id);
  }

  getSheetName(): string {
    return this.getActiveSheet().getName();
  }

  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }

  /** Opens the tab with its upper left cell selected, or with what was selected when it is open already. */
  setActiveSheet(sheet: Sheet): Sheet {
    if (this.desk.activeTab().id !== sheet.id) this.desk.select(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 });
    return sheet;
  }

  /** `(name, index, {template})`, each of them optional; the index counts from 0. The new tab becomes the active one. */
  insertSheet(...given: readonly (string | number | InsertOptions | null)[]): Sheet {
    const { tabs } = this.desk.book;
    const name = given.find((value) => typeof value === 'string') ?? this.freeName();
    const wanted = given.find((value) => typeof value === 'number') ?? this.desk.activeTab().index + 1;
    const template = given.find((value) => typeof value === 'object' && value !== null)?.template;
    checkName(tabs.named(name)?.id ?? '', '', name);
    const index = Math.min(wanted, tabs.all().length);
    const tab = template ? tabs.duplicate(template.id, name) : tabs.add(name, index);
    if (template) tabs.move(tab.id, index);
    return this.setActiveSheet(this.desk.sheet(tab.id));
  }

  deleteSheet(sheet: Sheet): void {
    const { tabs } = this.desk.book;
    const { id } = this.desk.tab(sheet.id);
    const others = tabs.all().filter((tab) => tab.id !== id);
    if (others.length === 0) throw refusals.lastSheet();
    if (others.every(({ hidden }) => hidden)) throw refusals.lastVisibleSheet();
    if (this.desk.book.protections.all(id).some((one) => !new Protection(this.desk, one.id).canEdit())) throw refusals.protectedCell();
    tabs.remove(id);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const { id } = this.getActiveSheet().copyTo(this);
    return this.setActiveSheet(this.desk.sheet(id));
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  /** Counted from 1. */
  moveActiveSheet(position: number): void {
    const { tabs } = this.desk.book;
    if (position < 1 || position > tabs.all().length) throw refusals.invalidRange();
    tabs.move(this.desk.activeTab().id, position - 1);
  }

  getRange(notation: string): Range {
    return this.desk.rangeOf(notation, this.desk.activeTab().id);
  }

  getRangeList(notations: readonly string[]): RangeList {
    return new RangeList(
      this.desk,
      notations.map((notation) => this.getRange(notation)),
    );
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getActiveRange(): Range | null {
    return this.desk.activeRange();
  }

  getActiveRangeList(): RangeList | null {
    return new RangeList(this.desk, this.desk.activeRanges());
  }

  getActiveCell(): Range {
    return this.desk.activeRange().getCell(1, 1);
  }

  getCurrentCell(): Range | null {
    return this.getActiveCell();
  }

  getSelection(): Selection {
    return new Selection(this.desk);
  }

  setActiveRange(range: Range | null): Range {
    if (range === null) throw refusals.invalidArgument('range');
    return range.activate();
  }

  setActiveRangeList(ranges: RangeList): RangeList {
    return ranges.activate();
  }

  setActiveSelection(place: Range | string | null): Range {
    if (place === null) throw refusals.invalidArgument('range');
    return (typeof place === 'string' ? this.getRange(place) : place).activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  toast(message: string, title?: string | null): void {
    this.desk.session.toast(message, title ?? '');
  }

  getProtections(type: 'RANGE' | 'SHEET'): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  addDeveloperMetadata(key: string, ...extras: MetadataExtras): this {
    addMetadata(this.desk, { on: 'book' }, key, extras);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.desk, { on: 'book' });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.desk, null);
  }

  private sheetOf(tab: BookTab | null): Sheet | null {
    return tab && this.desk.sheet(tab.id);
  }

  private freeName(): string {
    const { tabs } = this.desk.book;
    let number = tabs.all().length + 1;
    while (tabs.named(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

/** What belongs to the file as a whole - its name, zone and locale - comes with it and is no read of cells: it weighs nothing here. */
export const spreadsheetKinds = kindsOf('Spreadsheet', {
  read: ['getNumSheets', 'getLastRow', 'getLastColumn', 'getProtections', 'getDeveloperMetadata'],
  write: [
    'rename',
    'setSpreadsheetTimeZone',
    'setSpreadsheetLocale',
    'insertSheet',
    'deleteSheet',
    'deleteActiveSheet',
    'duplicateActiveSheet',
    'renameActiveSheet',
    'moveActiveSheet',
    'addDeveloperMetadata',
  ],
});
