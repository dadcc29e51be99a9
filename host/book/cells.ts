// Reading cells: what they hold, what they show, and where the content ends.

import { type Cell, type CellPosition, helpers, type Zone } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';
import { clockFunctions } from './plugins/clock-functions';
import type { BookSettings } from './settings';
import { ownReferences } from './tab-names';
import { textOfContent } from './typing/literals';
import { isDateFormat, isTextFormat } from './typing/number-formats';
import { dateOfSerial } from './typing/serials';

/** A cell as a script reads it; `''` is blank, a date only where the number format shows one, an error is its text. */
export type CellValue = string | number | boolean | Date;

/** Last row and column with content, counted from 1; 0: none. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

interface Measured extends Extent {
  /** Only where there are formulas can an empty cell show anything. */
  readonly formulas: boolean;
}

/** Names of errors that differ between the engine and Google. */
const errorNames: Readonly<Record<string, string>> = {
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

export class Cells {
  private readonly extents = new Map<string, Measured>();
  private evaluatedAt: number;

  constructor(
    private readonly engine: Engine,
    private readonly settings: BookSettings,
  ) {
    this.evaluatedAt = settings.now();
    engine.onChange(() => this.extents.clear());
  }

  /** Values of a rectangle, row by row. */
  values(sheetId: string, zone: Zone): CellValue[][] {
    this.catchUpWithClock();
    return this.map(sheetId, zone, (position) => this.value(position));
  }

  /** What the cells show. */
  displays(sheetId: string, zone: Zone): string[][] {
    this.catchUpWithClock();
    return this.map(sheetId, zone, (position) => this.display(position));
  }

  /** Formulas with their `=`; `''` where there is none. */
  formulas(sheetId: string, zone: Zone): string[][] {
    return this.map(sheetId, zone, (position) => {
      const cell = this.engine.read.getCell(position);
      return cell?.isFormula ? this.formulaOf(cell) : '';
    });
  }

  /** What a person would see in the formula bar and could type again. */
  inputs(sheetId: string, zone: Zone): string[][] {
    return this.map(sheetId, zone, (position) => {
      const cell = this.engine.read.getCell(position);
      if (!cell) return '';
      return cell.isFormula ? this.formulaOf(cell) : cell.content;
    });
  }

  /** Where the content of a tab ends. Formulas and FALSE count, whatever they show; formats, rules and notes do not. */
  extent(sheetId: string): Extent {
    const { rows, columns } = this.measured(sheetId);
    return { rows, columns };
  }

  private measured(sheetId: string): Measured {
    const known = this.extents.get(sheetId);
    if (known) return known;
    const measured = this.measure(sheetId);
    this.extents.set(sheetId, measured);
    return measured;
  }

  private measure(sheetId: string): Measured {
    const { read } = this.engine;
    let rows = 0;
    let columns = 0;
    let formulas = false;
    for (const cell of read.getCells(sheetId)) {
      if (!cell.isFormula && cell.content === '') continue;
      const { col, row } = read.getCellPosition(cell.id);
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, col + 1);
      formulas ||= cell.isFormula;
    }
    return { rows, columns, formulas };
  }

  private value(position: CellPosition): CellValue {
    const cell = this.engine.read.getCell(position);
    if (cell && !cell.isFormula && cell.content !== '') return this.literalValue(cell);
    if (!this.measured(position.sheetId).formulas) return '';
    const { type, value, format } = this.engine.read.getEvaluatedCell(position);
    if (type === 'error') return errorNames[String(value)] ?? String(value);
    return this.withDates(value, format);
  }

  private literalValue(cell: Extract<Cell, { isFormula: false }>): CellValue {
    if (isTextFormat(cell.format) || typeof cell.parsedValue === 'string') return textOfContent(cell.content);
    return this.withDates(cell.parsedValue, cell.format);
  }

  private literalDisplay({ content, format, parsedValue }: Extract<Cell, { isFormula: false }>): string {
    if (isTextFormat(format) || typeof parsedValue === 'string') return textOfContent(content);
    return helpers.formatValue(parsedValue, { ...(format ? { format } : {}), locale: this.engine.read.getLocale() });
  }

  private withDates(value: string | number | boolean | null, format: string | undefined): CellValue {
    if (typeof value === 'number' && isDateFormat(format)) return dateOfSerial(value, this.settings.zone);
    return value ?? '';
  }

  private display(position: CellPosition): string {
    const cell = this.engine.read.getCell(position);
    if (cell && !cell.isFormula && cell.content !== '') return this.literalDisplay(cell);
    if (!this.measured(position.sheetId).formulas) return '';
    const { type, value, formattedValue } = this.engine.read.getEvaluatedCell(position);
    if (type === 'error') return errorNames[String(value)] ?? String(value);
    return formattedValue;
  }

  private formulaOf(cell: Extract<Cell, { isFormula: true }>): string {
    return ownReferences(cell.compiledFormula.toFormulaString(this.engine.read));
  }

  private map<T>(sheetId: string, { top, bottom, left, right }: Zone, read: (position: CellPosition) => T): T[][] {
    const rows: T[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: T[] = [];
      for (let col = left; col <= right; col += 1) cells.push(read({ sheetId, col, row }));
      rows.push(cells);
    }
    return rows;
  }

  /** TODAY() and NOW() are evaluated anew when the clock has moved and somebody looks. */
  private catchUpWithClock(): void {
    const now = this.settings.now();
    if (now === this.evaluatedAt) return;
    this.evaluatedAt = now;
    const { read } = this.engine;
    const usesClock = (cell: Cell) => cell.isFormula && clockFunctions.some((name) => cell.compiledFormula.usesSymbol(name));
    if (read.getSheetIds().some((id) => read.getCells(id).some(usesClock))) this.engine.evaluate();
  }
}
