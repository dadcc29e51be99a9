// Several rows that have one key: what tells them apart, the way to each, and which of them is meant.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeyedRow } from '../../../src/schema/keyed-row';
import { Button } from '../../components/button';
import type { ShownResult } from '../../components/result';
import type { CallTrouble } from '../../trouble';
import { PlaceLink } from '../place-link';

interface KeyedRowsProps {
  readonly rows: readonly KeyedRow[];
  /** What became of the last step. */
  readonly onResult: (told: ShownResult) => void;
  /** Offered on the row that is, by all that the form held, the one that was opened. */
  readonly onMeant?: (row: KeyedRow) => void;
  readonly busy?: string | undefined;
}

export function KeyedRows({ rows, onResult, onMeant, busy }: KeyedRowsProps): JSX.Element {
  return (
    <ul class="keyed-rows">
      {rows.map((row) => (
        <li key={row.row}>
          <p>
            <strong>Row {row.row}</strong> <span class="hint">{row.facts.join(' · ')}</span>
          </p>
          <div class="buttons">
            {onMeant && row.loaded && (
              <Button look="primary" busy={busy} onPress={() => onMeant(row)}>
                Save it in row {row.row}
              </Button>
            )}
            <PlaceLink place={row} onResult={onResult}>
              Go to row {row.row}
            </PlaceLink>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Takes the focus: what was asked for waits for an answer. */
export function WhichRow(props: KeyedRowsProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="conflict" aria-label="Rows of the same name">
      <h2 ref={heading} tabIndex={-1}>
        {props.rows.length === 1 ? 'Is this the row?' : 'Which row is meant?'}
      </h2>
      <KeyedRows {...props} />
    </section>
  );
}

/** What went wrong, and the rows that it is about where there are several. */
export function TroubleWords({ trouble, onResult }: { readonly trouble: CallTrouble } & Pick<KeyedRowsProps, 'onResult'>): JSX.Element {
  return (
    <>
      {trouble.message}
      {trouble.rows !== undefined && <KeyedRows rows={trouble.rows} onResult={onResult} />}
    </>
  );
}
