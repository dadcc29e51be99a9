// Formulas are evaluated when somebody asks for an answer, not after each change: a script writes much and asks rarely.

import { type Command, isCoreCommand, type Model, registries } from '@odoo/o-spreadsheet';
import { batchCommand } from './batch';

const registry = registries.coreViewsPluginRegistry;
type EvaluationClass = ReturnType<typeof registry.get>;

/** What the engine's plugin keeps of work to be done. */
interface Pending {
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: readonly unknown[];
  readonly evaluator: { getters: Getters };
}

type Getters = Model['getters'];

/** Commands of the grid itself that look at no answer while they are carried out; all changes of data are such. */
const quiet = new Set<string>([batchCommand, 'START', 'EVALUATE_CELLS', 'UNDO', 'REDO', 'ACTIVATE_SHEET']);

function looksAtAnswers(command: Command): boolean {
  return !isCoreCommand(command) && !quiet.has(command.type);
}

/**
 * The getters for an evaluation of all cells: a tab reaches as far as something stands in it. A cell that holds nothing has no answer, and asking each of
 * a thousand blank rows for it took most of the time.
 */
function asFarAsWritten(getters: Getters): Getters {
  const reach: Getters['getSheetZone'] = (sheetId) => {
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    for (const { id } of getters.getCells(sheetId)) {
      const { row, col } = getters.getCellPosition(id);
      zone.bottom = Math.max(zone.bottom, row);
      zone.right = Math.max(zone.right, col);
    }
    return zone;
  };
  return Object.create(getters, { getSheetZone: { value: reach } }) as Getters;
}

/** Evaluates; all cells as far as something stands, or those that wait. */
function withReach({ shouldRebuildDependenciesGraph, evaluator }: Pending, evaluate: () => void): void {
  const { getters } = evaluator;
  if (shouldRebuildDependenciesGraph) evaluator.getters = asFarAsWritten(getters);
  try {
    evaluate();
  } finally {
    evaluator.getters = getters;
  }
}

function lateEvaluation(Own: EvaluationClass): EvaluationClass {
  class LateEvaluation extends Own {
    /** True while a command is carried out: answers are then those of before, as in the engine. */
    private changing = false;

    override beforeHandle(command: Command): void {
      if (looksAtAnswers(command)) this.catchUp();
      this.changing = true;
      super.beforeHandle(command as Parameters<InstanceType<EvaluationClass>['beforeHandle']>[0]);
    }

    override handle(command: Command): void {
      if (command.type === 'EVALUATE_CELLS' && !command.cellIds) this.pending.shouldRebuildDependenciesGraph = true;
      else super.handle(command as Parameters<InstanceType<EvaluationClass>['handle']>[0]);
    }

    override finalize(): void {
      this.changing = false;
    }

    /** For a getter: answers are asked for. */
    beforeAnswer(): void {
      if (!this.changing) this.catchUp();
    }

    private get pending(): Pending {
      return this as unknown as Pending;
    }

    private catchUp(): void {
      const { shouldRebuildDependenciesGraph, positionsToUpdate } = this.pending;
      if (!shouldRebuildDependenciesGraph && positionsToUpdate.length === 0) return;
      // Formulas ask, too, while they are evaluated.
      this.changing = true;
      withReach(this.pending, () => super.finalize());
      this.changing = false;
    }
  }
  for (const name of Own.getters) {
    const answer: unknown = Reflect.get(Own.prototype, name);
    if (typeof answer !== 'function') continue;
    Object.defineProperty(LateEvaluation.prototype, name, {
      value(this: LateEvaluation, ...question: unknown[]): unknown {
        this.beforeAnswer();
        return Reflect.apply(answer, this, question);
      },
    });
  }
  return LateEvaluation;
}

/** Puts the late plugin in the place of the engine's. */
export function evaluateLate(): void {
  registry.replace('evaluation', lateEvaluation(registry.get('evaluation')));
}
