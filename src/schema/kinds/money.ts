// Amounts in the workbook's currency: integer minor units in the rules, a plain number in the cell.

import { base, type ColumnBase, type ColumnOptions, type Kind, refused, understood } from '../kind';
import {
  type Currency,
  foreignSign,
  formatMoney,
  majorUnits,
  minorUnits,
  moneyFormat,
  parseMoney,
  plainMoney,
  plainNumber,
} from '../values/money';
import { quotedStart } from '../values/text';

export interface MoneyColumn<R extends boolean = boolean> extends ColumnBase<R> {
  readonly kind: 'money';
}

export function money<R extends boolean = false>(heading: string, options: ColumnOptions<R> = {}): MoneyColumn<NoInfer<R>> {
  return { kind: 'money', ...base(heading, options) };
}

export function isMoney(column: { readonly kind: string }): boolean {
  return column.kind === 'money';
}

/** An amount of another country is no slip of the keyboard: it cannot be written otherwise, only what it came to can. */
function notAnAmount(text: string, currency: Currency) {
  const sign = foreignSign(text, currency);
  const isAmount = sign !== null && plainNumber(text.replace(sign, '')) !== null;
  if (!isAmount) return refused(`${quotedStart(text, 40)} is not an amount`, 'Write it as 1234.50');
  const where = `Write what it came to in ${currency}; a receipt takes the other amount under Currency and Paid there`;
  return refused(`${quotedStart(text, 40)} is in ${sign}, and amounts here are in ${currency}`, where);
}

export const moneyKind: Kind<MoneyColumn, 'number'> = {
  value: 'number',
  contents: 'number',
  noun: 'an amount',
  like: { needs: 'numbers', never: [] },
  control: () => 'money',
  proves: (cell) => (typeof cell === 'number' ? 3 : null),
  look: (_column, { settings }) => ({ format: moneyFormat(settings.currency), width: 90 }),
  rule: () => ({ kind: 'number', min: null, max: null }),
  read: (cell, _column, { settings }) => {
    const minor = typeof cell === 'number' ? minorUnits(cell, settings.currency) : null;
    return minor === null ? notAnAmount(typeof cell === 'object' ? cell.date : String(cell), settings.currency) : understood(minor);
  },
  write: (value, _column, { settings }) => majorUnits(Number(value), settings.currency),
  parse: (typed, _column, { settings }) => {
    const minor = parseMoney(typed, settings.currency, settings.decimalComma);
    return minor === null ? notAnAmount(typed, settings.currency) : understood(minor);
  },
  edit: (value, _column, { settings }) => plainMoney(Number(value), settings.currency),
  show: (value, _column, { settings }) => formatMoney(Number(value), settings.currency),
  problem: (value, _column, { settings }) => (Number.isSafeInteger(value) ? null : notAnAmount(String(value), settings.currency).problem),
};
