// Inviting to a review: one mail for each person, with the time on that person's clock and a calendar file.

import { eventFormLink } from '../../documents/calendar/event-form';
import { type CalendarMethod, calendarFile, type Guest, utcText } from '../../documents/calendar/ics';
import { oneLine } from '../../documents/plain';
import type { Ports } from '../../ports';
import type { Person } from '../../schema/catalog';
import type { InvitationPost } from '../../schema/papers/post';
import { dayInWords } from '../../schema/values/local-date';
import { namedIn } from '../../schema/values/names';
import { sameText, textHash, textKey } from '../../schema/values/text';
import { wordMeaningIn } from '../../workbook/references/conditions';
import { mailEnd } from '../letters/mail-end';
import {
  calledOffText,
  calledOffTitle,
  guestLeft,
  guestUnknown,
  invitationText,
  knowAlready,
  movedTitle,
  nobodyInvited,
  nobodyToInvite,
  noOwnAddress,
  whenInWords,
  whyCalledOff,
  whyInvited,
} from '../messages/reviews';
import { fileName } from '../papers/paper';
import { Refusal } from '../transaction/failure';
import { productionTitle } from '../transaction/production-title';
import { agendaOf } from './agenda';
import { type Appointment, appointmentOf, oddities } from './appointment';
import type { MadePost, PostDesk, PostedMail } from './post-desk';
import { toldBefore } from './told-before';

type InvitationDesk = PostDesk<InvitationPost>;

/** Who is to come and can be written to, and of whom nobody can say so. */
interface Guests {
  readonly people: readonly (Person & { readonly email: string })[];
  readonly notes: readonly string[];
}

/** What each of them was told last: `at/START/END/what else`; absent: nothing, or that it is off. */
type Last = ReadonlyMap<string, readonly [start: string, end: string, rest: string]>;

/** Reads the tab of its lines besides. @throws Refusal: invalid, denied */
export function invitationPost(ports: Ports, desk: InvitationDesk): MadePost {
  const { declared, record, read, catalog } = desk;
  const appointment = appointmentOf(ports, desk);
  const isOff = wordMeaningIn(read.table, catalog)(declared.status, record.values[declared.status]) === 'not needed';
  const last = lastTold(desk);
  const guests = guestsOf(desk);
  const coming = isOff ? [] : guests.people;
  const gone = catalog.people.flatMap((one) => {
    const { email } = one;
    const isGuest = email !== null && coming.some((guest) => sameText(guest.email, email));
    return email !== null && last.has(textKey(email)) && !isGuest ? [{ ...one, email }] : [];
  });
  if (isOff && gone.length === 0) throw new Refusal('invalid', nobodyInvited());
  if (!isOff && guests.people.length === 0 && gone.length === 0) throw new Refusal('invalid', nobodyToInvite());
  const invitation = { ports, desk, appointment, guests: coming, agenda: agendaOf(ports, desk), organiser: organiserOf(ports, desk) };
  const asked = coming.flatMap((person) => invited(invitation, person, last.get(textKey(person.email))));
  const known = coming.length - asked.length;
  return {
    mails: [...asked, ...gone.map((person) => calledOff(invitation, person))],
    calendar: isOff ? null : calendarLink(invitation),
    notes: [...oddities(desk, appointment), ...guests.notes, ...(known > 0 ? [knowAlready({ count: known })] : [])],
    sent: declared.sent,
  };
}

function lastTold(desk: InvitationDesk): Last {
  const last = new Map<string, readonly [string, string, string]>();
  for (const [address, told] of toldBefore(desk)) {
    const [kind, start = '', end = '', rest = ''] = (told[told.length - 1] ?? '').split('/');
    if (kind === 'at') last.set(address, [start, end, rest]);
  }
  return last;
}

function guestsOf({ declared, record, catalog }: InvitationDesk): Guests {
  const texts = declared.people.map((key) => String(record.values[key] ?? '')).filter((text) => text !== '');
  const named = namedIn(texts.join(', '), catalog.people);
  const found = catalog.people.filter(({ name }) => named.people.some((one) => sameText(one, name)));
  const people = found.flatMap((one) => (one.email === null || !one.active ? [] : [{ ...one, email: one.email }]));
  const left = found.filter(({ email, active }) => email === null || !active);
  return {
    people: people.filter(({ email }, at) => people.findIndex((other) => sameText(other.email, email)) === at),
    notes: [
      ...left.map(({ name, active }) => guestLeft({ name, active })),
      ...[...named.unknown, ...named.unclear.map(({ text }) => text)].map((name) => guestUnknown({ name })),
    ],
  };
}

interface Invitation {
  readonly ports: Ports;
  readonly desk: InvitationDesk;
  readonly appointment: Appointment;
  readonly guests: Guests['people'];
  readonly agenda: readonly string[];
  readonly organiser: Guest;
}

