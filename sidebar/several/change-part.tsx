// What is to be changed in them: one field, by one rule.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Methods } from '../../src/contract/methods';
import { type ChangeRule, changeRulesFor } from '../../src/schema/change-rule';
import { isTyped } from '../../src/schema/column';
import { fieldsOf } from '../../src/workbook/rows/form';
import { Button } from '../components/button';
import { Combobox } from '../components/combobox';
import type { Form } from '../form/draft';
import { FieldFrame } from '../form/field-frame';
import { optionsFor, peopleOptions } from '../form/field-options';
import { FieldRow } from '../form/field-row';
import { TextField } from '../form/text-field';
import { SelectField } from './rows-part';

type Wanted = Omit<Methods['planSeveral']['input'], 'table' | 'ids'>;

interface ChangePartProps {
  readonly form: Form;
  /** Who has the rows now, where they were found by that, and in which column. */
  readonly from: { readonly person: string; readonly column: string } | null;
  readonly busy: string | undefined;
  /** The next step is on the screen: that has the blue button. */
  readonly isDone: boolean;
  readonly onLook: (wanted: Wanted) => void;
  readonly onChanged: () => void;
}

const ruleWords: Readonly<Record<ChangeRule, string>> = {
  set: 'Set to',
  shift: 'Move by working days',
  add: 'Add somebody',
  remove: 'Take somebody off',
  replace: 'Put somebody in another’s place',
  next: 'On to the next status',
};

/** The field and the rule, as they are chosen; null where nothing can be changed. */
function useWanted({ form, from, onChanged }: Pick<ChangePartProps, 'form' | 'from' | 'onChanged'>) {
  const columns = [...form.columns.values()].filter(({ key, column }) => isTyped(column) && !form.table.keyColumns.includes(key));
  const [chosen, choose] = useState(from?.column ?? '');
  const [ruled, rule] = useState<ChangeRule | null>(null);
  const [typed, setTyped] = useState('');
  const [instead, setInstead] = useState(from?.person ?? '');
  const field = columns.find(({ key }) => key === chosen) ?? columns[0];
  const rules = field ? changeRulesFor(field.column) : [];
  const current = rules.find((one) => one === ruled) ?? rules[0] ?? 'set';
  const changing =
    <A extends readonly unknown[]>(work: (...given: A) => void) =>
    (...given: A) => {
      work(...given);
      onChanged();
    };
  return {
    ...{ columns, field, rules, current, typed, instead },
    choose: changing((key: string) => {
      choose(key);
      setTyped('');
    }),
    rule: changing((one: string) => rule(one as ChangeRule)),
    type: changing(setTyped),
    replace: changing(setInstead),
  };
}

export function ChangePart({ form, from, busy, isDone, onLook, onChanged }: ChangePartProps): JSX.Element {
  const wanted = useWanted({ form, from, onChanged });
  const { columns, field, rules, current, typed, instead } = wanted;
  if (!field) return <p>There is nothing here that can be changed.</p>;
  return (
    <form
      class="form"
      noValidate
      aria-label="What is to be changed"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === undefined) onLook({ column: field.key, rule: current, typed, instead });
      }}
    >
      <SelectField
        id="several-field"
        label="Change"
        value={field.key}
        choices={columns.map(({ key, heading }) => ({ value: key, words: heading }))}
        onValue={wanted.choose}
      />
      {rules.length > 1 && (
        <SelectField
          id="several-rule"
          label="How"
          value={current}
          choices={rules.map((one) => ({ value: one, words: ruleWords[one] }))}
          onValue={wanted.rule}
        />
      )}
      {current === 'replace' && (
        <Names form={form} id="several-instead" label="Who stands there now" several={false} text={instead} onText={wanted.replace} />
      )}
      <Value {...{ form, rule: current, columnKey: field.key, typed }} onTyped={wanted.type} />
      <div class="buttons">
        <Button look={isDone ? 'quiet' : 'primary'} submits busy={busy}>
          Show what would change
        </Button>
      </div>
    </form>
  );
}

interface ValueProps {
  readonly form: Form;
  readonly rule: ChangeRule;
  readonly columnKey: string;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
}

function Value({ form, rule, columnKey, typed, onTyped }: ValueProps): JSX.Element | null {
  const field = fieldsOf(form.model).find(({ key }) => key === columnKey);
  if (rule === 'next' || !field) return null;
  if (rule === 'set')
    return (
      <FieldRow
        {...{
          id: 'several-value',
          field: { ...field, required: false, label: 'To', help: null },
          text: typed,
          readOnly: false,
          problem: undefined,
          remark: undefined,
        }}
        options={optionsFor(field, form.catalog, {})}
        onText={onTyped}
      />
    );
  if (rule === 'shift')
    return (
      <TextField
        id="several-value"
        name="days"
        label="Working days"
        control="number"
        help="5 is a week later, -3 three days earlier. Days off are left out."
        width="short"
        text={typed}
        onText={onTyped}
      />
    );
  return (
    <Names form={form} id="several-value" label={rule === 'replace' ? 'Who is to have it' : 'Who'} several text={typed} onText={onTyped} />
  );
}

interface NamesProps {
  readonly form: Form;
  readonly id: string;
  readonly label: string;
  readonly several: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Names({ form, id, label, several, text, onText }: NamesProps): JSX.Element {
  return (
    <FieldFrame id={id} label={label} required={false} problem={undefined} remark={undefined} help={null} width="wide">
      {(describedBy) => (
        <Combobox
          {...{ id, name: id, label, several, text, onText, describedBy }}
          required={false}
          invalid={false}
          options={peopleOptions(form.catalog)}
        />
      )}
    </FieldFrame>
  );
}
