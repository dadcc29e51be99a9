// F6 takes the keyboard from one part of the page to the next: the grid keeps the Tab key to itself.

import { useEffect } from 'preact/hooks';

/** Parts of the page in the order in which F6 walks through them; each with what takes the focus there. */
const panes = [
  { part: '.title-bar', target: 'button' },
  { part: '.workbook', target: '' },
  { part: '.panel-sidebar', target: 'iframe' },
  { part: '.drawer', target: 'h2' },
] as const;

/** Listens for F6 and Shift+F6. `focusGrid` gives the grid the keyboard. */
export function usePanes(focusGrid: () => void): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      movePane(event.shiftKey, focusGrid);
    };
    // Before the grid hears it.
    document.addEventListener('keydown', keys, true);
    return () => document.removeEventListener('keydown', keys, true);
  }, [focusGrid]);
}

/** Goes to the next part that is open, or back, and round at the end. */
export function movePane(back: boolean, focusGrid: () => void): void {
  const open = panes.flatMap(({ part, target }) => {
    const element = document.querySelector(part);
    return element === null ? [] : [{ element, target }];
  });
  const now = open.findIndex(({ element }) => element.contains(document.activeElement));
  const next = open[(now + (back ? -1 : 1) + open.length) % open.length];
  if (next === undefined) return;
  if (next.target === '') focusGrid();
  else next.element.querySelector<HTMLElement>(next.target)?.focus();
}
