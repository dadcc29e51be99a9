// The Chromium inside @sparticuz/chromium, unpacked once into the temporary folder, also when several processes ask at the same time.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Where the parts of the unpacked browser are. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly fonts: string;
  readonly libraries: string;
}

const run = promisify(execFile);
const staleAfterMs = 120_000;

/** Unpacks on first use (about 2 s). A copy that was left half done by a killed process is made anew. */
export async function unpackedChromium(): Promise<UnpackedChromium> {
  const home = join(tmpdir(), 'host-test-chromium-147-2');
  const whole = join(home, 'whole');
  while (!existsSync(whole)) await unpackOrWait(home, whole);
  return { executablePath: join(home, 'chromium'), fonts: join(home, 'fonts'), libraries: join(home, 'al2023', 'lib') };
}

async function unpackOrWait(home: string, whole: string): Promise<void> {
  const lock = `${home}.lock`;
  if (!taken(lock)) {
    await setTimeout(100);
    return;
  }
  try {
    if (existsSync(whole)) return;
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    await unpackInto(home);
    writeFileSync(join(home, 'fonts', 'fonts.conf'), fontsIn(home));
    writeFileSync(whole, '');
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > staleAfterMs) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** The fonts of the package first, so that pictures look the same everywhere, then the system's for what it lacks. */
function fontsIn(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
  ${['sans-serif', 'Arial', 'Roboto', 'Helvetica'].map((family) => `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`).join('\n  ')}
</fontconfig>
`;
}

/**
 * The package unpacks into the temporary folder of its process, and its libraries only when it believes to be on a bare server: a process of its own is
 * told so. Inside Jest the environment is a copy that Node itself does not see.
 */
async function unpackInto(folder: string): Promise<void> {
  const program = `import packed from '@sparticuz/chromium'; await packed.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await run(process.execPath, ['--input-type=module', '--eval', program], { env, cwd: dirname(fileURLToPath(import.meta.url)) });
}
