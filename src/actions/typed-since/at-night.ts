// What follows from the grid is worked out once a night: rules that were typed there, what a contract date that was moved there has moved, dates of
// answers of what was typed as sent, and names of rows that were renamed.

import { type DatedNight, withDates } from '../../office/sent-log/dated-rows';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { shownText } from '../../schema/column';
import type { LocalDate } from '../../schema/values/local-date';
import type { Value } from '../../schema/values/value';
import { recordTables } from '../../schema/workbook';
import { perStepOf } from '../../workbook/layout/columns';
import type { ReadTable } from '../../workbook/rows/read-table';
import { neededColumn } from '../casting/needed-behind';
import { isCastOn, mayBeReady } from '../casting/ready-behind';
import { hasWaitingSteps } from '../casting/waiting';
import type { EditedRow } from '../changes/changes';
import { transaction } from '../changes/transaction';
import { planDue } from '../due-rules/plan-due';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { portsReadingOnce, readsOnce, tablesInUse, tablesNamed } from '../transaction/reading';
import { readState, stateKeys } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { behindIn, editsOf, mayBeBehind } from './behind';
import type { Behind } from './behind-cell';

/** Rows of one night; the others come with the next. */
const most = 500;

/** What a night writes, and says of it. */
interface Planned {
  readonly edits: readonly EditedRow[];
  readonly words: readonly string[];
}

/**
 * As *Work out dates* and the repairs of *Check workbook* do, in one act that can be taken back; the coordinator's next mail says what it came to. One
 * round trip where nothing can follow; else those of looking - the catalog, tabs whose rows may follow, and what these name - and where something does
 * those of changing several rows.
 * @param mayWork asked under the lock: the file may have been left alone since
 * @returns a line for the log, `''` for nothing
 */
export function followedAtNight(ports: Ports, day: LocalDate, mayWork: (store: Located['store']) => boolean): string {
  try {
    return planned(ports).edits.length === 0 ? '' : worked(ports, day, mayWork);
  } catch (thrown) {
    // Somebody is saving, has changed one of the rows, or a tab is not whole: the next night looks again.
    if (thrown instanceof Refusal) return thrown.failure.code;
    throw thrown;
  }
}

function worked(ports: Ports, day: LocalDate, mayWork: (store: Located['store']) => boolean): string {
  const tables = ({ workbook }: Located) => recordTables(workbook).flatMap((table) => (mayFollow(table) ? [table.key] : []));
  return transaction(ports, { key: ports.newId(), tables, log: { name: 'changeSeveral', undid: '' } }, ({ located }) => {
    const { edits, words } = mayWork(located.store) ? planned(ports) : { edits: [], words: [] };
    const nights = readState<readonly DatedNight[]>(located.store, stateKeys.dated) ?? [];
    const after = words.length === 0 ? {} : { after: { [stateKeys.dated]: JSON.stringify(withDates(nights, day, words)) } };
    return {
      changes: edits.length === 0 ? {} : { edits, ...after },
      answer: () => `${edits.length} worked out`,
    };
  });
}

function mayFollow(table: BoundTable): boolean {
  return table.dueBy !== null || mayBeBehind(table) || hasSteps(table) || neededColumn(table) !== null || isCastOn(table);
}

/** Steps on a tab of ours, whose statuses begin once somebody was given them. */
function hasSteps(table: BoundTable): boolean {
  return !table.placement.adopted && perStepOf(table) !== null;
}

function planned(all: Ports): Planned {
  const ports = portsReadingOnce(all);
  const located = locate(ports);
  const there = recordTables(located.workbook).filter((table) => located.tabs.has(table.key) && mayFollow(table));
  if (there.length === 0) return { edits: [], words: [] };
  const due = there.flatMap(({ key, dueBy }) => (dueBy === null ? [] : [dueAtNight(ports, key)]));
  const found = [...due, behindAtNight(ports, located)];
  return { edits: found.flatMap(({ edits }) => edits).slice(0, most), words: found.flatMap(({ words }) => words) };
}

function dueAtNight(ports: Ports, key: string): Planned {
  const { table, changes } = planDue(ports, { table: key });
  return {
    edits: changes.map(({ edit }) => ({ table, where: null, ...edit })),
    words: changes.map(({ name, before, after }) => `${name}: ${before === '' ? 'blank' : before} → ${after}`),
  };
}

function behindAtNight(ports: Ports, located: Located): Planned {
  const { catalog } = freshCatalog(ports, located);
  const readOf = readsOnce(ports, located, catalog);
  const readsOf = (tables: readonly string[]) => tablesNamed(located, catalog, tables).map(({ key }) => readOf(key));
  const all = tablesInUse(located, catalog)
    .filter((table) => located.tabs.has(table.key) && isWorthReading(table, located, catalog))
    .map((table): Planned => {
      const read = readOf(table.key);
      const behind = unwritten(
        ports,
        read,
        behindIn(read, catalog, readsOf, {
          ...{ names: true, answers: true, bills: true, counts: true, steps: true },
          needed: catalog.settings.follows === 'do',
          ready: true,
        }),
      );
      return { edits: editsOf(read, behind), words: behind.flatMap((one) => wordsOf(read, one, catalog)) };
    });
  return { edits: all.flatMap(({ edits }) => edits), words: all.flatMap(({ words }) => words) };
}

/** Answers follow from partners, who are on a tab that may not be in use. */
function isWorthReading(table: BoundTable, located: Located, catalog: Catalog): boolean {
  const partner = table.columns[table.outgoing?.partner ?? ''];
  const isItsOwn = mayBeBehind({ ...table, outgoing: null }) || hasSteps(table);
  const isWaitedFor = hasWaitingSteps(catalog) && catalog.settings.follows === 'do' && neededColumn(table) !== null;
  return (
    isItsOwn ||
    isWaitedFor ||
    mayBeReady(table, catalog) ||
    (partner?.kind === 'ref' && tablesNamed(located, catalog, partner.to).length > 0)
  );
}

/** What somebody has a formula for is theirs. One round trip where something is to follow. */
function unwritten(ports: Ports, read: ReadTable, all: readonly Behind[]): readonly Behind[] {
  if (all.length === 0) return [];
  const formulas = ports.book.allFormulas(read.sheetId);
  const places = new Map(read.columns.map(({ key, at }) => [key, at]));
  const isWritten = (row: number, key: string) => (formulas[row - 1]?.[places.get(key) ?? -1] ?? '') !== '';
  return all.filter(({ record: { row }, key, wrote }) => !isWritten(row, key) && !(wrote && isWritten(row, wrote.key)));
}

/** `DEL-003 Turnover, Back by: blank → Thu 12 Mar`; nothing where no more than what is remembered follows. */
function wordsOf(
  { table, columns }: ReadTable,
  { record: { id, values }, key, stands, becomes }: Behind,
  catalog: Catalog,
): readonly string[] {
  if (stands === becomes || id === '') return [];
  const found = columns.find((column) => column.key === key);
  if (found === undefined) return [];
  const words = (value: Value) => (value === null ? 'blank' : shownText(value, found.column, catalog));
  const name = key === table.name ? '' : String(values[table.name] ?? '');
  return [`${`${id} ${name}`.trim()}, ${found.heading}: ${words(stands)} → ${words(becomes)}`];
}
