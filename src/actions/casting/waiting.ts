// Steps that may not start before what is cast in their rows has passed others.

import { type DeadlinePlace, placesOf, type StatusSaid } from '../../office/rules/places';
import { dateIn, textIn } from '../../office/work/row-facts';
import type { Catalog, Step } from '../../schema/catalog';
import { groupedBy } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { ByRow, onceEachRow, type PlacedRow } from '../../workbook/casting/by-row';
import { type Casting, countingCasts, reached } from '../../workbook/casting/casts';
import { perStepOf } from '../../workbook/layout/columns';
import { calledSo, type Referent } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf, valueIn } from '../../workbook/rows/sheet-row';

/** A step of an asset that has not passed. */
export interface Missing {
  readonly read: ReadTable;
  readonly record: ReadRecord;
  readonly place: DeadlinePlace;
  readonly name: string;
  readonly step: string;
  readonly due: LocalDate | null;
}

/** Steps of a row that have not begun and wait for the same. */
export interface Waiting {
  readonly read: ReadTable;
  readonly record: ReadRecord;
  readonly steps: readonly WaitingStep[];
  /** None: all that they wait for has passed. */
  readonly missing: readonly Missing[];
}

export interface WaitingStep {
  readonly place: DeadlinePlace;
  readonly due: LocalDate | null;
  /** Blank, to do or blocked: `starts` where its word says that it can start already. */
  readonly status: StatusSaid;
}

/** True where a step waits for any: without one nobody needs to read castings. */
export function hasWaitingSteps({ steps }: Catalog): boolean {
  return steps.some(({ waitsFor = [] }) => waitsFor.length > 0);
}

/**
 * Of the rows in which something is cast: nobody knows what the others wait for. One pass over the rows, one over the castings; each step of each asset is looked
 * at once.
 */
export function stepsThatWait(
  reads: readonly ReadTable[],
  casts: readonly Casting[],
  catalog: Catalog,
  wanted: (read: ReadTable) => boolean = () => true,
): readonly Waiting[] {
  const inIt = partsOfRows(casts);
  const missing = missingSteps(reads, catalog);
  const all: Waiting[] = [];
  for (const read of reads) {
    const alike = wanted(read) ? alikeIn(read, missing, catalog) : [];
    if (alike.length === 0) continue;
    for (const record of read.records) {
      const parts = inIt({ tab: read.tab, row: record.row });
      if (parts.length === 0) continue;
      for (const group of alike) {
        const steps = openSteps(group.places, record);
        if (steps.length > 0) all.push({ read, record, steps, missing: missingFrom(group, record, parts) });
      }
    }
  }
  return all;
}

/** What waits for a step. */
export interface HeldUp {
  /** Steps of other rows. */
  readonly count: number;
  /** The first day on which one of them is due; null where none has a date. */
  readonly first: LocalDate | null;
}

/** By what has not passed, in the order in which it is met. What a row waits for on itself is no business of others. */
export function heldUpBy(all: readonly Waiting[]): ReadonlyMap<Missing, HeldUp> {
  const held = new Map<Missing, HeldUp>();
  for (const { missing, record, steps } of all) {
    if (missing.length === 0) continue;
    const due = steps.reduce<LocalDate | null>((first, step) => earlier(first, step.due), null);
    for (const one of missing) {
      if (one.record === record) continue;
      const { count, first } = held.get(one) ?? { count: 0, first: null };
      held.set(one, { count: count + steps.length, first: earlier(first, due) });
    }
  }
  return held;
}

/** Null only where both are. */
export function earlier(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  return one === null || (other !== null && other < one) ? other : one;
}

/** Steps of a tab that wait for the same. */
interface Alike {
  readonly places: readonly DatedPlace[];
  readonly cast: (asset: Referent) => readonly Missing[];
  /** Those of the row itself. */
  readonly own: readonly ((record: ReadRecord) => Missing | null)[];
}

function alikeIn(read: ReadTable, missing: MissingSteps, catalog: Catalog): readonly Alike[] {
  const places = stepPlaces(read, catalog).filter(({ step }) => (step?.waitsFor ?? []).length > 0);
  const there = new Set(read.columns.flatMap(({ step }) => step ?? []));
  const groups = groupedBy(places, ({ step }) => {
    const awaited = step?.waitsFor ?? [];
    // One that waits for steps of its own row may be among them.
    return (awaited.some((one) => there.has(one)) ? [...awaited, '', step?.name ?? ''] : awaited).join('\n');
  });
  return [...groups.values()].map((some) => {
    const { name = '', waitsFor = [] } = some[0].step ?? {};
    const own = waitsFor.filter((one) => one !== name && there.has(one));
    return {
      places: some.map((place) => ({ place, dueOf: dueIn(read, place) })),
      cast: missing.cast(waitsFor),
      own: own.map((one) => missing.own(read, one)),
    };
  });
}

