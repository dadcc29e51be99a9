// Dates as text by the letters of Java's SimpleDateFormat, which `Utilities.formatDate` speaks.

import { ServiceError } from '../google-object';
import { isKnownZone, momentOf, offsetAt, wallAt } from '../zone';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayLength = 86_400_000;

/** A run of one letter, or text to be taken as it is. */
type Token = { readonly letter: string; readonly width: number } | { readonly text: string };

function tokensOf(pattern: string | null): Token[] {
  if (pattern === null) throw new ServiceError('Invalid argument: format');
  const parts = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? [];
  return parts.map((part) => {
    if (part === "''") return { text: "'" };
    if (part.startsWith("'")) return { text: part.slice(1, -1).replaceAll("''", "'") };
    return /^[A-Za-z]/.test(part) ? { letter: part.charAt(0), width: part.length } : { text: part };
  });
}

function checkedZone(zone: string | null): string {
  const offset = /^GMT([+-])(\d|[01]\d|2[0-3]):?([0-5]\d)?$/.exec(zone ?? '');
  if (offset) return `${offset[1]}${String(offset[2]).padStart(2, '0')}:${offset[3] ?? '00'}`;
  // A file converted from Excel may have none: then Google refuses.
  if (zone === null || zone === '') throw new ServiceError('Invalid argument: timeZone. Should be of type: String');
  // Java takes a name that it does not know for GMT, without a word.
  return isKnownZone(zone) ? zone : 'Etc/UTC';
}

/** The date as a wall clock of `zone` shows it, by the pattern, month and day names in English. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw new ServiceError('Invalid argument: date. Should be of type: Date');
  const known = checkedZone(zone);
  const wall = wallAt(date.getTime(), known);
  return tokensOf(pattern)
    .map((token) => ('text' in token ? token.text : field(token.letter, token.width, wall, date.getTime(), known)))
    .join('');
}

function number(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function field(letter: string, width: number, wall: Date, ms: number, zone: string): string {
  const [month, day] = [wall.getUTCMonth(), wall.getUTCDay()];
  if (letter === 'M' || letter === 'L') return width > 2 ? cut(months[month], width > 3) : number(month + 1, width);
  if (letter === 'E') return cut(days[day], width > 3);
  if (letter === 'y') return year(wall.getUTCFullYear(), width);
  if (letter === 'Y') return year(weekYear(wall), width);
  if (letter === 'a') return wall.getUTCHours() < 12 ? 'AM' : 'PM';
  if (letter === 'G') return 'AD';
  if (letter === 'z') return zoneName(ms, zone, width > 3);
  if (letter === 'Z' || letter === 'X') return zoneOffset(offsetAt(ms, zone), letter, width);
  const value = numericField(letter, wall);
  if (value === undefined) throw new ServiceError(`Illegal pattern character '${letter}'`);
  return number(value, width);
}

function cut(name: string | undefined, whole: boolean): string {
  return (whole ? name : name?.slice(0, 3)) ?? '';
}

function year(value: number, width: number): string {
  return width === 2 ? number(value % 100, 2) : number(value, width);
}

function numericField(letter: string, wall: Date): number | undefined {
  const hours = wall.getUTCHours();
  const firstOfMonth = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1)).getUTCDay();
  const fields: Readonly<Record<string, number>> = {
    d: wall.getUTCDate(),
    D: Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / dayLength) + 1,
    F: Math.ceil(wall.getUTCDate() / 7),
    u: wall.getUTCDay() || 7,
    w: weekOfYear(wall),
    W: Math.ceil((wall.getUTCDate() + firstOfMonth) / 7),
    H: hours,
    k: hours || 24,
    K: hours % 12,
    h: hours % 12 || 12,
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
    S: wall.getUTCMilliseconds(),
  };
  return Object.hasOwn(fields, letter) ? fields[letter] : undefined;
}

/** Weeks start on Sunday and the week with 1 January is the first: Java's rule for English, the trap of `YYYY`. */
function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * dayLength);
  return saturday.getUTCFullYear();
}

function weekOfYear(wall: Date): number {
  const first = Date.UTC(weekYear(wall), 0, 1);
  const sunday = first - new Date(first).getUTCDay() * dayLength;
  return Math.floor((wall.getTime() - sunday) / (7 * dayLength)) + 1;
}

function zoneName(ms: number, zone: string, long: boolean): string {
  if (/^[+-]/.test(zone)) return `GMT${zone}`;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: long ? 'long' : 'short' });
  return format.formatToParts(ms).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function zoneOffset(offset: number, letter: string, width: number): string {
  if (letter === 'X' && offset === 0) return 'Z';
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const [hh, mm] = [number(Math.floor(minutes / 60), 2), number(Math.round(minutes % 60), 2)];
  if (letter === 'X' && width === 1) return `${sign}${hh}`;
  return letter === 'X' && width === 3 ? `${sign}${hh}:${mm}` : `${sign}${hh}${mm}`;
}

const readers: Readonly<Record<string, string>> = {
  y: '(\\d+)',
  M: '(\\d+|[A-Za-z]+)',
  d: '(\\d+)',
  H: '(\\d+)',
  h: '(\\d+)',
  m: '(\\d+)',
  s: '(\\d+)',
};

/** The moment at which a wall clock of `zone` shows `text`. Throws when the text does not follow the pattern. */
export function parsedByPattern(text: string, zone: string, pattern: string): Date {
  const known = checkedZone(zone);
  const tokens = tokensOf(pattern);
  const source = tokens.map((token) =>
    'text' in token ? token.text.replace(/[^\w\s]/g, '\\$&') : readerOf(token.letter, token.width, tokens),
  );
  const found = new RegExp(`^${source.join('')}`).exec(text);
  if (found === null) throw new ServiceError(`Unparseable date: "${text}"`);
  const values = new Map(
    tokens.flatMap((token) => ('letter' in token ? [token.letter] : [])).map((letter, index) => [letter, found[index + 1] ?? '']),
  );
  return new Date(momentOf(wallFrom(values), known));
}

/** Fields that touch have fixed widths: `yyyyMMdd`. */
function readerOf(letter: string, width: number, tokens: readonly Token[]): string {
  const packed = tokens.every((token) => 'letter' in token);
  if (packed && width > 1) return `(\\d{${width}})`;
  return readers[letter] ?? '([A-Za-z0-9:+-]+)';
}

function wallFrom(values: ReadonlyMap<string, string>): number {
  const numberOf = (letter: string, fallback: number): number => (values.has(letter) ? Number(values.get(letter)) : fallback);
  const written = values.get('M') ?? '1';
  const named = months.findIndex((name) => name.toLowerCase().startsWith(written.slice(0, 3).toLowerCase()));
  const month = /^\d/.test(written) ? Number(written) - 1 : named;
  const short = values.get('y')?.length === 2;
  const year = numberOf('y', 1970) + (short ? 2000 : 0);
  const afternoon = values.get('a')?.toUpperCase() === 'PM' ? 12 : 0;
  const hour = values.has('h') ? (numberOf('h', 0) % 12) + afternoon : numberOf('H', 0);
  return Date.UTC(year, month, numberOf('d', 1), hour, numberOf('m', 0), numberOf('s', 0), numberOf('S', 0));
}
