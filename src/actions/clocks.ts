// Wall clocks of the workbook and of the zones that people live in.

import type { Ports, WallTime } from '../ports';

/** Now on the workbook's clock. */
export function nowIn(ports: Ports): WallTime {
  const now = ports.clock.at(ports.book.zone());
  if (!now) throw new Error('The spreadsheet has no time zone that the platform knows');
  return now;
}

/** The wall clock of a zone, of the workbook for `''`; null for zones that do not exist. */
export function knownClockOf(ports: Ports): (zone: string) => WallTime | null {
  return (zone) => ports.clock.at(zone === '' ? ports.book.zone() : zone);
}

/** The wall clock of a zone; of the workbook for null, `''` and for zones that do not exist. */
export function clockOf(ports: Ports): (zone: string | null) => WallTime {
  return (zone) => (zone === null || zone === '' ? null : ports.clock.at(zone)) ?? nowIn(ports);
}
