// Mornings of which the night has seen that nothing is due: no tab is asked on them.

import { doneAfter, type LocalNow, type SendTimes } from '../../../office/sent-log/send-times';
import type { Ports } from '../../../ports';
import { knownClockOf } from '../../transaction/clocks';
import { type QuietLook, readState, stateKeys } from '../../transaction/state';
import type { Located } from '../../transaction/tabs';
import { isUntouched } from '../../transaction/touched';

/** Which day it is in each of the zones: mails go by that and by nothing else of the time. */
export function daysBy(zones: readonly string[], at: (zone: string) => Pick<LocalNow, 'date'> | null): string {
  return [...new Set(['', ...zones])]
    .sort()
    .map((zone) => `${zone} ${at(zone)?.date ?? ''}`)
    .join(', ');
}

/** True when the last night has seen that nothing is due on such days, and nothing was written or typed since. No round trip. */
export function isQuiet(ports: Ports, store: Located['store'], { done }: SendTimes): boolean {
  if (!isUntouched(store) || store[stateKeys.visits] !== undefined) return false;
  const quiet = readState<readonly string[]>(store, stateKeys.quiet) ?? [];
  return quiet.includes(daysBy(Object.keys(done), knownClockOf(ports)));
}

/**
 * The morning is done with, as after a run that found nothing. One round trip, without the lock: nobody else writes that property, and what people chose
 * meanwhile stands elsewhere.
 */
export function noteQuiet(ports: Ports, { sendHour, done }: SendTimes): void {
  const look: QuietLook = {
    at: ports.clock.instant(),
    done: doneAfter({ sendHour, done }, Object.keys(done), knownClockOf(ports)),
  };
  ports.store.set({ [stateKeys.looked]: JSON.stringify(look) });
}
