// Where developer metadata may hang, and how all four places add and list them.

import type { MetadataPlace, Metadatum } from '../../book/metadata';
import type { ClassContext } from '../class-context';
import { refusals } from '../refusals';
import { DeveloperMetadata } from './developer-metadata';

/** `value`, `visibility`, or both: `addDeveloperMetadata('k')`, `('k', 'v')`, `('k', PROJECT)`, `('k', 'v', PROJECT)`. */
export type MetadataExtras = readonly [valueOrVisibility?: string | null, visibility?: string | null];

const visibilities = new Set(['DOCUMENT', 'PROJECT']);
/** Characters of keys and values together, at the book and on each tab. */
const limit = 30_000;

function sameTab(one: MetadataPlace, other: MetadataPlace): boolean {
  return ('sheetId' in one ? one.sheetId : null) === ('sheetId' in other ? other.sheetId : null);
}

export function samePlace(one: MetadataPlace, other: MetadataPlace): boolean {
  const index = (place: MetadataPlace) => ('index' in place ? place.index : -1);
  return one.on === other.on && sameTab(one, other) && index(one) === index(other);
}

function size({ key, value }: Pick<Metadatum, 'key' | 'value'>): number {
  return key.length + (value?.length ?? 0);
}

/** Adds at a place; null: a range that is neither a whole row nor a whole column. */
export function addMetadata(desk: ClassContext, place: MetadataPlace | null, key: string, extras: MetadataExtras): void {
  if (!place) throw refusals.metadataLocation();
  const [first = null, second = null] = extras;
  const only = second === null && first !== null && visibilities.has(first);
  const value = only ? null : first;
  const there = desk.book.metadata.all().filter((datum) => sameTab(datum.place, place));
  if (there.reduce((sum, datum) => sum + size(datum), size({ key, value })) > limit) throw refusals.metadataLimit();
  desk.book.metadata.add(place, key, value, only ? first : (second ?? 'DOCUMENT'));
}

/** What hangs exactly there. */
export function metadataAt(desk: ClassContext, place: MetadataPlace | null): DeveloperMetadata[] {
  if (!place) return [];
  const there = desk.book.metadata.all().filter((datum) => samePlace(datum.place, place));
  return there.map(({ id }) => new DeveloperMetadata(desk, id));
}
