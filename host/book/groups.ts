// Groups of rows and columns that fold away.

import type { Dimension } from '@odoo/o-spreadsheet';
import type { Engine, EngineCommand } from './engine';
import type { Headers } from './grid';
import type { Mark } from './marks';

const controlKind = 'group control';

/** One group; `depth` 1 is the outermost. */
export interface HeaderGroup extends Headers {
  readonly depth: number;
  readonly folded: boolean;
}

export class Groups {
  constructor(private readonly engine: Engine) {}

  /** Outer groups before the inner ones that they hold. */
  all(sheetId: string, dimension: Dimension): readonly HeaderGroup[] {
    const groups = this.engine.read.getHeaderGroups(sheetId, dimension);
    const holding = (start: number, end: number) => groups.filter((group) => group.start <= start && group.end >= end).length;
    return groups
      .map(({ start, end, isFolded }) => ({
        dimension,
        start,
        count: end - start + 1,
        depth: holding(start, end),
        folded: isFolded ?? false,
      }))
      .sort((one, other) => one.start - other.start || one.depth - other.depth);
  }

  /** How many groups hold that row or column. */
  depth(sheetId: string, dimension: Dimension, index: number): number {
    return this.all(sheetId, dimension).filter(({ start, count }) => index >= start && index < start + count).length;
  }

  group(sheetId: string, { dimension, start, count }: Headers): void {
    this.engine.run([{ type: 'GROUP_HEADERS', sheetId, dimension, start, end: start + count - 1 }]);
  }

  ungroup(sheetId: string, { dimension, start, count }: Headers): void {
    this.engine.run([{ type: 'UNGROUP_HEADERS', sheetId, dimension, start, end: start + count - 1 }]);
  }

  /** Where the buttons stand, `BEFORE` or `AFTER` the group; the grid always shows them before. */
  control(sheetId: string, dimension: Dimension): string {
    return String(this.controlMark(sheetId, dimension)?.data.position ?? 'AFTER');
  }

  setControl(sheetId: string, dimension: Dimension, position: string): void {
    const mark = this.controlMark(sheetId, dimension);
    if (mark) this.engine.marks.change(mark.id, { dimension, position });
    else this.engine.marks.add(controlKind, sheetId, null, { dimension, position });
  }

  private controlMark(sheetId: string, dimension: Dimension): Mark | undefined {
    return this.engine.marks.all(controlKind).find((mark) => mark.sheetId === sheetId && mark.data.dimension === dimension);
  }

  setFolded(sheetId: string, group: HeaderGroup, folded: boolean): void {
    if (group.folded === folded) return;
    const { dimension, start, count } = group;
    const type = folded ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP';
    this.engine.run([{ type, sheetId, dimension, start, end: start + count - 1 } satisfies EngineCommand]);
  }
}
