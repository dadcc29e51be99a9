// Change several rows: find them, say what is to change, look at every row, then do it.

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Methods, Opened } from '../../src/contract/methods';
import { counted } from '../../src/schema/values/text';
import { ResultNotice } from '../components/result';
import { formFor } from '../form/draft';
import { ChangePart } from '../several/change-part';
import { PlanPart } from '../several/plan-part';
import { FoundRows, RowsPart } from '../several/rows-part';
import { useSeveral } from '../several/use-several';
import { doneWithUndo } from './memory/undo-act';
import { offersOf } from './rows/add-view';
import { usePlacedWorkbook } from './use-placed-workbook';

export function SeveralView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  const offers = useMemo(
    () => offersOf(workbook, opened).map(({ table, tab }) => ({ form: formFor(table, opened.catalog), tab })),
    [workbook, opened],
  );
  const [asked, setAsked] = useState<Methods['meantRows']['input'] | null>(null);
  const several = useSeveral((rows, act) => doneWithUndo(`Changed ${counted(rows, 'row')}.`, act, several.tell, onSaved), onSaved);
  const { meant, plan } = several;
  const busy = several.busy ? 'Working…' : undefined;
  const form = offers.find((offer) => offer.form.table.key === meant?.table)?.form;
  return (
    <>
      <h2>Change several rows</h2>
      <RowsPart
        offers={offers}
        busy={busy}
        isDone={meant !== null && meant.rows.length > 0}
        onChanged={several.forgetRows}
        onFind={(input) => {
          setAsked(input);
          void several.find(input);
        }}
      />
      {meant && <FoundRows meant={meant} onResult={several.tell} />}
      {meant && form && meant.rows.length > 0 && (
        <ChangePart
          key={`${meant.table} ${asked?.source} ${asked?.column}`}
          {...{ form, busy }}
          isDone={plan !== null}
          from={asked?.source === 'person' ? { person: asked.list, column: asked.column } : null}
          onLook={(wanted) => void several.look(wanted)}
          onChanged={several.forgetPlan}
        />
      )}
      {plan && <PlanPart plan={plan} busy={busy} onChange={() => void several.change()} onResult={several.tell} />}
      <ResultNotice told={several.told} />
    </>
  );
}
