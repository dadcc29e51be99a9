// Trackers that are not as one would wish: what cannot be understood is said, with its cell, and nothing is written by halves.

import { describe, expect, test } from '@jest/globals';
import { ownIdHeading } from '../../../src/schema/adopted/adoption';
import { adopted, choices, draftFor, proposed, tableKey } from '../support/adopting';
import { Desk } from '../support/desk';
import { tabNamed, wholeTab } from '../support/grid-hands';
import { addMessyTracker, assetCount, trackerName } from '../support/messy-tracker';
import { day, deskWith, expectRefused, headings, row } from '../support/small-trackers';

describe('headings', () => {
  test('none at all: it is said, the row can be chosen, and nothing is written meanwhile', () => {
    const desk = deskWith([row('Lamp', 'Ben Ode', day(4), 'WIP'), row('Chair', 'Jo Rey', day(5), 'WIP')]);
    const proposal = proposed(desk, ['Tracker']);
    expect([proposal.headingRow, proposal.troubles]).toEqual([0, ['No row of headings was found among the first ten. Choose it.']]);
    expect(proposal.top[0]?.slice(0, 2)).toEqual(['Lamp', 'Ben Ode']);
  });

  test('under a title and blank rows are found', () => {
    const desk = deskWith([['OUR SHOW'], [], [], headings, row('Lamp', 'Ben Ode', day(4), 'WIP'), row('Chair', 'Jo Rey', day(5), 'WIP')]);
    expect(proposed(desk, ['Tracker'])).toMatchObject({ headingRow: 4, counts: { rows: 2 }, troubles: [] });
  });

  test('four called Status and nothing to tell them apart: none is taken without being asked', () => {
    const desk = deskWith([
      ['Asset', 'Status', 'Status', 'Status', 'Status'],
      ...['Lamp', 'Chair', 'Rope'].map((name) => row(name, 'WIP', 'done', 'todo', 'hold')),
    ]);
    const proposal = proposed(desk, ['Tracker']);
    expect(Object.values(choices(proposal)).filter((choice) => choice.endsWith('status'))).toEqual([]);
    const said = { columns: { '1': 'steps/Model/status', '2': 'steps/Rig/status' } };
    adopted(desk, ['Tracker'], said);
    desk.rpc('save', {
      table: tableKey(desk, 'Tracker'),
      id: 'AST-002',
      loaded: { 'steps/Rig/status': 'Approved' },
      changes: { 'steps/Rig/status': 'Retake' },
    });
    expect(desk.values('Tracker')[2]?.slice(0, 5)).toEqual(['Chair', 'WIP', 'Retake', 'todo', 'hold']);
  });

  test('two taken for the same: refused, with both named', () => {
    const desk = deskWith([['Asset', 'Name', 'Artist'], row('A1', 'Lamp', 'Ben Ode'), row('A2', 'Chair', 'Jo Rey')]);
    const draft = draftFor(desk, ['Tracker'], { table: 'assets', columns: { '0': 'name', '1': 'name' } });
    const { seen, troubles } = desk.rpc('propose', { draft });
    expect(troubles).toContain('“Asset” and “Name” cannot be the same. Choose one, and leave the others alone.');
    expectRefused(desk, draft, seen, 'invalid', 'cannot be the same');
  });
});

