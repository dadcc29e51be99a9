// The form for new rows of one tab.

import type { JSX } from 'preact';
import { counted } from '../../../src/schema/values/text';
import { perStepOf } from '../../../src/workbook/layout/columns';
import { Button } from '../../components/button';
import { LongText } from '../../components/long-text';
import { told } from '../../components/result';
import type { Form } from '../../form/draft';
import { fieldId } from '../../form/draft-field';
import { FieldFrame } from '../../form/field-frame';
import type { SuggestedTexts } from '../../form/field-options';
import { FormFoot } from '../../form/form-foot';
import { RecordFields } from '../../form/record-fields';
import { namesKey } from '../../form/several-names';
import { useDiscard } from '../../form/use-discard';
import { manyOf } from './added';
import { type Adding, useAdd } from './use-add';

interface AddFormProps {
  readonly form: Form;
  readonly suggestions: SuggestedTexts;
  readonly loaded: boolean;
  readonly onSaved: () => void;
}

export function AddForm({ form, suggestions, loaded, onSaved }: AddFormProps): JSX.Element {
  const add = useAdd(form, loaded, onSaved);
  const { row, several } = add;
  const discard = useDiscard(row.draft.typed.size > 0, !add.busy, add.discard);
  const busy = add.busy ? 'Saving…' : undefined;
  const general = row.messages[''];
  const id = `add-${form.table.key}`;
  return (
    <form
      ref={row.element}
      class="form"
      noValidate
      aria-label={`New ${form.table.one}`}
      onKeyDown={discard.onKeyDown}
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
        {...{ form, id, suggestions, texts: row.draft.texts, messages: row.messages, moreShown: row.moreShown }}
        onMore={row.showMore}
        onText={row.setText}
        inPlaceOfName={several ? <NamesField id={id} form={form} add={add} /> : undefined}
      />
      {discard.question}
      <FormFoot told={add.told ?? (general === undefined ? null : told('error', general))}>
        <Button look="primary" submits busy={busy}>
          {several && add.names.length > 0 ? `Save ${counted(add.names.length, form.table.one, manyOf(form.table.one))}` : 'Save'}
        </Button>
        <Button busy={busy} onPress={() => void add.save(true)}>
          Save and add another
        </Button>
      </FormFoot>
    </form>
  );
}

function NamesField({ id, form, add }: { readonly id: string; readonly form: Form; readonly add: Adding }): JSX.Element {
  const { row } = add;
  const label = `Names of ${manyOf(form.table.one)}`;
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
