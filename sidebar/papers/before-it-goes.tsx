// What is said above a mail that is read before it goes.

import type { JSX } from 'preact';
import { Notice } from '../components/notice';

interface BeforeItGoesProps {
  readonly notes: readonly string[];
  /** Why it may have gone already; `''`: it has not. */
  readonly doubt: string;
}

export function BeforeItGoes({ notes, doubt }: BeforeItGoesProps): JSX.Element | null {
  const said = [...notes, doubt].filter((words) => words !== '');
  if (said.length === 0) return null;
  return (
    <Notice kind={doubt === '' ? 'info' : 'warn'}>
      {said.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Notice>
  );
}
