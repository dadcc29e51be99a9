// When a time-driven trigger fires.

import { isMoment, momentOf, wallAt } from './zone';

/** A rhythm. `minute` is the stable one that Google picks within the hour; `zone` an Olson name; `weekday` 1 is Monday. */
export type Schedule =
  | { readonly every: 'once'; readonly at: number }
  | { readonly every: 'minutes'; readonly n: number }
  | { readonly every: 'hours'; readonly n: number; readonly minute: number }
  | ({ readonly every: 'days'; readonly n: number } & TimeOfDay)
  | ({ readonly every: 'weeks'; readonly n: number; readonly weekday: number } & TimeOfDay)
  | ({ readonly every: 'months'; readonly day: number } & TimeOfDay);

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
}

const minuteLength = 60_000;
const hourLength = 60 * minuteLength;
const dayLength = 24 * hourLength;

/** The first time after `from` for a new trigger; null if it will never fire. */
export function firstAfter(schedule: Schedule, from: number): number | null {
  switch (schedule.every) {
    case 'once':
      return schedule.at > from ? schedule.at : null;
    case 'minutes':
      return (Math.floor(from / (schedule.n * minuteLength)) + 1) * schedule.n * minuteLength;
    case 'hours':
      return minuteAfter(schedule.minute, from);
    case 'days':
      return dayAfter(schedule, from, () => true);
    case 'weeks':
      return dayAfter(schedule, from, (day) => (day.getUTCDay() || 7) === schedule.weekday);
    case 'months':
      return dayAfter(schedule, from, (day) => day.getUTCDate() === schedule.day);
  }
}

/** The time after the one that was just due; null for a trigger that fires once, or so rarely that there is no such date. */
export function nextAfter(schedule: Schedule, due: number): number | null {
  if (schedule.every === 'once') return null;
  if (schedule.every === 'hours') return due + schedule.n * hourLength;
  if (schedule.every === 'days' || schedule.every === 'weeks') {
    const step = schedule.n * (schedule.every === 'weeks' ? 7 : 1);
    const day = Math.floor(wallAt(due, schedule.zone).getTime() / dayLength) + step;
    const wall = day * dayLength + schedule.hour * hourLength + schedule.minute * minuteLength;
    return isMoment(wall) ? momentOf(wall, schedule.zone) : null;
  }
  return firstAfter(schedule, due);
}

function minuteAfter(minute: number, from: number): number {
  const hour = Math.floor(from / hourLength) * hourLength;
  return hour + minute * minuteLength > from ? hour + minute * minuteLength : hour + hourLength + minute * minuteLength;
}

function dayAfter({ hour, minute, zone }: TimeOfDay, from: number, fits: (day: Date) => boolean): number | null {
  const first = Math.floor(wallAt(from, zone).getTime() / dayLength);
  for (let day = first; day < first + 62; day += 1) {
    const moment = momentOf(day * dayLength + hour * hourLength + minute * minuteLength, zone);
    if (moment > from && fits(new Date(day * dayLength))) return moment;
  }
  return null;
}

/** The rhythm in words. */
export function scheduleInWords(schedule: Schedule): string {
  const time = 'hour' in schedule ? ` at ${schedule.hour}:${String(schedule.minute).padStart(2, '0')} ${schedule.zone}` : '';
  switch (schedule.every) {
    case 'once':
      return 'once';
    case 'months':
      return `day ${schedule.day} of the month${time}`;
    default:
      return schedule.n === 1 ? `every ${schedule.every.slice(0, -1)}${time}` : `every ${schedule.n} ${schedule.every}${time}`;
  }
}
