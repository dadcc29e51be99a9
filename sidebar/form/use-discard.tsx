// Escape in a form: nothing typed is thrown away without asking.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Question } from '../components/question';

interface Discard {
  /** The question, while it is open. */
  readonly question: JSX.Element | null;
  onKeyDown(event: KeyboardEvent): void;
  /** Asks, or discards at once when nothing was typed. */
  start(): void;
}

/** @param typed whether there is anything to lose. @param idle false while a submit is under way: it cannot be called back. */
export function useDiscard(typed: boolean, idle: boolean, discard: () => void): Discard {
  const [open, setOpen] = useState(false);
  // Saved meanwhile, or about to be: there is nothing to ask any more.
  useEffect(() => {
    if (!typed || !idle) setOpen(false);
  }, [typed, idle]);
  const start = () => {
    if (!idle) return;
    if (!typed) return discard();
    setOpen(true);
  };
  const question = (
    <Question
      yes="Discard"
      no="Keep typing"
      danger
      onYes={() => {
        setOpen(false);
        discard();
      }}
      onNo={() => setOpen(false)}
    >
      Discard what you typed?
    </Question>
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !open) start();
  };
  return { question: open ? question : null, onKeyDown, start };
}
