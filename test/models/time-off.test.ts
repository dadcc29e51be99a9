// A model check: random time off, covers and clocks, against a count of who was there. Every reminder day reaches one person, waits, or is the coordinator's.

import { expect, test } from '@jest/globals';
import { planRun } from '../../src/office/digest/run';
import { type JournalEntry, trimmed } from '../../src/office/sent-log/journal';
import { doneAfter, tickDue } from '../../src/office/sent-log/send-times';
import type { Catalog } from '../../src/schema/catalog';
import { addDays, type LocalDate, weekdayOf } from '../../src/schema/values/local-date';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { assets } from '../../src/tables/production/assets';
import { timeOff } from '../../src/tables/studio/time-off';
import { reachOf } from '../faults/support/reach';
import { isFull } from '../faults/support/thoroughness';
import {
  dice,
  first,
  hour,
  isWorking,
  last,
  localNow,
  namedIn,
  nonWorking,
  randomDays,
  reminderDate,
  walkedTo,
  zones,
} from '../office/oracle-days';
import { catalogWith, person, tabOf } from '../office/production';

const reach = reachOf('time off in five zones');

const coordinator = 'Cora';
const crew = [
  ...zones.flatMap((zone, at) => [0, 1].map((nth) => person(`P${at}${nth}`, { zone: at === 0 ? null : zone }))),
  person(coordinator, { email: 'cora@example.com' }),
];
const workers = crew.filter(({ name }) => name !== coordinator).map(({ name }) => name);
const zoneOf = new Map(crew.map(({ name, zone }) => [name, zone ?? 'Europe/London']));

interface Due {
  readonly id: string;
  readonly who: string;
  readonly due: LocalDate;
  /** A step of an artist's, or something in an owner's care. */
  readonly waits: boolean;
  readonly days: readonly number[];
}

interface Off {
  readonly person: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly cover: string | null;
}

function itemsFrom(roll: (sides: number) => number, months: number): readonly Due[] {
  return workers.flatMap((who, at) =>
    Array.from({ length: months }, (_, month): Due => {
      const waits = month % 2 === 0;
      return {
        id: `X${at}-${month}`,
        who,
        waits,
        due: addDays('2026-01-14', month * 25 + ((roll(1000) >> 3) % 25)),
        days: waits ? [2, 0, -1, -3] : [5, 2, 0, -1, -3],
      };
    }),
  );
}

/** About every fourth week of everybody's, most with a cover, who is as likely away as anybody. */
function absencesFrom(roll: (sides: number) => number, months: number): readonly Off[] {
  return workers.flatMap((name) =>
    Array.from({ length: months }, (): Off => {
      const from = addDays('2026-01-12', (roll(100_000) >> 4) % (months * 26));
      const cover = workers[(roll(4000) >> 4) % workers.length] ?? null;
      return { person: name, from, to: addDays(from, (roll(1000) >> 4) % 12), cover: (roll(1000) >> 4) % 3 === 0 ? null : cover };
    }),
  );
}

/** The oracle: who has the work of somebody on a day; null: they wait, or the coordinator has it. */
function inCharge(absences: readonly Off[], name: string, day: LocalDate): string | null {
  const seen = new Set<string>();
  for (let who = name; ; ) {
    const rows = absences.filter(({ person: of, from, to }) => of === who && from <= day && day <= to);
    if (rows.length === 0) return who;
    const cover = rows.find((row) => row.cover !== null)?.cover ?? null;
    if (cover === null || seen.has(who)) return null;
    seen.add(who);
    who = cover;
  }
}

interface Telling {
  readonly item: string;
  readonly reminder: string;
  /** Whose mail, and on which day of theirs. */
  readonly to: string;
  readonly on: LocalDate;
}

