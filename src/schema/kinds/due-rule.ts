// When something is due, said by a rule such as `TX-9wd`: what it counts from are dates of the contract and steps of the work.

import type { Catalog } from '../catalog';
import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, understood } from '../kind';
import { cellText } from '../values/cell';
import { type DueAnchor, dueRuleIn, dueRuleText } from '../values/due-rule';
import { quotedStart } from '../values/text';
import { textKind, textProblem } from './text';

export interface DueRuleColumn<R extends boolean = boolean> extends ColumnBase<R> {
  readonly kind: 'dueRule';
  /** Dates that rules count from, beside steps. */
  readonly anchors: readonly DueAnchor[];
  /** Key of the table whose steps they may count from as well; null: none. */
  readonly stepsOf: string | null;
}

/** A rule by those dates and by the steps of that table, if any. */
export function dueRule<R extends boolean = false>(
  heading: string,
  anchors: readonly DueAnchor[],
  stepsOf: string | null,
  options: ColumnOptions<R> = {},
): DueRuleColumn<NoInfer<R>> {
  return { kind: 'dueRule', ...base(heading, options), anchors, stepsOf };
}

/** All that a rule of the column may count from in this workbook. */
export function anchorsOf({ anchors, stepsOf }: Pick<DueRuleColumn, 'anchors' | 'stepsOf'>, { steps }: Catalog): readonly DueAnchor[] {
  // A step that does not say where it is used is used everywhere.
  const ofThem = stepsOf === null ? [] : steps.filter(({ usedOn }) => usedOn.length === 0 || usedOn.includes(stepsOf));
  return [...anchors, ...ofThem.map(({ name }) => ({ name }))];
}

function readRule(text: string, column: DueRuleColumn, catalog: Catalog): Reading {
  const rule = dueRuleIn(text, anchorsOf(column, catalog));
  if (rule.ok) return understood(dueRuleText(rule.value));
  return { ok: false, problem: `is not a rule: ${rule.problem}`, short: `${quotedStart(text, 40)} is not a rule` };
}

export const dueRuleKind: Kind<DueRuleColumn, 'text'> = {
  ...textKind<DueRuleColumn>('text', () => 120),
  noun: 'a due rule',
  holds: ({ anchors }) => `a rule: ${anchors[0]?.name ?? 'a date'}, ${anchors[0]?.name ?? 'a date'}-10wd (working days), -10d (days)`,
  read: (cell, column, catalog) => readRule(cellText(cell), column, catalog),
  parse: readRule,
  problem: (value, column, catalog) => {
    const problem = textProblem(value);
    if (problem !== null) return problem;
    const rule = readRule(String(value), column, catalog);
    return rule.ok ? null : rule.problem;
  },
};
