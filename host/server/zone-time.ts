// Times as people and programs write them, in a zone: `2026-03-02T08:00` in, `2026-03-02T08:00:00+00:00` out.

import { momentOf, offsetAt } from '../engine/zone';

const time = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d{1,3})?)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Milliseconds since 1970 of a written time; without an offset it is the wall clock of the zone. Null when it is no time.
 * A time that the spring clock change skips is read one hour on; of a repeated one the earlier is taken.
 */
export function timeOf(text: string, zone: string): number | null {
  const [, day, minute = '00:00', second = '00', offset] = time.exec(text.trim()) ?? [];
  const wall = Date.parse(`${day}T${minute}:${second}Z`);
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== day) return null;
  return offset === undefined ? momentOf(wall, zone) : Date.parse(`${day}T${minute}:${second}${offset}`);
}

/** ISO 8601 with the zone's offset, to the second. */
export function isoInZone(instant: number, zone: string): string {
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = `${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${wallTimeOf(instant, zone)}${minutes < 0 ? '-' : '+'}${size}`;
}

/** `2026-03-02T08:00:00`: the wall clock of the zone, without an offset. */
export function wallTimeOf(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 19);
}
