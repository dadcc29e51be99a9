// A button that selects a row's cell in the grid, found by its ID.

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../server';
import type { CallTrouble } from '../trouble';

interface RowLinkProps {
  readonly table: string;
  readonly id: string;
  /** Column key to select. */
  readonly column: string;
  readonly look?: string;
  readonly children: ComponentChildren;
  readonly onSelected?: (row: number) => void;
  readonly onTrouble: (trouble: CallTrouble) => void;
}

export function RowLink({ table, id, column, look = 'button button-link', children, onSelected, onTrouble }: RowLinkProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const select = async () => {
    if (busy) return;
    setBusy(true);
    const outcome = await ask('select', { table, id, column });
    setBusy(false);
    if (outcome.ok) onSelected?.(outcome.value.row);
    else onTrouble(outcome.error);
  };
  return (
    <button type="button" class={look} aria-busy={busy} onClick={select}>
      {children}
    </button>
  );
}
