// Rows chosen in the grid for changing several: ranges, headings, blank rows, what a filter or a hand hides, another tab.

import { expect, test } from '@jest/globals';
import type { Methods } from '../../../src/contract/methods';
import { type Desk, sampleDesk } from '../support/desk';
import { columnOf, tabNamed } from '../support/grid-hands';

const select = (desk: Desk, tab: string, range: string) => {
  desk.host.selection = { sheetId: tabNamed(desk, tab).id, range };
};

function meant(desk: Desk, input: Partial<Methods['meantRows']['input']> = {}) {
  const { tab, rows, problems } = desk.rpc('meantRows', { source: 'selection', table: 'assets', list: '', column: '', ...input });
  return { tab, ids: rows.map(({ id }) => id), problems };
}

const idsOf = (desk: Desk, tab: string, ...rows: readonly number[]) => rows.map((row) => desk.rows(tab)[row - 2]?.ID);

test('several ranges, over the headings and over blank rows, are the rows in them, each once', () => {
  const desk = sampleDesk();
  const end = desk.rows('Assets').length + 1;
  select(desk, 'Assets', `B1:C3,F3,A5:A6,D${end}:D${end + 40}`);
  expect(meant(desk)).toEqual({ tab: 'Assets', ids: idsOf(desk, 'Assets', 2, 3, 5, 6, end), problems: [] });
  select(desk, 'Assets', 'A1:Z1,A400:C410');
  expect(meant(desk)).toEqual({ tab: 'Assets', ids: [], problems: ['No row with an entry is selected on “Assets”.'] });
});

test('what a filter hides between them is left out and said; what somebody hid by hand is a row like others', () => {
  const desk = sampleDesk();
  const types = desk.rows('Assets').map(({ Type }) => String(Type));
  const [hiddenType = ''] = types;
  desk.host.book.hand.filter('Assets', 'A1:Z40', columnOf(desk, 'Assets', 'Type') + 1, [hiddenType]);
  const seen = types.flatMap((type, at) => (type === hiddenType ? [] : [at + 2]));
  desk.host.book.hand.hideRows('Assets', seen[0] ?? 0);
  select(desk, 'Assets', 'A1:A40');
  const hidden = types.length - seen.length;
  expect(hidden).toBeGreaterThan(1);
  expect(meant(desk)).toEqual({
    ...{ tab: 'Assets', ids: idsOf(desk, 'Assets', ...seen) },
    problems: [`${hidden} rows that the filter hides are left out.`],
  });
  // Without a filter nobody is asked about each row.
  select(desk, 'Deliveries', 'A1:A9');
  meant(desk);
  expect(desk.last.calls['Sheet.isRowHiddenByFilter']).toBeUndefined();
});

test('the tab in front counts, whichever was in front before; one that is not Routesheet’s is refused in words', () => {
  const desk = sampleDesk();
  select(desk, 'Assets', 'A2:A3');
  select(desk, 'Deliveries', 'A2:A3');
  expect(meant(desk)).toMatchObject({ tab: 'Deliveries', ids: idsOf(desk, 'Deliveries', 2, 3) });
  // A list is looked for on one tab: rows of another are said, not guessed.
  const [delivery] = idsOf(desk, 'Deliveries', 2);
  const [asset] = idsOf(desk, 'Assets', 2);
  expect(meant(desk, { source: 'list', list: `${asset}, ${delivery}` })).toEqual({
    ...{ tab: 'Assets', ids: [asset] },
    problems: [`There is no ${delivery} on this tab.`],
  });
  for (const tab of ['Settings', 'Changes']) {
    select(desk, tab, 'A2:A3');
    const asked = desk.ask('meantRows', { source: 'selection', table: 'assets', list: '', column: '' });
    expect([tab, asked]).toMatchObject([
      tab,
      { ok: false, error: { code: 'invalid', message: 'Select rows on one of Routesheet’s tabs, then try again.' } },
    ]);
  }
});
