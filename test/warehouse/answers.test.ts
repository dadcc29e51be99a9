// What the views say over many workbooks is what the add-on says in each: what is late, how far it is, what was spent, what to buy.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { isFull } from '../faults/support/thoroughness';
import type { Desk } from '../journeys/support/desk';
import { type Studio, studioOf } from './support/studio';
import { kitOutOf, kitOverdueOf, lateOf, progressOf, sectionsOf, spentOf, toBuyOf } from './support/what-the-add-on-says';
import { kindsOfWorkbooks, madeWorkbook } from './support/workbooks';

const productions = Array.from({ length: isFull ? 40 : kindsOfWorkbooks }, (_unused, at) => `Show ${at + 1}`);

let desks: Readonly<Record<string, Desk>> = {};
let studio: Studio;

beforeAll(async () => {
  desks = Object.fromEntries(productions.map((production, at) => [production, madeWorkbook(at)]));
  studio = await studioOf(desks);
}, 1_200_000);

/** Rows of a view of one production. */
async function asked(view: string, production: string) {
  return studio.duck.ask(`SELECT * FROM studio.${view} WHERE production = '${production}'`);
}

const sorted = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort();

describe.each(productions)('of %s', (production) => {
  const desk = () => desks[production] as Desk;

  test('late is what its view Today lists under Late, with the same people and working days', async () => {
    const rows = await asked('late_work', production);
    expect(sorted(rows.map((row) => [row.row_id, row.step, row.people ?? '', row.due, Number(row.days_late)]))).toEqual(
      sorted(lateOf(desk())),
    );
  });

  test('every section of Today has as many lines', async () => {
    const rows = await studio.duck.ask(
      `SELECT section, COUNT(*) AS many FROM studio.work WHERE production = '${production}' GROUP BY section`,
    );
    const many = Object.fromEntries(rows.map(({ section, many: count }) => [section, Number(count)]));
    expect(sectionsOf(desk())).toEqual(Object.fromEntries(Object.keys(sectionsOf(desk())).map((section) => [section, many[section] ?? 0])));
  });

  test('progress is what its tab Progress counts, for each step and each episode', async () => {
    const [whole, byEpisode] = [await asked('progress', production), await asked('progress_by_episode', production)];
    const line = (row: (typeof whole)[number], episode: unknown) => [
      ...[row.tab, row.step, episode],
      ...[row.total, row.done, row.remaining, row.retaken].map(Number),
      row.needed_a_week === null ? '' : Number(row.needed_a_week),
    ];
    expect(
      sorted([...whole.map((row) => line(row, 'All')), ...byEpisode.map((row) => line(row, row.episode === '' ? 'None' : row.episode))]),
    ).toEqual(sorted(progressOf(desk())));
  });

  test('spend is the sum of its receipts, to the penny', async () => {
    const rows = await asked('spend', production);
    expect(
      sorted(rows.map((row) => [row.cost_code ?? '', row.month, row.currency, Math.round(Number(row.gross) * 100), Number(row.entries)])),
    ).toEqual(sorted(spentOf(desk())));
  });

  test('to buy is what Today lists under To reorder', async () => {
    const rows = await asked('to_buy', production);
    expect(
      sorted(rows.map((row) => [row.row_id, row.level, Number(row.on_hand), Number(row.reorder_at), Number(row.to_order ?? 0)])),
    ).toEqual(sorted(toBuyOf(desk())));
  });

  test('kit that is overdue is what Today lists under Kit to come back', async () => {
    const rows = (await asked('kit_out', production)).filter(({ overdue }) => overdue !== null);
    const passed = (row: (typeof rows)[number]) => (row.overdue === 'back' ? row.due_back : row.off_hire);
    expect(sorted(rows.map((row) => [row.row_id, row.overdue, passed(row)]))).toEqual(sorted(kitOverdueOf(desk())));
  });

  test('kit that is out is what its tab says is not at home, with days to the end of its hire', async () => {
    const rows = await asked('kit_out', production);
    const days = (cell: unknown) => (cell === null ? null : Number(cell));
    expect(sorted(rows.map((row) => [row.row_id, row.held_by, row.since, row.due_back, days(row.days_to_off_hire)]))).toEqual(
      sorted(kitOutOf(desk(), Date.UTC(2026, 2, 2))),
    );
  });
});

test('the workbooks are of two currencies, three zones and two languages, and some are trackers that were there before', () => {
  const { workbooks, tabs } = studio;
  const count = (of: readonly unknown[]) => new Set(of).size;
  expect([count(workbooks.map(({ currency }) => currency)), count(workbooks.map(({ zone }) => zone))]).toEqual([2, 3]);
  expect(count(workbooks.map(({ style }) => style.key))).toBeGreaterThan(1);
  expect(tabs.filter(({ table }) => table?.placement.adopted).length).toBeGreaterThan(0);
});
