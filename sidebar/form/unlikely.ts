// What is seldom meant though it may stand: days decades off, a receipt of a day to come, a rate that few receipts have, VAT that the rate does not make, a VAT
// number with a slip in it. Asked about once.

import type { Issue } from '../../src/schema/issue';
import { percentOf } from '../../src/schema/kinds/rate';
import { formatMoney } from '../../src/schema/values/money';
import type { Value, Values } from '../../src/schema/values/value';
import { tillRounding, vatOf } from '../../src/schema/vat/vat-of';
import { doubtOf } from '../../src/workbook/findings/doubted-cells';
import type { Form } from './draft';

/** @param before the row as it was loaded; `{}` for a new one. What stood there is nobody's question */
export function unlikelyIn(form: Form, before: Values, after: Values): readonly Issue[] {
  return [...amountDoubts(form, before, after), ...valueDoubts(form, before, after)];
}

function valueDoubts(form: Form, before: Values, after: Values): readonly Issue[] {
  return [...form.columns.values()].flatMap(({ key, heading, column }) => {
    const value = after[key] ?? null;
    if (typeof value !== 'string' || value === (before[key] ?? null)) return [];
    const why = doubtOf(form.table, { key, column }, value, form.catalog, form.today);
    return why === null ? [] : [doubtAt(key, `${heading} ${why}`)];
  });
}

function doubtAt(path: string, words: string): Issue {
  return { path, message: `${words} Mend it, or save again if it is meant so.` };
}

/** VAT by more than tills round. */
function amountDoubts({ table: { fills }, columns, catalog }: Form, before: Values, after: Values): readonly Issue[] {
  return fills.flatMap(({ gross, rate, vat }) => {
    const isNew = [gross, rate, vat].some((key) => (after[key] ?? null) !== (before[key] ?? null));
    const [total, stands, said] = [after[gross], after[vat], after[rate]];
    const percent = typeof said === 'string' ? percentOf(said) : null;
    const worked = typeof total === 'number' && percent !== null ? vatOf(total, percent) : null;
    const isOff = isNew && worked !== null && typeof stands === 'number' && Math.abs(stands - worked) > tillRounding;
    const amount = (minor: number) => formatMoney(minor, catalog.settings.currency);
    if (!isOff) return [];
    return [
      doubtAt(vat, `${columns.get(vat)?.heading ?? vat} is ${amount(stands)}, and at ${shownRate(said)} it would be ${amount(worked)}.`),
    ];
  });
}

function shownRate(rate: Value | undefined): string {
  return /^\d/.test(String(rate)) ? `${rate} %` : `“${rate}”`;
}
