// What the outside must provide, as small records of functions. `google/` is the only implementation; tests run it in the local host.

import type { TradeLanguage } from './schema/adopted/trade-language';
import type { Cell, Grid } from './schema/values/cell';
import type { LocalDate } from './schema/values/local-date';
import type { WorkbookDefinition } from './schema/workbook';
import type { BookLocale } from './workbook/catalog/catalog-settings';
import type { MergedCells } from './workbook/findings/occurrence';
import type { Change, ObservedTab } from './workbook/layout/tab-plan';
import type { SameCells } from './workbook/writing/same-cells';

export interface Tab {
  readonly sheetId: number;
  readonly name: string;
}

/** Cells to write, from `row` and `column` (both from 1) to the right and down; all rows equally long. */
export interface Block<T = Cell> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly T[])[];
}

/** Whether a cell is seen, or what hides it: a filter, or somebody who hid its row or column. */
export type InSight = 'seen' | 'filter' | 'row' | 'column';

/** A column that is known by a mark on it, which moves with it. */
export interface ColumnMark {
  /** From 0. */
  readonly at: number;
  /** Key of the column: `due`, `steps/Rig/due`. */
  readonly key: string;
}

/** Cells of a chart: the first column says what each bar is, the others how long its parts are. Columns from 0; the headings are one of the rows. */
export interface BarPlan {
  readonly title: string;
  readonly at: number;
  readonly columns: number;
  readonly rows: number;
}

/** A tab to look at for set-up, and the headings that it should have: by them the row of headings is told. */
export interface WantedTab {
  readonly sheetId: number;
  readonly headings: readonly string[];
  /** Its cells where somebody has read them and nobody has written since; null: they are read. */
  readonly cells: Grid | null;
}

/** What leaves every cell as it is. */
export interface BookReads {
  /** The file's own id: a copy has another. */
  id(): string;
  /** What people call the file. */
  title(): string;
  url(): string;
  zone(): string;
  /** Of the file; nothing to go by where it has none. */
  locale(): BookLocale;
  /** Tabs in order. No round trip. */
  tabs(): readonly Tab[];
  /** All cells from A1 to the last filled one: one round trip. Blank tab: `[]`. */
  read(sheetId: number): Grid;
  /** The cells of that range - `5:5`, `A:B`, `C7` - blank ones too: one round trip. */
  part(sheetId: number, range: string): Grid;
  /** Formulas of one row, `''` where there is none; one round trip. */
  formulas(sheetId: number, row: number): readonly string[];
  /** The same of all rows, from A1 to the last filled cell; one round trip. */
  allFormulas(sheetId: number): readonly (readonly string[])[];
  /** Formulas, as `formulas` gives them, and merged cells, from A1 to the last filled cell: two round trips. */
  inspect(sheetId: number): { readonly formulas: readonly (readonly string[])[]; readonly merges: readonly MergedCells[] };
  /** Number formats from A1 to the last filled cell: one round trip. */
  formats(sheetId: number): readonly (readonly string[])[];
  /** Makes pending writes real. */
  flush(): void;
  /** The tab as it stands, for set-up: the row of its headings is the one with the most of those. */
  observe(sheetId: number, headings: readonly string[], people: string): ObservedTab;
  /** The same of several tabs, whose columns bear those marks: what is noted with the tabs is asked once. Those that are gone are left out. */
  observeAll(wanted: readonly WantedTab[], people: string, marks: ReadonlyMap<number, readonly ColumnMark[]>): readonly ObservedTab[];
  /** True where cells below that row have colours of their own, two at least: one round trip. */
  isColoured(sheetId: number, below: number): boolean;
  /** Selects a cell and shows its tab, where it can be seen: three round trips, and one or two for each folded group, which is unfolded. */
  select(sheetId: number, row: number, column: number): InSight;
  /** Where the person is. */
  selection(): { readonly sheetId: number; readonly row: number; readonly rows: number; readonly column: number };
  /** The same where several ranges are selected, all on one tab; rows from 1, in the order in which they were selected. */
  selectedRows(): { readonly sheetId: number; readonly ranges: readonly { readonly row: number; readonly rows: number }[] };
  /** Those of the rows that the tab's filter hides: one round trip, and one a row where there is a filter. A filter view is its owner's alone, and nobody can tell. */
  filteredOut(sheetId: number, rows: readonly number[]): readonly number[];
  /** Link to cells as they stand now: `...#gid=7&range=K12`. */
  rangeUrl(sheetId: number, range: string): string;
}

