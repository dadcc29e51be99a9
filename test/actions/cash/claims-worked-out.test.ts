// Claims of receipts that were typed into the grid: what follows from their cells is filled in with the write that claims them, and is claimed.

import { expect, test } from '@jest/globals';
import type { ClaimStepName } from '../../../src/contract/cash';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../papers/paper-desk';
import type { Paper } from '../support/paper-ports';
import { cashDesk, spent } from './cash-desk';

const claimingDesk = (...receipts: readonly Values[]) => cashDesk(receipts, ['Use Claims', 'yes']);

function wish(desk: Paper) {
  const [group] = desk.rpc('claimDesk', {}).groups;
  const { holder = '', kind = '', receipts = [] } = group ?? {};
  return { holder, kind, receipts: receipts.map(({ table, id, gross }) => ({ table, id, gross })) };
}

function step(desk: Paper, to: ClaimStepName) {
  return desk.ask('stepClaim', { step: { claim: 'CLM-001', to, by: 'Ana Ruiz', reason: 'VAT?' }, sure: false });
}

test('a claim freezes the VAT and the miles that are worked out with the same write, where a receipt was typed into the grid', () => {
  const desk = claimingDesk(spent(2500), spent(1200));
  setting(desk, 'Pence a mile', '45');
  const typed = { Gross: '', VAT: '', Net: '', 'VAT claimed': '', 'Cost to us': '' };
  for (const [heading, cell] of Object.entries({ ...typed, Gross: 6 })) desk.type('Petty Cash', 0, heading, cell);
  for (const [heading, cell] of Object.entries({ ...typed, Miles: 10, 'VAT rate': 'outside scope', VAT: 0 }))
    desk.type('Petty Cash', 1, heading, cell);
  const { groups } = desk.rpc('claimDesk', {});
  expect(groups[0]?.receipts.map(({ gross, missing }) => [gross, missing])).toEqual([
    [600, null],
    [450, null],
  ]);
  desk.rpc('makeClaim', { claim: wish(desk), sure: false });
  expect(desk.rows('Petty Cash')).toMatchObject([
    { Gross: 6, VAT: 1, Net: 5, Status: 'Claimed' },
    { Gross: 4.5, VAT: 0, Status: 'Claimed' },
  ]);
  expect(desk.rows('Claims')).toMatchObject([{ Receipts: 2, Gross: 10.5, VAT: 1, Net: 9.5 }]);
  expect(desk.rpc('claimDesk', {}).claims[0]?.words).toEqual(['2 receipts, £10.50.']);
});

test('a claim that is handed in again freezes what is worked out then, and is not approved before where it comes to something else', () => {
  const desk = claimingDesk(spent(1200, { vatRate: null }));
  desk.rpc('makeClaim', { claim: wish(desk), sure: true });
  desk.type('Petty Cash', 0, 'VAT rate', '20');
  expect(step(desk, 'approve')).toMatchObject({ ok: false, error: { code: 'conflict' } });
  step(desk, 'query');
  for (const heading of ['VAT', 'Net']) desk.type('Petty Cash', 0, heading, '');
  step(desk, 'hand in');
  expect([desk.rows('Petty Cash'), desk.rows('Claims')]).toMatchObject([[{ VAT: 2, Net: 10 }], [{ VAT: 2, Net: 10 }]]);
});
