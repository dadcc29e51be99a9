// The last check of the workbook, and asking for another one.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckView } from '../../src/contract/check';
import { ask } from '../server';
import type { CallTrouble } from '../trouble';

/** Checks at once. What was found stays in sight until the next answer is there. */
export function useCheck() {
  const [check, setCheck] = useState<CheckView | null>(null);
  const [trouble, setTrouble] = useState<CallTrouble | null>(null);
  const [busy, setBusy] = useState(true);
  const latest = useRef(0);
  const again = async () => {
    latest.current += 1;
    const mine = latest.current;
    setBusy(true);
    const outcome = await ask('check', {});
    if (mine !== latest.current) return;
    setBusy(false);
    setTrouble(outcome.ok ? null : outcome.error);
    if (outcome.ok) setCheck(outcome.value);
  };
  useEffect(() => void again(), []);
  return { check, trouble, busy, again };
}
