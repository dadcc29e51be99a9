// Counts what an execution asks of Google.

import type { CallKind } from '../google-object';
import { GoogleObject } from '../google-object';

/** Counters of one execution, as `Execution` of host/api.ts describes them. */
export class Tally {
  readonly calls: Record<string, number> = {};
  total = 0;
  roundTrips = 0;
  writes = 0;
  flips = 0;
  cellsRead = 0;
  cellsWritten = 0;
  #pending = false;

  /** One more call of that name; returns its number within the execution, from 1. */
  called(name: string): number {
    this.calls[name] = (Object.hasOwn(this.calls, name) ? (this.calls[name] ?? 0) : 0) + 1;
    this.total += 1;
    return this.total;
  }

  /** Weighs a call that was let through. A read empties Google's write cache, and so does a flush. */
  weigh(kind: CallKind): void {
    if (kind === 'local') return;
    this.roundTrips += 1;
    if (kind === 'write') {
      this.writes += 1;
      this.#pending = true;
    }
    if (kind === 'read' && this.#pending) this.flips += 1;
    if (kind === 'read' || kind === 'flush') this.#pending = false;
  }

  /** Counts the cells of a finished call by what it took or gave. */
  cells(kind: CallKind, receiver: GoogleObject, given: readonly unknown[], answer: unknown): void {
    if (kind === 'read') this.cellsRead += cellsIn(answer) ?? (receiver.googleClass === 'Spreadsheet.Range' ? 1 : 0);
    if (kind === 'write') this.cellsWritten += cellsIn(given[0]) ?? sizeOf(receiver);
  }
}

function cellsIn(value: unknown): number | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 1), 0);
}

function numberFrom(receiver: GoogleObject, method: string): number {
  const found: unknown = Reflect.get(receiver, method);
  return typeof found === 'function' ? Number(found.call(receiver)) : 0;
}

function sizeOf(receiver: GoogleObject): number {
  if (receiver.googleClass === 'Spreadsheet.Range') return numberFrom(receiver, 'getNumRows') * numberFrom(receiver, 'getNumColumns');
  if (receiver.googleClass !== 'Spreadsheet.RangeList') return 0;
  const ranges: unknown = Reflect.get(receiver, 'getRanges');
  const list: unknown = typeof ranges === 'function' ? ranges.call(receiver) : [];
  return Array.isArray(list) ? list.reduce<number>((sum, range) => sum + (range instanceof GoogleObject ? sizeOf(range) : 0), 0) : 0;
}
