// Sends answers: JSON, files and refusals, always with their charset.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { PlainError } from './plain-error';

const maxBodyBytes = 50_000_000;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
};

/** Content type by the ending of a file's name. */
export function mediaTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return (Object.hasOwn(types, ending) ? types[ending] : undefined) ?? 'application/octet-stream';
}

/** What a request asks for. @throws PlainError 400 for an address that is none. */
export function requestUrlOf(request: IncomingMessage): URL {
  // A path that begins with two slashes is a path all the same.
  const path = (request.url ?? '/').replace(/^\/+/, '/');
  if (!URL.canParse(path, 'http://localhost')) throw new PlainError(400, 'The address is none.');
  return new URL(path, 'http://localhost');
}

/** Sends bytes or text; nothing is cached, since a new build may be started at any time. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
  response.end(body);
}

/** A half of a pair of characters, as a script can make one, has no place in an address. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, mediaTypeOf('.json'), JSON.stringify(value));
}

/** Answers for an error: a plain one with its own status, any other with 500 and its message. */
export function sendError(response: ServerResponse, cause: unknown): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const status = cause instanceof PlainError ? cause.status : 500;
  sendJson(response, status, { error: cause instanceof Error ? cause.message : String(cause) });
}

/** The whole body as text. @throws PlainError 413 when it is larger than 50 MB. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part: Buffer = chunk;
    bytes += part.length;
    if (bytes > maxBodyBytes) throw new PlainError(413, 'The body is larger than 50 MB.');
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}
