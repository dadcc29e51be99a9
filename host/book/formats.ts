// How cells look: number formats, fonts, colours, wrapping, alignment.

import type { CellPosition, Style, UpdateCellCommand, Zone } from '@odoo/o-spreadsheet';
import type { Cells } from './cells';
import type { Engine } from './engine';
import type { BookTails } from './plugins/tails';
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
    private readonly tails: BookTails,
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
    this.tails.formats.uncover(sheetId, { top, left, right, bottom: top + patterns.length - 1 });
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
      this.tails.formats.uncover(sheetId, zone);
      const near = format === '' ? null : this.tails.formats.cover(sheetId, zone, format, content);
      const cells = near ? this.cellsOf(sheetId, [near]) : [];
      const others = filled.filter((cell) => contains(zone, cellZone(cell)) && !(near && contains(near, cellZone(cell))));
      return [...cells, ...others];
    });
    this.engine.run(commands.map((position) => ({ type: 'UPDATE_CELL', ...position, ...this.reformatted(position, format) })));
  }

  look(position: { readonly sheetId: string; readonly col: number; readonly row: number }): Style {
    return this.engine.read.getCell(position)?.style ?? this.tails.looks.at(position) ?? {};
  }

  /** Changes one look for whole rectangles, as one step; quick also for the empty rows of whole columns. */
  setLook(sheetId: string, zones: readonly Zone[], look: CellFormat): void {
    const content = this.cells.extent(sheetId).rows;
    const near = zones.flatMap((zone) => this.tail(sheetId, zone, look, content) ?? []);
    const changes = this.cellsOf(sheetId, near).map((position) => ({ position, look }));
    this.relook(sheetId, near, changes);
  }

  /** Changes the look of each cell from the top left on, as one step. */
  setLooks(sheetId: string, top: number, left: number, looks: readonly (readonly CellFormat[])[]): void {
    const changes = looks.flatMap((cells, down) =>
      cells.map((look, across) => ({ position: { sheetId, col: left + across, row: top + down }, look })),
    );
    const zone = { top, left, bottom: top + looks.length - 1, right: left + (looks[0]?.length ?? 0) - 1 };
    this.relook(sheetId, [zone], changes);
  }

  /** Looks and number formats back to the default; contents stay what they are. */
  clear(sheetId: string, zones: readonly Zone[]): void {
    for (const zone of zones) {
      this.tails.formats.uncover(sheetId, zone);
      this.tails.looks.uncover(sheetId, zone);
    }
    const cells = this.cellsOf(sheetId, zones).filter((position) => this.engine.read.getCell(position));
    this.engine.run(cells.map((position) => ({ type: 'UPDATE_CELL', ...position, ...this.reformatted(position, ''), style: null })));
  }

  private shownFormat(position: { sheetId: string; col: number; row: number }): string | undefined {
    const cell = this.engine.read.getCell(position);
    const own = cell?.format ?? this.tails.formats.at(position);
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

  /** Makes a tail of what is far below the content, where no cell has a look yet; returns the part whose cells are to get it one by one. */
  private tail(sheetId: string, zone: Zone, look: CellFormat, content: number): Zone | null {
    const { looks } = this.tails;
    const style = styled(undefined, look);
    if (!style || !looks.reaches(zone, content) || looks.touch(sheetId, zone)) return zone;
    const far = { ...zone, top: Math.max(zone.top, content) };
    const looksThere = this.filledIn(sheetId).some((cell) => contains(far, cellZone(cell)) && this.engine.read.getCell(cell)?.style);
    return looksThere ? zone : looks.cover(sheetId, zone, style, content);
  }

  /** Gives each cell in the zones what its look, its own or by a tail, becomes. */
  private relook(
    sheetId: string,
    zones: readonly Zone[],
    changes: readonly { readonly position: CellPosition; readonly look: CellFormat }[],
  ): void {
    const commands = changes.map(
      ({ position, look }): UpdateCellCommand => ({ type: 'UPDATE_CELL', ...position, style: styled(this.look(position), look) }),
    );
    for (const zone of zones) this.tails.looks.uncover(sheetId, zone);
    this.engine.run(commands);
  }

  private cellsOf(sheetId: string, zones: readonly Zone[]): { sheetId: string; col: number; row: number }[] {
    const cells: { sheetId: string; col: number; row: number }[] = [];
    for (const { top, bottom, left, right } of zones) {
      for (let row = top; row <= bottom; row += 1) for (let col = left; col <= right; col += 1) cells.push({ sheetId, col, row });
    }
    return cells;
  }
}
