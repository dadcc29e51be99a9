// The nightly check of the workbook: counts what is to sort out, for the coordinator's mail.

import { type Night, withNight } from '../office/night-checks';
import type { Ports } from '../ports';
import { toSortOut } from '../schema/finding';
import type { LocalDate } from '../schema/local-date';
import { isGoogles } from './failure';
import { checkedWorkbook } from './inspecting';
import { stateKeys } from './state';
import { locate } from './tabs';

/**
 * Counts and remembers. The night is noted before, with the last count, so that a check that dies or is refused is not begun again every hour.
 * @returns a line for the log
 */
export function nightCheck(ports: Ports, nights: readonly Night[], day: LocalDate): string {
  const before = nights[nights.length - 1]?.toSortOut ?? 0;
  remember(ports, withNight(nights, { day, toSortOut: before }));
  try {
    const found = toSortOut(checkedWorkbook(ports, locate(ports)).findings);
    if (found !== before) remember(ports, withNight(nights, { day, toSortOut: found }));
    return `${found} to sort out`;
  } catch (thrown) {
    if (!isGoogles(thrown)) throw thrown;
    return 'refused';
  }
}

function remember(ports: Ports, nights: readonly Night[]): void {
  ports.store.set({ [stateKeys.nights]: JSON.stringify(nights) });
}
