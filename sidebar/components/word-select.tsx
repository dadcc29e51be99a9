// A drop-down of a list's words. A word that is no longer on the list stays choosable while the row has it.

import type { JSX } from 'preact';
import type { ControlProps } from './control-props';

interface WordSelectProps extends ControlProps {
  readonly words: readonly string[];
  /** What the empty choice says. */
  readonly none: string;
}

export function WordSelect({ words, none, ...props }: WordSelectProps): JSX.Element {
  const all = props.text === '' || words.includes(props.text) ? words : [...words, props.text];
  return (
    <select
      id={props.id}
      name={props.name}
      aria-required={props.required}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      value={props.text}
      onChange={(event) => props.onText(event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {all.map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </select>
  );
}
