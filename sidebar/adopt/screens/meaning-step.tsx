// Step 4: what the tab's own words, names and dates mean, and what holds for all of its rows.

import type { JSX } from 'preact';
import { inWords } from '../../../src/schema/values/text';
import { ChoiceSelect } from '../choice-select';
import { askedDates, askedWeeks, constantChoice, dateChoice } from '../choices';
import { dateOrders } from '../date-order';
import type { MeaningStepProps } from './meaning-step-props';
import { NewPeople } from './new-people';
import { PeoplePart } from './people-part';
import { WeeksPart } from './weeks-part';
import { WordsPart } from './words-part';

export function MeaningStep(props: MeaningStepProps): JSX.Element {
  const { words, people, constants } = props.proposal;
  const dates = askedDates(props.adopting.draft, props.proposal);
  const nothing = [words, people, constants, dates, askedWeeks(props.proposal)].every(({ length }) => length === 0);
  return (
    <>
      {nothing && <p>Nothing needs an answer here.</p>}
      <Constants {...props} />
      <Dates {...props} />
      <WeeksPart {...props} />
      <WordsPart {...props} />
      <PeoplePart {...props} />
      <NewPeople {...props} />
    </>
  );
}

function Constants({ adopting, proposal }: MeaningStepProps): JSX.Element | null {
  const { draft, change } = adopting;
  if (proposal.constants.length === 0) return null;
  return (
    <section class="group" aria-labelledby="for-all">
      <h3 id="for-all">The same for all rows</h3>
      {proposal.constants.map((constant) => {
        const id = `constant-${constant.column}`;
        const hasNone = constant.choices.some(({ key }) => key === '');
        return (
          <div key={id} class="field">
            <label for={id}>{constant.heading}</label>
            <ChoiceSelect
              id={id}
              choices={constant.choices.filter(({ key }) => key !== '')}
              choice={constantChoice(draft, constant)}
              none={hasNone ? 'None' : 'Choose…'}
              onChoice={(choice) => change({ ...draft, constants: { ...draft.constants, [constant.column]: choice } })}
            />
          </div>
        );
      })}
    </section>
  );
}

function Dates({ adopting, proposal }: MeaningStepProps): JSX.Element | null {
  const { draft, change } = adopting;
  const dates = askedDates(draft, proposal);
  if (dates.length === 0) return null;
  return (
    <section class="group" aria-labelledby="dates">
      <h3 id="dates">Dates</h3>
      {dates.map((column) => (
        <fieldset key={column.column} class="choice">
          <legend>
            {column.heading} <span class="hint">{inWords(column.samples)}</span>
          </legend>
          {dateOrders(column.samples).map(({ key, words }) => (
            <label key={key} class="radio">
              <input
                type="radio"
                name={`dates-${column.column}`}
                checked={dateChoice(draft, column) === key}
                onChange={() => change({ ...draft, dates: { ...draft.dates, [column.column]: key } })}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
