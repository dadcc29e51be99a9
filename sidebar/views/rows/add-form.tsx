// The form for new rows of one tab.

import type { JSX } from 'preact';
import type { Opened } from '../../../src/contract/methods';
import { counted } from '../../../src/schema/values/text';
import { perStepOf } from '../../../src/workbook/layout/columns';
import { Button } from '../../components/button';
import { LongText } from '../../components/long-text';
import { told } from '../../components/result';
import type { Form } from '../../form/draft';
import { fieldId, type RecordFieldsProps } from '../../form/draft-field';
import { FieldFrame } from '../../form/field-frame';
import { FormFoot } from '../../form/form-foot';
import { RecordFields } from '../../form/record-fields';
import { namesKey } from '../../form/several-names';
import { useDiscard } from '../../form/use-discard';
import { fieldsShown } from '../../form/use-row-form';
import { LinesPart } from '../../lines/lines-part';
import { useLines } from '../../lines/use-lines';
import { type Adding, useAdd } from './use-add';
import type { KnownSuggestions } from './use-suggestions';

interface AddFormProps {
  readonly form: Form;
  /** Null while the workbook is still being read. */
  readonly opened: Opened | null;
  readonly suggestions: KnownSuggestions;
  readonly onSaved: () => void;
  /** See `RecordFieldsProps`. */
  readonly onPerson: RecordFieldsProps['onPerson'];
}

export function AddForm({ form, opened, suggestions, onSaved, onPerson }: AddFormProps): JSX.Element {
  const lines = useLines(opened, form, null);
  const add = useAdd(form, opened !== null, lines, suggestions.of(form.table.key), onSaved);
  const { row, several } = add;
  const discard = useDiscard(row.draft.typed.size > 0 || lines.isTyped, !add.busy, add.discard);
  const busy = add.busy ? 'Saving…' : undefined;
  const general = row.messages[''];
  const id = `add-${form.table.key}`;
  return (
    <form
      ref={row.element}
      class="form"
      noValidate
      aria-label={`New ${form.table.one}`}
      onKeyDown={(event) => {
        discard.onKeyDown(event);
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void add.save(true);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void add.save(false);
      }}
    >
      {perStepOf(form.table) !== null && (
        <Button look="link" onPress={() => add.setSeveral(!several)}>
          {several ? 'One at a time' : 'Several at once'}
        </Button>
      )}
      <RecordFields
        {...{ form, id, suggestions: suggestions.of(form.table.key), ...fieldsShown(row), onPerson }}
        inPlaceOfName={several ? <NamesField id={id} form={form} add={add} /> : undefined}
      />
      {!several && <LinesPart {...{ lines, id, suggestions }} />}
      {discard.question}
      <FormFoot told={add.told ?? (general === undefined ? null : told('error', general))}>
        <Button look="primary" submits busy={busy}>
          {several && add.names.length > 0 ? `Save ${counted(add.names.length, form.table.one, form.table.many)}` : 'Save'}
        </Button>
        <Button busy={busy} keys="Control+Enter" onPress={() => void add.save(true)}>
          Save and add another
        </Button>
      </FormFoot>
    </form>
  );
}

function NamesField({ id, form, add }: { readonly id: string; readonly form: Form; readonly add: Adding }): JSX.Element {
  const { row } = add;
  const label = `Names of ${form.table.many}`;
  const props = { id: fieldId(id, namesKey), label, required: true, problem: row.messages[namesKey], remark: undefined };
  return (
    <FieldFrame {...props} help="One a line. Everything else below is the same for all of them." width="wide">
      {(describedBy) => (
        <LongText
          {...{ ...props, name: namesKey, text: row.draft.texts[namesKey] ?? '', invalid: props.problem !== undefined, describedBy }}
          rows={4}
          onText={(text) => row.setText(namesKey, text)}
        />
      )}
    </FieldFrame>
  );
}
