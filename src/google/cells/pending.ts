// Writes that Google may still be holding back in this run. It refuses some of them only when they are flushed (docs/platform.md).

import { inThisRun } from '../this-run';

/** A run begins with none. */
const flushed = inThisRun(true);

/** To be said of every write. */
export function wrote(): void {
  flushed.now = false;
}

/** Makes pending writes real; costs nothing when nothing was written since. @throws what Google has against one of them. */
export function flush(): void {
  if (flushed.now) return;
  SpreadsheetApp.flush();
  flushed.now = true;
}
