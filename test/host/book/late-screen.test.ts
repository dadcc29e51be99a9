/** @alone It puts other plugins into the registry of the engine. */
// What the page works out late is what the engine works out at once, and how much of it is asked for does not grow with the tab.

// What the engine expects of a newer Node.
import 'core-js/actual/object/group-by.js';
import 'core-js/actual/set/difference.js';
import { expect, test } from '@jest/globals';
import { type CoreCommand, Model, registries, type WorkbookData } from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import { showLate } from '../../../host/book/screen/late-screen';

const COLUMNS = 4;
const ROWS = 12;

const column = fc.integer({ min: 0, max: COLUMNS - 1 });
const row = fc.integer({ min: 0, max: ROWS - 1 });
const content = fc.constantFrom(
  '',
  '1',
  '2',
  '3',
  '10',
  'late',
  'Done',
  'TRUE',
  '=A1+1',
  '=B2&"x"',
  '=1/0',
  'ana@example.com',
  '=TODAY()',
  '=TRANSPOSE(A1:C1)',
  '=SUM(A1:A9)',
  ' ',
  '=B1',
);
const zone = fc.tuple(column, row, column, row).map(([left, top, right, bottom]) => ({
  left: Math.min(left, right),
  right: Math.max(left, right),
  top: Math.min(top, bottom),
  bottom: Math.max(top, bottom),
}));

/** With as many values as each needs. */
const cellIs = fc.constantFrom<[string, readonly string[]]>(
  ...([
    ['customFormula', ['=$A1="late"']],
    ['customFormula', ['=AND(B1>1,A$2<>"")']],
    ['customFormula', ['=1/0']],
    ['customFormula', ['=ROW()>3']],
    ['isEqual', ['2']],
    ['isGreaterThan', ['=A1']],
    ['isBetween', ['1', '=B2']],
    ['containsText', ['o']],
    ['isEmpty', []],
    ['isNotEmpty', []],
    ['top10', ['2']],
    ['duplicateValues', []],
    ['uniqueValues', []],
  ] as [string, readonly string[]][]),
);
const fill = fc.constantFrom('#FF0000', '#00FF00', '#0000FF');
const threshold = (colour: number, type: string) => ({ type, color: colour, value: '1' });
const rule = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ is: cellIs, fillColor: fill, bold: fc.boolean() }).map(({ is: [operator, values], fillColor, bold }) => ({
      type: 'CellIsRule',
      operator,
      values,
      style: bold ? { bold } : { fillColor },
    })),
  },
  fc.constant({ type: 'ColorScaleRule', minimum: threshold(0xff0000, 'value'), maximum: threshold(0xff, 'value') }),
);

const target = ({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }) => ({
  _zone: { left, top, right, bottom },
  _sheetId: 's',
});
const criterion = fc.constantFrom<object>(
  { type: 'isValueInList', values: ['late', 'Done'], displayStyle: 'arrow', colors: { late: '#ABCDEF' } },
  { type: 'isBetween', values: ['1', '2'] },
  { type: 'isBoolean', values: [] },
  { type: 'customFormula', values: ['=A1>1'] },
  { type: 'uniqueValues', values: [] },
);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('UPDATE_CELL'), sheetId: fc.constant('s'), col: column, row, content }) },
  fc.record({ id: fc.uuid(), rule, zones: fc.array(zone, { minLength: 1, maxLength: 2 }) }).map(({ id, rule: own, zones }) => ({
    type: 'ADD_CONDITIONAL_FORMAT',
    sheetId: 's',
    cf: { id, rule: own },
    ranges: zones.map(target),
  })),
  fc.record({ id: fc.uuid(), criterion, zone }).map(({ id, criterion: own, zone: place }) => ({
    type: 'ADD_DATA_VALIDATION_RULE',
    sheetId: 's',
    rule: { id, criterion: own, isBlocking: false },
    ranges: [target(place)],
  })),
  fc.record({ row }).map(({ row: base }) => ({
    type: 'ADD_COLUMNS_ROWS',
    sheetId: 's',
    sheetName: 'S',
    dimension: 'ROW',
    base,
    quantity: 1,
    position: 'before',
  })),
  fc
    .record({ row })
    .map(({ row: gone }) => ({ type: 'REMOVE_COLUMNS_ROWS', sheetId: 's', sheetName: 'S', dimension: 'ROW', elements: [gone] })),
  fc.constant({ type: 'REQUEST_UNDO' }),
);

