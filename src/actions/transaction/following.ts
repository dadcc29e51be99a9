// Reading a tab whose headings may have been renamed: who moved or renamed a column is followed, and told so once.

import type { ColumnMark, Ports } from '../../ports';
import type { Placements } from '../../schema/adopted/adoption';
import type { AnyBoundTable } from '../../schema/adopted/bound-table';
import { headingSaid } from '../../schema/adopted/placement';
import type { Grid } from '../../schema/values/cell';
import { onceForEach } from '../../schema/values/once';
import { textHash } from '../../schema/values/text';
import { adoptedKey, withHeadings } from '../../workbook/adopted/adopted-table';
import { isEverywhere } from '../../workbook/layout/columns';
import { doubtfulKeys, emptiedKeys, headingsByMarks, nowhere, type RenamedHeading } from '../../workbook/layout/renamed-headings';
import type { ReadHead } from '../../workbook/rows/read-table';
import { headingFollowed } from '../messages/workbook';
import { placementsOf } from './placements';
import { readState, stateKeys } from './state';
import type { Located } from './tabs';

export interface Followed<T extends AnyBoundTable = AnyBoundTable> {
  /** With the headings that it bears now. */
  readonly table: T;
  /** The tab's name. */
  readonly tab: string;
  readonly renamed: readonly RenamedHeading[];
  /** Keys of columns that are not there, for what is asked with the tab; null where that is known already. */
  readonly gone: readonly string[] | null;
  /** Keys of columns of which nobody can tell where they stand. */
  readonly unsure: readonly string[];
  /** A check sum of the headings, by which is known whether somebody touched them since. */
  readonly print: number;
}

/**
 * One round trip, and only where the headings are others than they were when somebody looked last, or one is not where it was; none with all marks at
 * hand. Headings that were exchanged are all there: that they changed is the only sign.
 */
export function followed<T extends AnyBoundTable>(ports: Ports, located: Located, head: ReadHead<T>, grid: Grid): Followed<T> {
  const doubtful = doubtfulKeys(head);
  const { table, tab, sheetId } = head;
  const known = located.placements.gone[table.key] ?? [];
  const isKnown = doubtful.every((key) => known.includes(key));
  const print = textHash(JSON.stringify(head.headings));
  const isSeen = print === (printsIn(located.store)[table.key] ?? print);
  // What another desk alone has is nothing to look for here.
  const missed = doubtful.filter((key) => !head.missing.some((column) => column.key === key && !isEverywhere(column)));
  const isSettled = missed.length === 0 || (!isStrict(table) && missed.every((key) => known.includes(key)));
  if (located.marks === null && isSeen && isSettled)
    return { table, tab, renamed: [], gone: isKnown ? null : doubtful, unsure: doubtful, print };
  const marks = located.marks?.get(sheetId) ?? marksOf(ports, located, sheetId);
  const { renamed, unsure: doubted } = headingsByMarks(head, grid, marks);
  const unsure = isStrict(table) ? [...new Set([...doubted, ...emptiedKeys(head, grid, marks)])] : doubted;
  const gone = isSeen && isKnown && renamed.length === 0 ? null : doubtful.filter((key) => !renamed.some((one) => one.key === key));
  const lost = head.columns.filter(({ key }) => unsure.includes(key) && !doubtful.includes(key));
  const headings = { ...byKey(renamed), ...Object.fromEntries(lost.map(({ key, heading }) => [key, nowhere(heading)])) };
  const here = renamed.length + lost.length === 0 ? table : withHeadings(table, headings);
  return { table: here, tab, renamed, gone, unsure, print };
}

/** The headings as they were when somebody looked last, by table. Asked for each tab; whoever changes what is noted gets another store. */
const printsIn = onceForEach((store: Located['store']): Readonly<Record<string, number>> => readState(store, stateKeys.headings) ?? {});

function marksOf(ports: Ports, { marks }: Located, sheetId: number): readonly ColumnMark[] {
  return marks === null ? ports.marks.ofColumns(sheetId) : [];
}

/** Tabs without which nobody may be mailed: of them even what is known to be gone is looked for again. */
function isStrict(table: AnyBoundTable): boolean {
  return table.shape !== 'records' || table.inUse === null;
}

/**
 * Remembers what was found, so that it is told once and looked for no more; nothing where nobody looked. Answers in words. Those who only look hold
 * no lock: they take it for this, and where somebody else has it, leave it to whoever looks next.
 */
export function rememberFollowed(ports: Ports, located: Located, all: readonly Followed[]): readonly string[] {
  const prints = printsIn(located.store);
  const looked = all.filter(({ gone, table, print }) => gone !== null || (prints[table.key] ?? print) !== print);
  if (looked.length === 0) return [];
  if (located.store[stateKeys.file] !== undefined) ports.lock.attempt(() => remember(ports, located, looked));
  const moved = looked.filter(({ renamed }) => renamed.length > 0);
  return moved.flatMap(({ tab, renamed: more }) => more.map((one) => `${tab}: ${renamedWords(one)}`));
}

/** Of tabs whose headings nobody has looked at yet: what they are, so that a change shows. Four round trips, once. */
export function rememberHeadings(ports: Ports, located: Located, all: readonly Followed[]): void {
  const prints = printsIn(located.store);
  const anew = all.filter(({ table }) => prints[table.key] === undefined);
  if (anew.length > 0 && located.store[stateKeys.file] !== undefined) ports.lock.attempt(() => remember(ports, located, anew));
}

/** Beside what others have noted since: nothing in a file that Routesheet was taken out of, or of a tab that it was told to leave alone. */
function remember(ports: Ports, located: Located, all: readonly Followed[]): void {
  const store = ports.store.all();
  if (store[stateKeys.file] === undefined || store[stateKeys.file] !== located.store[stateKeys.file]) return;
  const placements = placementsOf(ports, store);
  const used = placements.adoptions.flatMap(({ table, tabs }) => tabs.map(({ sheetId }) => adoptedKey(table, sheetId)));
  const looked = all.filter(({ table }) => !table.placement.adopted || used.includes(table.key));
  const moved = looked.filter(({ renamed }) => renamed.length > 0);
  const renamed: Placements['renamed'] = {
    ...placements.renamed,
    ...Object.fromEntries(moved.map(({ table: { key }, renamed: more }) => [key, { ...placements.renamed[key], ...byKey(more) }])),
  };
  const gone: Placements['gone'] = { ...placements.gone, ...goneIn(looked) };
  const prints = { ...printsIn(store), ...Object.fromEntries(looked.map(({ table, print }) => [table.key, print])) };
  const entries = { [stateKeys.renamed]: renamed, [stateKeys.gone]: gone, [stateKeys.headings]: prints };
  ports.store.set(Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, JSON.stringify(value)])));
}

/** By table, of those that somebody looked at. */
export function goneIn(all: readonly Followed[]): Placements['gone'] {
  return Object.fromEntries(all.flatMap(({ table, gone }) => (gone === null ? [] : [[table.key, gone] as const])));
}

function byKey(renamed: readonly RenamedHeading[]): Placements['renamed'][string] {
  return Object.fromEntries(renamed.map(({ key, heading }) => [key, heading]));
}

/** `the heading “Due” is now called “Deadline”. Routesheet follows it.` */
export function renamedWords({ from, heading }: RenamedHeading, article: 'The' | 'the' = 'the'): string {
  return headingFollowed({ from, to: headingSaid(heading), goesOn: article === 'the' });
}
