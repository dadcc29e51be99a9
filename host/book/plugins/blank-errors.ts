// IFERROR() and IFNA() without a second argument: blank, as Sheets documents it, where the engine gives nought.

import { registries } from '@odoo/o-spreadsheet';

let isUsed = false;

/** Replaces the engine's own two, for every model of this process; asked again it does nothing. */
export function useBlankErrors(): void {
  if (isUsed) return;
  isUsed = true;
  const registry = registries.functionRegistry;
  for (const name of ['IFERROR', 'IFNA']) {
    const own = registry.get(name);
    const { compute } = own;
    registry.replace(name, {
      ...own,
      compute(value, instead) {
        return compute.call(this, value, instead ?? { value: '' });
      },
    });
  }
}
