// When assets are needed by what waits for them: shown first, then written.

import type { JSX } from 'preact';
import type { Opened } from '../../src/contract/methods';
import { Button } from '../components/button';
import { ResultNotice } from '../components/result';
import { useDueActs } from '../due/use-due';
import { PlanPart } from '../several/plan-part';
import { firstThere } from '../views/rows/tables-there';
import { usePlacedWorkbook } from '../views/use-placed-workbook';

interface NeededPartProps {
  readonly opened: Opened;
  readonly onSaved: () => void;
}

/** Nothing where Settings wants nothing to follow. */
export function NeededPart({ opened, onSaved }: NeededPartProps): JSX.Element | null {
  const workbook = usePlacedWorkbook(opened);
  const due = useDueActs(onSaved);
  const { dates } = due;
  const table = firstThere(workbook, opened, ({ columns }) =>
    Object.values(columns).some((column) => column.kind !== 'perStep' && column.derived?.rule === 'castings'),
  );
  if (table === null || opened.catalog.settings.follows === 'never') return null;
  const busy = due.busy ? 'Working…' : undefined;
  return (
    <section class="group" aria-label="When assets are needed">
      <h3>When assets are needed</h3>
      <p class="hint">The first day on which a step is due that waits for it. What you typed by hand stays.</p>
      <div class="buttons">
        <Button busy={busy} onPress={() => void due.lookAtDates(table.key)}>
          Work out Needed by
        </Button>
      </div>
      {dates && dates.more > 0 && <p class="hint">The first {dates.changes.length} are shown; the others come after them.</p>}
      {dates && <PlanPart plan={dates} busy={busy} onChange={() => void due.changeDates()} onResult={due.tell} />}
      <ResultNotice told={due.told} />
    </section>
  );
}
