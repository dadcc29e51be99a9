// Paste a breakdown: a matrix, a list by shot, or castings as Kitsu writes them; looked at casting by casting, then brought in.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { WorkbookDefinition } from '../../src/schema/workbook';
import { Notice } from '../components/notice';
import { ResultNotice } from '../components/result';
import { formFor } from '../form/draft';
import { ListPlanPart } from '../lists/list-plan-part';
import { SourcePart } from '../lists/source-part';
import { doneWords } from '../views/list-view';
import { doneWithUndo } from '../views/memory/undo-act';
import { firstThere } from '../views/rows/tables-there';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { MatrixPart } from './matrix-part';
import { NeededPart } from './needed-part';
import { useBreakdown } from './use-breakdown';

export function BreakdownView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  const table = castTable(workbook, opened);
  const form = useMemo(() => table && formFor(table, opened.catalog), [table, opened.catalog]);
  const desk = useBreakdown((answer, act) => doneWithUndo(doneWords(answer), act, desk.tell, onSaved), onSaved);
  const { draft, plan } = desk;
  const { busy } = desk;
  if (table === null || !form) return <Notice kind="info">The tab Casting is not in use.</Notice>;
  return (
    <>
      <h2>Paste a breakdown</h2>
      <SourcePart
        offers={[{ key: table.key, tab: table.tab }]}
        help="Assets at the left, shots or episodes at the top, crosses or numbers between; or lines such as SH010: Oti, Berry x2; or a casting list of Kitsu."
        {...{ busy }}
        isDone={plan !== null}
        onChanged={desk.forget}
        onLook={(_table, read) => void desk.look(table.key, read)}
      />
      {plan?.troubles.map((trouble) => (
        <Notice key={trouble} kind="warn">
          {trouble}
        </Notice>
      ))}
      {plan && draft && plan.troubles.length === 0 && (
        <ListPlanPart
          {...{ plan, draft, form, busy }}
          onSay={(more) => void desk.again(more)}
          onBring={() => void desk.bring()}
          onResult={desk.tell}
        />
      )}
      {plan === null && <MatrixPart onResult={desk.tell} />}
      {plan === null && <NeededPart {...{ opened, onSaved }} />}
      <ResultNotice told={desk.told} />
    </>
  );
}

/** The tab of castings, of ours or of one's own; null: it is not there. */
export function castTable(workbook: WorkbookDefinition, opened: Pick<Opened, 'tabs'>) {
  return firstThere(workbook, opened, ({ casts }) => casts !== null);
}
