// One line of a row: a button that says what it is, and its fields once it is opened.

import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
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
  /** Absent: their order says nothing. */
  readonly onMove: ((by: 1 | -1) => void) | undefined;
  readonly onChange: (change: (line: LineDraft) => LineDraft) => void;
}

export function LineItem({ form, line, id, open, suggestions, onToggle, onMove, onChange }: LineItemProps): JSX.Element {
  const [moreShown, showMore] = useState(false);
  const shown = fieldsOf(form, line, moreShown);
  const { head, move, onKeyDown } = useMoving(onMove);
  const setText = (key: string, text: string) =>
    onChange((before) => ({
      ...before,
      draft: withText(form, before.draft, key, text),
      problems: Object.fromEntries(Object.entries(before.problems).filter(([other]) => other !== key)),
    }));
  return (
    <li>
      <LineHead
        {...{ head, open, onToggle, onKeyDown }}
        moves={onMove !== undefined}
        controls={`${id}-fields`}
        summary={lineSummary(form, line)}
      />
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
              {onMove && <MoveButtons move={move} />}
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

/** What is asked for first; all where more is wanted, or something below is wrong. */
function fieldsOf(form: Form, { problems }: LineDraft, moreShown: boolean): ReturnType<typeof lineFields> {
  const fields = lineFields(form);
  const first = fields.filter(({ key }) => form.model.first.some((one) => one.key === key));
  const hasProblemBelow = fields.some(({ key }) => !first.some((one) => one.key === key) && problems[key] !== undefined);
  return moreShown || hasProblemBelow ? fields : first;
}

interface LineHeadProps extends Pick<LineItemProps, 'open' | 'onToggle'> {
  readonly head: RefObject<HTMLButtonElement | null>;
  readonly moves: boolean;
  readonly controls: string;
  readonly summary: ReturnType<typeof lineSummary>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function LineHead({ head, open, moves, controls, summary: { name, rest }, onToggle, onKeyDown }: LineHeadProps): JSX.Element {
  return (
    <button
      ref={head}
      type="button"
      class="line-head"
      aria-expanded={open}
      aria-controls={controls}
      aria-keyshortcuts={moves ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      <span class="line-name">{name}</span>
      {rest !== '' && <span class="hint">{rest}</span>}
    </button>
  );
}

/** Moving with Alt and the arrow keys, or by button; the name of the line keeps the focus. */
function useMoving(onMove: LineItemProps['onMove']) {
  const head = useRef<HTMLButtonElement>(null);
  const move = (by: 1 | -1) => {
    onMove?.(by);
    // What is put elsewhere in the page loses it.
    setTimeout(() => head.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (onMove === undefined || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return { head, move, onKeyDown };
}

function MoveButtons({ move }: { readonly move: (by: 1 | -1) => void }): JSX.Element {
  return (
    <>
      <Button look="link" onPress={() => move(-1)}>
        Move up
      </Button>
      <Button look="link" onPress={() => move(1)}>
        Move down
      </Button>
    </>
  );
}
