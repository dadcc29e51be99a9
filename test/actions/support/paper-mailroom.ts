// A small production with its reminders, on paper: who is who, mornings that pass, and the mails that each of them brought.

import type { Cell } from '../../../src/schema/values/cell';
import type { Value, Values } from '../../../src/schema/values/value';
import { type Paper, paper } from './paper-ports';

export const ana = 'ana@example.com';
export const ben = 'ben@example.com';

const names = ['Ana Ruiz', 'Ben Ode', 'Jo Rey', 'Lea Lead', 'Max Bell'];
const day = 24 * 3_600_000;
const monday = Date.UTC(2026, 2, 2);

/** Monday 2 March 2026, 07:30, reminders on: Ana coordinates, Max is the production manager, Lea leads Rig. Nothing is planned yet. */
export function mailroom(): Paper {
  const desk = paper();
  desk.now = Date.UTC(2026, 2, 2, 7, 30);
  const people = names.map((name) => ({ name, email: `${name.split(' ')[0]?.toLowerCase()}@example.com` }));
  desk.rpc('add', { table: 'people', rows: people });
  setting(desk, 'Coordinator', 'Ana Ruiz');
  setting(desk, 'Production manager', 'Max Bell');
  desk.rpc('save', { table: 'steps', id: 'Rig', loaded: {}, changes: { lead: 'Lea Lead' } });
  desk.rpc('turnOn', { everybody: false });
  return desk;
}

/** One asset in Rig. */
export function rigging(name: string, due: string): Record<string, Value> {
  return { name, 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Ben Ode', 'steps/Rig/due': due };
}

export function added(desk: Paper, table: string, ...rows: readonly Values[]): readonly string[] {
  return desk.rpc('add', { table, rows }).ids;
}

/** Saves fields as the form does that was just opened. */
export function changed(desk: Paper, table: string, id: string, changes: Values): void {
  const answer = desk.ask('save', { table, id, loaded: {}, changes });
  if (!answer.ok) desk.rpc('save', { table, id, loaded: answer.error.theirs, changes });
}

export function typed(desk: Paper, tab: string, text: string, heading: string, cell: Cell): void {
  const row = desk.rows(tab).findIndex((cells) => Object.values(cells).includes(text));
  if (row < 0) throw new Error(`No ${text} on ${tab}`);
  desk.type(tab, row, heading, cell);
}

export function setting(desk: Paper, name: string, cell: Cell): void {
  typed(desk, 'Settings', name, 'Value', cell);
}

export interface Told {
  readonly date: string;
  readonly hour: number;
  readonly to: string;
  readonly text: string;
}

/** Lets days pass up to the morning of that date, with one tick of the trigger on each at eight. */
export function mornings(desk: Paper, date: string): readonly Told[] {
  const told: Told[] = [];
  const from = Math.ceil((desk.now - monday) / day - 8 / 24);
  for (let at = from; monday + at * day <= Date.parse(date); at++) {
    const before = desk.mails.length;
    desk.hour(at, 8);
    const now = new Date(desk.now);
    const when = { date: now.toISOString().slice(0, 10), hour: now.getUTCHours() };
    told.push(...desk.mails.slice(before).map(({ to, text }) => ({ ...when, to, text })));
  }
  return told;
}

export function mailTo(mails: readonly Told[], address: string): Told | undefined {
  return mails.find(({ to }) => to === address);
}

/** Dates of the mails to an address that name something. */
export function datesNaming(mails: readonly Told[], address: string, words: string): readonly string[] {
  return mails.filter(({ to, text }) => to === address && text.includes(words)).map(({ date }) => date);
}
