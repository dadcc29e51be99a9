// Saved workbooks of a given size, as a program of before reads them too: one file.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workplace } from '../workplace';

/** Rows of assets that the sample production has by itself. */
export const sampleRows = 14;

/** A data folder, and the tab that is long in it. */
export interface Prepared {
  readonly folder: string;
  readonly gid: number;
}

/** Writes a data folder with so many assets in it. */
export function preparedFolder(folder: string, rows: number): Prepared {
  const { host } = new Workplace(rows - sampleRows);
  const people = ['ana@example.com'];
  const state = { version: 1, user: people[0], people, clockOffset: host.clock.now() - Date.now(), host: host.save(), mail: [] };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'workbook.json'), JSON.stringify(state));
  return { folder, gid: host.book.tabs.named('Assets')?.gid ?? 0 };
}
