// A spreadsheet as set-up sees it, small enough to be obviously right: it carries out changes and can be observed again.

import type { AnyBoundTable } from '../../../src/schema/adopted/bound-table';
import { likeliestRow } from '../../../src/schema/adopted/heading-rows';
import type { Pipeline } from '../../../src/schema/per-step';
import type { Cell, Grid } from '../../../src/schema/values/cell';
import { sameText } from '../../../src/schema/values/text';
import type { WorkbookDefinition } from '../../../src/schema/workbook';
import { withHeadings } from '../../../src/workbook/adopted/adopted-table';
import { catalogOf, emptyCatalog } from '../../../src/workbook/catalog/catalog';
import type { CatalogTab } from '../../../src/workbook/catalog/catalog-tab';
import { type Candidate, type Changes, changesBetween, isWhole } from '../../../src/workbook/layout/changes';
import { headingsEverywhere } from '../../../src/workbook/layout/columns';
import { planOf } from '../../../src/workbook/layout/plan';
import { headingsByMarks, nowhere } from '../../../src/workbook/layout/renamed-headings';
import type { Change, ColumnPlan, ObservedColumn, PlacedColour } from '../../../src/workbook/layout/tab-plan';
import { readHead } from '../../../src/workbook/rows/records';

export interface ModelTab {
  readonly sheetId: number;
  name: string;
  columns: ObservedColumn[];
  /** Titles above the headings. */
  above: Cell[][];
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
    const columns = headings.map((heading) => ({ heading, mark: null, rule: null, foreignRule: false, covered: false }));
    this.lastId += 1;
    const cells = { above: [], columns, rows: rows.map((row) => [...row]) };
    const tab: ModelTab = { sheetId: this.lastId, name, ...cells, frozenRows: 0, marked: null, colours: [] };
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
    const found = workbook.tables.flatMap((table) => {
      const { key, tab } = table;
      const whole = headingsEverywhere(table);
      const mine =
        this.tabs.find(({ marked }) => marked === key) ??
        this.tabs.find((one) => one.marked === null && sameText(one.name, tab) && isWhole(whole, observed(one, whole)));
      return mine ? [{ table: key, tab: mine }] : [];
    });
    const tabFor = (key: string): CatalogTab | null => {
      const tab = found.find(({ table }) => table === key)?.tab;
      return tab ? { sheetId: tab.sheetId, name: tab.name, grid: gridOf(tab) } : null;
    };
    const { settings, steps, lists, people } = workbook.roles;
    const tabs = { settings: tabFor(settings), steps: tabFor(steps), lists: tabFor(lists), people: tabFor(people) };
    const followed = { ...workbook, tables: workbook.tables.map((table) => this.followed(table, tabFor(table.key))) };
    const plans = planOf(workbook, catalogOf(followed, tabs).catalog, { pipeline });
    const candidates = found.flatMap(({ table, tab }): readonly Candidate[] => {
      const headings = plans
        .find((plan) => plan.table === table)
        ?.columns.flatMap(({ heading, formerly, alias }) => [heading, ...formerly, ...(alias ? [alias] : [])]);
      return headings ? [{ table, observed: observed(tab, headings) }] : [];
    });
    const others = this.tabs.filter((tab) => !found.some((mine) => mine.tab === tab));
    return changesBetween(plans, candidates, others);
  }

  /** Sets up and answers with what was changed and noted. */
  setUp(workbook: WorkbookDefinition, pipeline?: Pipeline): Changes {
    const done = this.changes(workbook, pipeline);
    for (const change of done.changes) this.apply(change);
    const isRead = (sheetId: number) =>
      ['settings', 'people', 'lists', 'steps'].includes(String(this.tabs.find((tab) => tab.sheetId === sheetId)?.marked));
    const again = done.changes.some((one) => (one.kind === 'restore headings' || one.kind === 'add columns') && isRead(one.sheetId));
    // What was written back is what words and steps are read by: see `setting-up.ts`.
    return again ? { ...this.setUp(workbook, pipeline), notes: done.notes, taken: done.taken } : done;
  }

  /** The table with the headings that its columns bear now, by their marks. */
  private followed<T extends AnyBoundTable>(table: T, tab: CatalogTab | null): T {
    if (tab === null) return table;
    const head = readHead(table, tab, tab.grid, emptyCatalog());
    const marks = this.tabs
      .find(({ sheetId }) => sheetId === tab.sheetId)
      ?.columns.flatMap(({ mark }, at) => (mark === null ? [] : [{ at, key: mark }]));
    const { renamed, unsure } = headingsByMarks(head, tab.grid, marks ?? []);
    const lost = head.columns.filter(({ key }) => unsure.includes(key));
    return withHeadings(head.table, {
      ...Object.fromEntries(renamed.map(({ key, heading }) => [key, heading])),
      ...Object.fromEntries(lost.map(({ key, heading }) => [key, nowhere(heading)])),
    });
  }

  apply(change: Change): void {
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
    else if (change.kind === 'rename tab') tab.name = change.tab;
    else if (change.kind === 'restore headings') this.restore(tab, change.headings, change.headingRow - 1);
    else if (change.kind === 'mark columns') this.markColumns(tab, change.marks);
    else if (change.kind === 'freeze') tab.frozenRows = change.rows;
    else if (change.kind === 'add colours') tab.colours.push(...change.colours);
    else if (change.kind === 'add columns') this.addColumns(tab, change.at, change.columns, change.headingRow - 1);
    else if (change.kind === 'add rows') this.addRows(tab, change.after - change.headingRow, change.at, change.rows);
    else this.changeColumn(tab, change);
  }

  private restore(tab: ModelTab, headings: readonly { readonly at: number; readonly heading: string }[], row: number): void {
    for (const { at, heading } of headings) typeHeading(tab, row, at, heading);
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
    if (change.kind === 'set rule') tab.columns[change.at] = { ...before, rule: change.rule };
    else typeHeading(tab, change.headingRow - 1, change.at, change.heading);
  }

  private addColumns(tab: ModelTab, at: number, columns: readonly ColumnPlan[], headings: number): void {
    tab.columns.splice(at, 0, ...columns.map((plan) => ({ ...column(plan), heading: '' })));
    for (const row of [...tab.above, ...tab.rows]) row.splice(at, 0, ...columns.map(() => ''));
    for (const [index, { heading }] of columns.entries()) typeHeading(tab, headings, at + index, heading);
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
    tab.rows.splice(after, 0, ...placed);
  }
}

