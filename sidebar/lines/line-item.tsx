// One line of a row: a button that says what it is, and its fields once it is opened.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Suggestions } from '../../src/contract/methods';
import { Button } from '../components/button';
import { type Form, withText } from '../form/draft';
import { DraftField } from '../form/draft-field';
import { type LineDraft, lineFields, lineSummary } from './line-drafts';

interface LineItemProps {
  readonly form: Form;
  readonly line: LineDraft;
  /** Starts the ids of its fields. */
  readonly id: string;
  readonly open: boolean;
  readonly suggestions: Suggestions;
  readonly onToggle: () => void;
  readonly onChange: (change: (line: LineDraft) => LineDraft) => void;
}

export function LineItem({ form, line, id, open, suggestions, onToggle, onChange }: LineItemProps): JSX.Element {
  const [moreShown, showMore] = useState(false);
  const { name, rest } = lineSummary(form, line);
  const fields = lineFields(form);
  const first = fields.filter(({ key }) => form.model.first.some((one) => one.key === key));
  const hasProblemBelow = fields.some(({ key }) => !first.some((one) => one.key === key) && line.problems[key] !== undefined);
  const shown = moreShown || hasProblemBelow ? fields : first;
  const setText = (key: string, text: string) =>
    onChange((before) => ({
      ...before,
      draft: withText(form, before.draft, key, text),
      problems: Object.fromEntries(Object.entries(before.problems).filter(([other]) => other !== key)),
    }));
  return (
    <li>
      <button type="button" class="line-head" aria-expanded={open} aria-controls={`${id}-fields`} onClick={onToggle}>
        <span class="line-name">{name}</span>
        {rest !== '' && <span class="hint">{rest}</span>}
      </button>
      <div id={`${id}-fields`} class="line-fields" hidden={!open}>
        {open && (
          <>
            <div class="fields">
              {shown.map((field) => (
                <DraftField
                  key={field.key}
                  {...{ form, id, field, suggestions, moreShown }}
                  texts={line.draft.texts}
                  messages={line.problems}
                  remarks={line.remarks}
                  onMore={showMore}
                  onText={setText}
                />
              ))}
            </div>
            <div class="buttons">
              <Button look="link" expanded={moreShown} onPress={() => showMore(!moreShown)}>
                {moreShown ? 'Fewer fields' : 'More fields'}
              </Button>
              <Button look="link" onPress={() => onChange((before) => ({ ...before, takenOff: true }))}>
                Take off
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}
