// A calendar file with one event, as RFC 5545 and RFC 5546 have it: an invitation, or that it was called off.

import { addDays } from '../../schema/values/local-date';
import { inPieces } from '../../schema/values/text';

export interface Guest {
  readonly name: string;
  readonly address: string;
}

/** An event. Times are milliseconds since 1970 and stand in UTC in the file: no reader needs a table of time zones for it. */
export interface CalendarEvent {
  /** The same for each file about the event, for ever. */
  readonly uid: string;
  /** Never less than in a file before. */
  readonly sequence: number;
  readonly stamp: number;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly place: string;
  readonly text: string;
  readonly organiser: Guest;
  readonly guests: readonly Guest[];
}

/** `REQUEST`: it takes place so; `CANCEL`: it does not. */
export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** Lines end with CRLF and are folded before the 76th byte. */
export function calendarFile(method: CalendarMethod, event: CalendarEvent): string {
  const { uid, sequence, stamp, start, end, title, place, text, organiser, guests } = event;
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Routesheet//Reviews//EN', 'CALSCALE:GREGORIAN', `METHOD:${method}`, 'BEGIN:VEVENT'],
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcText(stamp)}`,
    `DTSTART:${utcText(start)}`,
    `DTEND:${utcText(end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    `ORGANIZER;CN=${quoted(organiser.name)}:mailto:${organiser.address}`,
    ...guests.map(
      ({ name, address }) =>
        `ATTENDEE;CN=${quoted(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION${method === 'REQUEST' ? ';RSVP=TRUE' : ''}:mailto:${address}`,
    ),
    `STATUS:${method === 'REQUEST' ? 'CONFIRMED' : 'CANCELLED'}`,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20260302T093000Z` */
export function utcText(instant: number): string {
  const seconds = Math.floor(instant / 1000);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = addDays('1970-01-01', days).replace(/-/g, '');
  return `${day}T${two(Math.floor(rest / 3600))}${two(Math.floor(rest / 60) % 60)}${two(rest % 60)}Z`;
}

/** Text as a value: what separates values is told from what is written; what no calendar can show is left out. */
function escaped(text: string): string {
  return withoutControls(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** A parameter takes no quotes and no lines. */
function quoted(text: string): string {
  return `"${withoutControls(text.replace(/[\r\n]+/g, ' ')).replace(/"/g, '’')}"`;
}

function withoutControls(text: string): string {
  return [...text].filter((sign) => sign === '\n' || sign === '\t' || (sign >= ' ' && sign !== '\u007f')).join('');
}

/** Bytes of a line are 75 at most; one that goes on begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  return inPieces(line, 74).join('\r\n ');
}
