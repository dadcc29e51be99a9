// Reads a folder as it would be pushed to Google.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Project } from '../../api';

/**
 * The project in that folder: scripts and pages of all sub-folders, named by their path without extension as clasp names them, scripts in
 * alphabetical order. Throws if there is no `appsscript.json`.
 */
export function loadProject(folder: string): Project {
  const files = filesUnder(folder).sort();
  const nameOf = (file: string): string => relative(folder, file).split(sep).join('/');
  const named = (extension: RegExp): { name: string; source: string }[] =>
    files
      .filter((file) => extension.test(file))
      .map((file) => ({ name: nameOf(file).replace(extension, ''), source: readFileSync(file, 'utf8') }));
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as Record<string, unknown>;
  return {
    scripts: named(/\.(js|gs)$/),
    pages: Object.fromEntries(named(/\.html$/).map(({ name, source }) => [name, source])),
    manifest: {
      ...manifest,
      timeZone: typeof manifest.timeZone === 'string' ? manifest.timeZone : 'Etc/UTC',
      oauthScopes: Array.isArray(manifest.oauthScopes) ? manifest.oauthScopes.map(String) : [],
    },
  };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
