// Assets down, episodes across: how many shots of each an asset is in, and how many of each type an episode has.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { groupedBy } from '../../schema/values/grouping';
import { perStepOf } from '../layout/columns';
import { calledSo } from '../references/referents';
import type { ReadTable } from '../rows/read-table';
import { valueIn } from '../rows/sheet-row';
import { type Casting, referentKey } from './casts';
import { castReuse, episodesOf } from './reuse';

export interface MatrixRow {
  readonly name: string;
  /** `''`: none. */
  readonly type: string;
  /** Shots by episode; nought: it is not in it. */
  readonly shots: readonly number[];
}

/** What an episode needs: of each type how many, and how many that no episode before it has. */
export interface EpisodeCast {
  readonly episode: string;
  readonly types: readonly { readonly type: string; readonly count: number; readonly fresh: number }[];
}

export interface CastMatrix {
  readonly episodes: readonly string[];
  /** Assets that are in any, by type, then as they stand on their tab. */
  readonly rows: readonly MatrixRow[];
  readonly casts: readonly EpisodeCast[];
}

/** What is left out, or taken off, counts nowhere; what dresses a set is where that is. @param reads tabs that castings name */
export function castMatrix(castTable: BoundTable, reads: readonly ReadTable[], all: readonly Casting[]): CastMatrix {
  const reuse = castReuse(castTable, reads, all).filter(({ episodes }) => episodes.length > 0);
  const episodes = episodesOf(castTable, reads, reuse);
  const known = new Map(reuse.map((one) => [referentKey(one.asset), one]));
  const found = reads.flatMap((read) => {
    const typedBy = perStepOf(read.table)?.perStep.typedBy ?? null;
    return read.records.flatMap((record): readonly MatrixRow[] => {
      const one = known.get(referentKey({ tab: read.tab, row: record.row }));
      if (one === undefined) return [];
      const type = typedBy === null ? '' : String(valueIn(record, typedBy) ?? '');
      return [{ name: calledSo(one.asset), type, shots: episodes.map((episode) => one.inEach.get(episode) ?? 0) }];
    });
  });
  const rows = [...groupedBy(found, ({ type }) => type).values()].flat();
  return { episodes, rows, casts: episodes.map((episode, at) => ({ episode, types: typesIn(rows, at) })) };
}

function typesIn(rows: readonly MatrixRow[], at: number): EpisodeCast['types'] {
  const here = rows.filter(({ shots }) => (shots[at] ?? 0) > 0);
  return [...groupedBy(here, ({ type }) => type)].map(([type, all]) => ({
    ...{ type, count: all.length },
    fresh: all.filter(({ shots }) => shots.findIndex((count) => count > 0) === at).length,
  }));
}

/** The headings, then a row for each asset: in how many episodes it is, and the first and the last of them, at the end. */
export function matrixTable({ episodes, rows }: CastMatrix): {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
} {
  return {
    headings: ['Asset', 'Type', ...episodes, 'Episodes', 'First', 'Last'],
    rows: rows.map(({ name, type, shots }) => {
      const used = episodes.filter((_episode, at) => (shots[at] ?? 0) > 0);
      const last = used[used.length - 1] ?? '';
      return [name, type, ...shots.map((count) => (count === 0 ? '' : count)), used.length, used[0] ?? '', last];
    }),
  };
}
