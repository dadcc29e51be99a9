// Putting a line of Today off and waking it, with the way back; Today is read anew afterwards.

import type { TodayLine } from '../../src/contract/today';
import type { ShownResult } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { CallTrouble } from '../trouble';
import { doneWithUndo } from '../views/memory/undo-act';

export interface Snoozing {
  /** What is wrong with the day, in words; `''` where it was done, or where something else kept it from being done, which is said. */
  readonly onSnooze: (line: TodayLine, wake: string) => Promise<string>;
  readonly onWake: (line: TodayLine) => Promise<void>;
}

interface SnoozeEvents {
  readonly onResult: (result: ShownResult) => void;
  readonly onTrouble: (trouble: CallTrouble) => void;
  readonly onRefresh: () => void;
}

export function useSnooze({ onResult, onTrouble, onRefresh }: SnoozeEvents): Snoozing {
  const { send } = useSubmit();
  const ask = async ({ table, sleep }: TodayLine, wake: string, awake: boolean): Promise<string> => {
    const outcome = await send('snooze', { table, item: sleep?.item ?? '', wake, awake });
    if (outcome === null) return '';
    if (outcome.ok) {
      onResult(doneWithUndo(outcome.value.words, outcome.act, onResult, onRefresh));
      onRefresh();
      return '';
    }
    const [issue] = outcome.error.issues;
    if (issue !== undefined) return issue.message;
    onTrouble(outcome.error);
    return '';
  };
  return {
    onSnooze: (line, wake) => ask(line, wake, false),
    onWake: async (line) => {
      await ask(line, '', true);
    },
  };
}
