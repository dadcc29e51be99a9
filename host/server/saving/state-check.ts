// Whether what was read from a state file is a state: a file that is none must not be taken for a blank workbook.

import { isKnownZone, isMoment } from '../../engine/zone';
import { isTime } from '../time-span';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isRecord: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function isList(each: Check): Check {
  return (value) => Array.isArray(value) && value.every(each);
}
function isMap(each: Check): Check {
  return (value) => isRecord(value) && Object.values(value as object).every(each);
}
function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}
function isWhole(least: number, most: number): Check {
  return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
const isInstant: Check = (value) => typeof value === 'number' && isMoment(value);
const isZoneName: Check = (value) => typeof value === 'string' && isKnownZone(value);

/** Fields of each rhythm: with another one the clock would never get past it. */
const timeOfDay = { hour: isWhole(0, 23), minute: isWhole(0, 59), zone: isZoneName };
const rhythms: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  once: { at: isInstant },
  minutes: { n: isWhole(1, 60) },
  hours: { n: isWhole(1, 24), minute: isWhole(0, 59) },
  days: { n: isWhole(1, 2 ** 31 - 1), ...timeOfDay },
  weeks: { n: isWhole(1, 2 ** 31 - 1), weekday: isWhole(1, 7), ...timeOfDay },
  months: { day: isWhole(1, 31), ...timeOfDay },
};

const isRhythm: Check = (value) => {
  const fields = isRecord(value) ? (value as Record<string, unknown>) : {};
  const rhythm = typeof fields.every === 'string' && Object.hasOwn(rhythms, fields.every) ? rhythms[fields.every] : undefined;
  return rhythm !== undefined && Object.entries(rhythm).every(([field, check]) => check(fields[field]));
};

/** A check for each place, as a path with dots; `*` is every item of a list or of a map. A field that is missing is undefined. */
const places: readonly (readonly [string, Check])[] = [
  ['user', isText],
  ['people', isList(isText)],
  ['clockOffset', (value) => typeof value === 'number' && isTime(Date.now() + value)],
  ['host.book.version', (value) => value === 1],
  ['host.book.settings.name', isText],
  ['host.book.settings.zone', isZoneName],
  ['host.book.settings.locale', isText],
  ['host.book.settings.tabsMade', isNumber],
  ['host.book.patterns', isMap(isText)],
  ['host.book.data.sheets', (value) => Array.isArray(value) && value.length > 0],
  ['host.book.data.sheets.*', isRecord],
  ['host.services.version', (value) => value === 1],
  ['host.services.fileId', isText],
  ['host.services.owner', isText],
  ['host.services.properties', isMap(isMap(isText))],
  ['host.services.caches.*.*.value', isText],
  ['host.services.caches.*.*.until', isInstant],
  ['host.services.used', (value) => typeof value === 'boolean'],
  ['host.services.triggers.*.id', isText],
  ['host.services.triggers.*.function', isText],
  ['host.services.triggers.*.owner', isText],
  ['host.services.triggers.*.event', isText],
  ['host.services.triggers.*.schedule', orNull(isRhythm)],
  ['host.services.triggers.*.nextAt', orNull(isInstant)],
  ['host.services.viewers', isList(isText)],
  ['host.services.mail.*.*.at', isInstant],
  ['host.services.mail.*.*.count', isNumber],
  ['mail', Array.isArray],
  ['mail.*.id', isText],
  ['mail.*.at', isInstant],
  ...['from', 'subject', 'text'].map((field) => [`mail.*.${field}`, isText] as const),
  ...['to', 'cc', 'bcc'].map((field) => [`mail.*.${field}`, isList(isText)] as const),
  ...['replyTo', 'html'].map((field) => [`mail.*.${field}`, orNull(isText)] as const),
  ...['name', 'type', 'content'].map((field) => [`mail.*.attachments.*.${field}`, isText] as const),
  ['mail.*.attachments.*.size', isNumber],
];

/** The first place that does not hold what it must, as a path; null for a state. */
export function wrongPlaceIn(state: unknown): string | null {
  const wrong = places.find(([path, check]) => !valuesAt(state, path.split('.')).every(check));
  return wrong === undefined ? null : wrong[0].replaceAll('.*', '');
}

/** What is no list and no map counts as one value that no check takes. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  if (name === '*')
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap((item) => valuesAt(item, rest)) : [undefined];
  const known = isRecord(value) && Object.hasOwn(value as object, name);
  return valuesAt(known ? (value as Record<string, unknown>)[name] : undefined, rest);
}
