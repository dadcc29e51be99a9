// What is measured of the page, and of another build of it.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { median } from '../median';
import type { Prepared } from './prepared';
import { serve } from './served';
import { type Visit, visit } from './visit';

/** A visit, and what the server takes: milliseconds and megabytes. */
export interface Figures extends Visit {
  readonly startMs: number;
  readonly server: number;
}

/** The lines of the table: what is measured, and how it is called. */
export const measures = [
  ['enterMs', 'Enter in a cell, to the next picture', 'ms'],
  ['busyMs', 'Enter in a cell, all work of the page', 'ms'],
  ['openMs', 'opening the page', 'ms'],
  ['heap', 'memory of the page', 'MB'],
  ['startMs', 'starting the server', 'ms'],
  ['server', 'memory of the server', 'MB'],
] as const satisfies readonly (readonly [keyof Figures, string, string])[];

/** One run of the build in `root` on a copy of the prepared workbook. */
export async function measured(browser: Browser, root: string, { folder, gid }: Prepared): Promise<Figures> {
  const data = mkdtempSync(join(tmpdir(), 'bench-data-'));
  cpSync(folder, data, { recursive: true });
  const served = await serve(root, data);
  try {
    const visited = await visit(browser, served.url, gid, 'C5');
    return { ...visited, startMs: served.startMs, server: served.memory() };
  } finally {
    await served.stop();
    rmSync(data, { recursive: true });
  }
}

/** The median of each figure. */
export function middle(runs: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number => median(runs.map((run) => run[key]));
  return {
    enterMs: of('enterMs'),
    busyMs: of('busyMs'),
    openMs: of('openMs'),
    heap: of('heap'),
    startMs: of('startMs'),
    server: of('server'),
  };
}
