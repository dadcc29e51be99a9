// The live formulas of the Retakes tab: takes and outcome of each item and step, and how many passed at which take. Functions have one argument each, as
// those of Progress.

import { formulaText, tabInFormula } from '../../schema/values/formula-text';
import { isSought, type Sought } from './grid-formulas';
import { belowRange, type ColumnBelow, isOneOf, keptFactors, type StatusWords, unlessNought } from './progress-formulas';

/** Columns of the agendas, and which of their words say what. */
export interface DecisionSource {
  readonly item: ColumnBelow;
  readonly step: ColumnBelow;
  readonly take: ColumnBelow;
  readonly decision: ColumnBelow;
  readonly leftOut: ColumnBelow | null;
  readonly leftOutTexts: readonly string[];
  readonly passed: StatusWords;
  readonly retaken: StatusWords;
  readonly omitted: StatusWords;
  readonly paused: StatusWords;
}

/** Cells of the same line: `$R5`. */
export interface RetakeCells {
  readonly outcome: string;
  readonly last: string;
  readonly lastRetake: string;
  /** Letters of the column of decisions, wherever it stands now. */
  readonly letters: string;
}

/** Rows of a tab are fewer: a take and its row are one number. */
const rowsAtMost = 1_000_000;

/** `takes`, `outcome`, `passed at`; then for Routesheet the last decision, the last retake, and whether it is judged. */
export function retakeFormulas(
  source: DecisionSource,
  sought: Readonly<Record<'item' | 'step', Sought>>,
  { outcome, last, lastRetake, letters }: RetakeCells,
): readonly string[] {
  const [decision, take] = [belowRange(source.decision), belowRange(source.take)];
  const found = [isSought(belowRange(source.item), sought.item), isSought(belowRange(source.step), sought.step), ...keptFactors(source)];
  const is = (...words: readonly StatusWords[]) => `((${words.map((one) => isOneOf(decision, one)).join('+')})>0)`;
  const { passed, retaken, omitted, paused } = source;
  // A take that is not said is the first.
  const nth = `(${take}+(1-${take})*(${take}<1))`;
  const key = `(${nth}*${rowsAtMost}+ROW(${take}))`;
  const most = (...factors: readonly string[]) => `SUMPRODUCT(MAX(IFERROR(${[...found, ...factors].join('*')})))`;
  const row = `(${last}-${rowsAtMost}*INT(${last}/${rowsAtMost}))`;
  return [
    unlessNought(most(is(passed, retaken, omitted, paused), nth)),
    `=IFERROR(INDIRECT(${formulaText(`${tabInFormula(source.decision.tab)}!`)}&${letters}&${row}))&""`,
    unlessNought(`1/${most(is(passed), `(${key}>${lastRetake})`, `(1/${nth})`)}`),
    `=${most(is(passed, retaken, omitted, paused), key)}`,
    `=${most(is(retaken), key)}`,
    `=(${most(is(passed, retaken), key)}>0)*(${isOneOf(outcome, omitted)}=0)`,
  ];
}

/** Ranges of the Retakes tab itself, over all its lines of items. */
export interface RetakeLists {
  readonly step: string;
  readonly passedAt: string;
  readonly judged: string;
}

/** Judged; passed at take 1, 2 and 3 with the share of each; later; not passed. @param step what the line is about; null: all steps @param cell of a key in that line */
export function shareFormulas(
  { step: steps, passedAt, judged }: RetakeLists,
  step: string | null,
  cell: (key: 'judged' | 'at1' | 'at2' | 'at3' | 'later') => string,
): readonly string[] {
  const mine = [`(${judged}=1)`, ...(step === null ? [] : [`(${steps}=${step})`])];
  const count = (...factors: readonly string[]) => `=SUMPRODUCT(1*${[...mine, ...factors].join('*')})`;
  const at = (take: number) => count(`(${passedAt}=${take})`);
  const share = (key: 'at1' | 'at2' | 'at3') => `=IFERROR(${cell(key)}/${cell('judged')})`;
  const all = (['at1', 'at2', 'at3', 'later'] as const).map((key) => `-${cell(key)}`).join('');
  return [
    count(),
    ...[at(1), share('at1'), at(2), share('at2'), at(3), share('at3')],
    count(`ISNUMBER(${passedAt})`, `(${passedAt}>3)`),
    `=${cell('judged')}${all}`,
  ];
}
