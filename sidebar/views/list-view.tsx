// Add or update from a list: read it, look at every row, then do it.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Methods, Opened } from '../../src/contract/methods';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { ResultNotice } from '../components/result';
import { formFor } from '../form/draft';
import { ListPlanPart } from '../lists/list-plan-part';
import { SourcePart } from '../lists/source-part';
import { UnderstoodPart } from '../lists/understood-part';
import { useList } from '../lists/use-list';
import { doneWithUndo } from './memory/undo-act';
import { tablesThere } from './rows/tables-there';
import { usePlacedWorkbook } from './use-placed-workbook';

export function ListView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  // Lines too: a list of what is in a delivery has the delivery beside each.
  const offers = useMemo(() => tablesThere(workbook, opened), [workbook, opened]);
  const list = useList((answer, act) => doneWithUndo(doneWords(answer), act, list.tell, onSaved), onSaved);
  const { draft, plan } = list;
  const { busy } = list;
  const table = offers.find(({ key }) => key === draft?.table)?.table;
  const form = useMemo(() => table && formFor(table, opened.catalog), [table, opened.catalog]);
  return (
    <>
      <h2>Add or update from a list</h2>
      <SourcePart {...{ offers, busy }} isDone={plan !== null} onChanged={list.forget} onLook={(key, read) => void list.look(key, read)} />
      {plan && draft && <UnderstoodPart {...{ plan, draft, people: opened.catalog.people }} onSay={list.say} />}
      {plan && plan.troubles.length > 0 && (
        <Notice kind="warn">
          <ul>
            {plan.troubles.map((trouble) => (
              <li key={trouble}>{trouble}</li>
            ))}
          </ul>
        </Notice>
      )}
      {plan && list.isOld && (
        <div class="buttons">
          <Button look="primary" busy={busy} onPress={() => void list.again()}>
            Look again
          </Button>
        </div>
      )}
      {plan && draft && form && !list.isOld && plan.troubles.length === 0 && (
        <ListPlanPart {...{ plan, draft, form, busy }} onSay={list.say} onBring={() => void list.bring()} onResult={list.tell} />
      )}
      <ResultNotice told={list.told} />
    </>
  );
}

/** `Added 3 rows, changed 1 row.` */
export function doneWords({ added, changed, notes }: Methods['bringIn']['answer']): string {
  const parts = [
    ...(added > 0 ? [`Added ${counted(added, 'row')}`] : []),
    ...(changed > 0 ? [`${added > 0 ? 'changed' : 'Changed'} ${counted(changed, 'row')}`] : []),
  ];
  return [`${parts.join(', ')}.`, ...notes].join(' ');
}
