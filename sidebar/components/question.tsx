// A question inside the sidebar: Google's own alerts would stop everything else.

import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';

interface QuestionProps {
  readonly children: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  readonly danger?: boolean;
  readonly busy?: string | undefined;
  /** What else there is to say to it, above the buttons. */
  readonly more?: ComponentChildren;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Takes the focus while it is open: the person asked for something that needs an answer first. Escape is no. */
export function Question({ children, yes, no, danger = false, busy, more, onYes, onNo }: QuestionProps): JSX.Element {
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    text.current?.focus();
    return () => {
      setTimeout(() => giveBack(before));
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onNo();
  };
  return (
    <fieldset class="question" onKeyDown={onKeyDown}>
      <legend class="spoken">Question</legend>
      <p ref={text} tabIndex={-1}>
        {children}
      </p>
      {more}
      <div class="buttons">
        <Button look={danger ? 'danger' : 'primary'} busy={busy} onPress={onYes}>
          {yes}
        </Button>
        <Button onPress={onNo}>{no}</Button>
      </div>
    </fieldset>
  );
}

/** Unless the answer has led somewhere else, the focus goes back to where it was. */
function giveBack(before: Element | null): void {
  if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
}
