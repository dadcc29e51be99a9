// A tab whose row of headings somebody deleted: what stands first now is a row, and nothing may be written into it as if it were headings.

import { textKey } from '../../schema/values/text';
import type { ObservedTab, TabPlan } from './tab-plan';

/**
 * True where nothing is called as planned, though something stands over columns that are marked as ours, but not over all of them, or with
 * rows to be added below. Behind merged cells headings are hidden, not lost.
 */
export function areHeadingsLost({ columns, keepsRows }: TabPlan, { columns: there }: ObservedTab): boolean {
  const known = new Set(
    columns.flatMap(({ heading, alias, formerly }) => [heading, ...formerly, ...(alias === null ? [] : [alias])]).map(textKey),
  );
  const others = there.filter(({ mark, heading }) => mark !== null && heading.trim() !== '');
  const isKnown = there.some(({ heading, covered }) => covered || known.has(textKey(heading)));
  return others.length > 0 && !isKnown && (keepsRows || others.length < columns.length);
}
