// Editing the selected row: fetching it, saving what was changed, and settling what others changed meanwhile.

import { useState } from 'preact/hooks';
import type { Methods, Selected } from '../../src/contract/methods';
import { counted, inWords } from '../../src/schema/text';
import type { Values } from '../../src/schema/value';
import { type Told, told } from '../components/result';
import { type Draft, draftOf, type Form } from '../form/draft';
import { asNewRow, type Choices, type Edit, editOf, isEmpty, newIssues, othersIn, settled } from '../form/edit-changes';
import { useAsked } from '../form/retake-dates';
import { type RowForm, useRowForm } from '../form/use-row-form';
import { useSubmit } from '../form/use-submit';
import type { Trouble } from '../trouble';

/** An edit that met another: both values of each field, and all else that the other changed. */
export interface Conflict {
  readonly edit: Edit;
  readonly theirs: Values;
  /** The row as the form was filled with it. */
  readonly loaded: Values;
  /** The row as it stands; what the server does not tell counts as unchanged. */
  readonly now: Values;
  readonly who: string | null;
  readonly when: string | null;
}

export interface Editing {
  readonly row: RowForm;
  readonly busy: boolean;
  readonly told: Told | null;
  readonly conflict: Conflict | null;
  /** The row was deleted meanwhile. */
  readonly gone: boolean;
  save(): Promise<void>;
  choose(choices: Choices): Promise<void>;
  addAgain(): Promise<void>;
}

interface EditEvents {
  /** The row as it stands now. */
  readonly onSaved: (row: Selected, told: Told) => void;
  readonly onAdded: (told: Told) => void;
}

export function useEdit(form: Form, selected: Selected, { onSaved, onAdded }: EditEvents): Editing {
  const { table, id } = selected;
  const row = useRowForm(form, draftOf(form, selected.values));
  const submit = useSubmit();
  const asked = useAsked(form);
  const [result, setResult] = useState<Told | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [gone, setGone] = useState(false);

  const fail = (error: Trouble, edit: Edit) => {
    if (error.code === 'conflict') setConflict(conflictOf(selected.values, edit, error));
    else row.refuse(error.issues);
    setGone(error.code === 'gone');
    setResult(told(error.code === 'conflict' ? 'warn' : 'error', error.message));
  };
  const send = async (edit: Edit) => {
    const outcome = await submit.send('save', { table, id, ...edit });
    if (outcome === null) return;
    if (!outcome.ok) return fail(outcome.error, edit);
    const { id: savedId, values } = outcome.value;
    onSaved({ ...selected, id: savedId, values, issues: [] }, savedWords(form, selected, edit, outcome.value));
  };
  const save = async () => {
    setResult(null);
    setConflict(null);
    const values = row.read((read) => [...newIssues(form, selected.values, read), ...asked.ask(selected.values, read)]);
    if (values === null) return;
    const edit = editOf(selected.values, values);
    if (isEmpty(edit)) return setResult(told('info', 'Nothing was changed.'));
    await send(edit);
  };
  const choose = async (choices: Choices) => {
    if (conflict === null) return;
    const edit = settled(conflict.edit, conflict.theirs, choices);
    const { now } = conflict;
    setConflict(null);
    if (isEmpty(edit))
      return onSaved({ ...selected, values: now }, told('done', 'Their values were kept. Nothing else was changed.', true));
    row.reset(withValues(form, row.draft, { ...now, ...edit.changes }, Object.keys(conflict.theirs)));
    await send(edit);
  };
  const addAgain = async () => {
    const values = row.read(() => []);
    if (values === null) return;
    const outcome = await submit.send('add', { table, rows: [asNewRow(form, { ...selected.values, ...values })] });
    if (outcome?.ok) onAdded(told('done', `Added “${selected.name}” again as ${outcome.value.ids[0] ?? 'a new row'}.`, true));
    else if (outcome) fail(outcome.error, editOf({}, {}));
  };
  return { row, busy: submit.busy, told: result, conflict, gone, save, choose, addAgain };
}

function withValues(form: Form, draft: Draft, values: Values, keys: readonly string[]): Draft {
  const texts = draftOf(form, Object.fromEntries(keys.map((key) => [key, values[key] ?? null]))).texts;
  return { ...draft, texts: { ...draft.texts, ...texts } };
}

function conflictOf(loaded: Values, edit: Edit, { theirs, meanwhile }: Trouble): Conflict {
  return {
    edit,
    theirs,
    loaded,
    now: meanwhile?.values ?? { ...loaded, ...theirs },
    who: meanwhile?.who ?? null,
    when: meanwhile?.when ?? null,
  };
}

/** What others changed meanwhile in other fields was kept, and is said: the form shows it from now on. */
function savedWords(form: Form, { name, id, values: loaded }: Selected, { changes }: Edit, saved: Methods['save']['answer']): Told {
  const fields = counted(Object.keys(changes).length, 'field');
  const others = othersIn(form, loaded, saved.values, changes);
  // Takes that went up by themselves are in the notes.
  const kept = saved.notes.length > 0 ? others.filter((key) => form.columns.get(key)?.part !== 'take') : others;
  const headings = kept.map((key) => form.columns.get(key)?.heading ?? key);
  const merged = headings.length === 0 ? [] : [`Also changed meanwhile, and kept: ${inWords(headings)}.`];
  return told('done', [`Saved ${name === '' ? id : name}: ${fields} changed.`, ...saved.notes, ...merged].join(' '), true);
}
