// The way through the steps: what was said so far, the proposal for it, and going on once the server has answered.

import { useEffect, useState } from 'preact/hooks';
import { type AdoptedAnswer, type AdoptionDraft, emptyDraft, type Proposal } from '../../src/contract/adoption';
import { type Submit, useSubmit } from '../form/use-submit';
import { settled } from './choices';
import { hindrance, placeOf, type StepName, stepFrom } from './steps';
import { type Proposing, useProposal } from './use-proposal';

export interface Adopting extends Proposing {
  readonly draft: AdoptionDraft;
  readonly step: StepName;
  /** True while the next step waits for the server. */
  readonly waiting: boolean;
  /** Why it does not go on, in words. */
  readonly problem: string | null;
  readonly submit: Submit;
  readonly done: AdoptedAnswer | null;
  change(draft: AdoptionDraft): void;
  next(): void;
  back(): void;
  /** To a step at once, or once the draft has been answered. */
  goTo(step: StepName): void;
  adopt(proposal: Proposal): Promise<void>;
  /** Looks at the tab once more: it may have changed meanwhile. */
  lookAgain(): void;
  startOver(): void;
}

/** @param onAdopted the workbook has another tab now */
export function useAdopting(onAdopted: () => Promise<void>): Adopting {
  const [draft, setDraft] = useState(emptyDraft);
  const [step, setStep] = useState<StepName>('tab');
  const [wanted, setWanted] = useState<StepName | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<AdoptedAnswer | null>(null);
  const submit = useSubmit();
  const proposing = useProposal(draft);
  const { proposal, fresh, trouble } = proposing;
  useEffect(() => {
    if (wanted === null) return;
    if (trouble !== null) return setWanted(null);
    if (!fresh) return proposing.askNow();
    setWanted(null);
    const hindered = hindrance(step, draft, proposal);
    setProblem(hindered);
    if (hindered === null) setStep(wanted);
  }, [wanted, fresh, trouble]);
  const goTo = (next: StepName) => {
    const missing = draft.sheetIds.length === 0 ? hindrance('tab', draft, proposal) : null;
    setProblem(missing);
    setWanted(null);
    if (placeOf(next) <= placeOf(step)) setStep(next);
    else if (missing === null) {
      // Pressing the button again is another try.
      if (trouble !== null) proposing.askAgain();
      setWanted(next);
    }
  };
  const change = (said: AdoptionDraft) => {
    setProblem(null);
    setWanted(null);
    setDraft(said);
  };
  const startOver = () => {
    change(emptyDraft);
    setStep('tab');
    setDone(null);
  };
  const adopt = async (seen: Proposal) => {
    setProblem(null);
    const outcome = await submit.send('adopt', { draft: settled(draft, seen), seen: seen.seen });
    if (outcome === null) return;
    if (!outcome.ok) return setProblem([outcome.error.message, ...outcome.error.issues.map(({ message }) => message)].join(' '));
    setDone(outcome.value);
    await onAdopted();
  };
  const lookAgain = () => {
    setProblem(null);
    proposing.askAgain();
  };
  const waiting = wanted !== null;
  const goOn = { next: () => goTo(stepFrom(step, 1)), back: () => goTo(stepFrom(step, -1)), goTo };
  return { ...proposing, ...goOn, draft, step, waiting, problem, submit, done, change, adopt, lookAgain, startOver };
}
