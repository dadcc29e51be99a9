// Prints what the page of the local Google costs, beside another build of it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../../host/pdf/browser';
import { type Figures, measured, measures, middle } from './figures';
import { preparedFolder } from './prepared';
import { recorded } from './recorded';

const sizes = [14, 500, 5000, 20_000];

/** `--beside FOLDER`: another checkout, built; absent: what was recorded of one. `--runs 3` of each, in turns; `--rows` one size only. */
export async function printPage(argv: readonly string[]): Promise<void> {
  const options = { beside: { type: 'string' }, runs: { type: 'string', default: '3' }, rows: { type: 'string' } } as const;
  const { beside, runs, rows } = parseArgs({ args: [...argv], options }).values;
  const home = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const browser = await openBrowser();
  console.log(
    beside
      ? `Beside the build in ${beside}, in turns`
      : 'Beside what was recorded of an earlier build, on another day and perhaps another machine',
  );
  for (const size of rows ? [Number(rows)] : sizes) {
    const prepared = preparedFolder(join(home, String(size)), size);
    const theirs: Figures[] = [];
    const ours: Figures[] = [];
    for (let run = 0; run < Number(runs); run += 1) {
      if (beside) theirs.push(await measured(browser, beside, prepared));
      ours.push(await measured(browser, process.cwd(), prepared));
    }
    const other = beside ? middle(theirs) : recorded.get(size);
    console.log(tableOf(size, Number(runs), middle(ours), other).join('\n'));
  }
  await browser.close();
  rmSync(home, { recursive: true });
}

/** One line a measure; the ratio says how many times less this build takes. */
function tableOf(size: number, runs: number, ours: Figures, theirs: Figures | undefined): readonly string[] {
  const head = `\n${size.toLocaleString('en')} rows, median of ${runs}`.padEnd(42);
  const lines = measures.map(([key, name, unit]) => {
    const [mine, other] = [ours[key], theirs?.[key]];
    const figure = (value: number | undefined) => (value === undefined ? '–' : `${value.toFixed(0)} ${unit}`).padStart(12);
    const ratio = other === undefined ? '' : `${(other / mine).toFixed(1)} ×`.padStart(10);
    return `  ${name.padEnd(39)}${figure(mine)}${figure(other)}${ratio}`;
  });
  return [`${head}${'this'.padStart(12)}${'other'.padStart(12)}${'ratio'.padStart(10)}`, ...lines];
}
