// Adding rows: checking what was typed, saving it once, and going on with the next.

import { useEffect, useState } from 'preact/hooks';
import type { Methods } from '../../../src/contract/methods';
import type { Values } from '../../../src/schema/values/value';
import { checkRecord } from '../../../src/workbook/rows/check';
import { type ShownResult, told } from '../../components/result';
import { emptyFormDraft, type Form, nextDraft, withoutBlanks } from '../../form/draft';
import { useAsked } from '../../form/retake-dates';
import { checkSeveral, fromServer, namesKey, rowsFor, typedNames } from '../../form/several-names';
import { type RowForm, useRowForm } from '../../form/use-row-form';
import { useSubmit } from '../../form/use-submit';
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
export function useAdd(form: Form, loaded: boolean, onSaved: () => void): Adding {
  const { table } = form;
  const row = useRowForm(form, emptyFormDraft(form), [namesKey]);
  const submit = useSubmit();
  const asked = useAsked(form);
  const [several, setSeveral] = useState(false);
  const [result, setResult] = useState<ShownResult | null>(null);
  const names = typedNames(row.draft.texts[namesKey] ?? '');
  const tell = (trouble: CallTrouble) => setResult(told('error', <TroubleWords trouble={trouble} onResult={setResult} />));

  useEffect(() => {
    // What a new row starts with may have changed in Settings; what was typed stays.
    if (row.draft.typed.size === 0) row.reset(emptyFormDraft(form));
  }, [form]);
  const check = (values: Values) => {
    const filled = withoutBlanks(values);
    const issues = several ? checkSeveral(form, names, filled) : checkRecord(table, filled, form.catalog);
    return [...issues, ...asked.ask({}, values)];
  };
  const finish = (rows: readonly Values[], { ids, notes = [] }: Methods['add']['answer'], act: string | undefined, another: boolean) => {
    const called = rows.map((values) => String(values[table.name] ?? ''));
    const added = <Added {...{ table, ids, notes }} names={called} onTrouble={tell} />;
    setResult(told('done', <Undoable words={added} act={act} onUndone={after(setResult, onSaved)} onTrouble={setResult} />, !another));
    row.reset(another ? nextDraft(form, row.draft) : emptyFormDraft(form));
    asked.forget();
    if (another) row.element.current?.querySelector<HTMLElement>('.fields input, .fields select, .fields textarea')?.focus();
    onSaved();
  };
  const save = async (another: boolean) => {
    setResult(null);
    if (!loaded) return setResult(told('info', 'The workbook is still being read. Save again in a moment.'));
    const values = row.read(check);
    if (values === null) return;
    const rows = several ? rowsFor(form, names, withoutBlanks(values)) : [withoutBlanks(values)];
    const outcome = await submit.send('add', { table: table.key, rows });
    if (outcome === null) return;
    if (outcome.ok) return finish(rows, outcome.value, outcome.act, another);
    row.refuse(several ? fromServer(form, outcome.error.issues) : outcome.error.issues);
    tell(outcome.error);
  };
  const discard = () => {
    row.reset(emptyFormDraft(form));
    asked.forget();
    setResult(null);
  };
  return { row, busy: submit.busy, told: result, several, names, setSeveral, save, discard };
}

/** Says what came of it, and that what others show is out of date. */
function after(tell: (words: ShownResult) => void, onSaved: () => void): (words: ShownResult) => void {
  return (words) => {
    tell(words);
    onSaved();
  };
}
