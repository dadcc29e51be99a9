// What is known of a receipt, a float and what moves it, by their columns.

import type { Cash } from '../../schema/cash/cash';

export const cash: Cash = {
  receipts: {
    table: 'pettyCash',
    ...{ date: 'date', holder: 'whoPaid', paidWith: 'paidWith', shop: 'shop', whatFor: 'whatFor', gross: 'gross' },
    ...{ currency: 'currency', paidThere: 'paidThere', status: 'status', float: 'float' },
    ...{
      costCode: 'costCode',
      rate: 'vatRate',
      net: 'net',
      vat: 'vat',
      evidence: 'receipt',
      link: 'link',
      claim: 'claim',
      lineOf: 'lineOf',
    },
    forAccounts: [
      ...['receiptNo', 'claim', 'date', 'whoPaid', 'shop', 'theirNo', 'supplierVatNo', 'whatFor', 'episode', 'costCode'],
      ...['net', 'vatRate', 'vat', 'vatClaimed', 'gross', 'currency', 'paidThere', 'receipt', 'link'],
    ],
  },
  floats: {
    table: 'floats',
    ...{ holder: 'holder', kind: 'kind', amount: 'amount', currency: 'currency', opened: 'opened', closed: 'closed' },
    ...{ should: 'shouldBe', counted: 'counted', countedOn: 'countedOn', difference: 'difference', explained: 'explained' },
  },
  moves: { table: 'floatMoves', kind: 'kind', amount: 'amount' },
  claims: {
    table: 'claims',
    ...{ holder: 'holder', kind: 'kind', receipts: 'receipts', net: 'net', vat: 'vat', gross: 'gross', status: 'status' },
    ...{ handedIn: 'handedIn', approvedBy: 'approvedBy', notes: 'notes' },
  },
  lines: {
    table: 'cardLines',
    ...{ card: 'card', date: 'date', text: 'text', amount: 'amount', receipt: 'receipt', state: 'state' },
  },
};
