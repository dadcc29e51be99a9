// Steps that can start: all that they wait for has passed, and nobody has said so yet.

import type { DeadlinePlace } from '../../office/rules/places';
import { rowStates } from '../../office/work/row-state';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { ownWord } from '../../schema/adopted/written';
import type { Catalog } from '../../schema/catalog';
import { listedWords } from '../../schema/traits';
import { onceEach } from '../../schema/values/once';
import { startingWord } from '../../schema/values/words';
import { castsIn, referentKey, unclearPlaces } from '../../workbook/casting/casts';
import { perStepOf } from '../../workbook/layout/columns';
import { tablesReferred } from '../../workbook/references/reference-columns';
import { referentsAmong } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { Behind } from '../typed-since/behind-cell';
import { hasWaitingSteps, stepsThatWait } from './waiting';

/** True where steps of that tab wait for what is cast in its rows. */
export function isCastOn(table: BoundTable): boolean {
  return (perStepOf(table)?.perStep.castOn ?? null) !== null;
}

/** True where steps of that tab may get the word by themselves. */
export function mayBeReady(table: BoundTable, catalog: Catalog): boolean {
  return catalog.settings.readies === true && hasWaitingSteps(catalog) && isCastOn(table);
}

/** A step that can start. */
export interface ReadyStep {
  readonly record: ReadRecord;
  /** Key of its status. */
  readonly key: string;
  /** The word that says so; null: nobody knows which. */
  readonly word: string | null;
}

/**
 * Steps whose status is blank or means to do; none of a row that is left out, on hold or blocked, in which nothing is cast, or in which a casting names nobody
 * that is known.
 * @param readsOf the tabs in use of those declared tables, each read once
 */
export function readySteps(
  read: ReadTable,
  catalog: Catalog,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
): readonly ReadyStep[] {
  const over = perStepOf(read.table)?.perStep.castOn ?? null;
  if (over === null || !mayBeReady(read.table, catalog)) return [];
  const [castTab] = readsOf([over]);
  if (castTab === undefined) return [];
  const others = readsOf(tablesReferred(castTab.table));
  const rowsOf = referentsAmong(others);
  const unclear = unclearPlaces(castTab, rowsOf);
  const stateOf = rowStates(read, catalog);
  const wordOf = onceEach((place: DeadlinePlace) => wordIn(read, place, catalog));
  return stepsThatWait(others, castsIn(castTab, rowsOf), catalog, ({ tab }) => tab === read.tab).flatMap(({ record, steps, missing }) => {
    if (missing.length > 0 || unclear.has(referentKey({ tab: read.tab, row: record.row }))) return [];
    const state = stateOf(record);
    if (state === null || state.blocked !== null || state.problem !== null) return [];
    return steps.flatMap(({ place, status }) => {
      const { status: key } = place;
      return key === null || status.starts || status.means !== 'to do' ? [] : [{ record, key, word: wordOf(place) }];
    });
  });
}

/** The same as cells: over what is blank or means to do, and never taken back. */
export function readyBehind(...given: Parameters<typeof readySteps>): readonly Behind[] {
  return readySteps(...given).flatMap(({ record, key, word }) =>
    word === null ? [] : [{ record, key, stands: valueIn(record, key), becomes: word, wrote: null, isReady: true as const }],
  );
}

/** Null where the list has none, or the tab is somebody's own and has none of its own. */
function wordIn(read: ReadTable, { status, statusOf }: DeadlinePlace, { lists }: Catalog): string | null {
  const column = read.columns.find(({ key }) => key === status)?.column;
  const word = startingWord(listedWords(column, lists)) ?? null;
  if (word === null || column === undefined || !read.table.placement.adopted) return word;
  if (column.written?.of === 'ticks') return null;
  return ownWord(word, column.written) !== word || read.records.some((record) => statusOf(record).starts) ? word : null;
}
