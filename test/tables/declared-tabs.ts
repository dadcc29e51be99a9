// The tabs of a new workbook as they are declared: the one place that tests ask, so that a new tab touches none of them.

import { isChoice, isUsed } from '../../src/schema/in-use';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';

const switchedOn = recordTables(workbook).flatMap(({ key, inUse }) => (inUse === true ? [key] : []));

/** Names of the tabs that set-up makes, in their order. */
export const newTabs: readonly string[] = workbook.tables
  .filter((table) => table.shape !== 'records' || isUsed(table, switchedOn))
  .map(({ tab }) => tab);

const ofWork = recordTables(workbook).filter(isChoice);

/** Keys of the tabs of work, which may be switched on and off. */
export const workKeys: readonly string[] = ofWork.map(({ key }) => key);

/** Those that a new workbook has switched on. */
export const keysInUse: readonly string[] = ofWork.filter(({ inUse }) => inUse).map(({ key }) => key);

/** What a budget follows: tabs of work that are read, tabs that go along with them such as lines, and tabs with rows, those of the catalog among them. */
export const tabCounts = {
  made: newTabs.length,
  ofWork: keysInUse.length,
  along: recordTables(workbook).filter((table) => table.inUseWith !== null && isUsed(table, switchedOn)).length,
  withRows: recordTables(workbook).filter((table) => isUsed(table, switchedOn)).length,
} as const;
