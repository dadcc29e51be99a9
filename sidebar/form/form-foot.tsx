// The end of a form, always in sight: what came of it, and the buttons.

import type { ComponentChildren, JSX } from 'preact';
import { ResultNotice, type ShownResult } from '../components/result';

export function FormFoot({ told, children }: { readonly told: ShownResult | null; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="foot">
      <ResultNotice told={told} />
      <div class="buttons">{children}</div>
    </div>
  );
}
