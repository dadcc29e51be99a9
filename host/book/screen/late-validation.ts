// Whether a cell fits its drop-down or rule is worked out for the cells that are looked at: the engine prepares all cells of all rules after each change.

import { type CellPosition, type CoreViewPlugin, registries } from '@odoo/o-spreadsheet';

interface Verdict {
  readonly isValid: boolean;
}

/** Verdicts by column and row. */
type Verdicts = Record<number, Record<number, Verdict>>;

/** What the engine's own plugin keeps and does; its types do not show all of it. */
interface Rules {
  /** Emptied by the plugin whenever a verdict may have changed. */
  validationResults: Record<string, Verdicts>;
  getValidationResultForCell(position: CellPosition): Verdict;
  getValidationResultForCellValue(value: unknown, position: CellPosition): Verdict;
}

type RulesClass = new (...config: ConstructorParameters<typeof CoreViewPlugin>) => CoreViewPlugin & Rules;

const valid: Verdict = { isValid: true };

function lateValidation(Own: RulesClass): RulesClass {
  return class LateValidation extends Own {
    override getValidationResultForCell(position: CellPosition): Verdict {
      const { row } = position;
      const column = this.columnOf(position);
      column[row] ??= this.verdictOn(position);
      return column[row] ?? valid;
    }

    private columnOf({ sheetId, col }: CellPosition): Record<number, Verdict> {
      const verdicts = this.validationResults[sheetId] ?? {};
      this.validationResults[sheetId] = verdicts;
      const column = verdicts[col] ?? {};
      verdicts[col] = column;
      return column;
    }

    private verdictOn(position: CellPosition): Verdict {
      const { type, value } = this.getters.getEvaluatedCell(position);
      return type === 'empty' ? valid : this.getValidationResultForCellValue(value, position);
    }
  };
}

/** Puts the late plugin in the place of the engine's, for every model of this process or page. */
export function validateLate(): void {
  const registry = registries.coreViewsPluginRegistry;
  type Own = ReturnType<typeof registry.get>;
  const own = registry.get('data_validation_ui') as unknown as RulesClass;
  registry.replace('data_validation_ui', lateValidation(own) as unknown as Own);
}
