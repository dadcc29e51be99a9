// When a step may start: once the step before it on the row has passed, be it with fixes that are still owed.

import type { StatusMeaning } from '../../schema/catalog';

interface Stepped {
  readonly step: string | null;
  readonly means: StatusMeaning | null;
}

/**
 * Items of one row in the order of its steps. `afterFixes`: the step before it, where that has passed with fixes and this one has not begun: whoever has
 * it need not wait for them. Steps that are not needed do not count.
 */
export function withStepBefore<I extends Stepped>(items: readonly I[]): readonly (I & { readonly afterFixes: string | null })[] {
  let before: I | null = null;
  return items.map((item) => {
    const afterFixes = item.means === 'to do' && item.step !== null && before?.means === 'approved with fixes' ? before.step : null;
    if (item.means !== 'not needed') before = item;
    return { ...item, afterFixes };
  });
}
