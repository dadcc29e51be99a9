// Number formats of the empty rows far below the content, kept as ranges: a format in every empty cell would make the book slow.

import type { CellPosition, Dimension, UpdateCellCommand, Zone } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';
import { contains, overlap, without, xcOf, zoneOfXc } from '../zones';

const kind = 'format tail';

/** Rows below the content that have their formats in the cells: a script asks for the others by `formatAt`. */
const margin = 10;

/** The same once a browser looks: it knows the formats in the cells only, and somebody may type or paste below the content. */
const marginForBrowsers = 100;

interface Tail {
  readonly id: number;
  readonly zone: Zone;
  readonly format: string;
}

type Commands = UpdateCellCommand[];

export class FormatTails {
  private readonly known = new Map<string, readonly Tail[]>();
  private margin = margin;

  constructor(private readonly engine: Engine) {
    engine.onChange(() => this.known.clear());
  }

  /** The format that an empty cell has by its tail. */
  formatAt({ sheetId, col, row }: CellPosition): string | undefined {
    const cell = { top: row, bottom: row, left: col, right: col };
    return this.tails(sheetId).find(({ zone }) => contains(zone, cell))?.format;
  }

  /** Takes a rectangle out of all tails: its cells get formats of their own. */
  uncover(sheetId: string, zone: Zone): void {
    for (const tail of this.tails(sheetId)) {
      if (!overlap(tail.zone, zone)) continue;
      this.engine.marks.remove(tail.id);
      for (const rest of without(tail.zone, zone)) this.add(sheetId, rest, tail.format);
    }
    this.known.delete(sheetId);
  }

  /** Makes a tail of what lies far below the content; returns the part that is to have its formats in the cells, if any. */
  cover(sheetId: string, zone: Zone, format: string, contentRows: number): Zone | null {
    const last = contentRows + this.margin - 1;
    if (zone.bottom <= last) return zone;
    this.add(sheetId, { ...zone, top: Math.max(zone.top, last + 1) }, format);
    return zone.top > last ? null : { ...zone, bottom: last };
  }

  /** What gives cells their formats before the content, now up to that row, comes too near to a tail. */
  ahead(sheetId: string, lastRow: number): Commands {
    const near = this.tails(sheetId).filter(({ zone }) => zone.top <= lastRow + this.margin / 2);
    return near.flatMap(({ zone, format }) => {
      const part = { ...zone, bottom: Math.min(zone.bottom, lastRow + this.margin) };
      this.uncover(sheetId, part);
      return this.filling(sheetId, part, format);
    });
  }

  /** From now on there is room for browsers; what gives it, once, to tabs whose content ends at those rows. */
  forBrowsers(lastRows: ReadonlyMap<string, number>): Commands {
    if (this.margin === marginForBrowsers) return [];
    this.margin = marginForBrowsers;
    return [...lastRows].flatMap(([sheetId, lastRow]) => this.ahead(sheetId, lastRow));
  }

  /** New rows or columns look like their neighbour, which is at `like` now. */
  grow(sheetId: string, dimension: Dimension, start: number, count: number, like: number): void {
    const [low, high] = dimension === 'ROW' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    const end = start + count - 1;
    for (const { zone, format } of this.tails(sheetId)) {
      const beside = zone[low] <= like && zone[high] >= like;
      if (beside && !(zone[low] <= start && zone[high] >= end)) this.add(sheetId, { ...zone, [low]: start, [high]: end }, format);
    }
  }

  private filling(sheetId: string, { top, bottom, left, right }: Zone, format: string): Commands {
    const commands: Commands = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) {
        if (!this.engine.read.getCell({ sheetId, col, row })?.format) commands.push({ type: 'UPDATE_CELL', sheetId, col, row, format });
      }
    }
    return commands;
  }

  private add(sheetId: string, zone: Zone, format: string): void {
    this.engine.marks.add(kind, sheetId, xcOf(zone), { format });
    this.known.delete(sheetId);
  }

  private tails(sheetId: string): readonly Tail[] {
    const known = this.known.get(sheetId);
    if (known) return known;
    const tails = this.engine.marks
      .all(kind)
      .filter((mark) => mark.sheetId === sheetId && mark.range !== null)
      .map(({ id, range, data }) => ({ id, zone: zoneOfXc(range ?? 'A1'), format: String(data.format) }));
    this.known.set(sheetId, tails);
    return tails;
  }
}
