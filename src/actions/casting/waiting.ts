// Steps that may not start before what is cast in their rows has passed others.

import { type DeadlinePlace, placesOf } from '../../office/rules/places';
import { dateIn, textIn } from '../../office/work/row-facts';
import type { Catalog, Step } from '../../schema/catalog';
import { groupedBy } from '../../schema/values/grouping';
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

/** A step of a shot that cannot start. */
export interface Waiting {
  readonly read: ReadTable;
  readonly record: ReadRecord;
  readonly place: DeadlinePlace;
  readonly due: LocalDate | null;
  readonly missing: readonly Missing[];
}

/** True where a step waits for any: without one nobody needs to read castings. */
export function hasWaitingSteps({ steps }: Catalog): boolean {
  return steps.some(({ waitsFor = [] }) => waitsFor.length > 0);
}

/** One pass over the rows, one over the castings; each step of each asset is looked at once. */
export function waitingOn(reads: readonly ReadTable[], casts: readonly Casting[], catalog: Catalog): readonly Waiting[] {
  const inIt = partsOfRows(casts);
  const missingOf = missingSteps(reads, catalog);
  return reads.flatMap((read) => {
    const places = stepPlaces(read, catalog).filter(({ step }) => (step?.waitsFor ?? []).length > 0);
    const alike = [...groupedBy(places, ({ step }) => (step?.waitsFor ?? []).join('\n'))];
    return alike.length === 0
      ? []
      : read.records.flatMap((record) => {
          const parts = inIt(referentKey({ tab: read.tab, row: record.row }));
          return parts.length === 0
            ? []
            : alike.flatMap(([steps, some]) => waitingAt(read, record, some, () => parts.flatMap(missingOf(steps))));
        });
  });
}

/** Steps of a row that have not begun; those that wait for the same miss the same. */
function waitingAt(
  read: ReadTable,
  record: ReadRecord,
  places: readonly DeadlinePlace[],
  missingIn: () => readonly Missing[],
): readonly Waiting[] {
  const open = places.filter((place) => {
    const { means } = place.statusOf(record);
    return means === 'to do' || means === 'blocked';
  });
  const missing = open.length === 0 ? [] : missingIn();
  return missing.length === 0 ? [] : open.map((place) => ({ read, record, place, due: dateIn(valueIn(record, place.date)), missing }));
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

/**
 * By steps, one a line, what of an asset has not passed them. A step that an asset does not have, or does not need for what it is, holds up nothing. A status that
 * nobody understands is none that has passed.
 */
function missingSteps(reads: readonly ReadTable[], catalog: Catalog): (steps: string) => (asset: Referent) => readonly Missing[] {
  const rows = new Map<string, { readonly read: ReadTable; readonly record: ReadRecord }>();
  for (const read of reads)
    if (read.table.casts === null && perStepOf(read.table) !== null)
      for (const record of read.records) rows.set(referentKey({ tab: read.tab, row: record.row }), { read, record });
  const placesIn = onceEach((read: ReadTable) => new Map(stepPlaces(read, catalog).map((place) => [place.step?.name ?? '', place])));
  const missing = onceEach((step: string) =>
    onceEach((asset: Referent): Missing | null => {
      const row = rows.get(referentKey(asset));
      const place = row === undefined ? undefined : placesIn(row.read).get(step);
      if (row === undefined || place === undefined) return null;
      const { read, record } = row;
      const { means, word } = place.statusOf(record);
      if ((means !== null && passed.includes(means)) || (word === '' && !isFor(place.step, read, record))) return null;
      const due = dateIn(valueIn(record, place.date));
      return { read, record, place, name: calledSo(asset), step, due };
    }),
  );
  return onceEach((steps: string) => {
    const each = steps.split('\n').map(missing);
    return onceEach((asset: Referent) => each.flatMap((of) => of(asset) ?? []));
  });
}

function isFor(step: Step | null, { table }: ReadTable, record: ReadRecord): boolean {
  const typedBy = perStepOf(table)?.perStep.typedBy ?? null;
  const { forTypes = [] } = step ?? {};
  return typedBy === null || forTypes.length === 0 || forTypes.includes(textIn(valueIn(record, typedBy)));
}
