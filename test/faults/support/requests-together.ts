// Requests of which one field follows from another: a line of Today and its tab, a visitor who is expected, the department of somebody.

import type { Method, Methods } from '../../../src/contract/methods';
import { addDays } from '../../../src/schema/values/local-date';
import type { Desk } from '../../journeys/support/desk';

/** By method; all others are made field by field. */
export const together: { readonly [M in Method]?: (desk: Desk) => Methods[M]['input'] } = {
  snooze: (desk) => {
    const line = Object.values(desk.rpc('open', {}).view.sections)
      .flat()
      .find(({ sleep }) => sleep !== undefined);
    return { table: line?.table ?? '', item: line?.sleep?.item ?? '', wake: line?.sleep?.latest ?? '', awake: false };
  },
  receive: (desk) => ({ table: 'visitors', id: String(desk.rows('Visitors')[0]?.ID ?? ''), leaves: false }),
  tellHost: (desk) => ({ table: 'visitors', id: String(desk.rows('Visitors')[1]?.ID ?? '') }),
  schedulePaper: (desk) => ({ ...weekOf(desk), form: 'page' }),
  schedulePost: weekOf,
  sendSchedule: (desk) => ({ ...weekOf(desk), seen: desk.rpc('schedulePost', weekOf(desk)).seen, sure: true }),
};

function weekOf(desk: Desk) {
  const { catalog, today } = desk.rpc('open', {});
  return { department: catalog.people.find(({ department }) => department !== '')?.department ?? '', from: today, to: addDays(today, 6) };
}
