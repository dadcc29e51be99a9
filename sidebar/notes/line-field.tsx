// The line in which notes are typed, with what it was understood as beside it.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Mark } from '../../src/workbook/notes/marks';
import type { DecisionWord } from '../../src/workbook/notes/note-line';
import { emptyLine, previewed, turnedBack, typed } from './line-state';
import type { NoteTaking } from './use-notes';

const decisionsSaid: Readonly<Record<DecisionWord, string>> = {
  ok: 'Approved',
  'ok*': 'Approved with fixes',
  cbb: 'Approved, note closed',
  rtk: 'Retake',
  hold: 'On hold',
  omit: 'Omit',
};

function chipWords(mark: Mark): string {
  if (mark.kind === 'client') return 'Client, held';
  if (mark.kind === 'mine') return 'Mine alone, held';
  return `${mark.kind === 'frame' ? 'Frame' : mark.kind === 'from' ? 'From' : 'For'} ${mark.text}`;
}

function Chip({ words, isWrong }: { readonly words: string; readonly isWrong: boolean }): JSX.Element {
  return <li class={isWrong ? 'chip chip-wrong' : 'chip'}>{isWrong ? `${words}?` : words}</li>;
}

export function LineField({ notes }: { readonly notes: NoteTaking }): JSX.Element {
  const { line, context, setLine, enter, step, desk, here } = notes;
  const input = useRef<HTMLTextAreaElement>(null);
  // Wherever the next line belongs to, it is typed here.
  useLayoutEffect(() => input.current?.focus(), [desk?.review?.id, here]);
  const { marks, decision } = previewed(line, context);
  const onKeyDown = (event: KeyboardEvent) => {
    const field = input.current;
    const isAtStart = field !== null && field.selectionStart === 0 && field.selectionEnd === 0;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) enter();
    else if (event.key === 'PageDown') step(1);
    else if (event.key === 'PageUp') step(-1);
    else if (event.key === 'Escape') setLine(emptyLine);
    else if (event.key === 'Backspace' && isAtStart && line.marks.length > 0) setLine(turnedBack(line));
    else return;
    event.preventDefault();
  };
  return (
    <div class="note-line">
      <label for="note-line">Note</label>
      <ul class="chips" aria-label="Understood as">
        {[...line.marks, ...marks].map((mark, at) => (
          <Chip key={`${at} ${mark.typed}`} words={chipWords(mark)} isWrong={mark.problem !== ''} />
        ))}
        {decision && <Chip words={decisionsSaid[decision]} isWrong={false} />}
      </ul>
      <textarea
        ref={input}
        id="note-line"
        name="note-line"
        rows={2}
        autocomplete="off"
        maxLength={50_000}
        aria-describedby="note-keys"
        value={line.text}
        onInput={(event) => setLine(typed(line, event.currentTarget.value, context))}
        onKeyDown={onKeyDown}
      />
      <p id="note-keys" class="hint">
        Enter: taken. Page Down: next item. /040: to that item.
      </p>
    </div>
  );
}
