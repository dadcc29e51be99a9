// Runs inside the realm: finds and takes away what V8 offers and Apps Script does not have.
//
// Every function of this file is turned into text and evaluated in the realm, so it uses nothing but its own arguments and its neighbours here.

import { Script } from 'node:vm';
import { bareContext } from './bare-context';
import { languageMembers } from './language';

/** A member that is too much: the path of its object, and its name, `@@` before that of a symbol. */
type Excess = readonly [path: string, name: string];

/** The object of a path; null where this V8 has none. Those without a name are reached by what they make. */
function objectAt(path: string): object | null {
  const parent = (value: object): object => Object.getPrototypeOf(value);
  const nameless: Readonly<Record<string, () => object>> = {
    '%TypedArray%': () => parent(Int8Array),
    '%TypedArray%.prototype': () => parent(Int8Array.prototype),
    '%Iterator%.prototype': () => parent(parent([][Symbol.iterator]())),
    '%ArrayIterator%.prototype': () => parent([][Symbol.iterator]()),
    '%MapIterator%.prototype': () => parent(new Map().keys()),
    '%SetIterator%.prototype': () => parent(new Set().keys()),
    '%StringIterator%.prototype': () => parent(''[Symbol.iterator]()),
    '%RegExpStringIterator%.prototype': () => parent('a'.matchAll(/a/g)),
    '%Generator%.prototype': () => parent(function* () {}.prototype),
    '%AsyncGenerator%.prototype': () => parent(async function* () {}.prototype),
    '%AsyncIterator%.prototype': () => parent(parent(async function* () {}.prototype)),
  };
  const made = nameless[path];
  if (made) return made();
  let value: unknown = globalThis;
  for (const name of path === 'globalThis' ? [] : path.split('.')) value = Reflect.get(value as object, name);
  return typeof value === 'object' || typeof value === 'function' ? value : null;
}

function nameOf(key: string | symbol): string {
  return typeof key === 'symbol' ? `@@${String(key.description).replace('Symbol.', '')}` : key;
}

/** Everything that the list does not name. */
function excessIn(language: readonly (readonly [string, readonly string[]])[]): Excess[] {
  const implied = ['length', 'name', 'prototype', 'constructor'];
  return language.flatMap(([path, names]) => {
    const known = new Set([...implied, ...names]);
    const keys = Reflect.ownKeys(objectAt(path) ?? {}).map(nameOf);
    return keys.filter((name) => !known.has(name)).map((name): Excess => [path, name]);
  });
}

/** Well-known symbols cannot be deleted: a `Symbol` without them takes the place of the one that has them. */
function replaceSymbol(unwanted: ReadonlySet<string>): void {
  const Native = Symbol;
  function HostSymbol(...given: unknown[]): symbol {
    if (new.target !== undefined) throw new TypeError('Symbol is not a constructor');
    return Native(...(given as [string]));
  }
  for (const key of Reflect.ownKeys(Native)) {
    const own = Object.getOwnPropertyDescriptor(Native, key);
    if (own && !unwanted.has(nameOf(key))) Object.defineProperty(HostSymbol, key, own);
  }
  Object.defineProperty(Native.prototype, 'constructor', { value: HostSymbol, writable: true, configurable: true, enumerable: false });
  Object.defineProperty(globalThis, 'Symbol', { value: HostSymbol, writable: true, configurable: true, enumerable: false });
}

function takeAway(excess: readonly Excess[]): void {
  const left = new Set<string>();
  for (const [path, name] of excess) {
    const object = objectAt(path) ?? {};
    const key = Reflect.ownKeys(object).find((one) => nameOf(one) === name);
    if (key !== undefined && !Reflect.deleteProperty(object, key) && path === 'Symbol') left.add(name);
  }
  if (left.size > 0) replaceSymbol(left);
}

let known: readonly Excess[] | undefined;

/** The text of this file for the realm: an expression whose value takes away, of no arguments. What is too much is found once in a process. */
export function pruningSource(): string {
  const parts = [objectAt, nameOf, excessIn, replaceSymbol, takeAway].map(String).join('\n');
  const list = JSON.stringify([...languageMembers]);
  known ??= JSON.parse(String(new Script(`${parts}\nJSON.stringify(${excessIn.name}(${list}))`).runInContext(bareContext()))) as Excess[];
  return `(() => { ${parts}\nreturn () => ${takeAway.name}(${JSON.stringify(known)}); })()`;
}
