// Charts of a tab: which cells they show and where they stand. They are kept and follow their cells; the page does not draw them.

import type { Zone } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';
import type { MetadataMark } from './plugins/marks';
import { xcOf, zoneOfXc } from './zones';

const kind = 'chart';

/** What a chart shows; its cells as they stand now. */
export interface BookChart {
  readonly id: number;
  readonly sheetId: string;
  readonly zone: Zone;
  readonly type: 'BAR';
  readonly stacked: boolean;
  readonly title: string;
  /** The cell that it stands over, counted from 0, and how far within it. */
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

function read({ id, sheetId, range, data }: MetadataMark): BookChart {
  const number = (key: string) => (typeof data[key] === 'number' ? data[key] : 0);
  return {
    id,
    sheetId: sheetId ?? '',
    zone: zoneOfXc(range ?? 'A1'),
    type: 'BAR',
    stacked: data.stacked === true,
    title: String(data.title ?? ''),
    anchor: { row: number('row'), column: number('column'), x: number('x'), y: number('y') },
  };
}

export class Charts {
  constructor(private readonly engine: Engine) {}

  /** In the order in which they were put there. */
  all(sheetId: string): readonly BookChart[] {
    return this.engine.marks
      .all(kind)
      .filter((mark) => mark.sheetId === sheetId)
      .map(read);
  }

  add({ sheetId, zone, stacked, title, anchor }: Omit<BookChart, 'id'>): number {
    return this.engine.marks.add(kind, sheetId, xcOf(zone), { stacked, title, ...anchor });
  }

  remove(id: number): void {
    this.engine.marks.remove(id);
  }
}
