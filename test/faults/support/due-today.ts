// A morning with one mail for each of four people, reminders on: the ground of the faults of a run.

import type { RunResult } from '../../../host/api';
import { crowd } from '../../journeys/support/crowd';
import { Desk, type DeskOptions, emptyDesk, hours, mondayMorning } from '../../journeys/support/desk';
import { prepared } from '../../journeys/support/prepared';
import { timePasses } from '../../journeys/support/time-passes';

/** Everybody who has a piece of work due on that Monday, in the order in which they are mailed. */
export const dueToday = ['ana@example.com', 'ben@example.com', 'jo@example.com', 'lea@example.com'];

const names = ['Ana Ruiz', 'Ben Ode', 'Jo Rey', 'Lea Lead'];

/** That Monday at the full hour; the hourly trigger fires eight minutes before it. */
export const oClock = (hour: number): number => mondayMorning + hours(hour - 7.5);

/** Eight o'clock on that Monday with reminders on: the next tick sends. */
export function deskWithMailsDue(options: DeskOptions = {}): Desk {
  const saved = prepared('due-today', () => {
    const desk = emptyDesk();
    const due = new Date(Date.UTC(2026, 2, 2));
    crowd(
      desk,
      'Assets',
      names.map((name, n) => ({ ID: `CH_${n}`, Name: `Character ${n}`, Type: 'Character', Rig: 'WIP', 'Rig by': name, 'Rig due': due })),
    );
    desk.rpc('turnOn', { everybody: false });
    desk.host.moveTo(oClock(8));
    return desk.host.save();
  });
  return new Desk({ saved, now: oClock(8), ...options });
}

/** What the ticks until then came to; what failed is for the test to judge. */
export function ticksUntil(desk: Desk, ms: number): readonly RunResult[] {
  return timePasses(desk, ms);
}

/** To whom mails went, in order. */
export function mailedTo(desk: Desk): readonly string[] {
  return desk.mails.map(({ to }) => to.join());
}

export interface Entry {
  readonly to: string;
  readonly state: string;
  readonly note: string;
}

/** Sent mail as people read it. */
export function sentMail(desk: Desk): readonly Entry[] {
  return desk.rows('Sent mail').map((row) => ({ to: String(row.To), state: String(row.State), note: String(row.Note) }));
}
