// Edits in the sheet that stand on Changes where Settings asks for it, and cost nothing where it does not.

import { expect, test } from '@jest/globals';
import { type Desk, sampleDesk, succeeded } from '../support/desk';
import { cellOf, columnOf, letters, setting, typed } from '../support/grid-hands';

const entries = (desk: Desk) => desk.rows('Changes').map(({ ID, Who, Change }) => `${ID} ${Who}: ${Change}`);

/** A desk that asks for the log, and of which nothing stands there yet. */
function asking(): Desk {
  const desk = sampleDesk();
  setting(desk, 'Log edits in the sheet', 'yes');
  return desk;
}

const news = (desk: Desk, work: () => void) => {
  const before = entries(desk).length;
  work();
  return entries(desk).slice(before);
};

test('nothing is noted unless Settings asks for it, and an edit costs what it always did', () => {
  const desk = sampleDesk();
  const [ran] = typed(desk, 'Assets', 'CH_002', 'Rig', 'Retake');
  expect(news(desk, () => typed(desk, 'Assets', 'CH_002', 'Notes', 'Paint it'))).toEqual([]);
  const [light] = typed(desk, 'Assets', 'CH_002', 'Rig due', '2026-03-20');
  expect([ran, light].map((one) => one && succeeded(one).execution.calls['Range.setValues'])).toEqual([expect.any(Number), 1]);
  expect(light && succeeded(light).execution.roundTrips).toBeLessThanOrEqual(4);
});

test('statuses, people, dates and amounts are noted with what stood there; texts are not', () => {
  const desk = asking();
  const was = (heading: string) => String(desk.rows('Assets').find(({ ID }) => ID === 'CH_002')?.[heading]);
  const [status, person] = [was('Rig'), was('Rig by')];
  expect(
    news(desk, () => {
      typed(desk, 'Assets', 'CH_002', 'Rig', 'On hold');
      typed(desk, 'Assets', 'CH_002', 'Rig by', 'Jo Rey');
      typed(desk, 'Assets', 'CH_002', 'Notes', 'Paint it');
      typed(desk, 'Assets', 'CH_002', 'Needed by', '2026-05-04');
      typed(desk, 'Assets', 'CH_002', 'Needed by', '2026-05-05');
      typed(desk, 'Petty Cash', 'RCP-002', 'Gross', 20);
    }),
  ).toEqual([
    `CH_002 ana@example.com: Rig: ${status || 'blank'} → On hold`,
    `CH_002 ana@example.com: Rig by: ${person || 'blank'} → Jo Rey`,
    expect.stringMatching(/^CH_002 ana@example.com: Needed by: .+ → Mon 4 May 2026$/),
    'CH_002 ana@example.com: Needed by: Mon 4 May 2026 → Tue 5 May 2026',
    'RCP-002 ana@example.com: Gross: 18.45 → 20',
  ]);
  // Of a pasted block Google does not tell what stood there.
  const [from, to] = [cellOf(desk, 'Assets', 'CH_002', 'Rig by'), cellOf(desk, 'Assets', 'CH_003', 'Rig due')];
  const block = [
    ['Ben Ode', '2026-06-01'],
    ['Jo Rey', '2026-06-02'],
  ];
  expect(news(desk, () => desk.host.edit('Assets', `${from}:${to}`, block).map(succeeded))).toEqual([
    'CH_002 ana@example.com: Rig by: changed; Rig due: changed',
    'CH_003 ana@example.com: Rig by: changed; Rig due: changed',
  ]);
  // Rows that are new are no change of anything.
  const row = desk.values('Assets').length + 1;
  const [name, rig] = ['Name', 'Rig'].map((heading) => letters(columnOf(desk, 'Assets', heading)));
  expect(news(desk, () => desk.host.edit('Assets', `${name}${row}`, [['New'], ['Newer']]).map(succeeded))).toEqual([]);
  expect(news(desk, () => desk.host.edit('Assets', `${rig}${row}`, [['WIP']]).map(succeeded))).toEqual([
    expect.stringMatching(/^AST-\d+ ana@example.com: Rig: blank → WIP$/),
  ]);
});

test('they stand in the history of their row, and a single one is undone as any act; what somebody changed since stays', () => {
  const desk = asking();
  const before = desk.rows('Assets').find(({ ID }) => ID === 'CH_002')?.['Needed by'];
  typed(desk, 'Assets', 'CH_002', 'Needed by', '2026-05-04');
  const [line] = desk.rpc('history', { table: 'assets', id: 'CH_002' }).lines;
  expect(line?.words).toMatch(/Needed by: .+ → Mon 4 May 2026/);
  expect(desk.rpc('undo', { act: line?.act ?? '' })).toEqual({ undone: 1, left: [] });
  expect(desk.rows('Assets').find(({ ID }) => ID === 'CH_002')?.['Needed by']).toEqual(before);
  typed(desk, 'Assets', 'CH_002', 'Rig', 'Retake');
  const act = String(desk.rows('Changes').at(-1)?.Act);
  typed(desk, 'Assets', 'CH_002', 'Rig', 'On hold');
  expect(desk.rpc('undo', { act })).toEqual({ undone: 0, left: [expect.stringMatching(/^CH_002 .+ has another Rig since\.$/)] });
});

test('no again on Settings ends it, whether or not anybody opens the sidebar in between', () => {
  const desk = asking();
  desk.rpc('open', {});
  expect(news(desk, () => typed(desk, 'Assets', 'CH_002', 'Rig', 'On hold'))).toHaveLength(1);
  setting(desk, 'Log edits in the sheet', 'no');
  expect(news(desk, () => typed(desk, 'Assets', 'CH_002', 'Rig', 'Retake'))).toEqual([]);
  desk.rpc('open', {});
  const [ran] = typed(desk, 'Assets', 'CH_002', 'Rig due', '2026-03-12');
  expect(ran && succeeded(ran).execution.roundTrips).toBeLessThanOrEqual(4);
});

test('where the lock is held for too long an edit leaves no entry; an entry of a save and one of an edit stand below each other', () => {
  const desk = asking();
  desk.rpc('open', {});
  const held = desk.host.holdLock();
  typed(desk, 'Assets', 'CH_002', 'Rig', 'On hold');
  held.release();
  const after = news(desk, () => {
    desk.rpc('save', { table: 'assets', id: 'CH_003', loaded: { notes: null }, changes: { notes: 'Paint it' } });
    typed(desk, 'Assets', 'CH_003', 'Rig', 'On hold');
  });
  expect(after).toHaveLength(2);
});
