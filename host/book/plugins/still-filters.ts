// The engine's filters, kept to the place they were put on: the engine lets them grow to the right when a cell beside them is filled.

import { type CorePlugin, registries } from '@odoo/o-spreadsheet';

/** What the engine's own plugin asks before it lets a filter grow. */
type Tables = CorePlugin & { canUpdateCellCmdExtendTable(command: unknown, table: unknown): 'none' | 'down' | 'right' };
type TablesClass = new (...config: ConstructorParameters<typeof CorePlugin>) => Tables;

/** Rows below a filter belong to it, as on Google; columns beside it do not. */
export function keepFiltersNarrow(): void {
  const Own = registries.corePluginRegistry.get('tables') as unknown as TablesClass & Pick<typeof CorePlugin, 'getters'>;
  class NarrowFilters extends Own {
    override canUpdateCellCmdExtendTable(command: unknown, table: unknown): 'none' | 'down' | 'right' {
      const direction = super.canUpdateCellCmdExtendTable(command, table);
      return direction === 'right' ? 'none' : direction;
    }
  }
  registries.corePluginRegistry.replace('tables', NarrowFilters as unknown as ReturnType<typeof registries.corePluginRegistry.get>);
}
