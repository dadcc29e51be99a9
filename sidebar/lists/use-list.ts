// Bringing in a list: what was read, what was said of it, what it would come to, and doing it.

import { useState } from 'preact/hooks';
import type { ListDraft, ListPlan } from '../../src/contract/rows/list';
import type { ShownResult } from '../components/result';
import type { ReadList } from './list-text';
import { type DoneWords, useBringing } from './use-bringing';

export interface ListDesk {
  /** What it is doing, while it is. */
  readonly busy: string | undefined;
  readonly told: ShownResult | null;
  readonly draft: ListDraft | null;
  readonly plan: ListPlan | null;
  /** Something was said since the plan was made. */
  readonly isOld: boolean;
  /** A list that was just read. */
  look(table: string, list: ReadList): Promise<void>;
  again(): Promise<void>;
  say(more: Partial<ListDraft>): void;
  bring(): Promise<void>;
  forget(): void;
  tell(told: ShownResult | null): void;
}

/** Nothing was said of it yet. */
export const unsaid = { headingRow: 0, columns: {}, words: {}, people: {}, dates: {}, by: [], blanks: false, omits: false } as const;

export function useList(doneWords: DoneWords, onSaved: () => void): ListDesk {
  const { submit, tell, refuse, bring, ...shown } = useBringing(doneWords, onSaved);
  const [draft, setDraft] = useState<ListDraft | null>(null);
  const [plan, setPlan] = useState<ListPlan | null>(null);
  const [isOld, setOld] = useState(false);
  const forget = () => {
    setPlan(null);
    setDraft(null);
  };
  const planned = async (next: ListDraft) => {
    tell(null);
    const outcome = await submit.send('planList', { draft: next });
    if (outcome === null) return;
    setPlan(outcome.ok ? outcome.value : null);
    setOld(false);
    if (!outcome.ok) refuse(outcome.error.message);
  };
  const look = async (table: string, list: ReadList) => {
    if ('problem' in list) {
      forget();
      return refuse(list.problem);
    }
    const next = { ...unsaid, table, cells: list.cells };
    setDraft(next);
    await planned(next);
  };
  const say = (more: Partial<ListDraft>) => {
    setDraft((before) => (before === null ? null : { ...before, ...more }));
    setOld(true);
  };
  const again = async () => (draft === null ? undefined : planned(draft));
  return { ...shown, draft, plan, isOld, look, again, say, bring: () => bring(plan, forget), forget, tell };
}
