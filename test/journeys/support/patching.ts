// Patches to the source, kept as fixtures: what somebody writes who adds a tab or a kind of column, applied to a copy of the tree.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** `files`: new files by path, and which fixture holds their text; `lines`: what comes after a line that stands there once. */
interface Patch {
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly { readonly file: string; readonly after: string; readonly line: string }[];
}

function patchNamed(name: string): Patch {
  return JSON.parse(readFileSync(join(root, 'test/patches', name, 'patch.json'), 'utf8')) as Patch;
}

/** The files that a patch writes, in order of their names. */
export function filesOf(name: string): readonly string[] {
  const { files, lines } = patchNamed(name);
  return [...new Set([...Object.keys(files), ...lines.map(({ file }) => file)])].sort();
}

/** Applies it to the tree in that folder. @throws when a line is not there, or not once */
export function applyPatch(folder: string, name: string): void {
  const { files, lines } = patchNamed(name);
  for (const [path, fixture] of Object.entries(files)) {
    writeFileSync(join(folder, path), readFileSync(join(root, 'test/patches', name, fixture), 'utf8'));
  }
  for (const { file, after, line } of lines) {
    const all = readFileSync(join(folder, file), 'utf8').split('\n');
    const at = all.indexOf(after);
    if (at < 0 || all.lastIndexOf(after) !== at) throw new Error(`${name}: ${file} does not have the line “${after}” once`);
    writeFileSync(join(folder, file), [...all.slice(0, at + 1), line, ...all.slice(at + 1)].join('\n'));
  }
}

/** What the compiler says of the layers there, tests included where they were copied; `''` when all is well. */
export function compilerSays(folder: string, ...projects: readonly string[]): string {
  return said(folder, join(root, 'node_modules/typescript/bin/tsc'), ['-b', ...projects]);
}

/** Runs a script there; what it says when it fails. */
export function said(folder: string, script: string, args: readonly string[]): string {
  try {
    execFileSync(process.execPath, [script, ...args], { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}` || 'It failed.';
  }
}
