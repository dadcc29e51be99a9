// Time off that does not go together: twice on the same days, and covers who cannot cover.

import type { Catalog } from '../../schema/catalog';
import { type Absence, absenceIn, coverWay, type PersonAway } from '../../schema/values/absence';
import { groupedBy } from '../../schema/values/grouping';
import { addDays, dayInWords, type LocalDate } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import type { ReadRecord } from '../rows/read-table';
import { valueIn } from '../rows/sheet-row';
import { type Inspected, type Occurrence, seenAt } from './occurrence';

/** A row that keeps somebody away. */
interface AwayRow extends PersonAway {
  readonly record: ReadRecord;
}

/** Nobody is away for longer. */
const furthest = 400;

/** Of what is over nothing is said any more. */
export function absencesAtOdds(inspected: Inspected): readonly Occurrence[] {
  const { read, today } = inspected;
  const { absence } = read.table;
  if (absence === null) return [];
  const rows = read.records.flatMap((record): readonly AwayRow[] => {
    const away = absenceIn((key) => valueIn(record, key), absence);
    return away === null || away.to < today ? [] : [{ ...away, record }];
  });
  const byName = groupedBy(rows, ({ name }) => name);
  const columns = new Map(read.columns.map((column) => [column.key, column]));
  const seen = ({ record }: AwayRow, key: string, words: string | null, fold: (count: number) => string): readonly Occurrence[] => {
    const column = columns.get(key);
    const say = (count: number) => (count === 1 ? (words ?? '') : `${fold(count)} The first: ${words}`);
    return words === null || column === undefined ? [] : [seenAt(inspected, record, column, { kind: 'rule', likeness: 'away', say })];
  };
  return rows.flatMap((row) => [
    ...seen(
      row,
      absence.from,
      overlapWords(row, byName.get(row.name) ?? []),
      (count) => `${counted(count, 'row')} overlap others of the same person.`,
    ),
    ...seen(row, absence.cover, coverWords(row, byName, inspected), (count) => `On ${counted(count, 'row')} the cover cannot cover.`),
  ]);
}

function overlapWords(row: AwayRow, own: readonly AwayRow[]): string | null {
  const other = own.find(({ record, from, to }) => record.row < row.record.row && from <= row.to && row.from <= to);
  if (other === undefined) return null;
  return `${row.name} is away on some of these days by row ${other.record.row} too. On those the first of the two that names a cover counts.`;
}

function coverWords(
  { name, cover, from, to }: AwayRow,
  byName: ReadonlyMap<string, readonly Absence[]>,
  { catalog, today }: Inspected,
): string | null {
  if (cover === null) return null;
  const unmailed = whyUnmailed(cover, catalog);
  if (unmailed !== null) return `${cover}, who covers for ${name}, ${unmailed}, so that nobody gets these mails. Name somebody else.`;
  const absencesOf = (who: string): readonly Absence[] => byName.get(who) ?? [];
  for (let day = from > today ? from : today, days = 0; day <= to && days < furthest; day = addDays(day, 1), days++) {
    const { name: last, over, isCircle } = coverWay(absencesOf, name, day);
    if (last === null && over.includes(cover)) return wayWords(over, isCircle, day, today);
  }
  return null;
}

function wayWords(over: readonly string[], isCircle: boolean, day: LocalDate, today: LocalDate): string {
  const [first = '', ...others] = over;
  const on = dayInWords(day, today);
  if (isCircle && others.length === 0) return `${first} cannot cover for themselves. Name somebody else.`;
  if (isCircle)
    return `On ${on} ${first} is covered by ${others.join(', who is covered by ')}, who is covered by one of them again: all of them are away. Name somebody who is there.`;
  const last = others[others.length - 1];
  return `On ${on} ${last}, who covers for ${others[others.length - 2] ?? first}, is away too, and nobody covers for ${last}. Name somebody who is there.`;
}

function whyUnmailed(cover: string, { people }: Catalog): string | null {
  const person = people.find(({ name }) => name === cover);
  if (person === undefined || person.email === null) return 'has no address on People';
  if (!person.active) return 'is not active on People';
  return person.reminders === 'off' ? 'gets no reminders' : null;
}
