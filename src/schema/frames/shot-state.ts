// A shot in a cut, and in the one before.

/** Null where that is not said. */
export interface ShotState {
  readonly frames: number | null;
  /** Where it stands: only which is before which matters. */
  readonly order: number | null;
  /** In percent; null: as it was shot. */
  readonly speed: number | null;
}

export interface ShotPair {
  readonly name: string;
  /** Null: it was not in the cut before. */
  readonly was: ShotState | null;
  /** Null: it is no longer in the cut. */
  readonly now: ShotState | null;
}

/** A shot as a cut has it. */
export interface CutShot {
  readonly episode: string;
  readonly sequence: string;
  readonly name: string;
  readonly frames: number;
  /** In percent: 100 as it was shot. */
  readonly speed: number;
}

/** For a tab of shots: which of its columns say what of the cut. Those that a tab does not have are not written. */
export interface CutColumns {
  readonly episode: string;
  readonly sequence: string;
  readonly frames: string;
  readonly order: string;
  readonly speed: string;
}

/** What a tab exchanges with the editor and with Kitsu, as it is declared. */
export interface DeclaredElsewhere<K extends string> {
  /** Its rows are shots of a cut: which of the columns say what of it. */
  readonly cut?: { readonly [P in keyof CutColumns]: K };
  /** Headings under which Kitsu takes its columns; statuses and people of steps come besides. */
  readonly kitsu?: { readonly [P in K]?: string };
}

export interface Elsewhere {
  /** Null: no cut list is brought in. */
  readonly cut: CutColumns | null;
  /** Null: Kitsu has nothing like its rows. */
  readonly kitsu: Readonly<Record<string, string | undefined>> | null;
}

export function elsewhereOf({ cut, kitsu }: DeclaredElsewhere<string>): Elsewhere {
  return { cut: cut ?? null, kitsu: kitsu ?? null };
}