/** Each of them changes what cells hold or what is where: whoever has to know of it before is told by `beforeWriting`. */
export interface BookWrites {
  /** One round trip a block; grows the tab by whole rows first when a block ends below it. Texts stay texts. */
  write(sheetId: number, blocks: readonly Block[]): void;
  /** The same value into cells that stand apart: one round trip. Texts stay texts. Those rows are there. */
  writeSame(sheetId: number, same: SameCells): void;
  /** Rows `from` to `to` of that column (from 0) take the rule of its first row: one round trip. */
  extendRule(sheetId: number, at: number, headingRow: number, from: number, to: number): void;
  /** From that row (from 1) and column (from 0) to the right and down, `''` empties a cell; one round trip. */
  writeFormulas(sheetId: number, row: number, at: number, formulas: readonly (readonly string[])[]): void;
  /** Number formats, as `formats` gives them; one round trip. */
  writeFormats(sheetId: number, block: Block<string>): void;
  /**
   * Stacked bars of those cells, with their headings in row 1. `isNew`: a chart is made; else the one that shows cells from that column on is given as many
   * rows, and where somebody has deleted it there is none. Two round trips at most.
   */
  drawBars(sheetId: number, bars: BarPlan, isNew: boolean): void;
  deleteRows(sheetId: number, rows: readonly number[]): void;
  /** Carries out set-up's changes in order, batched. False: all but the marks on columns, which somebody's protection is in the way of. */
  apply(changes: readonly Change[]): boolean;
  /** Texts into a column (from 0) that the tab did not have, from `row` down. A column is added only where the grid ends before it. */
  addColumn(sheetId: number, at: number, row: number, texts: readonly string[]): void;
  /** Takes that column away again where it is the last of the grid, else empties it: no other column moves. */
  removeColumn(sheetId: number, at: number): void;
  /** Blank rows below `after`, which take after it. */
  insertRows(sheetId: number, after: number, count: number): void;
}

export type BookPort = BookReads & BookWrites;

/** Notes that travel with tabs and columns, also into a copy of the file (developer metadata). */
export interface MarksPort {
  /** Columns that are marked as one of ours, whatever their heading says now: `at` from 0. One round trip. */
  ofColumns(sheetId: number): readonly ColumnMark[];
  /** The same of all tabs by sheet id. One round trip. */
  ofAllColumns(): ReadonlyMap<number, readonly ColumnMark[]>;
  /** Two round trips, however many columns; four in a workbook without marks. */
  markColumns(sheetId: number, marks: readonly ColumnMark[]): void;
  /** What is noted with the tabs of this file: those of Routesheet, and adopted ones. One round trip, however often it is asked in a run. */
  ofTabs(): {
    readonly own: readonly { readonly sheetId: number; readonly table: string | null }[];
    readonly adopted: readonly { readonly sheetId: number; readonly text: string }[];
    /** Sheet ids of tabs by which columns are known again, whatever they are called. */
    readonly columnsTabs: readonly number[];
  };
  /** Of a tab that has no such note: `remove` takes an old one off. */
  markAdopted(sheetId: number, text: string): void;
  /** Takes the marks of the columns and the note off again. */
  remove(sheetId: number): void;
  /** Takes our marks off everything; those of others stay. */
  removeAll(): void;
}

/** A time on somebody's wall clock. */
export interface WallTime {
  readonly date: LocalDate;
  /** `HH:MM`. */
  readonly time: string;
  readonly hour: number;
}

export interface ClockPort {
  /** Milliseconds since 1970, to order and measure; never for days. */
  instant(): number;
  /** The wall clock of a zone, now or at `instant`; null when the platform knows no such zone. */
  at(zone: string, instant?: number): WallTime | null;
}

