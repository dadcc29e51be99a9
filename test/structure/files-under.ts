// All files of a folder, on the oldest Node as well: its entries do not say yet in which folder they are.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Full paths of the files in a folder, deep, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}
