// What is said of statements of receipts.

export function noReceipts(): string {
  return 'There is no receipt yet that a statement could be made of. Enter one on Petty Cash first.';
}
