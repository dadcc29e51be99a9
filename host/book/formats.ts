// How cells look: number formats, fonts, colours, wrapping, alignment.

import type { CellPosition, Style, UpdateCellCommand, Zone } from '@odoo/o-spreadsheet';
import type { Cells } from './cells';
import type { Engine } from './engine';
import type { FormatTails } from './plugins/format-tails';
import type { BookSettings } from './settings';
import { engineText, textOfContent } from './typing/literals';
import { isTextFormat, type NumberFormats } from './typing/number-formats';
import { contains } from './zones';

/** What can be set of a cell's look. Null: back to the default. Colours as `#rrggbb`. */
export interface CellFormat {
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly underline?: boolean | null;
  readonly textColor?: string | null;
  readonly fillColor?: string | null;
  readonly wrapping?: 'wrap' | 'overflow' | 'clip' | null;
  readonly align?: 'left' | 'center' | 'right' | null;
  readonly verticalAlign?: 'top' | 'middle' | 'bottom' | null;
  /** In points. */
  readonly fontSize?: number | null;
}

function styled(style: Style | undefined, look: CellFormat): Style | null {
  const merged = Object.entries({ ...style, ...look }).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return merged.length === 0 ? null : (Object.fromEntries(merged) as Style);
}

function cellZone({ row, col }: CellPosition): Zone {
  return { top: row, bottom: row, left: col, right: col };
}

export class Formats {
  constructor(
    private readonly engine: Engine,
    private readonly settings: BookSettings,
    private readonly numbers: NumberFormats,
    private readonly cells: Cells,
    private readonly tails: FormatTails,
  ) {}

  /** Google's patterns, row by row. */
  patterns(sheetId: string, { top, bottom, left, right }: Zone): string[][] {
    const rows: string[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: string[] = [];
      for (let col = left; col <= right; col += 1) cells.push(this.numbers.pattern(this.shownFormat({ sheetId, col, row })));
      rows.push(cells);
    }
    return rows;
  }

  /** Sets a pattern per cell from the top left on, as one step. What is in the cells stays what it is. */
  setPatterns(sheetId: string, top: number, left: number, patterns: readonly (readonly string[])[]): void {
    const right = left + (patterns[0]?.length ?? 0) - 1;
    this.tails.uncover(sheetId, { top, left, right, bottom: top + patterns.length - 1 });
    this.engine.run(
      patterns.flatMap((cells, down) =>
        cells.map((pattern, across): UpdateCellCommand => {
          const position = { sheetId, col: left + across, row: top + down };
          return { type: 'UPDATE_CELL', ...position, ...this.reformatted(position, this.numbers.engineFormat(pattern)) };
        }),
      ),
    );
  }

  /** Sets one pattern for whole rectangles, as one step; quick also for the empty rows of whole columns. */
  setPattern(sheetId: string, zones: readonly Zone[], pattern: string): void {
    const format = this.numbers.engineFormat(pattern);
    const content = this.cells.extent(sheetId).rows;
    const filled = this.filledIn(sheetId);
    const commands = zones.flatMap((zone) => {
      this.tails.uncover(sheetId, zone);
      const near = format === '' ? null : this.tails.cover(sheetId, zone, format, content);
      const cells = near ? this.cellsOf(sheetId, [near]) : [];
      const others = filled.filter((cell) => contains(zone, cellZone(cell)) && !(near && contains(near, cellZone(cell))));
      return [...cells, ...others];
    });
    this.engine.run(commands.map((position) => ({ type: 'UPDATE_CELL', ...position, ...this.reformatted(position, format) })));
  }

  look(position: { readonly sheetId: string; readonly col: number; readonly row: number }): Style {
    return this.engine.read.getCell(position)?.style ?? {};
  }

  /** Changes one look for whole rectangles, as one step. */
  setLook(sheetId: string, zones: readonly Zone[], look: CellFormat): void {
    this.engine.run(this.cellsOf(sheetId, zones).map((position) => this.lookCommand(position, look)));
  }

  /** Changes the look of each cell from the top left on, as one step. */
  setLooks(sheetId: string, top: number, left: number, looks: readonly (readonly CellFormat[])[]): void {
    this.engine.run(
      looks.flatMap((cells, down) => cells.map((look, across) => this.lookCommand({ sheetId, col: left + across, row: top + down }, look))),
    );
  }

  /** Looks and number formats back to the default; contents stay what they are. */
  clear(sheetId: string, zones: readonly Zone[]): void {
    for (const zone of zones) this.tails.uncover(sheetId, zone);
    const cells = this.cellsOf(sheetId, zones).filter((position) => this.engine.read.getCell(position));
    this.engine.run(cells.map((position) => ({ type: 'UPDATE_CELL', ...position, ...this.reformatted(position, ''), style: null })));
  }

  private shownFormat(position: { sheetId: string; col: number; row: number }): string | undefined {
    const cell = this.engine.read.getCell(position);
    const own = cell?.format ?? this.tails.formatAt(position);
    return cell?.isFormula ? (own ?? this.engine.read.getEvaluatedCell(position).format) : own;
  }

  /** Places of all cells that the engine keeps anything of. */
  private filledIn(sheetId: string): CellPosition[] {
    const { read } = this.engine;
    return read.getCells(sheetId).map(({ id }) => read.getCellPosition(id));
  }

  /** The new format, and the content if it must be spelled differently to remain the same text. */
  private reformatted(position: { sheetId: string; col: number; row: number }, format: string): { format: string; content?: string } {
    const cell = this.engine.read.getCell(position);
    if (!cell || cell.isFormula || cell.content === '') return { format };
    if (!isTextFormat(cell.format) && typeof cell.parsedValue !== 'string') return { format };
    return { format, ...engineText(textOfContent(cell.content), format, this.settings.engineLocale) };
  }

  private lookCommand(position: { sheetId: string; col: number; row: number }, look: CellFormat): UpdateCellCommand {
    return { type: 'UPDATE_CELL', ...position, style: styled(this.engine.read.getCell(position)?.style, look) };
  }

  private cellsOf(sheetId: string, zones: readonly Zone[]): { sheetId: string; col: number; row: number }[] {
    const cells: { sheetId: string; col: number; row: number }[] = [];
    for (const { top, bottom, left, right } of zones) {
      for (let row = top; row <= bottom; row += 1) for (let col = left; col <= right; col += 1) cells.push({ sheetId, col, row });
    }
    return cells;
  }
}
