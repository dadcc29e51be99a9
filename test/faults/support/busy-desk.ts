// A production in full swing on the morning of a send day: the sample production, reminders on, mails due at eight.

import { addTab, adopted } from '../../journeys/support/adopting';
import { Desk, type DeskOptions } from '../../journeys/support/desk';
import { prepared } from '../../journeys/support/prepared';
import { columnOf } from './by-hand';
import { oClock } from './due-today';

/** The row that is selected, and that requests are about; another one stands below it. */
export const chosenRow = 3;

/** A tab of the coordinator's own that Routesheet uses, and one that it may use. */
export const usedTab = 'Own props';
export const freeTab = 'Own list';

function ownRows(...names: readonly string[]): readonly (readonly string[])[] {
  return [['Prop', 'Artist', 'Status'], ...names.map((name) => [name, 'Ben Ode', 'On hold'])];
}

/** Eight o'clock: the next tick sends. The chosen row of Assets is selected. */
export function busyDesk(options: DeskOptions = {}): Desk {
  const saved = prepared('busy', () => {
    const desk = new Desk();
    desk.menu('Workbook', 'Add sample production');
    addTab(desk, usedTab, ownRows('Lamp', 'Chair', 'Rope', 'Boat'));
    adopted(desk, [usedTab], { table: 'assets', stepName: 'Design' });
    addTab(desk, freeTab, ownRows('Kite', 'Drum', 'Bell'));
    // Something to repair, and nothing that anybody is mailed about.
    desk.host.book.hand.type('Assets', `${columnOf(desk, 'Assets', 'Type')}${chosenRow}`, [['character']]);
    desk.rpc('turnOn', { everybody: true });
    return desk.host.save();
  });
  const desk = new Desk({ saved, now: oClock(8), ...options });
  // Most calls find the catalog remembered.
  desk.rpc('suggestions', { table: 'assets' });
  choose(desk, 'Assets', chosenRow);
  return desk;
}

/** Selects a cell of that row, as a person does. */
export function choose(desk: Desk, tab: string, row: number): void {
  const sheetId = desk.host.book.tabs.named(tab)?.id;
  if (sheetId === undefined) throw new Error(`No tab ${tab}`);
  desk.host.selection = { sheetId, range: `A${row}` };
}
