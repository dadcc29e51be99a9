// The engine's validation rules, taught to follow a list's range when its rows or columns move: the engine forgets that.

import { type CorePlugin, type DataValidationRule, type RangeAdapterFunctions, registries } from '@odoo/o-spreadsheet';

/** What the engine's own plugin keeps. */
type Rules = CorePlugin & { readonly rules: Readonly<Record<string, readonly DataValidationRule[]>> };

/** Puts the taught plugin in the place of the engine's. */
export function followListRanges(): void {
  const Own = registries.corePluginRegistry.get('dataValidation');
  class FollowingValidation extends Own {
    /** The engine centres every cell of a checkbox rule, blank ones too; Google leaves the looks alone. */
    setCenterStyleToBooleanCells(): void {}

    override adaptRanges(adapters: RangeAdapterFunctions): void {
      super.adaptRanges(adapters);
      const { rules } = this as unknown as Rules;
      for (const [sheetId, tabRules] of Object.entries(rules)) {
        tabRules.forEach(({ criterion }, index) => {
          const [range] = criterion.values;
          if (criterion.type !== 'isValueInRange' || range === undefined) return;
          const change = adapters.adaptRangeString(sheetId, range);
          if (change.changeType === 'NONE' || change.changeType === 'REMOVE') return;
          this.history.update('rules', sheetId, index, 'criterion', 'values', 0, change.range);
        });
      }
    }
  }
  registries.corePluginRegistry.replace('dataValidation', FollowingValidation);
}
