// Weeks by their number, as schedules have them: which day each stands for, asked once a column.

import type { JSX } from 'preact';
import { counted } from '../../../src/schema/values/text';
import { askedWeeks, weekChoice, weeksKey } from '../choices';
import type { MeaningStepProps } from './meaning-step-props';

export function WeeksPart({ adopting, proposal }: MeaningStepProps): JSX.Element | null {
  const { draft, change } = adopting;
  const columns = askedWeeks(proposal);
  if (columns.length === 0) return null;
  return (
    <section class="group" aria-labelledby="weeks">
      <h3 id="weeks">Weeks</h3>
      {columns.map((column) => {
        const { sample, friday, monday, count } = column.weeks;
        const answers = [
          { key: '5', words: `${sample} is its Friday, ${friday}` },
          { key: '1', words: `${sample} is its Monday, ${monday}` },
          { key: '', words: 'No day: leave it unread' },
        ];
        return (
          <fieldset key={column.column} class="choice">
            <legend>
              {column.heading} <span class="hint">{counted(count, 'cell')}</span>
            </legend>
            {answers.map(({ key, words }) => (
              <label key={key} class="radio">
                <input
                  type="radio"
                  name={`weeks-${column.column}`}
                  checked={weekChoice(draft, column) === key}
                  onChange={() => change({ ...draft, dates: { ...draft.dates, [weeksKey(column)]: key } })}
                />
                <span>{words}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}
