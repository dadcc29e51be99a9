// Dates and amounts as accounts want them in a list.

import type { AccountsDates, AccountsSign } from '../../schema/cash/accounts';
import { dateInFull, type LocalDate } from '../../schema/values/local-date';
import { type Currency, plainMoney } from '../../schema/values/money';

export function accountsDate(date: LocalDate, form: AccountsDates): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  if (form === '02/03/2026') return `${day}/${month}/${year}`;
  if (form === '03/02/2026') return `${month}/${day}/${year}`;
  return form === '2 March 2026' ? dateInFull(date) : date;
}

/** Of minor units: with a point, and no sign of the currency. */
export function accountsAmount(minor: number, currency: Currency, sign: AccountsSign): string {
  return plainMoney(sign === 'spent below nought' && minor !== 0 ? -minor : minor, currency);
}
