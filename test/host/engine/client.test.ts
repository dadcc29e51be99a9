// google.script.run: what can be named, what can be sent, what comes back.

import { describe, expect, test } from '@jest/globals';
import { opened } from './opened';

describe('names', () => {
  const source = `function shown() { return 1; } function hidden_() { return 2; } var arrow = () => 3; const obj = { f() { return 4; } };
    globalThis.made = function () { return 5; }; (function () { function inner() {} })();`;

  test.each(['hidden_', 'arrow', 'obj', 'obj.f', 'made', 'inner', 'toString', 'constructor', 'eval', 'noSuch', ''])(
    '%s cannot be called',
    (name) => {
      expect(opened(source).host.run(name, [])).toMatchObject({
        ok: false,
        error: { message: `Script function not found: ${name}` },
        execution: { function: name, trigger: 'client', calls: {}, roundTrips: 0 },
      });
    },
  );

  test('a function declared at the top level can', () => {
    expect(opened(source).host.run('shown', [])).toMatchObject({ ok: true, value: 1 });
  });
});

describe('arguments', () => {
  const echo =
    'function echo(...given) { return given; } function kinds(a) { return [a instanceof Array, a.constructor === Array, Object.keys(a[0])]; }';

  test('are copied as JSON into values of the realm', () => {
    const { host } = opened(echo);
    expect(host.run('echo', [1, 'a', true, null, undefined, [undefined], { b: [1], c: undefined }])).toMatchObject({
      value: [1, 'a', true, null, null, [null], { b: [1], c: null }],
    });
    expect(host.run('kinds', [[{ x: 1 }]])).toMatchObject({ value: [true, true, ['x']] });
  });

  test.each([
    ['a Date', new Date(0)],
    ['a Date inside', { a: [new Date(0)] }],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a typed array', new Uint8Array(1)],
    ['NaN', Number.NaN],
    ['a symbol', Symbol('x')],
  ])('%s fails in the page', (_what, value) => {
    const message = 'Failed due to illegal value in property: 1';
    expect(opened(echo).host.run('echo', [1, value])).toMatchObject({
      ok: false,
      error: { message },
      execution: { error: `Error: ${message}` },
    });
  });

  test('a circle fails in the page', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(opened(echo).host.run('echo', [circle])).toMatchObject({ ok: false });
  });
});

describe('answers', () => {
  test.each([
    ['undefined', null],
    ['null', null],
    ["'text'", 'text'],
    ['0.5', 0.5],
    ['{ a: undefined, b: [undefined] }', { a: null, b: [null] }],
  ])('%s', (answer, wanted) => {
    expect(opened(`function main() { return ${answer}; }`).host.run('main', [])).toMatchObject({ ok: true, value: wanted });
  });

  test.each([
    ['new Date()', 'a Date at answer'],
    ['{ rows: [{ due: new Date() }] }', 'a Date at answer.rows[0].due'],
    ['[() => 1]', 'a function at answer[0]'],
    ['new Map()', 'an object of a class at answer'],
    ['SpreadsheetApp.getActive()', 'an object of a class at answer'],
    ['NaN', 'NaN at answer'],
    ['(() => { const a = []; a.push(a); return a; })()', 'a circle at answer[0]'],
  ])('%s fails loudly', (answer, found) => {
    const message = `google.script.run cannot deliver ${found}. Google would hand null to the page.`;
    expect(opened(`function main() { return ${answer}; }`).host.run('main', [])).toMatchObject({ ok: false, error: { message } });
  });

  test('what was thrown arrives with its name, whatever it was', () => {
    expect(opened("function main() { throw new RangeError('far'); }").host.run('main', [])).toMatchObject({
      error: { name: 'RangeError', message: 'far' },
    });
    expect(opened("function main() { throw 'text'; }").host.run('main', [])).toMatchObject({ error: { name: 'Error', message: 'text' } });
    expect(opened('function main() { throw null; }').host.run('main', [])).toMatchObject({ error: { name: 'Error', message: 'null' } });
  });
});
