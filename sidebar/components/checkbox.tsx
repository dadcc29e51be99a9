// A tick with its words to the right; nothing happens until a button is pressed.

import type { ComponentChildren, JSX } from 'preact';

interface CheckboxProps {
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

export function Checkbox({ id, name, checked, describedBy, invalid = false, onChecked, children }: CheckboxProps): JSX.Element {
  return (
    <div class="checkbox">
      <input
        id={id}
        name={name}
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <label for={id}>{children}</label>
    </div>
  );
}
