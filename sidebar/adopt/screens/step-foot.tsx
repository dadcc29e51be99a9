// The foot of a step: what is in the way, how it goes on, and the one button that does it.

import type { JSX } from 'preact';
import { Button } from '../../components/button';
import { ResultNotice, told } from '../../components/result';
import type { Adopting } from '../use-adopting';

export function StepFoot({ adopting }: { readonly adopting: Adopting }): JSX.Element {
  const { step, draft, fresh, trouble, problem, waiting, submit, lookAgain } = adopting;
  const words = problem ?? trouble?.message ?? null;
  const asking = draft.sheetIds.length > 0 && !fresh && trouble === null;
  return (
    <div class="foot">
      <ResultNotice told={words === null ? null : told('error', words)} />
      <p class="help" role="status">
        {asking && !submit.busy ? 'Working out what that comes to…' : ''}
      </p>
      <div class="buttons">
        {step === 'last' ? <UseButton adopting={adopting} /> : <NextButton waiting={waiting} />}
        {step !== 'tab' && <Button onPress={adopting.back}>Back</Button>}
        {trouble !== null && <Button onPress={lookAgain}>Try again</Button>}
        {trouble === null && problem !== null && step === 'last' && <Button onPress={lookAgain}>Look at it again</Button>}
      </div>
    </div>
  );
}

function NextButton({ waiting }: { readonly waiting: boolean }): JSX.Element {
  return (
    <Button look="primary" submits busy={waiting ? 'Reading the tab…' : undefined}>
      Next
    </Button>
  );
}

/** Not there while something is in the way: a button that refuses is none. */
function UseButton({ adopting }: { readonly adopting: Adopting }): JSX.Element | null {
  const { proposal, fresh, submit } = adopting;
  if (proposal === null || (fresh && proposal.troubles.length > 0)) return null;
  const many = proposal.tabs.length > 1;
  const busy = submit.busy ? 'Taking it in…' : fresh ? undefined : 'One moment…';
  return (
    <Button look="primary" busy={busy} onPress={() => void adopting.adopt(proposal)}>
      {many ? `Use these ${proposal.tabs.length} tabs` : 'Use this tab'}
    </Button>
  );
}
