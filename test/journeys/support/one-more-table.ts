// The whole add-on built with one table more: its file and its line in the index are new, every other file is the product's own.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../../host/api';
import { loadProject } from '../../../host/engine/project';

const root = join(__dirname, '../../..');

/** What the build needs of the tree. */
const needed = ['src', 'sidebar', 'host', 'bench', 'docs', 'build.mjs', 'package.json', 'appsscript.json', 'tsconfig.json'];

/** Builds it in that empty folder with the table of `couriers.ts`, which stands before the housekeeping tabs. */
export function builtWithCouriers(folder: string): Project {
  for (const name of needed) if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const declaration = readFileSync(join(__dirname, 'couriers.ts'), 'utf8').replaceAll('../../../src/', '../');
  writeFileSync(join(folder, 'src/tables/couriers.ts'), declaration);
  const index = join(folder, 'src/tables/index.ts');
  const listed = readFileSync(index, 'utf8').replace('pettyCash, people', 'pettyCash, couriers, people');
  writeFileSync(index, `import { couriers } from './couriers';\n${listed}`);
  execFileSync(process.execPath, ['build.mjs', '--quiet'], { cwd: folder, stdio: 'pipe' });
  return loadProject(join(folder, 'dist'));
}
