// A calendar file as two programs that are not ours understand it: ical.js, of Thunderbird, and ts-ics.

import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

export interface ReadEvent {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  /** As ISO 8601 in UTC. */
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly place: string;
  readonly text: string;
  readonly status: string;
  readonly organiser: string;
  readonly guests: readonly (readonly [name: string, address: string])[];
}

const bare = (address: string) => address.replace(/^mailto:/i, '');

function byIcalJs(text: string): ReadEvent {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  const [first] = events;
  if (first === undefined || events.length > 1) throw new Error(`${events.length} events`);
  const event = new ICAL.Event(first);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    title: event.summary,
    place: event.location ?? '',
    text: event.description ?? '',
    status: String(first.getFirstPropertyValue('status')),
    organiser: bare(event.organizer),
    guests: event.attendees.map((one) => [String(one.getFirstParameter('cn')), bare(String(one.getFirstValue()))] as const),
  };
}

function byTsIcs(text: string): ReadEvent {
  const { method, events = [] } = convertIcsCalendar(undefined, text);
  const [event] = events;
  if (event === undefined || events.length > 1 || !event.end) throw new Error(`${events.length} events`);
  return {
    method: method ?? '',
    uid: event.uid,
    sequence: event.sequence ?? 0,
    start: event.start.date.toISOString(),
    end: event.end.date.toISOString(),
    title: event.summary,
    place: event.location ?? '',
    text: event.description ?? '',
    status: event.status ?? '',
    organiser: bare(event.organizer?.email ?? ''),
    guests: (event.attendees ?? []).map(({ name, email }) => [name ?? '', bare(email)] as const),
  };
}

/** What both make of it, or the first alone. */
export function readCalendar(text: string, by: 'both' | 'ical.js' = 'both'): readonly ReadEvent[] {
  return by === 'both' ? [byIcalJs(text), byTsIcs(text)] : [byIcalJs(text)];
}
