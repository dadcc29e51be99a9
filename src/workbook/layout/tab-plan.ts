// What a tab should look like, what it looks like, and the changes between: plain data that the adapter carries out.

import type { CellRule, ColumnLook } from '../../schema/kind';
import type { Cell } from '../../schema/values/cell';

/** One column as it should be. */
export interface ColumnPlan {
  readonly key: string;
  readonly heading: string;
  /** What the heading of a step's column was, or would be, while the table had only this step: `Due` for `Rig due`, and the other way round. */
  readonly alias: string | null;
  /** Headings that an earlier Routesheet gave it. */
  readonly formerly: readonly string[];
  readonly help: string | null;
  readonly look: ColumnLook;
  readonly rule: CellRule | null;
  /** Columns of one step have its name; all but the first of them fold away. Null where there is nothing to fold. */
  readonly group: string | null;
  readonly folds: boolean;
  /** Without it the tab cannot be ours: the key and the name. */
  readonly indispensable: boolean;
}

/** A cell of the same row must say this; `C` names a column: its key in a plan, its position (from 0) in a change. */
export interface ColourCondition<C> {
  readonly column: C;
  readonly oneOf: readonly string[];
  /** True: a blank cell will do as well. */
  readonly orBlank: boolean;
  /** True: or its box is not ticked. */
  readonly orUnticked?: true;
}

/** When a cell is coloured. */
export type ColourTest<C> =
  /** Its text is one of the words. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** It is a date before today (`late`), or today or one of the next two days (`soon`), while all the conditions hold. */
  | { readonly kind: 'late' | 'soon'; readonly where: readonly ColourCondition<C>[]; readonly unlessTicked: C | null }
  /** It was worked out once, and something else was typed over it: it differs from what `wrote` says. */
  | { readonly kind: 'typed'; readonly wrote: C }
  /** Its number says that nothing is left. */
  | { readonly kind: 'none'; readonly unlessTicked: C | null }
  /** Its number, with that of `plus` added, is at most that of `other`. */
  | { readonly kind: 'atMost'; readonly other: C; readonly plus: C | null; readonly unlessTicked: C | null };

/** Colours that go together, and the second sign beside them: colour is never alone. */
export interface Paint {
  /** `#rrggbb` */
  readonly background: string;
  readonly text: string;
  readonly sign: 'none' | 'bold' | 'italic' | 'strike';
}

/** A colour by rule, in the columns with those keys. */
export interface ColourPlan extends Paint {
  /** Says which colour this is and when it applies: a rule that means something else has another key. */
  readonly key: string;
  readonly columns: readonly string[];
  readonly test: ColourTest<string>;
}

/** A colour with the places of its columns. */
export interface PlacedColour extends Paint {
  readonly key: string;
  readonly at: readonly number[];
  readonly test: ColourTest<number>;
}

export interface TabPlan {
  readonly table: string;
  readonly tab: string;
  /** What an earlier Routesheet called the tab. */
  readonly formerly: readonly string[];
  readonly position: number;
  readonly columns: readonly ColumnPlan[];
  readonly colours: readonly ColourPlan[];
  /** Rows that a new tab starts with, in the order of `columns`: the words of Lists, the steps, the settings. */
  readonly rows: readonly (readonly Cell[])[];
  /** True: those of `rows` whose first cell is not found in the first column are added later too. */
  readonly keepsRows: boolean;
  /** Its first indispensable column has the names of people, which others offer. */
  readonly holdsNames: boolean;
  readonly frozenRows: number;
  /** Columns up to the name, where they leave room for others beside them; 0: none. */
  readonly frozenColumns: number;
  /** True: a long text is cut off at the edge of its cell. */
  readonly clips: boolean;
  /** Of `rows`, what may stand in their second cell; absent: anything. */
  readonly choices?: readonly (CellRule | null)[];
  /** Tabs for Routesheet's own housekeeping stand at the end and bear a quiet colour. */
  readonly tabColour: string | null;
  /** True for a tab that is made hidden. */
  readonly hidden: boolean;
  /** True where columns are known again by a mark when their heading is renamed. */
  readonly marksColumns: boolean;
  /** Said to whoever types into the tab, before it is done; absent: nobody is warned. */
  readonly warns?: string;
}

