// A model check: two years in which work comes back, mails are refused or too many, and nobody works on some of the dates. The model knows what
// is true and counts days one by one; it never asks what a mail said before.

import { expect, test } from '@jest/globals';
import type { Digest } from '../../src/office/digest/digest';
import { planRun } from '../../src/office/digest/run';
import { type JournalEntry, trimmed } from '../../src/office/sent-log/journal';
import { doneAfter, type LocalNow, tickDue } from '../../src/office/sent-log/send-times';
import { addDays, type LocalDate, weekdayOf } from '../../src/schema/values/local-date';
import { assets } from '../../src/tables/production/assets';
import { reachOf } from '../faults/support/reach';
import { isFull } from '../faults/support/thoroughness';
import { dice, first, hour, isWorking, last, localNow, namedIn, nonWorking, reminderDate, zones } from '../office/oracle-days';
import { catalogWith, person, tabOf } from '../office/production';

const reach = reachOf('two years of retakes, refusals and a daily limit');

/** Reminder days of assets, as a new workbook has them. */
const days = [2, 0, -1, -3];

/** What is true of a piece of work. */
interface Piece {
  readonly id: string;
  /** Whose, by zone. */
  readonly who: number;
  readonly due: LocalDate;
  readonly status: 'WIP' | 'Retake' | 'Approved';
  readonly take: number;
  /** It came back, and its date is the one of the take before. */
  readonly wantsDate: boolean;
}

/** What becomes of a piece on an evening, at the end of that day in London: the model's own production office. */
function evening(piece: Piece, day: LocalDate, roll: (sides: number) => number): Piece {
  const chance = (one: number) => (roll(4000) >> 4) % one === 0;
  const ahead = (from: number) => addDays(day, from + ((roll(1000) >> 3) % 12));
  if (piece.status === 'Approved' || piece.id.startsWith('Before')) return piece;
  if (piece.wantsDate) return chance(3) ? { ...piece, due: ahead(4), wantsDate: false } : piece;
  // A day later the date is past in every zone.
  if (addDays(piece.due, 2) > day) return piece;
  if (chance(16)) return { ...piece, status: 'Approved' };
  if (!chance(9) || piece.take > 3) return piece;
  const back = { ...piece, status: 'Retake' as const, take: piece.take + 1 };
  return chance(3) ? { ...back, due: ahead(10) } : { ...back, wantsDate: true };
}

function piecesFrom(roll: (sides: number) => number): readonly Piece[] {
  const plain = { status: 'WIP', take: 1, wantsDate: false } as const;
  return zones.flatMap((_zone, who) => [
    { ...plain, id: `Before-${who}`, who, due: '2025-12-10' as const },
    ...Array.from({ length: isFull ? 22 : 9 }, (_, at) => ({
      ...plain,
      id: `X${who}-${at}`,
      who,
      due: addDays('2026-01-12', at * 30 + ((roll(1000) >> 3) % 28)),
    })),
  ]);
}

const crew = [...zones.map((zone, at) => person(`P${at}`, { zone: at === 0 ? null : zone })), person('Ana')];
const catalog = catalogWith({ nonWorking, coordinator: 'Ana', manager: '' }, crew);

function readsOf(pieces: readonly Piece[]) {
  const rows = pieces.map(({ id, who, due, status, take }) => {
    return { id, name: id, 'steps/Rig/by': `P${who}`, 'steps/Rig/due': due, 'steps/Rig/status': status, 'steps/Rig/take': take };
  });
  return [tabOf(assets, rows, catalog)];
}

/** Everybody who is mailed: the five, and Ana in London's zone. */
const people = [...zones.keys(), 'ana'] as const;
type Who = (typeof people)[number];

const addressOf = (who: Who) => (who === 'ana' ? 'ana@example.com' : `p${who}@example.com`);
const zoneOf = (who: Who) => (who === 'ana' ? zones[0] : zones[who]) ?? '';

const isOpen = ({ status, wantsDate }: Piece) => status !== 'Approved' && !wantsDate;
const isLate = (piece: Piece, day: LocalDate) => isOpen(piece) && piece.due < day;
const isOld = ({ id }: Piece) => id.startsWith('Before');

