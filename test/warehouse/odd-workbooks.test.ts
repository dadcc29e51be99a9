// Workbooks that are not as they should be: each is read as far as it can be, and what cannot be is said.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Saved } from '../../host/api';
import { workbook } from '../../src/tables';
import { presentHeadingsIn } from '../../src/warehouse/input/outlines';
import { workbookLines } from '../../src/warehouse/input/workbook-lines';
import { workbooksOf } from '../../src/warehouse/input/workbooks';
import { crowd } from '../journeys/support/crowd';
import { Desk, sampleDesk } from '../journeys/support/desk';
import { lineFor, outlineOf, type Studio, studioOf } from './support/studio';

const releases = join(__dirname, '../fixtures/releases');

/** As the first release left it: renamed headings, WIP called Doing, a tab of somebody's own used for shots, no tab of later releases. */
function oldDesk(): Desk {
  const [release = ''] = readdirSync(releases);
  return new Desk({ saved: JSON.parse(gunzipSync(readFileSync(join(releases, release))).toString('utf8')) as Saved });
}

/** The sample with a word of its own that means that. */
function deskWhereDoneMeans(means: string): Desk {
  const desk = sampleDesk();
  const row = desk.values('Lists').length + 1;
  desk.host.edit('Lists', `A${row}:C${row}`, [['Step statuses', 'Hecho', means]]);
  crowd(desk, 'Assets', [
    { ID: 'W_1', Name: 'Lamp', Type: 'Prop', Rig: 'Hecho', 'Rig by': 'Ben Ode', 'Rig due': new Date(Date.UTC(2026, 1, 20)) },
  ]);
  return desk;
}

let studio: Studio;
let outlines: readonly ReturnType<typeof outlineOf>[] = [];

beforeAll(async () => {
  const desks = { One: deskWhereDoneMeans('finished'), Two: deskWhereDoneMeans('retake'), Old: oldDesk() };
  const { Two } = desks;
  crowd(Two, 'Assets', [
    { ID: 'W_2', Name: 'Bell', Rig: 'half way', 'Rig by': 'Ben Ode, Nobody Known', 'Rig due': 'wk 12', 'Rig take': 'two' },
  ]);
  crowd(Two, 'Petty Cash', [
    { 'Receipt no.': 'W_3', Date: 'soon', 'Who paid': 'Ben Ode', Shop: 'Shop', 'What for': 'Tape', Gross: 'a lot' },
  ]);
  const settings = Two.rows('Settings').findIndex(({ Setting }) => Setting === 'Non-working dates') + 2;
  Two.host.edit('Settings', `B${settings}`, [['Easter, 2026-03-10']]);
  outlines = Object.values(desks).map((desk, at) => outlineOf(desk, at));
  // Since the outline was copied somebody has put a column of their own in front.
  const people = Two.host.book.tabs.named('People');
  if (people) Two.host.book.grid.insert(people.id, { dimension: 'COL', start: 0, count: 1 }, 'before');
  studio = await studioOf(desks, { outlines });
}, 300_000);

test('a word that means two things in two workbooks means in each what its Lists say', async () => {
  const rows = await studio.duck.ask(
    "SELECT production, status, means FROM studio.assets_steps WHERE row_id = 'W_1' AND step = 'Rig' ORDER BY production",
  );
  expect(rows).toEqual([
    { production: 'One', status: 'Hecho', means: 'finished' },
    { production: 'Two', status: 'Hecho', means: 'retake' },
  ]);
});

test('what cannot be read is a row each, with where it stands, and blank elsewhere', async () => {
  const rows = await studio.duck.ask(
    "SELECT tab, row_id, heading, cell FROM studio.unreadable WHERE production = 'Two' AND (row_id LIKE 'W_%' OR tab = 'Settings') AND heading != 'Rig by'",
  );
  expect(rows).toEqual(
    expect.arrayContaining([
      { tab: 'Assets', row_id: 'W_2', heading: 'Rig', cell: 'half way' },
      { tab: 'Assets', row_id: 'W_2', heading: 'Rig due', cell: 'wk 12' },
      { tab: 'Assets', row_id: 'W_2', heading: 'Rig take', cell: 'two' },
      { tab: 'Petty Cash', row_id: 'W_3', heading: 'Date', cell: 'soon' },
      { tab: 'Petty Cash', row_id: 'W_3', heading: 'Gross', cell: 'a lot' },
      { tab: 'Settings', row_id: '', heading: 'Value', cell: 'Easter' },
    ]),
  );
  expect(await studio.duck.ask("SELECT means, due FROM studio.assets_steps WHERE row_id = 'W_2' AND step = 'Rig'")).toEqual([
    { means: null, due: null },
  ]);
});

describe('headings that stand elsewhere since', () => {
  const asked = async () => studio.duck.ask('SELECT workbook, tab, headings, present FROM studio.headings_check');

  test('are named with their workbook and tab, and no others', async () => {
    const rows = await asked();
    expect(rows.map((row) => [row.workbook, row.tab])).toEqual([['two', 'People']]);
    expect(rows[0]?.headings).toContain('Name');
  });

  test('are found again when the SQL is made anew with what the check said', async () => {
    const present = presentHeadingsIn(JSON.stringify(await asked())) ?? [];
    const names = ['One', 'Two', 'Old'];
    const { lines } = workbookLines(outlines.map((outline, at) => lineFor(outline, names[at] ?? '')).join('\n'));
    const placeOf = (found: Parameters<typeof workbooksOf>[3]) =>
      workbooksOf(workbook, lines, outlines, found)
        .tabs.find(({ name, workbook: { key } }) => key === 'two' && name === 'People')
        ?.columns.find(([key]) => key === 'name')?.[1];
    expect([placeOf([]), placeOf(present)]).toEqual([0, 1]);
  });
});

describe('a workbook of an older release', () => {
  test('is read with its renamed words, and with the tab that it uses as it was', async () => {
    const rows = await studio.duck.ask(
      "SELECT DISTINCT status, means FROM studio.assets_steps WHERE production = 'Old' AND status IS NOT NULL",
    );
    expect(rows).toContainEqual({ status: 'Doing', means: 'working' });
    expect((await studio.duck.ask("SELECT row_name FROM studio.shots WHERE production = 'Old'")).map(({ row_name }) => row_name)).toContain(
      'sq010_0010',
    );
  });

  test('has no rows on tabs that it has not, and they are no reason to stop', async () => {
    expect(await studio.duck.ask("SELECT COUNT(*) AS many FROM studio.jobs WHERE production = 'Old'")).toEqual([{ many: '0' }]);
  });
});
