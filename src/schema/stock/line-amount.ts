// What a line of an order costs, and all of them.

/** Minor units: quantity times the price of one, to the penny. Null: one of them is not known. */
export function lineAmount(quantity: number | null, price: number | null): number | null {
  return quantity === null || price === null ? null : Math.round(quantity * price);
}

/** What several come to; null: of one nobody knows. */
export function sumOfLines(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
}
