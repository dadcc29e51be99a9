// The tabs of the file, as they are when the view is opened and whenever one looks again.

import { useEffect, useState } from 'preact/hooks';
import type { CandidateTab } from '../../src/contract/adoption';
import { ask } from '../server';
import type { CallTrouble } from '../trouble';

export interface Candidates {
  /** Null before the first answer. */
  readonly tabs: readonly CandidateTab[] | null;
  readonly trouble: CallTrouble | null;
  readonly busy: boolean;
  look(): Promise<void>;
}

export function useCandidates(): Candidates {
  const [tabs, setTabs] = useState<readonly CandidateTab[] | null>(null);
  const [trouble, setTrouble] = useState<CallTrouble | null>(null);
  const [busy, setBusy] = useState(true);
  const look = async () => {
    setBusy(true);
    const outcome = await ask('candidates', {});
    setBusy(false);
    setTrouble(outcome.ok ? null : outcome.error);
    if (outcome.ok) setTabs(outcome.value.tabs);
  };
  useEffect(() => void look(), []);
  return { tabs, trouble, busy, look };
}
