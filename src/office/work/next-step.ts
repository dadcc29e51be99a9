// When a step may start: once the step before it on the row has passed, be it with fixes that are still owed.

import type { StatusMeaning } from '../../schema/catalog';

/** A step on a row, and what its status means. */
export interface Stepped {
  readonly step: string | null;
  readonly means: StatusMeaning | null;
}

/**
 * The step before it, where that has passed with fixes and this one has not begun: whoever has it need not wait for them. `before`: the last of the
 * row's steps before it that is needed.
 */
export function startsAfterFixes({ step, means }: Stepped, before: Stepped | null): string | null {
  return means === 'to do' && step !== null && before?.means === 'approved with fixes' ? before.step : null;
}
