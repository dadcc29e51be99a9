// Whether the date of a retake is the old one, which needs a new one, or one that was given since: only Sent mail can tell.

import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { itemKey, placeKey, rowKey } from '../sent-log/item-keys';
import type { JournalEntry } from '../sent-log/journal';
import { shortMark } from '../sent-log/short-mark';
import { needsNewDate } from './standing';
import type { RetakeDate, WorkItem } from './work';

/** What a mail said of a retake: that its date is the old one, that it lies ahead, or that the work is a retake no more. */
interface Fact {
  readonly says: 'old' | 'given' | 'over';
  /** `-`: none. */
  readonly due: string;
  readonly take: string;
}

/** A mail by what it told; without a time: it is about to go. */
type Telling = Pick<JournalEntry, 'items'> & Partial<Pick<JournalEntry, 'when'>>;

/** What is remembered of retakes. */
export interface Retakes {
  /** Of the dates that an item had while it was one, in the order of the mails. */
  of(item: WorkItem): readonly Fact[];
  /** False: no row has been told of. */
  readonly any: boolean;
  /** True for a row of which a mail said so, whatever became of it since; `known` as Sent mail calls it. */
  tellsOf(table: string, known: string): boolean;
}

export const noRetakes: Retakes = { of: () => [], any: false, tellsOf: () => false };

/**
 * Each item with what is known of its date as a retake. `old`: the mails called it in need of a new one, or it is the one that was handed in; `given`: it is
 * another than that, or was told of while it lay ahead; `unknown`: neither can be known. `isShared`: several rows have it, and nobody knows which one a mail meant.
 */
export function withRetakes(items: readonly WorkItem[], retakes: Retakes, isShared: (item: WorkItem) => boolean): readonly WorkItem[] {
  return items.map((item) => {
    const told = retakes.of(item);
    if (told.length === 0 || isShared(item)) return item;
    const retakeSaid = sinceOver(told).map((fact) => keyOf(item, fact));
    return { ...item, retakeSaid, ...(isRetake(item) ? { retakeDate: knownBy(told, item) } : {}) };
  });
}

/** What a mail of that day adds to what is known. */
export function retakeKeys(items: readonly WorkItem[], day: LocalDate): readonly string[] {
  return items.flatMap((item) => {
    const says = newlySaid(item, day);
    const key = says && keyOf(item, { says, due: item.due ?? '-', take: takeOf(item) });
    return key === null || item.retakeSaid.includes(key) ? [] : [key];
  });
}

function newlySaid(item: WorkItem, day: LocalDate): Fact['says'] | null {
  const { means, due, retakeSaid } = item;
  if (!isRetake(item)) return retakeSaid.length > 0 && means !== null && means !== 'retake' ? 'over' : null;
  if (needsNewDate(item, day)) return 'old';
  return due === null || due < day ? null : 'given';
}

function keyOf(item: WorkItem, { says, due, take }: Fact): string {
  return itemKey({ ...item, due: isLocalDate(due) ? due : null }, `${says}:${take}`);
}

/** As Sent mail tells it, whatever became of the mails: they said what was so. Somebody may have sorted the tab. */
export function toldRetakes(journal: readonly Telling[]): Retakes {
  const byPlace = new Map<string, Fact[]>();
  for (const key of inTime(journal).flatMap(({ items }) => items)) {
    const [, says, take = ''] = /^(old|given|over):(.+)$/.exec(key.slice(key.lastIndexOf('/') + 1)) ?? [];
    if (says === undefined) continue;
    const [due = '', ...place] = key.split('/').slice(0, -1).reverse();
    const known = entry(byPlace, place.reverse().join('/'));
    known.push({ says: says as Fact['says'], due, take });
  }
  const rows = new Set([...byPlace.keys()].map((place) => place.split('/').slice(0, 2).join('/')));
  return {
    of: (item) => byPlace.get(placeKey(item)) ?? [],
    any: rows.size > 0,
    tellsOf: (table, known) => rows.has(rowKey(table, known)),
  };
}

