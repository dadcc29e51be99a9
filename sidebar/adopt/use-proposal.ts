// What a tab would come to, asked for again whenever the coordinator has said something else.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AdoptionDraft, Proposal } from '../../src/contract/adoption';
import { ask } from '../server';
import type { CallTrouble } from '../trouble';

export interface Proposing {
  /** The last answer, which may be to an older draft; null before the first. */
  readonly proposal: Proposal | null;
  /** True: the answer is to the draft as it is now. */
  readonly fresh: boolean;
  /** Why there is none to the draft as it is now. */
  readonly trouble: CallTrouble | null;
  /** Asks at once, without waiting whether more is typed. */
  askNow(): void;
  /** Asks the same once more: the tab itself may have changed. */
  askAgain(): void;
}

/** Milliseconds without another change after which the server is asked. */
const pause = 600;

interface Answer {
  /** Of the draft that it is for; `''`: out of date. */
  readonly print: string;
  readonly proposal: Proposal | null;
  readonly trouble: CallTrouble | null;
}

/** The answer to an older question is dropped. Nothing is asked while no tab is chosen. */
export function useProposal(draft: AdoptionDraft): Proposing {
  const [answer, setAnswer] = useState<Answer>({ print: '', proposal: null, trouble: null });
  // The draft that is being asked about, or was: it is not asked about twice.
  const asked = useRef('');
  const print = JSON.stringify(draft);
  const isCurrent = answer.print === print;
  const send = () => {
    asked.current = print;
    setAnswer((before) => ({ ...before, print: '', trouble: null }));
    void ask('propose', { draft }).then((outcome) => {
      if (asked.current !== print) return;
      if (!outcome.ok) asked.current = '';
      setAnswer((before) =>
        outcome.ok ? { print, proposal: outcome.value, trouble: null } : { ...before, print, trouble: outcome.error },
      );
    });
  };
  const askNow = () => {
    if (asked.current !== print && draft.sheetIds.length > 0) send();
  };
  useEffect(() => {
    if (isCurrent) return;
    asked.current = '';
    const timer = setTimeout(askNow, pause);
    return () => clearTimeout(timer);
  }, [print]);
  const fresh = isCurrent && answer.trouble === null;
  return { proposal: answer.proposal, fresh, trouble: isCurrent ? answer.trouble : null, askNow, askAgain: send };
}
