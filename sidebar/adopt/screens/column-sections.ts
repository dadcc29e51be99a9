// Forty columns in a narrow page: what needs a look comes first, what is sure takes a line, what is left alone is folded away.

import type { AdoptionDraft, Proposal, ProposedColumn } from '../../../src/contract/adoption';
import { columnChoice } from '../choices';

export type Section = 'check' | 'sure' | 'alone';

/** By place of the column. Kept while the step is open, so that nothing moves away under the fingers. */
export type ColumnSections = ReadonlyMap<number, Section>;

export function sectionsOf(draft: AdoptionDraft, { columns }: Proposal): ColumnSections {
  return new Map(columns.map((column) => [column.at, sectionOf(draft, column)]));
}

function sectionOf(draft: AdoptionDraft, column: ProposedColumn): Section {
  const choice = columnChoice(draft, column);
  if (choice !== '' && (column.how === 'unsure' || column.remark !== '')) return 'check';
  return choice === '' ? 'alone' : 'sure';
}
