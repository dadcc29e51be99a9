// Runs inside the realm: makes `Date` follow the host's clock and the script's zone, whatever the zone of this machine.
//
// Every function of this file is turned into text and evaluated in the realm, so it uses nothing but its own arguments and its neighbours here.

/** What the realm is told about time. */
export interface TimeDoor {
  readonly zone: string;
  now(): number;
}

interface Wall {
  /** Wall-clock time minus universal time at that moment, in milliseconds. */
  offset(ms: number): number;
  /** The moment at which the wall clock shows what UTC would show at `wall`. */
  moment(wall: number): number;
}

/** The zone's clock on the wall, by `Intl`, which knows the history of each zone. */
function wallOf(zone: string): Wall {
  if (/^(Etc\/)?(UTC|GMT|Zulu|Universal)$/.test(zone)) return { offset: () => 0, moment: (wall) => wall };
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...fields });
  const known = new Map<number, number>();
  const measured = (ms: number): number => {
    const at: Record<string, number> = {};
    for (const part of format.formatToParts(ms)) at[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
  };
  const offset = (ms: number): number => {
    if (Number.isNaN(ms)) return 0;
    // No zone changes within a quarter of an hour.
    const quarter = Math.floor(ms / 900_000);
    const found = known.get(quarter) ?? measured(ms);
    known.set(quarter, found);
    return found;
  };
  const moment = (wall: number): number => {
    const before = offset(wall - 86_400_000);
    const after = offset(wall + 86_400_000);
    if (offset(wall - before) === before) return wall - before;
    return offset(wall - after) === after ? wall - after : wall - before;
  };
  return { offset, moment };
}

/** What `new Date(text)` means in that zone. Text that names a zone or is a bare ISO date is the same everywhere. */
function parserOf(Native: DateConstructor, wall: Wall): (text: string) => number {
  return (text) => {
    if (/(Z|GMT|UTC|[+-]\d{2}:?\d{2}|\bE[SD]T|\bC[SD]T|\bM[SD]T|\bP[SD]T)\s*(\([^)]*\))?\s*$/i.test(text) && /\d.*:/.test(text)) {
      return Native.parse(text);
    }
    if (/^\s*[+-]?\d{4,6}(-\d{2}(-\d{2})?)?\s*$/.test(text)) return Native.parse(text);
    const asUtc = Native.parse(/^\s*\d{4}-\d{2}-\d{2}T[\d:.]+\s*$/.test(text) ? `${text.trim()}Z` : `${text} UTC`);
    return Number.isNaN(asUtc) ? Native.parse(text) : wall.moment(asUtc);
  };
}

/** Getters and setters of local time, by their twins in universal time. */
function patchFields(Native: DateConstructor, wall: Wall): void {
  const methods = Native.prototype as unknown as Record<string, (this: Date, ...given: number[]) => number>;
  const shown = (date: Date): Date => new Native(date.getTime() + wall.offset(date.getTime()));
  const define = (name: string, value: (this: Date, ...given: number[]) => unknown): void => {
    Object.defineProperty(Native.prototype, name, { value, writable: true, configurable: true, enumerable: false });
  };
  for (const field of ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Day']) {
    define(`get${field}`, function (this: Date) {
      return methods[`getUTC${field}`]?.call(shown(this));
    });
    if (field === 'Day') continue;
    define(`set${field}`, function (this: Date, ...given: number[]) {
      const moved = shown(this);
      methods[`setUTC${field}`]?.apply(moved, given);
      return this.setTime(wall.moment(moved.getTime()));
    });
  }
  define('getYear', function (this: Date) {
    return shown(this).getUTCFullYear() - 1900;
  });
  define('getTimezoneOffset', function (this: Date) {
    return Number.isNaN(this.getTime()) ? Number.NaN : -wall.offset(this.getTime()) / 60_000;
  });
}

