// A small production with its reminders: who is who, days that pass, and the mails that each of them brought.

import type { OutgoingMail } from '../../../host/api';
import type { Value, Values } from '../../../src/schema/values/value';
import { Desk, type DeskOptions, emptyDesk, succeeded } from './desk';
import { setting } from './grid-hands';
import { prepared } from './prepared';
import { timePasses } from './time-passes';

export const ana = 'ana@example.com';
export const ben = 'ben@example.com';
export const jo = 'jo@example.com';
export const lea = 'lea@example.com';
export const max = 'max@example.com';

/**
 * Monday 2 March 2026, 07:30 in London, reminders on: Ana coordinates, Max is the production manager, Lea leads Rig, Ben and Jo are artists.
 * Nothing is planned yet.
 */
export function mailroom(options: DeskOptions = {}): Desk {
  const saved = prepared('mailroom', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'people', rows: [{ name: 'Max Bell', email: max }] });
    setting(desk, 'Production title', 'Show');
    setting(desk, 'Coordinator', 'Ana Ruiz');
    setting(desk, 'Production manager', 'Max Bell');
    desk.rpc('save', { table: 'steps', id: 'Rig', loaded: {}, changes: { lead: 'Lea Lead' } });
    desk.rpc('turnOn', { everybody: false });
    return desk.host.save();
  });
  return new Desk({ saved, ...options });
}

/** One asset in Rig. */
export function rigging(name: string, due: string | null, more: Values = {}): Record<string, Value> {
  return { name, 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Ben Ode', 'steps/Rig/due': due, ...more };
}

export function added(desk: Desk, table: string, ...rows: readonly Values[]): readonly string[] {
  return desk.rpc('add', { table, rows }).ids;
}

/** Saves fields as the form does that was just opened. */
export function changed(desk: Desk, table: string, id: string, changes: Values): void {
  const now = desk.ask('save', { table, id, loaded: {}, changes });
  const loaded = now.ok ? {} : now.error.theirs;
  if (!now.ok) desk.rpc('save', { table, id, loaded, changes });
}

/** The mailroom with two assets, after its first morning: what is due and what is late was told. */
export function secondDay(): Desk {
  const saved = prepared('second-day', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Lama', '2026-03-04'), rigging('Oti', '2026-03-02'));
    morning(desk, '2026-03-02');
    return desk.host.save();
  });
  return new Desk({ saved, now: moment('2026-03-02 10:00') });
}

/** `2026-03-02 09:30` in UTC, as milliseconds: London’s winter. */
export function moment(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00Z`);
}

/** Lets time pass, the hourly ticks at their own time; answers with the mails of that time. */
export function until(desk: Desk, text: string): readonly OutgoingMail[] {
  const before = desk.mails.length;
  timePasses(desk, moment(text)).map(succeeded);
  return desk.mails.slice(before);
}

/** Lets days pass up to the morning of that date, with one tick of the trigger on each at half past eight: for spans in which no other hour matters. */
export function mornings(desk: Desk, date: string): readonly OutgoingMail[] {
  const before = desk.mails.length;
  const last = moment(`${date} 08:30`);
  for (let at = halfPastEight(desk.host.clock.now()); at <= last; at += 24 * 3_600_000) {
    if (at < desk.host.clock.now()) continue;
    desk.host.clock.set(at);
    desk.host.tick().map(succeeded);
  }
  return desk.mails.slice(before);
}

function halfPastEight(now: number): number {
  return moment(`${new Date(now).toISOString().slice(0, 10)} 08:30`);
}

/** The mails of the working morning of that date. Until seven the trigger sleeps: most hours of a night come to nothing, and each is an execution. */
export function morning(desk: Desk, date: string): readonly OutgoingMail[] {
  sleep(desk, `${date} 07:00`);
  return until(desk, `${date} 10:00`);
}

/** Lets time pass in which Google fires no trigger: the first tick after it is late. Back to an earlier time the triggers follow. */
export function sleep(desk: Desk, text: string): void {
  const ms = moment(text);
  if (ms < desk.host.clock.now()) desk.host.moveTo(ms);
  else desk.host.clock.set(ms);
}

export function mailTo(mails: readonly OutgoingMail[], address: string): OutgoingMail | undefined {
  return mails.find(({ to }) => to.includes(address));
}

/** Who got one, once each, in order of the alphabet. */
export function addressees(mails: readonly OutgoingMail[]): readonly string[] {
  return mails.flatMap(({ to }) => to).sort();
}

/** Dates of the mails to an address that name something. */
export function datesNaming(mails: readonly OutgoingMail[], address: string, words: string): readonly string[] {
  return mails
    .filter(({ to, text }) => to.includes(address) && text.includes(words))
    .map(({ at }) => new Date(at).toISOString().slice(0, 10));
}