interface DatedPlace {
  readonly place: DeadlinePlace;
  readonly dueOf: (record: ReadRecord) => LocalDate | null;
}

function dueIn(read: ReadTable, { date }: DeadlinePlace): DatedPlace['dueOf'] {
  return columnOf(read, date, ({ value }) => dateIn(value));
}

function openSteps(places: readonly DatedPlace[], record: ReadRecord): readonly WaitingStep[] {
  const steps: WaitingStep[] = [];
  for (const { place, dueOf } of places) {
    const status = place.statusOf(record);
    if (status.means === 'to do' || status.means === 'blocked') steps.push({ place, status, due: dueOf(record) });
  }
  return steps;
}

function missingFrom({ cast, own }: Alike, record: ReadRecord, parts: readonly Referent[]): readonly Missing[] {
  const missing: Missing[] = [];
  for (const of of own) {
    const one = of(record);
    if (one !== null) missing.push(one);
  }
  for (const part of parts) {
    for (const one of cast(part)) missing.push(one);
  }
  return missing;
}

/** What is in a row, by way of what dresses that too, each once; nothing in a row that is left out. */
function partsOfRows(casts: readonly Casting[]): (row: PlacedRow) => readonly Referent[] {
  const direct = new ByRow<Referent[]>();
  const tabs = new Set<string>();
  for (const { asset, into } of countingCasts(casts)) {
    const there = direct.get(into);
    if (there === undefined) {
      direct.set(into, [asset]);
      tabs.add(into.tab);
    } else if (!there.includes(asset)) there.push(asset);
  }
  const partsOf = (row: PlacedRow): readonly Referent[] => direct.get(row) ?? nothing;
  return (row) => {
    const parts = partsOf(row);
    // Nothing is in an asset, mostly.
    for (const part of parts) if (tabs.has(part.tab) && direct.get(part) !== undefined) return reached(row, partsOf);
    return parts;
  };
}

const nothing: readonly Referent[] = [];

function stepPlaces(read: ReadTable, catalog: Catalog): readonly DeadlinePlace[] {
  return read.table.deadlines.flatMap((deadline) => (deadline.perStep === null ? [] : placesOf(read, deadline, catalog)));
}

const passed = ['finished', 'approved with fixes', 'not needed'];

/** What holds up steps. */
interface MissingSteps {
  /** Of what is cast, by what is waited for. */
  readonly cast: (waitsFor: readonly string[]) => (asset: Referent) => readonly Missing[];
  /** Of a row itself, by the step: Lighting may wait for its Animation. */
  readonly own: (read: ReadTable, step: string) => (record: ReadRecord) => Missing | null;
}

/** A step that a row does not have, or does not need for what it is, holds up nothing. A status that nobody understands is none that has passed. */
function missingSteps(reads: readonly ReadTable[], catalog: Catalog): MissingSteps {
  const rowOf = rowsWithSteps(reads);
  const placesIn = onceEach((read: ReadTable) => new Map(stepPlaces(read, catalog).map((place) => [place.step?.name ?? '', place])));
  const missingOf = (read: ReadTable, record: ReadRecord, name: string, step: string): Missing | null => {
    const place = placesIn(read).get(step);
    if (place === undefined) return null;
    const { means, word } = place.statusOf(record);
    if ((means !== null && passed.includes(means)) || (word === '' && !isFor(place.step, read, record))) return null;
    return { read, record, place, name, step, due: dateIn(valueIn(record, place.date)) };
  };
  const ofStep = onceEach((step: string) =>
    onceEachRow((asset: Referent): Missing | null => {
      const row = rowOf(asset);
      return row === null ? null : missingOf(row.read, row.record, calledSo(asset), step);
    }),
  );
  return {
    cast: (waitsFor) => {
      const each = waitsFor.map(ofStep);
      return onceEachRow((asset: Referent) => each.flatMap((of) => of(asset) ?? []));
    },
    own: (read, step) => (record) => missingOf(read, record, 'itself', step),
  };
}

/** The row of an asset; null for one without steps. */
function rowsWithSteps(reads: readonly ReadTable[]): (asset: Referent) => { readonly read: ReadTable; readonly record: ReadRecord } | null {
  const tab = onceEach((name: string) => {
    const read = reads.find((one) => one.tab === name && one.table.casts === null && perStepOf(one.table) !== null);
    return read === undefined ? null : { read, rows: new Map(read.records.map((record) => [record.row, record])) };
  });
  return (asset) => {
    const found = tab(asset.tab);
    const record = found?.rows.get(asset.row);
    return found === null || record === undefined ? null : { read: found.read, record };
  };
}

function isFor(step: Step | null, { table }: ReadTable, record: ReadRecord): boolean {
  const typedBy = perStepOf(table)?.perStep.typedBy ?? null;
  const { forTypes = [] } = step ?? {};
  return typedBy === null || forTypes.length === 0 || forTypes.includes(textIn(valueIn(record, typedBy)));
}
