// Notes on cells.

import type { Zone } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';
import type { MetadataMark } from './plugins/marks';
import { contains, xcOf, zoneOfXc } from './zones';

const kind = 'note';

export class Notes {
  constructor(private readonly engine: Engine) {}

  /** Row by row; `''` where there is none. */
  read(sheetId: string, zone: Zone): string[][] {
    const texts = new Map(this.inside(sheetId, zone).map(({ range, data }) => [range, String(data.text)]));
    const rows: string[][] = [];
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      const cells: string[] = [];
      for (let col = zone.left; col <= zone.right; col += 1) {
        cells.push(texts.get(xcOf({ top: row, bottom: row, left: col, right: col })) ?? '');
      }
      rows.push(cells);
    }
    return rows;
  }

  /** Replaces the note of each cell from the top left on; `''` and null take it away. */
  write(sheetId: string, zone: Zone, notes: readonly (readonly (string | null)[])[]): void {
    for (const { id } of this.inside(sheetId, zone)) this.engine.marks.remove(id);
    notes.forEach((cells, down) => {
      cells.forEach((text, across) => {
        const [row, col] = [zone.top + down, zone.left + across];
        if (text) this.engine.marks.add(kind, sheetId, xcOf({ top: row, bottom: row, left: col, right: col }), { text });
      });
    });
  }

  clear(sheetId: string, zone: Zone): void {
    this.write(sheetId, zone, []);
  }

  private inside(sheetId: string, zone: Zone): readonly MetadataMark[] {
    return this.engine.marks
      .all(kind)
      .filter(({ range, sheetId: id }) => id === sheetId && range !== null && contains(zone, zoneOfXc(range)));
  }
}
