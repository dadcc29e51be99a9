// What the spreadsheet classes share: the book, the execution, and each other without importing in a circle.

import type { Zone } from '@odoo/o-spreadsheet';
import type { Book } from '../book/book';
import type { BookTab } from '../book/tabs';
import type { SpreadsheetSession } from '../engine/execution/context';
import { NotEmulated } from '../engine/google-object';
import { a1Of, parseA1, zoneOf } from './a1';
import type { RangeObject, SheetObject, SpreadsheetObject } from './objects';
import { refusals } from './refusals';

/** How the classes make each other. */
export interface Makers<R extends RangeObject, S extends SheetObject, B extends SpreadsheetObject> {
  sheet(desk: ClassContext<R, S, B>, sheetId: string): S;
  range(desk: ClassContext<R, S, B>, sheetId: string, zone: Zone): R;
  spreadsheet(desk: ClassContext<R, S, B>): B;
}

const corner: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

/** Each class says which of the others it needs whole; of the rest it knows what `objects.ts` says. */
export class ClassContext<
  R extends RangeObject = RangeObject,
  S extends SheetObject = SheetObject,
  B extends SpreadsheetObject = SpreadsheetObject,
> {
  private readonly sheets = new Map<string, S>();
  private made: B | null = null;

  constructor(
    readonly book: Book,
    readonly session: SpreadsheetSession,
    private readonly makers: Makers<R, S, B>,
  ) {}

  get spreadsheet(): B {
    this.made ??= this.makers.spreadsheet(this);
    return this.made;
  }

  /** The one object that stands for that tab in this execution. */
  sheet(sheetId: string): S {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const made = this.makers.sheet(this, sheetId);
    this.sheets.set(sheetId, made);
    return made;
  }

  /** A range inside the tab's grid; throws as Google does for one that is not. */
  range(sheetId: string, zone: Zone): R {
    this.checkZone(sheetId, zone);
    return this.makers.range(this, sheetId, zone);
  }

  /** The range of an A1 notation; `sheetId` where it names no tab. */
  rangeOf(notation: string, sheetId: string): R {
    const place = parseA1(notation);
    if (!place) throw refusals.noRange();
    const tab = place.sheet === null ? this.tab(sheetId) : this.book.tabs.named(place.sheet);
    if (!tab) throw refusals.noRange();
    const zone = zoneOf(place, tab.rows, tab.columns);
    if (zone.top > zone.bottom || zone.left > zone.right) {
      throw new NotEmulated(`${notation} on a tab that ends before it (what Google makes of it is unknown)`);
    }
    return this.range(tab.id, zone);
  }

  /** The tab as it is now. Throws if it was deleted. */
  tab(sheetId: string): BookTab {
    const tab = this.book.tabs.find(sheetId);
    if (!tab) throw refusals.sheetGone(sheetId);
    return tab;
  }

  checkZone(sheetId: string, zone: Zone): void {
    const { rows, columns } = this.tab(sheetId);
    if (zone.bottom >= rows || zone.right >= columns) throw refusals.outsideGrid();
  }

  /** Throws if a protection keeps the user of this execution from changing a cell of those rectangles. */
  checkEditable(sheetId: string, zones: readonly Zone[]): void {
    const { protections } = this.book;
    if (zones.some((zone) => !protections.mayEdit(sheetId, zone, this.session))) throw refusals.protectedCell();
  }

  /** The tab that is open in the grid; the first one if that was deleted. */
  activeTab(): BookTab {
    const selected = this.book.tabs.find(this.session.selection.sheetId);
    const tab = selected ?? this.book.tabs.all()[0];
    if (!tab) throw refusals.sheetGone(this.session.selection.sheetId);
    return tab;
  }

  /** What is selected in the grid; of several ranges the one that was selected last. */
  activeRange(): R {
    const ranges = this.activeRanges();
    return ranges[ranges.length - 1] ?? this.range(this.activeTab().id, corner);
  }

  /** All that is selected, in the order in which it was; one range at least. */
  activeRanges(): readonly R[] {
    const tab = this.activeTab();
    const { sheetId, range } = this.session.selection;
    const places = String(tab.gid) === sheetId ? range.split(',').flatMap((one) => parseA1(one) ?? []) : [];
    if (places.length === 0) return [this.range(tab.id, corner)];
    return places.map((place) => {
      const zone = zoneOf(place, tab.rows, tab.columns);
      const bottom = Math.min(zone.bottom, tab.rows - 1);
      const right = Math.min(zone.right, tab.columns - 1);
      return this.range(tab.id, { top: Math.min(zone.top, bottom), left: Math.min(zone.left, right), bottom, right });
    });
  }

  select(sheetId: string, ...zones: readonly Zone[]): void {
    this.session.selection = { sheetId: String(this.tab(sheetId).gid), range: zones.map(a1Of).join(',') };
  }
}
