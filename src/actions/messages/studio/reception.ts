// What reception and the day sheet have to say.

import { dayInWords, type LocalDate } from '../../../schema/values/local-date';
import { counted } from '../../../schema/values/text';

interface Visit {
  readonly visitor: string;
}

export function expectedAnotherDay({ visitor, day, today }: Visit & { readonly day: LocalDate | null; readonly today: LocalDate }): string {
  return day === null
    ? `The day of ${visitor} is missing or cannot be read. Write it into the row first.`
    : `${visitor} is down for ${dayInWords(day, today)}. Change the day in the row first if they are here today.`;
}

export function inAlready({ visitor, at }: Visit & { readonly at: string }): string {
  return `${visitor} is in since ${at} already.`;
}

export function leftAlready({ visitor, at }: Visit & { readonly at: string }): string {
  return `${visitor} left at ${at} already.`;
}

export function notInYet({ visitor }: Visit): string {
  return `${visitor} is not in yet: press Arrived first.`;
}

/** @param what such as `Out: “noon” is not a time of day` */
export function timeUnread({ visitor, what }: Visit & { readonly what: string }): string {
  return `${visitor}: ${what}. Mend it in the row first.`;
}

export function isInNow({ visitor, at }: Visit & { readonly at: string }): string {
  return `${visitor} is in, ${at}.`;
}

export function hasLeft({ visitor, at }: Visit & { readonly at: string }): string {
  return `${visitor} has left, ${at}.`;
}

interface Host extends Visit {
  readonly host: string;
}

export function hostTold({ host }: Pick<Host, 'host'>): string {
  return `${host} was told.`;
}

export function hostKnows({ host }: Pick<Host, 'host'>): string {
  return `${host} was told before.`;
}

export function hostUnreached({ host, visitor }: Host): string {
  return host === ''
    ? `Nobody is named whom ${visitor} comes for, and no coordinator on Settings: ring round.`
    : `${host} has no address on People, or is not active there: tell them yourself.`;
}

export function arrivalSubject({ visitor, company }: Visit & { readonly company: string }): string {
  return `${withCompany(visitor, company)} is at reception`;
}

interface Arrival extends Visit {
  readonly first: string;
  readonly company: string;
  readonly at: string;
  /** `''` for none. */
  readonly badge: string;
  /** Why they are told, and how to get fewer. */
  readonly end: string;
}

export function arrivalMail({ first, visitor, company, at, badge, end }: Arrival): string {
  const lines = [`${withCompany(visitor, company)} came at ${at} and is at reception for you.`, badge === '' ? '' : `Badge: ${badge}.`];
  return [`Dear ${first},`, lines.filter((line) => line !== '').join('\n'), end].join('\n\n');
}

interface HeardBy {
  readonly tab: string;
  /** Of the column that says for whom. */
  readonly heading: string;
}

export function heardFor({ tab, heading }: HeardBy): string {
  return `you stand under ${heading} on ${tab}`;
}

/** For the coordinator. */
export function heardForNobody({ tab, heading }: HeardBy): string {
  const whom = heading === '' ? `${tab} does not say whom they come for` : `nobody of People stands under ${heading} on ${tab}`;
  return `${whom}, and you are the coordinator`;
}

function withCompany(visitor: string, company: string): string {
  return company === '' ? visitor : `${visitor} (${company})`;
}

export function dayNotGiven(): string {
  return 'Say which day.';
}

export function onThatDay({ lines, day, today }: { readonly lines: number; readonly day: LocalDate; readonly today: LocalDate }): string {
  return lines === 0 ? `Nothing is down for ${dayInWords(day, today)}.` : `${counted(lines, 'line')} for ${dayInWords(day, today)}.`;
}

export function backOn({ day, today }: { readonly day: LocalDate; readonly today: LocalDate }): string {
  return `back on ${dayInWords(day, today)}`;
}

export function coveredBy({ cover }: { readonly cover: string }): string {
  return `${cover} covers`;
}
