/** @alone It puts other plugins into the registry of the engine. */
// Rows are as high as the engine makes them by itself, and texts of one line are not measured one by one.

// What the engine expects of a newer Node.
import 'core-js/actual/object/group-by.js';
import 'core-js/actual/set/difference.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type CoreCommand, Model, registries, type WorkbookData } from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import { measureLinesOnce } from '../../../host/book/screen/line-heights';

let measured = 0;

/** Each letter is as wide as half its size; a line is higher than its size. */
class Canvas {
  getContext() {
    return {
      font: '',
      save: () => {},
      restore: () => {},
      measureText(text: string) {
        measured += 1;
        const size = Number(/(\d+)px/.exec(this.font)?.[1]);
        const bold = this.font.includes('bold') ? 1 : 0;
        return { width: (text.length * size) / 2, fontBoundingBoxAscent: size + bold, fontBoundingBoxDescent: size / 4 };
      },
    };
  }
}

const own = registries.coreViewsPluginRegistry.get('row_size');
const realm = globalThis as { OffscreenCanvas?: unknown };
const before = realm.OffscreenCanvas;
beforeAll(() => {
  console.debug = () => {};
  realm.OffscreenCanvas = Canvas;
});
afterAll(() => {
  realm.OffscreenCanvas = before;
});

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function modelOf(data: object, once: boolean): Model {
  registries.coreViewsPluginRegistry.replace('row_size', own);
  if (once) measureLinesOnce();
  return new Model(copied(data) as Partial<WorkbookData>);
}

const content = fc.constantFrom(
  '',
  'x',
  '12.5',
  '=1+1',
  'two\nlines',
  'A text of many words that goes on and on',
  'a text of many words that goes on',
  '[label](https://example.com)',
);
const style = fc.record(
  {
    wrapping: fc.constantFrom('wrap', 'overflow', 'wrap'),
    rotation: fc.constantFrom(0, 0.7),
    fontSize: fc.constantFrom(8, 36),
    bold: fc.boolean(),
    italic: fc.boolean(),
  },
  { requiredKeys: [] },
);
const place = { sheetId: fc.constant('s'), col: fc.nat({ max: 2 }), row: fc.nat({ max: 4 }) };
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      { type: fc.constant('UPDATE_CELL'), ...place, content, style, format: fc.constantFrom('@', '0.00', '"a\nb"0') },
      { requiredKeys: ['type', 'sheetId', 'col', 'row', 'content', 'style'] },
    ),
  },
  fc.record({ row: place.row }).map(({ row }) => ({
    type: 'ADD_MERGE',
    sheetId: 's',
    force: true,
    target: [{ left: 0, right: 1, top: row, bottom: row + 1 }],
  })),
);
const heightsOf = ({ getters }: Model) => Array.from({ length: 6 }, (_, row) => getters.getRowSize('s', row));

test('rows are as high as when every text is measured, after every change and opened anew', () => {
  const data = { sheets: [{ id: 's', name: 'S', colNumber: 3, rowNumber: 6 }] };
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const [each, once] = [modelOf(data, false), modelOf(data, true)];
      for (const command of steps) {
        for (const model of [each, once]) model.dispatch(command.type as CoreCommand['type'], copied(command) as never);
        expect(heightsOf(once)).toEqual(heightsOf(each));
      }
      const saved = once.exportData();
      expect(heightsOf(modelOf(saved, true))).toEqual(heightsOf(modelOf(saved, false)));
    }),
    { numRuns: process.env.FULL ? 1000 : 150, seed: 7, endOnFailure: true },
  );
});

test('a thousand texts of one line cost one measurement', () => {
  const cells = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`A${at + 1}`, `Shot number ${at}`]));
  measured = 0;
  modelOf({ version: '19.3', sheets: [{ id: 's', name: 'S', colNumber: 3, rowNumber: 1000, cells }] }, true);
  expect(measured).toBe(1);
});
