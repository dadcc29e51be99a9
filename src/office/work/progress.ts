// How far each step is: what there is, what is done, and how much a week is needed to be done by the last date.

import type { Catalog } from '../../schema/catalog';
import { daysBetween, type LocalDate } from '../../schema/values/local-date';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf, leftOutIn } from '../../workbook/rows/sheet-row';
import { type DeadlinePlace, placesOf } from '../rules/places';
import { keyPart } from '../sent-log/item-keys';
import type { SentIndex } from '../sent-log/sent-log-index';
import { dateIn, numberIn } from './row-facts';
import { rowStates } from './row-state';

/** A step of a tab, on all its rows or on those of one episode. */
export interface Progress {
  readonly table: string;
  readonly tab: string;
  readonly step: string;
  /** As its column says it, `''` where it says none; null: all rows. */
  readonly episode: string | null;
  /** What has a status that is not “not needed”, or a date. */
  readonly total: number;
  /** What is finished; of that, at a take after the first. */
  readonly done: number;
  readonly retaken: number;
  /** Of all that is planned, done or not. */
  readonly lastDue: LocalDate | null;
}

/** Of each step of the tab first all rows, then each episode in the order of its rows. */
export function progressOn(read: ReadTable, catalog: Catalog): readonly Progress[] {
  const isLeftOut = leftOutIn(read);
  const stateOf = rowStates(read, catalog);
  const episodeOf = episodes(read);
  const records = read.records.filter((record) => !isLeftOut(record) && stateOf(record) !== null);
  const places = read.table.deadlines.flatMap((deadline) => placesOf(read, deadline, catalog));
  return places.flatMap((place) => (place.step === null ? [] : stepProgress(read, place, place.step.name, records, episodeOf)));
}

function episodes(read: ReadTable): (record: ReadRecord) => string | null {
  const [key = ''] = read.table.partOf;
  if (!read.columns.some((column) => column.key === key)) return () => null;
  return columnOf(read, key, ({ value }) => (value === null ? '' : String(value)));
}

function stepProgress(
  read: ReadTable,
  place: DeadlinePlace,
  step: string,
  records: readonly ReadRecord[],
  episodeOf: (record: ReadRecord) => string | null,
): readonly Progress[] {
  const whole = countedAs(null);
  const byEpisode = new Map<string, Counted>();
  const dueOf = columnOf(read, place.date, ({ value }) => dateIn(value));
  const takeOf = columnOf(read, place.take, ({ value }) => numberIn(value) ?? 0);
  for (const record of records) {
    const status = place.statusOf(record);
    const due = dueOf(record);
    const isPlanned = status.word !== '' || status.problem !== null || due !== null || place.dueProblemOf(record) !== null;
    if (!isPlanned || status.means === 'not needed') continue;
    const isDone = status.means === 'finished';
    const isRetaken = isDone && takeOf(record) > 1;
    const episode = episodeOf(record);
    count(whole, isDone, isRetaken, due);
    if (episode !== null) count(counted(byEpisode, episode), isDone, isRetaken, due);
  }
  const { table, tab } = read;
  return [whole, ...byEpisode.values()].map((one) => ({ table: table.key, tab, step, ...one }));
}

function count(one: Counted, isDone: boolean, isRetaken: boolean, due: LocalDate | null): void {
  one.total += 1;
  if (isDone) one.done += 1;
  if (isRetaken) one.retaken += 1;
  if (due !== null && (one.lastDue === null || due > one.lastDue)) one.lastDue = due;
}

type Counted = { -readonly [K in Exclude<keyof Progress, 'table' | 'tab' | 'step'>]: Progress[K] };

function countedAs(episode: string | null): Counted {
  return { episode, total: 0, done: 0, retaken: 0, lastDue: null };
}

function counted(all: Map<string, Counted>, episode: string): Counted {
  const known = all.get(episode);
  if (known !== undefined) return known;
  const made = countedAs(episode);
  all.set(episode, made);
  return made;
}

/** Pieces a week, rounded up, so that all are done by the last date; what is due within a week, or was, is needed this week. */
export function neededAWeek({ total, done, lastDue }: Pick<Progress, 'total' | 'done' | 'lastDue'>, today: LocalDate): number | null {
  if (lastDue === null || done === total) return null;
  return Math.ceil((total - done) / Math.max(1, Math.ceil(daysBetween(today, lastDue) / 7)));
}

/** The same with what was done since the last mail that told it. */
export interface ToldProgress extends Progress {
  /** Since that mail, and in the week before it; null: nobody was told. */
  readonly since: number | null;
  readonly before: number | null;
  readonly needed: number | null;
}

const toldPrefix = 'progress/';

/** Steps in the order of the tabs; those with nothing planned are left out. */
export function toldProgress(steps: readonly Progress[], told: Pick<SentIndex, 'lastWith'>, today: LocalDate): readonly ToldProgress[] {
  const known = told.lastWith(toldPrefix);
  return steps
    .filter(({ episode, total }) => episode === null && total > 0)
    .map((step) => {
      const figures =
        known
          .find((item) => item.startsWith(placeOf(step)))
          ?.slice(placeOf(step).length)
          .split(',') ?? [];
      const [done, since] = figures.map((figure) => (/^-?\d+$/.test(figure) ? Number(figure) : null));
      return {
        ...step,
        since: done === undefined || done === null ? null : step.done - done,
        before: since ?? null,
        needed: neededAWeek(step, today),
      };
    });
}

/** What Sent mail is to remember of it. */
export function progressKeys(steps: readonly ToldProgress[]): readonly string[] {
  return steps.map((step) => `${placeOf(step)}${step.done},${step.since ?? '-'}`);
}

function placeOf({ table, step }: Progress): string {
  return `${toldPrefix}${keyPart(table)}/${keyPart(step)}/`;
}