export interface LockPort {
  /** Runs `work` under the document lock, flushing before it is released. Null when somebody else holds it for too long. */
  hold<T>(work: () => T): { readonly value: T } | null;
  /** The same without the round trip that releases it: it is held until the execution ends. */
  holdToTheEnd<T>(work: () => T): { readonly value: T } | null;
  /** The same, and what was written becomes real when the execution ends. */
  holdUntilOver<T>(work: () => T): { readonly value: T } | null;
  /** For what may be left to another time: null at once when somebody else holds it. Within a run that holds it, as part of that. */
  attempt<T>(work: () => T): { readonly value: T } | null;
}

/** Small texts that belong to this file and are not copied with it (document properties). */
export interface StorePort {
  /** All of them, one round trip. */
  all(): Readonly<Record<string, string>>;
  /** Sets the given ones, one round trip. */
  set(entries: Readonly<Record<string, string>>): void;
  delete(key: string): void;
  /** Forgets everything, one round trip. */
  clear(): void;
}

/** Small texts that belong to the person at the keyboard: nobody else can read them, whoever opens the file (user properties). */
export interface OwnPort {
  /** All of them, one round trip. */
  all(): Readonly<Record<string, string>>;
  /** Sets the given ones, one round trip. */
  set(entries: Readonly<Record<string, string>>): void;
  delete(key: string): void;
}

/** What may be forgotten at any time (document cache). */
export interface CachePort {
  /** Those of them that are remembered, by key; one round trip. */
  get(keys: readonly string[]): Readonly<Record<string, string>>;
  /** One round trip; a value takes 100 KB. */
  put(entries: Readonly<Record<string, string>>, seconds: number): void;
  remove(keys: readonly string[]): void;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string | null;
  /** The sender's name as shown. */
  readonly from: string;
  /** Others who get it, as everybody who gets it sees. */
  readonly cc?: readonly string[];
  /** A file that goes with it: a PDF in base 64, or a calendar file as text, with what it is for. */
  readonly attached?:
    | { readonly name: string; readonly pdf: string }
    | { readonly name: string; readonly calendar: string; readonly method: 'REQUEST' | 'CANCEL' }
    | null;
}

export interface MailerPort {
  /** Addresses left today; one round trip. */
  left(): number;
  /** @throws what the service throws: the address may be bad, the quota used up. */
  send(mail: Mail): void;
}

export interface IdentityPort {
  /** Address of the person at the keyboard; null where Google does not tell. */
  active(): string | null;
  /** Address that the script runs as. */
  effective(): string | null;
}

export interface TriggersPort {
  /** Ids of this user's hourly triggers of ours. */
  mine(): readonly string[];
  /** Creates the hourly trigger; its id. */
  create(): string;
  remove(id: string): void;
  /** Ends the run with Google's own question where the person has not granted everything. */
  ask(): void;
  /** What the person has granted of all that Routesheet asks for. */
  granted(): 'full' | 'parts' | 'missing';
}

export interface ScreenPort {
  openSidebar(view: string): void;
  /** The same page in a window over the sheet. */
  openWindow(view: string, title: string): void;
  /** A page to look at, in a window over the sheet. */
  showPage(title: string, html: string): void;
  toast(message: string): void;
}

export interface PrinterPort {
  /** The page as PDF, in base 64. @throws what Google throws. */
  pdf(html: string): string;
}

export interface LogPort {
  /** A short line for the executions page: codes and counts, never cell contents or addresses. */
  note(line: string): void;
}

export interface Ports {
  /** As it is declared: what the tabs are, whatever this file has. */
  readonly workbook: WorkbookDefinition;
  readonly book: BookPort;
  readonly marks: MarksPort;
  readonly clock: ClockPort;
  readonly lock: LockPort;
  readonly store: StorePort;
  readonly own: OwnPort;
  readonly cache: CachePort;
  readonly mailer: MailerPort;
  readonly identity: IdentityPort;
  readonly triggers: TriggersPort;
  readonly screen: ScreenPort;
  readonly printer: PrinterPort;
  /** What tabs that were there before are recognised by beside English; only looked at where one is adopted. */
  readonly languages: () => readonly TradeLanguage[];
  readonly log: LogPort;
  /** Of package.json, stamped by the build. */
  readonly version: string;
  /** A new random id. */
  readonly newId: () => string;
}
