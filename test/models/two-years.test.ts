// A model check: two years of hours in five zones, against an oracle that counts days one by one.

import { expect, test } from '@jest/globals';
import type { Digest } from '../../src/office/digest/digest';
import { planRun } from '../../src/office/digest/run';
import { type JournalEntry, trimmed } from '../../src/office/sent-log/journal';
import { doneAfter, type LocalNow, tickDue } from '../../src/office/sent-log/send-times';
import { addDays, type LocalDate } from '../../src/schema/values/local-date';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { assets } from '../../src/tables/production/assets';
import { reachOf } from '../faults/support/reach';
import { isFull } from '../faults/support/thoroughness';
import { dice, first, hour, isWorking, last, localNow, namedIn, nonWorking, reminderDate, zones } from '../office/oracle-days';
import { catalogWith, person, tabOf } from '../office/production';

const reach = reachOf('two years in five zones');

/** Days of which Sent mail surely remembers what was told. */
const remembered = 390;

interface Due {
  readonly id: string;
  readonly who: string;
  readonly due: LocalDate;
  readonly days: readonly number[];
}

/** An item about every third month for each person, on any day of the week. */
function itemsFrom(roll: (sides: number) => number): readonly Due[] {
  return zones.flatMap((_zone, at) =>
    Array.from({ length: 9 }, (_, month) => ({
      id: `X${at}-${month}`,
      who: `P${at}`,
      due: addDays('2026-01-12', Math.floor(month / 2) * 29 + ((roll(1000) >> 3) % 28)),
      days: month % 2 === 0 ? [2, 0, -1, -3] : [5, 2, 0, -1, -3],
    })),
  );
}

function productionOf(items: readonly Due[]) {
  const crew = [...zones.map((zone, at) => person(`P${at}`, { zone: at === 0 ? null : zone })), person('Quiet', { reminders: 'off' })];
  const catalog = catalogWith({ nonWorking, coordinator: 'Quiet', manager: '' }, crew);
  const asset = ({ id, who, due }: Due) => ({ id, name: id, 'steps/Rig/by': who, 'steps/Rig/due': due });
  const delivery = ({ id, who, due }: Due) => ({ id, title: id, direction: 'Out', partner: 'TV', owner: who, due });
  const steps = items.filter(({ days }) => days.length === 4);
  return {
    catalog,
    reads: [
      tabOf(assets, steps.map(asset), catalog),
      tabOf(deliveriesTable, items.filter((item) => !steps.includes(item)).map(delivery), catalog),
    ],
  };
}

interface Sent {
  readonly zone: string;
  readonly now: LocalNow;
  readonly digest: Digest;
}

/** Every hour at fourteen minutes past, as a trigger fires; `asleep` hours are missed. After each run `check` may look. */
function live(
  until: LocalDate,
  planned: readonly Due[] | ((hours: number) => readonly Due[]),
  asleep: (hours: number) => boolean,
  check: (sent: readonly Sent[], at: (zone: string) => LocalNow) => void = () => {},
) {
  const itemsAt = typeof planned === 'function' ? planned : () => planned;
  let items = itemsAt(0);
  let production = productionOf(items);
  let journal: readonly JournalEntry[] = [];
  const sent: Sent[] = [];
  const start = Date.parse(`${first}T00:14:00Z`);
  // As when reminders are turned on: the zones are known, hours that are over are not caught up.
  let done = doneAfter({ sendHour: 9, done: {} }, zones.slice(1), (zone) => localNow(zone || 'Europe/London', start));
  let runs = 0;
  for (let hours = 0; start + hours * hour < Date.parse(`${until}T23:59:00Z`); hours++) {
    const at = (zone: string | null) => localNow(zone === null || zone === '' ? 'Europe/London' : zone, start + hours * hour);
    const now = itemsAt(hours);
    reach.add({ work: null, cases: zones.length });
    if (asleep(hours) || !tickDue({ sendHour: 8, done }, at)) continue;
    runs += 1;
    if (now !== items) production = productionOf(now);
    items = now;
    // As the end of a run does it on the tab.
    journal = trimmed(journal, at(null).date);
    const plan = planRun({
      ...production,
      journal,
      startedOn: first,
      everybody: false,
      at,
      done,
      sender: 'p0@example.com',
      ignoreHour: false,
    });
    for (const digest of plan.digests) {
      const zone = zones[Number(digest.to.slice(1, 2))] ?? '';
      sent.push({ zone, now: at(zone), digest });
      const when = `${at(null).date} 08:14`;
      journal = [...journal, { when, run: '', to: digest.to, subject: '', items: digest.items, state: 'sent', note: '' }];
    }
    done = doneAfter({ sendHour: 8, done }, plan.zones, at);
    check(sent, at);
  }
  return { sent, runs };
}

/** `X0-3 2026-03-05 2`: item, day of its owner, reminder day. */
function tellings(sent: readonly Sent[]): readonly string[] {
  return sent.flatMap(({ digest }) => {
    const named = namedIn(digest);
    return digest.items.flatMap((key) => {
      const [table, id = '', , , , day] = key.split('/');
      // What was noted and stands in no line was told to nobody.
      return (table === 'assets' || table === 'deliveries') && named.has(id) ? [`${id} ${digest.day} ${day}`] : [];
    });
  });
}

