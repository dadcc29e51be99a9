// A field for how many of something.

import type { JSX } from 'preact';
import { plainNumber } from '../../src/schema/values/money';
import { TextField } from '../form/text-field';

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly help?: string;
  readonly problem?: string | undefined;
  readonly onText: (text: string) => void;
}

export function NumberField(field: NumberFieldProps): JSX.Element {
  return <TextField {...field} control="number" width="short" />;
}

/** What was typed as a number; blank is nought, null what is none. */
export function amountIn(text: string): number | null {
  return text.trim() === '' ? 0 : plainNumber(text);
}
