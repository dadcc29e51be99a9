// Reading a tab whose headings may have been renamed: who moved or renamed a column is followed, and told so once.

import type { Ports } from '../ports';
import type { Placements } from '../schema/adoption';
import type { Catalog } from '../schema/catalog';
import type { Grid } from '../schema/cell';
import { headingSaid } from '../schema/placement';
import { adoptedKey, withHeadings } from '../workbook/adopted-table';
import type { ReadTable } from '../workbook/read-table';
import { readTable } from '../workbook/records';
import { doubtfulKeys, type RenamedHeading, renamedHeadings } from '../workbook/renamed-headings';
import { placementsOf } from './placements';
import { stateKeys } from './state';
import type { Located } from './tabs';

export interface Followed {
  readonly read: ReadTable;
  readonly renamed: readonly RenamedHeading[];
  /** Keys of columns that were looked for in vain; null when nobody looked. */
  readonly gone: readonly string[] | null;
}

/** One round trip, and only where a heading is not where it was and nobody has looked for it yet. */
export function followed(ports: Ports, { placements }: Located, read: ReadTable, grid: Grid, catalog: Catalog): Followed {
  const doubtful = doubtfulKeys(read);
  const known = placements.gone[read.table.key] ?? [];
  if (doubtful.every((key) => known.includes(key))) return { read, renamed: [], gone: null };
  const renamed = renamedHeadings(read, grid, ports.marks.ofColumns(read.sheetId));
  const gone = doubtful.filter((key) => !renamed.some((one) => one.key === key));
  if (renamed.length === 0) return { read, renamed, gone };
  const table = withHeadings(read.table, byKey(renamed));
  return { read: readTable(table, { sheetId: read.sheetId, name: read.tab }, grid, catalog), renamed, gone };
}

/**
 * Remembers what was found, so that it is told once and looked for no more; nothing where nobody looked. Answers in words. Those who only look hold
 * no lock: they take it for this, and where somebody else has it, leave it to whoever looks next.
 */
export function rememberFollowed(ports: Ports, located: Located, all: readonly Followed[]): readonly string[] {
  const looked = all.filter(({ gone }) => gone !== null);
  if (looked.length === 0) return [];
  ports.lock.attempt(() => remember(ports, located, looked));
  const moved = looked.filter(({ renamed }) => renamed.length > 0);
  return moved.flatMap(({ read, renamed: more }) => more.map((one) => `${read.tab}: ${renamedWords(one)}`));
}

/** Beside what others have noted since: nothing in a file that Routesheet was taken out of, or of a tab that it was told to leave alone. */
function remember(ports: Ports, located: Located, all: readonly Followed[]): void {
  const store = ports.store.all();
  if (store[stateKeys.file] === undefined || store[stateKeys.file] !== located.store[stateKeys.file]) return;
  const placements = placementsOf(ports, store);
  const used = placements.adoptions.flatMap(({ table, tabs }) => tabs.map(({ sheetId }) => adoptedKey(table, sheetId)));
  const looked = all.filter(({ read: { table } }) => !table.placement.adopted || used.includes(table.key));
  const moved = looked.filter(({ renamed }) => renamed.length > 0);
  const renamed: Placements['renamed'] = {
    ...placements.renamed,
    ...Object.fromEntries(
      moved.map(({ read, renamed: more }) => [read.table.key, { ...placements.renamed[read.table.key], ...byKey(more) }]),
    ),
  };
  const gone: Placements['gone'] = { ...placements.gone, ...Object.fromEntries(looked.map((one) => [one.read.table.key, one.gone ?? []])) };
  ports.store.set({ [stateKeys.renamed]: JSON.stringify(renamed), [stateKeys.gone]: JSON.stringify(gone) });
}

function byKey(renamed: readonly RenamedHeading[]): Placements['renamed'][string] {
  return Object.fromEntries(renamed.map(({ key, heading }) => [key, heading]));
}

/** `the heading “Due” is now called “Deadline”. Routesheet follows it.` */
export function renamedWords({ from, heading }: RenamedHeading, article: 'The' | 'the' = 'the'): string {
  return `${article} heading “${from}” is now called “${headingSaid(heading)}”. Routesheet follows it.`;
}
