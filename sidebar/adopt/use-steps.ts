// Which step is open, and going on to another once the server has answered what was said in this one.

import { useEffect, useState } from 'preact/hooks';
import type { AdoptionDraft } from '../../src/contract/adoption';
import { type AdoptionStep, hindrance, placeOf } from './steps';
import type { Proposing } from './use-proposal';

export interface Stepping {
  readonly step: AdoptionStep;
  /** True while the next step waits for the server. */
  readonly waiting: boolean;
  /** Why it does not go on, in words. */
  readonly problem: string | null;
  tell(problem: string | null): void;
  /** Back at once; on once the draft has been answered. */
  goTo(step: AdoptionStep): void;
  /** Something else was said: it no longer waits, and nothing is in the way. */
  stay(): void;
}

export function useSteps(draft: AdoptionDraft, { proposal, fresh, trouble, askNow, askAgain }: Proposing): Stepping {
  const [step, setStep] = useState<AdoptionStep>('tab');
  // An object for each press: what an earlier one came to must not end a later one that wants the same step.
  const [wanted, setWanted] = useState<{ readonly step: AdoptionStep } | null>(null);
  const [problem, tell] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const settled = () => setWanted((now) => (now === wanted ? null : now));
    if (trouble !== null) return settled();
    if (!fresh) return askNow();
    settled();
    const hindered = hindrance(step, draft, proposal);
    tell(hindered);
    if (hindered === null) setStep(wanted.step);
  }, [wanted, fresh, trouble]);
  const stay = () => {
    tell(null);
    setWanted(null);
  };
  const goTo = (next: AdoptionStep) => {
    stay();
    if (placeOf(next) <= placeOf(step)) return setStep(next);
    if (draft.sheetIds.length === 0) return tell(hindrance('tab', draft, proposal));
    // Pressing the button again is another try.
    if (trouble !== null) askAgain();
    setWanted({ step: next });
  };
  return { step, waiting: wanted !== null, problem, tell, goTo, stay };
}
