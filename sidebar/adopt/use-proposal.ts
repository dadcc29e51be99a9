// What a tab would come to, asked for again whenever the coordinator has said something else.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AdoptionDraft, Proposal } from '../../src/contract/adoption';
import { ask } from '../server';
import type { Trouble } from '../trouble';

export interface Proposing {
  /** The last answer, which may be to an older draft; null before the first. */
  readonly proposal: Proposal | null;
  /** True: the answer is to the draft as it is now. */
  readonly fresh: boolean;
  /** Why there is none to the draft as it is now. */
  readonly trouble: Trouble | null;
  /** Asks at once, without waiting whether more is typed. */
  askNow(): void;
}

/** Milliseconds without another change after which the server is asked. */
const pause = 600;

interface Answered {
  readonly print: string;
  readonly proposal: Proposal;
}

/** The answer to an older question is dropped. Nothing is asked while no tab is chosen. */
export function useProposal(draft: AdoptionDraft): Proposing {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [failed, setFailed] = useState<{ readonly print: string; readonly trouble: Trouble } | null>(null);
  const asked = useRef('');
  const print = JSON.stringify(draft);
  const fresh = answered?.print === print;
  const askNow = () => {
    if (fresh || asked.current === print || draft.sheetIds.length === 0) return;
    asked.current = print;
    setFailed(null);
    void ask('propose', { draft }).then((outcome) => {
      if (asked.current !== print) return;
      asked.current = '';
      if (outcome.ok) setAnswered({ print, proposal: outcome.value });
      else setFailed({ print, trouble: outcome.error });
    });
  };
  useEffect(() => {
    asked.current = '';
    const timer = setTimeout(askNow, pause);
    return () => clearTimeout(timer);
  }, [print]);
  return { proposal: answered?.proposal ?? null, fresh, trouble: failed?.print === print ? failed.trouble : null, askNow };
}
