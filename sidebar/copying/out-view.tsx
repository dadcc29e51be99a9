// Copy or save rows: any tab, or what is selected, as a table to paste, as CSV, or as Kitsu takes it.

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Methods, Opened } from '../../src/contract/methods';
import { Notice } from '../components/notice';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { ask } from '../server';
import { SelectField } from '../several/rows-part';
import { tablesThere } from '../views/rows/tables-there';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { TableTools } from './table-tools';

type Input = Methods['takeOut']['input'];

const rowChoices = [
  { value: 'all', words: 'All of a tab' },
  { value: 'selected', words: 'Those selected in the sheet' },
];

const formChoices = [
  { value: 'tab', words: 'It stands, with all columns' },
  { value: 'kitsu', words: 'Kitsu takes it' },
];

/** Tabs that rows may be taken out of. */
function useOffers(opened: Opened) {
  const workbook = usePlacedWorkbook(opened);
  return useMemo(
    () => tablesThere(workbook, opened).map(({ key, tab, table }) => ({ value: key, words: tab, kitsu: table.kitsu !== null })),
    [workbook, opened],
  );
}

export function OutView({ opened }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const offers = useOffers(opened);
  const [chosen, choose] = useState('');
  const [rows, setRows] = useState<Input['rows']>('all');
  const [form, setForm] = useState<Input['form']>('tab');
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [result, tell] = useState<ShownResult | null>(null);
  const offer = offers.find(({ value }) => value === chosen) ?? offers[0];
  const mayBeKitsu = rows === 'selected' || offer?.kitsu === true;
  const table = async () => {
    const outcome = await ask('takeOut', { table: offer?.value ?? '', rows, form: mayBeKitsu ? form : 'tab' });
    setNotes(outcome.ok ? outcome.value.notes : []);
    if (outcome.ok) return outcome.value;
    tell(told('error', outcome.error.message, true));
    return null;
  };
  return (
    <>
      <h2>Copy or save rows</h2>
      <form class="form" aria-label="Which rows" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          id="out-rows"
          label="Which rows"
          value={rows}
          choices={rowChoices}
          onValue={(value) => setRows(value === 'selected' ? 'selected' : 'all')}
        />
        {rows === 'all' && <SelectField id="out-tab" label="Of the tab" value={offer?.value ?? ''} choices={offers} onValue={choose} />}
        {mayBeKitsu && (
          <SelectField
            id="out-form"
            label="As"
            value={form}
            choices={formChoices}
            onValue={(value) => setForm(value === 'kitsu' ? 'kitsu' : 'tab')}
          />
        )}
        <div class="buttons">
          <TableTools table={table} onResult={tell} />
        </div>
      </form>
      {notes.map((note) => (
        <Notice key={note} kind="warn">
          {note}
        </Notice>
      ))}
      <ResultNotice told={result} />
    </>
  );
}
