// Dates by rule that a night has worked out, and which of them the coordinator was not told of yet.

import { isLocalDate, type LocalDate } from '../../schema/values/local-date';

export interface DatedNight {
  readonly day: LocalDate;
  /** `EP101 Master: Fri 29 May → Fri 5 Jun`, the first of them. */
  readonly words: readonly string[];
  /** How many there are besides. */
  readonly more: number;
}

/** More than anybody goes without a mail in. */
const keptNights = 20;

/** Dates of a night that are said one by one. */
const mostSaid = 15;

/** With that night noted, beside what was noted of it before. */
export function withDates(nights: readonly DatedNight[], day: LocalDate, words: readonly string[]): readonly DatedNight[] {
  const before = nights.find((night) => night.day === day);
  const all = [...(before?.words ?? []), ...words];
  const night = { day, words: all.slice(0, mostSaid), more: (before?.more ?? 0) + Math.max(0, all.length - mostSaid) };
  return [...nights.filter((other) => other.day !== day), night].slice(-keptNights);
}

const prefix = 'dated/';

/** The key for Sent mail that says up to which night the coordinator was told. */
export function datedKeys(nights: readonly DatedNight[]): readonly string[] {
  const last = nights[nights.length - 1];
  return last ? [`${prefix}${last.day}`] : [];
}

/** What begins the keys of a mail that told them. */
export const toldDates = prefix;

/** Of the nights since the mail with those keys, a sentence each. */
export function datedNews(nights: readonly DatedNight[], known: readonly string[]): readonly string[] {
  const told = (known.find((key) => key.startsWith(prefix)) ?? '').slice(prefix.length);
  const since = isLocalDate(told) ? nights.filter(({ day }) => day > told) : nights;
  const more = since.reduce((sum, night) => sum + night.more, 0);
  return [...since.flatMap(({ words }) => words), ...(more > 0 ? [`And ${more} more.`] : [])];
}
