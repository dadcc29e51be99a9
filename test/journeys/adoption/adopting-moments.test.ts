// Adopting while others are at it, tabs that may not be written to, many tabs at once, and what it costs.

import { describe, expect, test } from '@jest/globals';
import { ownIdHeading } from '../../../src/schema/adopted/adoption';
import { isFull } from '../../faults/support/thoroughness';
import { tabCounts } from '../../tables/declared-tabs';
import { addTab, adopted, choices, draftFor, proposed, sheetIdOf, tableKey } from '../support/adopting';
import { Desk, hours, mondayMorning, setUpDesk, succeeded } from '../support/desk';
import { tabNamed, tabNames, wholeTab } from '../support/grid-hands';
import { addMessyTracker, adoptedDesk } from '../support/messy-tracker';
import { day, deskWith, expectRefused, headings, row } from '../support/small-trackers';

describe('between looking and saying yes', () => {
  const rows = [headings, row('Lamp', 'Ben Ode', day(4), 'WIP'), row('Chair', 'Jo Rey', day(5), 'WIP')];

  test('the tab is deleted: said, nothing written', () => {
    const desk = deskWith(rows);
    const draft = draftFor(desk, ['Tracker']);
    const { seen } = desk.rpc('propose', { draft });
    desk.host.book.hand.deleteTab('Tracker');
    const { code } = desk.refusal('adopt', { draft, seen });
    expect(code).toBe('gone');
  });

  test('a heading is changed: said, and nothing is written to the tab', () => {
    const desk = deskWith(rows);
    const draft = draftFor(desk, ['Tracker']);
    const { seen } = desk.rpc('propose', { draft });
    desk.host.book.hand.type('Tracker', 'C1', [['Deadline']]);
    const before = wholeTab(desk, 'Tracker');
    expect(desk.refusal('adopt', { draft, seen })).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Look at it again'),
    });
    expect(wholeTab(desk, 'Tracker') === before).toBe(true);
  });

  test('somebody else adopts it: the second is told so, and it is adopted once', () => {
    const desk = deskWith(rows);
    const draft = draftFor(desk, ['Tracker']);
    const { seen } = desk.rpc('propose', { draft });
    desk.rpc('adopt', { draft, seen }, 'one');
    const again = desk.rpc('adopt', { draft, seen }, 'two');
    expect(again).toMatchObject({ tabs: ['Tracker'], rows: 2 });
    expect(desk.values('Tracker')[0]?.filter((heading) => heading === ownIdHeading)).toHaveLength(1);
    expect(desk.rows('People')).toHaveLength(2);
    expect(desk.rpc('open', {}).placements.adoptions).toHaveLength(1);
  });

  test('rows are sorted: the IDs stand beside their own rows', () => {
    const desk = deskWith(rows);
    const draft = draftFor(desk, ['Tracker']);
    const { seen } = desk.rpc('propose', { draft });
    desk.host.book.hand.sort('Tracker', 'A2:D3', 1);
    desk.rpc('adopt', { draft, seen });
    expect(desk.values('Tracker').map((cells) => [cells[0], cells[4]])).toEqual([
      ['Asset', ownIdHeading],
      ['Chair', 'AST-001'],
      ['Lamp', 'AST-002'],
    ]);
  });
});

describe('a tab that may not be written to', () => {
  test('is refused in words, and nothing is half written', () => {
    const desk = setUpDesk({ pipeline: 'cg', sample: false });
    addTab(desk, 'Tracker', [headings, row('Lamp', 'Ben Ode', day(4), 'WIP'), row('Chair', 'Jo Rey', day(5), 'WIP')]);
    desk.host.book.protections.add(tabNamed(desk, 'Tracker').id, null, ['owner@example.com']);
    // The owner of the file is kept out of nothing.
    desk.host.user = 'ben@example.com';
    const draft = draftFor(desk, ['Tracker']);
    const { seen } = desk.rpc('propose', { draft });
    expectRefused(desk, draft, seen, 'denied', '');
  });
});

test('what another add-on noted with the tab stays, before and after', () => {
  const desk = deskWith([headings, row('Lamp', 'Ben Ode', day(4), 'WIP')]);
  const { metadata } = desk.host.book;
  const { id } = tabNamed(desk, 'Tracker');
  metadata.add({ on: 'sheet', sheetId: id }, 'other.addon', 'keep me', 'DOCUMENT');
  metadata.add({ on: 'column', sheetId: id, index: 1 }, 'other.column', 'me too', 'DOCUMENT');
  const others = () =>
    metadata
      .all()
      .filter(({ key }) => key.startsWith('other.'))
      .map(({ key, value }) => [key, value]);
  const before = others();
  adopted(desk, ['Tracker']);
  desk.rpc('stopUsing', { table: tableKey(desk, 'Tracker'), removeIds: true });
  expect(others()).toEqual(before);
});

