// A field for how many of something.

import type { JSX } from 'preact';
import { plainNumber } from '../../src/schema/values/money';
import { PlainInput } from '../components/plain-input';
import { FieldFrame } from '../form/field-frame';

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly help?: string;
  readonly problem?: string | undefined;
  readonly onText: (text: string) => void;
}

export function NumberField({ id, label, text, help, problem, onText }: NumberFieldProps): JSX.Element {
  return (
    <FieldFrame {...{ id, label, problem, remark: undefined, help: help ?? null, required: false, width: 'short' }}>
      {(describedBy) => (
        <PlainInput
          {...{ control: 'number', id, name: id, label, text, required: false, invalid: problem !== undefined, describedBy, onText }}
        />
      )}
    </FieldFrame>
  );
}

/** What was typed as a number; blank is nought, null what is none. */
export function amountIn(text: string): number | null {
  return text.trim() === '' ? 0 : plainNumber(text);
}
