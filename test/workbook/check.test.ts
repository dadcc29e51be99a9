// What the form and the server say about a row that cannot stand as it is.

import { describe, expect, test } from '@jest/globals';
import { bound } from '../../src/schema/adopted/bound-table';
import type { Table } from '../../src/schema/table';
import type { Values } from '../../src/schema/values/value';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { pettyCash } from '../../src/tables/petty-cash';
import { assets } from '../../src/tables/production/assets';
import { reviews } from '../../src/tables/reviews/reviews';
import { stock } from '../../src/tables/stock';
import { checkRecord } from '../../src/workbook/rows/check';
import { caminandes } from './support/caminandes';

const said = (table: Table, values: Values) =>
  checkRecord(bound(table), values, caminandes).map(({ path, message }) => `${path}: ${message}`);

const receipt = { date: '2026-03-02', whoPaid: 'Ben Ode', shop: 'Screwfix', whatFor: 'Clamps', gross: 1200 };
const delivery = { title: 'Ep 1 master', direction: 'Out', partner: 'BBC', due: '2026-03-02' };
const review = { title: 'Dailies', date: '2026-03-02' };
const pencils = { item: 'Pencils', onHand: 5, reorderAt: 2 };

describe('a row', () => {
  test('with all that is required can be saved', () => {
    expect(said(assets, { name: 'Lama' })).toEqual([]);
    expect(said(pettyCash, { ...receipt, vatRate: '20', vat: 200, net: 1000 })).toEqual([]);
    expect(said(deliveriesTable, delivery)).toEqual([]);
    expect(said(reviews, review)).toEqual([]);
    expect(said(stock, pencils)).toEqual([]);
  });

  test('that lacks what is required says so beside each field', () => {
    expect(said(assets, { name: '  ' })).toEqual(['name: Name is missing. Give it one.']);
    expect(said(deliveriesTable, { title: null })).toEqual([
      'title: Title is missing. Give it one.',
      'direction: Direction is missing. Give it one.',
      'partner: Partner is missing. Give it one.',
      'due: Due is missing. Give it one.',
    ]);
  });

  test.each<readonly [string, Table, Values, string]>([
    [
      'text in a date',
      assets,
      { name: 'Lama', 'steps/Rig/due': 'wk 12' },
      'steps/Rig/due: Rig due “wk 12” is not a date. Pick a day, or type one such as 2 Mar 2026.',
    ],
    [
      'an impossible date',
      deliveriesTable,
      { ...delivery, due: '2026-02-30' },
      'due: Due “2026-02-30” is not a date. Pick a day, or type one such as 2 Mar 2026.',
    ],
    ['an end before the start', reviews, { ...review, start: '11:00', end: '10:30' }, 'end: End is before Start. Change one of the two.'],
    ['a date before another', reviews, { ...review, prepareBy: '2026-03-03' }, 'date: Date is before Prepare by. Change one of the two.'],
    ['negative stock on order', stock, { ...pencils, onOrder: -1 }, 'onOrder: On order -1 is below 0. It cannot be less than 0.'],
    ['a target below the limit', stock, { ...pencils, upTo: 1 }, 'upTo: Order up to is less than Reorder at. Change one of the two.'],
    [
      'amounts that do not add up',
      pettyCash,
      { ...receipt, vat: 200, net: 1100 },
      'vat: Net and VAT make £13.00, but Gross is £12.00. Change one of them.',
    ],
    [
      'a mixed rate without VAT',
      pettyCash,
      { ...receipt, vatRate: 'mixed' },
      'vat: VAT is missing. With VAT rate “mixed” it has to be typed.',
    ],
    [
      'an unknown person',
      assets,
      { name: 'Lama', 'steps/Rig/by': 'Zoe Kim' },
      'steps/Rig/by: Rig by names “Zoe Kim”, who is not on the People tab. Add them there or mend the name.',
    ],
    ['several where one is due', deliveriesTable, { ...delivery, owner: 'Ben Ode, Jo Rey' }, 'owner: Owner takes one person only.'],
    [
      'a link that runs',
      assets,
      { name: 'Lama', link: 'javascript:alert(1)' },
      'link: Link “javascript:alert(1)” is not a web link. It starts with https:// (or mailto:).',
    ],
    ['a name that is too long', assets, { name: 'x'.repeat(50_001) }, 'name: Name has 50,001 characters; a cell takes 50,000 at most.'],
    [
      'a column that is not there',
      assets,
      { name: 'Lama', 'steps/Model/due': '2026-03-02' },
      'steps/Model/due: “steps/Model/due” is no column of Assets. Close the form and open it again.',
    ],
  ])('with %s is refused', (_what, table, values, issue) => {
    expect(said(table, values)).toEqual([issue]);
  });

  test('with a status word that is on no list is refused, and told the words', () => {
    expect(said(assets, { name: 'Lama', 'steps/Rig/status': 'Maybe' })).toEqual([
      'steps/Rig/status: Rig “Maybe” is not on its list. Choose To do, Ready, WIP, For approval, With client, Retake, Approved, Approved with fixes, Blocked, On hold, N/A, or add the word on the Lists tab.',
    ]);
  });

  test('keeps a formula and a tag as the texts that they are', () => {
    expect(said(assets, { name: '=IMPORTXML("http://x")', notes: '<img onerror>', episode: '+1' })).toEqual([]);
  });

  test('with a wrong value is not also told that it does not add up', () => {
    expect(said(pettyCash, { ...receipt, vat: 0.5, net: 1200 })).toHaveLength(1);
  });

  test('with a key such as __proto__ is refused like any other unknown column', () => {
    const values = JSON.parse('{"name": "Lama", "__proto__": "x", "constructor": "y"}') as Values;
    expect(checkRecord(bound(assets), values, caminandes).map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
  });
});

describe('VAT', () => {
  test('of more than the total is refused, and so is a refund of which only one is below nought', () => {
    expect(said(pettyCash, { ...receipt, vat: 1300, net: -100 })).toEqual([
      'vat: VAT is £13.00, which is more than Gross £12.00. Change one of them.',
    ]);
    expect(said(pettyCash, { ...receipt, gross: -1200, vat: 200, net: -1400 })).toEqual([
      'vat: VAT is £2.00 and Gross -£12.00: of a refund both are below nought. Change one of them.',
    ]);
    expect(said(pettyCash, { ...receipt, gross: -1200, vat: -200, net: -1000 })).toEqual([]);
  });

  test('that is claimed is no more than there is', () => {
    expect(said(pettyCash, { ...receipt, vat: 200, net: 1000, vatClaimed: 300, costToUs: 900 })).toEqual([
      'vatClaimed: VAT claimed is £3.00, which is more than VAT £2.00. Change one of them.',
    ]);
  });
});
