// Many rows at once, put into the workbook behind the add-on's back, as a production that has been running for a year.

import type { CellInput } from '../../../host/book/writing';
import type { Desk } from './desk';

/** Writes rows below what is there, by heading; the tab grows when it must. */
export function crowd(desk: Desk, tabName: string, rows: readonly Readonly<Record<string, CellInput>>[]): void {
  const { book } = desk.host;
  const tab = book.tabs.named(tabName);
  if (!tab) throw new Error(`No tab ${tabName}`);
  const headings = (desk.values(tabName)[0] ?? []).map(String);
  const top = desk.values(tabName).length;
  const missing = top + rows.length - tab.rows;
  if (missing > 0) book.grid.insert(tab.id, { dimension: 'ROW', start: tab.rows - 1, count: missing }, 'after');
  book.writing.write(
    tab.id,
    top,
    0,
    rows.map((row) => headings.map((heading) => row[heading] ?? '')),
  );
}

/** So many assets, every fiftieth with a rig date of its own: few are due on any one day. */
export function manyAssets(desk: Desk, count: number): void {
  const rows = Array.from({ length: count }, (_unused, n) => ({
    ID: `BG_${String(n).padStart(5, '0')}`,
    Name: `Background ${n}`,
    Type: 'Environment',
    Rig: n % 50 === 0 ? 'WIP' : 'Approved',
    'Rig by': n % 2 === 0 ? 'Ben Ode' : 'Jo Rey',
    'Rig due': new Date(Date.UTC(2026, 2, 4 + (n % 20))),
  }));
  crowd(desk, 'Assets', rows);
}
