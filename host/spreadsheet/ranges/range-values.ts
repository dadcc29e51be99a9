// What is in the cells of a range.

import type { CellValue } from '../../book/cells';
import type { CellInput } from '../../book/writing';
import { a1Of } from '../a1';
import { kindsOf } from '../call-kinds';
import { cellInput, checkShape } from '../inputs';
import type { RangeObject } from '../objects';
import { refusals } from '../refusals';
import { RangePlace } from './range-place';

export abstract class RangeValues<R extends RangeObject = RangeObject> extends RangePlace<R> {
  getValues(): CellValue[][] {
    return this.desk.book.cells.values(this.sheetId, this.here());
  }

  getValue(): CellValue {
    const { top, left } = this.here();
    return this.desk.book.cells.values(this.sheetId, { top, left, bottom: top, right: left })[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.desk.book.cells.displays(this.sheetId, this.here());
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.desk.book.cells.formulas(this.sheetId, this.here());
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  isBlank(): boolean {
    return this.desk.book.cells.inputs(this.sheetId, this.here()).every((row) => row.every((content) => content === ''));
  }

  /** Google takes a cell's text as if it were typed. */
  setValues(values: readonly (readonly unknown[])[]): this {
    checkShape(values, this.getNumRows(), this.getNumColumns());
    const inputs = values.map((row) => row.map(cellInput));
    const { top, left } = this.editable();
    this.checkValidation(inputs);
    this.desk.book.writing.write(this.sheetId, top, left, inputs);
    return this;
  }

  setValue(value: unknown): this {
    return this.setValues(this.filled(value));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    checkShape(formulas, this.getNumRows(), this.getNumColumns());
    const { top, left } = this.editable();
    this.desk.book.writing.writeFormulas(this.sheetId, top, left, formulas);
    return this;
  }

  setFormula(formula: string): this {
    return this.setFormulas(this.filled(formula));
  }

  clearContent(): this {
    this.desk.book.writing.clear(this.sheetId, [this.editable()]);
    return this;
  }

  check(): this {
    return this.setValue(true);
  }

  uncheck(): this {
    return this.setValue(false);
  }

  /** Null where cells differ or hold something else. */
  isChecked(): boolean | null {
    const values = this.getValues().flat();
    const [first] = values;
    return typeof first === 'boolean' && values.every((value) => value === first) ? first : null;
  }

  getNotes(): string[][] {
    return this.desk.book.notes.read(this.sheetId, this.here());
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    checkShape(notes, this.getNumRows(), this.getNumColumns());
    this.desk.book.notes.write(this.sheetId, this.editable(), notes);
    return this;
  }

  setNote(note: string | null): this {
    return this.setNotes(this.filled(note));
  }

  clearNote(): this {
    this.desk.book.notes.clear(this.sheetId, this.editable());
    return this;
  }

  private checkValidation(inputs: readonly (readonly CellInput[])[]): void {
    const { validation, writing } = this.desk.book;
    if (!validation.rejects(this.sheetId)) return;
    inputs.forEach((cells, down) => {
      cells.forEach((input, across) => {
        const [row, col] = [this.zone.top + down, this.zone.left + across];
        const value = writing.asTyped(this.sheetId, row, col, input);
        if (value === '' || validation.accepts(this.sheetId, row, col, value)) return;
        throw refusals.violatesValidation(a1Of({ top: row, bottom: row, left: col, right: col }));
      });
    });
  }
}

export const rangeValuesKinds = kindsOf('Range', {
  read: [
    'getValues',
    'getValue',
    'getDisplayValues',
    'getDisplayValue',
    'getFormulas',
    'getFormula',
    'isBlank',
    'isChecked',
    'getNotes',
    'getNote',
  ],
  write: ['setValues', 'setValue', 'setFormulas', 'setFormula', 'clearContent', 'check', 'uncheck', 'setNotes', 'setNote', 'clearNote'],
});
