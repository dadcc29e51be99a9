// Workbooks that many tests start from, and other plain data, made once for a build and kept beside it.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptIn } from '../../../host/engine/project/kept-file';
import { filesUnder } from '../../structure/files-under';

const root = join(__dirname, '../../..');
/** Whose workbooks are prepared here too. */
const faults = join(root, 'test/faults/support');

/** What this test file was given, as JSON: the same each time, also when another worker made its own meanwhile. */
const given = new Map<string, string>();

/** What `make` makes, as JSON carries it, under that name; it is called when there is none of this add-on and this host yet. */
export function prepared<T>(name: string, make: () => T): T {
  const text = given.get(name) ?? JSON.stringify(kept(name, make));
  given.set(name, text);
  return JSON.parse(text) as T;
}

function kept<T>(name: string, make: () => T): T {
  return keptIn(join(root, 'build/prepared', `${name}${process.env.HOST_TICKS ?? ''}.json`), fingerprint(), make);
}

let known: string | null = null;

/** Changes with anything that could make the workbook another one. */
function fingerprint(): string {
  known ??= [...filesUnder(join(root, 'dist')), ...filesUnder(join(root, 'host')), ...filesUnder(__dirname), ...filesUnder(faults)]
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256').update(process.env.HOST_TICKS ?? ''))
    .digest('hex')
    .slice(0, 16);
  return known;
}
