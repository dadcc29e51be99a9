// Prints what the script itself takes, without its services, as a multiple of a bare copy of the cells it reads: Today, Check, the reminders.

import { parseArgs } from 'node:util';
import { median } from '../median';
import { busyWorkbook } from './busy-workbook';
import { type Tries, type TurnFigures, triesOn, turnOf } from './tries';

const sizes = [1000, 10_000, 50_000];

/** `--beside FOLDER`: another build of the script, in turns with this one; `--runs 7` of each; `--rows` one size only. */
export function printScript(argv: readonly string[]): void {
  const options = { beside: { type: 'string' }, runs: { type: 'string', default: '7' }, rows: { type: 'string' } } as const;
  const { beside, runs, rows } = parseArgs({ args: [...argv], options }).values;
  for (const size of rows ? [Number(rows)] : sizes) {
    const saved = busyWorkbook(size);
    const ours = triesOn('dist', saved);
    const theirs = beside ? triesOn(beside, saved) : null;
    const turns = Array.from({ length: Number(runs) }, () => ({ ours: turnOf(ours), theirs: theirs && turnOf(theirs) }));
    console.log(tableOf(size, ours, turns).join('\n'));
  }
}

interface Turn {
  readonly ours: TurnFigures;
  readonly theirs: TurnFigures | null;
}

function tableOf(size: number, { names }: Tries, turns: readonly Turn[]): readonly string[] {
  const middle = (side: (turn: Turn) => TurnFigures | null, name: string, figure: 'times' | 'ms' | 'trips' | 'answered') =>
    median(turns.flatMap((turn) => side(turn)?.[name]?.[figure] ?? []));
  const [own, other] = [(turn: Turn) => turn.ours, (turn: Turn) => turn.theirs];
  const lines = names.map((name) => {
    const figures = [own, other].flatMap((side) => [
      `${middle(side, name, 'times').toFixed(1)} x`,
      `${middle(side, name, 'ms').toFixed(1)} ms`,
      `R ${middle(side, name, 'trips')}`,
      `${(middle(side, name, 'answered') / 1024).toFixed(0)} KB`,
    ]);
    return `  ${name.padEnd(24)}${figures.map((figure) => figure.padStart(12)).join('')}`;
  });
  const head = `\n${size.toLocaleString('en')} rows, medians of ${turns.length}`.padEnd(27);
  return [`${head}${'this build'.padStart(47)}${'the other'.padStart(48)}`, ...lines];
}
