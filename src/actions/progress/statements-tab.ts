// The Statements tab: made when asked for, and given its lines anew then and in the night. Between that its formulas keep it up to date.

import type { Methods } from '../../contract/methods';
import type { Ports, Tab } from '../../ports';
import type { Cash } from '../../schema/cash/cash';
import type { Catalog } from '../../schema/catalog';
import { listKeyOf } from '../../schema/traits';
import { type Cell, cellText } from '../../schema/values/cell';
import { decimalsOf, moneyFormat } from '../../schema/values/money';
import { lettersOf } from '../../workbook/layout/cell-name';
import {
  countOfReceipts,
  differenceOf,
  type ReceiptSource,
  restOfReceipts,
  type StatementOf,
  sumOfReceipts,
} from '../../workbook/progress/statement-formulas';
import {
  type StatementColumn,
  statementAmounts,
  statementCell,
  statementHeadings,
  statementPlace,
  statementsPlan,
  statementsTab,
} from '../../workbook/progress/statement-page';
import type { ReadTable } from '../../workbook/rows/read-table';
import { cashOf } from '../cash/cash-tabs';
import { noReceipts } from '../messages/cash/statements';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { readOne, tablesNamed } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import { filledUp, liveTab, renewedLiveTab } from './live-tab';
import { below, keyFormulas, listsOf, meantWords, tickedTexts, wordBlocks } from './progress-sources';
import { type StatementBlock, type StatementLabel, statementBlocks } from './statement-lines';

/**
 * Makes the tab or gives it its lines anew, and shows it: the catalog, Lists, receipts and the tab itself, some round trips.
 * @throws Refusal: setup (Petty Cash is not in use, or has no receipt), busy
 */
export function showStatements(ports: Ports): Methods['showStatements']['answer'] {
  return underLock(ports, () => {
    const located = locate(ports);
    const found = receiptsIn(ports, located);
    if (found === null) throw new Refusal('setup', noReceipts());
    const plan = (position: number) => statementsPlan(position, moneyFormat(found.catalog.settings.currency));
    const tab = liveTab(ports, plan, statementHeadings);
    const rows = rowsOf(found.blocks);
    write(ports, located, tab, found, rows);
    ports.book.flush();
    ports.book.select(tab.sheetId, 1, 1);
    return { tab: tab.name, lines: rows.filter(({ by }) => by !== '').length, notes: [] };
  });
}

/**
 * Once a night: one round trip in a file without the tab, and a few in one with it; all of it when other months, codes, rates or people have come since.
 * @param mayRenew asked under the lock: the file may have been left alone since
 */
export function renewStatements(ports: Ports, mayRenew: (store: Located['store']) => boolean): string {
  return renewedLiveTab(ports, statementsTab, mayRenew, (located, tab) => {
    const found = receiptsIn(ports, located);
    const rows = rowsOf(found?.blocks ?? []);
    if (found === null || isThere(ports, tab, rows)) return '';
    write(ports, located, tab, found, rows);
    return 'renewed';
  });
}

function isThere(ports: Ports, { sheetId }: Tab, rows: readonly Row[]): boolean {
  const [by, of] = [statementPlace('by'), statementPlace('of')];
  const [, ...stood] = ports.book.read(sheetId);
  const labels = stood.map((row) => [row[by], row[of]].map((cell) => cellText(cell ?? ''))).filter(([one]) => one !== '');
  const wanted = rows.map((row) => [row.by, row.of]).filter(([one]) => one !== '');
  return JSON.stringify(labels) === JSON.stringify(wanted);
}

interface Found {
  readonly reads: readonly ReadTable[];
  readonly cash: Cash;
  readonly catalog: Catalog;
  readonly blocks: readonly StatementBlock[];
}

/** Null: none is kept yet. */
function receiptsIn(ports: Ports, located: Located): Found | null {
  const cash = cashOf(located);
  const { catalog } = freshCatalog(ports, located);
  if (cash === null) return null;
  const tables = tablesNamed(located, catalog, [cash.receipts.table]);
  const reads = tables.map((table) => readOne(ports, located, table, catalog).read);
  if (!reads.some(({ records }) => records.length > 0)) return null;
  return { reads, cash, catalog, blocks: statementBlocks(reads, cash.receipts, catalog) };
}

function sourceOf(read: ReadTable, { receipts: columns }: Cash, rejected: ReceiptSource['rejected']): ReceiptSource | null {
  const gross = below(read, columns.gross);
  if (gross === null) return null;
  const { leftOut, fills } = read.table;
  const { claimed, cost } = fills[0]?.reclaim ?? {};
  const { costCode, rate, holder, currency, net, vat, paidThere } = columns;
  return {
    ...{ gross, rejected, date: below(read, columns.date), status: below(read, columns.status) },
    ...{ leftOut: below(read, leftOut), leftOutTexts: tickedTexts(read, leftOut) },
    columns: {
      ...Object.fromEntries([costCode, rate, holder, currency].map((key) => [key, below(read, key)])),
      ...{ net: below(read, net), vat: below(read, vat), paidThere: below(read, paidThere) },
      ...{ vatClaimed: below(read, claimed ?? null), costToUs: below(read, cost ?? null) },
    },
  };
}

