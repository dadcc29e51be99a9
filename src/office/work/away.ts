// Who is away on which day, and who has their work meanwhile.

import type { Catalog, Person } from '../../schema/catalog';
import { type AwayNames, absenceIn, absenceOn, coverWay } from '../../schema/values/absence';
import { groupedBy } from '../../schema/values/grouping';
import { addDays, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { Calendars } from './working-days';

export interface Away {
  /** True while no mail is to reach them. A coordinator for whom nobody covers is there: somebody must be. */
  isOff(name: string, day: LocalDate): boolean;
  /** Who has their work that day; null: nobody covers who is there and can be mailed. */
  coverOf(name: string, day: LocalDate): string | null;
  /** The working day of theirs on which somebody who is away is back. */
  backOn(name: string, day: LocalDate): LocalDate;
  /** Since when they are away without cover on that day; null: they are not. */
  unattendedSince(name: string, day: LocalDate): LocalDate | null;
  /** All who are away on that day, whether mails reach them or not. */
  namesOn(day: LocalDate): AwayNames;
  /** Those who are away on one of those days. */
  namesBetween(from: LocalDate, to: LocalDate): readonly string[];
}

/** More than there are absences, and days off between them: whoever never works comes to an end. */
const furthest = 800;

/** The catalog with what the tabs say about who is away. */
export function withAbsences(catalog: Catalog, reads: readonly ReadTable[]): Catalog {
  const absences = reads.flatMap(({ table: { absence }, records }) =>
    absence === null ? [] : records.flatMap((record) => absenceIn((key) => valueIn(record, key), absence) ?? []),
  );
  if (absences.length === 0) return catalog;
  const byName = groupedBy(absences, ({ name }) => name);
  const people = catalog.people.map((person): Person => {
    const away = byName.get(person.name);
    return away === undefined ? person : { ...person, away };
  });
  return { ...catalog, people };
}

/** @param mailable whether a mail to somebody of that name arrives; by People alone if it is not said */
export function awayIn(
  { people, settings }: Catalog,
  calendars: Pick<Calendars, 'of'>,
  mailable = (name: string) => people.some((person) => person.name === name && canBeMailed(person)),
): Away {
  const absent = new Map(people.flatMap(({ name, away }) => (away === undefined ? [] : [[name, away] as const])));
  const absencesOf = (name: string) => absent.get(name) ?? [];
  const coverOf = (name: string, day: LocalDate) => {
    const { name: cover } = coverWay(absencesOf, name, day);
    return cover !== null && cover !== name && mailable(cover) ? cover : null;
  };
  const isOff = (name: string, day: LocalDate) =>
    absenceOn(absencesOf(name), day) !== undefined && (name !== settings.coordinator || coverOf(name, day) !== null);
  const backOn = (name: string, day: LocalDate) => {
    let back = day;
    const calendar = calendars.of(name);
    for (let tries = 0; tries < furthest; tries++) {
      const absence = absenceOn(absencesOf(name), back);
      if (absence === undefined && calendar.isWorkingDay(back)) break;
      back = addDays(absence?.to ?? back, 1);
    }
    return back;
  };
  return {
    isOff,
    coverOf,
    backOn,
    // The same in each mail of a morning.
    namesOn: onceEach((day) =>
      Object.fromEntries(
        [...absent].flatMap(([name, absences]) =>
          absenceOn(absences, day) === undefined ? [] : [[name, { back: backOn(name, day), cover: coverOf(name, day) }]],
        ),
      ),
    ),
    unattendedSince: (name, day) => {
      const absence = absenceOn(absencesOf(name), day);
      return absence === undefined || coverOf(name, day) !== null ? null : absence.from;
    },
    namesBetween: (from, to) =>
      [...absent].filter(([, absences]) => absences.some((absence) => absence.from <= to && from <= absence.to)).map(([name]) => name),
  };
}

function canBeMailed({ email, active, reminders }: Person): boolean {
  return email !== null && active && reminders !== 'off';
}
