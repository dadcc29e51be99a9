// A field of the form together with all that the form knows about it.

import type { ComponentChildren, JSX } from 'preact';
import type { Suggestions } from '../../src/contract/methods';
import { offeredAmong, toldBesideBy } from '../../src/schema/traits';
import type { FormField } from '../../src/workbook/rows/form';
import { PeopleTicks } from '../people/people-ticks';
import { PeopleField } from '../people/unknown-people';
import type { Form, Texts } from './draft';
import { optionsFor, suggestedRow } from './field-options';
import { FieldRow } from './field-row';
import type { Messages } from './form-issues';
import { ToldBeside } from './told-beside';

export interface RecordFieldsProps {
  readonly form: Form;
  /** Starts the ids of all fields. */
  readonly id: string;
  readonly texts: Texts;
  readonly messages: Messages;
  /** By key: what the cell holds that cannot be read. */
  readonly remarks?: Messages;
  readonly formulas?: readonly string[];
  readonly suggestions: Suggestions;
  readonly moreShown: boolean;
  readonly onMore: (shown: boolean) => void;
  readonly onText: (key: string, text: string) => void;
  /** Adds a row to People; what kept it from that, or null. Absent: nobody can be added from here. */
  readonly onPerson?: ((name: string) => Promise<string | null>) | undefined;
  /** Shows status and take of each step too. */
  readonly wholeSteps?: boolean;
  /** Key of the column that was clicked: its step comes first. */
  readonly at?: string | undefined;
  /** Stands in place of the name field: several names at once. */
  readonly inPlaceOfName?: ComponentChildren | undefined;
}

export function DraftField({ field, ...props }: RecordFieldsProps & { readonly field: FormField }): JSX.Element {
  const column = props.form.columns.get(field.key)?.column;
  const beside = toldBesideBy(props.texts[field.key] ?? '', column);
  const row = (
    <FieldRow
      id={fieldId(props.id, field.key)}
      field={field}
      text={props.texts[field.key] ?? ''}
      options={optionsFor(field, props.form.catalog, props.suggestions)}
      problem={props.messages[field.key]}
      remark={props.remarks?.[field.key] ?? beside?.warning ?? undefined}
      readOnly={props.formulas?.includes(field.key) ?? false}
      onText={(text) => {
        props.onText(field.key, text);
        nameBeside(field.key, text, props);
      }}
    />
  );
  return (
    <>
      {offeredAmong(field.column).length > 0 && (
        <PeopleTicks
          id={fieldId(props.id, field.key)}
          label={`${field.label}, of the invited`}
          among={offeredAmong(field.column).map((key) => props.texts[key] ?? '')}
          text={props.texts[field.key] ?? ''}
          people={props.form.catalog.people}
          onText={(text) => props.onText(field.key, text)}
        />
      )}
      {props.onPerson !== undefined && field.control === 'people' ? (
        <PeopleField
          text={props.texts[field.key] ?? ''}
          people={props.form.catalog.people}
          onText={(text) => props.onText(field.key, text)}
          onPerson={props.onPerson}
        >
          {row}
        </PeopleField>
      ) : (
        row
      )}
      {beside && <ToldBeside beside={beside} word={props.texts[beside.into] ?? ''} onWord={(word) => props.onText(beside.into, word)} />}
    </>
  );
}

/** A row that is named brings its name along, into a field beside it that holds nothing. */
function nameBeside(key: string, text: string, { form, texts, suggestions, onText }: RecordFieldsProps): void {
  const column = form.columns.get(key)?.column;
  const into = column?.kind === 'ref' ? column.nameInto : null;
  const row = into === null || (texts[into] ?? '') !== '' ? null : suggestedRow(key, text, suggestions);
  if (into !== null && row !== null) onText(into, row[1]);
}

/** Step names may hold blanks, which ids may not. */
export function fieldId(form: string, key: string): string {
  return `${form}-${key.replace(/[^\w-]/g, '_')}`;
}
