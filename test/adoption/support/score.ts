// How well a sheet's headings are guessed, from nothing but its cells.

import { guessColumns } from '../../../src/adoption/columns/column-guess';
import { guessHeadingRow } from '../../../src/adoption/columns/heading-row-guess';
import type { Lexicon } from '../../../src/adoption/columns/lexicon';
import { stepCalled } from '../../../src/adoption/columns/step-phrase';
import { guessTable } from '../../../src/adoption/columns/table-guess';
import { tableOf } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { lexiconOfTab } from './lexicon';
import type { Sheet } from './sheet';

export interface Score {
  readonly headings: number;
  /** Headings that are one of our columns. */
  readonly ours: number;
  /** Of those. */
  readonly right: number;
  readonly wrong: readonly string[];
  /** Ours, but left alone. */
  readonly missed: readonly string[];
  /** Those of the missed of which nothing is said: a person would think that they are no column of ours. */
  readonly silent: readonly string[];
}

/** Row, table and columns are guessed one from the other: a mistake in the first is one in all that follow. */
export function scoreOf(sheets: readonly Sheet[]): Score {
  const judged = sheets.flatMap(judgedColumns).filter(({ expected }) => expected !== '*');
  const missed = judged.filter((one) => one.key === '' && one.expected !== '' && !isRight(one));
  return {
    headings: judged.length,
    ours: judged.filter(({ expected }) => expected !== '').length,
    right: judged.filter((one) => one.expected !== '' && isRight(one)).length,
    wrong: judged.filter((one) => one.key !== '' && !isRight(one)).map(inWords),
    missed: missed.map(inWords),
    silent: missed.filter(({ isAsked }) => !isAsked).map(inWords),
  };
}

type Judged = ReturnType<typeof judgedColumns>[number];

/** `frames?`: asked about it is right, too. A mere `?` has to be asked about. */
function isRight({ expected, key, isAsked }: Judged): boolean {
  if (!expected.endsWith('?')) return key === expected;
  return expected === '?' ? isAsked : key === expected.slice(0, -1) || (key === '' && isAsked);
}

function judgedColumns({ name, grid, expected }: Sheet) {
  const lexicon = lexiconOfTab(grid);
  const place = guessHeadingRow(grid, lexicon) ?? { headingRow: 1, bandRow: null };
  const { table } = guessTable(grid, place, lexicon);
  const guessed = guessColumns(grid, place, tableOf(workbook, table), lexicon);
  return expected.map((key, at) => {
    const guess = guessed.find((column) => column.at === at);
    const isAsked = guess !== undefined && (!guess.sure || guess.doubt !== null);
    return { sheet: name, heading: guess?.heading ?? '', expected: asCalled(key, lexicon), key: guess?.key ?? '', isAsked };
  });
}

/** Who judged a sheet may have called a step as its heading does: `steps/RIGGING/due`. */
function asCalled(key: string, lexicon: Lexicon): string {
  const [of, step = '', ...part] = key.split('/');
  return part.length === 0 ? key : [of, stepCalled(step, lexicon) ?? step, ...part].join('/');
}

function inWords({ sheet, heading, expected, key }: Judged): string {
  return `${sheet}: “${heading}” taken for ${key || 'nothing'}, is ${expected || 'nothing'}`;
}

/** One line for people: `180 headings: wrong 0, right 150 of 160, left alone 10, 2 of them without a word`. */
export function scoreLine({ headings, ours, right, wrong, missed, silent }: Score): string {
  return `${headings} headings: wrong ${wrong.length}, right ${right} of ${ours}, left alone ${missed.length}, ${silent.length} of them without a word`;
}
