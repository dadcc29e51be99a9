// The program behind `npm start`: reads the flags, starts the local Google and says where it is.

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProject } from './engine/project/project';
import { type Flags, flagsOf, usage, WrongFlag } from './server/command-line';
import { factsOf } from './server/first-run';
import { PortInUse } from './server/listening';
import { openInBrowser } from './server/open-browser';
import { FolderInUse } from './server/saving/folder-lock';
import { UnusableState } from './server/saving/state-file';
import { NotSaved, type RunningServer, startServer } from './server/server';

/** Folder of the built host, and the project's root two above it. */
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '..', '..');

function say(message: string): void {
  void process.stdout.write(`${message}\n`);
}
function complain(message: string): void {
  void process.stderr.write(`${message}\n`);
}

async function start(): Promise<void> {
  const flags = flagsOf(process.argv.slice(2));
  const project = resolve(flags.project ?? join(root, 'dist'));
  if (!existsSync(join(project, 'appsscript.json')))
    throw new WrongFlag(`There is no script in ${project}: no appsscript.json. Run npm run build.`);
  const { name, firstRun } = factsOf(dirname(project));
  const data = resolve(flags.data ?? `.${name}`);
  // The engine looks for the official types and its cache from here.
  process.chdir(root);
  const server = await startServer({
    ...flags,
    data,
    project: loadProject(project),
    pageFolder: join(here, 'page'),
    firstRun: flags.empty ? [] : firstRun,
    warn: complain,
  });
  announce(server, flags, data);
  stopOnSignal(server);
}

function announce(server: RunningServer, flags: Flags, data: string): void {
  if (server.resumed && flags.empty) say(`There is a workbook in ${data} already: it was opened. For an empty one add --data FOLDER.`);
  if (server.resumed && (flags.zone ?? flags.locale) !== null)
    say(`The workbook in ${data} keeps its own zone and locale. For a new one add --data FOLDER.`);
  say(`Open ${server.url}`);
  if (flags.open) openInBrowser(server.url);
}

function stopOnSignal(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0), fail));
  }
}

/** Their messages are for the person; so are those of the system, of a folder that cannot be written. */
const plainErrors = [FolderInUse, NotSaved, PortInUse, UnusableState];

function fail(cause: unknown): void {
  if (cause instanceof WrongFlag) {
    complain(`${cause.message}\n${usage}`);
    process.exit(2);
  }
  const plain = cause instanceof Error && (plainErrors.some((Plain) => cause instanceof Plain) || 'syscall' in cause);
  complain(plain ? cause.message : String(cause instanceof Error ? cause.stack : cause));
  process.exit(1);
}

start().catch(fail);
