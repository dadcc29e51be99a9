// When an invoice is due by the terms that it was sent on.

import type { DayOffDue } from '../../schema/cash/bills';
import { type PaymentTerms, paymentTerms } from '../../schema/cash/payment-terms';
import { addDays, firstOfMonth, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { Calendar } from '../work/working-days';

export interface Billed {
  /** As they are typed. */
  readonly terms: string;
  readonly date: LocalDate | null;
  readonly receivedOn: LocalDate | null;
}

/** `why`: the terms say nothing that is known, or the day that they count from is blank. */
export type DueByTerms = { readonly due: LocalDate } | { readonly why: 'unknown' | 'no date' | 'not received' };

/**
 * A month later is the same day of it, or its last where it is shorter: 31 March and a month is 30 April. What falls on a day off moves as `dayOff` says,
 * and never to before the invoice.
 */
export function dueByTerms({ terms, date, receivedOn }: Billed, calendar: Calendar, dayOff: DayOffDue): DueByTerms {
  const said = paymentTerms(terms);
  if (said === null) return { why: 'unknown' };
  const start = said.from === 'receipt' ? receivedOn : date;
  if (start === null) return { why: said.from === 'receipt' ? 'not received' : 'no date' };
  const counted = counting(start, said);
  const reached = date !== null && counted < date ? date : counted;
  return { due: moved(reached, date ?? start, calendar, dayOff) };
}

function counting(start: LocalDate, { ends, months, days }: PaymentTerms): LocalDate {
  const from = ends === 0 ? start : addDays(firstOfMonth(start, ends), -1);
  return addDays(months === 0 ? from : monthsLater(from, months), days);
}

function moved(due: LocalDate, earliest: LocalDate, calendar: Calendar, dayOff: DayOffDue): LocalDate {
  if (dayOff === 'as it is' || calendar.isWorkingDay(due)) return due;
  const before = calendar.addWorkingDays(due, 0);
  return dayOff === 'after' || before < earliest ? calendar.addWorkingDays(due, 1) : before;
}

function monthsLater(date: LocalDate, months: number): LocalDate {
  const last = addDays(firstOfMonth(date, months + 1), -1);
  const same = `${last.slice(0, 8)}${date.slice(8)}`;
  return isLocalDate(same) ? same : last;
}
