// Steps that may not start before what is cast in their rows has passed others.

import { type DeadlinePlace, placesOf, type StatusSaid } from '../../office/rules/places';
import { dateIn, textIn } from '../../office/work/row-facts';
import type { Catalog, Step } from '../../schema/catalog';
import type { LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { type Casting, countingCasts, reached, referentKey } from '../../workbook/casting/casts';
import { perStepOf } from '../../workbook/layout/columns';
import { calledSo, type Referent } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';

/** A step of an asset that has not passed. */
export interface Missing {
  readonly read: ReadTable;
  readonly record: ReadRecord;
  readonly place: DeadlinePlace;
  readonly name: string;
  readonly step: string;
  readonly due: LocalDate | null;
}

/** A step of a row that has not begun, and waits for what is cast there. */
export interface Waiting {
  readonly read: ReadTable;
  readonly record: ReadRecord;
  readonly place: DeadlinePlace;
  readonly due: LocalDate | null;
  /** Blank or to do: `starts` where its word says that it can start already. */
  readonly status: StatusSaid;
  /** None: all that it waits for has passed. */
  readonly missing: readonly Missing[];
}

/** True where a step waits for any: without one nobody needs to read castings. */
export function hasWaitingSteps({ steps }: Catalog): boolean {
  return steps.some(({ waitsFor = [] }) => waitsFor.length > 0);
}

/** Steps that may not start yet. One pass over the rows, one over the castings; each step of each asset is looked at once. */
export function waitingOn(reads: readonly ReadTable[], casts: readonly Casting[], catalog: Catalog): readonly Waiting[] {
  return stepsThatWait(reads, casts, catalog).filter(({ missing }) => missing.length > 0);
}

/** Of the rows in which something is cast: nobody knows what the others wait for. */
export function stepsThatWait(
  reads: readonly ReadTable[],
  casts: readonly Casting[],
  catalog: Catalog,
  wanted: (read: ReadTable) => boolean = () => true,
): readonly Waiting[] {
  const inIt = partsOfRows(casts);
  const missingOf = missingSteps(reads, catalog);
  return reads.filter(wanted).flatMap((read) => {
    const places = stepPlaces(read, catalog).filter(({ step }) => (step?.waitsFor ?? []).length > 0);
    return places.length === 0
      ? []
      : read.records.flatMap((record) => {
          const parts = inIt(referentKey({ tab: read.tab, row: record.row }));
          return parts.length === 0
            ? []
            : waitingAt(read, record, places, (step) => [...missingOf.own(read, record, step), ...parts.flatMap(missingOf.cast(step))]);
        });
  });
}

/** Steps of a row that have not begun. */
function waitingAt(
  read: ReadTable,
  record: ReadRecord,
  places: readonly DeadlinePlace[],
  missingIn: (step: Step) => readonly Missing[],
): readonly Waiting[] {
  return places.flatMap((place) => {
    const status = place.statusOf(record);
    const isOpen = status.means === 'to do' || status.means === 'blocked';
    if (!isOpen || place.step === null) return [];
    return [{ read, record, place, status, due: dateIn(valueIn(record, place.date)), missing: missingIn(place.step) }];
  });
}

/** What is in a row, by way of what dresses that too, each once; nothing in a row that is left out. */
function partsOfRows(casts: readonly Casting[]): (key: string) => readonly Referent[] {
  const keyOf = onceEach(referentKey);
  const direct = new Map<string, Referent[]>();
  for (const { asset, into } of countingCasts(casts)) {
    const there = direct.get(keyOf(into));
    if (there === undefined) direct.set(keyOf(into), [asset]);
    else if (!there.includes(asset)) there.push(asset);
  }
  const partsOf = (key: string): readonly Referent[] => direct.get(key) ?? [];
  return (key) => (partsOf(key).some((part) => direct.has(keyOf(part))) ? reached(key, partsOf) : partsOf(key));
}

function stepPlaces(read: ReadTable, catalog: Catalog): readonly DeadlinePlace[] {
  return read.table.deadlines.flatMap((deadline) => (deadline.perStep === null ? [] : placesOf(read, deadline, catalog)));
}

const passed = ['finished', 'approved with fixes', 'not needed'];

/** What holds up a step. */
interface MissingSteps {
  /** Of what is cast. */
  readonly cast: (step: Step) => (asset: Referent) => readonly Missing[];
  /** Of the row itself: Lighting may wait for its Animation. */
  readonly own: (read: ReadTable, record: ReadRecord, step: Step) => readonly Missing[];
}

/** A step that a row does not have, or does not need for what it is, holds up nothing. A status that nobody understands is none that has passed. */
function missingSteps(reads: readonly ReadTable[], catalog: Catalog): MissingSteps {
  const rows = new Map<string, { readonly read: ReadTable; readonly record: ReadRecord }>();
  for (const read of reads)
    if (read.table.casts === null && perStepOf(read.table) !== null)
      for (const record of read.records) rows.set(referentKey({ tab: read.tab, row: record.row }), { read, record });
  const placesIn = onceEach((read: ReadTable) => new Map(stepPlaces(read, catalog).map((place) => [place.step?.name ?? '', place])));
  const missingOf = (read: ReadTable, record: ReadRecord, name: string, step: string): Missing | null => {
    const place = placesIn(read).get(step);
    if (place === undefined) return null;
    const { means, word } = place.statusOf(record);
    if ((means !== null && passed.includes(means)) || (word === '' && !isFor(place.step, read, record))) return null;
    return { read, record, place, name, step, due: dateIn(valueIn(record, place.date)) };
  };
  const ofStep = onceEach((step: string) =>
    onceEach((asset: Referent): Missing | null => {
      const row = rows.get(referentKey(asset));
      return row === undefined ? null : missingOf(row.read, row.record, calledSo(asset), step);
    }),
  );
  const ofSteps = onceEach((steps: string) => {
    const each = steps.split('\n').map(ofStep);
    return onceEach((asset: Referent) => each.flatMap((of) => of(asset) ?? []));
  });
  return {
    cast: ({ waitsFor = [] }) => ofSteps(waitsFor.join('\n')),
    own: (read, record, { name, waitsFor = [] }) =>
      waitsFor.flatMap((step) => (step === name ? [] : (missingOf(read, record, 'itself', step) ?? []))),
  };
}

function isFor(step: Step | null, { table }: ReadTable, record: ReadRecord): boolean {
  const typedBy = perStepOf(table)?.perStep.typedBy ?? null;
  const { forTypes = [] } = step ?? {};
  return typedBy === null || forTypes.length === 0 || forTypes.includes(textIn(valueIn(record, typedBy)));
}
