// The steps from a tab to its use, in their order, and what must be there before one goes on.

import type { AdoptionDraft, Proposal } from '../../src/contract/adoption';

export const adoptionSteps = [
  { key: 'tab', title: 'Choose the tab' },
  { key: 'headings', title: 'Where the headings are' },
  { key: 'columns', title: 'What the columns are' },
  { key: 'meanings', title: 'Words, people and dates' },
  { key: 'last', title: 'Before anything changes' },
] as const;

export type AdoptionStep = (typeof adoptionSteps)[number]['key'];

export function placeOf(step: AdoptionStep): number {
  return adoptionSteps.findIndex(({ key }) => key === step);
}

/** The step so many further on; the first or the last where there is none. */
export function stepFrom(step: AdoptionStep, by: 1 | -1): AdoptionStep {
  return adoptionSteps[placeOf(step) + by]?.key ?? step;
}

/** What is to be done before one leaves the step; null: nothing. */
export function hindrance(step: AdoptionStep, draft: AdoptionDraft, proposal: Proposal | null): string | null {
  if (draft.sheetIds.length === 0) return 'Choose a tab first.';
  if (step === 'tab' || proposal === null || proposal.columns.length > 0) return null;
  return proposal.troubles[0] ?? 'No headings were found. Choose their row.';
}
