// When the approver of an invoice is told: on receipt, on Mondays, five working days before it is due, on the day and after.

import { expect, test } from '@jest/globals';
import { type Paper, paper } from '../support/paper-ports';

function desk(): Paper {
  const made = paper();
  for (const [at, row] of made.rows('Settings').entries())
    if (/^Use (Invoices|Companies)$/.test(String(row.Setting))) made.type('Settings', at, 'Value', true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', {
    table: 'people',
    rows: [
      { name: 'Ana Ruiz', email: 'ana@example.com' },
      { name: 'Dee Hart', email: 'dee@example.com' },
    ],
  });
  const at = made.rows('Settings').findIndex(({ Setting }) => Setting === 'Coordinator');
  made.type('Settings', at, 'Value', 'Ana Ruiz');
  made.rpc('add', { table: 'companies', rows: [{ company: 'Harbour Sound' }] });
  return made;
}

test('the approver is told the morning after it came, on Mondays until it is with accounts, five working days before it is due, on the day and once late', () => {
  const made = desk();
  made.rpc('turnOn', { everybody: true });
  const row = { supplier: 'Harbour Sound', theirNo: 'INV-42', date: '2026-03-02', gross: 12_000, approver: 'Dee Hart', due: '2026-04-01' };
  made.rpc('add', { table: 'invoices', rows: [row] });
  const told: number[] = [];
  for (let day = 1; day < 32; day++) {
    const before = made.mails.length;
    made.hour(day, 9);
    if (made.mails.slice(before).some(({ to, text }) => to === 'dee@example.com' && text.includes('INV-42'))) told.push(day);
  }
  expect(told).toEqual([1, 7, 14, 21, 23, 28, 30, 31]);
});
