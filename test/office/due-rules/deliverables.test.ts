// Deliverables: told two weeks ahead, once more when they are late, and once sent by the day the partner must have answered.

import { expect, test } from '@jest/globals';
import { addDays, type LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { deliverables } from '../../../src/tables/deliveries/deliverables';
import { catalogWith, runOn, tabOf } from '../production';
import { officeFrom, told } from '../runs';

const catalog = catalogWith({ manager: '' });
const master = (more: Values = {}): Values => ({ id: 'DLV-1', deliverable: 'Master', forWhom: 'Kestrel', owner: 'Jo Rey', ...more });

/** Days from Tuesday 3 March on which Jo is told of it; Mondays bring the week. */
function toldOn(more: Values) {
  const office = officeFrom();
  return days.filter((day) => {
    const run = runOn(day, { catalog, reads: [tabOf(deliverables, [master(more)], catalog)] });
    const isTold = (told(office.run(day, run)).jo ?? []).some((line) => line.includes('Master'));
    return isTold && !mondays.includes(day);
  });
}

const mondays: readonly LocalDate[] = ['2026-03-02', '2026-03-09', '2026-03-16'];
const days: readonly LocalDate[] = Array.from({ length: 18 }, (_none, at) => addDays('2026-03-02', at));

test('its owner is told ten, five and two working days before, on the day and one after', () => {
  expect(toldOn({ due: '2026-03-17' })).toEqual(['2026-03-03', '2026-03-10', '2026-03-13', '2026-03-17', '2026-03-18']);
});

test('once sent it is owed no more; its answer is, on its day and after', () => {
  expect(toldOn({ due: '2026-03-17', status: 'Sent', sent: '2026-03-02' })).toEqual([]);
  expect(toldOn({ status: 'Sent', sent: '2026-03-02', answerBy: '2026-03-04' })).toEqual(['2026-03-04', '2026-03-05']);
});

test.each(['Accepted', 'Waived', 'N/A'])('of what is %s nothing is owed', (status) => {
  expect(toldOn({ due: '2026-03-04', answerBy: '2026-03-04', status })).toEqual([]);
});
