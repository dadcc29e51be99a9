// A desk that keeps floats and receipts, on paper.

import type { Values } from '../../../src/schema/values/value';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';

/** FLT-001: £100 in cash with Dee, since 2 February; FLT-002: a company card of Ana's. */
export function cashDesk(receipts: readonly Values[] = [], ...settings: readonly (readonly [string, string])[]): Paper {
  const made = paper();
  for (const [name, value] of [['Use Floats', true] as const, ...settings]) setting(made, name, value);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'people', rows: ['Ana Ruiz', 'Dee Hart'].map((name) => ({ name })) });
  made.rpc('add', {
    table: 'floats',
    rows: [
      { holder: 'Dee Hart', kind: 'Cash', amount: 10_000, opened: '2026-02-02' },
      { holder: 'Ana Ruiz', kind: 'Company card' },
    ],
  });
  if (receipts.length > 0) made.rpc('add', { table: 'pettyCash', rows: receipts });
  return made;
}

/** A receipt of Dee's from the float. */
export function spent(gross: number, more: Values = {}): Values {
  return {
    ...{ date: '2026-02-20', whoPaid: 'Dee Hart', paidWith: 'Float', shop: 'Art shop', whatFor: 'Glue', gross, vatRate: '20' },
    ...{ receipt: 'Receipt with VAT no.', status: 'To claim' },
    ...more,
  };
}

export function floatOf(desk: Paper, id = 'FLT-001') {
  const found = desk.rpc('floatStates', {}).floats.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

export function count(desk: Paper, counted: number, seen: number | null = null, key?: string) {
  return desk.rpc('countFloat', { count: { float: 'FLT-001', counted, seen, explained: '' } }, key).float;
}
