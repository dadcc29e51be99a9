// The server half as Google will load it: its globals, its syntax, and that loading it touches nothing.

import vm from 'node:vm';
import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { distFile, packageVersion } from './dist';
import { intendedFunctions } from './intended-functions';

const SERVICES = [
  ...['SpreadsheetApp', 'MailApp', 'GmailApp', 'DriveApp', 'ScriptApp', 'HtmlService', 'PropertiesService', 'CacheService', 'LockService'],
  ...['Session', 'Utilities', 'UrlFetchApp', 'Logger', 'Browser', 'CalendarApp', 'ContentService', 'DocumentApp', 'FormApp', 'SlidesApp'],
];

const code = distFile('Code.js');

/** A global object on which any service, when only named, is an error. */
/** Services that were asked for. What a getter throws is told otherwise by newer versions of Node. */
const touched: string[] = [];

function realmWithoutServices(): vm.Context {
  const realm = {};
  for (const service of SERVICES) {
    const get = (): void => {
      touched.push(service);
    };
    Object.defineProperty(realm, service, { get, enumerable: false });
  }
  return vm.createContext(realm);
}

function loaded(): vm.Context {
  const realm = realmWithoutServices();
  vm.runInContext(code, realm);
  return realm;
}

/** Kinds of every node, each once. */
function syntaxOf(node: unknown, kinds = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return kinds;
  if ('type' in node && typeof node.type === 'string') kinds.add(node.type);
  for (const child of Object.values(node)) syntaxOf(child, kinds);
  return kinds;
}

test('loading the script touches no service', () => {
  touched.length = 0;
  expect(() => loaded()).not.toThrow();
  expect(touched).toEqual([]);
  vm.runInContext('typeof MailApp', realmWithoutServices());
  expect(touched).toContain('MailApp');
});

test('its globals are exactly the intended functions and the one object behind them', () => {
  expect(Object.keys(loaded()).sort()).toEqual([...intendedFunctions, 'app'].sort());
});

test('every function is a plain declaration at the top of the file, so that Google finds it without running anything', () => {
  const { body } = parseSync(code, { syntax: 'ecmascript' });
  const declared = body.flatMap((statement) => (statement.type === 'FunctionDeclaration' ? statement.identifier.value : []));
  const others = body.filter(({ type }) => type !== 'FunctionDeclaration').map(({ type }) => type);
  expect(declared.sort()).toEqual(intendedFunctions);
  expect(others).toEqual(['ExpressionStatement', 'VariableDeclaration']);
  expect(code.startsWith('"use strict";')).toBe(true);
});

test('a function passes its arguments on and gives the answer back', () => {
  const realm = loaded();
  vm.runInContext('app = { rpc: (...args) => args.join() }', realm);
  expect(vm.runInContext("rpc('a', 'b')", realm)).toBe('a,b');
});

test("it holds no syntax that Google's parser refuses", () => {
  const kinds = syntaxOf(parseSync(code, { syntax: 'ecmascript' }));
  const refused = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'Import',
    'ClassProperty',
    'PrivateProperty',
    'PrivateName',
    'StaticBlock',
  ];
  expect([...refused, 'BigIntLiteral', 'PrivateMethod'].filter((kind) => kinds.has(kind))).toEqual([]);
});

test('it carries the version of package.json', () => {
  expect(code).toContain(JSON.stringify(packageVersion()));
});

test('it is within its budget of 976 KB', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(976 * 1024);
});
