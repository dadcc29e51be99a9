// Receipts to choose from: those that go on a claim are ticked.

import type { JSX } from 'preact';
import type { ClaimGroup } from '../../src/contract/cash';
import type { Methods } from '../../src/contract/methods';
import { Checkbox } from '../components/checkbox';

export type ShownReceipts = ClaimGroup['receipts'];
export type MakesClaim = (claim: Methods['makeClaim']['input']['claim']) => Promise<boolean>;

interface ReceiptBoxesProps {
  readonly of: string;
  /** Begins the names of the boxes: the same receipt may be offered in two places. */
  readonly prefix: string;
  readonly receipts: ShownReceipts;
  readonly goes: (id: string) => boolean;
  readonly onTurned: (id: string, goes: boolean) => void;
}

export function ReceiptBoxes({ of, prefix, receipts, goes, onTurned }: ReceiptBoxesProps): JSX.Element {
  return (
    <fieldset>
      <legend class="spoken">Receipts of {of}</legend>
      {receipts.map(({ id, words, missing }) => (
        <Checkbox key={id} id={`${prefix}-${id}`} name={id} checked={goes(id)} onChecked={(now) => onTurned(id, now)}>
          {words}
          {missing !== null && <span class="hint"> {missing}</span>}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** As they were seen. */
export function wished(receipts: ShownReceipts): Methods['makeClaim']['input']['claim']['receipts'] {
  return receipts.map(({ table, id, gross }) => ({ table, id, gross }));
}

export function named(receipts: ShownReceipts): readonly { readonly table: string; readonly id: string }[] {
  return receipts.map(({ table, id }) => ({ table, id }));
}
