// Who is away when, and who sees to their work meanwhile: what the rows of a table that declares `absence` come to.

import { dayInWords, isLocalDate, type LocalDate } from './local-date';
import type { Value } from './value';

/** Columns of a table whose rows say who is away. */
export interface AbsenceColumns {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  /** Ticked: there for half of the day, and so reached by mail. */
  readonly halfDay: string;
  readonly cover: string;
}

/** Whole days, both included. */
export interface Absence {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** A name of the People tab; null: nobody is named. */
  readonly cover: string | null;
}

/** An absence and whose it is. */
export interface PersonAway extends Absence {
  readonly name: string;
}

/** What to know of somebody who is away on a day. */
export interface AwayNow {
  /** The working day of theirs on which they are back. */
  readonly back: LocalDate;
  /** Who has their work meanwhile; null: nobody. */
  readonly cover: string | null;
}

/** By name. */
export type AwayNames = Readonly<Record<string, AwayNow>>;

/** `Ben Ode (away until Mon 9 Mar, Jo Rey covers)`; the name alone of whoever is there. @param said how a name is written */
export function nameWithAbsence(name: string, away: AwayNames, day: LocalDate, said: (name: string) => string = (one) => one): string {
  const absence = Object.keys(away).includes(name) ? away[name] : undefined;
  if (absence === undefined) return said(name);
  return `${said(name)} (away until ${dayInWords(absence.back, day)}, ${absence.cover === null ? 'nobody' : said(absence.cover)} covers)`;
}

/** What a row says; null where it is half a day, not filled in, cannot be read or ends before it begins: nobody is away then. */
export function absenceIn(valueAt: (key: string) => Value | undefined, columns: AbsenceColumns): PersonAway | null {
  const [name, from, to, cover] = [columns.person, columns.from, columns.to, columns.cover].map(valueAt);
  if (typeof name !== 'string' || !isLocalDate(from) || !isLocalDate(to) || to < from || valueAt(columns.halfDay) === true) return null;
  return { name, from, to, cover: typeof cover === 'string' && cover.trim() !== '' ? cover : null };
}

/** The absence that counts on that day: of several the first that names a cover; undefined: there that day. */
export function absenceOn(absences: readonly Absence[], day: LocalDate): Absence | undefined {
  const those = absences.filter(({ from, to }) => from <= day && day <= to);
  return those.find(({ cover }) => cover !== null) ?? those[0];
}

/** Where covers lead to on a day. */
export interface CoverWay {
  /** Who is there; null: it ends with somebody who is away and names nobody, or comes back to where it was. */
  readonly name: string | null;
  /** Those who are away, in the order in which they hand on; with whom it began first. */
  readonly over: readonly string[];
  readonly isCircle: boolean;
}

/** Follows the covers of somebody who is away that day, and theirs if they are away too. */
export function coverWay(absencesOf: (name: string) => readonly Absence[], name: string, day: LocalDate): CoverWay {
  const over: string[] = [];
  for (let next: string | null = name; next !== null; ) {
    if (over.includes(next)) return { name: null, over, isCircle: true };
    const absence = absenceOn(absencesOf(next), day);
    if (absence === undefined) return { name: next, over, isCircle: false };
    over.push(next);
    next = absence.cover;
  }
  return { name: null, over, isCircle: false };
}
