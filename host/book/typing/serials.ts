// Dates as a spreadsheet counts them: days since 30 December 1899 on the wall clock of the book's zone.

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Wall clock, as milliseconds as if it were UTC, to a serial. */
export function serialOfWall(wall: number): number {
  return (wall - epoch) / dayMs;
}

/** Serial to the wall clock as milliseconds as if it were UTC, rounded to whole milliseconds. */
export function wallOfSerial(serial: number): number {
  return Math.round(serial * dayMs) + epoch;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

function measuredOffset(instant: number, zone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/** Zones change their offset on whole quarters of an hour, so one measurement serves a quarter. */
const quarterMs = 900_000;
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds by which the wall clock of the zone is ahead of UTC at that instant. */
export function zoneOffset(instant: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const quarter = Math.floor(instant / quarterMs);
  const offset = known.get(quarter) ?? measuredOffset(quarter * quarterMs, zone);
  known.set(quarter, offset);
  return offset;
}

/** The wall clock of the zone at that instant, as milliseconds as if it were UTC. */
export function wallOfInstant(instant: number, zone: string): number {
  return instant + zoneOffset(instant, zone);
}

/**
 * The instant at which the zone's clock shows that time. An hour that comes twice (autumn) is taken at its first coming; one that is
 * skipped (spring) is read on the clock of before the change, so it lands an hour later.
 */
export function instantOfWall(wall: number, zone: string): number {
  const before = zoneOffset(wall - dayMs, zone);
  const after = zoneOffset(wall + dayMs, zone);
  if (before === after) return wall - before;
  if (zoneOffset(wall - before, zone) === before) return wall - before;
  if (zoneOffset(wall - after, zone) === after) return wall - after;
  return wall - before;
}

/** A serial as the moment it stands for in that zone. */
export function dateOfSerial(serial: number, zone: string): Date {
  return new Date(instantOfWall(wallOfSerial(serial), zone));
}

/** The serial that shows that moment's wall clock in that zone. */
export function serialOfDate(date: Date, zone: string): number {
  return serialOfWall(wallOfInstant(date.getTime(), zone));
}
