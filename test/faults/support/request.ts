// A request as the sidebar writes it, for runs that are not meant to be answered.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { readonly version: string };

export function request(method: string, input: unknown, key: string): string {
  return JSON.stringify({ method, input, key, version });
}
