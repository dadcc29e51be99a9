// Editing the selected row: fetching it, saving what was changed, and settling what others changed meanwhile.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Methods, Selected, Suggestions } from '../../../src/contract/methods';
import type { LineChanges } from '../../../src/contract/rows/lines';
import type { Where } from '../../../src/contract/rows/row-edit';
import type { KeyedRow } from '../../../src/schema/keyed-row';
import { counted, inWords } from '../../../src/schema/values/text';
import type { Values } from '../../../src/schema/values/value';
import { type ShownResult, told } from '../../components/result';
import { type Draft, draftOf, type Form } from '../../form/draft';
import { asNewRow, type Choices, editOf, isEmpty, newIssues, othersIn, type RowEdit, settled } from '../../form/edit-changes';
import { useAsked } from '../../form/steps/retake-dates';
import { type RowForm, useRowForm } from '../../form/use-row-form';
import { useSubmit } from '../../form/use-submit';
import { doneToLines } from '../../lines/done-to-lines';
import type { LineForms } from '../../lines/use-lines';
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

export function useEdit(form: Form, selected: Selected, lines: LineForms, known: Suggestions, { onSaved, onAdded }: EditEvents): Editing {
  const { table, id } = selected;
  const row = useRowForm(form, draftOf(form, selected.values));
  useWritten(form, selected.values, row);
  const submit = useSubmit();
  const retakes = useAsked(form, known);
  const outcome = useOutcome(selected.values, row.refuse);
  const { conflict, asked } = outcome;
  const send = async (edit: RowEdit, where: Where = { row: selected.row, twice: selected.twins > 0, sure: false }) => {
    const changed = lines.read();
    const nothing = nothingToSend(edit, changed);
    if (changed === null || nothing !== null) return outcome.tell(nothing);
    const row = { id, ...edit, where };
    const answer = await (changed.length === 0
      ? submit.send('save', { table, ...row })
      : submit.send('saveWhole', { table, row, lines: changed }));
    if (answer === null) return;
    if (!answer.ok) {
      lines.refuse(answer.error);
      return outcome.fail(answer.error, edit);
    }
    const words = savedWords(form, selected, edit, answer.value, doneToLines(lines.tabs, changed));
    const undoable = <Undoable words={words} act={answer.act} onUndone={onAdded} onTrouble={outcome.tell} />;
    onSaved(savedRow(form, selected, answer.value, where.row), told('done', undoable, true));
  };
  const save = async () => {
    outcome.clear();
    const values = row.read((read) => [...newIssues(form, selected.values, read), ...retakes.ask(selected.values, read)]);
    if (values === null) return;
    await send(editOf(selected.values, values));
  };
  const choose = async (choices: Choices) => {
    if (conflict === null) return;
    const edit = settled(conflict.edit, conflict.theirs, choices);
    outcome.clear();
    if (isEmpty(edit)) return onSaved({ ...selected, values: conflict.now }, theirsKept());
    row.reset(withValues(form, row.draft, { ...conflict.now, ...edit.changes }, Object.keys(conflict.theirs)));
    await send(edit);
  };
  const saveIn = async ({ row: at }: KeyedRow) => {
    if (asked !== null) await send(asked.edit, { row: at, twice: true, sure: true });
  };
  const addAgain = async () => {
    const values = row.read(() => []);
    const answer = values && (await submit.send('add', { table, rows: [asNewRow(form, { ...selected.values, ...values })] }));
    if (answer?.ok) onAdded(addedAgain(selected, answer.value.ids[0]));
    else if (answer) outcome.fail(answer.error, editOf({}, {}));
  };
  return { ...outcome, row, busy: submit.busy, save, choose, saveIn, addAgain };
}

/** What an act writes into the row while the form is open is shown there, beside what is typed. */
function useWritten(form: Form, values: Values, { draft, reset }: RowForm): void {
  const shown = useRef(values);
  useEffect(() => {
    const written = Object.keys(values).filter((key) => values[key] !== shown.current[key] && !draft.typed.has(key));
    shown.current = values;
    if (written.length > 0) reset(withValues(form, draft, values, written));
  }, [values]);
}

/** Why nothing is sent. */
function nothingToSend(edit: RowEdit, lines: readonly LineChanges[] | null): ShownResult | null {
  if (lines === null) return told('error', 'Something in the lines is to be mended first.');
  return isEmpty(edit) && lines.length === 0 ? told('info', 'Nothing was changed.') : null;
}

function addedAgain({ name }: Selected, id = 'a new row'): ShownResult {
  return told('done', `Added “${name}” again as ${id}.`, true);
}

function theirsKept(): ShownResult {
  return told('done', 'Their values were kept. Nothing else was changed.', true);
}

/** As the form shows it from now on. */
function savedRow(form: Form, selected: Selected, { id, values }: Pick<Methods['save']['answer'], 'id' | 'values'>, row: number): Selected {
  const name = String(values[form.table.name] ?? selected.name);
  return { ...selected, id, name, values, row, twins: id === selected.id ? selected.twins : 0, issues: [] };
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
    if (error.code === 'conflict' && error.line === undefined) setConflict(conflictOf(loaded, edit, error));
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
function savedWords(
  form: Form,
  { name, id, values: loaded }: Selected,
  { changes }: RowEdit,
  saved: Methods['save']['answer'],
  lines: readonly string[],
): string {
  const fields = Object.keys(changes).length;
  const done = [...(fields > 0 || lines.length === 0 ? [`${counted(fields, 'field')} changed`] : []), ...lines];
  const others = othersIn(form, loaded, saved.values, changes);
  // Takes that went up by themselves are in the notes.
  const kept = saved.notes.length > 0 ? others.filter((key) => form.columns.get(key)?.part !== 'take') : others;
  // What was worked out, and what was worked out last, nobody has changed.
  const workedOut = [...form.columns].flatMap(
    ([
      key,
      {
        column: { derived },
      },
    ]) => {
      if (!derived) return [];
      return saved.values[key] === saved.values[derived.wrote] ? [key, derived.wrote] : [derived.wrote];
    },
  );
  const headings = kept.filter((key) => !workedOut.includes(key)).map((key) => form.columns.get(key)?.heading ?? key);
  const merged = headings.length === 0 ? [] : [`Also changed meanwhile, and kept: ${inWords(headings)}.`];
  return [`Saved ${name === '' ? id : name}: ${inWords(done)}.`, ...saved.notes, ...merged].join(' ');
}
