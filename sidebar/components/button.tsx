// Buttons: one blue one a view, the others quiet. A busy button says so, keeps its focus and does nothing.

import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: 'primary' | 'quiet' | 'link' | 'danger';
  readonly icon?: IconName;
  /** What it says while the server works, such as `Saving…`; undefined: it is not busy. */
  readonly busy?: string | undefined;
  readonly submits?: boolean;
  readonly onPress?: () => void;
  readonly id?: string;
  /** For a button that shows and hides the element with the id `controls`. */
  readonly expanded?: boolean;
  readonly controls?: string;
  /** Keys that do the same, such as `Control+Enter`. */
  readonly keys?: string;
}

export function Button({ children, look = 'quiet', icon, busy, submits = false, onPress, ...rest }: ButtonProps): JSX.Element {
  const press = (event: Event) => {
    // `disabled` would take the focus away from under the person's fingers.
    if (busy !== undefined) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      id={rest.id}
      type={submits ? 'submit' : 'button'}
      class={`button button-${look}`}
      aria-disabled={busy !== undefined ? true : undefined}
      aria-expanded={rest.expanded}
      aria-controls={rest.controls}
      aria-keyshortcuts={rest.keys}
      title={rest.keys?.replace('Control', 'Ctrl')}
      onClick={press}
    >
      {icon && <Icon name={icon} />}
      <span>{busy ?? children}</span>
    </button>
  );
}
