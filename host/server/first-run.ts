// What a project wants done at its first start, from its package.json: `"host": {"firstRun": [["Menu", "Item"]]}`.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project around the pushed files. */
export interface ProjectFacts {
  readonly name: string;
  /** Menu paths without the add-on's own menu. */
  readonly firstRun: readonly (readonly string[])[];
}

/** Reads the package.json of the folder; a project without one has no first steps. */
export function factsOf(folder: string): ProjectFacts {
  const file = join(folder, 'package.json');
  const facts: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const name = fieldOf(facts, 'name');
  const firstRun = fieldOf(fieldOf(facts, 'host'), 'firstRun');
  return { name: typeof name === 'string' ? name : 'host', firstRun: Array.isArray(firstRun) ? firstRun.filter(isPath) : [] };
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && field in value ? (value as Record<string, unknown>)[field] : undefined;
}

function isPath(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
