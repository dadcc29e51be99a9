// A spreadsheet as set-up sees it, small enough to be obviously right: it carries out changes and can be observed again.

import type { Cell, Grid } from '../../../src/schema/cell';
import type { WorkbookDefinition } from '../../../src/schema/workbook';
import { type CatalogTab, catalogOf } from '../../../src/workbook/catalog';
import { type Candidate, type Changes, changesBetween } from '../../../src/workbook/changes';
import type { Pipeline } from '../../../src/workbook/pipelines';
import { planOf } from '../../../src/workbook/plan';
import type { Change, ColumnPlan, ObservedColumn, PlacedColour } from '../../../src/workbook/tab-plan';

export interface ModelTab {
  readonly sheetId: number;
  name: string;
  columns: ObservedColumn[];
  /** Below the headings. */
  rows: Cell[][];
  frozenRows: number;
  marked: string | null;
  colours: PlacedColour[];
}

export class SpreadsheetModel {
  tabs: ModelTab[] = [];
  private lastId = 0;

  add(name: string, headings: readonly string[], rows: Grid = []): ModelTab {
    const columns = headings.map((heading) => ({ heading, mark: null, rule: null, foreignRule: false }));
    this.lastId += 1;
    const tab = { sheetId: this.lastId, name, columns, rows: rows.map((row) => [...row]), frozenRows: 0, marked: null, colours: [] };
    this.tabs.push(tab);
    return tab;
  }

  named(name: string): ModelTab {
    const tab = this.tabs.find((candidate) => candidate.name === name);
    if (!tab) throw new Error(`No tab ${name}`);
    return tab;
  }

  headings(name: string): readonly string[] {
    return this.named(name).columns.map(({ heading }) => heading);
  }

  /** What set-up would do now. Tabs are found by their mark, else by name. */
  changes(workbook: WorkbookDefinition, pipeline: Pipeline = 'cg'): Changes {
    const found = workbook.tables.flatMap(({ key, tab }) => {
      const mine = this.tabs.find(({ marked }) => marked === key) ?? this.tabs.find(({ name }) => name.toLowerCase() === tab.toLowerCase());
      return mine ? [{ table: key, tab: mine }] : [];
    });
    const tabFor = (key: string): CatalogTab | null => {
      const tab = found.find(({ table }) => table === key)?.tab;
      return tab ? { sheetId: tab.sheetId, name: tab.name, grid: [tab.columns.map(({ heading }) => heading), ...tab.rows] } : null;
    };
    const tabs = { settings: tabFor('settings'), steps: tabFor('steps'), lists: tabFor('lists'), people: tabFor('people') };
    const plans = planOf(workbook, catalogOf(workbook, tabs).catalog, { pipeline });
    const candidates = found.map(({ table, tab }): Candidate => ({ table, observed: { ...observed(tab) } }));
    const others = this.tabs.filter((tab) => !found.some((mine) => mine.tab === tab));
    return changesBetween(plans, candidates, others);
  }

  /** Sets up and answers with what was changed and noted. */
  setUp(workbook: WorkbookDefinition, pipeline?: Pipeline): Changes {
    const done = this.changes(workbook, pipeline);
    for (const change of done.changes) this.apply(change);
    return done;
  }

  private apply(change: Change): void {
    if (change.kind === 'create tab') {
      const { plan, colours } = change;
      const tab = this.add(plan.tab, []);
      tab.columns = plan.columns.map(column);
      tab.rows = plan.rows.map((row) => [...row]);
      Object.assign(tab, { frozenRows: plan.frozenRows, marked: plan.table, colours: [...colours] });
      return;
    }
    const tab = this.tabs.find(({ sheetId }) => sheetId === change.sheetId);
    if (!tab) throw new Error(`No tab ${change.sheetId}`);
    if (change.kind === 'mark tab') tab.marked = change.table;
    else if (change.kind === 'mark columns') this.markColumns(tab, change.marks);
    else if (change.kind === 'freeze') tab.frozenRows = change.rows;
    else if (change.kind === 'add colours') tab.colours.push(...change.colours);
    else if (change.kind === 'add columns') this.addColumns(tab, change.at, change.columns);
    else if (change.kind === 'add rows') this.addRows(tab, change.after, change.at, change.rows);
    else this.changeColumn(tab, change);
  }

  private markColumns(tab: ModelTab, marks: readonly { readonly at: number; readonly key: string }[]): void {
    for (const { at, key } of marks) {
      const before = tab.columns[at];
      if (!before) throw new Error(`No column ${at}`);
      tab.columns[at] = { ...before, mark: key };
    }
  }

  private changeColumn(tab: ModelTab, change: Extract<Change, { kind: 'rename heading' | 'set rule' }>): void {
    const before = tab.columns[change.at];
    if (!before) throw new Error(`No column ${change.at}`);
    tab.columns[change.at] = change.kind === 'set rule' ? { ...before, rule: change.rule } : { ...before, heading: change.heading };
  }

  private addColumns(tab: ModelTab, at: number, columns: readonly ColumnPlan[]): void {
    tab.columns.splice(at, 0, ...columns.map(column));
    for (const row of tab.rows) row.splice(at, 0, ...columns.map(() => ''));
    const moved = (place: number) => (place >= at ? place + columns.length : place);
    tab.colours = tab.colours.map((colour) => ({ ...colour, at: colour.at.map(moved) }));
  }

  private addRows(tab: ModelTab, after: number, at: readonly number[], rows: Grid): void {
    const placed = rows.map((cells) => {
      const row: Cell[] = tab.columns.map(() => '');
      cells.forEach((cell, index) => {
        row[at[index] ?? 0] = cell;
      });
      return row;
    });
    tab.rows.splice(after - 1, 0, ...placed);
  }
}

function column({ key, heading, rule }: ColumnPlan): ObservedColumn {
  return { heading, mark: key, rule, foreignRule: false };
}

function observed({ sheetId, name, columns, rows, frozenRows, marked, colours }: ModelTab): Candidate['observed'] {
  const first = rows.map(([text]) => String(text ?? ''));
  return { sheetId, tab: name, columns, frozenRows, marked, coloursApplied: colours.map(({ key }) => key), firstColumn: first };
}
