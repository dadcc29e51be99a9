// Invoices on their way to accounts: several in one go, and the list of those that went.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AccountsOf, WaitingBill } from '../../src/contract/cash';
import type { Methods } from '../../src/contract/methods';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Checkbox } from '../components/checkbox';
import { useEachVisit } from '../components/page';
import { Question } from '../components/question';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { ask } from '../server';
import { doneWithUndo } from '../views/memory/undo-act';
import { AccountsTools } from './accounts-tools';

type Desk = Methods['billDesk']['answer'];

function useBills(onChanged: () => void) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const [turned, turn] = useState<ReadonlySet<string>>(new Set());
  const submit = useSubmit();
  const look = async () => {
    const outcome = await ask('billDesk', {});
    if (outcome.ok) setDesk(outcome.value);
    else tell(told('error', outcome.error.message));
  };
  useEachVisit(look);
  const changed = () => {
    void look();
    onChanged();
  };
  const goes = ({ id, against }: WaitingBill) => (against === '') !== turned.has(id);
  const going = (desk?.waiting ?? []).filter(goes);
  const pass = async (sure: boolean) => {
    setAsked(null);
    const bills = going.map(({ table, id, gross }) => ({ table, id, gross: gross ?? 0 }));
    const outcome = await submit.send('passBills', { bills, sure });
    if (outcome === null) return;
    const { message, issues } = outcome.ok ? { message: '', issues: [] } : outcome.error;
    if (!outcome.ok) return issues.some(({ path }) => path === 'sure') ? setAsked(message) : tell(told('error', message, true));
    const words = `With accounts, ${outcome.value.words}. Their list is below.`;
    tell(doneWithUndo(words, outcome.act, tell, changed));
    turn(new Set());
    changed();
  };
  const tick = (bill: WaitingBill) =>
    turn(new Set(turned.has(bill.id) ? [...turned].filter((one) => one !== bill.id) : [...turned, bill.id]));
  return { desk, asked, setAsked, result, tell, goes, going, pass, tick, busy: submit.busy ? 'Working…' : undefined };
}

export function BillsPart({ onChanged }: { readonly onChanged: () => void }): JSX.Element {
  const { desk, asked, setAsked, result, tell, goes, going, pass, tick, busy } = useBills(onChanged);
  return (
    <section class="lines" aria-label="Invoices for accounts">
      <h3>Not with accounts yet</h3>
      {desk?.waiting.length === 0 && <p class="hint">No invoice waits.</p>}
      {desk !== null && desk.waiting.length > 0 && (
        <fieldset>
          <legend class="spoken">Invoices that are not with accounts</legend>
          {desk.waiting.map((bill) => (
            <Checkbox key={bill.id} id={`bill-${bill.id}`} name={bill.id} checked={goes(bill)} onChecked={() => tick(bill)}>
              {bill.words} {bill.against !== '' && <span class="hint">{bill.against}</span>}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {going.length > 0 && asked === null && (
        <div class="buttons">
          <Button look="primary" busy={busy} onPress={() => void pass(false)}>
            {`Pass on ${counted(going.length, 'invoice')}`}
          </Button>
        </div>
      )}
      {asked !== null && (
        <Question yes="Pass them on" no="Leave it" busy={busy} onYes={() => void pass(true)} onNo={() => setAsked(null)}>
          {asked}
        </Question>
      )}
      <ResultNotice told={result} />
      {desk !== null && desk.days.length > 0 && <h3>With accounts</h3>}
      {desk?.days.map(({ day, words }) => (
        <section key={day} class="lines" aria-label={words}>
          <p>{words}</p>
          <AccountsTools of={{ day } satisfies AccountsOf} onResult={tell} />
        </section>
      ))}
    </section>
  );
}
