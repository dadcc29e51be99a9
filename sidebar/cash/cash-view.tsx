// Floats and cards: what should be there, and counting it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FloatView } from '../../src/contract/cash';
import type { Opened } from '../../src/contract/methods';
import type { Currency } from '../../src/schema/values/money';
import { recordTables } from '../../src/schema/workbook';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { useEachVisit } from '../components/page';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { ask } from '../server';
import { doneWithUndo } from '../views/memory/undo-act';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { BillsPart } from './bills-part';
import { cashTitle } from './cash-title';
import { ClaimsPart } from './claims-part';
import { FloatCountPart } from './float-count-part';
import { StatementPart } from './statement-part';

/** @param onSaved something was written that other views show */
function useFloats(keepsFloats: boolean, onSaved: () => void) {
  const [floats, setFloats] = useState<readonly FloatView[] | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const look = async () => {
    if (!keepsFloats) return;
    const outcome = await ask('floatStates', {});
    if (outcome.ok) setFloats(outcome.value.floats);
    else tell(told('error', outcome.error.message));
  };
  useEachVisit(look);
  // What has come back for receipts is in their float again.
  const changed = () => {
    void look();
    onSaved();
  };
  const counted = (float: FloatView, act: string | undefined) => {
    tell(doneWithUndo(`Written down for ${float.id}.`, act, tell, changed));
    setFloats((before) => (before ?? []).map((one) => (one.id === float.id ? float : one)));
    onSaved();
  };
  const pasted = (words: string, act: string | undefined) => {
    tell(doneWithUndo(words, act, tell, changed));
    changed();
  };
  const refused = (shown: ShownResult) => {
    tell(shown);
    // What somebody else has found meanwhile.
    void look();
  };
  return { floats, result, changed, tells: { onCounted: counted, onPasted: pasted, onTrouble: tell, onRefused: refused } };
}

export function CashView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const { keepsFloats, keepsClaims, keepsBills } = useKept(opened);
  const { floats, result, changed, tells } = useFloats(keepsFloats, onSaved);
  return (
    <>
      <h2>{cashTitle(keepsFloats || keepsClaims, keepsBills)}</h2>
      {keepsFloats && <h3>Floats and cards</h3>}
      {floats?.length === 0 && <p class="hint">No float is open. Add one on the tab Floats.</p>}
      {floats?.map((float) => (
        <FloatPart key={float.id} {...{ float, currency: opened.catalog.settings.currency, ...tells }} />
      ))}
      <ResultNotice told={result} />
      {keepsClaims && <ClaimsPart {...{ opened, onChanged: changed }} />}
      {keepsBills && <BillsPart onChanged={onSaved} />}
    </>
  );
}

/** Which of the tabs are there, of ours or of one's own. */
function useKept(opened: Opened) {
  const tables = recordTables(usePlacedWorkbook(opened));
  const cash = tables.find((table) => table.cash !== null)?.cash;
  const isThere = (base: string | undefined) =>
    tables.some(({ key, baseTable }) => baseTable === base && opened.tabs.some(({ table }) => table === key));
  const keepsBills = tables.some(({ bills, baseTable }) => bills !== null && isThere(baseTable));
  return { keepsFloats: isThere(cash?.floats.table), keepsClaims: isThere(cash?.claims.table), keepsBills };
}

interface FloatPartProps {
  readonly float: FloatView;
  readonly currency: Currency;
  readonly onCounted: (float: FloatView, act: string | undefined) => void;
  readonly onPasted: (words: string, act: string | undefined) => void;
  readonly onTrouble: (told: ShownResult | null) => void;
  readonly onRefused: (told: ShownResult) => void;
}

function FloatPart({ float, currency, onCounted, onPasted, onTrouble, onRefused }: FloatPartProps): JSX.Element {
  const [counting, count] = useState(false);
  const [pasting, paste] = useState(false);
  const title = `${float.holder}: ${float.kind} (${float.id})`;
  return (
    <section class="lines" aria-label={title}>
      <h4>{title}</h4>
      {float.words.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {float.hints.map((words) => (
        <Notice key={words} kind="info">
          {words}
        </Notice>
      ))}
      {!counting && !pasting && (float.counts || float.pastes) && (
        <div class="buttons">
          {float.counts && <Button onPress={() => count(true)}>Count</Button>}
          {float.pastes && <Button onPress={() => paste(true)}>Paste a statement</Button>}
        </div>
      )}
      {pasting && (
        <StatementPart
          card={float.id}
          onDone={(words, act) => {
            paste(false);
            onPasted(words, act);
          }}
          onTrouble={onTrouble}
          onLeave={() => paste(false)}
        />
      )}
      {counting && (
        <FloatCountPart
          {...{ float, currency }}
          onCounted={(now, act) => {
            count(false);
            onCounted(now, act);
          }}
          onTrouble={onRefused}
          onLeave={() => count(false)}
        />
      )}
    </section>
  );
}
