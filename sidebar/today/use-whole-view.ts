// Today with all its lines, once somebody wants more of it than the sidebar opened with.

import { useState } from 'preact/hooks';
import type { TodayView } from '../../src/contract/today';
import { ask } from '../server';
import type { CallTrouble } from '../trouble';

interface WholeView {
  /** All lines where they were asked for, else the first ones. */
  readonly view: TodayView;
  /** Which button waits for them; `''`: none. */
  readonly asking: string;
  /** The view with all lines, for that button; null where it could not be had, which `onTrouble` was told. */
  readonly whole: (button: string) => Promise<TodayView | null>;
}

/** `first`: what the sidebar opened with; another one forgets what was asked for. */
export function useWholeView(first: TodayView, onTrouble: (trouble: CallTrouble) => void): WholeView {
  const [asked, setAsked] = useState<{ readonly of: TodayView; readonly view: TodayView } | null>(null);
  const [asking, setAsking] = useState('');
  const view = asked?.of === first ? asked.view : first;
  const whole = async (button: string) => {
    if (view.more === undefined) return view;
    setAsking(button);
    const outcome = await ask('today', {});
    setAsking('');
    if (outcome.ok) setAsked({ of: first, view: outcome.value });
    else onTrouble(outcome.error);
    return outcome.ok ? outcome.value : null;
  };
  return { view, asking, whole };
}