/** The texts of a date: `Mon Mar 02 2026 08:00:00 GMT+0000 (Coordinated Universal Time)`, and the local formats in the script's zone. */
function patchTexts(Native: DateConstructor, wall: Wall, zone: string): void {
  const methods = Native.prototype as unknown as Record<string, (this: Date, ...given: unknown[]) => string>;
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const day = (date: Date): string => {
    const [week = '', number = '', month = '', year = ''] = new Native(date.getTime() + wall.offset(date.getTime()))
      .toUTCString()
      .split(/,? /);
    return `${week} ${month} ${number} ${year}`;
  };
  const time = (date: Date): string => {
    const minutes = wall.offset(date.getTime()) / 60_000;
    const sign = `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}${two(Math.abs(minutes) % 60)}`;
    const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' }).formatToParts(date);
    const long = name.find((part) => part.type === 'timeZoneName')?.value ?? zone;
    return `${new Native(date.getTime() + minutes * 60_000).toISOString().slice(11, 19)} GMT${sign} (${long})`;
  };
  const define = (name: string, text: (date: Date) => string): void => {
    function written(this: Date): string {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : text(this);
    }
    Object.defineProperty(Native.prototype, name, { value: written, writable: true, configurable: true, enumerable: false });
  };
  define('toString', (date) => `${day(date)} ${time(date)}`);
  define('toDateString', day);
  define('toTimeString', time);
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const native = methods[name];
    function local(this: Date, locale?: string, options?: object): unknown {
      return native?.call(this, locale, { timeZone: zone, ...options });
    }
    Object.defineProperty(Native.prototype, name, { value: local, writable: true, configurable: true, enumerable: false });
  }
}

/** `Intl.DateTimeFormat` falls back on the script's zone as `Date` does. */
function patchIntl(zone: string): void {
  const withZone = (given: unknown[]): unknown[] => [given[0], { timeZone: zone, ...(given[1] as object | undefined) }];
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply: (target, self, given) => Reflect.apply(target, self, withZone(given)),
    construct: (target, given, newTarget) => Reflect.construct(target, withZone(given), newTarget) as object,
  });
}

/** Replaces the realm's `Date` by one that reads the host's clock. It is the same class otherwise: same prototype, `instanceof` holds. */
function installDate(door: TimeDoor): void {
  const Native = Date;
  const wall = wallOf(door.zone);
  const parse = parserOf(Native, wall);
  const momentOf = (given: readonly unknown[]): unknown => {
    if (given.length === 0) return door.now();
    if (given.length > 1) return wall.moment(Native.UTC(...(given as [number, number])));
    const [only] = given;
    const plain = only instanceof Native ? only.getTime() : only;
    return typeof plain === 'string' ? parse(plain) : plain;
  };
  function HostDate(...given: unknown[]): unknown {
    if (new.target === undefined) return String(new Native(door.now()));
    return Reflect.construct(Native, [momentOf(given)], new.target);
  }
  Object.defineProperty(HostDate, 'name', { value: 'Date' });
  Object.defineProperty(HostDate, 'length', { value: 7 });
  Object.defineProperty(HostDate, 'prototype', { value: Native.prototype, writable: false });
  Object.defineProperty(Native.prototype, 'constructor', { value: HostDate, writable: true, configurable: true, enumerable: false });
  Object.assign(HostDate, { now: () => door.now(), parse, UTC: Native.UTC });
  for (const name of ['now', 'parse', 'UTC']) Object.defineProperty(HostDate, name, { enumerable: false });
  Object.defineProperty(globalThis, 'Date', { value: HostDate, writable: true, configurable: true, enumerable: false });
  patchFields(Native, wall);
  patchTexts(Native, wall, door.zone);
  patchIntl(door.zone);
}

/** The text of this file for the realm: an expression whose value is `installDate`. */
export function dateSource(): string {
  const parts = [wallOf, parserOf, patchFields, patchTexts, patchIntl, installDate];
  return `(() => { ${parts.map(String).join('\n')}\nreturn ${installDate.name}; })()`;
}
