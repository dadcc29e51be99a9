// Which rows: named in a list, selected in the sheet, or what somebody has.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Methods } from '../../src/contract/methods';
import type { MeantRows, RowSource } from '../../src/contract/rows/several';
import { controlOf } from '../../src/schema/column';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Combobox } from '../components/combobox';
import { Notice } from '../components/notice';
import type { ShownResult } from '../components/result';
import { TableTools } from '../copying/table-tools';
import type { Form } from '../form/draft';
import { FieldFrame } from '../form/field-frame';
import { peopleOptions } from '../form/field-options';
import { ListField } from '../form/list-field';

type Input = Methods['meantRows']['input'];

interface RowsPartProps {
  /** With the names of their tabs. */
  readonly offers: readonly { readonly form: Form; readonly tab: string }[];
  readonly busy: string | undefined;
  /** The next step is on the screen: that has the blue button. */
  readonly isDone: boolean;
  readonly onFind: (input: Input) => void;
  readonly onChanged: () => void;
}

const sources: readonly { readonly value: RowSource; readonly words: string }[] = [
  { value: 'list', words: 'A list of names or IDs' },
  { value: 'selection', words: 'The rows selected in the sheet' },
  { value: 'person', words: 'What somebody has' },
];

/** What is asked for, as it is chosen. */
function useAskedRows({ offers, onChanged }: Pick<RowsPartProps, 'offers' | 'onChanged'>) {
  const [asked, setAsked] = useState<Input>({ source: 'list', table: '', list: '', column: '' });
  const [person, setPerson] = useState('');
  const offer = offers.find(({ form }) => form.table.key === asked.table) ?? offers[0];
  const columns = [...(offer?.form.columns.values() ?? [])].filter((one) => controlOf(one.column) === 'people');
  const column = columns.find(({ key }) => key === asked.column)?.key ?? columns[0]?.key ?? '';
  const choose = (more: Partial<Input>) => {
    setAsked((before) => ({ ...before, ...more }));
    onChanged();
  };
  const name = (text: string) => {
    setPerson(text);
    onChanged();
  };
  const input: Input = { ...asked, table: offer?.form.table.key ?? '', list: asked.source === 'person' ? person : asked.list, column };
  return { asked, person, offer, columns, input, choose, name };
}

export function RowsPart({ offers, busy, isDone, onFind, onChanged }: RowsPartProps): JSX.Element {
  const rows = useAskedRows({ offers, onChanged });
  const { asked, input, choose } = rows;
  return (
    <form
      class="form"
      noValidate
      aria-label="Which rows"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === undefined) onFind(input);
      }}
    >
      <SelectField
        id="several-source"
        label="Which rows"
        value={asked.source}
        choices={sources}
        onValue={(source) => choose({ source: source as RowSource })}
      />
      {asked.source !== 'selection' && (
        <SelectField
          id="several-tab"
          label="On the tab"
          value={input.table}
          choices={offers.map(({ form, tab }) => ({ value: form.table.key, words: tab }))}
          onValue={(table) => choose({ table })}
        />
      )}
      {asked.source === 'list' && <NamedInList text={asked.list} onText={(list) => choose({ list })} />}
      {asked.source === 'person' && <HeldBy rows={rows} />}
      {asked.source === 'selection' && <p class="hint">Select cells of the rows in the sheet; several ranges with Ctrl or ⌘.</p>}
      <div class="buttons">
        <Button look={isDone ? 'quiet' : 'primary'} submits busy={busy}>
          Find the rows
        </Button>
      </div>
    </form>
  );
}

const plain = { required: false, problem: undefined, remark: undefined } as const;

function NamedInList({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }): JSX.Element {
  const help = 'As they stand in a mail: SQ12: 010, 040-060, or CH_001 CH_004, or one name a line.';
  return <ListField id="several-list" name="list" label="Names or IDs" rows={3} {...{ help, text, onText }} />;
}

function HeldBy({ rows }: { readonly rows: ReturnType<typeof useAskedRows> }): JSX.Element {
  const { person, offer, columns, input, choose, name } = rows;
  const named = { id: 'several-person', label: 'Who has it now' };
  return (
    <>
      <FieldFrame {...named} {...plain} help={null} width="wide">
        {(describedBy) => (
          <Combobox
            {...named}
            {...{ text: person, describedBy, onText: name, options: offer ? peopleOptions(offer.form.catalog) : [] }}
            name="person"
            required={false}
            invalid={false}
            several={false}
          />
        )}
      </FieldFrame>
      <SelectField
        id="several-where"
        label="As"
        value={input.column}
        choices={columns.map(({ key, heading }) => ({ value: key, words: heading }))}
        onValue={(column) => choose({ column })}
      />
    </>
  );
}

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly onValue: (value: string) => void;
}

export function SelectField({ id, label, value, choices, onValue }: SelectFieldProps): JSX.Element {
  return (
    <div class="field field-wide">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Every row by name, and what of the list is none. */
export function FoundRows({
  meant: { rows, tab, problems },
  onResult,
}: {
  readonly meant: MeantRows;
  readonly onResult: (told: ShownResult) => void;
}): JSX.Element {
  return (
    <>
      {problems.length > 0 && (
        <Notice kind="warn">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {rows.length > 0 && (
        <details open={rows.length <= 12}>
          <summary>
            {counted(rows.length, 'row')} of {tab}
          </summary>
          <ul class="named-rows">
            {rows.map(({ id, name }) => (
              <li key={id}>
                {id} {name !== id && name}
              </li>
            ))}
          </ul>
          <div class="buttons tools">
            <TableTools
              table={() => ({ name: tab, headings: ['ID', 'Name'], rows: rows.map(({ id, name }) => [id, name]) })}
              onResult={onResult}
            />
          </div>
        </details>
      )}
    </>
  );
}
