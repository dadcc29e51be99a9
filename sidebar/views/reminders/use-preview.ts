// Fetching what would be sent.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PreviewView } from '../../../src/contract/reminders';
import { ask } from '../../server';
import type { CallTrouble } from '../../trouble';

export interface Previewing {
  readonly preview: PreviewView | null;
  readonly trouble: CallTrouble | null;
  readonly busy: boolean;
  fetchAgain(): void;
}

/** Asks at once, and again when `everybody` changes; the answer to an older question is dropped. */
export function usePreview(everybody: boolean): Previewing {
  const [preview, setPreview] = useState<PreviewView | null>(null);
  const [trouble, setTrouble] = useState<CallTrouble | null>(null);
  const [busy, setBusy] = useState(true);
  const [turn, setTurn] = useState(0);
  const latest = useRef(0);
  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    setBusy(true);
    setTrouble(null);
    void ask('preview', { everybody }).then((outcome) => {
      if (mine !== latest.current) return;
      setBusy(false);
      if (outcome.ok) setPreview(outcome.value);
      else setTrouble(outcome.error);
    });
  }, [everybody, turn]);
  return { preview, trouble, busy, fetchAgain: () => setTurn(turn + 1) };
}
