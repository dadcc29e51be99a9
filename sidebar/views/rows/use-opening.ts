// How the form of a row opens: at the cell that was clicked; and what happens once another row is wanted in its place.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Opening {
  /** Key of the column that was clicked. */
  readonly at: string | undefined;
  /** Another row is wanted once it rises. */
  readonly wanted: number;
  readonly onWanted: () => void;
}

export function useOpening(element: RefObject<HTMLFormElement | null>, { at, wanted, onWanted }: Opening): void {
  const before = useRef(wanted);
  useEffect(() => {
    const fields = [...(element.current?.querySelectorAll<HTMLElement>('[name]') ?? [])];
    const field = fields.find((one) => one.getAttribute('name') === at && one.offsetParent !== null);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, []);
  useEffect(() => {
    if (wanted === before.current) return;
    before.current = wanted;
    onWanted();
  }, [wanted]);
}
