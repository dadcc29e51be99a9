// The union of all columns, and the one place where a column finds its kind. What a kind says of its columns is asked in `traits.ts`.

import type { Catalog } from './catalog';
import type { CellRule, ColumnLook, FieldControl, Kind, Reading, ValueShape } from './kind';
import { refused, understood } from './kind';
import { addressKind } from './kinds/address';
import { dateKind } from './kinds/date';
import { dueRuleKind } from './kinds/due-rule';
import { flagKind } from './kinds/flag';
import { idKind } from './kinds/id';
import { moneyKind } from './kinds/money';
import { namingKind } from './kinds/naming';
import { peopleKind } from './kinds/people';
import { quantityKind } from './kinds/quantity';
import { rateKind } from './kinds/rate';
import { refKind } from './kinds/ref';
import { repeatsKind } from './kinds/repeats';
import { settingKind } from './kinds/setting';
import { stampKind } from './kinds/stamp';
import { textKinds } from './kinds/text';
import { timeKind } from './kinds/time';
import { trackingKind } from './kinds/tracking';
import { wordKind } from './kinds/word';
import { type Cell, isBlank, isErrorCell } from './values/cell';
import { isUnseen, withoutUnseen } from './values/text';
import type { Value } from './values/value';

/** Every kind by its name, which its columns bear: a new one is its file and its line here. */
const kinds = {
  address: addressKind,
  date: dateKind,
  dueRule: dueRuleKind,
  flag: flagKind,
  id: idKind,
  money: moneyKind,
  naming: namingKind,
  people: peopleKind,
  quantity: quantityKind,
  rate: rateKind,
  ref: refKind,
  repeats: repeatsKind,
  setting: settingKind,
  stamp: stampKind,
  text: textKinds,
  time: timeKind,
  tracking: trackingKind,
  word: wordKind,
};

type Kinds = typeof kinds;

export type ColumnKind = keyof Kinds;

/** A column whose kind stands there under another name than its own is none. */
type ColumnOf<K extends ColumnKind> = Kinds[K] extends Kind<infer C> ? Extract<C, { readonly kind: K }> : never;

export type Column = { [K in ColumnKind]: ColumnOf<K> }[ColumnKind];

/** Names of the kinds whose values are of that shape. */
export type KindsWith<V extends ValueShape> = { [K in ColumnKind]: Kinds[K]['value'] extends V ? K : never }[ColumnKind];

/** The kind of a column. The one cast of the schema: TypeScript cannot see that key and value of `kinds` go together. */
export function kindFor<C extends Column>(column: C): Kind<C> {
  return kinds[column.kind] as unknown as Kind<C>;
}

/** The value of a cell: null when blank; a problem when it cannot be read as what the column holds. */
export function readCell(cell: Cell, column: Column, catalog: Catalog): Reading {
  return cellReader(column, catalog)(cell);
}

/** The same for thousands of cells: its kind is asked for once. */
export function cellReader(column: Column, catalog: Catalog): (cell: Cell) => Reading {
  const kind = kindFor(column);
  const isVerbatim = kind.verbatim === true;
  return (cell) => {
    if (isBlank(cell)) return blank;
    if (isErrorCell(cell)) return refused(`shows ${String(cell)}: its formula has no value`);
    return kind.read(typeof cell === 'string' && !isVerbatim ? withoutUnseen(cell) : cell, column, catalog);
  };
}

const blank = understood(null);

export function writeCell(value: Value, column: Column, catalog: Catalog): Cell {
  return value === null ? '' : kindFor(column).write(value, column, catalog);
}

/** What a person typed into a form's field. Blank is null. */
export function parseField(typed: string, column: Column, catalog: Catalog): Reading {
  const trimmed = understandable(typed, column).trim();
  return isUnseen(trimmed) ? understood(null) : kindFor(column).parse(trimmed, column, catalog);
}

/** Plain text is kept as it is; whatever is more than that is read by what is seen of it. */
function understandable(text: string, column: Column): string {
  return kindFor(column).verbatim ? text : withoutUnseen(text);
}

/** A value as it stands in a form's field. */
export function editText(value: Value, column: Column, catalog: Catalog): string {
  return value === null ? '' : kindFor(column).edit(value, column, catalog);
}

/** A value as people read it. */
export function shownText(value: Value, column: Column, catalog: Catalog): string {
  return value === null ? '' : kindFor(column).show(value, column, catalog);
}

/** What is wrong with a value from the wire; null when nothing is. Blank is checked by the table, not here. */
export function problemOf(value: NonNullable<Value>, column: Column, catalog: Catalog): string | null {
  return kindFor(column).problem(value, column, catalog);
}

export function lookOf(column: Column, catalog: Catalog): ColumnLook {
  return kindFor(column).look(column, catalog);
}

export function ruleOf(column: Column, catalog: Catalog): CellRule | null {
  return kindFor(column).rule(column, catalog);
}

export function controlOf(column: Column): FieldControl {
  return kindFor(column).control(column);
}

/** True for columns that people fill; the others Routesheet fills. */
export function isTyped(column: Column): boolean {
  return controlOf(column) !== 'none';
}
