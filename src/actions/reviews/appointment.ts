// When and where a review takes place, as its row says.

import { calendarOf } from '../../office/work/working-days';
import type { Ports } from '../../ports';
import type { InvitationPost } from '../../schema/papers/post';
import { dayInWords, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { dayOff, noEndSaid, startMissing, timeLeftOut } from '../messages/reviews';
import { invalid } from '../transaction/failure';
import type { PostDesk } from './post-desk';
import { laterBy, wallMoment } from './wall-instant';

export interface Appointment {
  readonly title: string;
  readonly date: LocalDate;
  /** `HH:MM` on the workbook's clock. */
  readonly time: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly text: string;
  /** What of it was not said, or cannot be: a sentence each. */
  readonly notes: readonly string[];
}

/** Minutes of one that does not say until when. */
const usual = 60;

/** @throws Refusal: invalid, where its day or its time is missing */
export function appointmentOf(ports: Ports, { declared, read, record }: PostDesk<InvitationPost>): Appointment {
  const text = (key: string) => String(record.values[key] ?? '').trim();
  const date = record.values[declared.date];
  const time = text(declared.start);
  const zone = ports.book.zone();
  const start = isLocalDate(date) && time !== '' ? wallMoment(ports.clock, zone, date, time) : null;
  if (!isLocalDate(date) || start === null)
    throw invalid([{ path: time === '' ? declared.start : declared.date, message: startMissing() }]);
  const until = text(declared.end);
  // Both on the wall clock: a review from 23:30 to 00:30 ends on the next day.
  const ends = until === '' ? laterBy(date, time, usual) : { date: until > time ? date : laterBy(date, '12:00', 1440).date, time: until };
  const end = wallMoment(ports.clock, zone, ends.date, ends.time);
  return {
    ...{ title: text(read.table.name), date, time, place: text(declared.place), text: text(declared.text) },
    start: start.instant,
    end: Math.max(end?.instant ?? 0, start.instant + 60_000),
    notes: [
      ...(start.exists ? [] : [timeLeftOut({ time, day: dayInWords(date), zone })]),
      ...(until === '' ? [noEndSaid({ minutes: usual })] : []),
    ],
  };
}

/** What somebody should see before it goes. */
export function oddities({ catalog, today }: PostDesk, { date, notes }: Appointment): readonly string[] {
  const isOff = !calendarOf(catalog.settings).isWorkingDay(date);
  return [...notes, ...(isOff || date < today ? [dayOff({ day: dayInWords(date, today), past: date < today })] : [])];
}
