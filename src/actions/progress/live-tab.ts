// A tab of live formulas: known by its mark, made when it is asked for.

import type { Ports, Tab } from '../../ports';
import { changesBetween } from '../../workbook/layout/changes';
import type { TabPlan } from '../../workbook/layout/tab-plan';
import { Refusal } from '../transaction/failure';
import { type Located, locate } from '../transaction/tabs';

/** One round trip for the marks. @param mark what the tab is marked with */
export function liveTabThere(ports: Ports, mark: string): Tab | null {
  const marked = ports.marks.ofTabs().own.filter(({ table }) => table === mark);
  return ports.book.tabs().find(({ sheetId }) => marked.some((own) => own.sheetId === sheetId)) ?? null;
}

/**
 * The tab, made at the end where it is not there; one whose making died before it was marked is made whole.
 * @param headings what stands in its first row while nothing else does
 */
export function liveTab(ports: Ports, planAt: (position: number) => TabPlan, headings: readonly string[]): Tab {
  const there = ports.book.tabs();
  const plan = planAt(there.length);
  const marked = liveTabThere(ports, plan.table);
  if (marked !== null) return marked;
  const begun = there.find(({ sheetId, name }) => name === plan.tab && isBegun(ports, sheetId, headings));
  const { changes } = changesBetween([plan], [], there);
  ports.book.apply(begun ? [{ kind: 'mark tab', sheetId: begun.sheetId, headingRow: 1, table: plan.table }] : changes);
  ports.book.flush();
  const known = new Set(there.map(({ sheetId }) => sheetId));
  const tab = begun ?? ports.book.tabs().find(({ sheetId }) => !known.has(sheetId));
  if (!tab) throw new Error('The tab that was made is not there');
  return tab;
}

function refusedOr(work: () => string): string {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.failure.code === 'setup') return 'refused';
    throw thrown;
  }
}

/**
 * Once a night: one round trip in a file without the tab; else what `renew` asks, under the lock.
 * @param mayRenew asked under the lock: the file may have been left alone since
 * @param renew what was done, `''` for nothing. What it refuses for is not there any more: what stands on the tab stays, and whoever asks for the tab is told
 */
export function renewedLiveTab(
  ports: Ports,
  mark: string,
  mayRenew: (store: Located['store']) => boolean,
  renew: (located: Located, tab: Tab) => string,
): string {
  const tab = liveTabThere(ports, mark);
  if (tab === null) return '';
  const outcome = ports.lock.attempt(() => {
    const located = locate(ports);
    return mayRenew(located.store) ? refusedOr(() => renew(located, tab)) : '';
  });
  return outcome?.value ?? '';
}

/** With as many blank ones behind as there are to empty. */
export function filledUp<T>(some: readonly T[], length: number, none: T): readonly T[] {
  return [...some, ...Array.from({ length: Math.max(0, length - some.length) }, () => none)];
}

/** Nothing but our headings stands there. */
function isBegun(ports: Ports, sheetId: number, headings: readonly string[]): boolean {
  const [first = [], ...rows] = ports.book.read(sheetId);
  return rows.length === 0 && first.every((cell, at) => cell === '' || cell === headings[at]);
}
