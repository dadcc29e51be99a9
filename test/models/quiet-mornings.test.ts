// A model check: random productions and days, once with the mornings that the night has called quiet, once with every morning looked at whole. Both must come to the same.

import { expect, test } from '@jest/globals';
import { edited } from '../../src/actions/rows/edited';
import { stateKeys } from '../../src/actions/transaction/state';
import { tellingTouched } from '../../src/actions/transaction/touched';
import type { Cell } from '../../src/schema/values/cell';
import { addDays, type LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { reachOf } from '../faults/support/reach';
import { isFull } from '../faults/support/thoroughness';
import { dice } from '../office/oracle-days';
import { type Act, firstDay, hour, type Office, office, standing } from './quiet-office';

const reach = reachOf('quiet mornings');

/** What somebody does at that moment. `isTold` of what is typed. */
function actOf(roll: (sides: number) => number, today: LocalDate, isTold: boolean): Act {
  const one = <T>(list: readonly [T, ...T[]]): T => list[(roll(4096) >> 4) % list.length] ?? list[0];
  const person = one(['Ana Ruiz', 'Ben Ode', 'Jo Rey', 'Lea Lead', 'Max Bell']);
  const day = addDays(today, ((roll(4096) >> 4) % 9) - 2);
  const label = `No. ${roll(100_000)}`;
  const row = (roll(4096) >> 4) % 5;
  const add =
    (table: string, values: Values): Act =>
    (at) =>
      at.ask('add', { table, rows: [values] });
  const types =
    (tab: string, heading: string, cell: Cell): Act =>
    (at) =>
      at.type(tab, row, heading, cell, isTold);
  const setting =
    (name: string, cell: Cell): Act =>
    (at) =>
      at.type(
        'Settings',
        at.paper.rows('Settings').findIndex((cells) => Object.values(cells).includes(name)),
        'Value',
        cell,
        isTold,
      );
  const given: Cell = { date: day, time: '00:00' };
  return one([
    add('assets', { name: label, 'steps/Rig/status': 'WIP', 'steps/Rig/by': person, 'steps/Rig/due': day }),
    add('deliveries', { title: label, partner: 'Kino', owner: person, due: day, direction: 'out', status: 'planned' }),
    add('jobs', { job: label, givenTo: person, due: day, repeats: one([null, 'every day', 'every Monday', 'every week']) }),
    add('timeOff', { person, from: day, to: addDays(day, (roll(4096) >> 4) % 4), cover: one([null, 'Ana Ruiz']) }),
    add('pettyCash', { date: today, whoPaid: person, shop: label, whatFor: 'Paper', gross: 12, status: 'to claim', receipt: null }),
    add('stock', { item: label, onHand: (roll(4096) >> 4) % 5, reorderAt: 2, owner: person }),
    add('invoices', { supplier: 'Kino', date: today, theirNo: label, gross: 40, approver: person, terms: '5 days', status: 'received' }),
    add('visitors', { name: label, day, forPerson: person }),
    types('Assets', 'Rig status', one(['Approved', 'WIP', 'Retake', 'On hold'])),
    types('Assets', 'Rig due', given),
    types('Assets', 'Rig by', person),
    types('Jobs', 'Done', true),
    types('Jobs', 'Due', given),
    types('Deliveries', 'Status', one(['planned', 'sent', 'gone', ''])),
    types('Deliveries', 'Due', given),
    types('Time off', 'To', given),
    types('People', 'Reminders', one(['off', 'Mondays only', 'daily', ''])),
    types('Stock', 'On hand', 1),
    types('Petty Cash', 'Status', 'reimbursed'),
    // Typed below the last row: it has no ID.
    (at) => at.type('Jobs', at.paper.rows('Jobs').length - 1, 'Job', label, isTold),
    setting('Send hour', one([8, 7, 9, 1])),
    setting('Receipts are handed in on', one(['Wednesday', '5', ''])),
    setting('Late work goes to the lead', one(['yes', 'no'])),
    (at) => {
      const [line] = Object.values(at.paper.rows('Assets')[row] ?? {});
      at.ask('snooze', { table: 'assets', item: String(line), wake: day, awake: false });
    },
    (at) => at.ask('sendNow', {}),
    (at) => at.ask('pause', { until: addDays(today, 2) }),
  ]);
}

/** In the middle of a run or a night, before one of these calls of it. */
const callsMeanwhile = ['read Sent mail', 'read Assets', 'read Jobs', 'inspect', 'part Changes', 'read Delivery items', 'properties read'];

interface Lived {
  readonly quiet: number;
  readonly mails: number;
  readonly differing: readonly string[];
}

/** Some hours of each day; people act between and during them, on one day in three. */
function lived(seed: number, days: number, zone: string): Lived {
  const roll = dice(seed);
  const pair = [office(true, zone), office(false, zone)] as const;
  const [short, whole] = pair;
  const differing: string[] = [];
  let quiet = 0;
  // Due tomorrow on every fifth day, by the workbook's own day.
  const shows = (today: LocalDate): Cell => {
    const days = Math.floor((Date.parse(today) - Date.parse(firstDay)) / (24 * hour));
    return { date: addDays(firstDay, days - (days % 5) + 1), time: '00:00' };
  };
  for (const one of pair) one.formula('Assets', 1, 'Rig due', shows);
  for (let at = 0; at < days; at++) {
    const today = addDays(firstDay, at);
    const isBusy = at % 4 < 2 && (roll(4096) >> 4) % 3 < 2;
    for (const time of [1, 3, 5, 7, 8, 9, 14, 20]) {
      for (const { paper } of pair) paper.now = Date.parse(`${today}T00:20:00Z`) + time * hour;
      const isDuring = isBusy && (roll(4096) >> 4) % 3 === 0;
      const [meanwhile, before] = [
        isDuring ? actOf(roll, today, true) : null,
        callsMeanwhile[(roll(4096) >> 4) % callsMeanwhile.length] ?? '',
      ];
      for (const one of pair) one.paper.book.meanwhile = meanwhile && { before, work: () => meanwhile(one) };
      const [calls] = pair.map((one) => one.tick());
      for (const one of pair) one.paper.book.meanwhile = null;
      reach.add({ work: null, cases: 1 });
      const isQuiet = calls?.length === 2 && calls[1] === 'properties set';
      if (isQuiet) quiet += 1;
      for (const one of pair) one.paper.now += 1000 * 60;
      if (isBusy && (roll(4096) >> 4) % 2 === 0) {
        const act = actOf(roll, today, true);
        for (const one of pair) act(one);
      }
    }
    if (standing(short) !== standing(whole)) {
      differing.push(`seed ${seed}, ${today}`);
      const [x, y] = [standing(short), standing(whole)];
      const from = [...x].findIndex((c, i) => c !== y[i]);
      process.stdout.write(
        `${x.slice(from - 250, from + 300)}\n=====\n${y.slice(from - 250, from + 300)}\n${short.paper.mails.length} ${whole.paper.mails.length}\n`,
      );
      break;
    }
  }
  return { quiet, mails: short.paper.mails.length, differing };
}

/** What makes something due on Tuesday 3 March, of what was far off. */
const due: Cell = { date: '2026-03-03', time: '00:00' };
const typed: readonly (readonly [tab: string, heading: string, cell: Cell])[] = [
  ['Assets', 'Rig due', due],
  ['Jobs', 'Due', due],
  ['Deliveries', 'Due', due],
  ['Stock', 'On hand', 1],
];

/** Monday's run and Tuesday's night, then an act, then Tuesday's and Wednesday's mornings: who was mailed on each, and how many calls Tuesday's took. */
function tuesday(isShort: boolean, act: Act, before: Act = () => undefined) {
  const one = office(isShort, '');
  const at = (day: LocalDate, time: number) => {
    one.paper.now = Date.parse(`${day}T00:20:00Z`) + time * hour;
    const before = one.paper.mails.length;
    const calls = one.tick();
    return { calls: calls.length, mails: one.paper.mails.slice(before).map(({ to, subject }) => `${to} ${subject}`) };
  };
  at('2026-03-02', 8);
  before(one);
  at('2026-03-03', 3);
  act(one);
  const [first, , second] = [at('2026-03-03', 8), at('2026-03-04', 3), at('2026-03-04', 8)];
  return { calls: first.calls, mails: [first.mails, second.mails] as const, standing: standing(one) };
}

const nothing: Act = () => undefined;
const types =
  (tab: string, heading: string, cell: Cell, isTold: boolean): Act =>
  (one) =>
    one.type(tab, 1, heading, cell, isTold);

test('a night on which nobody does anything leaves two calls to the morning, and all of it to one of which it saw that something is due', () => {
  expect(tuesday(true, nothing).calls).toBe(2);
  expect(tuesday(false, nothing).calls).toBeGreaterThan(10);
  const dueByThen = tuesday(true, (one) => {
    one.type('Assets', 1, 'Rig due', due, false);
    one.paper.now = Date.parse('2026-03-03T04:20:00Z');
    one.paper.store[stateKeys.nights] = '[]';
    one.tick();
  });
  expect(dueByThen.mails[0]).toHaveLength(2);
});

test.each(typed)(
  'what is typed on %s under %s after the night is told that morning; where Google loses the edit, a day later and all the same',
  (...cell) => {
    const [told, whole, lost, late] = [
      tuesday(true, types(...cell, true)),
      tuesday(false, types(...cell, true)),
      tuesday(true, types(...cell, false)),
      tuesday(false, types(...cell, false)),
    ];
    expect(told.mails[0]).not.toEqual([]);
    expect(told.standing).toBe(whole.standing);
    expect(late.mails[0]).not.toEqual([]);
    expect([lost.calls, lost.mails[0]]).toEqual([2, []]);
    expect(lost.mails[1].map((mail) => mail.split(' ')[0])).toEqual(late.mails[0].map((mail) => mail.split(' ')[0]));
  },
);

test('what is saved after the night, and an edit of a tab of which Routesheet knows nothing, leave the morning its whole run', () => {
  const rows: readonly Values[] = [{ job: 'Today', givenTo: 'Jo Rey', due: '2026-03-03' }];
  const acts: readonly Act[] = [
    (one) => one.ask('add', { table: 'jobs', rows }),
    (one) => one.ask('save', { table: 'jobs', id: 'JOB-001', loaded: { due: '2026-12-01' }, changes: { due: '2026-03-03' } }),
    ({ ports }) => edited(tellingTouched(ports), { sheetId: 999, first: 2, last: 2, left: 1, right: 1, cell: null }),
    ({ ports }) => edited(tellingTouched(ports), { sheetId: 999, first: 2, last: 9, left: 1, right: 1, cell: null }),
    // Before the properties were asked for.
    ({ ports }) => tellingTouched(ports).store.set({}),
  ];
  for (const [at, act] of acts.entries()) {
    const [short, whole] = [tuesday(true, act), tuesday(false, act)];
    expect([at, short.calls > 2, short.mails[0].length > 0, short.standing === whole.standing]).toEqual([at, true, at < 2, true]);
  }
});

test('what is typed while a night counts leaves the morning its whole run, also where the night counts another number', () => {
  const [typed, saved] = [
    types('Stock', 'On hand', 1, true),
    (one: Office) => one.ask('add', { table: 'stock', rows: [{ item: 'Cells', onHand: 1, reorderAt: 2, owner: 'Jo Rey' }] }),
  ];
  // A tab that a night reads once.
  for (const act of [typed, saved]) {
    const during: Act = (one) => {
      // One thing less to sort out: the night notes how many there are once it has read every tab.
      one.type('Jobs', 0, 'Due', 'soon', true);
      one.paper.now += hour;
      one.tick();
      one.type('Jobs', 0, 'Due', { date: '2026-12-01', time: '00:00' }, true);
      one.paper.book.meanwhile = { before: 'read Sent mail', work: () => act(one) };
    };
    const [short, whole] = [tuesday(true, nothing, during), tuesday(false, nothing, during)];
    expect(short.calls).toBeGreaterThan(2);
    expect([short.mails[0].length > 0, short.standing === whole.standing]).toEqual([true, true]);
  }
});

test.each([
  [1, '', 1],
  [8, 'Asia/Kathmandu', 3],
])('a date by TODAY() is told on its day at %i, where people live by %j', (sendHour, zone, time) => {
  const mailed = [true, false].map((isShort) => {
    const one = office(isShort, zone);
    const at = (day: LocalDate, hours: number) => {
      one.paper.now = Date.parse(`${day}T00:20:00Z`) + hours * hour;
      one.tick();
    };
    const row = one.paper.rows('Settings').findIndex((cells) => Object.values(cells).includes('Send hour'));
    one.type('Settings', row, 'Value', sendHour, true);
    one.formula('Assets', 1, 'Rig due', (today) => ({ date: today < '2026-03-05' ? '2026-12-01' : '2026-03-05', time: '00:00' }));
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04'] as const) for (const hours of [1, 3, 4, 8, 9]) at(day, hours);
    const before = one.paper.mails.length;
    at('2026-03-05', time);
    return [one.paper.mails.slice(before).map(({ to }) => to), standing(one)];
  });
  const [short, whole] = mailed;
  expect(short?.[0]).toContain('Ben@example.com');
  expect(short).toEqual(whole);
});

const seeds = Array.from({ length: isFull ? 60 : 2 }, (_none, at) => at + 1);

test('mornings that the night called quiet leave out no mail and no cell, whatever people did before, between and after', () => {
  const all = seeds.map((seed) => lived(seed, isFull ? 60 : 15, ['', 'Asia/Kathmandu', 'America/New_York'][seed % 3] ?? ''));
  expect(all.flatMap(({ differing }) => differing)).toEqual([]);
  const sum = (count: (one: Lived) => number) => all.reduce((total, one) => total + count(one), 0);
  process.stdout.write(`quiet mornings: ${sum(({ quiet }) => quiet)}, mails: ${sum(({ mails }) => mails)}\n`);
  expect(sum(({ quiet }) => quiet)).toBeGreaterThan(seeds.length * 2);
  expect(sum(({ mails }) => mails)).toBeGreaterThan(seeds.length * 10);
});
