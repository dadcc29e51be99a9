// What holds up what: steps of shots that may not start before what is in the shot has passed others, and the assets for which most is waiting.

import { type OwedRow, owedRow, type RuleContext } from '../../office/rules/obligation';
import { type DeadlinePlace, placesOf } from '../../office/rules/places';
import { dateIn, textIn } from '../../office/work/row-facts';
import type { Catalog, Step } from '../../schema/catalog';
import { groupedBy } from '../../schema/values/grouping';
import { addDays, dayInWords, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { counted, firstFew, inWords } from '../../schema/values/text';
import { type Casting, castsIn, countingCasts, reached, referentKey } from '../../workbook/casting/casts';
import { perStepOf } from '../../workbook/layout/columns';
import { calledSo, type Referent, referentsAmong } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';

/** A line of Today. */
export interface HoldUp extends OwedRow {
  readonly section: 'waits' | 'holds';
  readonly when: LocalDate | null;
  readonly column: string;
  readonly words: string;
}

/** A step of an asset that has not passed. */
interface Missing {
  readonly read: ReadTable;
  readonly record: ReadRecord;
  readonly place: DeadlinePlace;
  readonly name: string;
  readonly step: string;
  readonly due: LocalDate | null;
}

/** A step of a shot that cannot start. */
interface Waiting {
  readonly read: ReadTable;
  readonly record: ReadRecord;
  readonly place: DeadlinePlace;
  readonly due: LocalDate | null;
  readonly missing: readonly Missing[];
}

/** Days ahead of which waiting steps are listed; all of them count for what holds up most. */
const daysAhead = 14;

/** Assets that are listed. */
const mostHolding = 10;

/** Nothing without a tab of castings, or where no step waits for any. What is left out, or has no castings, waits for nothing and holds up nothing. */
export function holdUpsOn(reads: readonly ReadTable[], { catalog, today }: RuleContext): readonly HoldUp[] {
  const all = waitingOn(reads, catalog);
  const last = addDays(today, daysAhead);
  const near = all.filter(({ due }) => due !== null && due <= last);
  const labelOf = onceEach(
    ({ name, step, due: ends }: Missing) => `${name} (${step}, ${ends === null ? 'no date' : `due ${dayInWords(ends, today)}`})`,
  );
  return [...near.map((one) => waitLine(one, labelOf)), ...holdLines(all, today)];
}

function waitLine({ read, record, place, due, missing }: Waiting, labelOf: (missing: Missing) => string): HoldUp {
  const words = `${place.step?.name ?? ''} waits for ${inWords(firstFew(missing.map(labelOf), 4))}`.trim();
  return { ...owedRow(read, record, place.holder), section: 'waits', when: due, column: place.date, words };
}

/** Those for which most is waiting come first; of equals those that are needed first. */
function holdLines(all: readonly Waiting[], today: LocalDate): readonly HoldUp[] {
  const held = new Map<Missing, { count: number; first: LocalDate | null }>();
  for (const { missing, due } of all)
    for (const one of missing) {
      const found = held.get(one) ?? { count: 0, first: null };
      found.count += 1;
      if (due !== null && (found.first === null || due < found.first)) found.first = due;
      held.set(one, found);
    }
  const sorted = [...held]
    .map(([missing, { count, first }]) => ({ missing, count, first }))
    .sort((a, b) => b.count - a.count || ((a.first ?? '9') < (b.first ?? '9') ? -1 : 1));
  return sorted.slice(0, mostHolding).map(({ missing: { read, record, place, step }, count, first }) => ({
    ...owedRow(read, record, place.holder),
    ...{ section: 'holds' as const, when: first, column: place.date },
    words: `${step} holds up ${counted(count, 'step')}${first === null ? '' : `, the first due ${dayInWords(first, today)}`}`,
  }));
}

/** One pass over the rows, one over the castings; each step of each asset is looked at once. */
function waitingOn(reads: readonly ReadTable[], catalog: Catalog): readonly Waiting[] {
  const castTab = reads.find(({ table }) => table.casts !== null);
  if (castTab === undefined || !catalog.steps.some(({ waitsFor = [] }) => waitsFor.length > 0)) return [];
  const inIt = partsOfRows(castsIn(castTab, referentsAmong(reads)));
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
