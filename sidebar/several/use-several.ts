// Changing several rows: which are meant, what it would come to, and doing it.

import { useState } from 'preact/hooks';
import type { Methods } from '../../src/contract/methods';
import type { MeantRows, SeveralPlan } from '../../src/contract/rows/several';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { CallTrouble } from '../trouble';

export interface Several {
  readonly busy: boolean;
  readonly told: ShownResult | null;
  readonly meant: MeantRows | null;
  readonly plan: SeveralPlan | null;
  find(input: Methods['meantRows']['input']): Promise<void>;
  look(input: Omit<Methods['planSeveral']['input'], 'table' | 'ids'>): Promise<void>;
  change(): Promise<void>;
  /** What was looked at is out of date: something else was chosen. */
  forgetPlan(): void;
  forgetRows(): void;
  tell(told: ShownResult | null): void;
}

/** @param doneWords what is said when it is done, with the act's name in the log, if it has one */
export function useSeveral(doneWords: (rows: number, act: string | undefined) => ShownResult, onSaved: () => void): Several {
  const submit = useSubmit();
  const [result, tell] = useState<ShownResult | null>(null);
  const [meant, setMeant] = useState<MeantRows | null>(null);
  const [plan, setPlan] = useState<SeveralPlan | null>(null);
  const fail = ({ message }: CallTrouble) => tell(told('error', message, true));
  const find: Several['find'] = async (input) => {
    tell(null);
    setPlan(null);
    const outcome = await submit.send('meantRows', input);
    if (outcome === null) return;
    setMeant(outcome.ok ? outcome.value : null);
    if (!outcome.ok) fail(outcome.error);
  };
  const look: Several['look'] = async (input) => {
    if (meant === null) return;
    tell(null);
    const outcome = await submit.send('planSeveral', { ...input, table: meant.table, ids: meant.rows.map(({ id }) => id) });
    if (outcome === null) return;
    setPlan(outcome.ok ? outcome.value : null);
    if (!outcome.ok) fail(outcome.error);
  };
  const change = async () => {
    if (meant === null || plan === null) return;
    const outcome = await submit.send('changeSeveral', { table: meant.table, edits: plan.changes.map(({ edit }) => edit) });
    if (outcome === null) return;
    setPlan(null);
    if (!outcome.ok) return fail(outcome.error);
    tell(doneWords(outcome.value.rows, outcome.act));
    onSaved();
  };
  const forgetRows = () => {
    setMeant(null);
    setPlan(null);
  };
  return { busy: submit.busy, told: result, meant, plan, find, look, change, forgetPlan: () => setPlan(null), forgetRows, tell };
}
