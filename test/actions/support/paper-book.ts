// A workbook on paper: the tabs of a model as the book port, and every call of it noted in order.

import type { Block, BookPort, ColumnMark, MarksPort } from '../../../src/ports';
import type { Cell, Grid } from '../../../src/schema/values/cell';
import { blocksOfSame } from '../../../src/workbook/writing/same-cells';
import { gridOf, type ModelTab, observed, SpreadsheetModel } from '../../workbook/support/spreadsheet-model';

export class PaperBook {
  readonly model = new SpreadsheetModel();
  /** Calls that cost a round trip, in order: `read Assets`, `write Assets 1`, `flush`. */
  readonly calls: string[] = [];
  /** Done once, right before the next call that begins with that text: what somebody else does meanwhile. */
  meanwhile: { readonly before: string; readonly work: () => void } | null = null;

  tab(sheetId: number): ModelTab {
    const tab = this.model.tabs.find((one) => one.sheetId === sheetId);
    if (!tab) throw new Error(`No tab ${sheetId}`);
    return tab;
  }

  /** Ranges of the first tab that are selected. */
  selected: readonly { readonly row: number; readonly rows: number }[] = [{ row: 2, rows: 1 }];
  /** By tab, row from 1 and column from 0: they stay with their cell as long as nobody writes over it. */
  readonly formulas = new Map<string, string>();

  formula(sheetId: number, row: number, at: number, formula: string, shows: string | number = `value of ${formula}`): void {
    this.formulas.set(`${sheetId}/${row}/${at}`, formula);
    put(this.tab(sheetId), row - 1, at, shows);
  }

  /** Cells from A1 to the last one that holds something. */
  grid(sheetId: number): Grid {
    const cells = gridOf(this.tab(sheetId));
    return cells.slice(0, cells.findLastIndex((row) => row.some((cell) => cell !== '')) + 1);
  }

  note(call: string): void {
    const { meanwhile } = this;
    if (meanwhile !== null && call.startsWith(meanwhile.before)) {
      this.meanwhile = null;
      meanwhile.work();
    }
    this.calls.push(call);
  }

  write(sheetId: number, { row, column, cells }: Block): void {
    const tab = this.tab(sheetId);
    this.note(`write ${tab.name} ${cells.length}`);
    this.put(sheetId, { row, column, cells });
  }

  /** Without a note. */
  put(sheetId: number, { row, column, cells }: Block): void {
    const tab = this.tab(sheetId);
    cells.forEach((line, down) => {
      for (const [right, cell] of line.entries()) {
        this.formulas.delete(`${sheetId}/${row + down}/${column + right - 1}`);
        put(tab, row + down - 1, column + right - 1, cell);
      }
    });
  }
}

/** Counted from 0. */
function put(tab: ModelTab, row: number, column: number, cell: Cell): void {
  const heading = tab.columns[column];
  const below = row - tab.above.length - 1;
  if (below === -1 && heading) tab.columns[column] = { ...heading, heading: String(cell) };
  if (below < 0) return;
  while (tab.rows.length <= below) tab.rows.push(tab.columns.map(() => ''));
  const line = tab.rows[below];
  if (line) line[column] = cell;
}

/** `A5:C7`, `B2:B`, `5:5`, `C:C`; blank where nothing stands. */
function partOf(grid: Grid, range: string): Grid {
  const [, left = '', top = '', right = '', bottom = ''] =
    /^([A-Z]*)(\d*):([A-Z]*)(\d*)$/.exec(range.includes(':') ? range : `${range}:${range}`) ?? [];
  const place = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [first, last] = [Number(top || 1), Number(bottom || Math.max(grid.length, Number(top || 1)))];
  const [from, to] = [place(left) || 1, place(right) || Math.max(1, ...grid.map(({ length }) => length))];
  const line = (row: number) => Array.from({ length: to - from + 1 }, (_none, at) => grid[row - 1]?.[from - 1 + at] ?? '');
  return Array.from({ length: last - first + 1 }, (_none, down) => line(first + down));
}

const never = (what: string) => (): never => {
  throw new Error(`Paper has no ${what}.`);
};

