// Packs and dates by rule: what a contract usually asks for, and what its dates come to.

import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { recordTables } from '../../src/schema/workbook';
import { fieldsOf } from '../../src/workbook/rows/form';
import { Button } from '../components/button';
import { ResultNotice } from '../components/result';
import { OwnPackPart } from '../due/own-pack-part';
import { MissingPart, PackPart } from '../due/pack-part';
import { useDueActs } from '../due/use-due';
import { formFor } from '../form/draft';
import { optionsFor } from '../form/field-options';
import { PlanPart } from '../several/plan-part';
import { useSuggestions } from './rows/use-suggestions';
import { usePlacedWorkbook } from './use-placed-workbook';

export function DueView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const { table, partners, own } = useOffered(opened);
  const due = useDueActs(onSaved);
  const { pack, dates } = due;
  const busy = due.busy ? 'Working…' : undefined;
  return (
    <>
      <h2>Packs and due dates</h2>
      <p class="lead">What such partners usually ask for, added to what you have: it is shown first, and nothing comes twice.</p>
      <PackPart
        {...{ partners, own, busy, problem: due.problem }}
        isDone={pack !== null || dates !== null || due.own !== null}
        onLook={(wanted) => void due.lookAtPack(wanted)}
        onChanged={due.forget}
      />
      {pack && <MissingPart plan={pack} busy={busy} onAdd={() => void due.addPack()} onResult={due.tell} />}
      <h3>Dates by rule</h3>
      <p class="hint">Once a contract date, or the date of a step, has moved. What was sent, and what you typed by hand, stays.</p>
      <div class="buttons">
        <Button busy={busy} onPress={() => void due.lookAtDates(table)}>
          Work out dates
        </Button>
      </div>
      {dates && dates.more > 0 && <p class="hint">The first {dates.changes.length} are shown; the others come after them.</p>}
      {dates && <PlanPart plan={dates} busy={busy} onChange={() => void due.changeDates()} onResult={due.tell} />}
      <h3>Grid</h3>
      <p class="hint">A tab with the status of each: episodes down, deliverables across. It stays up to date by itself.</p>
      <div class="buttons">
        <Button busy={busy} onPress={() => void due.showGrid()}>
          Deliverables grid
        </Button>
      </div>
      <OwnPackPart
        {...{ partners, busy, problem: due.problem, plan: due.own }}
        onLook={(wanted) => void due.lookAtOwn(wanted)}
        onSave={() => void due.saveOwn()}
        onChanged={due.forget}
      />
      <ResultNotice told={due.told} />
    </>
  );
}

/** What the field of the company offers in its own form, and the studio's own packs. */
function useOffered(opened: Opened) {
  const workbook = usePlacedWorkbook(opened);
  const suggestions = useSuggestions(opened);
  const tables = useMemo(
    () => recordTables(workbook).filter(({ key }) => opened.tabs.some((tab) => tab.table === key)),
    [workbook, opened],
  );
  const table = tables.find(({ dueBy }) => dueBy?.contract);
  const packs = tables.find(({ packOf }) => packOf !== null);
  useEffect(() => {
    for (const one of [table, packs]) suggestions.want(one?.key ?? '');
  }, [tables, opened]);
  const named = packs?.packOf ? (suggestions.of(packs.key)[packs.packOf.pack] ?? []) : [];
  const own = named.filter((text): text is string => typeof text === 'string');
  if (!table?.dueBy?.contract) return { table: '', partners: [], own };
  const { partner } = table.dueBy.contract;
  const field = fieldsOf(formFor(table, opened.catalog).model).find(({ key }) => key === partner);
  return { table: table.key, own, partners: field === undefined ? [] : optionsFor(field, opened.catalog, suggestions.of(table.key)) };
}
