// Writes what changed, soon after it did: a line of the journal for each moment, and now and then the whole state anew.

import type { BookChange } from '../../book/relay';
import { type Disk, realDisk } from './disk';
import { journalLineOf } from './journal-lines';
import type { SavedState, StatePiece } from './saved-state';
import { journalIn, type ReadState, stateFileIn } from './state-file';
import { piecesOfState, WrittenPieces } from './state-pieces';

/** What is saved. */
export interface Savable {
  readonly state: () => SavedState;
  readonly pieces: () => readonly StatePiece[];
  readonly onCellChange: (listener: (change: BookChange) => void) => void;
}

export interface SaverOptions {
  readonly folder: string;
  readonly savable: Savable;
  /** What is on the disk already; null: nothing. */
  readonly read: ReadState | null;
  /** Hears why the last try failed, and null once one has not. */
  readonly onTrouble: (trouble: string | null) => void;
  readonly disk?: Disk;
}

/** Writes the state soon after each change. */
export interface Saver {
  /** Something changed: it is written within a second, together with whatever else changes until then. */
  readonly touch: () => void;
  /** Writes at once what is not yet written. Whether nothing is left: what is, was tried and failed. */
  readonly flush: () => boolean;
  /** Why the last try failed; null: it did not. */
  readonly trouble: () => string | null;
}

const delayMs = 200;

/** After a try that failed. */
const retryMs = 1000;

/** Bytes of a journal after which the whole state is written anew, at the least: no more often than it pays. */
const journalBytes = 2_000_000;

/** Makes the folder when it is missing. What failed to be written stays to be written and is tried again until it is. */
export function saverInto({ folder, savable, read, onTrouble, disk = realDisk }: SaverOptions): Saver {
  const journal = new Journal(folder, savable, read, disk);
  let dirty = read === null;
  let trouble: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  const write = (): boolean => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const before = trouble;
    try {
      if (dirty) journal.write();
      dirty = false;
      trouble = null;
    } catch (cause) {
      trouble = cause instanceof Error ? cause.message : String(cause);
      schedule(retryMs);
    }
    if (trouble !== before) onTrouble(trouble);
    return !dirty;
  };
  const schedule = (after: number) => {
    timer ??= setTimeout(write, after);
  };
  const touch = () => {
    dirty = true;
    schedule(trouble === null ? delayMs : retryMs);
  };
  savable.onCellChange(touch);
  return {
    touch,
    flush: () => {
      const written = write();
      if (timer !== null) clearTimeout(timer);
      timer = null;
      return written;
    },
    trouble: () => trouble,
  };
}

function isFull(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(cause.code));
}

/** The files of the folder. A line is lost by nobody: it stays among what is pending until it is on the disk. */
class Journal {
  private readonly written = new WrittenPieces();
  private cells: BookChange[] = [];
  /** Changes that can be taken back by name: those that the files know. */
  private known = new Set<string>();
  private number: number;
  private bytes: number;
  private wholeBytes = 0;
  private started: boolean;

  constructor(
    private readonly folder: string,
    private readonly savable: Savable,
    read: ReadState | null,
    private readonly disk: Disk,
  ) {
    this.number = read?.journal ?? 0;
    this.bytes = read?.journalBytes ?? 0;
    this.started = read !== null;
    if (read !== null) this.written.compare(piecesOfState(read.state)).written();
    for (const change of read?.state.host.book.changes ?? []) this.known.add(change.nextRevisionId);
    savable.onCellChange((change) => this.cells.push(change));
  }

  write(): void {
    if (!this.started || this.bytes > Math.max(journalBytes, this.wholeBytes) || this.cells.some((change) => this.takesBackOlder(change))) {
      this.writeWhole();
      return;
    }
    const { set, gone, written } = this.written.compare(this.savable.pieces());
    const cells = [...this.cells];
    if (set.length + gone.length + cells.length === 0) return;
    try {
      this.bytes = this.disk.append(journalIn(this.folder, this.number), this.bytes, journalLineOf({ set, gone, cells }));
    } catch (cause) {
      // Somebody may have moved the files away: then the next try makes them anew.
      this.started = isFull(cause);
      throw cause;
    }
    for (const change of cells) this.known.add(change.nextRevisionId);
    this.cells = this.cells.slice(cells.length);
    written();
  }

  /** A whole state has no history: what is taken back must be among what is read after it. */
  private takesBackOlder(change: BookChange): boolean {
    if (change.type === 'REVISION_UNDONE') return !this.isKnown(change.undoneRevisionId);
    return change.type === 'REVISION_REDONE' && !this.isKnown(change.redoneRevisionId);
  }

  private isKnown(id: string): boolean {
    return this.known.has(id) || this.cells.some(({ nextRevisionId }) => nextRevisionId === id);
  }

  private writeWhole(): void {
    const number = this.number + 1;
    const { written } = this.written.compare(this.savable.pieces());
    const text = JSON.stringify({ version: 2, journal: number, ...this.savable.state() });
    this.disk.remove(this.folder, (name) => name === `changes-${number}.jsonl`);
    this.disk.replace(stateFileIn(this.folder), text);
    Object.assign(this, { number, bytes: 0, wholeBytes: text.length, started: true, cells: [], known: new Set() });
    written();
    this.disk.remove(this.folder, (name) => /^changes-\d+\.jsonl$/.test(name));
  }
}
