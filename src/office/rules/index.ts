// The rules that make something owed besides deadlines, in the order in which Today and mails list what they find.

import type { ReadTable } from '../../workbook/rows/read-table';
import { absences } from './absences';
import { atRisk } from './at-risk';
import { belowNothing } from './below-nothing';
import { escalation } from './escalation';
import { handIn } from './hand-in';
import { kitOut } from './kit-out';
import type { Obligation, ObligationRule, RuleContext, UnreadRow } from './obligation';
import { pickUp } from './pick-up';
import { startsNow } from './ready-to-start';
import { reorder } from './reorder';

const rules: readonly ObligationRule[] = [
  // A new rule is its line here.
  reorder,
  belowNothing,
  handIn,
  absences,
  pickUp,
  atRisk,
  kitOut,
  escalation,
  startsNow,
];

/** All that is owed on those tabs, tab by tab. */
export function obligationsOn(reads: readonly ReadTable[], context: RuleContext): readonly Obligation[] {
  return reads.flatMap((read) => rules.flatMap((rule) => rule.owed(read, context)));
}

/** Rows of which no rule knows whether anything is. */
export function unreadRowsOn(reads: readonly ReadTable[], context: RuleContext): readonly UnreadRow[] {
  return reads.flatMap((read) => rules.flatMap((rule) => rule.unread(read, context)));
}
