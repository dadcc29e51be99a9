// Keeping the log of changes short: what is old goes, and a log that has become very long is put aside as a tab of its own.

import { keptDays } from '../../office/sent-log/journal';
import type { Ports } from '../../ports';
import { cellText, isDateCell } from '../../schema/values/cell';
import { addDays, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import { lettersOf } from '../../workbook/layout/cell-name';
import { changesBetween } from '../../workbook/layout/changes';
import { planOf } from '../../workbook/layout/plan';
import { readState, stateKeys, tabStateEntries, tabStateOrFirst } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { type LogPlace, logPlace } from './log-place';

/** Entries in one tab: some of ten million cells, and few enough to look through. */
export const mostEntries = 50_000;

/**
 * Once a night: two round trips and the lock, and two more where there is something to do. Nothing in a file without a log.
 * @param mayTrim asked under the lock: the file may have been left alone since
 * @returns a line for the log of executions; `''`: nothing was done
 */
export function trimLog(ports: Ports, today: LocalDate, mayTrim: (store: Located['store']) => boolean): string {
  const trimmed = ports.lock.attempt(() => {
    const located = locate(ports);
    const place = mayTrim(located.store) && readState(located.store, stateKeys.changes) !== null ? logPlace(ports, located) : null;
    if (place === null) return '';
    return place.lastRow > mostEntries ? putAside(ports, located, place, today) : withoutOld(ports, place, today);
  });
  return trimmed?.value ?? '';
}

function withoutOld(ports: Ports, place: LogPlace, today: LocalDate): string {
  const when = place.columns.find(({ key }) => key === 'when');
  if (!when) return '';
  const letters = lettersOf(when.at);
  const oldest = addDays(today, -keptDays);
  // A time that cannot be read is kept, and so is the row that the next entry is found by.
  const cells = ports.book.part(place.sheetId, `${letters}:${letters}`).slice(0, place.lastRow - 1);
  const old = cells.flatMap(([cell = ''], at) => {
    const day = isDateCell(cell) ? cell.date : cellText(cell).slice(0, 10);
    return isLocalDate(day) && day < oldest ? [at + 1] : [];
  });
  if (old.length === 0) return '';
  ports.book.deleteRows(place.sheetId, old);
  ports.book.flush();
  ports.store.set({ [stateKeys.changes]: JSON.stringify({ ...place.anchor, row: place.lastRow - old.length }) });
  return `${old.length} old changes removed`;
}

/** The tab is given another name, and an empty one takes its place: nothing is copied, and nothing can be lost half way. */
function putAside(ports: Ports, located: Located, { sheetId, act }: LogPlace, today: LocalDate): string {
  const { changes: key } = located.workbook.roles;
  const names = ports.book.tabs().filter((tab) => tab.sheetId !== sheetId);
  const plans = planOf(ports.workbook, emptyCatalog(), { pipeline: 'cg' }).filter(({ table }) => table === key);
  const made = changesBetween(
    plans.map((plan) => ({ ...plan, position: Number.MAX_SAFE_INTEGER })),
    [],
    names,
  ).changes;
  const tab = `Changes until ${today}`;
  ports.book.apply([{ kind: 'rename tab', sheetId, headingRow: 1, tab }, ...made]);
  const name = made.flatMap((change) => (change.kind === 'create tab' ? [change.plan.tab] : []))[0];
  const fresh = ports.book.tabs().find((one) => one.name === name && one.sheetId !== sheetId);
  if (!fresh) return '';
  ports.book.flush();
  const state = { ...tabStateOrFirst(located.store, key, fresh.sheetId), sheetId: fresh.sheetId };
  // The numbers go on: what is written there tells them no more.
  const anchor = { sheetId: fresh.sheetId, row: 1, sign: -1, width: 1, act, places: {} };
  ports.store.set({ ...tabStateEntries([[key, state]]), [stateKeys.changes]: JSON.stringify(anchor) });
  return 'the log of changes was put aside';
}