/** The figures that the coordinator goes by. */
function figures(pieces: readonly Piece[], day: LocalDate): string {
  const count = (fits: (piece: Piece) => boolean) => pieces.filter(fits).length;
  const sunday = addDays(day, 7 - weekdayOf(day));
  return [
    count((piece) => isLate(piece, day)),
    count((piece) => isOpen(piece) && piece.due === day),
    count((piece) => isOpen(piece) && piece.due > day && piece.due <= sunday && isWorking(piece.due)),
    count(({ wantsDate }) => wantsDate),
    // What nobody works on is to sort out; it is asked of the wall calendar here, of the settings there.
    count((piece) => isOpen(piece) && piece.due >= day && !isWorking(piece.due)),
  ].join(' ');
}

interface Sent {
  readonly who: Who;
  readonly now: LocalNow;
  readonly digest: Digest;
  readonly refused: boolean;
}

/** Two years, hour by hour; `look` sees what each hour brought. */
function live(
  until: LocalDate,
  look: (hour: { sent: readonly Sent[]; waiting: readonly Who[]; pieces: readonly Piece[]; at: (zone: string) => LocalNow }) => void,
) {
  const roll = dice(7);
  let pieces = piecesFrom(dice(8));
  let reads = readsOf(pieces);
  let journal: readonly JournalEntry[] = [];
  let left = 100;
  const refusals = new Map<Who, number>();
  const start = Date.parse(`${first}T00:14:00Z`);
  let done = doneAfter({ sendHour: 9, done: {} }, zones.slice(1), (zone) => localNow(zone || 'Europe/London', start));
  for (let hours = 0; start + hours * hour < Date.parse(`${until}T23:59:00Z`); hours++) {
    const at = (zone: string | null) => localNow(zone === null || zone === '' ? 'Europe/London' : zone, start + hours * hour);
    reach.add({ work: null, cases: zones.length });
    if (hours % 24 === 20) {
      pieces = pieces.map((piece) => evening(piece, at(null).date, roll));
      reads = readsOf(pieces);
      left = (roll(4000) >> 4) % 9 === 0 ? (roll(4000) >> 4) % 4 : 100;
    }
    const sent: Sent[] = [];
    const waiting: Who[] = [];
    if (tickDue({ sendHour: 8, done }, at)) {
      journal = trimmed(journal, at(null).date);
      const plan = planRun({
        reads,
        catalog,
        journal,
        startedOn: first,
        everybody: false,
        at,
        done,
        sender: 's@example.com',
        ignoreHour: false,
      });
      for (const digest of plan.digests) {
        const who = people.find((one) => addressOf(one) === digest.to) ?? 'ana';
        const when = `${at(null).date} ${String(at(null).hour).padStart(2, '0')}:14`;
        const note = (state: JournalEntry['state']) => {
          journal = [...journal, { when, run: '', to: digest.to, subject: '', items: digest.items, state, note: '' }];
        };
        if (left === 0) {
          waiting.push(who);
          note('waiting');
          continue;
        }
        left -= 1;
        // After three in a row the address would count as none.
        const before = refusals.get(who) ?? 0;
        const refused = before < 2 && (roll(4000) >> 4) % 12 === 0;
        refusals.set(who, refused ? before + 1 : 0);
        note(refused ? 'not sent' : 'sent');
        sent.push({ who, now: at(zoneOf(who)), digest, refused });
      }
      if (waiting.length === 0) done = doneAfter({ sendHour: 8, done }, plan.zones, at);
    }
    look({ sent, waiting, pieces, at });
  }
}

