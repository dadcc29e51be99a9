// A text of several lines. Enter is a new line here; Ctrl+Enter saves.

import type { JSX } from 'preact';
import type { ControlProps } from './control-props';

export function LongText({ rows = 2, ...props }: ControlProps & { readonly rows?: number }): JSX.Element {
  return (
    <textarea
      id={props.id}
      name={props.name}
      rows={Math.max(rows, Math.min(8, props.text.split('\n').length))}
      aria-required={props.required}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      value={props.text}
      onInput={(event) => props.onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}
