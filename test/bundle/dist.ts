// Reads what would be pushed, as it was built.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../structure/source-tree';

/** The folder that clasp pushes. */
export const DIST = join(ROOT, 'dist');

/** Text of a file of dist/; `npm run build` first. */
export function distFile(name: string): string {
  return readFileSync(join(DIST, name), 'utf8');
}

/** The version in package.json. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
}