test('in all of it every reminder day is told once, what is late at least weekly, and the coordinator of every day on which something changed', () => {
  const wrong: string[] = [];
  const told = new Set<string>();
  const before = new Map<string, number>();
  const weekly = new Map<Who, { monday: LocalDate; late: ReadonlySet<string>; told: Set<string>; worked: number; hindered: number }>();
  const hindered = new Set<Who>();
  const mailed = new Set<Who>();
  const seen = { mails: 0, refused: 0, waiting: 0, retakes: 0, missed: 0, dayOff: 0 };
  let known = '';

  /** The furthest reminder day that a piece has reached. */
  const reached = ({ due }: Piece, day: LocalDate) => days.filter((each) => reminderDate(due, each) <= day).pop();

  live(isFull ? last : '2026-07-31', ({ sent, waiting, pieces, at }) => {
    for (const who of waiting) hindered.add(who);
    if (waiting.includes('ana') && sent.length > 0) wrong.push(`${sent[0]?.digest.to} went before Ana on ${sent[0]?.now.date}`);
    seen.waiting += waiting.length;
    for (const { who, now, digest, refused } of sent) {
      if (!isWorking(now.date) || now.hour < 8 || now.date !== digest.day) wrong.push(`${digest.to} mailed on ${now.date} at ${now.hour}`);
      if (mailed.has(who)) wrong.push(`${digest.to} mailed twice on ${now.date}`);
      mailed.add(who);
      seen[refused ? 'refused' : 'mails'] += 1;
      if (refused) {
        hindered.add(who);
        continue;
      }
      const named = namedIn(digest);
      for (const key of digest.items) {
        const [table, id = '', , , due = '', day = ''] = key.split('/');
        const piece = pieces.find((one) => one.id === id);
        if (table !== 'assets' || !piece) continue;
        const isTold = day === 'before' || /^-?\d+$/.test(day);
        if (isTold && !named.has(id)) wrong.push(`${key} noted on ${now.date}, and not in the mail`);
        if (day === 'before' && addDays(first, 7) < now.date && !hindered.has(who)) wrong.push(`${key} only on ${now.date}`);
        if (day === 'before') before.set(id, (before.get(id) ?? 0) + 1);
        if (!/^-?\d+$/.test(day)) continue;
        if (told.has(`${id} ${due} ${day}`)) wrong.push(`${id} ${due} ${day} told twice`);
        if (piece.due !== due || !isOpen(piece)) wrong.push(`${id} ${due} ${day} told of what is not so on ${now.date}`);
        if (String(reached(piece, now.date)) !== day) wrong.push(`${id} ${due}: ${day} told on ${now.date}`);
        told.add(`${id} ${due} ${day}`);
        if (piece.take > 1) seen.retakes += 1;
        if (piece.take > 1 && piece.due < now.date) seen.missed += 1;
        if (!isWorking(piece.due) && day === '0') seen.dayOff += 1;
      }
      for (const id of named) weekly.get(who)?.told.add(id);
      if (who === 'ana') known = figures(pieces, now.date);
    }
    for (const who of people) {
      const now = at(zoneOf(who));
      const working = isWorking(now.date);
      // By the end of the hour all that the day brings has come, or waits.
      if (now.hour === 8 && working && !hindered.has(who)) {
        if (who === 'ana' && known !== figures(pieces, now.date))
          wrong.push(`Ana was not told on ${now.date}: ${figures(pieces, now.date)}, not ${known}`);
        for (const piece of pieces.filter((one) => one.who === who && isOpen(one) && !isOld(one))) {
          const day = reached(piece, now.date);
          if (day !== undefined && reminderDate(piece.due, day) >= first && !told.has(`${piece.id} ${piece.due} ${day}`))
            wrong.push(`${piece.id} ${piece.due}: ${day} not told on ${now.date}`);
        }
      }
      if (now.hour === 8) {
        const week = weekly.get(who);
        // A retake in between is not late while it has no new date.
        const late = new Set(pieces.filter((piece) => isLate(piece, now.date)).map(({ id }) => id));
        if (week) week.late = new Set([...week.late].filter((id) => late.has(id)));
      }
      if (now.hour === 23) {
        const week = weekly.get(who);
        if (week && working) week.worked += 1;
        if (week && working && hindered.has(who)) week.hindered += 1;
        hindered.delete(who);
        mailed.delete(who);
        if (weekdayOf(now.date) !== 7) continue;
        const still = new Set(pieces.filter((piece) => piece.who === who && isLate(piece, now.date) && !isOld(piece)).map(({ id }) => id));
        for (const id of week?.late ?? [])
          if (week && still.has(id) && !week.told.has(id) && week.hindered < week.worked)
            wrong.push(`${id} late all week of ${week.monday}, not told`);
        weekly.set(who, { monday: addDays(now.date, 1), late: still, told: new Set(), worked: 0, hindered: 0 });
      }
    }
  });
  expect(wrong).toEqual([]);
  expect(Object.fromEntries(before)).toEqual(Object.fromEntries(zones.map((_zone, who) => [`Before-${who}`, 1])));
  // The model must have met with all of it.
  expect(Object.entries(seen).filter(([, times]) => times < 10)).toEqual([]);
});
