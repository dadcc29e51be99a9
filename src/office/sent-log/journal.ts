// The Sent mail tab as the rules see it: what was told to whom, so that nothing is told twice.

import type { BoundLog } from '../../schema/adopted/bound-table';
import { addDays, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { Value, Values } from '../../schema/values/value';
import type { ReadTable } from '../../workbook/rows/read-table';
import { dayOf } from './item-keys';
import { isLetter } from './letters';

/**
 * `to send`: meant to go out by a run that has not ended; `sent`; `perhaps sent twice`: the run died at this mail, which was then sent again;
 * `waiting`: the daily limit was reached, it goes out with the next run; `in doubt`: the run died while it went out, the next one sends it again;
 * `to try again`: refused when nothing went out after it, so the service may have failed; `not sent`: the service refused it, see the note. What is to be
 * known of a mail later is its state: the note is for people, who may edit it.
 */
export const mailStates = ['to send', 'sent', 'perhaps sent twice', 'waiting', 'in doubt', 'to try again', 'not sent'] as const;
export type MailState = (typeof mailStates)[number];

/** True for a mail that went out. */
export function isSent(state: MailState): boolean {
  return state === 'sent' || state === 'perhaps sent twice';
}

/** True for a mail that the next run sends. */
export function isToCome(state: MailState): boolean {
  return state === 'waiting' || state === 'in doubt' || state === 'to try again';
}

/** One mail that was to go out. */
export interface JournalEntry {
  /** `2026-03-02 08:14` on the workbook's clock. */
  readonly when: string;
  /** Id of the run. */
  readonly run: string;
  /** Address. */
  readonly to: string;
  readonly subject: string;
  /** What it told, as keys: see `item-keys.ts`. */
  readonly items: readonly string[];
  readonly state: MailState;
  readonly note: string;
}

/** The same of a reminder or a letter, which has states of its own. */
export interface WrittenEntry extends Omit<JournalEntry, 'state'> {
  readonly state: string;
}

/** An entry and where it stands on the tab. */
export interface ReadEntry extends JournalEntry {
  /** Row of the sheet, from 1. */
  readonly row: number;
}

/** Days that entries are kept. */
export const keptDays = 400;

/** Entries in the order of the tab, letters left out. A state that somebody changed to another word counts as sent: better not told than told twice. */
export function journalOf(read: ReadTable<BoundLog>): readonly ReadEntry[] {
  const reminders = read.records.filter(({ values }) => !isLetter({ run: textIn(values.run) }));
  return reminders.map(({ row, values }) => ({
    row,
    when: textIn(values.when),
    run: textIn(values.run),
    to: textIn(values.to),
    subject: textIn(values.subject),
    items: textIn(values.items)
      .split('\n')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
    state: mailStates.find((state) => state === textIn(values.state).trim().toLowerCase()) ?? 'sent',
    note: textIn(values.note),
  }));
}

/**
 * True for the entry of a mail that was told and that does not say any more to whom or what: a column was emptied, or stands under another's heading.
 * Every mail remembers its day. What somebody wrote below is no entry.
 */
export function isLost({ when, run, to, items, state, note }: JournalEntry): boolean {
  const isOurs = run !== '' || isLocalDate(when.slice(0, 10));
  if (!isOurs || isToCome(state) || state === 'not sent') return false;
  return !/^\S+@\S+$/.test(to) || !items.some((item) => dayOf(item) !== null) || mailStates.some((word) => word === note);
}

/** The entry as a row of the tab. */
export function journalRow({ when, run, to, subject, items, state, note }: WrittenEntry): Values {
  return { when, run, to, subject, items: items.join('\n'), state, note };
}

/** The entries that are young enough to keep, in their order; an entry whose time cannot be read is kept. */
export function trimmed<E extends Pick<JournalEntry, 'when'>>(entries: readonly E[], today: LocalDate): readonly E[] {
  const oldest = addDays(today, -keptDays);
  return entries.filter(({ when }) => !isLocalDate(when.slice(0, 10)) || when.slice(0, 10) >= oldest);
}

function textIn(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
