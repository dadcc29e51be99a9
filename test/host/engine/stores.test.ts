// Properties and caches: text only, limited, apart by document, script and person, and gone or kept as on Google.

import { describe, expect, test } from '@jest/globals';
import { answerOf, evaluated, monday, opened } from './opened';

describe('properties', () => {
  test('keep text for the document, the script and the person', () => {
    const { host } = opened(`
      function put(value) { PropertiesService.getDocumentProperties().setProperty('k', value);
        PropertiesService.getUserProperties().setProperty('k', 'of ' + Session.getEffectiveUser().getEmail()); }
      function get() { return [PropertiesService.getDocumentProperties(), PropertiesService.getScriptProperties(), PropertiesService.getUserProperties()].map((p) => p.getProperty('k')); }`);
    host.run('put', ['shared']);
    expect(host.run('get', [])).toMatchObject({ value: ['shared', null, 'of ana@example.com'] });
    host.user = 'bo@example.com';
    expect(host.run('get', [])).toMatchObject({ value: ['shared', null, null] });
  });

  test('list, replace and delete', () => {
    const body = `const p = PropertiesService.getScriptProperties(); p.setProperties({ a: '1', b: '2' }).setProperties({ c: '3' });
      const all = p.getProperties(); all.a = 'changed'; p.deleteProperty('b'); const left = p.getKeys(); p.setProperties({ d: '4' }, true);
      return [Object.keys(all), p.getProperty('a'), left, p.getKeys(), p.deleteAllProperties().getKeys()];`;
    expect(evaluated(body)).toEqual([['a', 'b', 'c'], null, ['a', 'c'], ['d'], []]);
  });

  test('are not what is inherited', () => {
    expect(
      evaluated(
        "const p = PropertiesService.getScriptProperties(); p.setProperty('__proto__', 'x'); return [p.getProperty('constructor'), p.getProperty('__proto__'), p.getKeys()];",
      ),
    ).toEqual([null, 'x', ['__proto__']]);
  });

  test.each([
    ['9216 bytes', "p.setProperty('k', 'x'.repeat(9216)); return p.getProperty('k').length;", 9216],
    [
      '9217 bytes',
      "try { p.setProperty('k', 'x'.repeat(9217)); } catch (e) { return [e.message, p.getProperty('k')]; }",
      ['Argument too large: value', null],
    ],
    [
      '9217 bytes of few letters',
      "try { p.setProperty('k', 'é'.repeat(4609)); } catch (e) { return e.message; }",
      'Argument too large: value',
    ],
  ])('take a value of at most 9 KB: %s', (_what, body, wanted) => {
    expect(evaluated(`const p = PropertiesService.getScriptProperties(); ${body}`)).toEqual(wanted);
  });

  test('take at most 500 KB in a store', () => {
    const body = `const p = PropertiesService.getScriptProperties(); let n = 0;
      try { for (;;) { p.setProperty('key' + n, 'x'.repeat(9000)); n += 1; } } catch (e) { return [n, e.message, p.getKeys().length]; }`;
    const message = 'You have exceeded the property storage quota. Please remove some properties and try again.';
    expect(evaluated(body)).toEqual([56, message, 56]);
  });
});

describe('caches', () => {
  test('forget by the clock', () => {
    const { host } = opened(`
      function put() { CacheService.getDocumentCache().put('a', 'one', 60); CacheService.getDocumentCache().put('b', 2); }
      function get() { return [CacheService.getDocumentCache().get('a'), CacheService.getDocumentCache().getAll(['a', 'b', 'c'])]; }`);
    host.run('put', []);
    expect(answerOf(host.run('get', []))).toEqual(['one', { a: 'one', b: '2' }]);
    host.clock.set(monday + 60_000);
    expect(answerOf(host.run('get', []))).toEqual([null, { b: '2' }]);
    host.clock.set(monday + 600_000);
    expect(answerOf(host.run('get', []))).toEqual([null, {}]);
  });

  test.each([
    ["c.put('', 'x')", 'Invalid argument: key'],
    ["c.put('k'.repeat(251), 'x')", 'Argument too large: key'],
    ["c.put('k', 'x'.repeat(102401))", 'Argument too large: value'],
  ])('refuse %s', (call, message) => {
    expect(evaluated(`const c = CacheService.getScriptCache(); try { ${call}; } catch (e) { return e.message; }`)).toBe(message);
  });

  test('drop the oldest when there are too many', () => {
    const body = `const c = CacheService.getScriptCache(); for (let n = 0; n <= 1000; n++) c.put('k' + n, n);
      c.removeAll(['k500']); return [c.get('k0'), c.get('k99'), c.get('k100'), c.get('k500'), c.get('k1000')];`;
    expect(evaluated(body)).toEqual([null, null, '100', null, '1000']);
  });
});

test('properties and caches are saved, and a copy of the file has none', () => {
  const { host } = opened(`
    function put() { PropertiesService.getDocumentProperties().setProperty('a', '1'); CacheService.getScriptCache().put('b', '2'); }
    function get() { return [PropertiesService.getDocumentProperties().getProperty('a'), CacheService.getScriptCache().get('b')]; }`);
  host.run('put', []);
  const saved = JSON.parse(JSON.stringify(host.save())) as ReturnType<typeof host.save>;
  const source =
    'function get() { return [PropertiesService.getDocumentProperties().getProperty("a"), CacheService.getScriptCache().get("b")]; }';
  expect(answerOf(opened(source, { saved }).host.run('get', []))).toEqual(['1', '2']);
  expect(answerOf(host.copy().run('get', []))).toEqual([null, null]);
  expect(() => opened(source, { saved: { ...saved, services: { version: 2 } } })).toThrow('another version');
});
