// What of a review is still open goes on to a later one: read first, moved in one go.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CarryPlan } from '../../src/contract/reviews';
import { counted, inWords } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { Undoable } from '../views/memory/undo-act';
import type { SentRowProps } from './sent-row';

interface Shown {
  readonly plan: CarryPlan;
  /** ID of the review that is chosen. */
  readonly to: string;
}

function useCarry({ id, onChanged }: SentRowProps) {
  const [shown, show] = useState<Shown | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const look = async () => {
    tell(null);
    const outcome = await submit.send('planCarry', { review: id });
    if (outcome === null) return;
    show(outcome.ok ? { plan: outcome.value, to: outcome.value.reviews[0]?.id ?? '' } : null);
    if (!outcome.ok) tell(told('info', outcome.error.message));
  };
  const carry = async (to: string) => {
    const outcome = await submit.send('carryForward', { review: id, to });
    if (outcome === null) return;
    if (!outcome.ok) return tell(told('error', outcome.error.message));
    show(null);
    const { notes, items } = outcome.value;
    const words = `Carried to ${to}: ${amounts(notes, items)}.`;
    tell(told('done', <Undoable words={words} act={outcome.act} onUndone={tell} onTrouble={tell} />, true));
    onChanged();
  };
  return { shown, show, result, look, carry, busy: submit.busy ? 'Working…' : undefined };
}

function amounts(notes: number, items: number): string {
  const all = [...(notes > 0 ? [counted(notes, 'note')] : []), ...(items > 0 ? [counted(items, 'item')] : [])];
  return all.length === 0 ? 'nothing, it is all there' : inWords(all);
}

export function CarryPart(props: SentRowProps): JSX.Element {
  const { shown, show, result, look, carry, busy } = useCarry(props);
  return (
    <section class="lines" aria-label="What is still open">
      <h2>What is still open</h2>
      <div class="buttons">
        <Button busy={shown === null ? busy : undefined} onPress={() => void look()}>
          Carry forward
        </Button>
      </div>
      {shown !== null && (
        <CarryShown
          {...shown}
          busy={busy}
          onTo={(to) => show({ ...shown, to })}
          onCarry={() => void carry(shown.to)}
          onLeave={() => show(null)}
        />
      )}
      <ResultNotice told={result} />
    </section>
  );
}

interface CarryShownProps extends Shown {
  readonly busy: string | undefined;
  readonly onTo: (to: string) => void;
  readonly onCarry: () => void;
  readonly onLeave: () => void;
}

/** Lines of each list; the rest are counted. */
const mostShown = 12;

function CarryShown({ plan: { reviews, notes, items }, to, busy, onTo, onCarry, onLeave }: CarryShownProps): JSX.Element {
  return (
    <>
      <p class="lead">
        To carry forward: {amounts(notes.length, items.length)}. A note is closed here and goes on there; what was not reached comes onto
        the agenda.
      </p>
      <ul class="points">
        {[...notes, ...items.map((item) => `Not reached: ${item}`)].slice(0, mostShown).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      {notes.length + items.length > mostShown && <p class="hint">and {notes.length + items.length - mostShown} more</p>}
      <div class="field">
        <label for="carry-to">To</label>
        <select id="carry-to" name="carry-to" value={to} onChange={(event) => onTo(event.currentTarget.value)}>
          {reviews.map(({ id, date, title }) => (
            <option key={id} value={id}>
              {[date, title].filter((part) => part !== '').join(' ')}
            </option>
          ))}
        </select>
      </div>
      <div class="buttons">
        <Button look="primary" busy={busy} onPress={onCarry}>
          Carry them forward
        </Button>
        <Button onPress={onLeave}>Leave them</Button>
      </div>
    </>
  );
}
