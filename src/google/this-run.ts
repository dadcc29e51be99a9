// What one execution knows of itself. Google evaluates the add-on anew for each of them; where the add-on stays loaded, the next one begins with nothing all the same.

const beginnings: (() => void)[] = [];

/** Something that a run remembers to its end, and how it begins. For the top level of a module: there is nothing else there that changes. */
export function inThisRun<T>(atFirst: T): { now: T } {
  const memory = { now: atFirst };
  beginnings.push(() => {
    memory.now = atFirst;
  });
  return memory;
}

/** To be said before anything else of a run. */
export function beginRun(): void {
  for (const begin of beginnings) begin();
}
