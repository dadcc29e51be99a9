// Runs inside the realm: calls a function of the script and carries its answer out as Google carries it to the page.
//
// Every function of this file is turned into text and evaluated in the realm, so it uses nothing but its own arguments and its neighbours here.

/** How a call ended. `json` is the answer as text, absent when nobody asked for it. */
export type RunnerOutcome =
  | { readonly kind: 'missing' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'done'; readonly json: string | null }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly stack: string };

/** What the host holds of a realm's runner. */
export interface Runner {
  /** Sets what the next call gets, once `load` has evaluated the script's files: `wanted` when somebody waits for the answer. */
  prepare(load: () => void, given: readonly unknown[], wanted: boolean): void;
  /** Called by a script in the realm, before it looks for the function. */
  load(): void;
  /** Called by a script in the realm, with the function that was found or undefined. */
  run(found: unknown): void;
  outcome(): RunnerOutcome;
}

/** Where an answer holds what Google would not deliver whole, as a path; null if nowhere. Stricter than Google, which delivers null. */
function undeliverable(value: unknown, path: string, above: readonly unknown[]): string | null {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${String(value)} at ${path}`;
  if (typeof value !== 'object') return `a ${typeof value} at ${path}`;
  if (value instanceof Date) return `a Date at ${path}`;
  if (above.includes(value)) return `a circle at ${path}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return `an object of a class at ${path}`;
  for (const [key, inner] of Object.entries(value)) {
    const found = undeliverable(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, [...above, value]);
    if (found !== null) return found;
  }
  return null;
}

/** The answer as JSON; undefined is null, as on Google. */
function jsonOf(value: unknown): string {
  const found = undeliverable(value, 'answer', []);
  if (found !== null) throw new TypeError(`google.script.run cannot deliver ${found}. Google would hand null to the page.`);
  return JSON.stringify(value ?? null, (_key, inner: unknown) => inner ?? null) ?? 'null';
}

/** What was thrown, as data; anything may be thrown. */
function failureOf(thrown: unknown): RunnerOutcome {
  if (!(thrown instanceof Error)) return { kind: 'failed', name: 'Error', message: String(thrown), stack: '' };
  return { kind: 'failed', name: String(thrown.name), message: String(thrown.message), stack: String(thrown.stack ?? '') };
}

/** Makes the runner of this realm. A promise is followed until the microtasks are drained; one that is still open then never ends. */
function makeRunner(adopt: (value: unknown) => unknown): Runner {
  let outcome: RunnerOutcome = { kind: 'pending' };
  let given: readonly unknown[] = [];
  let wanted = false;
  const done = (value: unknown): void => {
    try {
      outcome = { kind: 'done', json: wanted ? jsonOf(value) : null };
    } catch (thrown) {
      outcome = failureOf(thrown);
    }
  };
  const failed = (thrown: unknown): void => {
    outcome = failureOf(thrown);
  };
  let load = (): void => {};
  const prepare = (loading: () => void, values: readonly unknown[], answerWanted: boolean): void => {
    load = loading;
    outcome = { kind: 'pending' };
    given = adopt(values) as unknown[];
    wanted = answerWanted;
  };
  const run = (found: unknown): void => {
    if (typeof found !== 'function') {
      outcome = { kind: 'missing' };
      return;
    }
    try {
      const value: unknown = Reflect.apply(found, undefined, given);
      if (value instanceof Promise) value.then(done, failed);
      else done(value);
    } catch (thrown) {
      failed(thrown);
    }
  };
  return { prepare, load: () => load(), run, outcome: () => outcome };
}

/** The text of this file for the realm: an expression whose value is `makeRunner`. */
export function runnerSource(): string {
  const parts = [undeliverable, jsonOf, failureOf, makeRunner];
  return `(() => { ${parts.map(String).join('\n')}\nreturn ${makeRunner.name}; })()`;
}
