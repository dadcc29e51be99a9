// Sent mail looked up by address: what somebody was told already, and what still has to be said again.

import { groupedBy } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import { coverPrefix, dayKey, dayOf, everythingDay, isCoverKey, toldOnParts } from './item-keys';
import { isToCome, type JournalEntry, type MailState } from './journal';

/** What one address was told. */
export interface SentIndex {
  /** True when a mail with that key went out, or is about to. */
  has(key: string): boolean;
  /** Also true when the mail named too many items to list them and this reminder day was reached by then. */
  hasReached(key: string, on: LocalDate): boolean;
  /** The last day that a key of `toldOn` was told. */
  lastTold(key: string): LocalDate | null;
  /** True when a mail of that local day went out or was refused: no other follows that day. */
  attempted(day: LocalDate): boolean;
  /** True when a mail with that key was meant to go out and did not. */
  owed(key: string): boolean;
  /** The keys of the last mail that has one starting so. */
  lastWith(prefix: string): readonly string[];
  /** True when the last three mails were refused: the address does not work. */
  readonly refused: boolean;
  /** What became of the last mail: it went out, it was refused, or there was none. */
  readonly trust: 'took' | 'refused' | 'unknown';
  /** The last local day of which a mail went out; `''`: never. */
  readonly lastMailed: LocalDate | '';
}

const gone: readonly MailState[] = ['sent', 'to send', 'perhaps sent twice'];

/** Refusals in a row after which an address counts as none. */
const patience = 3;

/** By address, case forgiven. */
export function sentIndexBy(journal: readonly JournalEntry[]): (address: string) => SentIndex {
  const byAddress = groupedBy(journal, ({ to }) => to.trim().toLowerCase());
  return (address) => toldIn(byAddress.get(address.trim().toLowerCase()) ?? []);
}

/** What is known of a mail that is about to go. */
type Telling = Pick<JournalEntry, 'to' | 'items'>;

/** What people were told, in their own mails or in somebody else's in their place. */
export interface ToldPeople {
  /** Of the people of that name at an address. `planned`: mails of the same run, which will have told it too. */
  of(address: string, names: readonly string[], planned?: readonly Telling[]): SentIndex;
}

/** @param at what `sentIndexBy` says of the same journal */
export function toldPeopleIn(journal: readonly JournalEntry[], at: (address: string) => SentIndex): ToldPeople {
  const covering = journal.filter(({ items }) => items.some(isCoverKey));
  return {
    of: (address, names, planned = []) => {
      const mailbox = address.trim().toLowerCase();
      const prefixes = names.map(coverPrefix);
      const isTheirs = (key: string) => prefixes.some((prefix) => key.startsWith(prefix));
      const own = <T extends Telling>(entries: readonly T[]) =>
        entries.flatMap((entry): readonly T[] => {
          const told = entry.items.filter(isTheirs).map((key) => key.slice(prefixes.find((prefix) => key.startsWith(prefix))?.length));
          if (entry.to.trim().toLowerCase() === mailbox)
            return [told.length === 0 ? entry : { ...entry, items: [...entry.items, ...told] }];
          return told.length === 0 ? [] : [{ ...entry, items: told }];
        });
      const about = own(planned).map(
        ({ to, items }): JournalEntry => ({ to, items, when: '', run: '', subject: '', state: 'to send', note: '' }),
      );
      const isPlain = about.length === 0 && !covering.some(({ items }) => items.some(isTheirs));
      return isPlain ? at(address) : toldIn([...own(journal), ...about]);
    },
  };
}

function toldIn(entries: readonly JournalEntry[]): SentIndex {
  const [keys, owed, tried] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { items, state } of entries) {
    const goes = gone.includes(state) ? keys : owed;
    for (const item of items) goes.add(item);
    if (!isToCome(state)) for (const item of items) tried.add(item);
  }
  const through = lastOf([...keys].map(everythingDay));
  const last = lastDays(keys);
  const final = entries.filter(({ state }) => !isToCome(state)).slice(-patience);
  return {
    has: (key) => keys.has(key),
    hasReached: (key, on) => keys.has(key) || on <= through,
    lastTold: (key) => last.get(key) ?? null,
    attempted: (day) => tried.has(dayKey(day)),
    owed: (key) => owed.has(key) && !keys.has(key),
    lastWith: (prefix) => lastEntryWith(entries, prefix)?.items ?? [],
    trust: trustIn(entries, final),
    lastMailed: lastOf([...keys].map(dayOf)),
    refused: final.length === patience && final.every(({ state }) => state === 'not sent'),
  };
}

/** A mail that waits because it was refused counts as well: it is tried again once. */
function trustIn(entries: readonly JournalEntry[], final: readonly JournalEntry[]): SentIndex['trust'] {
  const [last] = entries.slice(-1);
  if (last === undefined || (final.length === 0 && last.state !== 'to try again')) return 'unknown';
  return last.state === 'to try again' || final[final.length - 1]?.state === 'not sent' ? 'refused' : 'took';
}

function lastEntryWith(entries: readonly JournalEntry[], prefix: string): JournalEntry | undefined {
  return [...entries].reverse().find(({ items, state }) => gone.includes(state) && items.some((item) => item.startsWith(prefix)));
}

function lastOf(days: readonly (LocalDate | null)[]): LocalDate | '' {
  return days.reduce<LocalDate | ''>((last, day) => (day !== null && day > last ? day : last), '');
}

function lastDays(keys: ReadonlySet<string>): ReadonlyMap<string, LocalDate> {
  const last = new Map<string, LocalDate>();
  for (const item of keys) {
    const told = toldOnParts(item);
    if (told && told.day > (last.get(told.key) ?? '')) last.set(told.key, told.day);
  }
  return last;
}
