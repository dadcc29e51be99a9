// Prints what it takes to know what waits for what, as a multiple of a bare copy of the cells, and the calls of it.

import { median } from '../median';
import { type CastingSize, castingSize, castingWorkbook } from './casting-workbook';
import { triesOn, turnOf } from './tries';

const today = 'Open (Today)';

/** The same workbook with steps that wait and without, in turns: the difference is what waiting costs. */
export function printCasting(runs = 7, size: CastingSize = castingSize): void {
  const [some, none] = [true, false].map((waits) => triesOn('dist', castingWorkbook(waits, size), [today]));
  if (!some || !none) return;
  const turns = Array.from({ length: runs }, () => ({ some: turnOf(some)[today], none: turnOf(none)[today] }));
  const middle = (of: (turn: (typeof turns)[number]) => number | undefined) => median(turns.map((turn) => of(turn) ?? Number.NaN));
  const { assets, shots, castings } = size;
  console.log(`\n${[`${assets} assets`, `${shots} shots`, `${castings} castings`].join(', ')}, medians of ${runs}`);
  const line = (name: string, times: number, trips: number) =>
    console.log(`  ${name.padEnd(44)}${times.toFixed(1).padStart(6)} x a bare copy of the cells   R ${trips}`);
  line(
    'Today, where steps wait',
    middle((turn) => turn.some?.times),
    middle((turn) => turn.some?.trips),
  );
  line(
    'Today, where none does',
    middle((turn) => turn.none?.times),
    middle((turn) => turn.none?.trips),
  );
  line(
    'What waits for what',
    middle(({ some: one, none: other }) => (one?.times ?? Number.NaN) - (other?.times ?? Number.NaN)),
    middle(({ some: one, none: other }) => (one?.trips ?? Number.NaN) - (other?.trips ?? Number.NaN)),
  );
}