/** A row of the sheet; a blank one parts two blocks. */
interface Row {
  readonly by: string;
  readonly of: string;
  readonly label: StatementLabel | null;
  /** Of what is on no line of its block: the lines, as rows of the sheet. */
  readonly rest: readonly [from: number, to: number] | null;
}

const allRow = 2;

function rowsOf(blocks: readonly StatementBlock[]): readonly Row[] {
  const rows: Row[] = [{ by: 'All', of: '', label: null, rest: null }];
  for (const { by, lines, rest } of blocks) {
    rows.push({ by: '', of: '', label: null, rest: null });
    const from = allRow + rows.length;
    rows.push(...lines.map((label) => ({ by, of: label.text, label, rest: null })));
    rows.push({ by, of: rest, label: null, rest: [from, from + lines.length - 1] });
  }
  return rows;
}

/** Labels and days, then the formulas: a round trip for each block. What is left of longer lists is emptied. */
function write(ports: Ports, located: Located, { sheetId }: Tab, found: Found, rows: readonly Row[]): void {
  const { reads, cash, catalog } = found;
  const lists = listsOf(ports, located, catalog);
  const status = reads.map((read) => read.columns.find(({ key }) => key === cash.receipts.status));
  const keys = [...new Set(status.flatMap((one) => (one === undefined ? [] : (listKeyOf(one.column) ?? []))))];
  const words = wordBlocks(keys, ['not needed'], catalog.lists, located.workbook);
  const sources = reads.flatMap((read, at) => {
    const column = status[at];
    const none = { cells: [], texts: [] };
    const rejected = column === undefined ? none : meantWords(read, column, catalog.lists, words, statementPlace('word'))('not needed');
    return sourceOf(read, cash, rejected) ?? [];
  });
  const formulas = words.flatMap((block) => keyFormulas(block, lists, statementPlace('row')));
  const depth = Math.max(ports.book.read(sheetId).length - 1, rows.length, formulas.length);
  const cells = <T>(some: readonly (readonly T[])[], none: T, width: number) => filledUp(some, depth, filledUp<T>([], width, none));
  ports.book.write(sheetId, [
    { row: 1, column: 1, cells: [statementHeadings] },
    {
      row: allRow,
      column: 1,
      cells: cells<Cell>(
        rows.map(({ by, of }) => [by, of]),
        '',
        2,
      ),
    },
    {
      row: allRow,
      column: statementPlace('from') + 1,
      cells: cells<Cell>(
        rows.map(({ label }) => label?.days ?? ['', '']),
        '',
        2,
      ),
    },
  ]);
  const decimals = decimalsOf(catalog.settings.currency);
  const shown = rows.map((row, at) => rowFormulas(sources, row, allRow + at, decimals));
  ports.book.writeFormulas(sheetId, allRow, statementPlace('count'), cells(shown, '', statementAmounts.length + 2));
  ports.book.writeFormulas(sheetId, allRow, statementPlace('row'), cells(formulas, '', 2));
}

/** From Receipts to Paid there. */
function rowFormulas(sources: readonly ReceiptSource[], { by, label, rest }: Row, row: number, decimals: number): readonly string[] {
  if (by === '') return filledUp([], statementAmounts.length + 2, '');
  if (rest !== null) {
    const restOf = (key: StatementColumn, digits: number) => restOfReceipts(lettersOf(statementPlace(key)), allRow, ...rest, digits);
    const isKept = (key: StatementColumn) => sumOfReceipts(sources, { kind: 'all' }, key, decimals) !== '';
    return [restOf('count', 0), ...statementAmounts.map((key) => (isKept(key) ? restOf(key, decimals) : '')), ''];
  }
  const of: StatementOf = label === null ? { kind: 'all' } : label.of((key) => statementCell(key, row));
  const there = label?.isForeign === true ? sumOfReceipts(sources, of, 'paidThere', decimals) : '';
  const sums = statementAmounts.map((key) =>
    // Where nobody has said what is claimed nothing is, and all of it is cost.
    key === 'costToUs' && sumOfReceipts(sources, of, 'vatClaimed', decimals) !== ''
      ? differenceOf(statementCell('gross', row), statementCell('vatClaimed', row), decimals)
      : sumOfReceipts(sources, of, key, decimals),
  );
  return [countOfReceipts(sources, of), ...sums, there];
}
