// The keys by which Sent mail remembers what a mail told. They are only ever compared, never taken apart, except for their dates.

import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { WorkItem } from '../work/work';

/** Longest text of all keys of a mail: a cell takes 50,000 characters. */
const longest = 45_000;

/** A text as part of a key: what separates keys and their parts is written otherwise. */
export function keyPart(text: string): string {
  return text.trim().replace(/[%/\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

/**
 * Reminder day `day` of an item: table, ID, step, deadline and date, so that a moved date starts afresh. `onBehalfOf`: told to the coordinator
 * because that person cannot be mailed.
 */
export function itemKey(item: WorkItem, day: string, onBehalfOf: string | null = null): string {
  const parts = [item.due ?? '-', day, ...(onBehalfOf === null ? [] : [onBehalfOf])];
  return [placeKey(item), ...parts.map(keyPart)].join('/');
}

/** Where an item stands, whatever its date: what its keys begin with. */
export function placeKey({ table, known, step, deadline }: WorkItem): string {
  return [rowKey(table, known), keyPart(step ?? '-'), keyPart(deadline)].join('/');
}

/** The row that it stands on: what that begins with. */
export function rowKey(table: string, known: string): string {
  return `${keyPart(table)}/${keyPart(known)}`;
}

/** A row and the state that it is in, such as stock that is low: another one is told anew. The day it was told follows. */
export function stateKey(table: string, known: string, state: string, onBehalfOf: string | null = null): string {
  return [table, known, state, ...(onBehalfOf === null ? [] : [onBehalfOf])].map(keyPart).join('/');
}

/** A reorder key with its day, as it stands in the journal. */
export function toldOn(key: string, day: LocalDate): string {
  return `${key}@${day}`;
}

/** The key and the day of what `toldOn` made; null for other keys. */
export function toldOnParts(item: string): { readonly key: string; readonly day: LocalDate } | null {
  const at = item.lastIndexOf('@');
  const day = item.slice(at + 1);
  return at > 0 && isLocalDate(day) ? { key: item.slice(0, at), day } : null;
}

/** The local day that a mail is of. */
export function dayKey(day: LocalDate): string {
  return `day/${day}`;
}

/** The day of `dayKey`; null for other keys. */
export function dayOf(item: string): LocalDate | null {
  const day = item.startsWith('day/') ? item.slice(4) : '';
  return isLocalDate(day) ? day : null;
}

/** The week, by its Monday, that a mail is the week's mail of. */
export function weekKey(monday: LocalDate): string {
  return `week/${monday}`;
}

/** The receipts of the week that ends with this working day. */
export function receiptsKey(table: string, lastDay: LocalDate, onBehalfOf: string | null = null): string {
  return [table, 'receipts', lastDay, ...(onBehalfOf === null ? [] : [onBehalfOf])].map(keyPart).join('/');
}

/** The list of lines that were late already when reminders were turned on. */
export function startKey(startedOn: LocalDate): string {
  return `late before/${startedOn}`;
}

const everything = 'all to/';

/** Stands for more items than a cell can name: whatever had reached its reminder day by then was told. */
export function everythingKey(day: LocalDate): string {
  return `${everything}${day}`;
}

/** The day of `everythingKey`; null for other keys. */
export function everythingDay(item: string): LocalDate | null {
  const day = item.startsWith(everything) ? item.slice(everything.length) : '';
  return isLocalDate(day) ? day : null;
}

const inPlace = 'for/';

/** What somebody else was told in the place of a person who is away: a key that the person's own mail would have had. */
export function coverKey(person: string, key: string): string {
  return `${coverPrefix(person)}${key}`;
}

/** What the keys begin with that were told in the place of that person. */
export function coverPrefix(person: string): string {
  return `${inPlace}${keyPart(person)}/`;
}

/** True for a key of `coverKey`. */
export function isCoverKey(key: string): boolean {
  return key.startsWith(inPlace);
}

/** What the cell of a mail is to remember: of the mail itself, of what it tells, and what is worth knowing later on. */
export interface MailKeys {
  readonly always: readonly string[];
  readonly items: readonly string[];
  readonly facts: readonly string[];
  /** Those in whose place it tells something. */
  readonly inPlaceOf?: readonly string[];
}

/** The keys if a cell can hold them all, else one for everything in place of the items; at last without the facts. */
export function fitting({ always, items, facts, inPlaceOf = [] }: MailKeys, day: LocalDate): readonly string[] {
  const fits = (keys: readonly string[]) => keys.join('\n').length <= longest;
  const all = [...always, ...items, ...facts];
  const everybody = [everythingKey(day), ...inPlaceOf.map((person) => coverKey(person, everythingKey(day)))];
  const short = [...always, ...everybody, ...facts];
  return fits(all) ? all : fits(short) ? short : [...always, ...everybody];
}
