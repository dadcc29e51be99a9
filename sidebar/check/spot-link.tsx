// A cell that was found: a click selects it in the grid.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Spot } from '../../src/schema/finding';
import { revealed } from '../../src/schema/values/text';
import { type ShownResult, told } from '../components/result';
import { ask } from '../server';

interface SpotLinkProps {
  readonly spot: Spot;
  readonly tab: string;
  readonly onResult: (result: ShownResult) => void;
}

export function SpotLink({ spot, tab, onResult }: SpotLinkProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const { table, row, column, cell, shows } = spot;
  const go = async () => {
    if (busy) return;
    setBusy(true);
    const outcome = await ask('goTo', { table, row, column });
    setBusy(false);
    onResult(outcome.ok ? told('done', `${cell} of ${tab} is selected.`) : told('error', outcome.error.message));
  };
  return (
    <button type="button" class="line" aria-busy={busy} onClick={() => void go()}>
      <span class="line-title">{cell}</span>{' '}
      <span class="line-words">{revealed(shows.length > 60 ? `${shows.slice(0, 59)}…` : shows)}</span>
    </button>
  );
}
