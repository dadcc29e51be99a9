// Adding rows: checking what was typed, saving it once, and going on with the next.

import { useEffect, useState } from 'preact/hooks';
import type { Methods, Suggestions } from '../../../src/contract/methods';
import type { LineChanges } from '../../../src/contract/rows/lines';
import type { Issue } from '../../../src/schema/issue';
import { counted } from '../../../src/schema/values/text';
import type { Values } from '../../../src/schema/values/value';
import { checkRecord } from '../../../src/workbook/rows/check';
import { type ShownResult, told } from '../../components/result';
import { type Draft, emptyFormDraft, type Form, nextDraft, withoutBlanks } from '../../form/draft';
import { checkSeveral, fromServer, namesKey, ofLine, rowsFor, typedNames } from '../../form/several-names';
import { useAsked } from '../../form/steps/retake-dates';
import { type RowForm, useRowForm } from '../../form/use-row-form';
import { type Submit, useSubmit } from '../../form/use-submit';
import type { LineForms } from '../../lines/use-lines';
import type { CallTrouble } from '../../trouble';
import { Undoable } from '../memory/undo-act';
import { Added } from './added';
import { TroubleWords } from './keyed-rows';

export interface Adding {
  readonly row: RowForm;
  readonly busy: boolean;
  readonly told: ShownResult | null;
  readonly several: boolean;
  readonly names: readonly string[];
  setSeveral(several: boolean): void;
  /** @param another the form stays open for the next row */
  save(another: boolean): Promise<void>;
  discard(): void;
}

/** @param loaded false while the workbook is still being read. @param onSaved what others show is out of date now. */
export function useAdd(form: Form, loaded: boolean, lines: LineForms, known: Suggestions, onSaved: () => void): Adding {
  const { table } = form;
  const row = useRowForm(form, emptyFormDraft(form), [namesKey]);
  const submit = useSubmit();
  const asked = useAsked(form, known);
  const [several, setSeveral] = useState(false);
  const [result, setResult] = useState<ShownResult | null>(null);
  const names = typedNames(row.draft.texts[namesKey] ?? '');
  const tell = (trouble: CallTrouble) => setResult(told('error', <TroubleWords trouble={trouble} onResult={setResult} />));
  useFreshStart(form, row);
  const check = (values: Values) => wrongIn(form, several ? names : null, values, asked.ask);
  const finish = (rows: readonly Values[], { ids, notes = [] }: Methods['add']['answer'], act: string | undefined, another: boolean) => {
    const called = rows.map((values) => String(values[table.name] ?? ''));
    const added = <Added {...{ table, ids, notes }} names={called} onTrouble={tell} />;
    setResult(told('done', <Undoable words={added} act={act} onUndone={after(setResult, onSaved)} onTrouble={setResult} />, !another));
    const next = another ? nextDraft(form, row.draft) : emptyFormDraft(form);
    row.reset(next);
    lines.reset();
    asked.forget();
    asked.remember(rows, ids);
    if (another) focusBlank(row.element.current, next);
    onSaved();
  };
  const save = async (another: boolean) => {
    setResult(null);
    if (!loaded) return setResult(told('info', 'The workbook is still being read. Save again in a moment.'));
    const values = row.read(check);
    if (values === null) return;
    const rows = several ? rowsFor(form, names, withoutBlanks(values)) : [withoutBlanks(values)];
    const own = several ? [] : lines.read();
    if (own === null) return setResult(told('error', 'Something in the lines is to be mended first.'));
    const outcome = await sent(submit, table.key, rows, own);
    if (outcome === null) return;
    if (outcome.ok) return finish(rows, outcome.value, outcome.act, another);
    lines.refuse(outcome.error);
    row.refuse(several ? fromServer(form, outcome.error.issues) : outcome.error.issues);
    tell(outcome.error);
  };
  const discard = () => {
    row.reset(emptyFormDraft(form));
    lines.reset();
    asked.forget();
    setResult(null);
  };
  return { row, busy: submit.busy, told: result, several, names, setSeveral, save, discard };
}

/** What is wrong, and what is asked about. @param names of several rows; null: it is one row */
function wrongIn(form: Form, names: readonly string[] | null, values: Values, ask: ReturnType<typeof useAsked>['ask']): readonly Issue[] {
  const filled = withoutBlanks(values);
  if (names === null) return [...checkRecord(form.table, filled, form.catalog), ...ask({}, values)];
  const doubts = rowsFor(form, names, filled).flatMap((one, at) => ofLine(form, ask({}, one), at));
  return [...checkSeveral(form, names, filled), ...doubts];
}

/** What was kept need not be gone through again. */
function focusBlank(element: HTMLElement | null, { texts }: Draft): void {
  const fields = [...(element?.querySelectorAll<HTMLElement>('.fields [name]') ?? [])].filter(({ offsetParent }) => offsetParent !== null);
  (fields.find((field) => (texts[field.getAttribute('name') ?? ''] ?? '') === '') ?? fields[0])?.focus();
}

/** What a new row starts with may have changed in Settings; what was typed stays. */
function useFreshStart(form: Form, row: RowForm): void {
  useEffect(() => {
    if (row.draft.typed.size === 0) row.reset(emptyFormDraft(form));
  }, [form]);
}

/** With lines it is one row alone. */
async function sent({ send }: Submit, table: string, rows: readonly Values[], lines: readonly LineChanges[]) {
  if (lines.length === 0) return send('add', { table, rows });
  const outcome = await send('saveWhole', { table, row: { id: null, values: rows[0] ?? {} }, lines });
  if (!outcome?.ok) return outcome;
  const { id, notes, lines: count } = outcome.value;
  return { ...outcome, value: { ids: [id], again: false, notes: [`With ${counted(count, 'line')}.`, ...notes] } };
}

/** Says what came of it, and that what others show is out of date. */
function after(tell: (words: ShownResult) => void, onSaved: () => void): (words: ShownResult) => void {
  return (words) => {
    tell(words);
    onSaved();
  };
}
