// Bringing in a list: what was read, what was said of it, what it would come to, and doing it.

import { useState } from 'preact/hooks';
import type { Methods } from '../../src/contract/methods';
import type { ListDraft, ListPlan } from '../../src/contract/rows/list';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { bringAll, busyWords } from './bring-parts';
import type { ReadList } from './list-text';

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

/** @param doneWords what is said when it is done, with the act's name in the log, if it has one */
export function useList(
  doneWords: (answer: Methods['bringIn']['answer'], act: string | undefined) => ShownResult,
  onSaved: () => void,
): ListDesk {
  const submit = useSubmit();
  const [result, tell] = useState<ShownResult | null>(null);
  const [draft, setDraft] = useState<ListDraft | null>(null);
  const [plan, setPlan] = useState<ListPlan | null>(null);
  const [isOld, setOld] = useState(false);
  const [done, setDone] = useState(0);
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
    if (!outcome.ok) tell(told('error', outcome.error.message, true));
  };
  const look = async (table: string, list: ReadList) => {
    if ('problem' in list) {
      forget();
      return tell(told('error', list.problem, true));
    }
    const next = { ...unsaid, table, cells: list.cells };
    setDraft(next);
    await planned(next);
  };
  const refuse = (words: string) => tell(told('error', words, true));
  const bring = () =>
    bringAll(submit, plan, setDone, refuse, (answer, act) => {
      forget();
      tell(doneWords(answer, act));
      onSaved();
    });
  const say = (more: Partial<ListDraft>) => {
    setDraft((before) => (before === null ? null : { ...before, ...more }));
    setOld(true);
  };
  const again = async () => (draft === null ? undefined : planned(draft));
  return { busy: submit.busy ? busyWords(done) : undefined, told: result, draft, plan, isOld, look, again, say, bring, forget, tell };
}
