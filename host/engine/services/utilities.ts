// `Utilities`: dates as text, digests, base 64, blobs.

import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { Scene } from '../execution/scene';
import { GoogleObject, NotEmulated, ServiceError } from '../google-object';
import { Blob, signed, unsigned } from './blob';
import { formatDate, parsedByPattern } from './date-format';

type Bytes = string | readonly number[];

/** Milliseconds of one sleep. */
const longestSleep = 300_000;

export class Utilities extends GoogleObject {
  override readonly googleClass = 'Utilities.Utilities';
  readonly #scene: Scene;

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  formatDate(date: Date | null, zone: string, pattern: string): string {
    if (date === null)
      throw new ServiceError("The parameters (null,String,String) don't match the method signature for Utilities.formatDate.");
    return formatDate(date, zone, pattern);
  }

  parseDate(text: string, zone: string, pattern: string): Date {
    return parsedByPattern(text, zone, pattern);
  }

  formatString(template: string, ...values: readonly unknown[]): string {
    const left = [...values];
    return template.replace(
      /%(-?)(0?)(\d*)(?:\.(\d+))?([sdf%])/g,
      (_whole, minus: string, zero: string, width: string, places, kind: string) => {
        if (kind === '%') return '%';
        return formatted(left.shift(), { left: minus !== '', zero: zero !== '', width: Number(width), places, kind });
      },
    );
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Nobody is kept waiting: the host's clock moves on instead. */
  sleep(milliseconds: number): void {
    if (milliseconds > longestSleep) throw new ServiceError('Invalid argument: milliseconds');
    const { clock } = this.#scene.world;
    clock.set(clock.now() + milliseconds);
  }

  base64Encode(data: Bytes, _charset = 'UTF_8'): string {
    return bytesOf(data).toString('base64');
  }

  base64EncodeWebSafe(data: Bytes, _charset = 'UTF_8'): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: string, _charset = 'UTF_8'): number[] {
    return signed(new Uint8Array(Buffer.from(text, 'base64')));
  }

  base64DecodeWebSafe(text: string, _charset = 'UTF_8'): number[] {
    return signed(new Uint8Array(Buffer.from(text, 'base64url')));
  }

  /** Text without a charset is ASCII, anything beyond it a question mark: Google's trap, kept. */
  computeDigest(algorithm: string, value: Bytes, charset = 'US_ASCII'): number[] {
    return signed(createHash(hashName(algorithm)).update(bytesOf(value, charset)).digest());
  }

  computeHmacSha256Signature(value: Bytes, key: Bytes, charset = 'US_ASCII'): number[] {
    return this.computeHmacSignature('HMAC_SHA_256', value, key, charset);
  }

  computeHmacSignature(algorithm: string, value: Bytes, key: Bytes, charset = 'US_ASCII'): number[] {
    const name = hashName(algorithm.replace('HMAC_', ''));
    return signed(createHmac(name, bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  }

  newBlob(data: Bytes, type: string | null = null, name: string | null = null): Blob {
    return new Blob(bytesOf(data), type ?? (typeof data === 'string' ? 'text/plain' : null), name);
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return csvRows(csv, delimiter);
  }
}

function hashName(algorithm: string): string {
  if (algorithm === 'MD2') throw new NotEmulated('Utilities.DigestAlgorithm.MD2');
  return algorithm.replace('_', '').toLowerCase();
}

function bytesOf(data: Bytes, charset = 'UTF_8'): Buffer {
  if (typeof data !== 'string') return unsigned(data);
  return charset === 'US_ASCII' ? Buffer.from(data.replace(/[^\0-\x7f]/gu, '?'), 'latin1') : Buffer.from(data, 'utf8');
}

/** One mark of `%-05.2f` with the value that belongs to it. */
function formatted(value: unknown, { left, zero, width, places, kind }: Mark): string {
  const text = kind === 's' ? String(value) : Number(value).toFixed(kind === 'd' ? 0 : Number(places ?? 6));
  if (left) return text.padEnd(width);
  return text.padStart(width, zero && kind !== 's' ? '0' : ' ');
}

interface Mark {
  readonly left: boolean;
  readonly zero: boolean;
  readonly width: number;
  readonly places: string | undefined;
  readonly kind: string;
}

/** Rows of comma-separated text; quoted fields may hold delimiters, quotes and line breaks. */
function csvRows(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  const mark = delimiter.replace(/[^\w]/g, '\\$&');
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}\\r\\n]*))(${mark}|\\r?\\n|$)`, 'gy');
  for (const [whole, quoted, bare = '', end] of csv.matchAll(cells)) {
    if (whole === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end?.endsWith('\n')) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
