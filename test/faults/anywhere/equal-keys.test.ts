// Two rows of every table are given one key: whatever is asked of the one, the other stays as it is, and nothing at all is written unasked.

import { expect, test } from '@jest/globals';
import type { Answer, Methods } from '../../../src/contract/methods';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { placedWorkbook } from '../../../src/workbook/adopted/adopted-table';
import { columnsOf } from '../../../src/workbook/layout/columns';
import type { Desk } from '../../journeys/support/desk';
import { letters } from '../../journeys/support/grid-hands';
import { busyDesk, chosenRow } from '../support/busy-desk';
import { type EveryRequest, everyRequest } from '../support/every-request';
import { isFull, sampled } from '../support/thoroughness';

/** Comes to have the key of the chosen row. */
const otherRow = chosenRow + 1;

// On every change each method on one of its tables, which take turns, and a save in the row that was chosen on one table of three and on those whose key
// is no ID; in the long run each method and the save on all.
const requests = everyRequest().filter(({ tab, input }) => tab !== null && ('id' in input || 'rows' in input));
const saves = requests.filter(({ method }) => method === 'save');
const withoutId = recordTables(workbook).flatMap(({ id, tab }) => (id === null ? [tab] : []));
const chosen = saves.filter(({ tab }, at) => isFull || at % 3 === 0 || withoutId.includes(tab ?? ''));
const shared = [...new Set(requests.map(({ method }) => method))].flatMap((asked, at) => {
  const alike = requests.filter(({ method }) => method === asked);
  return sampled(alike, 1, at);
});

/** A desk on which the two rows of that tab have one key; no edit event tells of it. */
function twinDesk({ input, tab }: EveryRequest): Desk {
  const desk = busyDesk();
  const { placements, catalog } = desk.rpc('open', {});
  const { table: key } = input as { readonly table: string };
  const table = recordTables(placedWorkbook(workbook, placements)).find((candidate) => candidate.key === key);
  if (!table || tab === null) throw new Error(`No table ${key}`);
  const [headings = []] = desk.values(tab);
  for (const { key: column, heading } of columnsOf(table, catalog.steps)) {
    if (!table.keyColumns.includes(column)) continue;
    const at = headings.indexOf(heading);
    desk.host.book.hand.type(tab, `${letters(at)}${otherRow}`, [[String(desk.values(tab)[chosenRow - 1]?.[at])]]);
  }
  return desk;
}

const rowIn = (desk: Desk, { tab }: EveryRequest, row: number) => JSON.stringify(desk.values(tab ?? '')[row - 1]);

test('there is such a request for every table', () => {
  expect(saves.length).toBeGreaterThanOrEqual(9);
});

test.each(shared.map((one) => [one.name, one] as const))('%s leaves the other row as it is', (_name, one) => {
  const desk = twinDesk(one);
  const before = [rowIn(desk, one, chosenRow), rowIn(desk, one, otherRow)];
  const answer: Answer = desk.ask(one.method, one.input);
  if (one.method === 'save' || one.method === 'select')
    expect(answer).toMatchObject({ ok: false, error: { code: 'twice', rows: [{ row: chosenRow }, { row: otherRow }] } });
  expect([rowIn(desk, one, chosenRow), rowIn(desk, one, otherRow)]).toEqual(before);
});

test.each(chosen.map((one) => [one.name, one] as const))('%s in the row that was chosen leaves the other as it is', (_name, one) => {
  const desk = twinDesk(one);
  const before = rowIn(desk, one, otherRow);
  const input = { ...(one.input as Methods['save']['input']), where: { row: chosenRow, twice: true, sure: true } };
  expect(desk.ask('save', input)).toMatchObject({ ok: true });
  expect(rowIn(desk, one, otherRow)).toBe(before);
});
