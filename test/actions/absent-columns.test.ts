// Columns that a tab does not have: no form asks for them, and what is sent for one all the same is refused, not lost.

import { expect, test } from '@jest/globals';
import type { Opened } from '../../src/contract/methods';
import type { BoundTable } from '../../src/schema/adopted/bound-table';
import { recordTables, tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { placedWorkbook } from '../../src/workbook/adopted/adopted-table';
import { fieldsOf, formOf } from '../../src/workbook/rows/form';
import { wordsOf } from '../journeys/support/checked';
import { withoutColumn } from './support/lost-column';
import { type Paper, paper } from './support/paper-ports';

const heading = (text: string) => ({ text, band: null, nth: 1, of: 1 });

/** An asset, and a tab of the coordinator's own with props and their grooming, which no tab of ours has. */
function withProps(): Paper {
  const desk = paper();
  desk.rpc('add', { table: 'assets', rows: [{ id: 'CH_001', name: 'Llama' }] });
  const tab = desk.book.model.add('Props', ['Prop', 'Groom', 'Rig'], [['Lamp', 'WIP', 'WIP']]);
  const columns = { name: heading('Prop'), 'steps/Groom/status': heading('Groom'), 'steps/Rig/status': heading('Rig') };
  const place = { headingRow: 1, bandRow: null, key: 'name', ownIds: false, written: {} };
  desk.store[`adopted/${tab.sheetId}`] = JSON.stringify({
    table: 'assets',
    columns,
    ...place,
    tabs: [{ sheetId: tab.sheetId, constants: {} }],
  });
  desk.rpc('add', { table: 'steps', rows: [{ step: 'Groom', usedOn: 'Assets' }] });
  return desk;
}

/** Headings of the fields that the sidebar asks for. */
function asked({ placements, catalog }: Opened, key = 'assets'): readonly string[] {
  return fieldsOf(formOf(tableOf<BoundTable>(placedWorkbook(workbook, placements), key), catalog)).map((field) => field.heading);
}

const problems = ({ tabs }: Opened) => tabs.find(({ table }) => table === 'assets')?.problems;

test('a step that only a tab of one’s own has is asked for by no form of ours, and missed by nobody', () => {
  const desk = withProps();
  const opened = desk.rpc('open', {});
  expect([asked(opened).includes('Rig'), asked(opened).filter((field) => field.startsWith('Groom'))]).toEqual([true, []]);
  expect(problems(opened)).toEqual([]);
  expect(wordsOf(desk.rpc('check', {})).filter((words) => words.includes('heading'))).toEqual([]);
  const own = recordTables(placedWorkbook(workbook, opened.placements)).find(({ placement }) => placement.adopted);
  expect(asked(opened, own?.key)).toEqual(['Prop', 'Rig', 'Groom']);
});

test('what is sent for it is refused with the field, when adding and when saving, and nothing is written', () => {
  const desk = withProps();
  for (const row of [
    { name: 'Oti', 'steps/Groom/status': 'WIP' },
    { name: 'Oti', 'steps/Groom/due': '2026-03-09' },
  ]) {
    const { code, issues } = desk.refusal('add', { table: 'assets', rows: [row] });
    expect([code, issues[0]?.path, issues[0]?.message]).toEqual(['invalid', Object.keys(row)[1], expect.stringContaining('would be lost')]);
  }
  const change = { table: 'assets', id: 'CH_001', loaded: {}, changes: { 'steps/Groom/status': 'WIP', notes: 'Curly' } };
  expect(desk.refusal('save', change).issues.map(({ path }) => path)).toEqual(['steps/Groom/status']);
  expect(desk.rows('Assets')).toEqual([expect.objectContaining({ ID: 'CH_001', Notes: '' })]);
});

test('a column that was deleted is asked for no more, and again once it is back', () => {
  const desk = paper();
  withoutColumn(desk, 'Assets', 'Notes');
  desk.rpc('open', {});
  expect(asked(desk.rpc('open', {}))).not.toContain('Notes');
  expect(desk.refusal('add', { table: 'assets', rows: [{ name: 'Oti', notes: 'Curly' }] }).issues[0]?.path).toBe('notes');
  desk.rpc('add', { table: 'assets', rows: [{ name: 'Oti' }] });
  desk.book.model.named('Assets').columns.push({ heading: 'Notes', mark: null, rule: null, foreignRule: false, covered: false });
  expect(asked(desk.rpc('open', {}))).toContain('Notes');
  desk.rpc('add', { table: 'assets', rows: [{ name: 'Pig', notes: 'Curly' }] });
  expect(desk.rows('Assets').map(({ Name, Notes }) => [Name, Notes])).toEqual(
    [
      ['Oti', undefined],
      ['Pig', 'Curly'],
    ].map(([name, note]) => [name, note ?? expect.anything()]),
  );
});

test('a rate that Routesheet offers for a column that was deleted keeps no receipt from being added', () => {
  const desk = paper();
  withoutColumn(desk, 'Petty Cash', 'VAT rate');
  const row = { description: 'Tape', date: '2026-03-02', paidBy: null, gross: 1200, vatRate: 20 };
  const answer = desk.ask('add', { table: 'pettyCash', rows: [row] });
  expect(JSON.stringify(answer)).not.toContain('would be lost');
});
