// A field for a list, one thing a line.

import type { JSX } from 'preact';
import { LongText } from '../components/long-text';
import { FieldFrame } from './field-frame';

interface ListFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly text: string;
  readonly problem?: string | undefined;
  readonly rows?: number;
  readonly onText: (text: string) => void;
}

export function ListField({ help, problem, ...field }: ListFieldProps): JSX.Element {
  const { id, label } = field;
  return (
    <FieldFrame {...{ id, label, help, problem }} required={false} remark={undefined} width="wide">
      {(describedBy) => <LongText {...{ ...field, describedBy }} required={false} invalid={problem !== undefined} />}
    </FieldFrame>
  );
}
