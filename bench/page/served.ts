// A built host in a process of its own, with a saved workbook.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Served {
  readonly url: string;
  /** From the start of the program until it answers. */
  readonly startMs: number;
  /** Memory of the program, in megabytes, as the system counts it. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts the build in `root` on the saved workbook in `data`. @throws when it ends instead */
export async function serve(root: string, data: string): Promise<Served> {
  const started = performance.now();
  const program = join(root, 'build/host/main.mjs');
  const child = spawn(process.execPath, [program, '--port', '0', '--no-open', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await addressOf(child);
  const startMs = performance.now() - started;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    url,
    startMs,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += String(chunk);
      const url = /Open (http:\/\/\S+)\//.exec(printed)?.[1];
      if (url !== undefined) found(url);
    });
    child.once('exit', (code) => failed(new Error(`The host ended with ${code}: ${printed}`)));
  });
}
