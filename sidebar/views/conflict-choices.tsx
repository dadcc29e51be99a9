// Somebody changed the same fields meanwhile: both values, and which to keep.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { showText } from '../../src/schema/column';
import type { Value } from '../../src/schema/value';
import { Button } from '../components/button';
import type { Form } from '../form/draft';
import type { Choices } from '../form/edit-changes';
import type { Conflict } from './use-edit';

interface ConflictChoicesProps {
  readonly form: Form;
  readonly conflict: Conflict;
  readonly busy: string | undefined;
  readonly onChosen: (choices: Choices) => void;
}

export function ConflictChoices({ form, conflict, busy, onChosen }: ConflictChoicesProps): JSX.Element {
  const [choices, setChoices] = useState<Choices>({});
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const keys = Object.keys(conflict.theirs);
  const done = () => {
    if (keys.every((key) => choices[key] !== undefined)) onChosen(choices);
    else setMissing(true);
  };
  return (
    <section class="conflict" aria-label="Changed by somebody else">
      <h2 ref={heading} tabIndex={-1}>
        Somebody changed this too. Which to keep?
      </h2>
      {keys.map((key) => (
        <fieldset key={key} class="choice">
          <legend>{form.columns.get(key)?.heading ?? key}</legend>
          {(['mine', 'theirs'] as const).map((whose) => (
            <label key={whose} class="radio">
              <input
                type="radio"
                name={`keep-${key}`}
                checked={choices[key] === whose}
                onChange={() => setChoices({ ...choices, [key]: whose })}
              />
              <span>
                <span class="hint">{whose === 'mine' ? 'Yours: ' : 'Theirs: '}</span>
                {shown(form, key, (whose === 'mine' ? conflict.edit.changes : conflict.theirs)[key] ?? null)}
              </span>
            </label>
          ))}
          {missing && choices[key] === undefined && <p class="problem">Choose one of the two.</p>}
        </fieldset>
      ))}
      <Button look="primary" busy={busy} onPress={done}>
        Save these
      </Button>
    </section>
  );
}

function shown(form: Form, key: string, value: Value): string {
  const column = form.columns.get(key)?.column;
  return value === null || column === undefined ? 'blank' : showText(value, column, form.catalog);
}