/** Made of this realm's objects: the engine refuses others. */
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const data = { sheets: [{ id: 's', name: 'S', colNumber: COLUMNS, rowNumber: ROWS }] } as unknown as Partial<WorkbookData>;
const eager = (['evaluation_cf', 'data_validation_ui', 'custom_colors', 'evaluation', 'row_size'] as const).map(
  (name) => [name, registries.coreViewsPluginRegistry.get(name)] as const,
);

/** Models take their plugins from the registry when they are made. */
function eagerModel(): Model {
  console.debug = () => {};
  const registry = registries.coreViewsPluginRegistry;
  for (const [name, own] of eager) registry.replace(name, own);
  return new Model(copied(data));
}

function lateModel(from: Partial<WorkbookData> = copied(data)): Model {
  showLate();
  return new Model(from);
}

/** The engine itself throws for a cell with an error under a rule of unique values. */
function answerOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (thrown) {
    return { thrown };
  }
}

function looksOf({ getters }: Model): unknown[] {
  const cells = Array.from({ length: getters.getNumberRows('s') }, (_, at) =>
    Array.from({ length: COLUMNS }, (_unused, col) => ({ sheetId: 's', col, row: at })),
  );
  return cells
    .flat()
    .map((position) => [
      position.row,
      position.col,
      answerOf(() => getters.getCellConditionalFormatStyle(position) ?? null),
      answerOf(() => getters.isDataValidationInvalid(position)),
      answerOf(() => getters.getDataValidationCellStyle(position) ?? null),
      answerOf(() => getters.isCellValidCheckbox(position)),
      answerOf(() => getters.getCellComputedStyle(position)),
      answerOf(() => ({ ...getters.getEvaluatedCell(position), position: null })),
    ]);
}

/** Where something stands; the engine lists some empty cells too, those that a formula looked at. */
const filledIn = ({ getters }: Model): string[] =>
  getters
    .getEvaluatedCellsPositions('s')
    .filter((position) => getters.getEvaluatedCell(position).value !== null)
    .map(({ col, row: at }) => `${col} ${at}`)
    .sort();

test('after every change each cell looks as it does when all cells are worked out at once', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const [eager, late] = [eagerModel(), lateModel()];
      for (const command of steps) {
        const answers = [eager, late].map(
          (model) => model.dispatch(command.type as CoreCommand['type'], copied(command) as never).isSuccessful,
        );
        expect(answers[1]).toBe(answers[0]);
        // Asked first as a rule, before anybody looked at a cell.
        if (command.type !== 'REQUEST_UNDO') expect(filledIn(late)).toEqual(filledIn(eager));
        expect(looksOf(late)).toEqual(looksOf(eager));
        expect([...late.getters.getCustomColors()].sort()).toEqual([...eager.getters.getCustomColors()].sort());
      }
    }),
    { numRuns: process.env.FULL ? 1000 : 25, seed: 7, includeErrorInReport: true, endOnFailure: true },
  );
});

test('thirty cells of 5,000 rows cost as many formulas as thirty cells of fifty', () => {
  const asked = (rows: number): number => {
    const late = lateModel({
      sheets: [
        {
          id: 's',
          name: 'S',
          colNumber: COLUMNS,
          rowNumber: rows,
          conditionalFormats: [
            {
              id: 'f',
              rule: { type: 'CellIsRule', operator: 'customFormula', values: ['=$A1=$B1'], style: { bold: true } },
              ranges: [`A1:D${rows}`],
            },
          ],
        },
      ],
    } as unknown as Partial<WorkbookData>);
    let count = 0;
    const { getters } = late;
    const evaluate = getters.evaluateFormula;
    Object.assign(getters, {
      evaluateFormula: (...given: Parameters<typeof evaluate>) => {
        count += 1;
        return evaluate(...given);
      },
    });
    late.dispatch('UPDATE_CELL', { sheetId: 's', col: 0, row: 1, content: 'typed' });
    for (let at = 0; at < 30; at += 1) getters.getCellComputedStyle({ sheetId: 's', col: 1, row: at });
    return count;
  };
  expect(asked(50)).toBe(30);
  expect(asked(5000)).toBe(30);
});
