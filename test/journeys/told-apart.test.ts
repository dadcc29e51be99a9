// Two rows of one name in the mails and in Today, and a row that is renamed after it was told.

import { describe, expect, test } from '@jest/globals';
import { addTab, adopted, tableKey } from './support/adopting';
import { type Desk, emptyDesk, succeeded } from './support/desk';
import { slipped, tabNamed, typed } from './support/grid-hands';
import { added, ben, datesNaming, mailroom, mailTo, mornings } from './support/mailroom';
import { day } from './support/small-trackers';

const tracker = 'Tracker';
const headings = ['Shot', 'Status', 'Artist', 'Due'];

/** A tab of the person's own whose rows go by their names. */
function namedDesk(...rows: readonly (readonly (string | Date)[])[]): Desk {
  const desk = mailroom();
  addTab(desk, tracker, [headings, ...rows]);
  adopted(desk, [tracker], { table: 'shots' });
  return desk;
}

const dueOnFriday = (name: string) => [name, 'WIP', 'Ben Ode', day(6)];

/** The days in all of which Ben was told of something. */
const told = (desk: Desk, words: string) => datesNaming(desk.mails, ben, words);

function openedRow(desk: Desk, row: number) {
  desk.host.selection = { sheetId: tabNamed(desk, tracker).id, range: `A${row}` };
  const { row: selected } = desk.rpc('selected', {});
  if (selected === null) throw new Error(`Row ${row} has nothing to edit`);
  return selected;
}

describe('a name that two rows bear', () => {
  test('is told with their sequences, on the tab of Routesheet’s own', () => {
    const desk = mailroom();
    desk.host.book.hand.type('Settings', `B${desk.values('Settings').findIndex(([name]) => name === 'Use Shots') + 1}`, [[true]]);
    desk.menu('Workbook', 'Set up workbook');
    const due = { 'steps/Animation/by': 'Ben Ode', 'steps/Animation/due': '2026-03-04' };
    added(
      desk,
      'shots',
      { name: '010', sequence: 'SQ01', ...due },
      { name: '010', sequence: 'SQ02', ...due },
      { name: '020', sequence: 'SQ02', ...due },
    );
    const mail = mailTo(mornings(desk, '2026-03-02'), ben)?.text ?? '';
    expect(mail).toContain('010 (SHT-001), SQ01, Animation. Now: To do.');
    expect(mail).toContain('010 (SHT-002), SQ02, Animation. Now: To do.');
    expect(mail).toContain('020 (SHT-003), Animation. Now: To do.');
    const { week } = desk.rpc('open', {}).view.sections;
    expect(week.map(({ name, apart }) => [name, apart])).toEqual([
      ['010', 'SQ01'],
      ['010', 'SQ02'],
      ['020', ''],
    ]);
  });

  test('is told with its task, on an export with one row a task', () => {
    const desk = mailroom();
    const rows = ['Anim', 'Comp'].map((task) => ['SH010', task, 'WIP', 'Ben Ode', day(4)]);
    addTab(desk, tracker, [['Shot', 'Task', 'Status', 'Artist', 'Due'], ...rows]);
    adopted(desk, [tracker], { table: 'shots' });
    const mail = mailTo(mornings(desk, '2026-03-02'), ben)?.text ?? '';
    expect(mail).toMatch(/SH010 \(SHT-001\), Anim\. Now: WIP\./);
    expect(mail).toMatch(/SH010 \(SHT-002\), Comp\. Now: WIP\./);
  });

  test('does not keep either from being told', () => {
    const desk = namedDesk(dueOnFriday('S010'));
    mornings(desk, '2026-03-06');
    expect(told(desk, 'S010')).toContain('2026-03-06');
    desk.host.edit(tracker, 'A3:D3', [dueOnFriday('S010')]).map(succeeded);
    expect(mailTo(mornings(desk, '2026-03-09'), ben)?.text).toContain('S010 row 3');
  });
});

