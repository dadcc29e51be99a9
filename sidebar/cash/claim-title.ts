// What a claim is called in the sidebar.

import type { ClaimView } from '../../src/contract/cash';

export function claimTitle({ id, holder, kind, status }: ClaimView): string {
  return `${id}: ${[holder, kind, status].filter((part) => part !== '').join(', ')}`;
}
