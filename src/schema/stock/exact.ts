// Amounts of things, added up without the hairs that 0.1 + 0.2 leaves.

/** To the millionth. */
export function exact(amount: number): number {
  const rounded = Math.round(amount * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}

export function sumOf(amounts: readonly number[]): number {
  return exact(amounts.reduce((sum, one) => sum + one, 0));
}

/** How many of what was ordered have not come. */
export function stillOpen(ordered: number, received: number): number {
  return Math.max(0, exact(ordered - received));
}
