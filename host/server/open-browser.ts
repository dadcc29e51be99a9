// Shows the address in the person's browser, where there is one to see it.

import { spawn } from 'node:child_process';

/** Does nothing without a display, and nothing when the browser cannot be started: the address is printed anyway. */
export function openInBrowser(url: string): void {
  const command = commandFor(process.platform);
  if (command === null) return;
  const [program, ...args] = [...command, url];
  const child = spawn(program ?? '', args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function commandFor(platform: NodeJS.Platform): readonly string[] | null {
  if (process.env.CI) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
