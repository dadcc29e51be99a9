// How long the views take over many workbooks of 50,000 rows, and how that grows: DuckDB in place of BigQuery.
//
//   npm run bench:warehouse -- 20 200               how many workbooks, each in turn
//   npm run bench:warehouse -- 20 200 kit_out       of those views only, however little it is
//
// Cells are read in earnest for four workbooks (and for one, to see how that grows). What was copied of these four is then multiplied under other
// names inside DuckDB, since reading the cells of 200 takes hours on two cores; each view is asked for all its columns over the multiplied copies.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { englishDates } from '../../src/schema/values/date-names';
import { workbook } from '../../src/tables';
import { workbooksOf } from '../../src/warehouse/input/workbooks';
import { sheetName, widthOf } from '../../src/warehouse/layers/sheets';
import { refsIn, type Statement } from '../../src/warehouse/sql/statement';
import { warehouseStatements } from '../../src/warehouse/statements';
import { Duck } from './duck';
import { manyRows, outlined } from './many-rows';
import { asked, multiplied } from './multiplied';
import { type Spent, spentOn } from './spent';

const ref = refsIn('studio');
const now = Date.UTC(2026, 2, 2, 8);

/** Workbooks whose cells are read. */
const few = 4;

/** Less than this in all sizes is not worth a line: seconds. */
const trifle = 0.5;

/** By name of a copy or a view. */
type Figures = ReadonlyMap<string, Spent>;

const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));

/** Half of the machine's memory: it is not to be emptied, and what does not fit goes to the disk. */
const memory = `${Math.floor(totalmem() / 2 ** 21)}MB`;

function opened(file: string): Promise<Duck> {
  return Duck.open(join(folder, file), {
    memory_limit: memory,
    temp_directory: join(folder, 'spilled'),
    preserve_insertion_order: 'false',
  });
}

/** Every statement over so many workbooks, and their tabs. */
function statementsOf(count: number) {
  const files = Array.from({ length: count }, (_unused, at) => `workbook-${String(at).padStart(4, '0')}`);
  const lines = files.map((file, at) => ({
    line: at + 1,
    production: `Show ${at + 1}`,
    file,
    zone: 'Europe/London',
    currency: 'GBP' as const,
  }));
  const read = workbooksOf(
    workbook,
    lines,
    files.map((file) => outlined(workbook, file, englishDates)),
  );
  return { ...read, statements: warehouseStatements({ definition: workbook, ...read }, ref) };
}

/** A database of so many workbooks, read from their cells; what each copy took. */
async function readInto(file: string, count: number): Promise<Figures> {
  const duck = await opened(file);
  const { statements, tabs } = statementsOf(count);
  const isSource = ({ is }: Statement) => is === 'sheet' || is === 'function';
  await duck.make(statements.filter(isSource), ref, now);
  for (const tab of tabs) await duck.run(`INSERT INTO studio."${sheetName(tab)}" ${manyRows(tab, widthOf(tab))}`);
  const copies = new Map<string, Spent>();
  for (const statement of statements.filter((one) => !isSource(one))) {
    const figures = await spentOn(() => duck.make([statement], ref, now));
    if (statement.is === 'copy') copies.set(statement.name, figures);
  }
  duck.close();
  return copies;
}

/** What each view, and each copy that people ask, takes over so many workbooks: all rows, all columns. */
async function askedOf(count: number, only: readonly string[]): Promise<Figures> {
  const duck = await opened(`${count}.duckdb`);
  const { statements } = statementsOf(few);
  await multiplied(duck, join(folder, 'few.duckdb'), count / few, statements, ref, now);
  const views = new Map<string, Spent>();
  for (const { name, told } of asked(statements, ref)) {
    if (told !== null && (only.length === 0 || only.includes(name)))
      views.set(name, await middleOf(() => duck.run(`SELECT COUNT(*), BIT_XOR(HASH(v)) FROM studio."${name}" AS v`)));
  }
  duck.close();
  rmSync(join(folder, `${count}.duckdb`));
  return views;
}

/** The middle one of five times, since the first finds nothing in memory yet; and the most memory of all. */
async function middleOf(work: () => Promise<unknown>): Promise<Spent> {
  const times: Spent[] = [];
  for (let time = 0; time < 5; time += 1) times.push(await spentOn(work));
  const [, , middle = Number.NaN] = times.map(({ seconds }) => seconds).sort((one, other) => one - other);
  return { seconds: middle, peak: Math.max(...times.map(({ peak }) => peak)) };
}

/** One line for each: seconds at each size, how much that grew, and the most memory. */
function print(title: string, sizes: readonly number[], figures: readonly Figures[], leastShown: number): void {
  const [smallest = 1] = sizes;
  const largest = sizes.at(-1) ?? smallest;
  console.log(
    `\n${title}: seconds at ${sizes.join(' and ')} workbooks, growth (linear is ${(largest / smallest).toFixed(0)}), megabytes at most`,
  );
  const sums = figures.map((one) => ({
    seconds: [...one.values()].reduce((sum, { seconds }) => sum + seconds, 0),
    peak: Math.max(...[...one.values()].map(({ peak }) => peak)),
  }));
  const lines: [string, readonly (Spent | undefined)[]][] = [...(figures[0]?.keys() ?? [])].map((name) => [
    name,
    figures.map((one) => one.get(name)),
  ]);
  for (const [name, all] of [...lines, ['all together', sums] as const]) {
    const [least, most] = [all[0]?.seconds ?? Number.NaN, all.at(-1)?.seconds ?? Number.NaN];
    if (most < leastShown) continue;
    const seconds = all.map((one) => (one?.seconds ?? Number.NaN).toFixed(2).padStart(8)).join('');
    console.log(
      `  ${name.padEnd(22)}${seconds}  x ${(most / least).toFixed(1).padStart(5)}  ${(all.at(-1)?.peak ?? 0).toFixed(0).padStart(6)}`,
    );
  }
}

try {
  const words = process.argv.slice(2);
  const given = words.map(Number).filter((count) => !Number.isNaN(count));
  const only = words.filter((word) => Number.isNaN(Number(word)));
  const counts = given.length === 0 ? [20, 200] : given;
  const wrong = counts.find((count) => !(count > 0 && count % few === 0));
  if (wrong !== undefined) throw new Error(`${wrong} workbooks cannot be made of ${few}: give multiples of ${few}`);
  const copies = [await readInto('one.duckdb', 1), await readInto('few.duckdb', few)];
  print('Copies, read from cells', [1, few], copies, trifle);
  const views: Figures[] = [];
  for (const count of counts) views.push(await askedOf(count, only));
  print('Views, over copies that were multiplied', counts, views, only.length === 0 ? trifle : 0);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
