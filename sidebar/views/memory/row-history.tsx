// What was changed in the row that is open, fetched when asked for.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RowHistory } from '../../../src/contract/memory';
import { Button } from '../../components/button';
import { ResultNotice, type ShownResult, told } from '../../components/result';
import { TableTools } from '../../copying/table-tools';
import { ask } from '../../server';
import { whenWords } from './when-words';

export function RowHistoryPart({ table, id }: { readonly table: string; readonly id: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<RowHistory | null>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  const press = async () => {
    if (open) return setOpen(false);
    setBusy(true);
    setResult(null);
    const outcome = await ask('history', { table, id });
    setBusy(false);
    if (!outcome.ok) return setResult(told('error', outcome.error.message));
    setFound(outcome.value);
    setOpen(true);
  };
  return (
    <section class="history" aria-label="History of this row">
      <Button look="link" expanded={open} controls="row-history" busy={busy ? 'Looking it up…' : undefined} onPress={() => void press()}>
        History
      </Button>
      <div id="row-history" hidden={!open}>
        {open && found && <HistoryLines id={id} history={found} onResult={setResult} />}
      </div>
      <ResultNotice told={result} />
    </section>
  );
}

interface HistoryLinesProps {
  readonly id: string;
  readonly history: RowHistory;
  readonly onResult: (told: ShownResult) => void;
}

function HistoryLines({ id, history: { lines, logged }, onResult }: HistoryLinesProps): JSX.Element {
  const table = () => ({
    name: `History of ${id}`,
    headings: ['When', 'Who', 'What'],
    rows: lines.map(({ when, who, words }) => [when, who, words]),
  });
  return (
    <>
      {lines.length > 0 && (
        <ul class="changes">
          {lines.map(({ act, when, who, words }) => (
            <li key={`${act} ${words}`}>
              <span class="hint">{whenWords(when, who)}</span>
              <br />
              {words}
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <div class="buttons tools">
          <TableTools table={table} onResult={onResult} />
        </div>
      )}
      <p class="hint">
        {historyWords(lines.length, logged)} What was typed in the sheet is in Google’s own history: right-click the cell, then Show edit
        history.
      </p>
    </>
  );
}

function historyWords(count: number, logged: boolean): string {
  if (!logged) return 'This workbook keeps no changes yet: run Set up workbook, in the menu under Workbook, to add the tab Changes.';
  return count === 0 ? 'Nothing was changed here through Routesheet yet.' : 'These are the changes made through Routesheet.';
}
