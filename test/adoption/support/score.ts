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
}

/** Row, table and columns are guessed one from the other: a mistake in the first is one in all that follow. */
export function scoreOf(sheets: readonly Sheet[]): Score {
  const judged = sheets.flatMap(judgedColumns).filter(({ expected }) => expected !== '*');
  return {
    headings: judged.length,
    ours: judged.filter(({ expected }) => expected !== '').length,
    right: judged.filter(({ expected, key }) => expected !== '' && key === expected).length,
    wrong: judged.filter(({ expected, key }) => key !== '' && key !== expected).map(inWords),
    missed: judged.filter(({ expected, key }) => key === '' && expected !== '').map(inWords),
  };
}

function judgedColumns({ name, grid, expected }: Sheet) {
  const lexicon = lexiconOfTab(grid);
  const place = guessHeadingRow(grid, lexicon) ?? { headingRow: 1, bandRow: null };
  const { table } = guessTable(grid, place, lexicon);
  const guessed = guessColumns(grid, place, tableOf(workbook, table), lexicon);
  return expected.map((key, at) => {
    const guess = guessed.find((column) => column.at === at);
    return { sheet: name, heading: guess?.heading ?? '', expected: asCalled(key, lexicon), key: guess?.key ?? '' };
  });
}

/** Who judged a sheet may have called a step as its heading does: `steps/RIGGING/due`. */
function asCalled(key: string, lexicon: Lexicon): string {
  const [of, step = '', ...part] = key.split('/');
  return part.length === 0 ? key : [of, stepCalled(step, lexicon) ?? step, ...part].join('/');
}

function inWords({ sheet, heading, expected, key }: ReturnType<typeof judgedColumns>[number]): string {
  return `${sheet}: “${heading}” taken for ${key || 'nothing'}, is ${expected || 'nothing'}`;
}

/** One line for people: `wrong 0 of 180, right 150 of 160, left alone 10`. */
export function scoreLine({ headings, ours, right, wrong, missed }: Score): string {
  return `${headings} headings: wrong ${wrong.length}, right ${right} of ${ours}, left alone ${missed.length}`;
}
