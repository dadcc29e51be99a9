// Writing cells and what the log says of them, so that a log that may not be written keeps nobody from working.

import type { Ports } from '../../ports';
import type { LogEntries } from '../memory/log-entries';
import type { LogPlace } from '../memory/log-place';
import { isGoogles } from '../transaction/failure';
import { carryOut, cellSteps, type WriteStep } from './writing';

/**
 * The rows first, then the entries: one round trip more. Where Google refuses that, as with a log that somebody protects, once more without them.
 * Answers with the number of the act; null where it left no entry.
 */
export function carryOutLogged(
  ports: Ports,
  steps: readonly WriteStep[],
  place: LogPlace | null,
  entries: LogEntries | null,
): string | null {
  if (place === null || entries === null) {
    carryOut(ports, steps);
    return null;
  }
  // Rows that are gone are gone: only the entry may still be refused then.
  const isFinal = steps.some(({ kind }) => kind === 'removal');
  if (isFinal) {
    carryOut(ports, steps);
    ports.book.flush();
  }
  const logging = cellSteps(place.sheetId, entries.blocks, []);
  let isLogging = false;
  try {
    carryOut(ports, [...(isFinal ? [] : steps), ...logging], (step) => {
      isLogging ||= logging.includes(step);
    });
    if (isFinal) ports.book.flush();
    return entries.act;
  } catch (thrown) {
    // What was refused late may have been either: without the entry it is seen which.
    if (!isGoogles(thrown) || !isLogging) throw thrown;
  }
  if (!isFinal) carryOut(ports, steps);
  return null;
}
