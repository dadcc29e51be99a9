// What the nightly check of the workbook counted, and whether there is something new in it for the coordinator.

import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { LocalNow } from './send-times';

export interface Night {
  readonly day: LocalDate;
  /** Places to put right. */
  readonly toSortOut: number;
}

/** What the coordinator's mail says of it; `more`: than the mails said last, or than there were since; 0 where there were none. */
export interface NightNews {
  readonly toSortOut: number;
  readonly more: number;
}

/** Hour of the workbook's clock from which on a night's check may run. */
const checkHour = 3;

/** More than anybody goes without a mail in. */
const keptNights = 40;

export function nightDue(nights: readonly Night[], { date, hour }: LocalNow): boolean {
  return hour >= checkHour && (nights[nights.length - 1]?.day ?? '') < date;
}

/** With that night noted, instead of what was noted of it before. */
export function withNight(nights: readonly Night[], night: Night): readonly Night[] {
  return [...nights.filter(({ day }) => day !== night.day), night].slice(-keptNights);
}

const prefix = 'check/';

/** The key for Sent mail that says up to which night the coordinator was told. */
export function nightKeys(nights: readonly Night[]): readonly string[] {
  const last = nights[nights.length - 1];
  return last ? [`${prefix}${last.day}/${last.toSortOut}`] : [];
}

/** What begins the keys of a mail after which only growth is news. */
export const toldNight = prefix;

/** Null when there is nothing, or no more than there was at some time since the coordinator's last mail. `known`: the keys of that mail. */
export function nightNews(nights: readonly Night[], known: readonly string[]): NightNews | null {
  const last = nights[nights.length - 1];
  if (!last) return null;
  const told = toldIn(known);
  const since = nights.slice(0, -1).filter(({ day }) => told !== null && day >= told.day);
  const before = told === null ? 0 : Math.min(told.toSortOut, ...since.map(({ toSortOut }) => toSortOut));
  return last.toSortOut > before ? { toSortOut: last.toSortOut, more: before === 0 ? 0 : last.toSortOut - before } : null;
}

function toldIn(known: readonly string[]): Night | null {
  const [day, count] = (known.find((key) => key.startsWith(prefix)) ?? '').slice(prefix.length).split('/');
  return isLocalDate(day) ? { day, toSortOut: Number(count) } : null;
}
