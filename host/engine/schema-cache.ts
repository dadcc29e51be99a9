// Gives the schema of Google's services, read from the types once and kept in a file for the processes that follow.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Schema } from './schema';
import { mended } from './schema-overrides';
import { readSchema, typesVersion } from './schema-reader';

/** Raised when the reader or the overrides change, so that an old file is not believed. */
const READER = 1;

let loaded: Schema | undefined;

/** The schema; parsed from the official types the first time, from `cacheFile` in later processes. The file may be absent, old or broken. */
export function loadSchema(cacheFile: string = join('build', 'google-schema.json')): Schema {
  loaded ??= fromFile(cacheFile) ?? fresh(cacheFile);
  return loaded;
}

function key(): string {
  return `${typesVersion()}/${READER}`;
}

function fromFile(cacheFile: string): Schema | undefined {
  try {
    const kept = JSON.parse(readFileSync(cacheFile, 'utf8')) as { readonly key: string; readonly schema: Schema };
    return kept.key === key() ? kept.schema : undefined;
  } catch {
    return undefined;
  }
}

function fresh(cacheFile: string): Schema {
  const schema = mended(readSchema());
  try {
    mkdirSync(dirname(cacheFile), { recursive: true });
    const draft = `${cacheFile}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ key: key(), schema }));
    renameSync(draft, cacheFile);
  } catch {
    // A folder that cannot be written costs half a second in the next process, nothing else.
  }
  return schema;
}
