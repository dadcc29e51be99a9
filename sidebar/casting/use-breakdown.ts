// Pasting a breakdown: what was read, what it would come to, and doing it.

import { useState } from 'preact/hooks';
import type { BreakdownPlan } from '../../src/contract/casting';
import type { Methods } from '../../src/contract/methods';
import type { ListDraft } from '../../src/contract/rows/list';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { bringAll, busyWords } from '../lists/bring-parts';
import type { ReadList } from '../lists/list-text';
import { unsaid } from '../lists/use-list';

/** @param doneWords what is said when it is done, with the act's name in the log, if it has one */
export function useBreakdown(
  doneWords: (answer: Methods['bringIn']['answer'], act: string | undefined) => ShownResult,
  onSaved: () => void,
) {
  const submit = useSubmit();
  const [result, tell] = useState<ShownResult | null>(null);
  const [draft, setDraft] = useState<ListDraft | null>(null);
  const [plan, setPlan] = useState<BreakdownPlan | null>(null);
  const [done, setDone] = useState(0);
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
    if (!outcome.ok) tell(told('error', outcome.error.message, true));
  };
  const look = async (table: string, list: ReadList) => {
    if ('cells' in list) return planned({ ...unsaid, table, cells: list.cells });
    forget();
    tell(told('error', list.problem, true));
  };
  const refuse = (words: string) => tell(told('error', words, true));
  const bring = () =>
    bringAll(submit, plan, setDone, refuse, (answer, act) => {
      forget();
      tell(doneWords(answer, act));
      onSaved();
    });
  const again = async (more: Partial<ListDraft>) => (draft === null ? undefined : planned({ ...draft, ...more }));
  return { busy: submit.busy ? busyWords(done) : undefined, told: result, draft, plan, look, again, bring, forget, tell };
}
