// One thing that is sure, on a line: what stands in the tab, what it is taken for, and a way to change that.

import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../components/button';

interface TakenLineProps {
  readonly own: string;
  readonly taken: string;
  /** Stands below, quietly. */
  readonly children?: ComponentChildren;
  readonly onChange: () => void;
}

export function TakenLine({ own, taken, children, onChange }: TakenLineProps): JSX.Element {
  return (
    <li class="taken">
      <div>
        <strong>{own}</strong> <span aria-hidden="true">→</span> <span class="spoken">is</span> {taken}
        {children}
      </div>
      <Button look="link" onPress={onChange}>
        Change<span class="spoken"> {own}</span>
      </Button>
    </li>
  );
}
