// The way between the views.

import type { JSX } from 'preact';
import type { Go, ViewName } from '../views/view-names';

const entries: readonly { readonly view: ViewName; readonly words: string; readonly also: readonly ViewName[] }[] = [
  { view: 'today', words: 'Today', also: ['adopt', 'changes', 'forget', 'season', 'where', 'crew'] },
  { view: 'add', words: 'Add', also: [] },
  {
    view: 'edit',
    words: 'Edit',
    also: ['several', 'list', 'breakdown', 'cut', 'out', 'due', 'supplies', 'lending', 'cash', 'studio', 'notes'],
  },
  { view: 'reminders', words: 'Reminders', also: ['preview', 'turn-on', 'remove'] },
  { view: 'check', words: 'Check', also: [] },
];

interface NavigationProps {
  readonly view: ViewName;
  /** False while nothing is set up: Today is Start then. */
  readonly started: boolean;
  readonly go: Go;
}

export function Navigation({ view, started, go }: NavigationProps): JSX.Element {
  return (
    <nav aria-label="Views">
      {entries.map(({ view: target, words, also }) => (
        <button
          key={target}
          type="button"
          class="tab"
          aria-current={view === target || also.includes(view) ? 'page' : undefined}
          onClick={() => go(target)}
        >
          {target === 'today' && !started ? 'Start' : words}
        </button>
      ))}
    </nav>
  );
}
