// Runs inside the realm: gives it the console of Apps Script.
//
// Every function of this file is turned into text and evaluated in the realm, so it uses nothing but its own arguments and its neighbours here.

/** What the realm's console is told. */
export interface ConsoleDoor {
  now(): number;
  log(line: string): void;
}

/** A value as the execution log shows it. */
function logged(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** `%s`, `%d` and `%j` of the first argument are filled from the others, what is left follows after a space. */
function lineOf(given: readonly unknown[]): string {
  const [first, ...rest] = given;
  if (typeof first !== 'string') return given.map(logged).join(' ');
  const filled = first.replace(/%[sdifj]/g, (mark) => (rest.length === 0 ? mark : logged(rest.shift())));
  return [filled, ...rest.map(logged)].join(' ');
}

/** The documented six functions of `console`; the others are undefined, so that a script that uses them fails here too. */
function installConsole(door: ConsoleDoor): void {
  const started = new Map<string, number>();
  const write = (...given: unknown[]): void => door.log(lineOf(given));
  const console = {
    log: write,
    info: write,
    warn: write,
    error: write,
    time: (label = 'default') => void started.set(label, door.now()),
    timeEnd: (label = 'default') => door.log(`${label}: ${door.now() - (started.get(label) ?? door.now())}ms`),
  };
  Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true, enumerable: false });
}

/** The text of this file for the realm: an expression whose value is `installConsole`. */
export function globalsSource(): string {
  const parts = [logged, lineOf, installConsole];
  return `(() => { ${parts.map(String).join('\n')}\nreturn ${installConsole.name}; })()`;
}
