// In how many episodes and shots each asset is, the first and the last of them.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { seenText } from '../../schema/values/text';
import { type Referent, type Referents, referentsOf } from '../references/referents';
import type { ReadTable } from '../rows/read-table';
import { columnOf, leftOutIn } from '../rows/sheet-row';
import { type Casting, referentKey } from './casts';

/** Where an asset is, by way of what it dresses too. */
export interface Reuse {
  readonly asset: Referent;
  /** In their order: that of the tab of episodes, then as shots name them. */
  readonly episodes: readonly string[];
  /** Rows that it is in and that are no assets: shots, and episodes as a whole. */
  readonly shots: number;
}

/** What a whole belongs to. */
interface Place {
  readonly key: string;
  readonly episode: string;
}

/** Each asset that is in anything, in the order of the castings. What is left out is in nothing, and takes nothing with it. @param reads tabs that castings name */
export function castReuse(castTable: BoundTable, reads: readonly ReadTable[], all: readonly Casting[]): readonly Reuse[] {
  const placeOf = placesIn(castTable, reads);
  const order = new Map<string, number>(placeOf.order.map((name, at) => [name, at]));
  const wholes = new Map<string, Referent[]>();
  const assets = new Map<string, Referent>();
  for (const { asset, into } of all) {
    if (asset.leftOut || into.leftOut) continue;
    const key = referentKey(asset);
    assets.set(key, asset);
    const there = wholes.get(key);
    if (there === undefined) wholes.set(key, [into]);
    else there.push(into);
  }
  return [...assets].map(([key, asset]) => {
    const places = ends(wholes, key).flatMap((row) => placeOf.of(row) ?? []);
    const episodes = [...new Set(places.map(({ episode }) => episode).filter((name) => name !== ''))];
    return {
      asset,
      episodes: episodes.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      shots: new Set(places.map((place) => place.key)).size,
    };
  });
}

/** What an asset is in, by way of assets too, each once. */
function ends(wholes: ReadonlyMap<string, readonly Referent[]>, from: string): readonly Referent[] {
  const [found, seen, open]: [Referent[], Set<string>, string[]] = [[], new Set([from]), [from]];
  for (const key of open)
    for (const row of wholes.get(key) ?? []) {
      const next = referentKey(row);
      if (seen.has(next)) continue;
      seen.add(next);
      if (wholes.has(next)) open.push(next);
      found.push(row);
    }
  return found;
}

interface Places {
  /** Null for a row that is an asset. */
  readonly of: (row: Referent) => Place | null;
  /** Names of episodes. */
  readonly order: readonly string[];
}

/** Which episode each shot is of, and each episode itself; of assets, which dress others, nothing. */
function placesIn(castTable: BoundTable, reads: readonly ReadTable[]): Places {
  const assets = castTable.casts === null ? [] : namedBy(castTable, castTable.casts.asset);
  const wholes = reads.filter(({ table }) => !assets.includes(table.baseTable));
  const bases = wholes.map(({ table }) => table.baseTable);
  const known = new Map<string, Place>();
  const order = new Set<string>();
  const grouped = wholes.map((read) => ({ read, by: read.table.partOf.find((key) => refersTo(read.table, key)) }));
  const named = referentsOf(grouped.flatMap(({ read, by }) => (by === undefined ? [read] : [])));
  for (const { leftOut, name, id } of named.rows) if (!leftOut) order.add(name || id);
  for (const { read, by } of grouped) {
    if (by === undefined) continue;
    const isOut = leftOutIn(read);
    const episode = columnOf(read, by, ({ value }) => episodeNamed(String(value ?? ''), named));
    for (const record of read.records) {
      if (isOut(record)) continue;
      const key = referentKey({ tab: read.tab, row: record.row });
      order.add(episode(record));
      known.set(key, { key, episode: episode(record) });
    }
  }
  return {
    order: [...order].filter((name) => name !== ''),
    of: (row) => known.get(referentKey(row)) ?? (bases.includes(row.table) ? { key: referentKey(row), episode: row.name || row.id } : null),
  };
}

/** As the tab of episodes writes it, else as it stands. */
function episodeNamed(text: string, named: Referents): string {
  const [row, ...others] = text === '' ? [] : named.find(text);
  return row === undefined || others.length > 0 ? seenText(text) : row.name || row.id;
}

function namedBy({ columns }: BoundTable, key: string): readonly string[] {
  const column = columns[key];
  return column?.kind === 'ref' ? column.to : [];
}

/** Whether that column names rows of another tab: shots their episode. */
function refersTo(table: BoundTable, key: string): boolean {
  return namedBy(table, key).length > 0;
}
