// Finds developer metadata on the workbook, on a tab or in a range, by what they say.

import type { Zone } from '@odoo/o-spreadsheet';
import type { MetadataPlace, Metadatum } from '../../book/metadata';
import { GoogleObject } from '../../engine/google-object';
import { kindsOf } from '../call-kinds';
import type { ClassContext } from '../class-context';
import { DeveloperMetadata } from './developer-metadata';
import { locationType } from './developer-metadata-location';

/** Where a finder looks: everywhere, on a tab, in a range. */
export type FinderScope = null | { readonly sheetId: string; readonly zone?: Zone };

type Test = (datum: Metadatum) => boolean;

export class DeveloperMetadataFinder extends GoogleObject {
  readonly googleClass = 'Spreadsheet.DeveloperMetadataFinder';
  private readonly tests: Test[] = [];
  private intersecting = false;

  constructor(
    private readonly desk: ClassContext,
    private readonly scope: FinderScope,
  ) {
    super();
  }

  withId(id: number): this {
    return this.where((datum) => datum.id === id);
  }

  withKey(key: string): this {
    return this.where((datum) => datum.key === key);
  }

  withValue(value: string): this {
    return this.where((datum) => datum.value === value);
  }

  withVisibility(visibility: string): this {
    return this.where((datum) => datum.visibility === visibility);
  }

  withLocationType(type: string): this {
    return this.where((datum) => locationType(datum.place) === type);
  }

  /** Also what lies only partly in the range, and what hangs above it. */
  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }

  find(): DeveloperMetadata[] {
    const found = this.desk.book.metadata.all().filter((datum) => this.inScope(datum.place) && this.tests.every((test) => test(datum)));
    return found.map(({ id }) => new DeveloperMetadata(this.desk, id));
  }

  private where(test: Test): this {
    this.tests.push(test);
    return this;
  }

  private inScope(place: MetadataPlace): boolean {
    if (!this.scope) return true;
    if (place.on === 'book') return this.intersecting;
    if (place.sheetId !== this.scope.sheetId) return false;
    const { zone } = this.scope;
    if (!zone) return true;
    if (place.on === 'sheet') return this.intersecting;
    const [start, end] = place.on === 'row' ? [zone.top, zone.bottom] : [zone.left, zone.right];
    const within = place.index >= start && place.index <= end;
    return within && (this.intersecting || this.wholeLine(place.on, zone));
  }

  private wholeLine(line: 'row' | 'column', zone: Zone): boolean {
    const { rows, columns } = this.desk.tab(this.scope?.sheetId ?? '');
    return line === 'row' ? zone.left === 0 && zone.right === columns - 1 : zone.top === 0 && zone.bottom === rows - 1;
  }
}

export const developerMetadataFinderKinds = kindsOf('DeveloperMetadataFinder', { read: ['find'] });
