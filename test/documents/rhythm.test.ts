// The end of a mail says on which days it comes: what the settings do, and no more.

import { expect, test } from '@jest/globals';
import { footerWords } from '../../src/documents/footer';
import { planRun } from '../../src/office/digest/run';
import type { Settings } from '../../src/schema/catalog';
import type { Values } from '../../src/schema/values/value';
import { pettyCash } from '../../src/tables/petty-cash';
import { assets } from '../../src/tables/production/assets';
import { shots } from '../../src/tables/production/shots';
import { reviews } from '../../src/tables/reviews/reviews';
import { stock } from '../../src/tables/stock';
import { rig } from '../office/bens-days';
import { catalogWith, exampleDay, people, person, runOn, tabOf } from '../office/production';
import { context } from './mail-context';

interface Setup {
  readonly settings?: Partial<Settings>;
  readonly wish?: 'mondays only';
  readonly more?: readonly (readonly [Parameters<typeof tabOf>[0], Values])[];
}

/** The sentence in Ben's mail of a Monday; he has an asset. */
function rhythmTo(name: string, { settings = {}, wish, more = [] }: Setup = {}): string | undefined {
  const crew = people.map((one) => (wish && one.name === 'Ben Ode' ? person('Ben Ode', { reminders: wish }) : one));
  const catalog = catalogWith({ manager: '', ...settings }, crew);
  const reads = [tabOf(assets, [rig({ due: '2026-03-05' })], catalog), ...more.map(([table, row]) => tabOf(table, [row], catalog))];
  const digest = planRun(runOn(exampleDay, { catalog, reads })).digests.find(({ to }) => to === `${name}@example.com`);
  return digest && footerWords(digest, context)[1];
}

const shot = { id: 'S', name: 'sh010', 'steps/Rig/by': 'Ben Ode', 'steps/Rig/due': '2026-03-05' };
const first = 'It comes on the first working day of the week';
const work = `${first}; on others only on the reminder days of your work, in working days: `;

test('as the tabs begin', () => {
  expect(rhythmTo('ben')).toBe(`${work}2 before, on the day, 1 after, 3 after.`);
});

test('tab by tab where they differ', () => {
  expect(rhythmTo('ben', { more: [[shots, shot]] })).toBe(
    `${work}2 before, on the day, 1 after, 3 after for Assets; on the day, 1 after for Shots.`,
  );
  const same = { assets: [1], 'assets/step': [1], shots: [1], 'shots/step': [1] };
  expect(rhythmTo('ben', { more: [[shots, shot]], settings: { reminderDays: same } })).toBe(`${work}1 before.`);
});

test('date by date where a tab has several kinds', () => {
  const review = { id: 'R', title: 'Dailies', owner: 'Ben Ode', date: '2026-03-05', prepareBy: '2026-03-04' };
  expect(rhythmTo('ben', { more: [[reviews, review]] })).toContain(
    '1 before, on the day for Reviews (to prepare); on the day for Reviews (takes place).',
  );
});

test('as somebody set them, also to none', () => {
  expect(rhythmTo('ben', { settings: { reminderDays: { assets: [7, 0] } } })).toBe(`${work}7 before, on the day.`);
  expect(rhythmTo('ben', { settings: { reminderDays: { assets: [] } } })).toBe(`${first} only.`);
});

test('with what else they get: stock that runs low, receipts to hand in', () => {
  const paint = { id: 'P', item: 'Paint', onHand: 0, reorderAt: 3, owner: 'Ben Ode' };
  const receipt = { id: 'C', shop: 'Shop', whoPaid: 'Ben Ode', date: '2026-03-02', gross: 100 };
  expect(
    rhythmTo('ben', {
      more: [
        [stock, paint],
        [pettyCash, receipt],
      ],
    }),
  ).toBe(
    `${work}2 before, on the day, 1 after, 3 after; when something runs low, and every five working days while it does; on the last working day of the week while you have receipts to hand in.`,
  );
});

test.each([
  [{ weekday: 4 }, 'on Thursdays'],
  [{ dayOfMonth: 28 }, 'on day 28 of the month'],
  [{ dayOfMonth: 31 }, 'on the last day of the month'],
] as const)('receipts on the day that Settings say: %j is %s', (handInDay, words) => {
  const receipt = { id: 'C', shop: 'Shop', whoPaid: 'Ben Ode', date: '2026-03-02', gross: 100 };
  expect(rhythmTo('ben', { settings: { handInDay }, more: [[pettyCash, receipt]] })).toBe(
    `${work}2 before, on the day, 1 after, 3 after; ${words} while you have receipts to hand in.`,
  );
});

test('Mondays only is the first working day of the week only, and the coordinator hears of every change', () => {
  expect(rhythmTo('ben', { wish: 'mondays only' })).toBe(`${first} only.`);
  expect(rhythmTo('ana')).toBe(`${first}, and on other working days if something changed or reached a reminder day.`);
});

test('leads hear on the reminder days of what they approve, whether or not any of it waits', () => {
  expect(rhythmTo('rob', { settings: { reminderDays: { assets: [3] } }, more: [[shots, { ...shot, 'steps/Rig/by': null }]] })).toContain(
    '3 before for Assets; on the day, 1 after for Shots.',
  );
});