/** None where the person knows all of it. */
function invited(invitation: Invitation, person: Guests['people'][number], last: ReturnType<Last['get']>): readonly PostedMail[] {
  const { appointment, desk } = invitation;
  const [start, end, rest] = toldNow(invitation);
  if (last !== undefined && last[0] === start && last[1] === end && last[2] === rest) return [];
  const isMoved = last !== undefined && (last[0] !== start || last[1] !== end);
  const day = `${dayInWords(appointment.date, desk.today)}, ${appointment.time}`;
  const title = isMoved ? movedTitle({ title: appointment.title, day }) : appointment.title;
  const text = invitationText({
    ...{ name: person.name, title: appointment.title, when: whensFor(invitation, person.zone), place: appointment.place },
    ...{ about: appointment.text, agenda: invitation.agenda, moved: isMoved, changed: last !== undefined, from: invitation.organiser.name },
    end: mailEnd(desk.catalog, person.name, whyInvited()),
  });
  const subject = isMoved ? title : `${title}, ${day}`;
  return [mailOf(invitation, person, { method: 'REQUEST', title, subject, text, told: `at/${start}/${end}/${rest}` })];
}

function calledOff(invitation: Invitation, person: Guests['people'][number]): PostedMail {
  const { appointment, desk } = invitation;
  const title = calledOffTitle({ title: appointment.title, day: dayInWords(appointment.date, desk.today) });
  const text = calledOffText({
    name: person.name,
    title: appointment.title,
    when: whensFor(invitation, person.zone),
    from: invitation.organiser.name,
    end: mailEnd(desk.catalog, person.name, whyCalledOff()),
  });
  return mailOf(invitation, person, { method: 'CANCEL', title, subject: title, text, told: 'off' });
}

interface Said {
  readonly method: CalendarMethod;
  readonly title: string;
  readonly subject: string;
  readonly text: string;
  readonly told: string;
}

function mailOf(invitation: Invitation, { name, email }: Guests['people'][number], said: Said): PostedMail {
  const { ports, desk, appointment, organiser, guests } = invitation;
  const { method, title, text, told } = said;
  const now = ports.clock.instant();
  const mine = { name, address: email };
  const calendar = calendarFile(method, {
    uid: `${desk.about.replace(/[^A-Za-z0-9]+/g, '-')}-${textHash(ports.book.id()).toString(36)}@routesheet`.toLowerCase(),
    sequence: Math.max(0, Math.floor((now - sequenceFrom) / 1000)),
    stamp: now,
    ...{ start: appointment.start, end: appointment.end, title, place: appointment.place, text: bodyOf(invitation), organiser },
    guests: method === 'CANCEL' ? [mine] : guests.map((one) => ({ name: one.name, address: one.email })),
  });
  const production = productionTitle(ports, desk.catalog);
  return {
    ...{ name, to: email, subject: oneLine(`${production}: ${said.subject}`, 240), text, told: [told] },
    attached: { name: `${fileName(`${desk.record.id} ${appointment.title}`)}.ics`, calendar, method },
  };
}

/** 1 January 2020: a count of seconds from then grows with each file, and is within what readers take for decades. */
const sequenceFrom = 1_577_836_800_000;

function bodyOf({ appointment, agenda }: Invitation): string {
  return [appointment.text, ...agenda].filter((line) => line !== '').join('\n');
}

function toldNow(invitation: Invitation): readonly [string, string, string] {
  const { appointment } = invitation;
  const rest = textHash(JSON.stringify([appointment.title, appointment.place, bodyOf(invitation)])).toString(36);
  return [utcText(appointment.start), utcText(appointment.end), rest];
}

/** On the person's clock first, where it is another. */
function whensFor({ ports, appointment: { start, end } }: Invitation, zone: string | null): readonly string[] {
  const house = ports.book.zone();
  const said = [...new Set([zone ?? house, house])].flatMap((one) => {
    const from = ports.clock.at(one, start);
    const to = ports.clock.at(one, end);
    return from === null || to === null ? [] : [{ zone: one, from, to }];
  });
  const [first, second] = said;
  const isSame = second !== undefined && first?.from.date === second.from.date && first.from.time === second.from.time;
  return (isSame ? said.slice(0, 1) : said).map(whenInWords);
}

function organiserOf(ports: Ports, { catalog }: InvitationDesk): Guest {
  const address = ports.identity.effective() ?? ports.identity.active();
  if (address === null) throw new Refusal('denied', noOwnAddress());
  const name = catalog.people.find(({ email }) => email !== null && sameText(email, address))?.name;
  return { name: name ?? productionTitle(ports, catalog), address };
}

/** Google Calendar's own form: its rooms, Meet and replies work there. */
function calendarLink(invitation: Invitation): string {
  const { appointment, guests } = invitation;
  const said = {
    text: appointment.title,
    dates: `${utcText(appointment.start)}/${utcText(appointment.end)}`,
    location: appointment.place,
    details: bodyOf(invitation).slice(0, 1000),
    add: guests.map(({ email }) => email).join(','),
  };
  return eventFormLink(said);
}