test('with every hour run, every reminder day of every item is told exactly once, on its day, at eight, and none on a day off', () => {
  const items = itemsFrom(dice(1));
  // On a change until the last item has been late for days: what follows then has nothing to tell.
  const until = isFull ? last : '2026-06-15';
  const { sent, runs } = live(until, items, () => false);
  const expected = items.flatMap(({ id, due, days }) =>
    days.flatMap((day) => {
      const date = reminderDate(due, day);
      return first <= date && date <= until ? [`${id} ${date} ${day}`] : [];
    }),
  );
  const actual = tellings(sent);
  // On the last evening some zones are a day ahead of the clock.
  expect([...actual].sort()).toEqual([...expected].sort());
  expect(sent.filter(({ now, digest }) => now.hour !== 8 || now.date !== digest.day || !isWorking(digest.day))).toEqual([]);
  expect(new Set(sent.map(({ digest }) => `${digest.to} ${digest.day}`)).size).toBe(sent.length);
  expect(runs).toBeGreaterThan(isFull ? 2500 : 450);
});

test('with hours and days missed, nothing is told twice and the highest day reached is told at the next run', () => {
  const items = itemsFrom(dice(2));
  const roll = dice(3);
  let outage = 0;
  const asleep = () => {
    outage = outage > 0 ? outage - 1 : (roll(4000) >> 4) % 60 === 0 ? (roll(4000) >> 4) % 120 : 0;
    return outage > 0;
  };
  const missing: string[] = [];
  let seen = 0;
  const told = new Set<string>();
  live(isFull ? last : '2026-04-30', items, asleep, (sent, at) => {
    for (const telling of tellings(sent.slice(seen))) told.add(telling.replace(/ .* /, ' '));
    seen = sent.length;
    for (const { id, who, due, days } of items) {
      const now = at(zones[Number(who.slice(1))] ?? '');
      if (now.hour < 8 || !isWorking(now.date)) continue;
      const reached = days.filter((day) => reminderDate(due, day) <= now.date).pop();
      if (reached !== undefined && reminderDate(due, reached) >= first && !told.has(`${id} ${reached}`)) missing.push(`${id} ${now.date}`);
    }
  });
  expect(missing).toEqual([]);
});

/** The item with another date, one that it never had: a date that comes back was told of already. */
function movedTo(item: Due, had: ReadonlySet<string>, roll: (sides: number) => number): Due {
  let due = item.due;
  while (had.has(`${item.id} ${due}`) || due < '2026-01-12') due = addDays(due, ((roll(1000) >> 3) % 31) - 15 || 1);
  return { ...item, due };
}

test('with dates that move at any hour, each date starts afresh: the furthest day reached is told at the next morning, nothing twice, none too soon', () => {
  const roll = dice(5);
  let items = itemsFrom(dice(4));
  const had = new Set(items.map(({ id, due }) => `${id} ${due}`));
  let moves = 0;
  const itemsAt = () => {
    if ((roll(4000) >> 4) % 50 !== 0) return items;
    const at = (roll(4000) >> 4) % items.length;
    items = items.map((item, index) => (index === at ? movedTo(item, had, roll) : item));
    had.add(`${items[at]?.id} ${items[at]?.due}`);
    moves += 1;
    return items;
  };
  const wrong: string[] = [];
  const told = new Map<string, LocalDate>();
  let seen = 0;
  live(
    isFull ? last : '2026-05-31',
    itemsAt,
    () => false,
    (sent, at) => {
      for (const { digest, now } of sent.slice(seen)) {
        if (now.hour !== 8 || !isWorking(digest.day)) wrong.push(`mailed on ${digest.day} at ${now.hour}`);
        for (const [table, id = '', , , due = '', day = ''] of digest.items.map((key) => key.split('/'))) {
          if (table !== 'assets' && table !== 'deliveries') continue;
          const key = `${id} ${due} ${day}`;
          if (told.has(key)) wrong.push(`${key} told twice`);
          if (reminderDate(due as LocalDate, Number(day)) > digest.day) wrong.push(`${key} told too soon, on ${digest.day}`);
          told.set(key, digest.day);
        }
      }
      seen = sent.length;
      for (const { id, who, due, days } of items) {
        const now = at(zones[Number(who.slice(1))] ?? '');
        if (now.hour !== 8 || !isWorking(now.date)) continue;
        const reached = days.filter((day) => reminderDate(due, day) <= now.date).pop();
        if (reached === undefined || reminderDate(due, reached) < first) continue;
        // Of older days Sent mail may have forgotten what was told.
        if (reminderDate(due, reached) < addDays(now.date, -remembered)) continue;
        if (!told.has(`${id} ${due} ${reached}`)) wrong.push(`${id} ${due} ${reached} not told on ${now.date}`);
      }
    },
  );
  expect(wrong).toEqual([]);
  expect(moves).toBeGreaterThan(50);
  expect(told.size).toBeGreaterThan(50);
});
