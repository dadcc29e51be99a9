// Notes and coins, for counting what is in a tin.

import type { Currency } from '../values/money';

/** Minor units, the largest first; of a currency that is not here the total is typed. */
const pieces: Readonly<Partial<Record<Currency, readonly number[]>>> = {
  GBP: [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  EUR: [20_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  USD: [10_000, 5000, 2000, 1000, 500, 200, 100, 25, 10, 5, 1],
  JPY: [10_000, 5000, 2000, 1000, 500, 100, 50, 10, 5, 1],
};

export function notesAndCoins(currency: Currency): readonly number[] {
  return pieces[currency] ?? [];
}

/** Minor units of so many of each, as they were typed; blank is none. `wrong`: pieces of which no whole number was typed. */
export function countedTotal(typed: Readonly<Record<number, string>>): { readonly total: number; readonly wrong: readonly number[] } {
  const read = Object.entries(typed).map(([piece, text]) => ({ piece: Number(piece), text: text.trim() }));
  const isCount = (text: string) => /^\d{0,6}$/.test(text);
  return {
    total: read.reduce((sum, { piece, text }) => sum + (isCount(text) ? piece * Number(text) : 0), 0),
    wrong: read.flatMap(({ piece, text }) => (isCount(text) ? [] : [piece])),
  };
}
