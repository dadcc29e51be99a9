// Whether the date of a retake is the old one, which needs a new one, or one that was given since: only Sent mail can tell.

import { timesOf } from '../../schema/values/grouping';
import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { itemKey, placeKey } from '../sent-log/item-keys';
import type { JournalEntry } from '../sent-log/journal';
import { shortMark } from '../sent-log/short-mark';
import { needsNewDate } from './standing';
import type { RetakeDate, WorkItem } from './work';

/** What a mail said of a retake: that its date is the old one, or that it lies ahead. */
interface Fact {
  readonly says: 'old' | 'given';
  /** `-`: none. */
  readonly due: string;
  readonly take: string;
}

/** What is remembered of the dates that an item had while it was a retake. */
export type Retakes = (item: WorkItem) => readonly Fact[];

export const noRetakes: Retakes = () => [];

/**
 * Each retake with what is known of its date. `old`: the mails called it in need of a new one; `given`: it is another than that, or was told of
 * while it lay ahead; `unknown`: neither can be known.
 */
export function withRetakes(items: readonly WorkItem[], retakes: Retakes): readonly WorkItem[] {
  if (!items.some(isRetake)) return items;
  // Of rows that share a name nobody knows which one a mail meant.
  const times = timesOf(items.map(placeKey));
  const isAlone = (item: WorkItem) => times.get(placeKey(item)) === 1;
  return items.map((item) => (isRetake(item) && isAlone(item) ? { ...item, retakeDate: knownBy(retakes(item), item) } : item));
}

/** What a mail of that day adds to what is known. */
export function retakeKeys(items: readonly WorkItem[], day: LocalDate): readonly string[] {
  return items.filter(isRetake).flatMap((item) => {
    const old = needsNewDate(item, day);
    if (old ? item.retakeDate === 'old' : item.retakeDate === 'given' || item.due === null || item.due < day) return [];
    return [itemKey(item, `${old ? 'old' : 'given'}:${takeOf(item)}`)];
  });
}

/** As Sent mail tells it, whatever became of the mails: they said what was so. */
export function toldRetakes(journal: readonly Pick<JournalEntry, 'items'>[]): Retakes {
  const byPlace = new Map<string, Fact[]>();
  for (const key of journal.flatMap(({ items }) => items)) {
    const [, says, take = ''] = /^(old|given):(.+)$/.exec(key.slice(key.lastIndexOf('/') + 1)) ?? [];
    if (says === undefined) continue;
    const [due = '', ...place] = key.split('/').slice(0, -1).reverse();
    const known = entry(byPlace, place.reverse().join('/'));
    known.push({ says: says === 'old' ? 'old' : 'given', due, take });
  }
  return (item) => byPlace.get(placeKey(item)) ?? [];
}

function entry(facts: Map<string, Fact[]>, place: string): Fact[] {
  const known = facts.get(place) ?? [];
  facts.set(place, known);
  return known;
}

/** Another take may have been raised since: only what was said of this one proves that its date is new. */
function knownBy(facts: readonly Fact[], item: WorkItem): RetakeDate {
  const [due, take] = [item.due ?? '-', takeOf(item)];
  const said = (says: Fact['says'], fits: (fact: Fact) => boolean) => facts.some((fact) => fact.says === says && fits(fact));
  if (said('given', (fact) => fact.due === due && fact.take === take)) return 'given';
  if (said('old', (fact) => fact.due === due)) return 'old';
  return said('old', (fact) => fact.take === take) ? 'given' : 'unknown';
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
    const fact = tellingFact(retakes(item), item);
    const mark = fact && `${shortMark(placeKey(item))}${fact.says === 'old' ? '!' : '='}${dayMark(fact.due)}.${fact.take} `;
    if (marks.length + (mark ?? '').length > room) break;
    marks += mark ?? '';
  }
  // Of an empty text nobody says whether a property takes it.
  return marks || '-';
}

/** The one that says most: from the date that was the old one follows what every other is. */
function tellingFact(facts: readonly Fact[], item: WorkItem): Fact | undefined {
  const known = knownBy(facts, item);
  const find = (says: Fact['says'], fits: (fact: Fact) => boolean) => facts.find((fact) => fact.says === says && fits(fact));
  if (known === 'old') return find('old', ({ due }) => due === (item.due ?? '-'));
  return find('old', ({ take, due }) => take === takeOf(item) && due !== item.due) ?? find('given', ({ due }) => due === item.due);
}

/** What `retakeMarks` remembered. */
export function rememberedRetakes(marks: string): Retakes {
  const byMark = new Map<string, Fact>();
  for (const one of marks.split(' ')) {
    const [, mark, says, day = '', take = ''] = /^(\w+)([!=])(-?\w*)\.(.+)$/.exec(one) ?? [];
    if (mark !== undefined) byMark.set(mark, { says: says === '!' ? 'old' : 'given', due: dueOf(day), take });
  }
  return (item) => [byMark.get(shortMark(placeKey(item))) ?? []].flat();
}

function dayMark(due: string): string {
  return isLocalDate(due) ? daysBetween(epoch, due).toString(36) : '';
}

function dueOf(mark: string): string {
  return mark === '' ? '-' : addDays(epoch, Number.parseInt(mark, 36));
}
