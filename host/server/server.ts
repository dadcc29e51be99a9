// Starts the local Google: workbook, mail, clock, page and saving, in this process.

import type { Host, Project } from '../api';
import { openHost } from '../engine/open-host';
import { startMail } from '../mail/post-office';
import { defaultLocale, defaultUser, defaultZone } from './command-line';
import { deskOf, type HostedWorkbook } from './desk';
import { pageServer } from './http/http-server';
import { closed, listenNear, listenOn } from './listening';
import { openLiveChannel } from './live-channel';
import { panelServer } from './panel-server';
import { runningClock } from './running-clock';
import { lockFolder } from './saving/folder-lock';
import type { SavedState } from './saving/saved-state';
import { type Saver, saverInto } from './saving/saver';
import { notOpened, type ReadState, readStateFile } from './saving/state-file';

/** How a server starts. What is null is taken from the saved workbook, else from the defaults. */
export interface ServerOptions {
  readonly project: Project;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** 0: any free port. */
  readonly port: number;
  /** Null: nothing is saved. */
  readonly data: string | null;
  /** Menu items that a first start clicks, each a path without the add-on's own menu. */
  readonly firstRun: readonly (readonly string[])[];
  readonly now: number | null;
  readonly zone: string | null;
  readonly locale: string | null;
  readonly user: string | null;
  /** Hears of what went wrong without stopping the server: a failed write, a first run that failed. */
  readonly warn: (message: string) => void;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  readonly desk: HostedWorkbook;
  /** Whether a workbook was there already. */
  readonly resumed: boolean;
  /** Saves what is not yet saved and stops. Rejects with `NotSaved` when that failed: then it has stopped all the same. */
  readonly close: () => Promise<void>;
}

/** The last changes are not on the disk. */
export class NotSaved extends Error {}

/** @throws PortInUse, FolderInUse, UnusableState: each with a message for the person. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const lock = options.data === null ? null : lockFolder(options.data);
  try {
    return await startLocked(options, lock?.release ?? (() => {}));
  } catch (cause) {
    lock?.release();
    throw cause;
  }
}

async function startLocked(options: ServerOptions, release: () => void): Promise<RunningServer> {
  const read = options.data === null ? null : readStateFile(options.data);
  const desk = reopenDesk(options, read);
  let ports = { page: 0, panel: 0 };
  const page = pageServer(desk, options.pageFolder);
  const panel = panelServer({ desk, pageFolder: options.pageFolder, pagePort: () => ports.page });
  const pagePort = await listenOn(page, options.port);
  ports = { page: pagePort, panel: await listenNear(panel, options.port === 0 ? 0 : pagePort + 1) };
  const live = openLiveChannel(page, { desk, relay: desk.host.book.relay, panelPort: () => ports.panel });
  const saver = options.data === null ? null : saving(options.data, desk, read, options.warn);
  firstSteps(desk, read === null ? options.firstRun : [], options.warn);
  heedTheGrid(desk, options.warn);
  const ticking = keepTime(desk, options.warn);
  return {
    url: `http://127.0.0.1:${pagePort}/`,
    desk,
    resumed: read !== null,
    close: async () => {
      clearInterval(ticking);
      desk.journeys.stop();
      live.close();
      await Promise.all([closed(page), closed(panel)]);
      const written = saver === null || saver.flush();
      await desk.mail.stop();
      release();
      if (!written) throw new NotSaved(`The last changes were not saved in ${options.data}: ${saver.trouble()}`);
    },
  };
}

/** @throws UnusableState when no workbook can be made of what was read. */
function reopenDesk(options: ServerOptions, read: ReadState | null): HostedWorkbook {
  try {
    return openDesk(options, read?.state ?? null);
  } catch (cause) {
    throw read === null || options.data === null ? cause : notOpened(options.data, cause);
  }
}

/** Told once when it begins and once when it is over; the page shows it all the while. */
function saving(folder: string, desk: HostedWorkbook, read: ReadState | null, warn: (message: string) => void): Saver {
  const onTrouble = (trouble: string | null) => {
    warn(trouble === null ? 'Saved again.' : `Could not save: ${trouble}. It is tried again every second.`);
    desk.tellTrouble(trouble);
  };
  const saver = saverInto({ folder, savable: desk.savable, read, onTrouble });
  desk.onChange(saver.touch);
  return saver;
}

function openDesk(options: ServerOptions, saved: SavedState | null): HostedWorkbook {
  const zone = options.zone ?? defaultZone;
  const locale = options.locale ?? defaultLocale;
  const fresh = options.now === null ? 0 : options.now - Date.now();
  const clock = runningClock(saved?.clockOffset ?? fresh);
  const mail = startMail({ kept: saved?.mail ?? [] });
  const host = openHost({
    project: options.project,
    clock,
    zone,
    locale,
    user: options.user ?? saved?.user ?? defaultUser,
    deliver: mail.deliver,
    ...(saved === null ? {} : { saved: saved.host }),
  });
  if (saved !== null && options.now !== null) setTo(options.now, host);
  return deskOf({ host, mail, clock, people: saved?.people ?? [] });
}

/** A start at another time skips what would have been due meanwhile; going back, the triggers find their next times anew. */
function setTo(now: number, host: Host): void {
  if (now < host.clock.now()) host.moveTo(now);
  else host.clock.set(now);
}

/** Opens the file as its first visitor does, and lets a new workbook come alive. */
function firstSteps(desk: HostedWorkbook, firstRun: readonly (readonly string[])[], warn: (message: string) => void): void {
  desk.operate(() => desk.host.open());
  for (const path of firstRun) {
    unasked(() => {
      const result = desk.operate(() => desk.host.menu(path));
      if (!result.ok) warn(`${path.join(' > ')} did not work: ${result.error.message}`);
    }, warn);
  }
}

/** What a person typed into the grid of a page is in the book already; the edit triggers fire after it. */
function heedTheGrid(desk: HostedWorkbook, warn: (message: string) => void): void {
  desk.host.book.onRemoteEdit(({ sheetId, range }) => {
    setImmediate(() => unasked(() => desk.operate(() => desk.host.edited(sheetId, range)), warn));
  });
}

/** Nobody waits for an answer: an error of the host itself is told, and must not end it. */
function unasked(operation: () => unknown, warn: (message: string) => void): void {
  try {
    operation();
  } catch (cause) {
    warn(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  }
}

const tickMs = 1000;

/** Fires what is due. Nothing is saved or told while nothing is. */
function keepTime(desk: HostedWorkbook, warn: (message: string) => void): NodeJS.Timeout {
  return setInterval(() => {
    if (desk.journeys.goal() !== null) return;
    const due = desk.host.triggers.some(({ nextAt }) => nextAt <= desk.host.clock.now());
    if (due) unasked(() => desk.operate(() => desk.host.tick()), warn);
  }, tickMs);
}
