// What is seldom meant though it may stand: days decades off, a receipt of a day to come, a rate that few receipts have, VAT that the rate does not make, a VAT
// number with a slip in it. Asked about once.

import type { Column } from '../../src/schema/column';
import type { Issue } from '../../src/schema/issue';
import { isUnusualRate, percentOf } from '../../src/schema/kinds/rate';
import { contentsOf } from '../../src/schema/traits';
import { dateInFull, daysBetween, isLocalDate, type LocalDate } from '../../src/schema/values/local-date';
import { formatMoney } from '../../src/schema/values/money';
import type { Value, Values } from '../../src/schema/values/value';
import { type VatNumberState, vatNumberState } from '../../src/schema/vat/vat-number';
import { tillRounding, vatOf } from '../../src/schema/vat/vat-of';
import type { Form } from './draft';

/** Days from today beyond which a date is asked about: any, and one on which money was spent. */
const far = { any: 5 * 366, spent: 31 } as const;

/** @param before the row as it was loaded; `{}` for a new one. What stood there is nobody's question */
export function unlikelyIn(form: Form, before: Values, after: Values): readonly Issue[] {
  return [...amountDoubts(form, before, after), ...valueDoubts(form, before, after)];
}

function valueDoubts(form: Form, before: Values, after: Values): readonly Issue[] {
  return [...form.columns.values()].flatMap(({ key, heading, column }) => {
    const value = after[key] ?? null;
    if (typeof value !== 'string' || value === (before[key] ?? null)) return [];
    const why = dateDoubt(form, key, column, value) ?? rateDoubt(form, column, value);
    return why === null ? [] : [doubtAt(key, `${heading} ${why}`)];
  });
}

function doubtAt(path: string, words: string): Issue {
  return { path, message: `${words} Mend it, or save again if it is meant so.` };
}

/** VAT by more than tills round, and VAT numbers. */
function amountDoubts({ table: { fills }, columns, catalog }: Form, before: Values, after: Values): readonly Issue[] {
  return fills.flatMap(({ gross, rate, vat, reclaim }) => {
    const isNew = [gross, rate, vat].some((key) => (after[key] ?? null) !== (before[key] ?? null));
    const [total, stands, said] = [after[gross], after[vat], after[rate]];
    const percent = typeof said === 'string' ? percentOf(said) : null;
    const worked = typeof total === 'number' && percent !== null ? vatOf(total, percent) : null;
    const isOff = isNew && worked !== null && typeof stands === 'number' && Math.abs(stands - worked) > tillRounding;
    const amount = (minor: number) => formatMoney(minor, catalog.settings.currency);
    const doubt = isOff
      ? [doubtAt(vat, `${columns.get(vat)?.heading ?? vat} is ${amount(stands)}, and at ${shownRate(said)} it would be ${amount(worked)}.`)]
      : [];
    const number = reclaim && after[reclaim.vatNo];
    const mistake = typeof number === 'string' && number !== before[reclaim?.vatNo ?? ''] ? numberMistakes[vatNumberState(number)] : null;
    return mistake === null || !reclaim ? doubt : [...doubt, doubtAt(reclaim.vatNo, `${columns.get(reclaim.vatNo)?.heading} ${mistake}`)];
  });
}

function shownRate(rate: Value | undefined): string {
  return /^\d/.test(String(rate)) ? `${rate} %` : `“${rate}”`;
}

const numberMistakes: Readonly<Record<VatNumberState, string | null>> = {
  right: null,
  form: 'does not look like one of its country.',
  digits: 'has a wrong digit: the last two do not go with the others.',
  'unknown country': 'begins with no country that we know.',
};

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
