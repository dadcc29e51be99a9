// Packs: what a kind of partner usually asks to be delivered, and when.

export const deliverableCategories = ['Picture', 'Sound', 'Text', 'Artwork', 'Paperwork', 'Approvals'] as const;
export type DeliverableCategory = (typeof deliverableCategories)[number];

/** The packs that there are, as people choose them; what is in them stands in `tables/packs`. */
export const packNames = {
  ukBroadcaster: 'UK public broadcaster',
  usNetwork: 'US network',
  streamingService: 'Streaming service',
  filmDistributor: 'Film distributor',
  festival: 'Festival',
} as const;
export type PackKey = keyof typeof packNames;
export const packKeys = Object.keys(packNames) as readonly PackKey[];

const own = 'own:';

/** By what a pack of the studio's own is asked for, beside the keys of those that come with Routesheet; and its name again. */
export function ownPackKey(name: string): string {
  return own + name;
}

export function ownPackName(key: string): string {
  return key.startsWith(own) ? key.slice(own.length) : key;
}

/** `Episode`: once for each; the others once in all. */
export type PackScope = 'Episode' | 'Series' | 'Film';

export interface PackLine {
  readonly deliverable: string;
  /** As on the list of categories. */
  readonly category: string;
  /** As on the list of scopes. */
  readonly scope: string;
  /** True: once for each episode. */
  readonly isEach: boolean;
  /** As in the column: `CDD-10wd`. Its anchors are contract dates and steps of an episode. */
  readonly rule: string;
  /** Who asks for it, and where that can be read. */
  readonly source: string;
  /** True where the source says when, too; else the date is what is usual. */
  readonly dated: boolean;
}

/** A contract says what is owed, not a pack: whoever applies one is told to compare. */
export interface Pack {
  readonly key: PackKey;
  readonly lines: readonly PackLine[];
}

/** Deliverable, rule, key of its source, and `dated` where that gives the date. */
export type PackRow<S extends string> = readonly [deliverable: string, rule: string, source: S, dated?: 'dated'];

/** The lines of one scope, by category. */
export function packLines<const S extends string>(
  sources: Readonly<Record<S, string>>,
  scope: PackScope,
  rows: Readonly<Partial<Record<DeliverableCategory, readonly PackRow<NoInfer<S>>[]>>>,
): readonly PackLine[] {
  return deliverableCategories.flatMap((category) =>
    (rows[category] ?? []).map(([deliverable, rule, source, dated]) => ({
      deliverable,
      category,
      scope,
      isEach: scope === 'Episode',
      rule,
      source: sources[source],
      dated: dated !== undefined,
    })),
  );
}
