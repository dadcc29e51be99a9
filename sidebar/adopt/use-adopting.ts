// The way from a tab to its use: what was said so far, the proposal for it, the step that is open, and the end.

import { useState } from 'preact/hooks';
import { type AdoptedAnswer, type AdoptionDraft, emptyDraft, type Proposal } from '../../src/contract/adoption';
import { type Submit, useSubmit } from '../form/use-submit';
import { settledChoices } from './choices';
import { stepFrom } from './steps';
import { type Proposing, useProposal } from './use-proposal';
import { type Stepping, useSteps } from './use-steps';

export interface Adopting extends Proposing, Stepping {
  readonly draft: AdoptionDraft;
  readonly submit: Submit;
  readonly done: AdoptedAnswer | null;
  change(draft: AdoptionDraft): void;
  next(): void;
  back(): void;
  adopt(proposal: Proposal): Promise<void>;
  /** Looks at the tab once more: it may have changed meanwhile. */
  lookAgain(): void;
  startOver(): void;
}

/** @param onAdopted the workbook has another tab now */
export function useAdopting(onAdopted: () => Promise<void>): Adopting {
  const [draft, setDraft] = useState(emptyDraft);
  const [done, setDone] = useState<AdoptedAnswer | null>(null);
  const submit = useSubmit();
  const proposing = useProposal(draft);
  const stepping = useSteps(draft, proposing);
  const { step, goTo, stay, tell } = stepping;
  const change = (said: AdoptionDraft) => {
    stay();
    setDraft(said);
  };
  const startOver = () => {
    change(emptyDraft);
    goTo('tab');
    setDone(null);
  };
  const lookAgain = () => {
    tell(null);
    proposing.askAgain();
  };
  const adopt = async (seen: Proposal) => {
    tell(null);
    const outcome = await submit.send('adopt', { draft: settledChoices(draft, seen), seen: seen.seen });
    if (outcome === null) return;
    if (!outcome.ok) return tell([outcome.error.message, ...outcome.error.issues.map(({ message }) => message)].join(' '));
    setDone(outcome.value);
    await onAdopted();
  };
  const next = () => goTo(stepFrom(step, 1));
  const back = () => goTo(stepFrom(step, -1));
  return { ...proposing, ...stepping, draft, submit, done, change, next, back, adopt, lookAgain, startOver };
}
