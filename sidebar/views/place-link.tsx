// A button that selects a cell by its place.

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Place } from '../../src/schema/finding';
import { Button } from '../components/button';
import { type ShownResult, told } from '../components/result';
import { ask } from '../server';

interface PlaceLinkProps {
  readonly place: Place;
  readonly children: ComponentChildren;
  readonly onResult: (told: ShownResult) => void;
}

export function PlaceLink({ place: { table, row, column }, children, onResult }: PlaceLinkProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const go = async () => {
    if (busy) return;
    setBusy(true);
    const outcome = await ask('goTo', { table, row, column });
    setBusy(false);
    onResult(outcome.ok ? told('done', `Row ${row} is selected.`) : told('error', outcome.error.message));
  };
  return <Button onPress={() => void go()}>{children}</Button>;
}
