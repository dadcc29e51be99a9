// What the view of money is called, by the tabs that are in use.

export function cashTitle(keepsCash: boolean, keepsBills: boolean): string {
  if (!keepsBills) return 'Floats and claims';
  return keepsCash ? 'Floats, claims and invoices' : 'Invoices for accounts';
}
