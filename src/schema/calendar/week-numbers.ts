// Weeks by their number, as schedules have them: `wk 12`, `KW 12`, `S12`.

import { addDays, isLocalDate, type LocalDate, type Weekday, weekdayOf } from '../values/local-date';

const weekText =
  /^(?:wk|week|w|kw|kalenderwoche|woche|sem|semaine|semana|s|sett|settimana|нед|неделя)\b\.?\s*(?:no\.?\s*)?(\d{1,2})(?:\s*[/,' -]\s*(\d{4}))?\.?$/iu;
const joined = /^(?:wk|kw|w|s|sem)(\d{1,2})$/i;

/** True for a week's number and nothing else. */
export function isWeekNumber(text: string): boolean {
  return partsOf(text) !== null;
}

function partsOf(text: string): { readonly week: number; readonly year: number | null } | null {
  const [, week = joined.exec(text.trim())?.[1], year] = weekText.exec(text.trim()) ?? [];
  if (week === undefined || Number(week) < 1 || Number(week) > 53) return null;
  return { week: Number(week), year: year === undefined ? null : Number(year) };
}

/**
 * That day of the week (ISO 8601: weeks begin on Monday, the first has 4 January); without a year the first such week that ends in the twelve months from
 * `from` on. Null for what is no week's number, or of a year that has no such week.
 */
export function weekdayIn(text: string, day: Weekday, from: LocalDate): LocalDate | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const first = Number(from.slice(0, 4));
  const years = parts.year === null ? [first, first + 1] : [parts.year];
  const days = years.flatMap((year) => dayOf(year, parts.week, day) ?? []);
  return days.find((date) => parts.year !== null || date >= from) ?? null;
}

function dayOf(year: number, week: number, day: Weekday): LocalDate | null {
  const fourth = `${year}-01-04`;
  const next = `${year + 1}-01-04`;
  if (!isLocalDate(fourth) || !isLocalDate(next)) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  return monday < addDays(next, 1 - weekdayOf(next)) ? addDays(monday, day - 1) : null;
}