function live(
  items: readonly Due[],
  absencesAt: (hours: number) => readonly Off[],
  until: LocalDate,
  asleep: (hours: number) => boolean,
  catalog: Catalog = catalogWith({ nonWorking, coordinator, manager: '' }, crew),
): { readonly told: readonly Telling[]; readonly away: readonly string[]; readonly unseen: readonly string[] } {
  const step = ({ id, who, due }: Due) => ({ id, name: id, 'steps/Rig/by': who, 'steps/Rig/due': due });
  const delivery = ({ id, who, due }: Due) => ({ id, title: id, direction: 'Out', partner: 'TV', owner: who, due });
  const work = [
    tabOf(assets, items.filter(({ waits }) => waits).map(step), catalog),
    tabOf(deliveriesTable, items.filter(({ waits }) => !waits).map(delivery), catalog),
  ];
  let journal: readonly JournalEntry[] = [];
  const told: Telling[] = [];
  const away: string[] = [];
  const unseen: string[] = [];
  const start = Date.parse(`${first}T00:14:00Z`);
  let done = doneAfter({ sendHour: 9, done: {} }, zones.slice(1), (zone) => localNow(zone || 'Europe/London', start));
  for (let hours = 0; start + hours * hour < Date.parse(`${until}T23:59:00Z`); hours++) {
    const at = (zone: string | null) => localNow(zone === null || zone === '' ? 'Europe/London' : zone, start + hours * hour);
    reach.add({ work: null, cases: zones.length });
    const absences = absencesAt(hours);
    if (asleep(hours) || !tickDue({ sendHour: 8, done }, at)) continue;
    journal = trimmed(journal, at(null).date);
    const reads = [
      ...work,
      tabOf(
        timeOff,
        absences.map((one, row) => ({ id: `TOF-${row}`, ...one })),
        catalog,
      ),
    ];
    const plan = planRun({
      catalog,
      reads,
      journal,
      startedOn: first,
      everybody: false,
      at,
      done,
      sender: 'cora@example.com',
      ignoreHour: false,
    });
    for (const digest of plan.digests) {
      const to = crew.find(({ email }) => email === digest.to)?.name ?? '';
      const named = namedIn(digest);
      if (to !== coordinator && inCharge(absences, to, digest.day) !== to) away.push(`${to} ${digest.day}`);
      for (const key of digest.items) {
        const [, plain = ''] = /^(?:for\/[^/]+\/)?(.*)$/.exec(key) ?? [];
        const [table, item = '', , , , reminder = ''] = plain.split('/');
        if ((table !== 'assets' && table !== 'deliveries') || !/^-?\d$/.test(reminder)) continue;
        told.push({ item, reminder, to, on: digest.day });
        if (!named.has(item)) unseen.push(`${item} ${reminder}`);
      }
      journal = [
        ...journal,
        { when: `${at(null).date} 08:14`, run: '', to: digest.to, subject: '', items: digest.items, state: 'sent', note: '' },
      ];
    }
    done = doneAfter({ sendHour: 8, done }, plan.zones, at);
  }
  return { told, away, unseen };
}

const months = isFull ? 26 : 3;
const until: LocalDate = isFull ? last : '2026-04-02';

test('with every hour run, each reminder day reaches whoever is in charge on its day; what waits is told when they are back; nothing twice, nobody who is away', () => {
  const items = itemsFrom(dice(11), months);
  const absences = absencesFrom(dice(12), months);
  const { told, away, unseen } = live(
    items,
    () => absences,
    until,
    () => false,
  );
  const expected: string[] = [];
  for (const { id, who, due, days, waits } of items) {
    let waiting: string | null = null;
    for (let day: LocalDate = first; day <= until; day = addDays(day, 1)) {
      if (!isWorking(day)) continue;
      const reached = days.filter((reminder) => reminderDate(due, reminder) === day).pop();
      if (reached !== undefined) waiting = String(reached);
      const to = inCharge(absences, who, day) ?? (waits ? null : coordinator);
      if (waiting === null || to === null) continue;
      expected.push(`${id} ${waiting} ${to} ${day}`);
      waiting = null;
    }
  }
  expect(told.map(({ item, reminder, to, on }) => `${item} ${reminder} ${to} ${on}`).sort()).toEqual(expected.sort());
  expect(away).toEqual([]);
  expect(unseen).toEqual([]);
  expect(expected.filter((line) => line.includes(coordinator)).length).toBeGreaterThan(3);
  expect(zoneOf.size).toBe(crew.length);
});

