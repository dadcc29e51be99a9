// What a cell without a formula shows is worked out when somebody looks at it: the engine works out every cell of every tab when a book is opened.

import { type CellPosition, type CoreViewPlugin, type EvaluatedCell, registries, type Zone } from '@odoo/o-spreadsheet';

/** What the engine keeps by position. */
interface Answers {
  get(position: CellPosition): EvaluatedCell | undefined;
  set(position: CellPosition, answer: EvaluatedCell): void;
}

/** What the engine's evaluator keeps and does; its types do not show it. */
interface Evaluator {
  evaluatedCells: Answers;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  computeCell(position: CellPosition): EvaluatedCell;
  evaluateAllCells(): void;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
  getEvaluatedPositions(): CellPosition[];
  getEvaluatedPositionsInSheet(sheetId: string): CellPosition[];
}

type Getters = CoreViewPlugin['getters'];
type EvaluationClass = new (...config: ConstructorParameters<typeof CoreViewPlugin>) => CoreViewPlugin & { evaluator: Evaluator };

function only({ sheetId, col, row }: CellPosition) {
  return { sheetId, zone: { left: col, right: col, top: row, bottom: row } };
}

/** The positions of cells in a tab, with a formula or without. */
function* positionsIn(getters: Getters, sheetId: string, isFormula: boolean): Generator<CellPosition> {
  for (const cell of getters.getCells(sheetId)) if (cell.isFormula === isFormula) yield getters.getCellPosition(cell.id);
}

/** Makes this evaluator answer late; it keeps its own way with formulas and with what changes. */
function literalsLate(evaluator: Evaluator, getters: Getters): void {
  const own = {
    answer: evaluator.getEvaluatedCell.bind(evaluator),
    all: evaluator.getEvaluatedPositions.bind(evaluator),
    inSheet: evaluator.getEvaluatedPositionsInSheet.bind(evaluator),
  };
  const answerOn = (position: CellPosition): EvaluatedCell => {
    const known = own.answer(position);
    if (known.type !== 'empty') return known;
    const cell = getters.getCell(position);
    if (cell === undefined || cell.isFormula || evaluator.evaluatedCells.get(position)) return known;
    const answer = evaluator.computeCell(position);
    if (answer.value === null && answer.format === undefined) return known;
    evaluator.evaluatedCells.set(position, answer);
    return answer;
  };
  const complete = (sheetId: string) => {
    for (const position of positionsIn(getters, sheetId, false)) answerOn(position);
  };
  Object.assign(evaluator, {
    evaluateAllCells: () => {
      evaluator.evaluatedCells = Reflect.construct(evaluator.evaluatedCells.constructor, []) as Answers;
      const formulas = getters.getSheetIds().flatMap((sheetId) => [...positionsIn(getters, sheetId, true)]);
      evaluator.evaluate(formulas.map(only));
    },
    getEvaluatedCell: answerOn,
    getEvaluatedPositions: () => {
      getters.getSheetIds().forEach(complete);
      return own.all();
    },
    getEvaluatedPositionsInSheet: (sheetId: string) => {
      complete(sheetId);
      return own.inSheet(sheetId);
    },
  } satisfies Partial<Evaluator>);
}

/** Puts the late plugin in the place of the engine's, for every model of this process or page. */
export function answerLate(): void {
  const registry = registries.coreViewsPluginRegistry;
  type Own = ReturnType<typeof registry.get>;
  const Evaluation = registry.get('evaluation') as unknown as EvaluationClass;
  class LateLiterals extends Evaluation {
    constructor(...config: ConstructorParameters<EvaluationClass>) {
      super(...config);
      literalsLate(this.evaluator, this.getters);
    }
  }
  registry.replace('evaluation', LateLiterals as unknown as Own);
}
