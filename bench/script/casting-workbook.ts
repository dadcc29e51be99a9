// A workbook with a breakdown: assets that are half done, shots that wait for them, and which asset is in which shot.

import type { Saved } from '../../host/api';
import { Workplace } from '../workplace';

export const castingSize = { assets: 300, shots: 3_000, castings: 15_000 };

export type CastingSize = typeof castingSize;

/** So many of each below the sample production. @param waits false: the same cells, and no step waits for another */
export function castingWorkbook(waits: boolean, { assets, shots, castings }: CastingSize = castingSize): Saved {
  const { host } = new Workplace(0);
  for (const setting of ['Use Shots', 'Use Casting']) say(host, 'Settings', ['Setting', setting], ['Value', true]);
  host.menu(['Workbook', 'Set up workbook']);
  if (waits) for (const step of waiting) say(host, 'Steps', ['Step', step], ['Waits for', 'Rig, Surface']);
  fill(host, 'Assets', assets, assetCell);
  fill(host, 'Shots', shots, shotCell);
  fill(host, 'Casting', castings, castingCell(assets));
  return host.save();
}

type Host = Workplace['host'];
type CellOf = (heading: string, n: number) => string | number | Date;

const waiting = ['Layout', 'Animation', 'Lighting'];

function tabOf({ book }: Host, name: string) {
  const tab = book.tabs.named(name);
  if (!tab) throw new Error(`No tab ${name}`);
  const { rows, columns } = book.cells.extent(tab.id);
  const cells = book.cells.values(tab.id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  return { tab, rows, cells, headings: (cells[0] ?? []).map(String) };
}

/** Into the row that says so in one column, another one. */
function say(host: Host, name: string, [key, row]: readonly [string, string], [heading, value]: readonly [string, string | boolean]): void {
  const { tab, cells, headings } = tabOf(host, name);
  const at = headings.indexOf(key);
  const line = cells.findIndex((one) => one[at] === row);
  if (line < 0) throw new Error(`No ${row} on ${name}`);
  host.book.writing.write(tab.id, line, headings.indexOf(heading), [[value]]);
}

function fill(host: Host, name: string, count: number, cellOf: CellOf): void {
  const { tab, rows, headings } = tabOf(host, name);
  const missing = rows + count - tab.rows;
  if (missing > 0) host.book.grid.insert(tab.id, { dimension: 'ROW', start: tab.rows - 1, count: missing }, 'after');
  host.book.writing.write(
    tab.id,
    rows,
    0,
    Array.from({ length: count }, (_unused, n) => headings.map((heading) => cellOf(heading, n))),
  );
}

/** Assets are due within weeks, shots all through the year. */
const [weeks, year] = [40, 280];

const day = (n: number, days: number) => new Date(Date.UTC(2026, 1, 20 + (n % days)));

/** One asset in three has not passed its rig. */
function assetCell(heading: string, n: number): string | Date {
  if (heading === 'ID') return `PR_${String(n).padStart(5, '0')}`;
  if (heading === 'Name') return `Prop ${n}`;
  if (heading === 'Type') return 'Prop';
  if (heading === 'Rig') return n % 3 === 0 ? 'WIP' : 'Approved';
  return heading === 'Surface' ? 'Approved' : heading === 'Rig due' ? day(n, weeks) : '';
}

function shotCell(heading: string, n: number): string | Date {
  if (heading === 'ID') return `SHT-${String(n).padStart(5, '0')}`;
  if (heading === 'Episode') return `EP${100 + Math.floor(n / 300)}`;
  if (heading === 'Shot') return `SH${String(n).padStart(5, '0')}`;
  return heading === 'Layout due' || heading === 'Animation due' ? day(n, year) : '';
}

/** Five in each shot. */
function castingCell(assets: number): CellOf {
  return (heading, n) => {
    if (heading === 'ID') return `CST-${String(n).padStart(5, '0')}`;
    if (heading === 'Asset') return `Prop ${(n * 7) % assets}`;
    return heading === 'In' ? `SH${String(Math.floor(n / 5)).padStart(5, '0')}` : '';
  };
}
