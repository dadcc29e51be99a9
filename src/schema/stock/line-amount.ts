// What a line of an order costs.

/** Minor units: quantity times the price of one, to the penny. Null: one of them is not known. */
export function lineAmount(quantity: number | null, price: number | null): number | null {
  return quantity === null || price === null ? null : Math.round(quantity * price);
}
