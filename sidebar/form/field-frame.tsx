// What stands around the control of a field: label on top, then what is wrong, what to know, and help.

import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../components/icon';

interface FieldFrameProps {
  readonly id: string;
  /** Null when the control bears its own, as a checkbox does. */
  readonly label: string | null;
  readonly required: boolean;
  /** Stands beside the label, such as a date in words: 04/03 is two different days. */
  readonly inWords?: string | undefined;
  readonly problem: string | undefined;
  /** A quiet remark, such as what the cell holds that cannot be read. */
  readonly remark: string | undefined;
  readonly help: string | null;
  readonly width: 'wide' | 'short';
  /** Given the ids of all that describes the control. */
  readonly children: (describedBy: string | undefined) => ComponentChildren;
}

export function FieldFrame({ id, label, inWords, required, problem, remark, help, width, children }: FieldFrameProps): JSX.Element {
  const notes = [problem && `${id}-problem`, remark && `${id}-remark`, help && `${id}-help`].filter(Boolean).join(' ');
  return (
    <div class={`field field-${width}${problem ? ' field-wrong' : ''}`}>
      {label !== null && (
        <label for={id}>
          {label}
          {required && (
            <span class="required" aria-hidden="true">
              *
            </span>
          )}
          {inWords && <span class="hint in-words">{inWords}</span>}
        </label>
      )}
      {children(notes === '' ? undefined : notes)}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          <Icon name="error" />
          <span>{problem}</span>
        </p>
      )}
      {remark && (
        <p class="remark" id={`${id}-remark`}>
          <Icon name="warn" />
          <span>{remark}</span>
        </p>
      )}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
