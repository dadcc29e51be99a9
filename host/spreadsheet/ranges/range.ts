// A rectangle of cells, as SpreadsheetApp gives it to scripts.

import type { Headers } from '../../book/zones';
import { NotEmulated } from '../../engine/google-object';
import { kindsOf } from '../call-kinds';
import { filterOf, SheetFilter } from '../filter';
import { checkShape } from '../inputs';
import type { DeveloperMetadata } from '../metadata/developer-metadata';
import { DeveloperMetadataFinder } from '../metadata/developer-metadata-finder';
import { addMetadata, type MetadataExtras, metadataAt } from '../metadata/metadata-location';
import { Protection } from '../protection';
import { refusals } from '../refusals';
import { DataValidation } from '../rules/data-validation';
import { checkboxRule } from '../rules/data-validation-builder';
import { type SortSpec, sortKeys } from '../sort-spec';
import { fillTicks } from '../ticks';
import { RangeLooks, rangeLooksKinds } from './range-looks';
import { rangePlaceKinds } from './range-place';
import { rangeValuesKinds } from './range-values';

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

export class Range extends RangeLooks<Range> {
  setDataValidation(rule: DataValidation | null): this {
    return this.setDataValidations(this.filled(rule));
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    checkShape(rules, this.getNumRows(), this.getNumColumns());
    const zone = this.editable();
    const { validation } = this.desk.book;
    const distinct = new Set(rules.flat());
    for (const rule of distinct) {
      const zones = distinct.size === 1 ? [zone] : this.cellsWith(rules, rule);
      if (rule) validation.set(this.sheetId, zones, rule.cellRule(this.desk, this.sheetId));
      else validation.clear(this.sheetId, zones);
    }
    if ([...distinct].some((rule) => rule?.getCriteriaType() === 'CHECKBOX')) fillTicks(this.desk, this.sheetId, zone);
    return this;
  }

  getDataValidations(): (DataValidation | null)[][] {
    const made = new Map<string, DataValidation>();
    return this.desk.book.validation.rules(this.sheetId, this.here()).map((row) =>
      row.map((rule) => {
        if (!rule) return null;
        const validation = made.get(rule.id) ?? DataValidation.ofCell(this.desk, this.sheetId, rule);
        made.set(rule.id, validation);
        return validation;
      }),
    );
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  /** Only the rules or the number formats of one row, which all rows of as many columns take, or of one cell: what else it can carry is not needed by anybody yet. */
  copyTo(destination: Range, what?: unknown, transposed?: boolean | null): void {
    const isRow = this.getNumRows() === 1 && [1, destination.getNumColumns()].includes(this.getNumColumns());
    if (transposed || !isRow) throw new NotEmulated('Range.copyTo but of one row');
    if (destination.sheetId !== this.sheetId) throw refusals.invalidRange();
    const across = <T>([row = []]: T[][], none: T) =>
      Array.from({ length: destination.getNumColumns() }, (_none, at) => row[this.getNumColumns() === 1 ? 0 : at] ?? none);
    if (what === 'PASTE_DATA_VALIDATION') {
      const rules = across(this.getDataValidations(), null);
      destination.setDataValidations(Array.from({ length: destination.getNumRows() }, () => rules));
    } else if (what === 'PASTE_FORMAT') {
      const formats = across(this.getNumberFormats(), '');
      for (const [at, format] of formats.entries()) destination.offset(0, at, destination.getNumRows(), 1).setNumberFormat(format);
    } else throw new NotEmulated('Range.copyTo but of validation and formats');
  }

  clearDataValidations(): this {
    this.desk.book.validation.clear(this.sheetId, [this.editable()]);
    return this;
  }

  /** A box in each cell; blank cells become FALSE, which counts as content. */
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): this {
    if (checkedValue !== undefined || uncheckedValue !== undefined) throw new NotEmulated('Range.insertCheckboxes with own values');
    const { top, left } = this.editable();
    const { cells, writing } = this.desk.book;
    this.setDataValidation(checkboxRule());
    const values = cells.values(this.sheetId, this.zone);
    writing.write(
      this.sheetId,
      top,
      left,
      values.map((row) => row.map((value) => (value === '' ? false : value))),
    );
    return this;
  }

