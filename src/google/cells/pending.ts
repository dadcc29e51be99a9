// Writes that Google may still be holding back in this run. It refuses some of them only when they are flushed (docs/platform.md).

/** A run begins with none. */
let flushed = true;

/** To be said of every write. */
export function wrote(): void {
  flushed = false;
}

/** Makes pending writes real; costs nothing when nothing was written since. @throws what Google has against one of them. */
export function flush(): void {
  if (flushed) return;
  SpreadsheetApp.flush();
  flushed = true;
}
