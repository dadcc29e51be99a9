// A chart of bars beside the cells that it shows. What somebody changes in its looks stays, and so does that it was deleted.

import type { BarPlan } from '../../ports';
import { patiently } from '../patience';
import { wrote } from './pending';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function drawBars(sheet: Sheet, { title, at, columns, rows }: BarPlan, isNew: boolean): void {
  const cells = sheet.getRange(1, at + 1, rows, columns);
  if (isNew) {
    wrote();
    // It stands over its own cells, right of all that is printed.
    sheet.insertChart(
      sheet
        .newChart()
        .asBarChart()
        .setStacked()
        .setTitle(title)
        .addRange(cells)
        .setPosition(1, at + 1, 0, 0)
        .build(),
    );
    return;
  }
  const ours = patiently(() => sheet.getCharts()).find((chart) => chart.getRanges()[0]?.getColumn() === at + 1);
  if (ours === undefined || ours.getRanges()[0]?.getNumRows() === rows) return;
  wrote();
  sheet.updateChart(ours.modify().clearRanges().addRange(cells).build());
}
