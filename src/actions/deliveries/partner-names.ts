// How a partner wants packages and files named, and which file names of a row are not so.

import { type FileRules, fileRulesIn, noFileRules } from '../../schema/naming/file-rules';
import type { Arriving } from '../../schema/row-rules';
import { fileBreaches, filesOf } from '../../workbook/references/file-breaches';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { fileBroken, otherTakeInName, rulesUnread } from '../messages/deliveries';
import type { Company } from '../papers/parties';

type Known = Exclude<Company, { readonly why: string }>;

/** What the company says in that column; `unread`: why it cannot be read, a sentence. */
export function saidBy({ record }: Known, key: string): { readonly text: string; readonly unread: string | null } {
  const issue = record.issues.find(({ path }) => path === key);
  return { text: String(valueIn(record, key) ?? '').trim(), unread: issue?.message ?? null };
}

/** A partner who is on no list, or says nothing, takes what every system takes. */
export function rulesOf(company: Company, partner: string): { readonly rules: FileRules; readonly unread: string | null } {
  if ('why' in company) return { rules: noFileRules, unread: null };
  const { text, unread } = saidBy(company, company.columns.names.files);
  const read = fileRulesIn(text);
  return { rules: read.ok ? read.value : noFileRules, unread: unread === null ? null : rulesUnread({ partner, unread }) };
}

/** A sentence for each file name that the partner does not take. */
export function brokenFiles(lines: readonly ReadRecord[], arriving: Arriving, rules: FileRules): readonly string[] {
  return fileBreaches(filesOf(lines, arriving), rules).map(({ file, lines: ids, breaches, otherTake }) =>
    fileBroken({
      file: file.slice(0, 120),
      lines: ids,
      breaches: [...breaches, ...(otherTake === null ? [] : [otherTakeInName(otherTake)])],
    }),
  );
}
