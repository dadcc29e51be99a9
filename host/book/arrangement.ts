// What arranges the cells of a tab: merges, sorting, and its one filter.

import type { TableConfig, Zone } from '@odoo/o-spreadsheet';
import type { Cells, CellValue } from './cells';
import type { Engine, EngineCommand } from './engine';
import { overlap } from './zones';

/** One key of a sort. `column` counts from 0 on the tab. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

const plainFilter: TableConfig = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

/** Numbers before text before booleans; blanks last whichever way it goes. */
function rank(value: CellValue): number {
  if (typeof value === 'number' || value instanceof Date) return 0;
  return typeof value === 'string' ? 1 : 2;
}

function compare(one: CellValue, other: CellValue): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other, 'en', { sensitivity: 'base' });
  return Number(one) - Number(other);
}

export class Arrangement {
  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  merges(sheetId: string, zone: Zone): readonly Zone[] {
    return this.engine.read
      .getMerges(sheetId)
      .filter((merge) => overlap(merge, zone))
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  }

  /** Merges each rectangle; only its top left cell keeps its content. */
  merge(sheetId: string, zones: readonly Zone[]): void {
    this.engine.run([{ type: 'ADD_MERGE', sheetId, target: [...zones], force: true }]);
  }

  unmerge(sheetId: string, zone: Zone): void {
    const target = [...this.merges(sheetId, zone)];
    if (target.length > 0) this.engine.run([{ type: 'REMOVE_MERGE', sheetId, target }]);
  }

  /** Sorts the rows of a rectangle: contents and looks move, formulas are rewritten as when they are copied. */
  sort(sheetId: string, zone: Zone, keys: readonly SortKey[]): void {
    const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index);
    const columns = keys.map(({ column }) =>
      this.cells.values(sheetId, { ...zone, left: column, right: column }).map(([value]) => value ?? ''),
    );
    const order = [...rows].sort((one, other) => {
      for (const [index, { ascending }] of keys.entries()) {
        const [left, right] = [columns[index]?.[one - zone.top] ?? '', columns[index]?.[other - zone.top] ?? ''];
        if (left === '' || right === '') {
          if (left !== right) return left === '' ? 1 : -1;
          continue;
        }
        const difference = compare(left, right);
        if (difference !== 0) return ascending ? difference : -difference;
      }
      return one - other;
    });
    this.engine.run(rows.flatMap((row, index) => this.moved(sheetId, zone, order[index] ?? row, row)));
  }

  /** The rectangle of the tab's filter with its headings. */
  filter(sheetId: string): Zone | null {
    const table = this.engine.read.getCoreTables(sheetId).find(({ config }) => config.hasFilters);
    if (!table) return null;
    const { top, left, bottom, right } = table.range.zone;
    return { top, left, bottom, right };
  }

  addFilter(sheetId: string, zone: Zone): void {
    const ranges = [this.engine.read.getRangeDataFromZone(sheetId, zone)];
    this.engine.run([{ type: 'CREATE_TABLE', sheetId, ranges, config: plainFilter, tableType: 'static' }]);
  }

  removeFilter(sheetId: string): void {
    const zone = this.filter(sheetId);
    if (zone) this.engine.run([{ type: 'REMOVE_TABLE', sheetId, target: [zone] }]);
  }

  /** Hides the rows whose cell in that column shows one of the texts; an empty list shows all. */
  filterColumn(sheetId: string, column: number, hiddenValues: readonly string[]): void {
    const zone = this.filter(sheetId);
    if (!zone) return;
    const value = { filterType: 'values' as const, hiddenValues: [...hiddenValues] };
    this.engine.run([{ type: 'UPDATE_FILTER', sheetId, col: column, row: zone.top, value }]);
  }

  private moved(sheetId: string, zone: Zone, from: number, to: number): EngineCommand[] {
    if (from === to) return [];
    const { read } = this.engine;
    const commands: EngineCommand[] = [];
    for (let col = zone.left; col <= zone.right; col += 1) {
      const cell = read.getCell({ sheetId, col, row: from });
      const content = cell?.isFormula ? read.getTranslatedCellFormula(sheetId, 0, to - from, cell.compiledFormula) : (cell?.content ?? '');
      commands.push({ type: 'UPDATE_CELL', sheetId, col, row: to, content, style: cell?.style ?? null, format: cell?.format ?? '' });
    }
    return commands;
  }
}
