// Whether somebody else than whoever asks has said yes, where Settings want that before something is ordered.

import { type BoundTable, boundHeading } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import type { Issue } from '../../schema/issue';
import type { ApprovedRule } from '../../schema/stock/approved';
import { listedWords } from '../../schema/traits';
import { namesOf } from '../../schema/values/names';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordMeaning } from '../../schema/values/words';
import { wordMeaningIn } from './conditions';

/** Beside the status, and beside the approver where it is whoever asks. @param headingOf what a column is called */
export function approvalIssues(
  rule: ApprovedRule,
  columns: BoundTable['columns'],
  values: Values,
  catalog: Catalog,
  headingOf: (key: string) => string,
): readonly Issue[] {
  const { status, means, by } = rule;
  const meaning = wordMeaningIn({ columns }, catalog)(status, values[status]);
  if (catalog.settings.approves !== true || !means.some((one) => one === meaning)) return [];
  const askers = namesHere(values[rule.owner], catalog);
  // Blank, it is the coordinator who asks.
  const asking = askers.length > 0 ? askers : namesHere(catalog.settings.coordinator, catalog);
  const approvers = namesHere(values[by], catalog);
  if (approvers.some((name) => !asking.some((one) => textKey(one) === textKey(name)))) return [];
  if (approvers.length === 0) return [{ path: status, message: unapproved(headingOf(by), String(values[status] ?? '')) }];
  const message = ownApproval(headingOf(by), approvers[0] ?? '');
  return [
    { path: status, message },
    { path: by, message },
  ];
}

/** What keeps a row with those values from being ordered now, in a sentence; null where nothing does. */
export function approvalMissing(table: BoundTable, values: Values, catalog: Catalog): string | null {
  const { rules, columns } = table;
  const issues = rules.flatMap((rule) => {
    if (rule.rule !== 'approved') return [];
    const [first = 'sent'] = rule.means;
    const word = wordMeaning(first, listedWords(columns[rule.status], catalog.lists)) ?? null;
    return approvalIssues(rule, columns, { ...values, [rule.status]: word }, catalog, (key) => boundHeading(table, key));
  });
  return issues[0]?.message ?? null;
}

function namesHere(value: Values[string] | undefined, { people }: Catalog): readonly string[] {
  return namesOf(String(value ?? ''), people).filter((name) => name.trim() !== '');
}

function unapproved(by: string, status: string): string {
  return `${by} is blank, and Settings want somebody else than whoever asks to say yes before it is “${status}”. Write who did, or take an earlier status.`;
}

function ownApproval(by: string, name: string): string {
  return `${by} is ${name}, who asks for it. Settings want somebody else to say yes: write who did.`;
}
