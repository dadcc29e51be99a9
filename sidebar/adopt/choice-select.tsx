// A drop-down of choices, those of one step of the pipeline together.

import type { JSX } from 'preact';
import type { Choice } from '../../src/contract/adoption';
import { groupedBy } from '../../src/schema/values/grouping';
import { stepIn } from '../../src/workbook/layout/columns';

interface ChoiceSelectProps {
  readonly id: string;
  readonly name?: string;
  readonly choices: readonly Choice[];
  readonly choice: string;
  /** What the empty choice says; null: there is none. */
  readonly none: string | null;
  readonly describedBy?: string | undefined;
  readonly onChoice: (choice: string) => void;
}

export interface ChoiceGroup {
  /** Null for choices that belong to nothing. */
  readonly label: string | null;
  readonly choices: readonly Choice[];
}

/** In the order in which they come; words of one's own go together. */
export function choiceGroups(choices: readonly Choice[]): readonly ChoiceGroup[] {
  const labelOf = ({ key }: Choice) => (key.startsWith('=') ? 'Keep it as a word of its own' : stepIn(key));
  return [...groupedBy(choices, labelOf)].map(([label, mine]) => ({ label, choices: mine }));
}

export function ChoiceSelect({ id, name = id, choices, choice, none, describedBy, onChoice }: ChoiceSelectProps): JSX.Element {
  return (
    <select id={id} name={name} value={choice} aria-describedby={describedBy} onChange={(event) => onChoice(event.currentTarget.value)}>
      {none !== null && <option value="">{none}</option>}
      {choiceGroups(choices).map(({ label, choices: mine }) => {
        const options = mine.map(({ key, words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ));
        return label === null ? (
          options
        ) : (
          <optgroup key={label} label={label}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}

export function choiceWords(choices: readonly Choice[], key: string, none: string): string {
  return key === '' ? none : (choices.find((choice) => choice.key === key)?.words ?? key);
}