  removeCheckboxes(): this {
    const kept = this.getDataValidations().map((row) => row.map((rule) => (rule?.getCriteriaType() === 'CHECKBOX' ? null : rule)));
    return this.setDataValidations(kept);
  }

  clear(options?: ClearOptions | null): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options ?? {};
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (all || validationsOnly) this.clearDataValidations();
    return this;
  }

  /** Sorts by absolute column numbers. */
  sort(spec: SortSpec | readonly SortSpec[]): this {
    const zone = this.editable();
    this.desk.book.arrangement.sort(this.sheetId, zone, sortKeys(spec, zone));
    return this;
  }

  createFilter(): SheetFilter {
    const { arrangement } = this.desk.book;
    const zone = this.editable();
    if (arrangement.filter(this.sheetId)) throw refusals.secondFilter();
    arrangement.addFilter(this.sheetId, zone);
    return new SheetFilter(this.desk, this.sheetId);
  }

  getFilter(): SheetFilter | null {
    return filterOf(this.desk, this.desk.tab(this.sheetId).id);
  }

  protect(): Protection {
    const { id } = this.desk.book.protections.add(this.sheetId, this.here(), null);
    return new Protection(this.desk, id);
  }

  canEdit(): boolean {
    return this.desk.book.protections.mayEdit(this.sheetId, this.here(), this.desk.session);
  }

  addDeveloperMetadata(key: string, ...extras: MetadataExtras): this {
    addMetadata(this.desk, this.metadataPlace(), key, extras);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.desk, this.metadataPlace());
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.desk, { sheetId: this.sheetId, zone: this.here() });
  }

  collapseGroups(): this {
    for (const headers of [this.columnsHere(), this.rowsHere()]) this.getSheet().collapseGroupsIn(headers);
    return this;
  }

  expandGroups(): this {
    for (const headers of [this.columnsHere(), this.rowsHere()]) this.getSheet().expandGroupsIn(headers);
    return this;
  }

  shiftColumnGroupDepth(delta: number): this {
    this.getSheet().shiftGroup(this.columnsHere(), delta);
    return this;
  }

  shiftRowGroupDepth(delta: number): this {
    this.getSheet().shiftGroup(this.rowsHere(), delta);
    return this;
  }

  private columnsHere(): Headers {
    return { dimension: 'COL', start: this.here().left, count: this.getNumColumns() };
  }

  private rowsHere(): Headers {
    return { dimension: 'ROW', start: this.here().top, count: this.getNumRows() };
  }

  /** Each cell with that rule as a rectangle; runs down a column are one. */
  private cellsWith(rules: readonly (readonly (DataValidation | null)[])[], wanted: DataValidation | null) {
    const zones: { top: number; bottom: number; left: number; right: number }[] = [];
    for (let across = 0; across < this.getNumColumns(); across += 1) {
      const col = this.zone.left + across;
      rules.forEach((cells, down) => {
        if (cells[across] !== wanted) return;
        const row = this.zone.top + down;
        const last = zones.at(-1);
        if (last && last.left === col && last.bottom === row - 1) last.bottom = row;
        else zones.push({ top: row, bottom: row, left: col, right: col });
      });
    }
    return zones;
  }

  /** Only a whole row or a whole column can bear metadata. */
  private metadataPlace() {
    const { rows, columns } = this.desk.tab(this.sheetId);
    const { sheetId } = this;
    if (this.getNumRows() === rows && this.getNumColumns() === 1) return { on: 'column' as const, sheetId, index: this.zone.left };
    if (this.getNumColumns() === columns && this.getNumRows() === 1) return { on: 'row' as const, sheetId, index: this.zone.top };
    return null;
  }
}

const own = kindsOf('Range', {
  read: ['getDataValidations', 'getDataValidation', 'getFilter', 'canEdit', 'getDeveloperMetadata'],
  write: [
    'setDataValidations',
    'setDataValidation',
    'clearDataValidations',
    'copyTo',
    'insertCheckboxes',
    'removeCheckboxes',
    'clear',
    'sort',
    'createFilter',
    'protect',
    'addDeveloperMetadata',
    'collapseGroups',
    'expandGroups',
    'shiftColumnGroupDepth',
    'shiftRowGroupDepth',
  ],
});

export const rangeKinds = { ...rangePlaceKinds, ...rangeValuesKinds, ...rangeLooksKinds, ...own };
