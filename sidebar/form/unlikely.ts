// What is seldom meant though it may stand: days decades off, a receipt of a day to come, a rate that few receipts have. Asked about once.

import type { Column } from '../../src/schema/column';
import type { Issue } from '../../src/schema/issue';
import { isUnusualRate } from '../../src/schema/kinds/rate';
import { contentsOf } from '../../src/schema/traits';
import { dateInFull, daysBetween, isLocalDate, type LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import type { Form } from './draft';

/** Days from today beyond which a date is asked about: any, and one on which money was spent. */
const far = { any: 5 * 366, spent: 31 } as const;

/** @param before the row as it was loaded; `{}` for a new one. What stood there is nobody's question */
export function unlikelyIn(form: Form, before: Values, after: Values): readonly Issue[] {
  return [...form.columns.values()].flatMap(({ key, heading, column }) => {
    const value = after[key] ?? null;
    if (typeof value !== 'string' || value === (before[key] ?? null)) return [];
    const why = dateDoubt(form, key, column, value) ?? rateDoubt(form, column, value);
    return why === null ? [] : [{ path: key, message: `${heading} ${why} Mend it, or save again if it is meant so.` }];
  });
}

function dateDoubt({ table, today }: Form, key: string, column: Column, value: string): string | null {
  if (today === null || contentsOf(column) !== 'date' || !isLocalDate(value)) return null;
  const ahead = daysBetween(today, value);
  if (Math.abs(ahead) > far.any) return `is ${dateInFull(value)}, ${yearsBetween(today, value)} years ${ahead > 0 ? 'ahead' : 'back'}.`;
  return key === table.spend?.date && ahead > far.spent ? `is ${dateInFull(value)}, which is still to come.` : null;
}

function yearsBetween(one: LocalDate, other: LocalDate): number {
  return Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));
}

function rateDoubt({ catalog }: Form, column: Column, value: string): string | null {
  return isUnusualRate(value, column, catalog.settings.vatRate) ? `is ${value} %, which few receipts have.` : null;
}