/** In the row that is taken for the headings, from 0: one above, or a row where they were pasted once more. */
function typeHeading(tab: ModelTab, row: number, at: number, heading: string): void {
  const before = tab.columns[at];
  const cells = [...tab.above, [], ...tab.rows][row];
  if (row === tab.above.length && before) tab.columns[at] = { ...before, heading, covered: false };
  else if (cells) cells[at] = heading;
}

function column({ key, heading, rule }: ColumnPlan): ObservedColumn {
  return { heading, mark: key, rule, foreignRule: false, covered: false };
}

export function gridOf({ above, columns, rows }: ModelTab): Cell[][] {
  return [...above, columns.map(({ heading }) => heading), ...rows];
}

export function observed(tab: ModelTab, wanted: readonly string[]): Candidate['observed'] {
  const { sheetId, name, columns, frozenRows, marked, colours } = tab;
  const texts = gridOf(tab).map((row) => row.map(String));
  const at = likeliestRow(texts, wanted, 0);
  const there = columns.map((one, place) => (at === tab.above.length ? one : { ...one, heading: texts[at]?.[place] ?? '' }));
  const first = texts.filter((_row, row) => row !== at).map(([text = '']) => text);
  const isBlank = columns.length === 0 && tab.rows.length === 0;
  const coloursApplied = colours.map(({ key }) => key);
  const size = { headingRow: at + 1, lastRow: isBlank ? 0 : texts.length };
  return { sheetId, tab: name, columns: there, ...size, frozenRows, marked, coloursApplied, firstColumn: isBlank ? [] : first };
}
