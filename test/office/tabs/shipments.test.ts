// Shipments: when they are expected, what must come back, and parcels that wait to be picked up.

import { expect, test } from '@jest/globals';
import { todayView } from '../../../src/office/digest/today';
import { bound } from '../../../src/schema/adopted/bound-table';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { shipments } from '../../../src/tables/shipments/shipments';
import { checkRecord } from '../../../src/workbook/rows/check';
import { catalogWith, runOn, tabOf } from '../production';
import { officeFrom, told } from '../runs';

const catalog = catalogWith({ manager: '' });
const shipment = (more: Values = {}): Values => ({ id: 'SHP-1', direction: 'Out', what: 'Puppets', forPerson: 'Jo Rey', ...more });

/** What Jo is told on each day from 2 March to that one, as the shipment stands then; reminders start the day before. */
function josDays(last: LocalDate, on: (day: LocalDate) => Values) {
  const office = officeFrom();
  office.run('2026-03-01', runOn('2026-03-01', { catalog, reads: [tabOf(shipments, [], catalog)] }));
  const days = Array.from({ length: 60 }, (_none, at) => new Date(Date.UTC(2026, 2, 2 + at)).toISOString().slice(0, 10) as LocalDate);
  return days
    .filter((day) => day <= last)
    .flatMap((day) => {
      const names = told(office.run(day, runOn(day, { catalog, reads: [tabOf(shipments, [on(day)], catalog)] }))).jo;
      return names === undefined ? [] : [`${day.slice(5)} ${names.map((name) => name.split(' ')[0]).join(', ')}`];
    });
}

const parcel = (more: Values) => shipment({ direction: 'In', what: 'Lenses', ...more });

test('a parcel that came in is told once, then each Monday until it is picked up', () => {
  const row = (day: LocalDate) => parcel({ status: day < '2026-03-18' ? 'Delivered' : 'Picked up', delivered: '2026-03-03' });
  const there = (day: LocalDate) => (day < '2026-03-04' ? parcel({ status: 'Collected' }) : row(day));
  expect(josDays('2026-03-31', there)).toEqual(['03-04 stock', '03-09 stock', '03-16 stock']);
});

test.each([
  ['Delivered without a date', { status: 'Delivered' }, 1],
  ['a date of delivery while it is still Booked', { status: 'Booked', delivered: '2026-03-02' }, 1],
  ['a date of delivery without a status', { delivered: '2026-03-02' }, 1],
  ['Picked up', { status: 'Picked up', delivered: '2026-03-02' }, 0],
  ['Returned', { status: 'Returned', delivered: '2026-03-02' }, 0],
  ['Collected', { status: 'Collected' }, 0],
  ['one that went out', { direction: 'Out', status: 'Delivered', delivered: '2026-03-02' }, 0],
])('of %s so many wait to be picked up: %j', (_what, more, count) => {
  const { sections } = todayView([tabOf(shipments, [parcel(more)], catalog)], catalog, '2026-03-03');
  expect(sections.parcels.map(({ id }) => id)).toHaveLength(count);
});

test.each(['carnetExpires', 'backInCountryBy', 'returnDue'])(
  '%s is told twenty, ten, five and no working days before, also of what was delivered',
  (key) => {
    expect(josDays('2026-03-31', () => shipment({ status: 'Delivered', [key]: '2026-03-31' }))).toEqual([
      '03-02 later',
      '03-03 later',
      '03-09 later',
      '03-16 later',
      '03-17 later',
      '03-23 later',
      '03-24 later',
      '03-30 thisWeek',
      '03-31 dueToday',
    ]);
  },
);

test.each(['Returned', 'Lost', 'Cancelled'])('%s ends every date of a shipment', (status) => {
  const dates = { expected: '2026-03-03', carnetExpires: '2026-03-04', backInCountryBy: '2026-03-04', returnDue: '2026-03-04' };
  expect(josDays('2026-03-09', () => shipment({ status, ...dates }))).toEqual([]);
});

test.each([
  ['a status', { status: 'Delivered' }],
  ['its date', { delivered: '2026-03-02', status: 'Booked' }],
])('the arrival of what was delivered, by %s, is not asked about any more', (_by, more) => {
  expect(josDays('2026-03-09', () => shipment({ expected: '2026-03-03', ...more }))).toEqual([]);
});

test('an arrival that nobody reported is told on its day, and one and three working days after', () => {
  const days = josDays('2026-03-06', () => shipment({ expected: '2026-03-03', status: 'Collected' }));
  expect(days).toEqual(['03-02 thisWeek', '03-03 dueToday', '03-04 late', '03-06 late']);
});

test.each([
  ['delivered', { booked: '2026-03-05', delivered: '2026-03-04' }],
  ['expected', { booked: '2026-03-05', expected: '2026-03-04' }],
  ['returnDue', { booked: '2026-03-05', returnDue: '2026-03-04' }],
  ['backInCountryBy', { booked: '2026-03-05', backInCountryBy: '2026-03-04' }],
  ['carnetExpires', { backInCountryBy: '2026-03-05', carnetExpires: '2026-03-04' }],
])('a shipment whose %s comes before what must be first is refused', (path, dates) => {
  expect(checkRecord(bound(shipments), { ...shipment(), ...dates }, catalog).map((issue) => issue.path)).toContain(path);
});
