// Wall clocks of the workbook and of the zones that people live in.

import type { Ports, WallTime } from '../../ports';
import { zoneUnknown } from '../messages/workbook';
import { Refusal } from './failure';

/** Now on the workbook's clock. @throws Refusal where the platform does not know its zone. */
export function nowIn(ports: Ports): WallTime {
  const now = ports.clock.at(ports.book.zone());
  if (!now) throw new Refusal('setup', zoneUnknown());
  return now;
}

/** The wall clock of a zone, of the workbook for `''`; null for zones that do not exist. */
export function knownClockOf(ports: Ports): (zone: string) => WallTime | null {
  return (zone) => ports.clock.at(zone === '' ? ports.book.zone() : zone);
}

/** The wall clock of a zone; of the workbook for null, `''` and for zones that do not exist. Each is looked at once, however many rows are asked about. */
export function clockOf(ports: Ports): (zone: string | null) => WallTime {
  const known = new Map<string, WallTime>();
  return (zone) => {
    const name = zone ?? '';
    const now = known.get(name) ?? (name === '' ? null : ports.clock.at(name)) ?? nowIn(ports);
    known.set(name, now);
    return now;
  };
}
