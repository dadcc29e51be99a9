// How long the views take over many workbooks, and how that grows: DuckDB in place of BigQuery, 50,000 rows a workbook.
//
//   npm run bench:warehouse -- 20 200      how many workbooks, each in turn

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { englishDates } from '../../src/schema/values/date-names';
import { workbook } from '../../src/tables';
import { workbooksOf } from '../../src/warehouse/input/workbooks';
import { sheetName, widthOf } from '../../src/warehouse/layers/sheets';
import { refsIn, type Statement } from '../../src/warehouse/sql/statement';
import { warehouseStatements } from '../../src/warehouse/statements';
import { Duck } from './duck';
import { manyRows, outlined } from './many-rows';

const ref = refsIn('studio');
const now = Date.UTC(2026, 2, 2, 8);

interface Timed {
  readonly name: string;
  readonly seconds: number;
}

/** Seconds of each copy and each view, and what the process took at most, in megabytes. */
async function measured(
  count: number,
): Promise<{ readonly copies: readonly Timed[]; readonly views: readonly Timed[]; readonly peak: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  try {
    const duck = await Duck.open(join(folder, 'rows.duckdb'));
    const statements = await filled(duck, count);
    const copies: Timed[] = [];
    for (const statement of statements) {
      const seconds = await secondsOf(() => duck.make([statement], ref, now));
      if (statement.is === 'copy') copies.push({ name: statement.name, seconds });
    }
    const views: Timed[] = [];
    for (const { name } of statements.filter(({ is, told }) => is === 'view' && told !== null)) {
      views.push({ name, seconds: await secondsOf(() => duck.ask(`SELECT COUNT(*) AS many FROM (SELECT * FROM studio.${name})`)) });
    }
    return { copies, views, peak: process.resourceUsage().maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The workbooks with their rows; what is left to be made. */
async function filled(duck: Duck, count: number): Promise<readonly Statement[]> {
  const files = Array.from({ length: count }, (_unused, at) => `workbook-${String(at).padStart(4, '0')}`);
  const lines = files.map((file, at) => ({
    line: at + 1,
    production: `Show ${at + 1}`,
    file,
    zone: 'Europe/London',
    currency: 'GBP' as const,
  }));
  const outlines = files.map((file) => outlined(workbook, file, englishDates));
  const read = workbooksOf(workbook, lines, outlines);
  const statements = warehouseStatements({ definition: workbook, ...read }, ref);
  const isSource = ({ is }: Statement) => is === 'sheet' || is === 'function';
  await duck.make(statements.filter(isSource), ref, now);
  const [first] = read.workbooks;
  for (const tab of read.tabs) {
    const own = read.tabs.find(({ base, workbook: mine }) => base === tab.base && mine === first);
    const rows = tab === own ? manyRows(tab, widthOf(tab)) : `SELECT * FROM studio."${own ? sheetName(own) : ''}"`;
    await duck.run(`INSERT INTO studio."${sheetName(tab)}" ${rows}`);
  }
  return statements.filter((statement) => !isSource(statement));
}

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length === 0 ? [20, 200] : counts) {
  const { copies, views, peak } = await measured(count);
  const all = copies.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`\n${count} workbooks of 50,000 rows: all copies ${all.toFixed(1)} s, memory at most ${peak.toFixed(0)} MB`);
  for (const { name, seconds } of [...copies.filter(({ seconds }) => seconds > 1), ...views])
    console.log(`  ${name.padEnd(24)} ${seconds.toFixed(2)} s`);
}