test('with time off that is typed and struck out at any hour and hours that are missed, nothing is told twice and nothing that was reached is left out', () => {
  const items = itemsFrom(dice(13), months);
  const all = absencesFrom(dice(14), months);
  const roll = dice(15);
  let known: readonly Off[] = [];
  const absencesAt = () => {
    if ((roll(4000) >> 4) % 9 === 0) known = all.filter(() => (roll(4000) >> 4) % 3 > 0);
    return known;
  };
  let outage = 0;
  const asleep = () => {
    outage = outage > 0 ? outage - 1 : (roll(4000) >> 4) % 60 === 0 ? (roll(4000) >> 4) % 60 : 0;
    return outage > 0;
  };
  const { told, away } = live(items, absencesAt, until, asleep);
  const times = new Map<string, number>();
  for (const { item, reminder } of told) times.set(`${item} ${reminder}`, (times.get(`${item} ${reminder}`) ?? 0) + 1);
  expect([...times].filter(([, count]) => count > 1)).toEqual([]);
  expect(away).toEqual([]);
  // The last reminder of all that was due long before the end: nobody stays away for ever.
  const over = items.filter(({ due }) => due < addDays(until, -45)).map(({ id }) => id);
  expect(over.filter((id) => !times.has(`${id} -3`))).toEqual([]);
  expect(over.length).toBeGreaterThan(5);
});

/** Holidays of two countries, and people who work on some days of the week; the coordinator is there on the production's days. */
function ownDays() {
  const days = (seed: number) => randomDays(dice(seed), 60).map(({ from }) => from);
  const holidays = { Home: days(21), Elsewhere: days(22) };
  const partTime = [
    [1, 2, 3],
    [3, 4, 5],
    [2, 4, 6],
  ] as const;
  const people = crew.map((one, at) => ({
    ...one,
    ...(one.name !== coordinator && at % 2 === 1 && { worksOn: partTime[at % 3] ?? [1] }),
    ...(one.name !== coordinator && at % 3 === 1 && { country: 'Elsewhere' }),
  }));
  const settings = { nonWorking, coordinator, manager: '', country: 'Home', holidays: holidays.Home };
  const works = (name: string, day: LocalDate): boolean => {
    const { worksOn = [1, 2, 3, 4, 5], country = 'Home' } = people.find((one) => one.name === name) ?? {};
    const isBreak = nonWorking.some(({ from, to }) => from <= day && day <= to);
    return worksOn.some((weekday) => weekday === weekdayOf(day)) && !isBreak && !holidays[country as 'Home' | 'Elsewhere'].includes(day);
  };
  return { catalog: { ...catalogWith(settings, people), holidays }, works };
}

test('with holidays of two countries and part-timers, each reminder day, counted by the days of whose work it is, reaches one person who is there, or the coordinator, or waits', () => {
  const items = itemsFrom(dice(31), months);
  const absences = absencesFrom(dice(32), months);
  const { catalog, works } = ownDays();
  const { told, away, unseen } = live(
    items,
    () => absences,
    until,
    () => false,
    catalog,
  );
  const expected: string[] = [];
  for (const { id, who, due, days, waits } of items) {
    const reachedOn = days.map((reminder) => [walkedTo(due, reminder, (day) => works(who, day)), reminder] as const);
    let waiting: string | null = null;
    for (let day: LocalDate = first; day <= until; day = addDays(day, 1)) {
      const reached = reachedOn.filter(([on]) => on === day).pop();
      if (reached !== undefined) waiting = String(reached[1]);
      const to = inCharge(absences, who, day) ?? (waits ? null : coordinator);
      if (waiting === null || to === null || !works(to, day)) continue;
      expected.push(`${id} ${waiting} ${to} ${day}`);
      waiting = null;
    }
  }
  expect(told.map(({ item, reminder, to, on }) => `${item} ${reminder} ${to} ${on}`).sort()).toEqual(expected.sort());
  expect(told.filter(({ to, on }) => !works(to, on))).toEqual([]);
  expect([away, unseen]).toEqual([[], []]);
  expect(expected.filter((line) => line.includes(coordinator)).length).toBeGreaterThan(3);
});
