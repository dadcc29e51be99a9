// The realm offers what the list says, on whatever Node it runs.

import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { languageMembers } from '../../../host/engine/realm/language';
import { evaluated } from './opened';

describe('what is there', () => {
  test('every global and member of the list is there', () => {
    const paths = [...languageMembers].filter(([path]) => !path.startsWith('%'));
    const members = paths.map(([path, names]) => [path, names.map((name) => (name.startsWith('@@') ? `[Symbol.${name.slice(2)}]` : name))]);
    const missing = evaluated(`
      return ${JSON.stringify(members)}.flatMap(([path, names]) => {
        const object = path === 'globalThis' ? globalThis : path.split('.').reduce((at, name) => at[name], globalThis);
        return names.filter((name) => {
          const key = name.startsWith('[') ? Symbol[name.slice(8, -1)] : name;
          return !Reflect.ownKeys(object).includes(key);
        }).map((name) => path + '.' + name);
      });`);
    expect(missing).toEqual([]);
  });
});

describe('what is not there', () => {
  /** Members that came after ECMAScript 2022, some of them on every Node that we run on, some on the newest only. */
  const later = [
    ...['Array.prototype.toSorted', 'Array.prototype.findLast', 'Array.prototype.with', 'Array.fromAsync', 'Object.groupBy', 'Map.groupBy'],
    ...['Map.prototype.getOrInsert', 'Set.prototype.union', 'Set.prototype.isSubsetOf', 'String.prototype.isWellFormed', 'RegExp.escape'],
    ...['Promise.withResolvers', 'Promise.try', 'Math.sumPrecise', 'Math.f16round', 'Error.isError', 'JSON.rawJSON', 'Symbol.dispose'],
    ...[
      'Symbol.asyncDispose',
      'Date.prototype.toTemporalInstant',
      'Uint8Array.fromBase64',
      'Uint8Array.prototype.toHex',
      'Intl.DurationFormat',
    ],
    ...['ArrayBuffer.prototype.transfer', 'ArrayBuffer.prototype.resize', 'DataView.prototype.getFloat16', 'WebAssembly.compileStreaming'],
  ];

  test.each(later)('%s', (path) => {
    expect(evaluated(`return typeof ${path};`)).toBe('undefined');
  });

  test.each([
    'Temporal',
    'Iterator',
    'Float16Array',
    'DisposableStack',
    'SuppressedError',
    'SharedArrayBuffer',
    'Atomics',
    'WebSocket',
    'navigator',
  ])('the global %s', (name) => {
    expect(evaluated(`return typeof ${name} + (${JSON.stringify(name)} in globalThis);`)).toBe('undefinedfalse');
  });

  test('iterators have none of the newer methods', () => {
    expect(
      evaluated(
        'return [[1][Symbol.iterator](), new Map().keys(), (function* () {})()].map((one) => typeof one.map + typeof one.toArray);',
      ),
    ).toEqual(Array(3).fill('undefinedundefined'));
  });

  test('no global is there that neither the list nor Google has', () => {
    const bare = String(runInContext('Object.getOwnPropertyNames(globalThis)', createContext(Object.create(null)))).split(',');
    const listed = new Set(languageMembers.get('globalThis'));
    const there = evaluated('return Object.getOwnPropertyNames(globalThis);') as string[];
    expect(there.filter((name) => bare.includes(name) && !listed.has(name))).toEqual(['console']);
  });
});

describe('what is left is whole', () => {
  test('symbols work as before', () => {
    const checks = [
      "typeof Symbol('a') === 'symbol'",
      "Symbol('a').description === 'a'",
      'Symbol().description === undefined',
      "Symbol.for('k') === Symbol.for('k')",
      "Object(Symbol('a')) instanceof Symbol",
      'Symbol.prototype.constructor === Symbol',
      "Symbol.name === 'Symbol' && Symbol.length === 0",
      '[...new Set([1])][Symbol.iterator] !== undefined',
    ];
    expect(evaluated(`return [${checks.join()}]`)).toEqual(checks.map(() => true));
    expect(evaluated('try { new Symbol(); } catch (e) { return e.name + e.message; }')).toBe('TypeErrorSymbol is not a constructor');
  });

  test('arrays, generators, promises and typed arrays work as before', () => {
    expect(
      evaluated('return (async () => [...(function* () { yield* [1, 2]; })(), Math.max(...new Uint8Array([3])), await 4].flat())();'),
    ).toEqual([1, 2, 3, 4]);
  });
});
