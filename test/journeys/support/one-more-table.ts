// The whole add-on built with other declarations: every other file is the product's own.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../../host/api';
import { loadProject } from '../../../host/engine/project/project';
import { applyPatch } from './patching';

const root = join(__dirname, '../../..');

/** What the build needs of the tree. */
const needed = ['src', 'sidebar', 'host', 'bench', 'docs', 'build.mjs', 'package.json', 'appsscript.json', 'tsconfig.json'];

/** Builds it in that empty folder with the table of `couriers.ts`, which stands before the housekeeping tabs. */
export function builtWithCouriers(folder: string): Project {
  return builtIn(folder, () => {
    const declaration = readFileSync(join(__dirname, 'couriers.ts'), 'utf8').replaceAll('../../../src/', '../');
    writeFileSync(join(folder, 'src/tables/couriers.ts'), declaration);
    const index = join(folder, 'src/tables/index.ts');
    const listed = readFileSync(index, 'utf8').replace('    pettyCash,\n', '    pettyCash,\n    couriers,\n');
    writeFileSync(index, `import { couriers } from './couriers';\n${listed}`);
  });
}

/** The same with texts of files in `src/tables` replaced. @throws when one is not there, or not once */
export function builtReworded(folder: string, words: Readonly<Record<string, readonly (readonly [string, string])[]>>): Project {
  return builtIn(folder, () => {
    for (const [name, pairs] of Object.entries(words)) {
      const file = join(folder, 'src/tables', name);
      const text = pairs.reduce(
        (all, [from, to]) => {
          if (all.split(from).length !== 2) throw new Error(`${name}: “${from}” stands there ${all.split(from).length - 1} times`);
          return all.replace(from, () => to);
        },
        readFileSync(file, 'utf8'),
      );
      writeFileSync(file, text);
    }
  });
}

/** The same with those patches applied, in their order. */
export function builtPatched(folder: string, ...patches: readonly string[]): Project {
  return builtIn(folder, () => {
    for (const patch of patches) applyPatch(folder, patch);
  });
}

function builtIn(folder: string, change: () => void): Project {
  for (const name of needed) if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  change();
  execFileSync(process.execPath, ['build.mjs', '--quiet'], { cwd: folder, stdio: 'pipe' });
  return loadProject(join(folder, 'dist'));
}
