// The rule of deadlines leaves out what is over, and nothing else; whom it names it knows of all.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { workIn, workOf } from '../../src/office/rules/deadline';
import { rhythmOf } from '../../src/office/sent-log/rhythm';
import { reminderDaysInWords } from '../../src/schema/kinds/setting';
import type { Values } from '../../src/schema/values/value';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { assets } from '../../src/tables/production/assets';
import { catalogWith, people, tabOf } from './production';

const catalog = catalogWith();
const names = fc.constantFrom<(string | null)[]>('Ben Ode', 'Jo Rey', 'Ben Ode, Mia Lo', null);
const days = fc.constantFrom<(string | null)[]>('2026-02-20', '2026-03-02', '2026-06-01', null);
const words = fc.constantFrom<(string | null)[]>('WIP', 'Approved', 'N/A', 'Retake', 'AWF', 'For approval', 'Blocked', 'cooking', null);

const assetRows: fc.Arbitrary<Values> = fc.record({
  name: fc.constant('Lama'),
  omitted: fc.boolean(),
  ...Object.fromEntries(
    ['Design', 'Rig'].flatMap((step) => [
      [`steps/${step}/status`, words],
      [`steps/${step}/by`, names],
      [`steps/${step}/due`, days],
    ]),
  ),
});
/** As a list that was just brought in: nobody has anything of it. */
const freshRows: fc.Arbitrary<Values> = fc.constant({ name: 'Lama' });
const deliveryRows: fc.Arbitrary<Values> = fc.record({
  title: fc.constant('Ep 1'),
  direction: fc.constantFrom<(string | null)[]>('Out', 'In', null),
  status: fc.constantFrom<(string | null)[]>('Planned', 'Sent', 'Received', 'Cancelled', null),
  owner: names,
  due: days,
  sent: days,
});

const tabs = fc
  .tuple(fc.array(fc.oneof(assetRows, freshRows), { maxLength: 8 }), fc.array(deliveryRows, { maxLength: 8 }))
  .map(([some, others]) => [tabOf(assets, some, catalog), tabOf(deliveriesTable, others, catalog)]);

test('what is over is left out, unless its row is to be kept', () => {
  fc.assert(
    fc.property(tabs, fc.nat(3), (reads, kept) => {
      for (const read of reads) {
        const all = workOf(read, catalog);
        const { items } = workIn(read, catalog, { keeps: ({ row }) => row % 4 === kept, from: '', named: false });
        expect(items).toEqual(all.filter(({ over, row }) => !over || row % 4 === kept));
      }
    }),
  );
});

test('what nobody has, to do and without a date, is left out where it says nothing, unless its row is to be kept', () => {
  const saysNothing = ({ step, means, by, due, dueProblem, problems, wantsDate }: ReturnType<typeof workOf>[number]) =>
    step !== null && means === 'to do' && by.length === 0 && due === null && dueProblem === null && problems.length === 0 && !wantsDate;
  fc.assert(
    fc.property(tabs, fc.nat(3), (reads, kept) => {
      for (const read of reads) {
        const all = workOf(read, catalog);
        const { items } = workIn(read, catalog, { keeps: ({ row }) => row % 4 === kept, from: '', named: false, idle: false });
        expect(items).toEqual(all.filter((item) => item.row % 4 === kept || !(item.over || saysNothing(item))));
      }
    }),
  );
});

test('the end of a mail names the tabs that name somebody, done or not, in the order of their rows', () => {
  fc.assert(
    fc.property(tabs, fc.constantFrom(...people), (reads, { name }) => {
      const all = reads.flatMap((read) => workOf(read, catalog)).filter(({ by, leads }) => by.includes(name) || leads.includes(name));
      const { named } = reads
        .map((read) => workIn(read, catalog, { keeps: () => false, from: '', named: true }))
        .reduce((sum, work) => ({ items: [], named: [...sum.named, ...work.named] }), { items: [], named: [] });
      const rhythm = rhythmOf(named, [name]);
      expect(rhythm.map(({ days: said }) => said)).toEqual([...new Set(all.map(({ remindOn }) => reminderDaysInWords(remindOn)))]);
      expect(new Set(rhythm.flatMap(({ of }) => of.map((tab) => tab.split(' (')[0])))).toEqual(new Set(all.map(({ tab }) => tab)));
    }),
  );
});
