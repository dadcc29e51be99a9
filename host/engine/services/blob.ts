// `Blob`: bytes with a name and a type.

import { pdfOf } from '../../pdf/printer';
import { GoogleObject, NotEmulated, ServiceError } from '../google-object';
import { bytesOfText, textOfBytes } from './charset';

const types: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  htm: 'text/html',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  zip: 'application/zip',
};

const pdfType = 'application/pdf';

/** What Google turns into each other; nothing here draws pictures. */
const pictures = ['image/bmp', 'image/gif', 'image/jpeg', 'image/png'];

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

  /** The bytes as another type, with its extension in place of the last one of the name. */
  getAs(type: string | null): Blob {
    const wanted = String(type ?? '').toLowerCase();
    return new Blob(this.#as(wanted), wanted, this.#name === null ? null : renamed(this.#name, wanted));
  }

  getBytes(): number[] {
    return signed(this.#bytes);
  }

  setBytes(bytes: readonly number[] | null): this {
    this.#bytes = unsigned(bytes ?? []);
    return this;
  }

  getDataAsString(charset: string | null = 'UTF-8'): string {
    return textOfBytes(this.#bytes, charset);
  }

  setDataFromString(text: string | null, charset: string | null = 'UTF-8'): this {
    this.#bytes = bytesOfText(text ?? '', charset);
    return this;
  }

  getContentType(): string | null {
    return this.#type;
  }

  setContentType(type: string | null): this {
    this.#type = type;
    return this;
  }

  /** Null when the extension says nothing, as documented. */
  setContentTypeFromExtension(): this {
    const extension = /\.([^.]+)$/.exec(this.#name ?? '')?.[1]?.toLowerCase() ?? '';
    this.#type = Object.hasOwn(types, extension) ? (types[extension] ?? null) : null;
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string | null): this {
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

  #as(type: string): Buffer {
    const own = (this.#type ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '';
    if (type === own) return this.#bytes;
    if (type === pdfType && own === 'text/html') return pdfOf(textOfBytes(this.#bytes, 'UTF-8'));
    const known = type === pdfType ? own !== 'application/octet-stream' : pictures.includes(own) && pictures.includes(type);
    if (known) throw new NotEmulated(`Blob.getAs from ${own} to ${type}`);
    throw new ServiceError(`Converting from ${own} to ${type} is not supported.`);
  }
}

function renamed(name: string, type: string): string {
  const extension = Object.keys(types).find((known) => types[known] === type) ?? 'bin';
  return `${name.replace(/\.[^.]*$/, '')}.${extension}`;
}

/** Bytes as Java has them, -128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)];
}

/** Bytes from numbers of either sign. */
export function unsigned(bytes: readonly number[]): Buffer {
  return Buffer.from(bytes.map((byte) => byte & 0xff));
}
