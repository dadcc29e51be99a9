// A whole proposal for the lines of a tab, on paper: a new workbook that knows nobody, in February 2026.

import { type Proposed, proposalFor } from '../../../src/adoption/proposal';
import { type AdoptionDraft, emptyDraft } from '../../../src/contract/adoption';
import { workbook } from '../../../src/tables';
import { languages } from '../../../src/tables/languages';
import { catalogOf } from '../../../src/workbook/catalog/catalog';
import { gridOf } from './sheet';

const { catalog } = catalogOf(workbook, { settings: null, steps: null, people: null, lists: null });

export function proposed(lines: readonly string[], said: Partial<AdoptionDraft> = {}): Proposed {
  return proposalFor({
    tabs: [{ sheetId: 1, name: 'Tracker', grid: gridOf(lines), formulas: [] }],
    draft: { ...emptyDraft, sheetIds: [1], ...said },
    workbook,
    languages,
    catalog,
    adoptions: [],
    today: '2026-02-16',
  });
}

/** By heading: what its column was taken for. */
export function choicesOf({ proposal }: Proposed): Readonly<Record<string, string>> {
  return Object.fromEntries(proposal.columns.map(({ heading, choice }) => [heading, choice]));
}

/** By heading: how sure that is, and what is said of it. */
export function doubtsOf({ proposal }: Proposed): Readonly<Record<string, readonly [string, string]>> {
  return Object.fromEntries(proposal.columns.map(({ heading, how, remark }) => [heading, [how, remark] as const]));
}