/** A column as it stands. `rule` is null when there is none or one that is not of our kinds. */
export interface ObservedColumn {
  readonly heading: string;
  /** Key of our column that it is marked as; null: not marked. */
  readonly mark: string | null;
  readonly rule: CellRule | null;
  /** True when the person put a validation of another kind there: it is left alone. */
  readonly foreignRule: boolean;
  /** There is a rule that cannot be read: perhaps one of names whose tab was deleted, perhaps the person's own. */
  readonly unreadable?: true;
  /** True where the heading's cell is hidden behind the one that it was merged into. */
  readonly covered: boolean;
}

export interface ObservedTab {
  readonly sheetId: number;
  readonly tab: string;
  /** Row of the headings, from 1. */
  readonly headingRow: number;
  readonly columns: readonly ObservedColumn[];
  /** Null: they were frozen once, and are somebody's own matter. */
  readonly frozenRows: number | null;
  /** Keys of the colour plans that were ever applied here (developer metadata): a rule that the person deleted or recoloured stays so. */
  readonly coloursApplied: readonly string[];
  /** Table key that the tab is marked with; null: not ours. */
  readonly marked: string | null;
  /** Texts of the first column above and below its heading, down to the last row of the tab with anything in it. */
  readonly firstColumn: readonly string[];
  /** That row, from 1; 0 for a blank tab. */
  readonly lastRow: number;
}

/** Where the names of the People tab stand once all changes are done. */
export interface NamesPlace {
  /** Null: the tab of this table is created by these same changes. */
  readonly sheetId: number | null;
  readonly table: string;
  /** Column, from 0. */
  readonly at: number;
  /** Row of the headings, from 1. */
  readonly headingRow: number;
}

/** A change of a tab that is there. */
interface TabChange {
  readonly sheetId: number;
  /** Row of the headings, from 1. */
  readonly headingRow: number;
}

/** One change of a workbook. Positions count from 0, as they are once the changes before it are done. */
export type Change =
  | {
      readonly kind: 'create tab';
      readonly plan: TabPlan;
      readonly colours: readonly PlacedColour[];
      readonly names: NamesPlace | null;
    }
  | ({ readonly kind: 'mark tab'; readonly table: string } & TabChange)
  | ({
      readonly kind: 'add columns';
      readonly at: number;
      readonly columns: readonly ColumnPlan[];
      /** See `TabPlan.marksColumns`. */
      readonly marked: boolean;
      readonly names: NamesPlace | null;
      /** Last row (from 1) with anything in the first column. */
      readonly lastRow: number;
    } & TabChange)
  | ({ readonly kind: 'rename tab'; readonly tab: string } & TabChange)
  | ({ readonly kind: 'rename heading'; readonly at: number; readonly heading: string } & TabChange)
  /** Headings that were emptied: what is merged there is parted first. */
  | ({ readonly kind: 'restore headings'; readonly headings: readonly { readonly at: number; readonly heading: string }[] } & TabChange)
  | ({
      readonly kind: 'set rule';
      readonly at: number;
      readonly rule: CellRule;
      readonly help: string | null;
      readonly names: NamesPlace | null;
      readonly lastRow: number;
    } & TabChange)
  | ({ readonly kind: 'mark columns'; readonly marks: readonly { readonly at: number; readonly key: string }[] } & TabChange)
  | ({ readonly kind: 'freeze'; readonly rows: number } & TabChange)
  | ({ readonly kind: 'add colours'; readonly colours: readonly PlacedColour[] } & TabChange)
  | ({
      readonly kind: 'add rows';
      /** Row (from 1) that they go after. */
      readonly after: number;
      /** Column of each cell of a row. */
      readonly at: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
    } & TabChange);
