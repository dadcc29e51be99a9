// What can be done about reminders in their view: one thing at a time, each with its question and what came of it.

import { useState } from 'preact/hooks';
import type { Method, Methods } from '../../../src/contract/methods';
import type { RemindersView } from '../../../src/contract/reminders';
import { type ShownResult, told } from '../../components/result';
import { useSubmit } from '../../form/use-submit';

/** What the view asks about just now. */
export type Asking = 'turn off' | 'take over' | 'pause' | null;

export interface ReminderActions {
  readonly asking: Asking;
  readonly busy: boolean;
  readonly told: ShownResult | null;
  ask(asking: Asking): void;
  turnOff(): Promise<void>;
  takeOver(from: string): Promise<void>;
  pause(until: string): Promise<void>;
  resume(): Promise<void>;
  repair(): Promise<void>;
}

export function useReminders(onChanged: (reminders: RemindersView) => void): ReminderActions {
  const [asking, setAsking] = useState<Asking>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const ask = (next: Asking) => {
    setResult(null);
    setAsking(next);
  };
  /** `words` of a success; a refusal is told in its own. The question stays open where the answer is to be mended. */
  async function send<M extends Method>(
    method: M,
    input: Methods[M]['input'],
    done: (answer: Methods[M]['answer']) => ShownResult,
  ): Promise<void> {
    const outcome = await submit.send(method, input);
    if (outcome === null) return;
    const mendable = !outcome.ok && outcome.error.code === 'invalid';
    if (!mendable) setAsking(null);
    setResult(outcome.ok ? done(outcome.value) : told('error', outcome.error.message, !mendable));
  }
  const changed = (reminders: RemindersView, words: string) => {
    onChanged(reminders);
    return told('done', words, true);
  };
  return {
    asking,
    busy: submit.busy,
    told: result,
    ask,
    turnOff: () => send('turnOff', {}, (view) => changed(view, 'Reminders are off. Nobody is mailed until they are turned on again.')),
    takeOver: (from) =>
      send('takeOver', { from }, (view) =>
        changed(view, `Reminders are sent from your account now. Next: ${view.nextRun ?? 'with the next run'}.`),
      ),
    pause: (until) =>
      send('pause', { until }, (view) => changed(view, `Reminders are paused. Mails go again ${view.nextRun ?? 'after that'}.`)),
    resume: () => send('resume', {}, (view) => changed(view, `Reminders go on. The next mails go ${view.nextRun ?? 'with the next run'}.`)),
    repair: () => send('repairReminders', {}, ({ done, reminders }) => changed(reminders, done.join(' '))),
  };
}
