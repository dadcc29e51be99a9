// Pasting a breakdown: what was read, what it would come to, and doing it.

import { useState } from 'preact/hooks';
import type { BreakdownPlan } from '../../src/contract/casting';
import type { ListDraft } from '../../src/contract/rows/list';
import type { ReadList } from '../lists/list-text';
import { type DoneWords, useBringing } from '../lists/use-bringing';
import { unsaid } from '../lists/use-list';

export function useBreakdown(doneWords: DoneWords, onSaved: () => void) {
  const { submit, tell, refuse, bring, ...shown } = useBringing(doneWords, onSaved);
  const [draft, setDraft] = useState<ListDraft | null>(null);
  const [plan, setPlan] = useState<BreakdownPlan | null>(null);
  const forget = () => {
    setPlan(null);
    setDraft(null);
  };
  const planned = async (next: ListDraft) => {
    tell(null);
    setDraft(next);
    const outcome = await submit.send('planBreakdown', { draft: next });
    if (outcome === null) return;
    setPlan(outcome.ok ? outcome.value : null);
    if (!outcome.ok) refuse(outcome.error.message);
  };
  const look = async (table: string, list: ReadList) => {
    if ('cells' in list) return planned({ ...unsaid, table, cells: list.cells });
    forget();
    refuse(list.problem);
  };
  const again = async (more: Partial<ListDraft>) => (draft === null ? undefined : planned({ ...draft, ...more }));
  return { ...shown, draft, plan, look, again, bring: () => bring(plan, forget), forget, tell };
}
