// The rule of what somebody else has to say yes to before it is ordered.

import type { StatusMeaning } from '../catalog';

/** Where Settings want it, somebody else than `owner` stands under `by` before the status means one of those, of which the first is that it is ordered. */
export interface ApprovedRule {
  readonly rule: 'approved';
  readonly status: string;
  readonly means: readonly StatusMeaning[];
  readonly owner: string;
  readonly by: string;
}

export function approved<const S extends string, const O extends string, const B extends string>(
  status: S,
  means: readonly StatusMeaning[],
  owner: O,
  by: B,
) {
  return { rule: 'approved', status, means, owner, by } as const;
}
