// Rows of which something follows that nobody has worked out yet: it was typed in the grid, or what they name was renamed there.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { neededBehind } from '../casting/needed-behind';
import { readyBehind } from '../casting/ready-behind';
import type { EditedRow } from '../changes/changes';
import { Refusal } from '../transaction/failure';
import { answersBehind } from './answers-behind';
import type { Behind } from './behind-cell';
import { matchesBehind } from './bill-matches';
import { countsBehind } from './counts-behind';
import { duesBehind } from './dues-behind';
import { fillsBehind } from './fills-behind';
import { namesBehind } from './names-behind';

/** True where rows of that table may have something to follow. */
export function mayBeBehind(table: Pick<BoundTable, 'columns' | 'outgoing' | 'fills' | 'bills' | 'cash'>): boolean {
  const { columns, outgoing, fills, bills, cash } = table;
  const isNaming = Object.values(columns).some((column) => column.kind === 'ref' && column.nameInto !== null);
  return fills.length > 0 || outgoing !== null || bills !== null || cash !== null || isNaming;
}

interface Wanted {
  readonly names: boolean;
  readonly answers: boolean;
  readonly bills: boolean;
  /** What should be there beside counts of floats. */
  readonly counts: boolean;
  /** Statuses of steps that somebody was given; a blank one counts as to do all the same, so that it waits for the night. */
  readonly steps?: true;
  /** When assets are needed by what waits for them. */
  readonly needed?: boolean;
  /** Which steps can start. */
  readonly ready?: true;
}

/**
 * @param readsOf the tabs in use of those declared tables, each read once; asked only where a row may follow from them. Where one of them is not whole nothing
 * follows: it is no reason to stop anything else, and Check says what is wrong with it
 */
export function behindIn(
  read: ReadTable,
  catalog: Catalog,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
  wanted: Wanted = { names: true, answers: true, bills: true, counts: true, needed: true, ready: true },
): readonly Behind[] {
  const ready = wanted.ready ? unlessRefused(() => readyBehind(read, catalog, readsOf)) : [];
  const cells = new Set(ready.map(cellOf));
  return [
    // What can start is not also to do.
    ...fillsBehind(read, catalog, wanted.steps ?? false).filter((one) => !cells.has(cellOf(one))),
    ...ready,
    ...(wanted.names ? unlessRefused(() => namesBehind(read, readsOf)) : []),
    ...(wanted.answers ? unlessRefused(() => answersBehind(read, catalog, readsOf)) : []),
    ...(wanted.bills ? unlessRefused(() => duesBehind(read, catalog, readsOf)) : []),
    ...(wanted.bills ? unlessRefused(() => matchesBehind(read, catalog, readsOf)) : []),
    ...(wanted.needed ? unlessRefused(() => neededBehind(read, catalog, readsOf)) : []),
    ...(wanted.counts ? unlessRefused(() => countsBehind(read, catalog, readsOf)) : []),
  ];
}

function cellOf({ record, key }: Behind): string {
  return `${record.row}/${key}`;
}

function unlessRefused(look: () => readonly Behind[]): readonly Behind[] {
  try {
    return look();
  } catch (thrown) {
    if (thrown instanceof Refusal) return [];
    throw thrown;
  }
}

/** As the changes of those rows, one for each; rows that nobody can tell from others are left out. */
export function editsOf(read: ReadTable, all: readonly Behind[]): readonly EditedRow[] {
  const { table } = read;
  const rows = new Map<ReadRecord, EditedRow>();
  for (const { record, key, stands, becomes, wrote } of all) {
    const { id, values } = record;
    if (id === '' || rowsWithKey(read, id).length > 1) continue;
    const { loaded, changes } = rows.get(record) ?? { loaded: { [table.name]: values[table.name] ?? null }, changes: {} };
    rows.set(record, {
      ...{ table: table.key, id, where: null },
      loaded: { ...loaded, [key]: stands, ...(wrote && { [wrote.key]: wrote.stands }) },
      changes: { ...changes, [key]: becomes, ...(wrote && { [wrote.key]: becomes }) },
    });
  }
  return [...rows.values()];
}
