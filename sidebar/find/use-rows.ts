// Looking for rows while somebody types: one call once they pause, and none while what they type only narrows what was found.

import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../server';
import type { CallTrouble } from '../trouble';
import { type Asked, isWorthAsking, rowsKnown } from './known-rows';

/** Milliseconds without a key after which somebody has paused. */
const pause = 350;

export interface RowSearch {
  /** Null: not looked for yet, or not worth it. */
  readonly known: ReturnType<typeof rowsKnown>;
  readonly looking: boolean;
  readonly trouble: CallTrouble | null;
  /** Without waiting for the pause. */
  look(): void;
}

/** @param isOpen false: nobody looks, so nothing is asked */
export function useRows(text: string, isOpen: boolean): RowSearch {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [trouble, setTrouble] = useState<CallTrouble | null>(null);
  const [looking, setLooking] = useState(false);
  const latest = useRef(text);
  latest.current = text;
  const asking = useRef(false);
  const known = rowsKnown(asked, text);
  const look = async () => {
    // The one that is under way may do for what was typed since; if not, its answer asks again.
    if (asking.current || !isWorthAsking(latest.current)) return;
    asking.current = true;
    setLooking(true);
    setTrouble(null);
    const wanted = latest.current;
    const outcome = await ask('findRows', { text: wanted });
    asking.current = false;
    setLooking(false);
    if (outcome.ok) setAsked({ text: wanted, found: outcome.value });
    else setTrouble(outcome.error);
  };
  useEffect(() => {
    if (!isOpen || known !== null || looking || trouble !== null || !isWorthAsking(text)) return;
    const timer = setTimeout(() => void look(), pause);
    return () => clearTimeout(timer);
  }, [text, isOpen, asked, looking, trouble]);
  // Another text may fare better.
  useEffect(() => setTrouble(null), [text]);
  return { known, looking, trouble, look: () => void look() };
}
