// Edit: the row that is selected in the grid, fetched when asked for.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Opened, Selected } from '../../../src/contract/methods';
import { tableOf } from '../../../src/schema/workbook';
import { CastPart } from '../../casting/cast-part';
import { Button } from '../../components/button';
import { ResultNotice, type ShownResult, told } from '../../components/result';
import { formFor } from '../../form/draft';
import { firstCatalog } from '../../form/first-catalog';
import { OutgoingParts } from '../../papers/outgoing-parts';
import { usePeople } from '../../people/use-people';
import { ask } from '../../server';
import { usePlacedWorkbook } from '../use-placed-workbook';
import { EditForm } from './edit-form';
import { useSuggestions } from './use-suggestions';

interface EditViewProps {
  /** Null while the workbook is still being read. */
  readonly opened: Opened | null;
  /** Fetches the selected row when it rises, 0 being never. */
  readonly wanted: number;
  readonly onSaved: () => void;
}

interface Loaded {
  readonly row: Selected;
  /** A new number for each row fetched or saved: the form starts afresh. */
  readonly turn: number;
  /** What the row was called before it was saved; `''`: as it is called now. */
  readonly was: string;
}

/** The row that is being edited, and what came of the last step. */
function useSelectedRow() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ShownResult | null>(null);
  const write = (row: Selected) => setLoaded((before) => before && { ...before, row });
  /** The form begins afresh, but where nothing is said: then an act wrote into the row while it is open. */
  const show = (row: Selected, words?: ShownResult | null) => {
    if (words === undefined) return write(row);
    setLoaded((before) => ({ row, turn: (before?.turn ?? 0) + 1, was: words === null ? '' : calledBefore(before?.row, row) }));
    setResult(words);
  };
  const close = (words: ShownResult | null) => {
    setLoaded(null);
    setResult(words);
  };
  const fetchRow = async () => {
    if (busy) return;
    setBusy(true);
    setResult(null);
    const outcome = await ask('selected', {});
    setBusy(false);
    if (!outcome.ok) return setResult(told('error', outcome.error.message));
    const { row, reason } = outcome.value;
    if (row) show(row, null);
    else setResult(told('info', reason ?? 'Select a row of one of Routesheet’s tabs first.'));
  };
  return { loaded, busy, result, show, close, fetchRow };
}

export function EditView({ opened, wanted: times, onSaved }: EditViewProps): JSX.Element {
  const { loaded, busy, result, show, close, fetchRow } = useSelectedRow();
  const workbook = usePlacedWorkbook(opened);
  const suggestions = useSuggestions(opened);
  const begun = useRef(0);
  useEffect(() => {
    if (times === begun.current || opened === null) return;
    begun.current = times;
    // A form that is open asks first, if there is something to lose.
    if (loaded === null) void fetchRow();
  });
  const wanted = loaded?.row.table ?? '';
  useEffect(() => suggestions.want(wanted), [wanted, opened]);
  const people = usePeople(opened?.catalog ?? firstCatalog, onSaved);
  const form = useMemo(
    () => opened && wanted !== '' && formFor(tableOf(workbook, wanted), people.catalog, opened.today),
    [workbook, wanted, people.catalog, opened?.today],
  );
  if (loaded === null || opened === null || !form) {
    return <NoRow result={result} busy={busy || opened === null ? 'Fetching the row…' : undefined} onFetch={() => void fetchRow()} />;
  }
  const { row, turn, was } = loaded;
  return (
    <>
      <EditForm
        key={turn}
        {...{ form, selected: row, opened, suggestions, last: result, was, wanted: times }}
        onPerson={people.add}
        onSaved={(saved, words) => {
          show(saved, words);
          onSaved();
        }}
        onAdded={(words) => {
          close(words);
          onSaved();
        }}
        onChanged={onSaved}
        onClose={() => close(null)}
        onAnother={() => void fetchRow()}
      />
      <CastPart key={`cast-${turn}`} {...{ opened, table: row.table, id: row.id }} onChanged={onSaved} />
      <Outgoing key={`out-${turn}`} {...{ opened, row, show, onSaved }} />
    </>
  );
}

interface OutgoingProps extends Pick<EditViewProps, 'onSaved'> {
  readonly opened: Opened;
  readonly row: Selected;
  readonly show: (row: Selected) => void;
}

/** What leaves the house of the row: what that writes into it stands in the form at once. */
function Outgoing({ opened, row, show, onSaved }: OutgoingProps): JSX.Element {
  return (
    <OutgoingParts
      {...{ opened, table: row.table, id: row.id }}
      onChanged={(values = {}) => {
        show({ ...row, values: { ...row.values, ...values } });
        onSaved();
      }}
    />
  );
}

interface NoRowProps {
  readonly result: ShownResult | null;
  readonly busy: string | undefined;
  readonly onFetch: () => void;
}

function NoRow({ result, busy, onFetch }: NoRowProps): JSX.Element {
  return (
    <>
      <p class="lead">Select any cell of the row in the sheet, then press the button.</p>
      <div class="buttons">
        <Button look="primary" busy={busy} onPress={onFetch}>
          Edit the selected row
        </Button>
      </div>
      <ResultNotice told={result} />
    </>
  );
}

/** Its name, or its ID where that is another now; `''` for none, and where neither has changed. */
function calledBefore(before: Selected | undefined, { id, name, table }: Selected): string {
  if (before === undefined || before.table !== table) return '';
  if (before.id !== id) return before.id;
  return before.name === name ? '' : before.name;
}
