// Where the links of a mail lead: on a phone nobody scrolls over thirty columns to the status that is theirs to change.

import { describe, expect, test } from '@jest/globals';
import { rearrange } from '../workbook/support/rearranged-model';
import { gridOf } from '../workbook/support/spreadsheet-model';
import { added, ben, mailroom, mailTo, mornings, rigging } from './support/paper-mailroom';
import type { Paper } from './support/paper-ports';

const tuesday = '2026-03-03';

/** Of each line of Ben's mail that morning: the tab, the heading and the cell to which its link leads, and whether the line names that row. */
function linksOf(desk: Paper): readonly (readonly [tab: string, heading: string, cell: string, named: boolean])[] {
  const { text = '' } = mailTo(mornings(desk, tuesday), ben) ?? {};
  return [...text.matchAll(/^ {2}(.*)\n(?:.*\n)*? {2}.*Row: https:\/\/\S+#gid=(\d+)&range=([A-Z]+)(\d+)$/gm)].map(
    ([, line = '', gid, letters = '', row]) => {
      const tab = desk.book.tab(Number(gid));
      const at = [...letters].reduce((place, letter) => 26 * place + letter.charCodeAt(0) - 64, 0) - 1;
      const cells = gridOf(tab)[Number(row) - 1] ?? [];
      const names = cells.filter((cell) => typeof cell === 'string' && cell !== '' && line.includes(cell));
      return [tab.name, tab.columns[at]?.heading ?? '', String(cells[at]), names.length > 0];
    },
  );
}

/** Work of two steps, and a delivery. */
function desk(): Paper {
  const made = mailroom();
  const modelled = { name: 'Oti', 'steps/Model/status': 'Retake', 'steps/Model/by': 'Ben Ode', 'steps/Model/due': tuesday };
  added(made, 'assets', rigging('Lama', tuesday), modelled);
  const reel = { title: 'Reel', direction: 'out', partner: 'Kino', owner: 'Ben Ode', due: tuesday, status: 'Planned' };
  added(made, 'deliveries', reel);
  return made;
}

const wanted = [
  ['Assets', 'Rig', 'WIP', true],
  ['Assets', 'Model', 'Retake', true],
  ['Deliveries', 'Status', 'Planned', true],
];

describe('the link of a line leads to the cell whose change ends it', () => {
  test('the status of the very step, or of the row', () => {
    expect([...linksOf(desk())].sort()).toEqual([...wanted].sort());
  });

  test('wherever its column was moved to, and below titles', () => {
    const made = desk();
    const assets = made.book.model.tabs.findIndex(({ name }) => name === 'Assets');
    const rig = made.book.model.headings('Assets').indexOf('Rig');
    rearrange(made.book.model, [
      { tab: assets, what: 'move column', at: rig, to: 1 },
      { tab: assets, what: 'title row', at: 0, to: 0 },
      { tab: assets, what: 'rename tab', at: 0, to: 0 },
    ]);
    const [name] = made.book.model.tabs.slice(assets).map((tab) => tab.name);
    expect([...linksOf(made)].sort()).toEqual(wanted.map(([tab, ...rest]) => [tab === 'Assets' ? name : tab, ...rest]).sort());
  });

  test('on a tab of the person’s own, too', () => {
    const made = mailroom();
    const headings = ['Prop', 'Where', 'Who rigs', 'Rig until', 'Rigging'];
    const tab = made.book.model.add('Props', headings, [['Lamp', 'Attic', 'Ben Ode', { date: tuesday, time: '00:00' }, 'WIP']]);
    const heading = (text: string) => ({ text, band: null, nth: 1, of: 1 });
    const columns = {
      ...{ name: heading('Prop'), 'steps/Rig/status': heading('Rigging') },
      ...{ 'steps/Rig/by': heading('Who rigs'), 'steps/Rig/due': heading('Rig until') },
    };
    const mapping = { table: 'assets', headingRow: 1, bandRow: null, key: 'name', ownIds: false, columns, written: {} };
    made.store[`adopted/${tab.sheetId}`] = JSON.stringify({ ...mapping, tabs: [{ sheetId: tab.sheetId, constants: {} }] });
    expect(linksOf(made)).toEqual([['Props', 'Rigging', 'WIP', true]]);
  });

  test('to the whole row where the tab has no such column', () => {
    const made = desk();
    const tab = made.book.model.named('Assets');
    const at = made.book.model.headings('Assets').indexOf('Rig');
    tab.columns.splice(at, 1);
    for (const row of tab.rows) row.splice(at, 1);
    const { text = '' } = mailTo(mornings(made, tuesday), ben) ?? {};
    expect(text).toMatch(/Lama[^\n]*\n {2}Row: \S+&range=2:2$/m);
  });
});
