// What every kind of column says of itself, so that nobody else asks which kind it is: how a cell is read, written and checked, how it looks, what it is like.

import type { Written } from './adopted/written';
import type { Catalog } from './catalog';
import type { Cell } from './values/cell';
import type { Value } from './values/value';

/** What all columns share. */
export interface ColumnBase<R extends boolean = boolean> {
  readonly heading: string;
  readonly required: R;
  /** Shown under the form's field and as the heading's help; one sentence. */
  readonly help: string | null;
  /** Shown at once in the form; the others wait under "More". */
  readonly first: boolean;
  /** What trackers call it, for recognising it in a tab that was there before. */
  readonly also: readonly string[];
  /** What an earlier Routesheet called it: it is found by that, and set-up writes the present heading there. */
  readonly formerly?: readonly string[];
  /** True for what trackers of every kind have: its heading does not tell of what a tab that was there before holds the rows. */
  readonly common?: true;
  /** True for what the log of changes may not repeat: there it is “changed” and no more. */
  readonly private?: true;
  /** Set-up gives it to a workbook of that desk alone. In any other it is used where it stands, and missed by nobody. */
  readonly onlyIn?: 'office';
  /** Worked out over other tabs; absent: typed. */
  readonly derived?: Derived;
  /** How the tab writes it where that is the person's own way; null everywhere else. */
  readonly written: Written | null;
}

/**
 * A column that Routesheet works out over other tabs, and that people may type over all the same: what was worked out last stands in a column of the same
 * kind, so that a value which differs from it is known as typed, and stays.
 */
export interface Derived {
  /** Name of the rule that works it out. */
  readonly rule: 'due rule' | 'on hand' | 'on order' | 'name beside' | 'order lines' | 'terms' | 'match' | 'castings';
  /** Key of the column that holds what was worked out last. */
  readonly wrote: string;
  /** Key of the tab that it is worked out over, where neither the rule nor the table says so. */
  readonly over?: string;
}

export interface ColumnOptions<R extends boolean = boolean> {
  readonly required?: R;
  readonly help?: string;
  readonly first?: boolean;
  readonly also?: readonly string[];
  readonly formerly?: readonly string[];
  readonly common?: true;
  readonly private?: true;
  readonly onlyIn?: 'office';
  readonly derived?: Derived;
}

/**
 * A cell or a typed text understood, or why not: half a sentence that follows the column's name, such as `is not a date`, and mostly another
 * that says how to mend it. `short` is without that, for lists and mails. `partly`: what of it is beyond doubt all the same, such as the known
 * names beside an unknown one.
 */
export type Reading =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string; readonly short: string; readonly partly?: Value };

/** How a column looks in the sheet. `format` is a number format, `@` for plain text, null to leave it automatic. */
export interface ColumnLook {
  readonly format: string | null;
  /** Pixels. */
  readonly width: number;
  /** What is longer than its column goes on in another line. */
  readonly wraps?: true;
}

/** A validation of the sheet. All of them warn, none rejects: the check decides. */
export type CellRule =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** The names of the People tab. */
  | { readonly kind: 'people' }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'checkbox' };

/** The control of a form. */
export type FieldControl =
  | 'text'
  | 'long text'
  | 'word'
  | 'words'
  | 'people'
  | 'date'
  | 'time'
  | 'money'
  | 'number'
  | 'flag'
  | 'link'
  | 'email'
  /** Shown but never asked for. */
  | 'none';

/** What its values are to the rules: a text, a number, a day, a time of day as `14:30`, yes or no. All but texts and flags have an order. */
export type ValueShape = 'text' | 'number' | 'day' | 'time' | 'flag';

/**
 * What its cells say, and so as which kind of finding one that cannot be read is listed, how it is repaired, and how its like is learnt from a tab that
 * was there before: dates, words of the Lists tab, names of the People tab, numbers. `unreadable`: none of these.
 */
export type Contents = 'date' | 'word' | 'person' | 'number' | 'unreadable';

/** What the cells of a column of somebody's own can look like. */
export type ContentSign = 'dates' | 'times' | 'numbers' | 'flags' | 'links' | 'images' | 'statuses' | 'people' | 'long';

