// Shipments as they are saved: the number alone is kept, its courier is filled where it is sure, and a shipment has lines.

import { expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { type Paper, paper } from '../support/paper-ports';

const ups = '1Z5R89390357567127';

function desk(): Paper {
  const made = paper();
  for (const [at, row] of made.rows('Settings').entries()) if (row.Setting === 'Use Shipments') made.type('Settings', at, 'Value', true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  return made;
}

const add = (made: Paper, more: Values) => made.rpc('add', { table: 'shipments', rows: [{ direction: 'Out', what: 'Drive', ...more }] });
const saved = (made: Paper) => made.rows('Shipments').map((row) => [row['Tracking no.'], row.Courier]);

test.each([
  ['with blanks', '1Z 5R8 939 03 5756 7127', ups, 'UPS'],
  ['in small letters', ups.toLowerCase(), ups, 'UPS'],
  ['inside its link', `https://www.ups.com/track?loc=en_GB&tracknum=${ups}&requester=ST`, ups, 'UPS'],
  ['of two couriers', '12345678', '12345678', ''],
  ['of two couriers, inside the link of one', 'https://www.fedex.com/fedextrack/?trknbr=986578788855', '986578788855', 'FedEx'],
  ['of two couriers, behind the name of one', 'DHL: 3318810025', '3318810025', 'DHL Express'],
  ['with a wrong check digit', '1Z5R89390357567128', '1Z5R89390357567128', 'UPS'],
  ['of nobody', 'by hand, Jo', 'by hand, Jo', ''],
  ['that is a formula', '=HYPERLINK("https://evil.example","UPS")', '=HYPERLINK("https://evil.example","UPS")', ''],
])('a tracking number %s is kept, and its courier where it is sure', (_how, typed, number, courier) => {
  const made = desk();
  add(made, { tracking: typed });
  expect(saved(made)).toEqual([[number, courier]]);
});

test('a courier that somebody typed stands', () => {
  const made = desk();
  add(made, { tracking: ups, courier: 'Ben, by bike' });
  expect(saved(made)).toEqual([[ups, 'Ben, by bike']]);
});

test('a number that comes later fills the courier, and another one leaves it', () => {
  const made = desk();
  add(made, {});
  const save = (loaded: string | null, tracking: string) =>
    made.rpc('save', { table: 'shipments', id: 'SHP-001', loaded: { tracking: loaded }, changes: { tracking }, where: null });
  save(null, ups);
  expect(saved(made)).toEqual([[ups, 'UPS']]);
  save(ups, 'RR123456785GB');
  expect(saved(made)).toEqual([['RR123456785GB', 'UPS']]);
});

test('Check lists nothing of numbers that are only unusual: typed with blanks, with a wrong digit, of nobody', () => {
  const made = desk();
  add(made, { tracking: ups });
  const before = made.rpc('check', {}).findings.length;
  for (const typed of ['1z 5r8 939 03 5756 7128', '12345678', 'ask Jo']) {
    made.type('Shipments', 0, 'Tracking no.', typed);
    expect(made.rpc('check', {}).findings).toHaveLength(before);
  }
});

test('a return before it was booked is refused in words, and nothing is written', () => {
  const made = desk();
  const row = { direction: 'Out', what: 'Drive', booked: '2026-03-05', returnDue: '2026-03-04' };
  expect(made.refusal('add', { table: 'shipments', rows: [row] }).issues).toEqual([
    { path: 'returnDue', message: 'Return due is before Booked. Change one of the two.' },
  ]);
  expect(made.rows('Shipments')).toEqual([]);
});

test('a shipment is saved with its items, or not at all', () => {
  const made = desk();
  const row = { id: null, values: { direction: 'Out', what: 'Puppets' } };
  const lines = (adds: readonly Values[]) => [{ table: 'shipmentItems', adds, edits: [] }];
  made.refusal('saveWhole', { table: 'shipments', row, lines: lines([{ what: 'Koro' }, { quantity: 2 }]) });
  expect([made.rows('Shipments'), made.rows('Shipment items')]).toEqual([[], []]);
  made.rpc('saveWhole', { table: 'shipments', row, lines: lines([{ what: 'Koro', quantity: 2, origin: 'UK', value: 900 }]) });
  expect(made.rows('Shipment items')).toMatchObject([{ ID: 'SIT-001', Shipment: 'SHP-001', What: 'Koro', Quantity: 2, Value: 900 }]);
});
