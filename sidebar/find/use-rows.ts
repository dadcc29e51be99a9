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

interface Looking {
  /** False: nobody looks any more, and what was found is forgotten: a row may come or go meanwhile. */
  readonly isOpen: boolean;
  /** False: nothing is asked by itself. */
  readonly asks: boolean;
}

export function useRows(text: string, { isOpen, asks }: Looking): RowSearch {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [trouble, setTrouble] = useState<CallTrouble | null>(null);
  const [looking, setLooking] = useState(false);
  const latest = useRef(text);
  latest.current = text;
  const shown = useRef(isOpen);
  shown.current = isOpen;
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
    if (outcome.ok && shown.current) setAsked({ text: wanted, found: outcome.value });
    else if (!outcome.ok) setTrouble(outcome.error);
  };
  useEffect(() => {
    if (!asks || known !== null || looking || trouble !== null || !isWorthAsking(text)) return;
    const timer = setTimeout(() => void look(), pause);
    return () => clearTimeout(timer);
  }, [text, asks, asked, looking, trouble]);
  useEffect(() => {
    if (!isOpen) setAsked(null);
  }, [isOpen]);
  // Another text may fare better.
  useEffect(() => setTrouble(null), [text]);
  return { known, looking, trouble, look: () => void look() };
}
