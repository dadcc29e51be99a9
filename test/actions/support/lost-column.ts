// A column that somebody has deleted, with what stood in it.

import type { Paper } from './paper-ports';

export function withoutColumn({ book }: Paper, tab: string, heading: string): void {
  const { columns, rows } = book.model.named(tab);
  const at = columns.findIndex((column) => column.heading === heading);
  columns.splice(at, 1);
  for (const row of rows) row.splice(at, 1);
}