describe('twenty-six tabs of one kind', () => {
  const names = Array.from({ length: 26 }, (_unused, at) => `EP${101 + at}`);

  function series(): Desk {
    const desk = new Desk();
    for (const name of [...names].reverse()) {
      addTab(desk, name, [headings, ...['Otter', 'Heron', 'Boat'].map((asset, at) => row(asset, 'Ben Ode', day(2 + at), 'WIP'))]);
    }
    return desk;
  }

  test('are one table, the tab’s name is the episode, and a run reads one tab more for each', () => {
    const desk = series();
    const proposal = proposed(desk, names, { addresses: { 'Ben Ode': 'ben@example.com' } });
    expect(proposal.counts.rows).toBe(78);
    expect(proposal.constants).toEqual([expect.objectContaining({ column: 'episode', choice: '*' })]);
    adopted(desk, names, { addresses: { 'Ben Ode': 'ben@example.com' } });
    const ids = names.flatMap((name) =>
      desk
        .values(name)
        .slice(1)
        .map((cells) => cells.at(-1)),
    );
    expect(new Set(ids).size).toBe(78);
    desk.rpc('turnOn', { everybody: true });
    const runs = desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
    const run = runs.find(({ execution }) => 'MailApp.sendEmail' in execution.calls);
    const mails = desk.mails.length;
    // The budget of a run: 15, one for the marks of all columns, one for each tab that is read, two for each mail.
    expect(run?.execution.roundTrips).toBeLessThanOrEqual(15 + 1 + 26 + tabCounts.ofWork + 2 * mails);
    expect(run?.execution.flips).toBe(0);
    expect(desk.mails.find(({ to }) => to.includes('ben@example.com'))?.text).toContain('Episode: EP101');
  });

  test('of which one differs: it is named, and none is used', () => {
    const desk = series();
    desk.host.book.hand.type('EP114', 'C1', [['Finish by Friday']]);
    const draft = draftFor(desk, names);
    const { seen, troubles } = desk.rpc('propose', { draft });
    expect(troubles).toEqual(['The tab EP114 has no “Due” as EP101 has. Take it out, and use it by itself.']);
    expectRefused(desk, draft, seen, 'invalid', 'EP114');
  });

  test('one more of the same kind is known by its headings, and used in the same way', () => {
    const desk = series();
    adopted(desk, names.slice(0, 25));
    const { like } = proposed(desk, ['EP126']);
    expect(like?.table).toBe(`assets@${sheetIdOf(desk, 'EP101')}`);
  });
});

describe('the number of round trips', () => {
  const tracker = (count: number) => [
    headings,
    ...Array.from({ length: count }, (_unused, at) => row(`Prop ${at}`, 'Ben Ode', day(2 + (at % 20)), 'WIP')),
  ];

  // In the long run 20,000 rows: they take the grid a quarter of a minute.
  const sizes = isFull ? [100, 1000, 20_000] : [100, 1000];

  test(`of looking and of adopting does not grow with the rows: ${sizes.join(', ')}`, () => {
    const costs = sizes.map((count) => {
      const desk = deskWith(tracker(count));
      const draft = draftFor(desk, ['Tracker']);
      const { seen, counts } = desk.rpc('propose', { draft });
      const looking = [desk.last.roundTrips, desk.last.flips];
      desk.rpc('adopt', { draft, seen });
      expect(desk.values('Tracker').at(-1)?.at(-1)).toBe(`AST-${String(count).padStart(3, '0')}`);
      expect(counts.rows).toBe(count);
      return { looking, adopting: [desk.last.roundTrips, desk.last.flips] };
    });
    process.stdout.write(
      `adopting: ${JSON.stringify(costs[0])} round trips and flips, of which most set up People, Steps, Lists and Settings\n`,
    );
    expect(costs[1]).toEqual(costs[0]);
    expect(costs.at(-1)).toEqual(costs[0]);
    expect(costs[0]?.looking).toEqual([5, 0]);
    expect(costs[0]?.adopting[1]).toBe(0);
  });
});

test('a mapping that was copied as text is used in another workbook, as far as its headings are there', () => {
  const desk = adoptedDesk();
  const [{ tabs: _ofThere, ...mapping } = { tabs: [] }] = desk.rpc('open', {}).placements.adoptions;
  const text = JSON.stringify({ is: 'routesheet mapping 1', ...mapping });
  const other = new Desk();
  addMessyTracker(other, 'Season 2');
  const proposal = proposed(other, ['Season 2'], { mapping: text });
  expect(Object.values(choices(proposal)).filter((choice) => choice !== '')).toHaveLength(13);
  expect(proposed(other, ['Season 2'], { mapping: '{"is":"something else"}' }).troubles).toEqual([]);
  expect(tabNames(other)).toContain('Season 2');
});
