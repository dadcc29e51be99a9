// Most tests run the add-on in realms that are kept from one execution to the next, which takes less than half of the time; on Google nothing is. Both must be the
// same to the last call: everything that can be started on a workbook, one after the other, on two workbooks that begin as one.

import { expect, test } from '@jest/globals';
import type { Desk } from '../../journeys/support/desk';
import { busyDesk } from '../support/busy-desk';
import { sampledWork, type Work } from '../support/every-work';
import { rowsIn, tabsOf } from '../support/whole-state';

/** What `Utilities.getUuid` gave, whole or the first of it beside the number of a mail or an act. */
const made = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{8}-\d+\b|\b\d+-[0-9a-f]{4}\b/g;

/** The answer and what it cost, to the last call and cell. */
function outcomeOf(desk: Desk, work: Work): unknown {
  const before = desk.host.executions.length;
  const answer = work.run(desk);
  const told = desk.host.executions
    .slice(before)
    .map(({ function: name, calls, cellsRead, cellsWritten, log, error }) => ({ name, calls, cellsRead, cellsWritten, log, error }));
  return JSON.parse(JSON.stringify({ answer, told }).replace(made, '(made)'));
}

const stateOf = (desk: Desk) => tabsOf(desk).flatMap((tab) => rowsIn(desk, tab).map((line) => line.replace(made, '(made)')));

test('what is done in a kept realm is what is done in fresh ones, call by call and cell by cell', () => {
  const [kept, fresh] = [busyDesk({ realms: 'kept' }), busyDesk({ realms: 'fresh' })];
  const works = sampledWork();
  expect(works.length).toBeGreaterThan(100);
  for (const work of works) {
    const [one, other] = [kept, fresh].map((desk) => outcomeOf(desk, work));
    expect({ work: work.name, outcome: one }).toEqual({ work: work.name, outcome: other });
  }
  expect(stateOf(kept)).toEqual(stateOf(fresh));
  expect(kept.mails.map(({ to, subject }) => [to, subject])).toEqual(fresh.mails.map(({ to, subject }) => [to, subject]));
});
