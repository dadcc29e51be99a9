// The way between the places.

import type { JSX } from 'preact';
import type { Go, ViewName } from '../views/view-names';
import { placeOfView, type SidebarPlace } from './jobs';

const places: readonly (readonly [place: SidebarPlace, words: string])[] = [
  ['today', 'Today'],
  ['add', 'Add'],
  ['edit', 'Row'],
  ['do', 'Do'],
  ['desk', 'Desk'],
];

interface NavigationProps {
  readonly view: ViewName;
  /** False while nothing is set up: Today is Start then. */
  readonly started: boolean;
  readonly go: Go;
}

export function Navigation({ view, started, go }: NavigationProps): JSX.Element {
  // Before set-up a tab of one's own is where it starts.
  const at = !started && view === 'adopt' ? 'today' : placeOfView(view);
  return (
    <nav aria-label="Places">
      {places.map(([place, words]) => (
        <button key={place} type="button" class="tab" aria-current={place === at ? 'page' : undefined} onClick={() => go(place)}>
          {place === 'today' && !started ? 'Start' : words}
        </button>
      ))}
    </nav>
  );
}
