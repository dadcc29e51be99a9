// Utilities: dates by Java's letters, digests as Java's bytes, and the rest as documented.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDate, parsedByPattern } from '../../../host/engine/services/date-format';
import { answerOf, evaluated, monday, opened } from './opened';

const moment = new Date('2026-03-02T08:05:09.007Z');

describe('formatDate', () => {
  test.each([
    ['yyyy-MM-dd', 'Europe/London', '2026-03-02'],
    ['d MMM yy, H:mm', 'Europe/London', '2 Mar 26, 8:05'],
    ['EEEE, MMMM d', 'America/New_York', 'Monday, March 2'],
    ['EEE h:mm:ss.SSS a', 'Asia/Kathmandu', 'Mon 1:50:09.007 PM'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Kathmandu', '2026-03-02T13:50:09+05:45'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'UTC', '2026-03-02T08:05:09Z'],
    ['Z X z', 'UTC', '+0000 Z UTC'],
    ['Z XX', 'America/New_York', '-0500 -0500'],
    ['D F u w W', 'UTC', '61 1 1 10 1'],
    ["h 'o''clock' ''", 'UTC', "8 o'clock '"],
    ['k K HH', 'Australia/Sydney', '19 7 19'],
    ['HH:mm z', 'GMT+2', '10:05 GMT+02:00'],
    ['HH:mm', 'GMT-03:30', '04:35'],
  ])('%s in %s is %s', (pattern, zone, text) => {
    expect(formatDate(moment, zone, pattern)).toBe(text);
  });

  test('YYYY is the year of the week: the trap stays a trap', () => {
    expect(formatDate(new Date('2026-12-29T12:00:00Z'), 'UTC', 'YYYY yyyy')).toBe('2027 2026');
  });

  test('a letter that Java does not know is refused', () => {
    expect(() => formatDate(moment, 'UTC', 'b')).toThrow("Illegal pattern character 'b'");
    expect(() => formatDate(new Date(Number.NaN), 'UTC', 'y')).toThrow('Invalid argument: date');
    expect(() => formatDate(moment, '', 'y')).toThrow('Invalid argument: timeZone');
  });

  test('what is written in a zone is read back in it, to the second', () => {
    const zones = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kathmandu');
    const seconds = fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 });
    fc.assert(
      fc.property(zones, seconds, (zone, at) => {
        const text = formatDate(new Date(at * 1000), zone, 'yyyy-MM-dd HH:mm:ss');
        expect(formatDate(parsedByPattern(text, zone, 'yyyy-MM-dd HH:mm:ss'), zone, 'yyyy-MM-dd HH:mm:ss')).toBe(text);
      }),
      { seed: 7 },
    );
  });
});

describe('parseDate', () => {
  test.each([
    ['2026-03-02', 'yyyy-MM-dd', '2026-03-02T05:00:00.000Z'],
    ['02/03/26 1:05 PM', 'dd/MM/yy h:mm a', '2026-03-02T18:05:00.000Z'],
    ['2 March 2026', 'd MMMM yyyy', '2026-03-02T05:00:00.000Z'],
    ['20260302', 'yyyyMMdd', '2026-03-02T05:00:00.000Z'],
  ])('%s by %s', (text, pattern, iso) => {
    expect(parsedByPattern(text, 'America/New_York', pattern).toISOString()).toBe(iso);
  });

  test('text that does not follow the pattern is refused', () => {
    expect(() => parsedByPattern('tomorrow', 'UTC', 'yyyy-MM-dd')).toThrow('Unparseable date: "tomorrow"');
  });

  test('gives the script a Date of its own', () => {
    expect(evaluated("const d = Utilities.parseDate('2026-03-02', 'UTC', 'yyyy-MM-dd'); return [d instanceof Date, d.getTime()];")).toEqual(
      [true, Date.UTC(2026, 2, 2)],
    );
  });
});

describe('the rest', () => {
  test('sleeping moves the clock', () => {
    const { host } = opened('function main() { Utilities.sleep(1500); return Date.now(); }');
    expect(answerOf(host.run('main', []))).toBe(monday + 1500);
    expect(host.clock.now()).toBe(monday + 1500);
  });

  test('digests are signed bytes', () => {
    const hex = "(b) => b.map((n) => (n & 255).toString(16).padStart(2, '0')).join('')";
    const of = (algorithm: string, text: string, charset = ''): unknown =>
      evaluated(`return (${hex})(Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, '${text}'${charset}));`);
    expect(of('MD5', 'abc')).toBe('900150983cd24fb0d6963f7d28e17f72');
    expect(of('SHA_1', 'abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
    expect(of('SHA_256', 'é', ', Utilities.Charset.UTF_8')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
    expect(of('MD5', 'é')).toBe(of('MD5', '?'));
    expect(evaluated("return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')[0];")).toBe(-112);
  });

  test('base 64 goes there and back', () => {
    const body =
      "const u = Utilities; return [u.base64Encode('añ'), u.base64EncodeWebSafe([-1, -2]), u.newBlob(u.base64Decode('YcOx')).getDataAsString()];";
    expect(evaluated(body)).toEqual(['YcOx', '__4=', 'añ']);
  });

  test('blobs know their name and type', () => {
    const body =
      "const b = Utilities.newBlob('x', 'text/csv', 'a.csv'); return [b.getName(), b.getContentType(), b.getBytes(), b.setName('b.txt').getName()];";
    expect(evaluated(body)).toEqual(['a.csv', 'text/csv', [120], 'b.txt']);
  });

  test('comma-separated text is read with its quotes', () => {
    expect(evaluated(String.raw`return Utilities.parseCsv('a,b\n"c, ""d""",\n"x\ny",z');`)).toEqual([
      ['a', 'b'],
      ['c, "d"', ''],
      ['x\ny', 'z'],
    ]);
    expect(evaluated("return Utilities.parseCsv('a;b', ';');")).toEqual([['a', 'b']]);
  });

  test('formatString pads and rounds', () => {
    expect(evaluated("return Utilities.formatString('%s|%5s|%-5s|%05.2f|%d|%%', 'a', 'b', 'c', 3.14159, 42);")).toBe(
      'a|    b|c    |03.14|42|%',
    );
  });

  test('identifiers are all different', () => {
    expect(evaluated('return new Set([1, 2, 3].map(() => Utilities.getUuid())).size;')).toBe(3);
  });
});
