// The delivery that follows this one: what was rejected goes again, what went out comes back. Shown first, added in one go.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NextPlan, NextWay } from '../../src/contract/deliveries';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import { Undoable } from '../views/memory/undo-act';
import type { SentRowProps } from './sent-row';

const ways: readonly { readonly way: NextWay; readonly words: string }[] = [
  { way: 'again', words: 'Send again' },
  { way: 'back', words: 'What comes back' },
];

interface Shown {
  readonly way: NextWay;
  readonly plan: NextPlan;
  /** As it is typed. */
  readonly due: string;
  readonly problem: string | undefined;
}

function useNext({ table, id, onChanged }: SentRowProps) {
  const [shown, show] = useState<Shown | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const of = { table, id };
  const look = async (way: NextWay) => {
    tell(null);
    const outcome = await submit.send('planNext', { of, way });
    if (outcome === null) return;
    show(outcome.ok ? { way, plan: outcome.value, due: outcome.value.due, problem: undefined } : null);
    if (!outcome.ok) tell(told('info', outcome.error.message));
  };
  const add = async ({ way, due, plan }: Shown) => {
    const outcome = await submit.send('addNext', { of, way, due });
    if (outcome === null) return;
    if (!outcome.ok) {
      const problem = outcome.error.issues.find(({ path }) => path === 'due')?.message;
      show({ way, due, plan, problem });
      return tell(problem === undefined ? told('error', outcome.error.message) : null);
    }
    show(null);
    const words = outcome.value.again ? `${outcome.value.id} has it already.` : `Added as ${outcome.value.id}.`;
    tell(told('done', <Undoable words={words} act={outcome.act} onUndone={tell} onTrouble={tell} />, true));
    onChanged();
  };
  return { shown, show, result, look, add, busy: submit.busy ? 'Working…' : undefined };
}

export function NextPart(props: SentRowProps): JSX.Element {
  const { shown, show, result, look, add, busy } = useNext(props);
  return (
    <section class="lines" aria-label="What comes next">
      <h2>What comes next</h2>
      <div class="buttons">
        {ways.map(({ way, words }) => (
          <Button key={way} busy={shown === null ? busy : undefined} onPress={() => void look(way)}>
            {words}
          </Button>
        ))}
      </div>
      {shown !== null && (
        <>
          <p class="lead">{shown.plan.words}</p>
          <ul class="points">
            {shown.plan.rows.map((row, at) => (
              <li key={at}>
                {row
                  .map((text, column) => cellWords(shown.plan.headings[column] ?? '', text))
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
          <TextField
            id="next-due"
            name="due"
            label="Due"
            control="date"
            required
            problem={shown.problem}
            text={shown.due}
            onText={(due) => show({ ...shown, due })}
          />
          <div class="buttons">
            <Button look="primary" busy={busy} onPress={() => void add(shown)}>
              Add the delivery
            </Button>
            <Button onPress={() => show(null)}>Leave it</Button>
          </div>
        </>
      )}
      <ResultNotice told={result} />
    </section>
  );
}

/** A number says nothing without its heading. */
function cellWords(heading: string, text: string): string {
  return /^\d/.test(text) ? `${heading} ${text}` : text;
}
