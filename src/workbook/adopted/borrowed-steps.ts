// Steps that stand on a tab of the person's own and not on ours: set-up does not spread them.

import type { Adoption } from '../../schema/adopted/adoption';
import { stepIn } from '../layout/columns';
import type { ObservedTab, TabPlan } from '../layout/tab-plan';

/** The plan of a tab that is there, without the steps that only adopted tabs of its kind have. */
export function withoutBorrowed(plan: TabPlan, seen: Pick<ObservedTab, 'columns'>, adoptions: readonly Adoption[]): TabPlan {
  const keys = adoptions.flatMap(({ table, columns }) => (table === plan.table ? Object.keys(columns) : []));
  const borrowed = new Set(keys.map(stepIn));
  const own = new Set(seen.columns.map(({ mark }) => stepIn(mark ?? '')));
  const stays = (step: string | null) => step === null || own.has(step) || !borrowed.has(step);
  return { ...plan, columns: plan.columns.filter(({ key }) => stays(stepIn(key))) };
}
