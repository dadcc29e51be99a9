// Fields of one line that the browser knows itself: text, date, time, link, mail address, amounts.

import type { JSX, TargetedInputEvent } from 'preact';
import type { FieldControl } from '../../src/schema/kind';
import type { ControlProps } from './control-props';

/** Amounts and links are plain text to the browser: its own checks would hide what was typed and speak another tongue than ours. */
const keyboards: Partial<Record<FieldControl, 'decimal' | 'url' | 'email'>> = {
  money: 'decimal',
  number: 'decimal',
  link: 'url',
  email: 'email',
};

interface PlainInputProps extends ControlProps {
  readonly control: FieldControl;
  readonly readOnly?: boolean;
}

export function PlainInput({ control, readOnly = false, ...props }: PlainInputProps): JSX.Element {
  const shared = {
    id: props.id,
    name: props.name,
    autocomplete: 'off',
    'aria-required': props.required,
    'aria-invalid': props.invalid,
    'aria-describedby': props.describedBy,
    value: props.text,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => props.onText(event.currentTarget.value),
  };
  if (control === 'date' && !readOnly) return <input {...shared} type="date" min="1970-01-01" max="2199-12-31" />;
  if (control === 'time' && !readOnly) return <input {...shared} type="time" />;
  return <input {...shared} type="text" inputMode={keyboards[control]} spellcheck={control === 'text'} readOnly={readOnly} />;
}
