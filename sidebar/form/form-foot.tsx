// The end of a form, always in sight: what came of it, and the buttons.

import type { ComponentChildren, JSX } from 'preact';
import { Result, type Told } from '../components/result';

export function FormFoot({ told, children }: { readonly told: Told | null; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="foot">
      <Result told={told} />
      <div class="buttons">{children}</div>
    </div>
  );
}
