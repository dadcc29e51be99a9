// Starts the built host as a person does, on a free port and with a data folder of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Saved } from '../../../host/api';
import { stateFileIn } from '../../../host/server/saving/state-file';

/** How the host is started; what is absent is left to its defaults. */
export interface HostProcessOptions {
  readonly empty?: boolean;
  /** `2026-03-02T08:00` */
  readonly now?: string;
  readonly zone?: string;
  readonly locale?: string;
  readonly user?: string;
  /** Data folder to keep; absent: a temporary one that goes with the host. */
  readonly data?: string;
  /** A workbook that was made before, which the host finds in its data folder, as that user kept it. */
  readonly made?: Saved;
  /** Folder of another script; absent: the built add-on. */
  readonly project?: string;
}

/** A host that runs in a process of its own. */
export interface HostProcess {
  /** Without a slash at the end. */
  readonly url: string;
  readonly data: string;
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, fields: object) => Promise<unknown>;
  /** Ends it in order and gives its exit code; what it saved is removed unless `data` was given. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power cut does; the data stay. */
  readonly kill: () => Promise<void>;
}

const PROGRAM = resolve(__dirname, '../../../build/host/main.mjs');
const START_MS = 60_000;

/** Resolves when the host answers. @throws with what it printed when it ends instead. */
export const startHost = async (options: HostProcessOptions = {}): Promise<HostProcess> => {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'host-test-'));
  if (options.made !== undefined) keep(options.made, data, options.user);
  const child = spawn(process.execPath, [PROGRAM, ...flagsOf(options), '--data', data], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await addressOf(child);
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return {
    url,
    data,
    get: (path) => answerOf(fetch(url + path)),
    post: (path, fields) => answerOf(fetch(url + path, { method: 'POST', body: JSON.stringify(fields) })),
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      if (options.data === undefined) rmSync(data, { recursive: true, force: true });
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const keep = (made: Saved, folder: string, user = 'ana@example.com'): void =>
  writeFileSync(stateFileIn(folder), JSON.stringify({ version: 1, user, people: [user], clockOffset: 0, host: made, mail: [] }));

const flagsOf = ({ empty, now, zone, locale, user, project }: HostProcessOptions): string[] => {
  const given = Object.entries({ now, zone, locale, user, project });
  const named = given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return ['--port', '0', '--no-open', ...(empty ? ['--empty'] : []), ...named];
};

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let printed = '';
    const timer = setTimeout(() => failed(new Error(`The host did not start in time. It printed:\n${printed}`)), START_MS);
    const read = (chunk: Buffer) => {
      printed += String(chunk);
      const address = /Open (http:\/\/\S+?)\/?\s/.exec(printed)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      found(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      failed(new Error(`The host ended with ${code}. It printed:\n${printed}`));
    });
  });

const answerOf = async (sent: Promise<Response>): Promise<unknown> => {
  const response = await sent;
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${response.status}: ${JSON.stringify(answer)}`);
  return answer;
};
