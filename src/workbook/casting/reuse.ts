// In how many episodes and shots each asset is, the first and the last of them.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { tablesNamedBy } from '../../schema/traits';
import { groupedBy, timesOf } from '../../schema/values/grouping';
import { seenText } from '../../schema/values/text';
import { calledSo, type Referent, type Referents, referentsOf } from '../references/referents';
import type { ReadTable } from '../rows/read-table';
import { columnOf, leftOutIn } from '../rows/sheet-row';
import type { PlacedRow } from './by-row';
import { type Casting, countingCasts, reached, referentKey } from './casts';

/** Where an asset is, by way of what it dresses too. */
export interface Reuse {
  readonly asset: Referent;
  /** In their order: that of the tab of episodes, then as shots name them. */
  readonly episodes: readonly string[];
  /** Rows that it is in and that are no assets: shots, and episodes as a whole. */
  readonly shots: number;
  /** How many of those are of each episode. */
  readonly inEach: ReadonlyMap<string, number>;
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
  const byAsset = groupedBy(countingCasts(all), ({ asset }) => referentKey(asset));
  const wholesOf = (row: PlacedRow) => (byAsset.get(referentKey(row)) ?? []).map(({ into }) => into);
  return [...byAsset.values()].map(([{ asset }]) => {
    const places = new Map(
      reached(asset, wholesOf)
        .flatMap((row) => placeOf.of(row) ?? [])
        .map((place) => [place.key, place]),
    );
    const inEach = timesOf([...places.values()].map(({ episode }) => episode).filter((name) => name !== ''));
    return {
      ...{ asset, inEach, shots: places.size },
      episodes: [...inEach.keys()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    };
  });
}

/** Episodes that anything is in, in their order. */
export function episodesOf(castTable: BoundTable, reads: readonly ReadTable[], all: readonly Reuse[]): readonly string[] {
  const used = new Set(all.flatMap(({ episodes }) => episodes));
  return placesIn(castTable, reads).order.filter((name) => used.has(name));
}

interface Places {
  /** Null for a row that is an asset. */
  readonly of: (row: Referent) => Place | null;
  /** Names of episodes. */
  readonly order: readonly string[];
}

/** Which episode each shot is of, and each episode itself; of assets, which dress others, nothing. */
function placesIn(castTable: BoundTable, reads: readonly ReadTable[]): Places {
  const assets = tablesNamedBy(castTable.columns[castTable.casts?.asset ?? '']);
  const wholes = reads.filter(({ table }) => !assets.includes(table.baseTable));
  const bases = wholes.map(({ table }) => table.baseTable);
  const known = new Map<string, Place>();
  const order = new Set<string>();
  const grouped = wholes.map((read) => ({ read, by: read.table.partOf.find((key) => refersTo(read.table, key)) }));
  const named = referentsOf(grouped.flatMap(({ read, by }) => (by === undefined ? [read] : [])));
  for (const { leftOut, name, id } of named.rows) if (!leftOut) order.add(calledSo({ name, id }));
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
    of: (row) => known.get(referentKey(row)) ?? (bases.includes(row.table) ? { key: referentKey(row), episode: calledSo(row) } : null),
  };
}

/** As the tab of episodes writes it, else as it stands. */
function episodeNamed(text: string, named: Referents): string {
  const [row, ...others] = text === '' ? [] : named.find(text);
  return row === undefined || others.length > 0 ? seenText(text) : calledSo(row);
}

/** Whether that column names rows of another tab: shots their episode. */
function refersTo(table: BoundTable, key: string): boolean {
  return tablesNamedBy(table.columns[key]).length > 0;
}
