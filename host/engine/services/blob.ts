// `Blob`: bytes with a name and a type.

import { GoogleObject, NotEmulated } from '../google-object';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
};

export class Blob extends GoogleObject {
  override readonly googleClass = 'Base.Blob';
  #bytes: Buffer;
  #type: string | null;
  #name: string | null;

  constructor(data: Buffer, type: string | null, name: string | null) {
    super();
    this.#bytes = data;
    this.#type = type;
    this.#name = name;
  }

  getBlob(): Blob {
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.#bytes, this.#type, this.#name);
  }

  getAs(type: string): Blob {
    if (type !== this.#type) throw new NotEmulated(`Blob.getAs('${type}')`);
    return this.copyBlob();
  }

  getBytes(): number[] {
    return signed(this.#bytes);
  }

  setBytes(bytes: readonly number[]): this {
    this.#bytes = unsigned(bytes);
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return this.#bytes.toString(/^utf-?8$/i.test(charset) ? 'utf8' : 'latin1');
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.#bytes = Buffer.from(text, /^utf-?8$/i.test(charset) ? 'utf8' : 'latin1');
    return this;
  }

  getContentType(): string | null {
    return this.#type;
  }

  setContentType(type: string | null): this {
    this.#type = type;
    return this;
  }

  setContentTypeFromExtension(): this {
    this.#type = TYPES[this.#name?.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream';
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string): this {
    this.#name = name;
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }

  /** For other services of the host. */
  toBuffer(): Buffer {
    return this.#bytes;
  }
}

/** Bytes as Java has them, -128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)];
}

/** Bytes from numbers of either sign. */
export function unsigned(bytes: readonly number[]): Buffer {
  return Buffer.from(bytes.map((byte) => byte & 0xff));
}
