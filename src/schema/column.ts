// The union of all columns, and the one place where a column finds its kind.

import type { Catalog } from './catalog';
import type { CellRule, ColumnLook, FieldControl, Kind, Reading } from './kind';
import { refused, understood } from './kind';
import { type AddressColumn, addressKind } from './kinds/address';
import { type DateColumn, dateKind } from './kinds/date';
import { type FlagColumn, flagKind } from './kinds/flag';
import { type IdColumn, idKind } from './kinds/id';
import { type MoneyColumn, moneyKind } from './kinds/money';
import { type PeopleColumn, peopleKind } from './kinds/people';
import { type QuantityColumn, quantityKind } from './kinds/quantity';
import { type RateColumn, rateKind } from './kinds/rate';
import { type SettingColumn, settingKind } from './kinds/setting';
import { type StampColumn, stampKind } from './kinds/stamp';
import { type TextColumn, textKinds } from './kinds/text';
import { type TimeColumn, timeKind } from './kinds/time';
import { type WordColumn, wordKind } from './kinds/word';
import { type Cell, isBlank, isErrorCell } from './values/cell';
import { isUnseen, withoutUnseen } from './values/text';
import type { Value } from './values/value';

export type Column =
  | AddressColumn
  | DateColumn
  | FlagColumn
  | IdColumn
  | MoneyColumn
  | PeopleColumn
  | QuantityColumn
  | RateColumn
  | SettingColumn
  | StampColumn
  | TextColumn
  | TimeColumn
  | WordColumn;

export type ColumnKind = Column['kind'];

const kinds = {
  address: addressKind,
  date: dateKind,
  flag: flagKind,
  id: idKind,
  money: moneyKind,
  people: peopleKind,
  quantity: quantityKind,
  rate: rateKind,
  setting: settingKind,
  stamp: stampKind,
  text: textKinds,
  time: timeKind,
  word: wordKind,
} satisfies { readonly [K in ColumnKind]: Kind<Extract<Column, { kind: K }>> };

/** The kind of a column. The one cast of the schema: TypeScript cannot see that key and value of `kinds` go together. */
function kindOf<C extends Column>(column: C): Kind<C> {
  return kinds[column.kind] as unknown as Kind<C>;
}

/** The value of a cell: null when blank; a problem when it cannot be read as what the column holds. */
export function readCell(cell: Cell, column: Column, catalog: Catalog): Reading {
  if (isBlank(cell)) return understood(null);
  if (isErrorCell(cell)) return refused(`shows ${String(cell)}: its formula has no value`);
  return kindOf(column).read(typeof cell === 'string' ? understandable(cell, column) : cell, column, catalog);
}

export function writeCell(value: Value, column: Column, catalog: Catalog): Cell {
  return value === null ? '' : kindOf(column).write(value, column, catalog);
}

/** What a person typed into a form's field. Blank is null. */
export function parseField(typed: string, column: Column, catalog: Catalog): Reading {
  const trimmed = understandable(typed, column).trim();
  return isUnseen(trimmed) ? understood(null) : kindOf(column).parse(trimmed, column, catalog);
}

/** Plain text is kept as it is; whatever is more than that is read by what is seen of it. */
function understandable(text: string, { kind }: Column): string {
  return kind === 'text' ? text : withoutUnseen(text);
}

/** A value as it stands in a form's field. */
export function editText(value: Value, column: Column, catalog: Catalog): string {
  return value === null ? '' : kindOf(column).edit(value, column, catalog);
}

/** A value as people read it. */
export function shownText(value: Value, column: Column, catalog: Catalog): string {
  return value === null ? '' : kindOf(column).show(value, column, catalog);
}

/** What is wrong with a value from the wire; null when nothing is. Blank is checked by the table, not here. */
export function problemOf(value: NonNullable<Value>, column: Column, catalog: Catalog): string | null {
  return kindOf(column).problem(value, column, catalog);
}

export function lookOf(column: Column, catalog: Catalog): ColumnLook {
  return kindOf(column).look(column, catalog);
}

export function ruleOf(column: Column, catalog: Catalog): CellRule | null {
  return kindOf(column).rule(column, catalog);
}

export function controlOf(column: Column): FieldControl {
  if (column.kind === 'text' && column.long) return 'long text';
  if (column.kind === 'address' && column.of !== 'zone') return column.of;
  return kindOf(column).control;
}

/** True for columns that people fill; the others Routesheet fills. */
export function isTyped(column: Column): boolean {
  return column.kind !== 'stamp';
}