describe('a row that is renamed after it was told', () => {
  /** Due on Tuesday the 3rd: told on the day and on the day after, and then in Monday's mail only. */
  const dueOnTuesday = (name: string) => [name, 'WIP', 'Ben Ode', day(3)];
  const toldTwice = (...names: readonly string[]): Desk => {
    const desk = namedDesk(...names.map(dueOnTuesday));
    mornings(desk, '2026-03-04');
    expect(told(desk, 'S010')).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
    return desk;
  };

  test('in the sidebar is not told again', () => {
    const desk = toldTwice('S010', 'S020');
    const { table, id, values, row } = openedRow(desk, 2);
    desk.rpc('save', { table, id, loaded: values, changes: { name: 'S015' }, where: { row, twice: false, sure: false } });
    mornings(desk, '2026-03-06');
    expect(told(desk, 'S015')).toEqual([]);
  });

  test('in its cell is not told again, however often, and the row that takes its name is', () => {
    const desk = toldTwice('S010', 'S020');
    typed(desk, tracker, 'S010', 'Shot', 'S015');
    typed(desk, tracker, 'S015', 'Shot', 'S017');
    mornings(desk, '2026-03-05');
    expect(told(desk, 'S017')).toEqual([]);
    desk.host.edit(tracker, 'A4:D4', [dueOnTuesday('S010')]).map(succeeded);
    const mail = mailTo(mornings(desk, '2026-03-06'), ben);
    expect([mail?.text.includes('S010'), mail?.text.includes('S017')]).toEqual([true, false]);
  });

  test('to a name that another row bears is told with the other, once more', () => {
    const desk = toldTwice('S010', 'S020');
    typed(desk, tracker, 'S020', 'Shot', 'S010');
    expect(mailTo(mornings(desk, '2026-03-05'), ben)?.text.match(/S010 row [23]/g)).toEqual(['S010 row 2', 'S010 row 3']);
    expect(mornings(desk, '2026-03-06')).toEqual([]);
  });

  test('without an event is told once more, no worse', () => {
    const desk = toldTwice('S010');
    slipped(desk, tracker, 'S010', 'Shot', 'S015');
    mornings(desk, '2026-03-06');
    expect(told(desk, 'S015')).toEqual(['2026-03-05']);
  });

  test('with an ID of ours that somebody types over is not told again', () => {
    const desk = mailroom();
    added(desk, 'assets', { name: 'Oti', 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Ben Ode', 'steps/Rig/due': '2026-03-05' });
    mornings(desk, '2026-03-03');
    const before = told(desk, 'Oti');
    typed(desk, 'Assets', 'Oti', 'ID', 'CH_001');
    mornings(desk, '2026-03-04');
    expect(told(desk, 'Oti')).toEqual(before);
  });

  test('costs five round trips more than another edit, and nothing where nobody is reminded', () => {
    const desk = namedDesk(dueOnFriday('S010'), dueOnFriday('S020'));
    const cost = (name: string, heading: string, value: string) => typed(desk, tracker, name, heading, value)[0]?.execution.roundTrips ?? 0;
    expect(cost('S020', 'Status', 'Retake')).toBeLessThanOrEqual(2);
    expect(cost('S010', 'Shot', 'S015')).toBeLessThanOrEqual(2 + 5);
    desk.rpc('turnOff', {});
    expect(cost('S015', 'Shot', 'S016')).toBeLessThanOrEqual(1);
  });
});

test('a tab that is not told of by its names remembers none', () => {
  const desk = emptyDesk();
  addTab(desk, tracker, [headings, dueOnFriday('S010')]);
  adopted(desk, [tracker], { table: 'shots' });
  expect(typed(desk, tracker, 'S010', 'Shot', 'S011')[0]?.execution.roundTrips).toBeLessThanOrEqual(1);
  expect(tableKey(desk, tracker)).toMatch(/^shots@/);
});
