// How the list is understood, to be looked at and changed: headings, columns, words, people, dates, and what tells rows apart.

import type { JSX } from 'preact';
import type { ListDraft } from '../../src/contract/rows/list';
import type { ListUnderstanding } from '../../src/contract/statements';
import type { Person } from '../../src/schema/catalog';
import { counted } from '../../src/schema/values/text';
import { dateOrders } from '../adopt/date-order';
import { Checkbox } from '../components/checkbox';
import { SelectField } from '../several/rows-part';

interface UnderstoodPartProps {
  readonly plan: ListUnderstanding;
  readonly draft: ListDraft;
  readonly people: readonly Person[];
  /** False: a blank cell says nothing. */
  readonly hasBlanks?: false;
  readonly onSay: (more: Partial<ListDraft>) => void;
}

const leaveAlone = { value: '', words: 'Leave it alone' };

export function UnderstoodPart(props: UnderstoodPartProps): JSX.Element {
  const { plan, draft, onSay, hasBlanks } = props;
  const asked = plan.troubles.length > 0;
  return (
    <section class="group" aria-label="How the list is understood">
      <details class="folded" open={asked}>
        <summary>{columnWords(plan)}</summary>
        <SelectField
          id="list-headings"
          label="Headings stand in"
          value={String(plan.headingRow)}
          choices={[
            ...(plan.headingRow === 0 ? [{ value: '0', words: 'Choose the row' }] : []),
            ...plan.top.map((row, at) => ({
              value: String(at + 1),
              words: `Row ${at + 1}: ${row.filter((text) => text !== '').join(', ')}`,
            })),
          ]}
          onValue={(row) => onSay({ headingRow: Number(row), columns: {} })}
        />
        {plan.columns
          .filter(({ heading, samples }) => heading !== '' || samples.length > 0)
          .map((column) => (
            <div key={column.at}>
              <SelectField
                id={`list-column-${column.at}`}
                label={[column.heading || `Column ${column.at + 1}`, ...column.samples.slice(0, 2)].join(' · ')}
                value={draft.columns[column.at] ?? column.choice}
                choices={[leaveAlone, ...plan.columnChoices.map(({ key, words }) => ({ value: key, words }))]}
                onValue={(key) => onSay({ columns: { ...draft.columns, [column.at]: key } })}
              />
              {column.remark !== '' && <p class="hint">{column.remark}</p>}
            </div>
          ))}
        {plan.byChoices.length > 1 && <ByPart {...props} />}
      </details>
      <WordsAsked {...props} />
      <PeopleAsked {...props} />
      <DatesAsked {...props} />
      {hasBlanks !== false && (
        <Checkbox id="list-blanks" name="blanks" checked={draft.blanks} onChecked={(blanks) => onSay({ blanks })}>
          A blank cell of the list empties the field
        </Checkbox>
      )}
    </section>
  );
}

function columnWords({ columns }: ListUnderstanding): string {
  const used = columns.filter(({ choice }) => choice !== '').length;
  const left = columns.filter(({ choice, heading }) => choice === '' && heading !== '').map(({ heading }) => heading);
  return `${counted(used, 'column is', 'columns are')} used${left.length > 0 ? `, ${left.join(', ')} left alone` : ''}`;
}

function ByPart({ plan, draft, onSay }: UnderstoodPartProps): JSX.Element {
  const chosen = draft.by.length > 0 ? draft.by : plan.by;
  return (
    <fieldset>
      <legend>Rows without an ID are told apart by</legend>
      {plan.byChoices.map(({ key, words }) => (
        <Checkbox
          key={key}
          id={`list-by-${key}`}
          name={`by ${key}`}
          checked={chosen.includes(key)}
          onChecked={(is) => onSay({ by: is ? [...chosen, key] : chosen.filter((one) => one !== key) })}
        >
          {words}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** What is clear is folded away; what nobody knows is asked. */
function WordsAsked({ plan, draft, onSay }: UnderstoodPartProps): JSX.Element {
  const asked = plan.words.filter(({ how, choice }) => how !== 'sure' || choice === '');
  return (
    <>
      {asked.map(({ key, list, word, count, choice, how }) => (
        <SelectField
          key={key}
          id={`list-word-${plan.words.findIndex((one) => one.key === key)}`}
          label={`“${word}”, ${counted(count, 'cell')}: means`}
          value={draft.words[key] ?? ''}
          choices={[
            { value: '', words: choice === '' || how === 'said' ? 'Say what it means' : `Say what it means: ${choice}?` },
            ...(plan.wordChoices[list] ?? []).map((one) => ({ value: one.key, words: one.words })),
          ]}
          onValue={(said) => onSay({ words: without(draft.words, key, said) })}
        />
      ))}
    </>
  );
}

function PeopleAsked({ plan, draft, people, onSay }: UnderstoodPartProps): JSX.Element {
  const asked = plan.people.filter(({ how, known, choice }) => how !== 'sure' || (!known && choice !== ''));
  return (
    <>
      {asked.map(({ text, count, choice, known }) => (
        <SelectField
          key={text}
          id={`list-person-${plan.people.findIndex((one) => one.text === text)}`}
          label={`“${text}”, ${counted(count, 'cell')}: is`}
          value={draft.people[text] ?? ''}
          choices={[
            { value: '', words: known ? `Say who it is: ${choice}?` : 'Say who it is, or add them on People first' },
            ...people.map(({ name }) => ({ value: name, words: name })),
          ]}
          onValue={(said) => onSay({ people: without(draft.people, text, said) })}
        />
      ))}
    </>
  );
}

function DatesAsked({ plan, draft, onSay }: UnderstoodPartProps): JSX.Element {
  const asked = plan.dates.filter(({ written, column }) => written === 'ask' || draft.dates[column] !== undefined);
  return (
    <>
      {asked.map(({ column, heading, samples }) => (
        <SelectField
          key={column}
          id={`list-dates-${column}`}
          label={`Dates in ${heading}`}
          value={draft.dates[column] ?? ''}
          choices={[{ value: '', words: 'Say which' }, ...dateOrders(samples).map(({ key, words }) => ({ value: key, words }))]}
          onValue={(said) => onSay({ dates: without(draft.dates, column, said) })}
        />
      ))}
    </>
  );
}

function without(all: Readonly<Record<string, string>>, key: string, said: string): Readonly<Record<string, string>> {
  const others = Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));
  return said === '' ? others : { ...others, [key]: said };
}
