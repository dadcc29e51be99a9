// The tabs of a book: their names, order, ids and sizes.

import type { Engine } from './engine';
import type { BookSettings } from './settings';
import { engineName, ownName } from './tab-names';

/** One tab as it is now. */
export interface BookTab {
  /** The engine's id; equal to `gid` as text for every tab that was not made in a browser. */
  readonly id: string;
  /** Google's number for the tab, the same as long as it lives. */
  readonly gid: number;
  readonly name: string;
  /** Counted from 0. */
  readonly index: number;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  /** `#rrggbb`. */
  readonly color: string | null;
}

/** FNV-1a over the text, without the sign bit: ids of Google's kind out of any text. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return hash & 0x7f_ff_ff_ff;
}

function gidOf(id: string): number {
  return /^\d{1,10}$/.test(id) ? Number(id) : hashOf(id);
}

export class Tabs {
  constructor(
    private readonly engine: Engine,
    private readonly settings: BookSettings,
  ) {}

  /** In the order in which they stand. */
  all(): readonly BookTab[] {
    return this.engine.read.getSheetIds().map((id, index) => this.tab(id, index));
  }

  /** By gid, as a number or as text, or by the engine's id. */
  find(id: number | string): BookTab | null {
    const text = String(id);
    const index = this.engine.read.getSheetIds().findIndex((sheetId) => sheetId === text || String(gidOf(sheetId)) === text);
    const sheetId = this.engine.read.getSheetIds()[index];
    return sheetId === undefined ? null : this.tab(sheetId, index);
  }

  /** By name; capitals do not matter, as they do not for uniqueness. */
  named(name: string): BookTab | null {
    const wanted = name.trim().toLowerCase();
    return this.all().find((tab) => tab.name.trim().toLowerCase() === wanted) ?? null;
  }

  /** Adds an empty tab of 1,000 rows and 26 columns, or of that size. */
  add(name: string, index: number, rows = 1000, columns = 26): BookTab {
    let id: string;
    do {
      this.settings.data.tabsMade += 1;
      id = String(hashOf(`tab ${this.settings.data.tabsMade}`));
    } while (this.find(id));
    this.engine.run([{ type: 'CREATE_SHEET', sheetId: id, position: index, name: engineName(name), rows, cols: columns }]);
    return this.tab(id, index);
  }

  /** Copies everything on a tab to a new one at the end. */
  duplicate(id: string, name: string): BookTab {
    this.settings.data.tabsMade += 1;
    const sheetIdTo = String(hashOf(`tab ${this.settings.data.tabsMade}`));
    this.engine.run([{ type: 'DUPLICATE_SHEET', sheetId: id, sheetIdTo, sheetNameTo: engineName(name) }]);
    const index = this.engine.read.getSheetIds().indexOf(sheetIdTo);
    return this.tab(sheetIdTo, index);
  }

  remove(id: string): void {
    // The engine does not delete a hidden tab beside the last one in sight.
    this.setHidden(id, false);
    this.engine.run([{ type: 'DELETE_SHEET', sheetId: id, sheetName: this.engine.read.getSheetName(id) }]);
  }

  rename(id: string, name: string): void {
    this.engine.run([{ type: 'RENAME_SHEET', sheetId: id, newName: engineName(name), oldName: this.engine.read.getSheetName(id) }]);
  }

  /** Puts a tab at that index, counted from 0. */
  move(id: string, index: number): void {
    const delta = index - this.engine.read.getSheetIds().indexOf(id);
    if (delta !== 0) this.engine.run([{ type: 'MOVE_SHEET', sheetId: id, delta }]);
  }

  setHidden(id: string, hidden: boolean): void {
    if (this.engine.read.isSheetVisible(id) !== hidden) return;
    this.engine.run([{ type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId: id }]);
  }

  /** `#rrggbb`, or null for none. */
  setColor(id: string, color: string | null): void {
    this.engine.run([{ type: 'COLOR_SHEET', sheetId: id, ...(color === null ? {} : { color }) }]);
  }

  private tab(id: string, index: number): BookTab {
    const { read } = this.engine;
    const sheet = read.getSheet(id);
    return {
      id,
      gid: gidOf(id),
      name: ownName(sheet.name),
      index,
      hidden: !sheet.isVisible,
      rows: read.getNumberRows(id),
      columns: read.getNumberCols(id),
      color: sheet.color ?? null,
    };
  }
}
