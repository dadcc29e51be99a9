// Gives the schema of Google's services, read from the types once and kept in a file for the processes that follow.

import { join } from 'node:path';
import { keptIn } from '../project/kept-file';
import type { Schema } from './schema';
import { withOverrides } from './schema-overrides';
import { readSchema, typesVersion } from './schema-reader';

/** Raised when the reader or the overrides change, so that an old file is not believed. */
const reader = 3;

let loaded: Schema | undefined;

/** The schema; parsed from the official types the first time, from `cacheFile` in later processes. The file may be absent, old or broken. */
export function loadSchema(cacheFile: string = join('build', 'google-schema.json')): Schema {
  loaded ??= keptIn(cacheFile, `${typesVersion()}/${reader}`, () => withOverrides(readSchema()));
  return loaded;
}
