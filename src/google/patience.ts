// Google fails a read now and then for no reason of ours. Reading again changes nothing, so it is tried again; writing and mailing never are.

const tries = 3;

/** Milliseconds between two tries. */
const pause = 500;

/** What `read` gives, at the third try at the latest. @throws what the last try threw. */
export function patiently<T>(read: () => T): T {
  for (let left = tries - 1; left > 0; left--) {
    try {
      return read();
    } catch {
      Utilities.sleep(pause);
    }
  }
  return read();
}
