// The end of a page that brings in what it has shown: a list, a breakdown, a cut.

import { useState } from 'preact/hooks';
import type { ListPlan } from '../../src/contract/rows/list';
import { type ShownResult, told } from '../components/result';
import { type Submit, useSubmit } from '../form/use-submit';
import type { Acts } from '../views/memory/undo-all';
import { type BringAnswer, bringParts, busyWords, whyNot } from './bring-parts';

/** What is said when it is done, with the acts of it in the log, where all of it has some. */
export type DoneWords = (answer: BringAnswer, act: Acts | undefined) => ShownResult;

export interface Bringing {
  readonly submit: Submit;
  /** What it is doing, while it is. */
  readonly busy: string | undefined;
  readonly told: ShownResult | null;
  readonly tell: (told: ShownResult | null) => void;
  /** Why it is not done. */
  readonly refuse: (words: string) => void;
  /** @param forget what was shown is done with */
  readonly bring: (plan: Pick<ListPlan, 'brought' | 'later'> | null, forget: () => void) => Promise<void>;
}

export function useBringing(doneWords: DoneWords, onSaved: () => void): Bringing {
  const submit = useSubmit();
  const [result, tell] = useState<ShownResult | null>(null);
  const [done, setDone] = useState(0);
  const refuse = (words: string) => tell(told('error', words, true));
  const bring = async (plan: Pick<ListPlan, 'brought' | 'later'> | null, forget: () => void) => {
    const came = plan === null ? null : await bringParts(submit, plan, setDone);
    if (came === null) return;
    setDone(0);
    if (!came.ok) return refuse(whyNot(came.error, came.done));
    forget();
    tell(doneWords(came.answer, came.act));
    onSaved();
  };
  return { submit, busy: submit.busy ? busyWords(done) : undefined, told: result, tell, refuse, bring };
}
