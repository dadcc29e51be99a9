// Castings over tabs of somebody's own: overnight their dates follow what waits for them, and a step is called ready only in a word that the tab has.

import { describe, expect, test } from '@jest/globals';
import { addTab, adopted, tableKey } from '../support/adopting';
import { Desk, hours, mondayMorning, succeeded } from '../support/desk';

const day = (n: number) => new Date(Date.UTC(2026, 3, n));

/** Oti is in SH010, Berry too in SH020, of which Animation waits for the rig. @param word what stands beside a shot in which nothing is cast */
function desk(word: string): Desk {
  const made = new Desk();
  addTab(made, 'My assets', [
    ['Asset', 'Type', 'Needed by', 'Rig', 'Rig artist'],
    ['Oti', 'Character', '', 'Approved', 'Jo Rey'],
    ['Berry', 'Prop', '', 'WIP', 'Jo Rey'],
  ]);
  addTab(made, 'My shots', [
    ['Shot', 'Animation', 'Animation artist', 'Animation due'],
    ['SH010', '', 'Jo Rey', day(6)],
    ['SH020', '', 'Jo Rey', day(13)],
    ['SH030', word, 'Jo Rey', day(20)],
  ]);
  for (const tab of ['My assets', 'My shots']) adopted(made, [tab], { addresses: { 'Jo Rey': 'jo@example.com' } });
  for (const [name, cell] of [
    ['Use Casting', true],
    ['Ready by itself', true],
    ['What you type once follows', 'do'],
  ] as const)
    put(made, 'Settings', name, 1, cell);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  const waits = (made.values('Steps')[0] ?? []).indexOf('Waits for');
  put(made, 'Steps', 'Animation', waits, 'Rig');
  made.rpc('add', {
    table: tableKey(made, 'Casting'),
    rows: [
      { asset: 'Oti', into: 'SH010' },
      { asset: 'Oti', into: 'SH020' },
      { asset: 'Berry', into: 'SH020' },
    ],
  });
  made.rpc('turnOn', { everybody: false });
  made.host.moveTo(mondayMorning + hours(24)).map(succeeded);
  return made;
}

function put(made: Desk, tab: string, text: string, column: number, cell: string | boolean): void {
  const row = made.values(tab).findIndex((cells) => cells.includes(text));
  if (row < 0) throw new Error(`No ${text} on ${tab}`);
  made.host.edit(tab, `${String.fromCharCode(65 + column)}${row + 1}`, [[cell]]).map(succeeded);
}

const below = (made: Desk, tab: string, heading: string) => made.rows(tab).map((row) => row[heading]);

describe('overnight', () => {
  test('Needed by of an own tab follows, and a step that can start gets the tab’s own word', () => {
    const made = desk('RTS');
    expect(below(made, 'My assets', 'Needed by')).toEqual(['', new Date(Date.UTC(2026, 3, 12, 23))]);
    expect(below(made, 'My shots', 'Animation')).toEqual(['RTS', '', 'RTS']);
  });

  test('where the tab has none nothing is written there, and Check says so', () => {
    const made = desk('WIP');
    expect(below(made, 'My shots', 'Animation')).toEqual(['', '', 'WIP']);
    const said = made.rpc('check', {}).findings.map(({ words }) => words);
    expect(said.filter((words) => words.includes('ready to start'))).toEqual([
      expect.stringContaining('All that Animation waits for has passed in 1 row, and this tab has no word of its own'),
    ]);
  });
});
