// One tab, as SpreadsheetApp gives it to scripts.

import { ServiceError } from '../../engine/google-object';
import { kindsOf } from '../call-kinds';
import { chartsOn, type EmbeddedChart, EmbeddedChartBuilder, insertChart, removeChart, updateChart } from '../embedded-chart';
import { filterOf, type SheetFilter } from '../filter';
import type { DeveloperMetadata } from '../metadata/developer-metadata';
import { DeveloperMetadataFinder } from '../metadata/developer-metadata-finder';
import { addMetadata, type MetadataExtras, metadataAt } from '../metadata/metadata-location';
import type { SheetObject, SpreadsheetObject } from '../objects';
import { Protection } from '../protection';
import type { Range } from '../ranges/range';
import { RangeList } from '../ranges/range-list';
import { refusals } from '../refusals';
import { hexColour } from '../rules/colours';
import { ConditionalFormatRule } from '../rules/conditional-format-rule';
import { Selection } from '../selection';
import { sheetGridKinds } from './sheet-grid';
import { SheetGroups, sheetGroupsKinds } from './sheet-groups';
import { sheetRangesKinds } from './sheet-ranges';
import { sheetSizesKinds } from './sheet-sizes';

export class Sheet extends SheetGroups {
  getName(): string {
    return this.here().name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    const { id } = this.here();
    checkName(this.desk.book.tabs.named(name)?.id ?? id, id, name);
    this.desk.book.tabs.rename(id, name);
    return this;
  }

  getSheetId(): number {
    return this.here().gid;
  }

  /** Counted from 1. */
  getIndex(): number {
    return this.here().index + 1;
  }

  getParent(): SpreadsheetObject {
    return this.desk.spreadsheet;
  }

  getType(): string {
    return 'GRID';
  }

  isSheetHidden(): boolean {
    return this.here().hidden;
  }

  hideSheet(): this {
    const others = this.desk.book.tabs.all().filter(({ id, hidden }) => id !== this.here().id && !hidden);
    if (others.length === 0) throw refusals.hideLastSheet();
    this.desk.book.tabs.setHidden(this.id, true);
    return this;
  }

  showSheet(): this {
    this.desk.book.tabs.setHidden(this.here().id, false);
    return this;
  }

  getTabColor(): string | null {
    return this.here().color;
  }

  setTabColor(color: string | null): this {
    const hex = color === null ? null : hexColour(color);
    if (hex !== undefined) this.desk.book.tabs.setColor(this.here().id, hex);
    return this;
  }

  activate(): this {
    this.desk.spreadsheet.setActiveSheet(this);
    return this;
  }

  getActiveRange(): Range | null {
    const range = this.desk.activeRange();
    return range.sheetId === this.id ? range : this.getRange(1, 1);
  }

  getActiveCell(): Range {
    return this.getActiveRange()?.getCell(1, 1) ?? this.getRange(1, 1);
  }

  getCurrentCell(): Range | null {
    return this.getActiveCell();
  }

  getActiveRangeList(): RangeList | null {
    const ranges = this.desk.activeRanges();
    return new RangeList(this.desk, ranges.every(({ sheetId }) => sheetId === this.id) ? ranges : [this.getRange(1, 1)]);
  }

  getSelection(): Selection {
    return new Selection(this.desk);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveSelection(place: Range | string): Range {
    return (typeof place === 'string' ? this.getRange(place) : place).activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  setActiveRangeList(ranges: RangeList): RangeList {
    return ranges.activate();
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  getCharts(): EmbeddedChart[] {
    return chartsOn(this.desk, this.here().id);
  }

  insertChart(chart: EmbeddedChart): void {
    insertChart(this.desk, this.here().id, chart);
  }

  updateChart(chart: EmbeddedChart): void {
    updateChart(this.desk, this.here().id, chart);
  }

  removeChart(chart: EmbeddedChart): void {
    removeChart(this.desk, this.here().id, chart);
  }

  getFilter(): SheetFilter | null {
    return filterOf(this.desk, this.here().id);
  }

  /** The tab's own protection; the same one when asked again. */
  protect(): Protection {
    const { protections } = this.desk.book;
    const known = protections.all(this.here().id).find(({ zone }) => !zone);
    const { id } = known ?? protections.add(this.id, null, null);
    return new Protection(this.desk, id);
  }

  getProtections(type: 'RANGE' | 'SHEET'): Protection[] {
    const all = this.desk.book.protections.all(this.here().id).filter(({ zone }) => (zone === null) === (type === 'SHEET'));
    return all.map(({ id }) => new Protection(this.desk, id));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.desk.book.conditionalFormats.all(this.here().id).map((rule) => ConditionalFormatRule.ofTab(this.desk, this.id, rule));
  }

  /** Replaces all rules of the tab. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    const { id } = this.here();
    this.desk.book.conditionalFormats.replace(
      id,
      rules.map((rule) => rule.colourRule(this.desk, id)),
    );
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  addDeveloperMetadata(key: string, ...extras: MetadataExtras): this {
    addMetadata(this.desk, { on: 'sheet', sheetId: this.here().id }, key, extras);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.desk, { on: 'sheet', sheetId: this.here().id });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.desk, { sheetId: this.here().id });
  }

  /** A copy at the end, `Copy of X`. */
  copyTo(spreadsheet: SpreadsheetObject): SheetObject {
    if (spreadsheet !== this.desk.spreadsheet) throw refusals.permission('Sheet.copyTo');
    const { tabs } = this.desk.book;
    const name = `Copy of ${this.getName()}`;
    const free = [name, ...Array.from({ length: 99 }, (_, index) => `${name} ${index + 2}`)].find((text) => !tabs.named(text)) ?? name;
    return this.desk.sheet(tabs.duplicate(this.id, free).id);
  }
}

/** Throws unless the name may be given to that tab. */
export function checkName(takenBy: string, id: string | null, name: string): void {
  if (name.trim() === '') throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > 100) throw new ServiceError('The sheet name cannot be longer than 100 characters.');
  if (takenBy !== id) throw refusals.sheetName(name);
}

const own = kindsOf('Sheet', {
  read: ['isSheetHidden', 'getTabColor', 'getIndex', 'getFilter', 'getProtections', 'getConditionalFormatRules', 'getDeveloperMetadata'],
  write: [
    'setName',
    'hideSheet',
    'showSheet',
    'setTabColor',
    'protect',
    'setConditionalFormatRules',
    'clearConditionalFormatRules',
    'addDeveloperMetadata',
    'copyTo',
  ],
});

export const sheetKinds = { ...sheetRangesKinds, ...sheetGridKinds, ...sheetSizesKinds, ...sheetGroupsKinds, ...own };
