// Claims that are kept as drafts, on paper.

import type { ClaimDraft, ClaimStepName, ClaimWish } from '../../../src/contract/cash';
import type { Values } from '../../../src/schema/values/value';
import type { Paper } from '../support/paper-ports';
import { cashDesk, spent } from './cash-desk';

export type Seen = ClaimWish['receipts'];

export function draftDesk(...receipts: readonly Values[]): Paper {
  return cashDesk(receipts.length > 0 ? receipts : [spent(2500), spent(-500, { shop: 'Station' })], ['Use Claims', 'yes']);
}

const wished = (receipts: Seen): Seen => receipts.map(({ table, id, gross }) => ({ table, id, gross }));
export const ids = (receipts: Seen) => receipts.map(({ table, id }) => ({ table, id }));
export const rest = { holder: 'Dee Hart', kind: 'Float' };

export const free = (desk: Paper): Seen => wished(desk.rpc('claimDesk', {}).groups[0]?.receipts ?? []);

export function draftOn(desk: Paper, claim = 'CLM-001') {
  const found = desk.rpc('claimDesk', {}).claims.find(({ id }) => id === claim);
  return { words: found?.words ?? [], steps: found?.steps ?? [], shown: found?.draft ?? [], receipts: wished(found?.draft ?? []) };
}

export function kept(desk: Paper, receipts: Seen = free(desk), draft: Partial<ClaimDraft> = {}, key?: string) {
  return desk.rpc('makeClaim', { claim: { ...rest, receipts, draft: { claim: '', seen: [], keeps: true, ...draft } }, sure: false }, key);
}

/** As somebody hands it in who has just looked, or had looked before. */
export function handedIn(desk: Paper, seen: Seen = draftOn(desk).receipts, receipts: Seen = seen, sure = true) {
  return desk.ask('makeClaim', { claim: { ...rest, receipts, draft: { claim: 'CLM-001', seen: ids(seen), keeps: false } }, sure });
}

export function stepped(desk: Paper, to: ClaimStepName) {
  return desk.ask('stepClaim', { step: { claim: 'CLM-001', to, by: 'Ana Ruiz', reason: 'Why' }, sure: true });
}

export const undone = (desk: Paper) => desk.rpc('undo', { act: String(desk.rows('Changes').at(-1)?.Act) });
export const standing = (desk: Paper) => desk.rows('Petty Cash').map((row) => [row.Claim, row.Status]);
export const cells = (desk: Paper) => JSON.stringify([desk.rows('Petty Cash'), desk.rows('Claims')]);
export const words = (answered: ReturnType<typeof handedIn>) => (answered.ok ? 'done' : answered.error.message);