describe('cells', () => {
  test('images are left alone, and a column of formulas is refused for a field that is written, with why', () => {
    const rows = ['Lamp', 'Chair', 'Rope'].map((name, at) => [
      name,
      '=IMAGE("https://drive.example/a.png")',
      `=IF(A${at + 2}="","","WIP")`,
    ]);
    const desk = deskWith([['Asset', 'Thumbnail', 'Status'], ...rows]);
    expect(choices(proposed(desk, ['Tracker']))).toMatchObject({ Thumbnail: '', Status: '' });
    const draft = draftFor(desk, ['Tracker'], { columns: { '2': 'steps/Rig/status' } });
    const { seen } = desk.rpc('propose', { draft });
    expectRefused(
      desk,
      draft,
      seen,
      'invalid',
      '“Status” is calculated by formulas, and Routesheet would write over them. Leave it alone.',
    );
  });

  test('a status that is shown by colour only is named as not readable', () => {
    const desk = deskWith([
      ['Asset', 'Rig by', 'Rig due'],
      row('Lamp', 'Ben Ode', day(4)),
      row('Chair', 'Jo Rey', day(5)),
      row('Rope', 'Ben Ode', day(6)),
    ]);
    const { formats } = desk.host.book;
    const { id } = tabNamed(desk, 'Tracker');
    formats.setLook(id, [{ top: 1, bottom: 1, left: 0, right: 2 }], { fillColor: '#d9ead3' });
    formats.setLook(id, [{ top: 2, bottom: 2, left: 0, right: 2 }], { fillColor: '#f4cccc' });
    expect(proposed(desk, ['Tracker']).notes.join()).toContain('Colours cannot be read');
    expect(proposed(deskWith([headings, row('Lamp', 'Ben Ode', day(4), 'WIP')]), ['Tracker']).notes).toEqual([]);
  });

  test('dates that are none are listed with their cells, and nobody is mailed of them', () => {
    const odd = ['wk 12', 'mid March', 'TBC', 'Q3', 'ASAP', "'31/2/2026", "'17/3/2026", "'19/3/2026"];
    const desk = deskWith([headings, ...odd.map((text, at) => row(`Prop ${at}`, 'Ben Ode', text, 'WIP'))]);
    const proposal = proposed(desk, ['Tracker']);
    expect(proposal.unreadable.map(({ cell, text }) => [cell, text])).toEqual([
      ['C2', 'wk 12'],
      ['C3', 'mid March'],
      ['C5', 'Q3'],
      ['C6', 'ASAP'],
      ['C7', '31/2/2026'],
    ]);
    expect(proposal.dates[0]).toMatchObject({ written: 'dmy' });
  });

  test('12/3 is asked for where no cell says which comes first', () => {
    const desk = deskWith([headings, row('Lamp', 'Ben Ode', "'12/3/2026", 'WIP'), row('Chair', 'Ben Ode', "'4/5/2026", 'WIP')]);
    const draft = draftFor(desk, ['Tracker']);
    const { seen, troubles } = desk.rpc('propose', { draft });
    expect(troubles.join()).toContain('may be day or month first');
    expectRefused(desk, draft, seen, 'invalid', 'may be day or month first');
    const [dates] = desk.rpc('propose', { draft }).dates;
    adopted(desk, ['Tracker'], { dates: { [dates?.column ?? '']: 'mdy' } });
    const late = desk.rpc('open', {}).view.sections;
    expect([...late.week, ...late.late, ...late.today].map(({ due }) => due)).not.toContain('2026-03-12');
  });

  test('days and months in both orders in one column: most decide, the others are named', () => {
    const texts = ["'13/3/2026", "'14/3/2026", "'15/3/2026", "'3/27/2026"];
    const desk = deskWith([headings, ...texts.map((text, at) => row(`Prop ${at}`, 'Ben Ode', text, 'WIP'))]);
    const proposal = proposed(desk, ['Tracker']);
    expect([proposal.dates[0]?.written, proposal.unreadable.map(({ cell }) => cell)]).toEqual(['mixed', ['C5']]);
  });

  test('a code that is not unique is named with its rows, and a column of IDs takes its place', () => {
    const desk = deskWith([
      ['Asset ID', 'Asset', 'Artist'],
      row('CH_1', 'Lamp', 'Ben Ode'),
      row('CH_2', 'Chair', 'Jo Rey'),
      row('CH_1', 'Rope', 'Jo Rey'),
    ]);
    const said = { columns: { '0': 'id' } };
    expect(proposed(desk, ['Tracker'], said).key).toBe(
      '“Asset ID” says “CH_1” in A2 and A4, so a column of IDs is put at the right edge of the tab.',
    );
    adopted(desk, ['Tracker'], said);
    expect(desk.values('Tracker').map((cells) => cells.at(-1))).toEqual([ownIdHeading, 'AST-001', 'AST-002', 'AST-003']);
  });

  test('a code that is unique serves, and nothing at all is added to the tab', () => {
    const desk = deskWith([['Asset ID', 'Asset', 'Artist'], row('CH_1', 'Lamp', 'Ben Ode'), row('CH_2', 'Chair', 'Jo Rey')]);
    const before = wholeTab(desk, 'Tracker');
    adopted(desk, ['Tracker']);
    expect(wholeTab(desk, 'Tracker') === before).toBe(true);
    expect(desk.rpc('select', { table: tableKey(desk, 'Tracker'), id: 'CH_2', column: 'name' })).toEqual({ row: 3 });
  });

  test('hidden and filtered rows count like others', () => {
    const desk = new Desk();
    addMessyTracker(desk);
    expect(proposed(desk, [trackerName]).counts.rows).toBe(assetCount);
  });

  test('hostile headings, words and names are shown and stored as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const desk = deskWith([
      ['Asset', 'Artist', 'Status', evil],
      row(evil, '=HYPERLINK("x")', '__proto__', evil),
      row('Chair', '+Jo', 'constructor', '@x'),
    ]);
    const proposal = proposed(desk, ['Tracker']);
    adopted(desk, ['Tracker'], { table: 'assets', words: Object.fromEntries(proposal.words.map(({ key }) => [key, '=working'])) });
    expect(desk.rows('Lists').map(({ Word }) => Word)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    expect(desk.rpc('open', {}).tabs.find(({ tab }) => tab === 'Tracker')?.rows).toBe(2);
    expect(desk.rows('People').every(({ Name }) => typeof Name === 'string')).toBe(true);
  });
});
