// Editing the selected row: fetching it, saving what was changed, and settling what others changed meanwhile.

import { useState } from 'preact/hooks';
import type { Methods, Selected, Where } from '../../../src/contract/methods';
import type { KeyedRow } from '../../../src/schema/keyed-row';
import { counted, inWords } from '../../../src/schema/values/text';
import type { Values } from '../../../src/schema/values/value';
import { type ShownResult, told } from '../../components/result';
import { type Draft, draftOf, type Form } from '../../form/draft';
import { asNewRow, type Choices, editOf, isEmpty, newIssues, othersIn, type RowEdit, settled } from '../../form/edit-changes';
import { useAsked } from '../../form/retake-dates';
import { type RowForm, useRowForm } from '../../form/use-row-form';
import { useSubmit } from '../../form/use-submit';
import type { CallTrouble } from '../../trouble';
import { Undoable } from '../memory/undo-act';

/** An edit that met another: both values of each field, and all else that the other changed. */
export interface Conflict {
  readonly edit: RowEdit;
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
  readonly told: ShownResult | null;
  readonly conflict: Conflict | null;
  /** The row was deleted meanwhile. */
  readonly gone: boolean;
  /** The edit, and the rows that have its key: which of them is meant must be said first. */
  readonly asked: AskedEdit | null;
  save(): Promise<void>;
  choose(choices: Choices): Promise<void>;
  /** Saves in that row of those that have the key. */
  saveIn(row: KeyedRow): Promise<void>;
  addAgain(): Promise<void>;
  tell(told: ShownResult): void;
}

export interface AskedEdit {
  readonly edit: RowEdit;
  readonly rows: readonly KeyedRow[];
}

interface EditEvents {
  /** The row as it stands now. */
  readonly onSaved: (row: Selected, told: ShownResult) => void;
  readonly onAdded: (told: ShownResult) => void;
}

export function useEdit(form: Form, selected: Selected, { onSaved, onAdded }: EditEvents): Editing {
  const { table, id } = selected;
  const row = useRowForm(form, draftOf(form, selected.values));
  const submit = useSubmit();
  const retakes = useAsked(form);
  const outcome = useOutcome(selected.values, row.refuse);
  const { conflict, asked } = outcome;

  const send = async (edit: RowEdit, where: Where = { row: selected.row, twice: selected.twins > 0, sure: false }) => {
    const answer = await submit.send('save', { table, id, ...edit, where });
    if (answer === null) return;
    if (!answer.ok) return outcome.fail(answer.error, edit);
    const { id: savedId, values } = answer.value;
    const twins = savedId === id ? selected.twins : 0;
    const saved = { ...selected, id: savedId, values, row: where.row, twins, issues: [] };
    const words = savedWords(form, selected, edit, answer.value);
    onSaved(saved, told('done', <Undoable words={words} act={answer.act} onUndone={onAdded} onTrouble={outcome.tell} />, true));
  };
  const save = async () => {
    outcome.clear();
    const values = row.read((read) => [...newIssues(form, selected.values, read), ...retakes.ask(selected.values, read)]);
    if (values === null) return;
    const edit = editOf(selected.values, values);
    if (isEmpty(edit)) return outcome.tell(told('info', 'Nothing was changed.'));
    await send(edit);
  };
  const choose = async (choices: Choices) => {
    if (conflict === null) return;
    const edit = settled(conflict.edit, conflict.theirs, choices);
    const { now } = conflict;
    outcome.clear();
    if (isEmpty(edit))
      return onSaved({ ...selected, values: now }, told('done', 'Their values were kept. Nothing else was changed.', true));
    row.reset(withValues(form, row.draft, { ...now, ...edit.changes }, Object.keys(conflict.theirs)));
    await send(edit);
  };
  const saveIn = async ({ row: at }: KeyedRow) => {
    if (asked !== null) await send(asked.edit, { row: at, twice: true, sure: true });
  };
  const addAgain = async () => {
    const values = row.read(() => []);
    if (values === null) return;
    const answer = await submit.send('add', { table, rows: [asNewRow(form, { ...selected.values, ...values })] });
    if (answer?.ok) onAdded(told('done', `Added “${selected.name}” again as ${answer.value.ids[0] ?? 'a new row'}.`, true));
    else if (answer) outcome.fail(answer.error, editOf({}, {}));
  };
  return { ...outcome, row, busy: submit.busy, save, choose, saveIn, addAgain };
}

/** What came of the last step, and what has to be settled before the next. */
function useOutcome(loaded: Values, refuse: RowForm['refuse']) {
  const [result, tell] = useState<ShownResult | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [asked, setAsked] = useState<AskedEdit | null>(null);
  const [gone, setGone] = useState(false);
  const clear = () => {
    tell(null);
    setConflict(null);
    setAsked(null);
  };
  const fail = (error: CallTrouble, edit: RowEdit) => {
    clear();
    if (error.code === 'conflict') setConflict(conflictOf(loaded, edit, error));
    else if (error.rows !== undefined) setAsked({ edit, rows: error.rows });
    else refuse(error.issues);
    setGone(error.code === 'gone');
    tell(told(error.code === 'conflict' || error.code === 'twice' ? 'warn' : 'error', error.message));
  };
  return { told: result, conflict, asked, gone, tell, clear, fail };
}

function withValues(form: Form, draft: Draft, values: Values, keys: readonly string[]): Draft {
  const texts = draftOf(form, Object.fromEntries(keys.map((key) => [key, values[key] ?? null]))).texts;
  return { ...draft, texts: { ...draft.texts, ...texts } };
}

function conflictOf(loaded: Values, edit: RowEdit, { theirs, meanwhile }: CallTrouble): Conflict {
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
function savedWords(form: Form, { name, id, values: loaded }: Selected, { changes }: RowEdit, saved: Methods['save']['answer']): string {
  const fields = counted(Object.keys(changes).length, 'field');
  const others = othersIn(form, loaded, saved.values, changes);
  // Takes that went up by themselves are in the notes.
  const kept = saved.notes.length > 0 ? others.filter((key) => form.columns.get(key)?.part !== 'take') : others;
  const headings = kept.map((key) => form.columns.get(key)?.heading ?? key);
  const merged = headings.length === 0 ? [] : [`Also changed meanwhile, and kept: ${inWords(headings)}.`];
  return [`Saved ${name === '' ? id : name}: ${fields} changed.`, ...saved.notes, ...merged].join(' ');
}
