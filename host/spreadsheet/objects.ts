// What the spreadsheet classes know of each other where both cannot import the other.

import type { Zone } from '@odoo/o-spreadsheet';
import type { Headers } from '../book/zones';
import type { GoogleObject } from '../engine/google-object';

/** A `Range` for the classes that it is made of or that it gives. */
export interface RangeObject extends GoogleObject {
  readonly sheetId: string;
  readonly zone: Zone;
  getA1Notation(): string;
  getColumn(): number;
  getNumColumns(): number;
  getNumRows(): number;
}

/** A `Sheet` for those that stand on it. */
export interface SheetObject extends GoogleObject {
  readonly id: string;
  getName(): string;
  collapseGroupsIn(headers: Headers): void;
  expandGroupsIn(headers: Headers): void;
  shiftGroup(headers: Headers, delta: number): void;
}

/** The builder of a rule for the rule that it makes. */
export interface BuilderObject<Rule> extends GoogleObject {
  build(): Rule;
}

/** A `Spreadsheet` for its tabs. */
export interface SpreadsheetObject extends GoogleObject {
  setActiveSheet(sheet: SheetObject): SheetObject;
}
