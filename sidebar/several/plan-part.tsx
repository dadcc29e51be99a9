// What would change, row by row, before anything is written.

import type { JSX } from 'preact';
import type { SeveralPlan } from '../../src/contract/rows/several';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import type { ShownResult } from '../components/result';
import type { CopiedTable } from '../copying/table-text';
import { TableTools } from '../copying/table-tools';

interface PlanPartProps {
  readonly plan: SeveralPlan;
  readonly busy: string | undefined;
  readonly onChange: () => void;
  readonly onResult: (told: ShownResult) => void;
}

/** More that stay as they are nobody reads: their number says enough. */
const mostNamed = 50;

export function PlanPart({ plan, busy, onChange, onResult }: PlanPartProps): JSX.Element {
  const { changes, already, left } = plan;
  return (
    <section class="plan" aria-label="What would change">
      <p class="lead">{countWords(plan)}</p>
      {plan.notes?.map((note) => (
        <Notice key={note} kind="warn">
          {note}
        </Notice>
      ))}
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map(({ id, name, before, after }) => (
            <li key={id}>
              <strong>{id}</strong> {name !== id && name}
              <br />
              <del>{before || 'blank'}</del> → <ins>{after || 'blank'}</ins>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <>
          <h3>Left as they are</h3>
          <ul class="named-rows">
            {left.map(({ id, name, why }) => (
              <li key={id}>
                {id} {name !== id && name} {why}.
              </li>
            ))}
          </ul>
        </>
      )}
      {already.length > 0 && already.length <= mostNamed && <p class="hint">So already: {already.map(({ id }) => id).join(', ')}</p>}
      {changes.length > 0 && (
        <div class="buttons">
          <Button look="primary" busy={busy} onPress={onChange}>
            Change {counted(changes.length, 'row')}
          </Button>
          <TableTools table={() => planTable(plan)} onResult={onResult} />
        </div>
      )}
    </section>
  );
}

/** `37 rows: 32 would change, 5 are so already.` */
export function countWords({ changes, already, left }: SeveralPlan): string {
  const all = changes.length + already.length + left.length;
  const parts = [
    changes.length > 0 ? `${changes.length} would change` : 'none would change',
    ...(already.length > 0 ? [`${already.length} ${already.length === 1 ? 'is' : 'are'} so already`] : []),
    ...(left.length > 0 ? [`${left.length} cannot be changed so`] : []),
  ];
  return `${counted(all, 'row')}: ${parts.join(', ')}.`;
}

function planTable({ changes, already, left }: SeveralPlan): CopiedTable {
  const rows = [
    ...changes.map(({ id, name, before, after }) => [id, name, before, after]),
    ...already.map(({ id, name }) => [id, name, '', 'so already']),
    ...left.map(({ id, name, why }) => [id, name, '', why]),
  ];
  return { name: 'What would change', headings: ['ID', 'Name', 'Stands there', 'Would stand there'], rows };
}
