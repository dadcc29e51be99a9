// Groups of rows and columns that fold away.

import { type Dimension, helpers } from '@odoo/o-spreadsheet';
import type { Engine, EngineCommand } from './engine';
import type { MetadataMark } from './plugins/marks';
import type { Headers } from './zones';

const controlKind = 'group control';
const twinKind = 'group of the same lines';

/** One group; `depth` 1 is the outermost. */
export interface HeaderGroup extends Headers {
  readonly depth: number;
  readonly folded: boolean;
  /** Its mark, where another group has the very same lines; null for the first of them. */
  readonly twin: number | null;
}

export class Groups {
  constructor(private readonly engine: Engine) {}

  /** Outer groups before the inner ones that they hold. */
  all(sheetId: string, dimension: Dimension): readonly HeaderGroup[] {
    const outer = this.engine.read.getHeaderGroups(sheetId, dimension).map(({ start, end, isFolded }) => ({
      ...{ dimension, start, count: end - start + 1, folded: isFolded ?? false, twin: null },
    }));
    const spans = [...outer, ...this.twins(sheetId, dimension)].sort((one, other) => one.start - other.start || other.count - one.count);
    return spans.map((span, index) => ({ ...span, depth: spans.slice(0, index + 1).filter((other) => holds(other, span)).length }));
  }

  /** How many groups hold that row or column. */
  depth(sheetId: string, dimension: Dimension, index: number): number {
    return this.all(sheetId, dimension).filter(({ start, count }) => index >= start && index < start + count).length;
  }

  group(sheetId: string, { dimension, start, count }: Headers): void {
    const twin = this.engine.read.getHeaderGroups(sheetId, dimension).some((one) => one.start === start && one.end === start + count - 1);
    if (twin) this.engine.marks.add(twinKind, sheetId, linesOf(dimension, start, count), { dimension, folded: false });
    else this.engine.run([{ type: 'GROUP_HEADERS', sheetId, dimension, start, end: start + count - 1 }]);
  }

  ungroup(sheetId: string, { dimension, start, count }: Headers): void {
    const twin = this.twins(sheetId, dimension).find((one) => one.start === start && one.count === count)?.twin;
    if (twin === undefined) this.engine.run([{ type: 'UNGROUP_HEADERS', sheetId, dimension, start, end: start + count - 1 }]);
    else this.engine.marks.remove(twin);
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

  private controlMark(sheetId: string, dimension: Dimension): MetadataMark | undefined {
    return this.engine.marks.all(controlKind).find((mark) => mark.sheetId === sheetId && mark.data.dimension === dimension);
  }

  setFolded(sheetId: string, group: HeaderGroup, folded: boolean): void {
    if (group.folded === folded) return;
    const { dimension, start, count, twin } = group;
    if (twin !== null) {
      this.engine.marks.change(twin, { dimension, folded });
      return;
    }
    const type = folded ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP';
    this.engine.run([{ type, sheetId, dimension, start, end: start + count - 1 } satisfies EngineCommand]);
  }

  /** Groups of the very lines that another one has: the engine keeps only one of them. They fold nothing that the other does not. */
  private twins(sheetId: string, dimension: Dimension) {
    return this.engine.marks.all(twinKind).flatMap(({ id, sheetId: tab, range, data }) => {
      if (tab !== sheetId || data.dimension !== dimension || range === null) return [];
      const [first = 0, last = first] = range
        .split(':')
        .map((line) => (dimension === 'COL' ? helpers.lettersToNumber(line) : Number(line) - 1));
      return [{ dimension, start: first, count: last - first + 1, folded: data.folded === true, twin: id }];
    });
  }
}

function holds(outer: Headers, inner: Headers): boolean {
  return outer.start <= inner.start && outer.start + outer.count >= inner.start + inner.count;
}

/** `B:D`, `2:4`. */
function linesOf(dimension: Dimension, start: number, count: number): string {
  const name = (index: number) => (dimension === 'COL' ? helpers.numberToLetters(index) : String(index + 1));
  return `${name(start)}:${name(start + count - 1)}`;
}
