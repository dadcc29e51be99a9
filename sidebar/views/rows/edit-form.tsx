// The form for one row that is there already.

import type { JSX } from 'preact';
import type { Opened, Selected } from '../../../src/contract/methods';
import { counted } from '../../../src/schema/values/text';
import { recordTables } from '../../../src/schema/workbook';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { type ShownResult, told } from '../../components/result';
import type { Form } from '../../form/draft';
import type { RecordFieldsProps } from '../../form/draft-field';
import { FormFoot } from '../../form/form-foot';
import { messagesOf } from '../../form/form-issues';
import { RecordFields } from '../../form/record-fields';
import { useDiscard } from '../../form/use-discard';
import { fieldsShown } from '../../form/use-row-form';
import { FollowPart } from '../../lines/follow-part';
import { LinesPart } from '../../lines/lines-part';
import { useLines } from '../../lines/use-lines';
import { RowHistoryPart } from '../memory/row-history';
import { usePlacedWorkbook } from '../use-placed-workbook';
import { ConflictChoices } from './conflict-choices';
import { WhichRow } from './keyed-rows';
import { type Editing, useEdit } from './use-edit';
import { useOpening } from './use-opening';
import type { KnownSuggestions } from './use-suggestions';

interface EditFormProps {
  readonly form: Form;
  readonly selected: Selected;
  readonly opened: Opened;
  readonly suggestions: KnownSuggestions;
  /** What came of the last save, until the next. */
  readonly last: ShownResult | null;
  /** What the row was called before the last save; `''`: as it is called now. */
  readonly was: string;
  readonly onSaved: (row: Selected, told: ShownResult) => void;
  readonly onAdded: (told: ShownResult) => void;
  /** Other rows were changed: what others show is out of date. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
  /** See `RecordFieldsProps`. */
  readonly onPerson: RecordFieldsProps['onPerson'];
  /** The selected row is wanted in place of this one once it rises. */
  readonly wanted: number;
  /** Fetches the row that is selected now. */
  readonly onAnother: () => void;
}

export function EditForm(props: EditFormProps): JSX.Element {
  const { opened, form, selected, suggestions, last, was, onSaved, onAdded, onChanged, onClose, onAnother, wanted, onPerson } = props;
  const lines = useLines(opened, form, selected.id);
  const edit = useEdit(form, selected, lines, suggestions.of(form.table.key), { onSaved, onAdded });
  const { row } = edit;
  const typed = row.draft.typed.size > 0 || lines.isTyped;
  const discard = useDiscard(typed, !edit.busy, onClose);
  const another = useDiscard(typed, !edit.busy, onAnother);
  useOpening(row.element, { at: last === null ? selected.column : undefined, wanted, onWanted: another.start });
  const general = row.messages[''];
  const id = `edit-${form.table.key}`;
  const result = edit.told ?? (general === undefined ? last : told('error', general));
  return (
    <form
      ref={row.element}
      class="form"
      noValidate
      aria-label={`Edit ${selected.name === '' ? selected.id : selected.name}`}
      onKeyDown={discard.onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save();
      }}
    >
      <RowTitle selected={selected} />
      <Button look="link" onPress={another.start}>
        Edit the selected row
      </Button>
      {another.question}
      <RecordFields
        {...{ form, id, suggestions: suggestions.of(form.table.key), ...fieldsShown(row), onPerson }}
        formulas={selected.formulas}
        remarks={remarksOf(selected)}
        wholeSteps
        at={selected.column}
      />
      <LinesPart {...{ lines, id, suggestions }} owner={{ id: selected.id, form, row, today: opened.today }} />
      {edit.asked && (
        <WhichRow rows={edit.asked.rows} busy={busyWords(edit)} onResult={edit.tell} onMeant={(meant) => void edit.saveIn(meant)} />
      )}
      {edit.conflict && <ConflictChoices form={form} conflict={edit.conflict} busy={busyWords(edit)} onChosen={edit.choose} />}
      <RowHistoryPart table={selected.table} id={selected.id} />
      {last?.kind === 'done' && <Follows {...{ opened, selected, lines, was }} onDone={onChanged} />}
      {discard.question}
      <FormFoot told={result}>
        <EditButtons edit={edit} onClose={discard.start} />
      </FormFoot>
    </form>
  );
}

interface FollowsProps extends Pick<EditFormProps, 'opened' | 'selected' | 'was'> {
  readonly lines: ReturnType<typeof useLines>;
  readonly onDone: () => void;
}

/** What names the row by its old name is asked about in any case. */
function Follows({ opened, selected: { table, id }, lines, was, onDone }: FollowsProps): JSX.Element | null {
  const { follows: mode } = opened.catalog.settings;
  const isNoted = useNoted(opened, table);
  const mayFollow = mode !== 'never' && (isNoted || lines.tabs.some((tab) => tab.form.table.linesOf?.following !== undefined));
  return was === '' && !mayFollow ? null : <FollowPart {...{ table, id, was, atOnce: mode === 'do' && was === '', onDone }} />;
}

/** Whether notes are taken of rows of that tab: they follow what becomes of its steps. */
function useNoted(opened: Opened, table: string): boolean {
  const tables = recordTables(usePlacedWorkbook(opened));
  const base = tables.find(({ key }) => key === table)?.baseTable ?? '';
  return tables.some(({ key, notes, columns }) => {
    const column = notes === null ? undefined : columns[notes.item];
    return column?.kind === 'ref' && column.to.includes(base) && opened.tabs.some((tab) => tab.table === key);
  });
}

function RowTitle({ selected: { id, name, row, twins } }: { readonly selected: Selected }): JSX.Element {
  return (
    <>
      <p class="row-title">
        <strong>{name === '' ? 'No name yet' : name}</strong> {id !== name && <span class="hint">{id}</span>}
      </p>
      {twins > 0 && (
        <Notice kind="warn">
          {counted(twins, 'other row')} {twins === 1 ? 'has' : 'have'} {id} too. This is row {row}; you will be asked before anything is
          saved.
        </Notice>
      )}
    </>
  );
}

function EditButtons({ edit, onClose }: { readonly edit: Editing; readonly onClose: () => void }): JSX.Element {
  const close = <Button onPress={onClose}>Close</Button>;
  if (edit.conflict || edit.asked) return close;
  if (edit.gone) {
    return (
      <>
        <Button look="primary" busy={busyWords(edit)} onPress={() => void edit.addAgain()}>
          Add it again as a new row
        </Button>
        {close}
      </>
    );
  }
  return (
    <>
      <Button look="primary" submits busy={busyWords(edit)}>
        Save
      </Button>
      {close}
    </>
  );
}

function busyWords({ busy }: Editing): string | undefined {
  return busy ? 'Saving…' : undefined;
}

/** What the cells hold that cannot be read: the field is empty, the cell stays as it is until something is typed. */
function remarksOf({ issues }: Selected): Readonly<Record<string, string>> {
  return messagesOf(
    issues,
    issues.map(({ path }) => path),
  );
}
