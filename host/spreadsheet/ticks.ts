// Blank cells that are given a checkbox. Reports disagree on what Google makes of them: blank, or FALSE, which counts as content. Both can be tried.

import type { Zone } from '@odoo/o-spreadsheet';
import type { ClassContext } from './class-context';

/** Writes FALSE into the blank cells of the rectangle that have a checkbox, where this host is told that Google does. */
export function fillTicks(desk: ClassContext, sheetId: string, zone: Zone): void {
  if (!desk.session.ticksFilled) return;
  const { cells, validation, writing } = desk.book;
  const { columns } = desk.tab(sheetId);
  const within = { ...zone, right: Math.min(zone.right, columns - 1) };
  const inputs = cells.inputs(sheetId, within);
  const rules = validation.rules(sheetId, within);
  for (let across = 0; across <= within.right - within.left; across += 1) {
    const column = inputs.map((row) => row[across] ?? '');
    const boxes = rules.map((row) => row[across]?.criterion.type === 'isBoolean');
    for (const { from, to } of runsOf(column.map((content, down) => content === '' && boxes[down] === true))) {
      const blank = Array.from({ length: to - from + 1 }, () => [false]);
      writing.write(sheetId, within.top + from, within.left + across, blank);
    }
  }
}

/** Runs of true, by their first and last index. */
function runsOf(flags: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  flags.forEach((flag, index) => {
    const last = runs.at(-1);
    if (flag && last?.to === index - 1) last.to = index;
    else if (flag) runs.push({ from: index, to: index });
  });
  return runs;
}
