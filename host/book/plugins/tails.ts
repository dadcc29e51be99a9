// Number formats and looks of the empty rows far below the content, kept as ranges: one in every empty cell would make the book slow.

import type { CellPosition, Dimension, Style, UpdateCellCommand, Zone } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';
import { contains, overlap, without, xcOf, zoneOfXc } from '../zones';

/** Rows below the content that have theirs in the cells: a script asks for that of the others by `at`. */
const margin = 10;

/** The same once a browser looks: it knows what is in the cells only, and somebody may type or paste below the content. */
const marginForBrowsers = 100;

/** What tails of one kind keep: where it is in a cell and under which name in the mark. */
interface Sort<Kept extends string | Style> {
  readonly mark: string;
  readonly inCell: 'format' | 'style';
  readonly data: (kept: Kept) => Readonly<Record<string, string>>;
  readonly kept: (data: Readonly<Record<string, unknown>>) => Kept;
}

interface Tail<Kept> {
  readonly id: number;
  readonly zone: Zone;
  readonly kept: Kept;
}

type Commands = UpdateCellCommand[];

/** Tails of one kind: number formats, or looks. */
export class Tails<Kept extends string | Style> {
  private readonly known = new Map<string, readonly Tail<Kept>[]>();
  private margin = margin;

  constructor(
    private readonly engine: Engine,
    private readonly sort: Sort<Kept>,
  ) {
    engine.onChange(() => this.known.clear());
  }

  /** What an empty cell has by its tail. */
  at({ sheetId, col, row }: CellPosition): Kept | undefined {
    const cell = { top: row, bottom: row, left: col, right: col };
    return this.tails(sheetId).find(({ zone }) => contains(zone, cell))?.kept;
  }

  /** Whether part of that rectangle has any. */
  touch(sheetId: string, zone: Zone): boolean {
    return this.tails(sheetId).some((tail) => overlap(tail.zone, zone));
  }

  /** Takes a rectangle out of all tails: its cells get their own. */
  uncover(sheetId: string, zone: Zone): void {
    for (const tail of this.tails(sheetId)) {
      if (!overlap(tail.zone, zone)) continue;
      this.engine.marks.remove(tail.id);
      for (const rest of without(tail.zone, zone)) this.add(sheetId, rest, tail.kept);
    }
    this.known.delete(sheetId);
  }

  /** Whether that rectangle goes so far below the content that a tail is made of its end. */
  reaches(zone: Zone, contentRows: number): boolean {
    return zone.bottom > contentRows + this.margin - 1;
  }

  /** Makes a tail of what lies far below the content; returns the part that is to have it in the cells, if any. */
  cover(sheetId: string, zone: Zone, kept: Kept, contentRows: number): Zone | null {
    if (!this.reaches(zone, contentRows)) return zone;
    const last = contentRows + this.margin - 1;
    this.add(sheetId, { ...zone, top: Math.max(zone.top, last + 1) }, kept);
    return zone.top > last ? null : { ...zone, bottom: last };
  }

  /** What gives cells theirs before the content, now up to that row, comes too near to a tail. */
  ahead(sheetId: string, lastRow: number): Commands {
    const near = this.tails(sheetId).filter(({ zone }) => zone.top <= lastRow + this.margin / 2);
    return near.flatMap(({ zone, kept }) => {
      const part = { ...zone, bottom: Math.min(zone.bottom, lastRow + this.margin) };
      this.uncover(sheetId, part);
      return this.filling(sheetId, part, kept);
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
    for (const { zone, kept } of this.tails(sheetId)) {
      const beside = zone[low] <= like && zone[high] >= like;
      if (beside && !(zone[low] <= start && zone[high] >= end)) this.add(sheetId, { ...zone, [low]: start, [high]: end }, kept);
    }
  }

  private filling(sheetId: string, { top, bottom, left, right }: Zone, kept: Kept): Commands {
    const { inCell } = this.sort;
    const commands: Commands = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) {
        if (!this.engine.read.getCell({ sheetId, col, row })?.[inCell])
          commands.push({ type: 'UPDATE_CELL', sheetId, col, row, [inCell]: kept });
      }
    }
    return commands;
  }

  private add(sheetId: string, zone: Zone, kept: Kept): void {
    this.engine.marks.add(this.sort.mark, sheetId, xcOf(zone), this.sort.data(kept));
    this.known.delete(sheetId);
  }

  private tails(sheetId: string): readonly Tail<Kept>[] {
    const known = this.known.get(sheetId);
    if (known) return known;
    const tails = this.engine.marks
      .all(this.sort.mark)
      .filter((mark) => mark.sheetId === sheetId && mark.range !== null)
      .map(({ id, range, data }) => ({ id, zone: zoneOfXc(range ?? 'A1'), kept: this.sort.kept(data) }));
    this.known.set(sheetId, tails);
    return tails;
  }
}

/** Both kinds of a book. */
export class BookTails {
  readonly formats: Tails<string>;
  readonly looks: Tails<Style>;

  constructor(engine: Engine) {
    this.formats = new Tails(engine, {
      mark: 'format tail',
      inCell: 'format',
      data: (format) => ({ format }),
      kept: ({ format }) => String(format),
    });
    this.looks = new Tails(engine, {
      mark: 'look tail',
      inCell: 'style',
      data: (style) => ({ style: JSON.stringify(style) }),
      kept: ({ style }) => JSON.parse(String(style)) as Style,
    });
  }

  ahead(sheetId: string, lastRow: number): Commands {
    return [...this.formats.ahead(sheetId, lastRow), ...this.looks.ahead(sheetId, lastRow)];
  }

  forBrowsers(lastRows: ReadonlyMap<string, number>): Commands {
    return [...this.formats.forBrowsers(lastRows), ...this.looks.forBrowsers(lastRows)];
  }

  grow(sheetId: string, dimension: Dimension, start: number, count: number, like: number): void {
    this.formats.grow(sheetId, dimension, start, count, like);
    this.looks.grow(sheetId, dimension, start, count, like);
  }
}
