// What `google.script.run` lets through: names it can see and arguments it can carry.

/** A call that fails in the browser, before Google's servers hear of it. */
export class IllegalCall extends Error {
  override readonly name = 'Error';
}

/** The arguments as they arrive. Throws `IllegalCall` for one that Google refuses to send. */
export function carried(given: readonly unknown[]): unknown[] {
  return given.map((value, index) => {
    if (!legal(value, [])) throw new IllegalCall(`Failed due to illegal value in property: ${index}`);
    return JSON.parse(JSON.stringify(value ?? null, (_key, inner: unknown) => inner ?? null)) as unknown;
  });
}

function legal(value: unknown, above: readonly unknown[]): boolean {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || above.includes(value)) return false;
  // By its text, not by its prototype: the caller may live in another realm.
  if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]') return false;
  return Object.values(value).every((inner) => legal(inner, [...above, value]));
}

/** Whether a page may call the function: declared at the top level, and not private by its name. */
export function isCallable(functions: ReadonlySet<string>, name: string): boolean {
  return functions.has(name) && !name.endsWith('_');
}
