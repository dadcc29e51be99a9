// What Check workbook says of cells that are to follow: dates of answers that are blank, names beside keys that are not those of now.

import type { Catalog } from '../../schema/catalog';
import { writeCell } from '../../schema/column';
import { listedWords } from '../../schema/traits';
import { isLocalDate } from '../../schema/values/local-date';
import type { Value } from '../../schema/values/value';
import { startingWord } from '../../schema/values/words';
import { type InspectedCells, isFixed, type Occurrence, seenAt } from '../../workbook/findings/occurrence';
import { beginningsOf } from '../../workbook/rows/fills';
import type { ReadTable } from '../../workbook/rows/read-table';
import { neededColumn } from '../casting/needed-behind';
import { mayBeReady, readySteps } from '../casting/ready-behind';
import { countsTyped } from '../messages/cash/floats';
import {
  amountsBlank,
  answersBlank,
  duesOld,
  matchesOld,
  namesBlank,
  namesOld,
  neededOld,
  readyUnsaid,
  readyWordless,
  termsUnknown,
} from '../messages/typed-since';
import { behindIn } from './behind';
import { claimedByRow } from './claimed-by-row';
import { termsUnknownIn } from './dues-behind';

/** @param readsOf the tabs in use of those declared tables, each read once */
export function behindToRepair(
  inspected: InspectedCells & { readonly read: ReadTable },
  catalog: Catalog,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
): readonly Occurrence[] {
  const { read } = inspected;
  const { bills, cash } = read.table;
  const needed = neededColumn(read.table)?.key;
  const ways = new Map<string | undefined, keyof typeof sayings>([
    ...beginningsOf(read.table, { steps: [] }).map(({ status }) => [status, 'amount'] as const),
    ...[cash?.floats.should, cash?.floats.difference].map((key) => [key, 'count'] as const),
    ...[[bills?.matching.match, 'match'] as const, [bills?.due, 'due'] as const, [needed, 'needed'] as const],
  ]);
  const followed = behindIn(read, catalog, readsOf).flatMap(({ record, key, stands, becomes, isReady }) => {
    const column = read.columns.find((one) => one.key === key);
    if (column === undefined || becomes === stands || isFixed(inspected, record.row, column.at)) return [];
    const how = isReady ? 'ready' : (ways.get(key) ?? kindOf(becomes, stands));
    const cell = writeCell(becomes, column.column, catalog);
    const say = (count: number) => sayings[how]({ count, heading: column.heading });
    return [seenAt(inspected, record, column, { kind: 'rule', likeness: `${how} behind`, becomes: cell, say })];
  });
  return [
    ...followed,
    ...unknownTerms(inspected, catalog),
    ...wordlessReady(inspected, catalog, readsOf),
    ...claimedByRow(inspected, catalog),
  ];
}

/** Typed in the grid: the form says so at once. */
function unknownTerms(inspected: InspectedCells & { readonly read: ReadTable }, catalog: Catalog): readonly Occurrence[] {
  const { read } = inspected;
  const heading = (key: string | undefined) => read.columns.find((column) => column.key === key);
  const [terms, due] = [heading(read.table.bills?.terms), heading(read.table.bills?.due)];
  if (terms === undefined || due === undefined) return [];
  const say = (count: number) => termsUnknown({ count, headings: { terms: terms.heading, due: due.heading } });
  return termsUnknownIn(read, catalog).map((record) => seenAt(inspected, record, terms, { kind: 'rule', likeness: 'terms unknown', say }));
}

/** On a tab of somebody's own that has no word for what can start. Where Lists has none that is said of Settings. */
function wordlessReady(
  inspected: InspectedCells & { readonly read: ReadTable },
  catalog: Catalog,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
): readonly Occurrence[] {
  const { read } = inspected;
  if (!read.table.placement.adopted || !mayBeReady(read.table, catalog)) return [];
  return readySteps(read, catalog, readsOf).flatMap(({ record, key, word }) => {
    const column = word === null ? read.columns.find((one) => one.key === key) : undefined;
    if (column === undefined || startingWord(listedWords(column.column, catalog.lists)) === undefined) return [];
    const say = (count: number) => readyWordless({ count, heading: column.heading });
    return [seenAt(inspected, record, column, { kind: 'rule', likeness: 'ready without a word', say })];
  });
}

const sayings = {
  ready: readyUnsaid,
  needed: neededOld,
  due: duesOld,
  match: matchesOld,
  amount: amountsBlank,
  count: countsTyped,
  answer: answersBlank,
  blank: namesBlank,
  old: namesOld,
};

function kindOf(becomes: Value, stands: Value): 'answer' | 'amount' | 'blank' | 'old' {
  if (isLocalDate(becomes)) return 'answer';
  return typeof becomes === 'number' ? 'amount' : stands === null ? 'blank' : 'old';
}
