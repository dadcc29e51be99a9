// Charts as scripts make and change them: bars of one block of cells.

import type { BookChart } from '../book/charts';
import { GoogleObject, NotEmulated, ServiceError } from '../engine/google-object';
import { kindsOf } from './call-kinds';
import type { ClassContext } from './class-context';
import type { RangeObject } from './objects';

/** A chart that may not stand on a tab yet. */
interface Drawn extends Pick<BookChart, 'stacked' | 'title' | 'anchor'> {
  /** As it is known on its tab; null: it is on none. */
  readonly id: number | null;
  readonly ranges: readonly RangeObject[];
}

const blank: Drawn = { id: null, stacked: false, title: '', anchor: { row: 0, column: 0, x: 0, y: 0 }, ranges: [] };

export class EmbeddedChart extends GoogleObject {
  readonly googleClass = 'Spreadsheet.EmbeddedChart';

  constructor(readonly drawn: Drawn) {
    super();
  }

  getChartId(): number | null {
    return this.drawn.id;
  }

  getRanges(): RangeObject[] {
    return [...this.drawn.ranges];
  }

  /** What is changed there is kept once the chart is given to `updateChart`. */
  modify(): EmbeddedBarChartBuilder {
    return new EmbeddedBarChartBuilder(this.drawn);
  }
}

/** The first of it: no type of chart is chosen yet. */
export class EmbeddedChartBuilder extends GoogleObject {
  readonly googleClass = 'Spreadsheet.EmbeddedChartBuilder';

  asBarChart(): EmbeddedBarChartBuilder {
    return new EmbeddedBarChartBuilder(blank);
  }
}

export class EmbeddedBarChartBuilder extends GoogleObject {
  readonly googleClass = 'Spreadsheet.EmbeddedBarChartBuilder';

  constructor(private drawn: Drawn) {
    super();
  }

  addRange(range: RangeObject): this {
    return this.with({ ranges: [...this.drawn.ranges, range] });
  }

  clearRanges(): this {
    return this.with({ ranges: [] });
  }

  setStacked(): this {
    return this.with({ stacked: true });
  }

  setTitle(title: string): this {
    return this.with({ title });
  }

  /** Rows and columns from 1, then pixels. */
  setPosition(row: number, column: number, x: number, y: number): this {
    if (row < 1 || column < 1) throw new ServiceError('The position of a chart is counted from row 1 and column 1.');
    return this.with({ anchor: { row: row - 1, column: column - 1, x, y } });
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.drawn);
  }

  private with(part: Partial<Drawn>): this {
    this.drawn = { ...this.drawn, ...part };
    return this;
  }
}

/** The charts of a tab. */
export function chartsOn(desk: ClassContext, sheetId: string): EmbeddedChart[] {
  return desk.book.charts.all(sheetId).map(({ zone, ...chart }) => new EmbeddedChart({ ...chart, ranges: [desk.range(sheetId, zone)] }));
}

/** Puts a chart on a tab: another one each time. */
export function insertChart(desk: ClassContext, sheetId: string, { drawn }: EmbeddedChart): void {
  const [range, ...others] = drawn.ranges;
  // What Google makes of several blocks depends on their shapes, and of none it draws nothing.
  if (!range || others.length > 0 || range.sheetId !== sheetId) throw new NotEmulated('A chart of anything but one range of its own tab');
  desk.book.charts.add({ sheetId, zone: range.zone, type: 'BAR', stacked: drawn.stacked, title: drawn.title, anchor: drawn.anchor });
}

/** Takes a chart off its tab. */
export function removeChart(desk: ClassContext, sheetId: string, { drawn }: EmbeddedChart): void {
  if (!desk.book.charts.all(sheetId).some(({ id }) => id === drawn.id)) throw new ServiceError('The chart is not on this sheet.');
  desk.book.charts.remove(sheetId, drawn.id ?? 0);
}

/** A changed chart takes the place of the one that it was made of. */
export function updateChart(desk: ClassContext, sheetId: string, chart: EmbeddedChart): void {
  removeChart(desk, sheetId, chart);
  insertChart(desk, sheetId, chart);
}

export const chartKinds = kindsOf('Sheet', { read: ['getCharts'], write: ['insertChart', 'updateChart', 'removeChart'] });
