// When mails go out: at the send hour on the clock of whoever gets them, once a local day.

import type { LocalDate } from '../../schema/values/local-date';

/** What a wall clock shows. */
export interface LocalNow {
  readonly date: LocalDate;
  readonly hour: number;
}

/** Now on the wall clock of a zone, `''` for the workbook's; null when the platform knows no such zone. */
export type Clocks = (zone: string) => LocalNow | null;

/** The little that the hourly look needs to remember. */
export interface SendTimes {
  readonly sendHour: number;
  /** By zone, `''` for the workbook's: the last local day whose mails are done with. */
  readonly done: Readonly<Record<string, LocalDate>>;
  /** Nobody is mailed up to and with that day. */
  readonly pause?: { readonly until: LocalDate } | null;
}

/** True when the hour has come in the workbook's zone or in one that a person had at the last run. Reads no tab. */
export function tickDue({ sendHour, done, pause }: SendTimes, at: Clocks): boolean {
  const quietUntil = pause?.until ?? '';
  return ['', ...Object.keys(done)].some((zone) => {
    const now = at(zone);
    return now !== null && now.hour >= sendHour && (done[zone] ?? '') < now.date && quietUntil < now.date;
  });
}

/** What is done once a run of this moment has ended: today in every zone where the hour has come, in the others what was done before. */
export function doneAfter({ sendHour, done }: SendTimes, zones: readonly string[], at: Clocks): Readonly<Record<string, LocalDate>> {
  const after: Record<string, LocalDate> = {};
  for (const zone of new Set(['', ...zones])) {
    const now = at(zone);
    const day = now !== null && now.hour >= sendHour ? now.date : done[zone];
    // A zone without any day yet is kept in mind too, so that the hourly look knows of it.
    if (now !== null) after[zone] = day ?? '1970-01-01';
  }
  return after;
}