export function bookPort(paper: PaperBook): BookPort {
  const { model } = paper;
  return {
    id: () => 'paper',
    title: () => 'Paper',
    url: () => 'https://docs.google.com/spreadsheets/d/paper/edit',
    zone: () => 'Europe/London',
    locale: () => ({ name: 'en_GB', dates: { months: [], weekdays: [] } }),
    tabs: () => model.tabs.map(({ sheetId, name }) => ({ sheetId, name })),
    read(sheetId) {
      paper.note(`read ${paper.tab(sheetId).name}`);
      // As it stands now, whatever is written later.
      return paper.grid(sheetId).map((row) => [...row]);
    },
    part(sheetId, range) {
      paper.note(`part ${paper.tab(sheetId).name}`);
      return partOf(gridOf(paper.tab(sheetId)), range);
    },
    formulas(sheetId, row) {
      paper.note(`formulas ${paper.tab(sheetId).name}`);
      return paper.tab(sheetId).columns.map((_column, at) => paper.formulas.get(`${sheetId}/${row}/${at}`) ?? '');
    },
    inspect(sheetId) {
      paper.note(`inspect ${paper.tab(sheetId).name}`);
      return { formulas: paper.grid(sheetId).map((row) => row.map(() => '')), merges: [] };
    },
    formats: (sheetId) => paper.grid(sheetId).map((row) => row.map(() => '')),
    drawBars: () => {},
    writeFormats: never('number formats'),
    write: (sheetId, blocks) => {
      for (const block of blocks) paper.write(sheetId, block);
    },
    writeSame(sheetId, same) {
      paper.note(`write same ${paper.tab(sheetId).name}`);
      for (const block of blocksOfSame(same)) paper.put(sheetId, block);
    },
    extendRule: () => {},
    deleteRows(sheetId, rows) {
      paper.note(`delete ${paper.tab(sheetId).name}`);
      const { above, rows: lines } = paper.tab(sheetId);
      for (const row of [...rows].sort((a, b) => b - a)) lines.splice(row - above.length - 2, 1);
    },
    allFormulas(sheetId) {
      paper.note(`formulas ${paper.tab(sheetId).name}`);
      return paper.grid(sheetId).map((line, down) => line.map((_cell, at) => paper.formulas.get(`${sheetId}/${down + 1}/${at}`) ?? ''));
    },
    writeFormulas(sheetId, row, at, formulas) {
      paper.note(`formula ${paper.tab(sheetId).name}`);
      for (const [down, line] of formulas.entries())
        for (const [right, formula] of line.entries()) if (formula !== '') paper.formula(sheetId, row + down, at + right, formula);
    },
    flush: () => paper.note('flush'),
    observe: (sheetId, headings) => observed(paper.tab(sheetId), headings),
    observeAll: (wanted) => wanted.map(({ sheetId, headings }) => observed(paper.tab(sheetId), headings)),
    apply: (changes) => {
      for (const change of changes) model.apply(change);
      return true;
    },
    addColumn: never('columns that are added beside a tab of somebody’s own'),
    removeColumn: never('columns that are removed'),
    insertRows: never('rows that are inserted'),
    isColoured: () => false,
    select: () => 'seen',
    selection: () => ({ sheetId: model.tabs[0]?.sheetId ?? 0, row: 2, rows: 1, column: 1 }),
    selectedRows: () => ({ sheetId: model.tabs[0]?.sheetId ?? 0, ranges: paper.selected }),
    filteredOut: () => [],
    rangeUrl: (sheetId, range) => `https://docs.google.com/spreadsheets/d/paper/edit#gid=${sheetId}&range=${range}`,
  };
}

export function marksPort(paper: PaperBook): MarksPort {
  const { model } = paper;
  const marksOf = ({ columns }: ModelTab): readonly ColumnMark[] =>
    columns.flatMap(({ mark }, at) => (mark === null ? [] : [{ at, key: mark }]));
  return {
    ofColumns(sheetId) {
      paper.note(`marks ${paper.tab(sheetId).name}`);
      return marksOf(paper.tab(sheetId));
    },
    ofAllColumns: () => new Map(model.tabs.map((tab) => [tab.sheetId, marksOf(tab)])),
    markColumns: () => {},
    ofTabs: () => ({
      own: model.tabs.filter(({ marked }) => marked !== null).map(({ sheetId, marked }) => ({ sheetId, table: marked })),
      adopted: [],
      columnsTabs: [],
    }),
    markAdopted: never('adopted tabs'),
    remove: () => {},
    removeAll: () => {},
  };
}
