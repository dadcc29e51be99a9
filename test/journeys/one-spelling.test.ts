// One spelling that two rows of People or Lists have: said at entry, in Check workbook and in Today, and nobody is mailed on a guess.

import { describe, expect, test } from '@jest/globals';
import { findingsOf, wordsOf } from './support/checked';
import { type Desk, sampleDesk } from './support/desk';
import { slipped, typed, wholeTab } from './support/grid-hands';
import { added, addressees, mailroom, mornings, rigging } from './support/mailroom';

/** Ben Ode and Jo Rey, both written as BO. */
function sharedDesk(): Desk {
  const desk = mailroom();
  slipped(desk, 'People', 'Ben Ode', 'Also written as', 'BO');
  typed(desk, 'People', 'Jo Rey', 'Also written as', 'J, bo');
  return desk;
}

describe('initials of two people', () => {
  test('are refused where they are entered', () => {
    const desk = sharedDesk();
    const before = wholeTab(desk, 'Assets');
    expect(desk.refusal('add', { table: 'assets', rows: [rigging('Oti', '2026-03-02', { 'steps/Rig/by': 'BO' })] }).issues).toEqual([
      {
        path: 'steps/Rig/by',
        message: 'Rig by names “BO”, which is Ben Ode or Jo Rey on the People tab. Write who is meant, or mend the People tab.',
      },
    ]);
    expect(wholeTab(desk, 'Assets')).toBe(before);
  });

  test('are refused where the second of them is entered', () => {
    const desk = mailroom();
    slipped(desk, 'People', 'Ben Ode', 'Also written as', 'BO');
    const refused = [
      desk.refusal('add', { table: 'people', rows: [{ name: 'Bo Oda', alsoWrittenAs: 'bo' }] }),
      desk.refusal('save', { table: 'people', id: 'Jo Rey', loaded: {}, changes: { alsoWrittenAs: 'J, B\u200bO' } }),
    ];
    for (const { code, issues } of refused)
      expect([code, issues[0]?.path, issues[0]?.message]).toEqual(['invalid', 'alsoWrittenAs', expect.stringContaining('“Ben Ode”')]);
    expect(desk.rpc('add', { table: 'people', rows: [{ name: 'Bo Oda', email: 'ben@example.com' }] }).notes).toEqual([
      '“ben@example.com” is written beside “Ben Ode” in row 3 too: they get one mail together.',
    ]);
  });

  test('that stand on a row are to sort out in Today and in Check workbook, and neither is mailed', () => {
    const desk = sharedDesk();
    const [id = ''] = added(desk, 'assets', rigging('Oti', '2026-03-02'));
    typed(desk, 'Assets', id, 'Rig by', 'BO');
    const { view, tabs } = desk.rpc('open', {});
    expect(view.sections.sortOut).toMatchObject([
      { name: 'Oti', words: 'Rig by names “BO”, which is Ben Ode or Jo Rey on the People tab' },
    ]);
    expect(tabs.flatMap(({ problems }) => problems).join()).toContain('“bo” is written beside “Ben Ode” in row 3 too');
    const found = wordsOf(desk.rpc('check', {})).join('\n');
    expect(found).toContain('Assets: 1 cell in Rig by names “BO”, which is Ben Ode or Jo Rey on the People tab.');
    expect(findingsOf(desk, 'catalog')[0]?.spots).toMatchObject([{ table: 'people', cell: 'C4' }]);
    expect(addressees(mornings(desk, '2026-03-02'))).not.toContain('ben@example.com');
    expect(addressees(desk.mails)).not.toContain('jo@example.com');
  });
});

test('a name with a letter of another alphabet is mended by Check workbook', () => {
  const desk = sampleDesk();
  slipped(desk, 'Assets', 'CH_002', 'Rig by', 'Ben Оde');
  const [finding] = findingsOf(desk, 'person');
  expect(finding).toMatchObject({
    words: expect.stringContaining('it looks like “Ben Ode”, but its “О” is a Cyrillic letter'),
    spots: [{ shows: 'Ben Оde', becomes: 'Ben Ode' }],
  });
  const [{ table = '', row = 0, column = 0, shows = '', becomes = '' } = {}] = finding?.spots ?? [];
  expect(desk.rpc('repair', { changes: [{ table, row, column, shows, becomes: becomes ?? '' }] })).toEqual({ repaired: 1 });
});

test('an ID with something in it that nobody sees is one, and is mended by Check workbook', () => {
  const desk = sampleDesk();
  slipped(desk, 'Assets', 'CH_002', 'ID', 'CH_\u2060002');
  expect(desk.rpc('select', { table: 'assets', id: 'CH_002', column: 'name' })).toEqual({ row: 3 });
  expect(findingsOf(desk, 'id malformed')).toMatchObject([
    { words: '“CH_002” under ID has a character in it that cannot be seen.', spots: [{ becomes: 'CH_002' }] },
  ]);
});

describe('names that hold a comma', () => {
  test('stand in one cell with others: each is mailed, the form gives the cell back as it is, and Check workbook is content', () => {
    const desk = mailroom();
    desk.rpc('add', { table: 'people', rows: [{ name: 'Ruiz, Ana', email: 'ruiz@example.com', alsoWrittenAs: 'Ruiz, A.;' }] });
    const [id = ''] = added(desk, 'assets', rigging('Oti', '2026-03-02', { 'steps/Rig/by': 'Ruiz, A. / Ben Ode' }));
    expect(wholeTab(desk, 'Assets')).toContain('Ruiz, Ana; Ben Ode');
    typed(desk, 'Assets', id, 'Rig by', 'Ruiz, Ana; Ben Ode');
    expect(desk.rpc('open', {}).view.sections.sortOut).toEqual([]);
    expect(findingsOf(desk, 'spelling')).toEqual([]);
    expect(wordsOf(desk.rpc('check', {})).join()).not.toContain('Ruiz');
    expect(addressees(mornings(desk, '2026-03-02'))).toEqual(expect.arrayContaining(['ben@example.com', 'ruiz@example.com']));
  });
});
