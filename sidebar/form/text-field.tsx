// A field of one line of its own: its label, what is typed, what is wrong with it and what helps.

import type { JSX } from 'preact';
import type { FieldControl } from '../../src/schema/kind';
import { PlainInput } from '../components/plain-input';
import { FieldFrame } from './field-frame';

interface TextFieldProps {
  readonly id: string;
  /** The id where absent. */
  readonly name?: string;
  readonly label: string;
  readonly control?: FieldControl;
  readonly text: string;
  readonly required?: boolean;
  /** Stands beside the label. */
  readonly inWords?: string | undefined;
  readonly problem?: string | undefined;
  readonly remark?: string | undefined;
  readonly help?: string | null;
  readonly width?: 'wide' | 'short';
  readonly onText: (text: string) => void;
}

export function TextField({
  id,
  name = id,
  label,
  control = 'text',
  text,
  required = false,
  problem,
  onText,
  ...frame
}: TextFieldProps): JSX.Element {
  return (
    <FieldFrame help={null} remark={undefined} width="wide" {...frame} {...{ id, label, required, problem }}>
      {(describedBy) => (
        <PlainInput {...{ id, name, label, control, text, required, describedBy, onText }} invalid={problem !== undefined} />
      )}
    </FieldFrame>
  );
}
