// How a partner wants files or packages named: a small grammar in a cell, refused where it is not understood.

import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, understood } from '../kind';
import { fileRulesExample, fileRulesIn, fileRulesText } from '../naming/file-rules';
import { packageNameExample, packagePatternIn, packagePatternText } from '../naming/package-name';
import { cellText } from '../values/cell';
import { textKind, textProblem } from './text';

export interface NamingColumn extends ColumnBase<false> {
  readonly kind: 'naming';
  readonly of: 'files' | 'packages';
}

export function namesAs(heading: string, of: NamingColumn['of'], options: ColumnOptions<false> = {}): NamingColumn {
  return { kind: 'naming', ...base(heading, options), of };
}

function readNaming(text: string, of: NamingColumn['of']): Reading {
  if (of === 'files') {
    const rules = fileRulesIn(text);
    return rules.ok
      ? understood(fileRulesText(rules.value))
      : { ok: false, problem: `cannot be read: ${rules.problem}`, short: 'cannot be read as rules' };
  }
  const pattern = packagePatternIn(text);
  return pattern.ok
    ? understood(packagePatternText(pattern.value))
    : { ok: false, problem: pattern.problem, short: 'cannot be read as a pattern' };
}

export const namingKind: Kind<NamingColumn, 'text'> = {
  ...textKind<NamingColumn>('text', () => 220),
  noun: 'how names are made',
  holds: ({ of }) => (of === 'files' ? `rules with ; between: ${fileRulesExample}` : `a pattern: ${packageNameExample}`),
  read: (cell, { of }) => readNaming(cellText(cell), of),
  parse: (typed, { of }) => readNaming(typed, of),
  problem: (value, { of }) => {
    const problem = textProblem(value);
    if (problem !== null) return problem;
    const reading = readNaming(String(value), of);
    return reading.ok ? null : reading.problem;
  },
};
