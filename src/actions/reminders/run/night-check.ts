// The nightly check of the workbook: counts what is to put right, for the coordinator's mail.

import { type Night, withNight } from '../../../office/sent-log/night-checks';
import type { Ports } from '../../../ports';
import { toSortOut } from '../../../schema/finding';
import type { LocalDate } from '../../../schema/values/local-date';
import { checkedWorkbook } from '../../check/inspecting';
import { isGoogles } from '../../transaction/failure';
import { stateKeys } from '../../transaction/state';
import { type Located, locate } from '../../transaction/tabs';
import { untouched } from '../../transaction/touched';
import { sends } from '../sender';

/**
 * Counts and remembers. The night is noted before, with the last count, so that a check that dies or is refused is not begun again every hour.
 * @returns a line for the log
 */
export function nightCheck(ports: Ports, nights: readonly Night[], day: LocalDate, trigger: string | null): string {
  const before = nights[nights.length - 1]?.toSortOut ?? 0;
  const noted = (toSortOut: number) => ({ [stateKeys.nights]: JSON.stringify(withNight(nights, { day, toSortOut })) });
  // Before the first tab is read, and never after: whatever is written or typed from here on takes back what the look ahead comes to.
  if (!remember(ports, { ...noted(before), ...untouched }, trigger)) return 'busy';
  try {
    // As the run of the morning reads it: headings that were exchanged are followed by their marks.
    const located = { ...locate(ports), marks: ports.marks.ofAllColumns() };
    const found = toSortOut(checkedWorkbook(ports, located).findings);
    if (found !== before) remember(ports, noted(found), trigger);
    return `${found} to put right`;
  } catch (thrown) {
    if (!isGoogles(thrown)) throw thrown;
    return 'refused';
  }
}

/** False where somebody else is at it, or this trigger is no longer the one: the nights are its own, but the file may have been left alone since. */
function remember(ports: Ports, entries: Located['store'], trigger: string | null): boolean {
  const noted = ports.lock.attempt(() => {
    const mayNote = sends(ports, ports.store.all(), trigger);
    if (mayNote) ports.store.set(entries);
    return mayNote;
  });
  return noted?.value ?? false;
}
