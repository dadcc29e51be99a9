// Text as bytes and back, by the names of character sets that Java takes.

import { TextDecoder } from 'node:util';
import { NotEmulated, ServiceError } from '../google-object';

/** Name without case and joints: `UTF-8`, `UTF_8` and `utf8` are one. */
const encodings: Readonly<Record<string, 'utf8' | 'latin1' | 'ascii' | 'utf16le'>> = {
  utf8: 'utf8',
  iso88591: 'latin1',
  latin1: 'latin1',
  usascii: 'ascii',
  ascii: 'ascii',
  utf16le: 'utf16le',
};

/** @throws ServiceError for no character set, NotEmulated for one that the host cannot write. */
export function bytesOfText(text: string, charset: string | null): Buffer {
  const encoding = encodingOf(charset);
  if (encoding === undefined) throw new NotEmulated(`The character set ${charset}`);
  if (encoding === 'utf8' || encoding === 'utf16le') return Buffer.from(text, encoding);
  const last = encoding === 'ascii' ? 0x7f : 0xff;
  return Buffer.from([...text].map((letter) => ((letter.codePointAt(0) ?? 0) > last ? '?' : letter)).join(''), 'latin1');
}

/** @throws ServiceError for no character set. */
export function textOfBytes(bytes: Uint8Array, charset: string | null): string {
  const encoding = encodingOf(charset);
  // Node reads it as Latin 1.
  if (/1252/.test(charset ?? '')) throw new NotEmulated(`The character set ${charset}`);
  if (encoding === 'latin1') return Buffer.from(bytes).toString('latin1');
  return decoderOf(charset === null ? '' : (encoding ?? charset)).decode(bytes);
}

function encodingOf(charset: string | null): (typeof encodings)[string] | undefined {
  const name = (charset ?? '').toLowerCase().replace(/[-_]/g, '');
  if (Object.hasOwn(encodings, name)) return encodings[name];
  decoderOf(charset ?? '');
  return undefined;
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset === 'utf16le' ? 'utf-16le' : charset, { ignoreBOM: true });
  } catch {
    throw new ServiceError(`Invalid argument: charset ${charset}`);
  }
}