function inTime(journal: readonly Telling[]): readonly Telling[] {
  const time = ({ when = '9' }: Telling) => when;
  return [...journal].sort((a, b) => (time(a) === time(b) ? 0 : time(a) < time(b) ? -1 : 1));
}

function entry(facts: Map<string, Fact[]>, place: string): Fact[] {
  const known = facts.get(place) ?? [];
  facts.set(place, known);
  return known;
}

/**
 * Another take may have been raised since: only what was said of this one proves that its date is new. Where no take is counted, a mail that saw the
 * work as something else than a retake ends what was said before it.
 */
function knownBy(facts: readonly Fact[], item: WorkItem): RetakeDate {
  const [due, take] = [item.due ?? '-', takeOf(item)];
  const now = sinceOver(facts);
  const said = (says: Fact['says'], fits: (fact: Fact) => boolean) => now.some((fact) => fact.says === says && fits(fact));
  if (said('given', (fact) => fact.due === due && fact.take === take)) return 'given';
  // Also the one that an earlier take had, whatever was said of it then.
  if (facts.some((fact) => fact.due === due)) return 'old';
  return said('old', (fact) => fact.take === take) ? 'given' : 'unknown';
}

/** What was said since the work came back last. */
function sinceOver(facts: readonly Fact[]): readonly Fact[] {
  return facts.slice(facts.map(({ says }) => says).lastIndexOf('over') + 1);
}

function isRetake({ open, means }: WorkItem): boolean {
  return open && means === 'retake';
}

function takeOf({ take }: WorkItem): string {
  return take === null ? '-' : String(take);
}

/** A property takes 9 KB; a mark is one byte a character. */
const room = 8_500;

/** Days are counted from here, to be short. */
const epoch: LocalDate = '2020-01-01';

/** What is known of all retakes, short enough for a property: the Today view does not read Sent mail. Those with the earliest dates first. */
export function retakeMarks(items: readonly WorkItem[], retakes: Retakes): string {
  const inOrder = items.filter(isRetake).sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  let marks = '';
  for (const item of inOrder) {
    const fact = tellingFact(retakes.of(item), item);
    const mark = fact && `${shortMark(placeKey(item))}${fact.says === 'old' ? '!' : '='}${dayMark(fact.due)}.${fact.take} `;
    if (marks.length + (mark ?? '').length > room) break;
    marks += mark ?? '';
  }
  // Of an empty text nobody says whether a property takes it.
  return marks || '-';
}

/** The one that says most: from the date that was the old one follows what every other is. */
function tellingFact(facts: readonly Fact[], item: WorkItem): Fact | undefined {
  const [due, take] = [item.due ?? '-', takeOf(item)];
  const known = knownBy(facts, item);
  if (known === 'old') return { says: 'old', due, take };
  const old = sinceOver(facts).find((fact) => fact.says === 'old' && fact.take === take);
  return known === 'given' ? (old ?? { says: 'given', due, take }) : undefined;
}

/** What `retakeMarks` remembered. */
export function rememberedRetakes(marks: string): Retakes {
  const byMark = new Map<string, Fact>();
  for (const one of marks.split(' ')) {
    const [, mark, says, day = '', take = ''] = /^(\w+)([!=])(-?\w*)\.(.+)$/.exec(one) ?? [];
    if (mark !== undefined) byMark.set(mark, { says: says === '!' ? 'old' : 'given', due: dueOf(day), take });
  }
  return { of: (item) => (isRetake(item) ? [byMark.get(shortMark(placeKey(item))) ?? []].flat() : []), any: false, tellsOf: () => false };
}

function dayMark(due: string): string {
  return isLocalDate(due) ? daysBetween(epoch, due).toString(36) : '';
}

function dueOf(mark: string): string {
  return mark === '' ? '-' : addDays(epoch, Number.parseInt(mark, 36));
}
