// Filters of Today: one person, one department, one tab, and what rows are filed under.

import type { JSX } from 'preact';
import type { TabView } from '../../src/contract/methods';
import type { TodayView } from '../../src/contract/today';
import { Button } from '../components/button';
import { fieldId } from '../form/draft-field';
import { choicesIn, type LineFilter, noFilter } from './today-lines';

interface TodayFilterProps {
  readonly view: TodayView;
  readonly tabs: readonly TabView[];
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
}

export function TodayFilter({ view, tabs, filter, onFilter }: TodayFilterProps): JSX.Element {
  const { people, departments, tables, filed } = choicesIn(view);
  const named = tables.map((table) => [table, tabs.find((tab) => tab.table === table)?.tab ?? table] as const);
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const);
  const pick = (part: 'person' | 'department' | 'table') => (value: string) => onFilter({ ...filter, [part]: value });
  return (
    <fieldset class="filters">
      <legend class="spoken">Filter</legend>
      <Choice id="by-person" label="Person" all="Everybody" value={filter.person} choices={same(people)} onValue={pick('person')} />
      <Choice
        id="by-department"
        label="Department"
        all="All"
        value={filter.department}
        choices={same(departments)}
        onValue={pick('department')}
      />
      <Choice id="by-tab" label="Tab" all="All" value={filter.table} choices={named} onValue={pick('table')} />
      {filed.map(([heading, texts]) => (
        <Choice
          key={heading}
          id={fieldId('by', heading)}
          label={heading}
          all="All"
          value={filter.filed[heading] ?? ''}
          choices={same(texts)}
          onValue={(text) => onFilter({ ...filter, filed: { ...filter.filed, [heading]: text } })}
        />
      ))}
      {filter !== noFilter && (
        <Button look="link" onPress={() => onFilter(noFilter)}>
          Show everything
        </Button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onValue: (value: string) => void;
}

function Choice({ id, label, all, value, choices, onValue }: ChoiceProps): JSX.Element {
  return (
    <div class="field field-short">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">{all}</option>
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
