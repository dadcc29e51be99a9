// Charts of a tab: bars of one block of cells, figures of the grid itself, which moves them along with their cells, draws them, and lets people delete them.

import type { CoreCommand, Zone } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';
import { xcOf, zoneOfXc } from './zones';

/** In pixels, as Google makes a chart of which nothing was said. */
const size = { width: 600, height: 371 };

/** What the grid calls a chart, and its figure; in the copy of a tab something more stands before it. */
const named = /chart-(\d+)$/;

/** Bars lie, as Google's do; the first column says what each is of, the first row what a column counts. */
function drawn(id: number, { sheetId, zone, stacked, title, anchor }: Omit<BookChart, 'id'>): CoreCommand {
  const { top, bottom } = zone;
  const column = (at: number) => xcOf({ top, bottom, left: at, right: at });
  const series = Array.from({ length: zone.right - zone.left }, (_unused, at) => zone.left + 1 + at);
  return {
    type: 'CREATE_CHART',
    sheetId,
    figureId: `figure-chart-${id}`,
    chartId: `chart-${id}`,
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

export class Charts {
  constructor(private readonly engine: Engine) {}

  /** In the order in which they were put there. */
  all(sheetId: string): readonly BookChart[] {
    return this.engine.read.getChartIds(sheetId).flatMap((chartId) => this.chart(sheetId, chartId) ?? []);
  }

  add(chart: Omit<BookChart, 'id'>): number {
    const { read } = this.engine;
    const taken = read
      .getSheetIds()
      .flatMap((sheetId) => read.getChartIds(sheetId).map((chartId) => Number(named.exec(chartId)?.[1] ?? 0)));
    const id = 1 + Math.max(0, ...taken);
    this.engine.run([drawn(id, chart)]);
    return id;
  }

  remove(sheetId: string, id: number): void {
    const chartId = this.engine.read.getChartIds(sheetId).find((one) => Number(named.exec(one)?.[1]) === id);
    if (chartId !== undefined)
      this.engine.run([{ type: 'DELETE_FIGURE', sheetId, figureId: this.engine.read.getFigureIdFromChartId(chartId) }]);
  }

  /** Null for what people drew by the grid's own menu, and for what they made another kind of chart. */
  private chart(sheetId: string, chartId: string): BookChart | null {
    const { read } = this.engine;
    const [, number] = named.exec(chartId) ?? [];
    const figure = read.getFigure(sheetId, read.getFigureIdFromChartId(chartId));
    const definition = read.getChartDefinition(chartId);
    if (number === undefined || !figure || definition.type !== 'bar' || definition.dataSource.type !== 'range') return null;
    const { labelRange, dataSets } = definition.dataSource;
    const columns = [...(labelRange === undefined ? [] : [labelRange]), ...dataSets.map(({ dataRange }) => dataRange)].map(zoneOfXc);
    const edge = (of: 'top' | 'left' | 'bottom' | 'right', most: typeof Math.min) => most(...columns.map((zone) => zone[of]));
    if (columns.length === 0) return null;
    return {
      id: Number(number),
      sheetId,
      zone: { top: edge('top', Math.min), left: edge('left', Math.min), bottom: edge('bottom', Math.max), right: edge('right', Math.max) },
      type: 'BAR',
      stacked: definition.stacked,
      title: definition.title.text ?? '',
      anchor: { row: figure.row, column: figure.col, ...figure.offset },
    };
  }
}
