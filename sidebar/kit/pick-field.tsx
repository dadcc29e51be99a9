// A field that offers what may be chosen while one types.

import type { JSX } from 'preact';
import { Combobox } from '../components/combobox';
import type { Option } from '../components/options';
import { FieldFrame } from '../form/field-frame';

interface PickFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly problem?: string | undefined;
  /** Enter takes the only one that is offered; absent: it is left to the form what the text means. */
  readonly takesOnly?: boolean;
  readonly options: readonly Option[];
  readonly text: string;
  readonly onText: (text: string) => void;
}

export function PickField({ id, label, help, required, problem, takesOnly = false, options, text, onText }: PickFieldProps): JSX.Element {
  return (
    <FieldFrame {...{ id, label, required, problem, help }} remark={undefined} width="wide">
      {(describedBy) => (
        <Combobox
          {...{ id, name: id, label, required, describedBy, takesOnly, options, text, onText }}
          invalid={problem !== undefined}
          several={false}
        />
      )}
    </FieldFrame>
  );
}