/** Which columns of a tab that was there before can be one of this kind. */
export interface Likeness {
  /** The sign that most cells must have; null: none in particular. */
  readonly needs: ContentSign | null;
  /** Signs that most cells must not have. */
  readonly never: readonly ContentSign[];
  /** No two cells may say the same. */
  readonly distinct?: true;
}

/** What a text tells of the column beside it. */
export interface Beside {
  /** Key of that column. */
  readonly into: string;
  /** What belongs there for certain, to be filled in while it is blank; null: nothing is certain. */
  readonly certain: string | null;
  /** What may belong there, likeliest first; none: nobody knows. */
  readonly possible: readonly string[];
  /** A sentence about what looks like a slip; it is kept all the same. */
  readonly warning: string | null;
  /** A page about the text, by what stands in that column; null: none is known. */
  readonly linkFor: (word: string) => string | null;
}

export interface Kind<C, V extends ValueShape = ValueShape> {
  readonly value: V;
  readonly contents: Contents;
  /** What belongs there: `such as “x”, are not an amount`, and on the reference page, where `holds` does not say it better. */
  readonly noun: string;
  readonly like: Likeness;
  /** Texts are kept letter by letter, also what nobody sees of them; all others are read by what is seen, and spelled in one way. */
  readonly verbatim?: true;
  control(column: C): FieldControl;
  /** For the reference page: half a sentence. `titleOf`: of a list by its key. */
  holds?(column: C, titleOf: (list: string) => string): string;
  /** Key of the list whose words its cells take. */
  list?(column: C): string;
  /** Its words say how far the work is. */
  isStatus?(column: C): boolean;
  /** Several values in a cell, with commas between. */
  takesSeveral?(column: C): boolean;
  /** Keys of the columns whose people a form offers for it one by one. */
  among?(column: C): readonly string[];
  /** What other rows hold is offered while one types. */
  suggests?(column: C): boolean;
  /** What texts share that are one and the same there; null: that they look the same. */
  identity?(column: C): ((text: string) => string) | null;
  /** What a filled cell of it tells of another column of its row. */
  beside?(text: string, column: C): Beside;
  /** Keys of the tables whose rows its cells name. */
  refersTo?(column: C): readonly string[];
  /** Of a cell that only a row of the table can have: how many filled cells make it certain, this one counted. Null: it proves nothing. */
  proves?(cell: Cell, column: C): number | null;
  look(column: C, catalog: Catalog): ColumnLook;
  rule(column: C, catalog: Catalog): CellRule | null;
  /** Never called with a blank or error cell. */
  read(cell: Cell, column: C, catalog: Catalog): Reading;
  write(value: NonNullable<Value>, column: C, catalog: Catalog): Cell;
  /** What a person typed into a form's field, trimmed and not empty. */
  parse(text: string, column: C, catalog: Catalog): Reading;
  /** As it stands in a form's field. */
  edit(value: NonNullable<Value>, column: C, catalog: Catalog): string;
  /** As people read it in lists and mails. */
  show(value: NonNullable<Value>, column: C, catalog: Catalog): string;
  /** A value from the wire, of any JSON type: the problem, or null. */
  problem(value: NonNullable<Value>, column: C, catalog: Catalog): string | null;
}

export function understood(value: Value): Reading {
  return { ok: true, value };
}

/** `mend` says how it is put right. The two are joined here and nowhere cut again: the first may end in a person's own `Mr.` */
export function refused(short: string, mend?: string): Exclude<Reading, { ok: true }> {
  return { ok: false, short, problem: mend === undefined ? short : `${short}. ${mend}` };
}

/** The shared part of a column from the options that its builder was given. */
export function base<R extends boolean = false>(heading: string, options: ColumnOptions<R>): ColumnBase<R> {
  return {
    heading,
    required: (options.required ?? false) as R,
    help: options.help ?? null,
    first: options.first ?? options.required ?? false,
    also: options.also ?? [],
    ...(options.formerly && { formerly: options.formerly }),
    ...(options.common && { common: options.common }),
    ...(options.onlyIn && { onlyIn: options.onlyIn }),
    ...(options.private && { private: options.private }),
    ...(options.derived && { derived: options.derived }),
    written: null,
  };
}
