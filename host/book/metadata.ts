// Keys and values that a script hangs on the book, a tab, a whole row or a whole column.

import { helpers } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';
import type { MetadataMark } from './plugins/marks';

const kind = 'metadata';

/** Where metadata hang. `index` counts from 0. */
export type MetadataPlace =
  | { readonly on: 'book' }
  | { readonly on: 'sheet'; readonly sheetId: string }
  | { readonly on: 'row' | 'column'; readonly sheetId: string; readonly index: number };

export interface Metadatum {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly place: MetadataPlace;
}

function placeOf({ sheetId, range }: MetadataMark): MetadataPlace {
  if (sheetId === null) return { on: 'book' };
  if (range === null) return { on: 'sheet', sheetId };
  // A whole column has no bottom, a whole row no right side.
  const { top, left, bottom } = helpers.toUnboundedZone(range);
  return bottom === undefined ? { on: 'column', sheetId, index: left } : { on: 'row', sheetId, index: top };
}

function target(place: MetadataPlace): readonly [string | null, string | null] {
  if (place.on === 'book') return [null, null];
  if (place.on === 'sheet') return [place.sheetId, null];
  const name = place.on === 'row' ? String(place.index + 1) : helpers.numberToLetters(place.index);
  return [place.sheetId, `${name}:${name}`];
}

function read(mark: MetadataMark): Metadatum {
  const value = mark.data.value;
  return {
    id: mark.id,
    key: String(mark.data.key ?? ''),
    value: typeof value === 'string' ? value : null,
    visibility: String(mark.data.visibility ?? 'DOCUMENT'),
    place: placeOf(mark),
  };
}

export class Metadata {
  constructor(private readonly engine: Engine) {}

  /** Oldest first. */
  all(): readonly Metadatum[] {
    return this.engine.marks.all(kind).map(read);
  }

  get(id: number): Metadatum | null {
    const mark = this.engine.marks.get(id);
    return mark?.kind === kind ? read(mark) : null;
  }

  add(place: MetadataPlace, key: string, value: string | null, visibility: string): Metadatum {
    const [sheetId, range] = target(place);
    const id = this.engine.marks.add(kind, sheetId, range, { key, value, visibility });
    return { id, key, value, visibility, place };
  }

  change(id: number, changes: Partial<Pick<Metadatum, 'key' | 'value' | 'visibility'>>): void {
    const now = this.get(id);
    if (!now) return;
    const { key, value, visibility } = { ...now, ...changes };
    this.engine.marks.change(id, { key, value, visibility });
  }

  move(id: number, place: MetadataPlace): void {
    const [sheetId, range] = target(place);
    this.engine.marks.move(id, sheetId, range);
  }

  remove(id: number): void {
    this.engine.marks.remove(id);
  }
}
