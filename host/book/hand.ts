// What a person does to the workbook by hand in the grid, named as the menus name it: for tests and for the page.

import type { Dimension } from '@odoo/o-spreadsheet';
import type { Arrangement } from './arrangement';
import type { BookGrid } from './grid';
import type { BookTab, Tabs } from './tabs';
import type { CellInput, Writing } from './writing';
import { zoneOfXc } from './zones';

/** What the hand reaches. */
export interface Reach {
  readonly tabs: Tabs;
  readonly grid: BookGrid;
  readonly writing: Writing;
  readonly arrangement: Arrangement;
}

/** Tabs by name, places in A1, rows and columns counted from 1. No protection holds it back. */
export class Hand {
  constructor(private readonly reach: Reach) {}

  /** Types or pastes at the top left of a place. */
  type(tab: string, place: string, rows: readonly (readonly CellInput[])[]): void {
    const { top, left } = zoneOfXc(place);
    this.reach.writing.write(this.tab(tab).id, top, left, rows);
  }

  clear(tab: string, place: string): void {
    this.reach.writing.clear(this.tab(tab).id, [zoneOfXc(place)]);
  }

  /** Sorts the rows of a place by one of the tab's columns. */
  sort(tab: string, place: string, column: number, ascending = true): void {
    this.reach.arrangement.sort(this.tab(tab).id, zoneOfXc(place), [{ column: column - 1, ascending }]);
  }

  insertRows(tab: string, before: number, count = 1): void {
    this.insert(tab, 'ROW', before, count);
  }

  insertColumns(tab: string, before: number, count = 1): void {
    this.insert(tab, 'COL', before, count);
  }

  deleteRows(tab: string, first: number, count = 1): void {
    this.reach.grid.remove(this.tab(tab).id, { dimension: 'ROW', start: first - 1, count });
  }

  deleteColumns(tab: string, first: number, count = 1): void {
    this.reach.grid.remove(this.tab(tab).id, { dimension: 'COL', start: first - 1, count });
  }

  /** Drags rows in front of another one. */
  moveRows(tab: string, first: number, count: number, before: number): void {
    this.reach.grid.move(this.tab(tab).id, { dimension: 'ROW', start: first - 1, count }, before - 1);
  }

  moveColumns(tab: string, first: number, count: number, before: number): void {
    this.reach.grid.move(this.tab(tab).id, { dimension: 'COL', start: first - 1, count }, before - 1);
  }

  hideRows(tab: string, first: number, count = 1): void {
    this.reach.grid.setHidden(this.tab(tab).id, { dimension: 'ROW', start: first - 1, count }, true);
  }

  hideColumns(tab: string, first: number, count = 1): void {
    this.reach.grid.setHidden(this.tab(tab).id, { dimension: 'COL', start: first - 1, count }, true);
  }

  /** Across the edge of frozen columns nothing can be merged: they are let go first, as people do. */
  merge(tab: string, place: string): void {
    const { id } = this.tab(tab);
    const zone = zoneOfXc(place);
    const frozen = this.reach.grid.frozen(id, 'COL');
    if (zone.left < frozen && zone.right >= frozen) this.reach.grid.freeze(id, 'COL', 0);
    this.reach.arrangement.merge(id, [zone]);
  }

  /** Turns a filter on over a place with headings; then hides the rows that show one of the texts in a column. */
  filter(tab: string, place: string, column: number, hiddenTexts: readonly string[]): void {
    const { id } = this.tab(tab);
    if (!this.reach.arrangement.filter(id)) this.reach.arrangement.addFilter(id, zoneOfXc(place));
    this.reach.arrangement.filterColumn(id, column - 1, hiddenTexts);
  }

  addTab(name: string): BookTab {
    return this.reach.tabs.add(name, this.reach.tabs.all().length);
  }

  renameTab(tab: string, name: string): void {
    this.reach.tabs.rename(this.tab(tab).id, name);
  }

  deleteTab(tab: string): void {
    this.reach.tabs.remove(this.tab(tab).id);
  }

  hideTab(tab: string): void {
    this.reach.tabs.setHidden(this.tab(tab).id, true);
  }

  private insert(tab: string, dimension: Dimension, before: number, count: number): void {
    this.reach.grid.insert(this.tab(tab).id, { dimension, start: before - 1, count }, 'before');
  }

  private tab(name: string): BookTab {
    const tab = this.reach.tabs.named(name);
    if (!tab) throw new Error(`There is no tab named ${name}.`);
    return tab;
  }
}
