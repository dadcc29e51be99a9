// The words in which a language is declared: every key is one of a table's columns, which the compiler sees to.

import type { StepName } from '../../schema/adopted/step-name';
import type { TradeLanguage } from '../../schema/adopted/trade-language';
import type { cardLines } from '../cash/card-lines';
import type { deliveriesTable } from '../deliveries/deliveries';
import type { invoices } from '../invoices';
import type { kit } from '../orders/kit';
import type { orders } from '../orders/orders';
import type { pettyCash } from '../petty-cash';
import type { assets } from '../production/assets';
import type { shots } from '../production/shots';
import type { reviews } from '../reviews/reviews';
import type { stock } from '../stock';

/** Names with commas between: `Plan, N° plan`. */
type Names = string;

type Keys<T extends { readonly columns: object }> = Exclude<keyof T['columns'] & string, 'steps'>;
type Headings<T extends { readonly columns: object }> = { readonly [K in Keys<T>]?: Names };
type Anywhere = Keys<typeof assets> | Keys<typeof shots> | Keys<typeof deliveriesTable> | Keys<typeof reviews> | Keys<typeof stock>;

interface Declared {
  readonly everywhere: { readonly [K in Anywhere]?: Names };
  readonly assets: Headings<typeof assets>;
  readonly shots: Headings<typeof shots>;
  readonly deliveries: Headings<typeof deliveriesTable>;
  readonly reviews: Headings<typeof reviews>;
  readonly stock: Headings<typeof stock>;
  readonly pettyCash: Headings<typeof pettyCash>;
  readonly kit: Headings<typeof kit>;
  readonly orders: Headings<typeof orders>;
  readonly invoices: Headings<typeof invoices>;
  /** Statements come from the bank: absent where nobody has looked at one in that language. */
  readonly cardLines?: Headings<typeof cardLines>;
  readonly parts: { readonly status: Names; readonly by: Names; readonly due: Names; readonly take: Names };
  /** By the tables that usually have them, one step a line: its name, then what else it is called. */
  readonly steps: { readonly assets: string; readonly shots: string; readonly both: string };
  /** Of each month from January on, and of each weekday from Monday on, its long word and its short ones; absent: dates are written in numbers. */
  readonly dates?: { readonly months: Names; readonly weekdays: Names };
  /** By list and our word. */
  readonly words: { readonly [list: string]: { readonly [word: string]: Names } };
}

/** Declares what the trade calls things in that language (BCP 47). */
export function inLanguage(language: string, declared: Declared): TradeLanguage {
  const {
    parts,
    steps,
    words,
    dates,
    everywhere,
    assets,
    shots,
    deliveries,
    reviews,
    stock,
    pettyCash,
    kit,
    orders,
    invoices,
    cardLines = {},
  } = declared;
  const tables = { everywhere, assets, shots, deliveries, reviews, stock, pettyCash, kit, orders, invoices, cardLines };
  return {
    language,
    columns: mapped(tables, namesBy),
    parts: { status: names(parts.status), by: names(parts.by), due: names(parts.due), take: names(parts.take) },
    steps: [...stepsOf(steps.assets, 'assets'), ...stepsOf(steps.shots, 'shots'), ...stepsOf(steps.both, 'assets', 'shots')],
    dates: { months: forms(dates?.months), weekdays: forms(dates?.weekdays) },
    words: mapped(words, namesBy),
  };
}

function names(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

/** `janvier janv, février févr fév` */
function forms(text: string | undefined): readonly (readonly string[])[] {
  return names(text).map((name) => name.split(' '));
}

function namesBy(record: { readonly [key: string]: Names | undefined }): Readonly<Record<string, readonly string[]>> {
  return mapped(record, names);
}

function mapped<T, R>(record: { readonly [key: string]: T }, to: (value: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

function stepsOf(lines: string, ...usedOn: readonly string[]): readonly StepName[] {
  return lines.split('\n').flatMap((line) => {
    const [step, ...also] = names(line);
    return step === undefined ? [] : [{ step, also, usedOn }];
  });
}
