// Somebody changed the same fields meanwhile: who and when, what stood there before, both values, and which to keep.

import { Fragment, type JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shownText } from '../../../src/schema/column';
import { dayInWords, isLocalDate } from '../../../src/schema/values/local-date';
import type { Value } from '../../../src/schema/values/value';
import { Button } from '../../components/button';
import type { Form } from '../../form/draft';
import { type Choices, othersIn } from '../../form/edit-changes';
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
  const all = (whose: 'mine' | 'theirs') => setChoices(Object.fromEntries(keys.map((key) => [key, whose])));
  const done = () => {
    if (keys.every((key) => choices[key] !== undefined)) onChosen(choices);
    else setMissing(true);
  };
  return (
    <section class="conflict" aria-label="Changed by somebody else">
      <h2 ref={heading} tabIndex={-1}>
        Somebody changed this too. Which to keep?
      </h2>
      <p class="help">{lastWords(conflict)}</p>
      {keys.length > 1 && (
        <div class="buttons">
          <Button onPress={() => all('mine')}>Keep all of mine</Button>
          <Button onPress={() => all('theirs')}>Keep all of theirs</Button>
        </div>
      )}
      {keys.map((key) => (
        <FieldChoice
          key={key}
          {...{ form, conflict }}
          column={key}
          choice={choices[key]}
          missing={missing}
          onChoice={(whose) => setChoices({ ...choices, [key]: whose })}
        />
      ))}
      <Others form={form} conflict={conflict} />
      <Button look="primary" busy={busy} onPress={done}>
        Save these
      </Button>
    </section>
  );
}

interface FieldChoiceProps extends Pick<ConflictChoicesProps, 'form' | 'conflict'> {
  /** Key of the field. */
  readonly column: string;
  readonly choice: Choices[string] | undefined;
  /** Nothing may be left unchosen: said once that was tried. */
  readonly missing: boolean;
  readonly onChoice: (whose: 'mine' | 'theirs') => void;
}

function FieldChoice({ form, conflict: { edit, theirs }, column, choice, missing, onChoice }: FieldChoiceProps): JSX.Element {
  const values = { mine: edit.changes[column] ?? null, theirs: theirs[column] ?? null };
  return (
    <fieldset class="choice">
      <legend>{form.columns.get(column)?.heading ?? column}</legend>
      <p class="hint">Before: {shown(form, column, edit.loaded[column] ?? null)}</p>
      {(['mine', 'theirs'] as const).map((whose) => (
        <label key={whose} class="radio">
          <input type="radio" name={`keep-${column}`} checked={choice === whose} onChange={() => onChoice(whose)} />
          <span>
            <span class="hint">{whose === 'mine' ? 'Yours: ' : 'Theirs: '}</span>
            {shown(form, column, values[whose])}
          </span>
        </label>
      ))}
      {missing && choice === undefined && <p class="problem">Choose one of the two.</p>}
    </fieldset>
  );
}

/** What they changed where nobody contradicts them: it stays, and is shown, since it may change one's mind. */
function Others({ form, conflict: { edit, now, loaded } }: Pick<ConflictChoicesProps, 'form' | 'conflict'>): JSX.Element | null {
  const keys = othersIn(form, loaded, now, edit.changes);
  if (keys.length === 0) return null;
  return (
    <>
      <h3>Also changed by them, and kept</h3>
      <dl class="facts">
        {keys.map((key) => (
          <Fragment key={key}>
            <dt>{form.columns.get(key)?.heading ?? key}</dt>
            <dd>
              {shown(form, key, now[key] ?? null)} <span class="hint">(before: {shown(form, key, loaded[key] ?? null)})</span>
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** `Changed last by ben@example.com, Mon 2 Mar, 10:04.`, as far as the row tells. */
function lastWords({ who, when }: Conflict): string {
  const [day, time = ''] = (when ?? '').split(' ');
  const at = isLocalDate(day) ? `${dayInWords(day)}, ${time}` : null;
  if (who === null && at === null) return 'The row does not say who changed it.';
  return `Changed last${who === null ? '' : ` by ${who}`}${at === null ? '' : `, ${at}`}.`;
}

function shown(form: Form, key: string, value: Value): string {
  const column = form.columns.get(key)?.column;
  return value === null || column === undefined ? 'blank' : shownText(value, column, form.catalog);
}
