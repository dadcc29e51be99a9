// The list for accounts, to copy or as a file.

import type { JSX } from 'preact';
import type { AccountsOf } from '../../src/contract/cash';
import { type ShownResult, told } from '../components/result';
import { TableTools } from '../copying/table-tools';
import { ask } from '../server';

interface AccountsToolsProps {
  readonly of: AccountsOf;
  readonly onResult: (told: ShownResult) => void;
}

/** What is wrong with the columns that Settings want is said beside what was done. */
export function AccountsTools({ of, onResult }: AccountsToolsProps): JSX.Element {
  let notes: readonly string[] = [];
  const table = async () => {
    const outcome = await ask('accountsList', { of });
    if (!outcome.ok) onResult(told('error', outcome.error.message, true));
    notes = outcome.ok ? outcome.value.notes : [];
    return outcome.ok ? outcome.value : null;
  };
  return (
    <div class="buttons">
      <TableTools table={table} onResult={(shown) => onResult(notes.length === 0 ? shown : told('error', notes.join(' '), true))} />
    </div>
  );
}
