// Wall clocks of the world, for triggers and for `Utilities.formatDate`.

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...fields });
  formats.set(zone, made);
  return made;
}

/** `+02:00` in milliseconds; undefined for a name of the Olson database. */
function fixedOffset(zone: string): number | undefined {
  const found = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (found === null) return undefined;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000;
}

/** Two days short of what a `Date` can hold, so that the wall clocks around it are dates as well. */
const lastMoment = 8.64e15 - 2 * 86_400_000;

/** Whether it is a moment of which every zone has a wall clock, in milliseconds since 1970. */
export function isMoment(ms: number): boolean {
  return Math.abs(ms) <= lastMoment;
}

/** Whether the name is one of the Olson database, or an offset such as `+02:00`. */
export function isKnownZone(zone: string): boolean {
  if (fixedOffset(zone) !== undefined) return true;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

function measured(ms: number, zone: string): number {
  const at: Record<string, number> = {};
  for (const part of formatOf(zone).formatToParts(ms)) at[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

/** Offsets by zone and quarter of an hour, within which no zone changes: scripts ask for thousands of dates. */
const offsets = new Map<string, number>();

/** Offsets that are kept; a year of days in five zones fits. */
const kept = 5000;

/** Wall-clock time minus universal time at that moment, in milliseconds. */
export function offsetAt(ms: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  const key = `${zone} ${Math.floor(ms / 900_000)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= kept) offsets.clear();
  const offset = measured(ms, zone);
  offsets.set(key, offset);
  return offset;
}

/** A `Date` whose UTC fields are what the wall clock shows at that moment. */
export function wallAt(ms: number, zone: string): Date {
  return new Date(ms + offsetAt(ms, zone));
}

/** The moment at which the wall clock shows what UTC shows at `wall`: the first of two in autumn, an hour later for one that is skipped in spring. */
export function momentOf(wall: number, zone: string): number {
  const before = offsetAt(wall - 86_400_000, zone);
  const after = offsetAt(wall + 86_400_000, zone);
  if (offsetAt(wall - before, zone) === before) return wall - before;
  return offsetAt(wall - after, zone) === after ? wall - after : wall - before;
}
