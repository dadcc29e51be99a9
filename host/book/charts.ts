// Charts of a tab: which cells they show and where they stand. What scripts ask of them is kept as marks; the page draws the grid's own figure of each.

import type { CoreCommand, Zone } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';
import type { MetadataMark } from './plugins/marks';
import { xcOf, zoneOfXc } from './zones';

const kind = 'chart';

/** In pixels, as Google makes a chart of which nothing was said. */
const size = { width: 600, height: 371 };

/** The grid's names of a chart's figure and of what it shows. */
const figureOf = (id: number): string => `figure-${id}`;
const chartOf = (id: number): string => `chart-${id}`;

/** Bars lie, as Google's do; the first column says what each is of, the first row what a column counts. */
function drawn(id: number, { sheetId, zone, stacked, title, anchor }: Omit<BookChart, 'id'>): CoreCommand {
  const { top, bottom } = zone;
  const column = (at: number) => xcOf({ top, bottom, left: at, right: at });
  const series = Array.from({ length: zone.right - zone.left }, (_unused, at) => zone.left + 1 + at);
  return {
    type: 'CREATE_CHART',
    sheetId,
    figureId: figureOf(id),
    chartId: chartOf(id),
    col: anchor.column,
    row: anchor.row,
    offset: { x: anchor.x, y: anchor.y },
    size,
    definition: {
      type: 'bar',
      stacked,
      horizontal: true,
      title: { text: title },
      legendPosition: 'right',
      dataSource: {
        type: 'range',
        dataSetsHaveTitle: true,
        labelRange: column(zone.left),
        dataSets: series.map((at) => ({ dataSetId: String(at), dataRange: column(at) })),
      },
      dataSetStyles: {},
    },
  };
}

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

  add(chart: Omit<BookChart, 'id'>): number {
    const { sheetId, zone, stacked, title, anchor } = chart;
    const id = this.engine.marks.add(kind, sheetId, xcOf(zone), { stacked, title, ...anchor });
    this.engine.run([drawn(id, chart)]);
    return id;
  }

  remove(id: number): void {
    const sheetId = this.engine.marks.get(id)?.sheetId;
    this.engine.marks.remove(id);
    // In a copy of a tab the grid gave the figure another name, and in a book of an earlier release there is none.
    const has = sheetId && this.engine.read.getFigure(sheetId, figureOf(id)) !== undefined;
    if (has) this.engine.run([{ type: 'DELETE_FIGURE', sheetId, figureId: figureOf(id) }]);
  }
}
