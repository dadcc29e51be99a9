// The Breakdown tab: assets down, episodes across, and what each episode needs.

import { describe, expect, test } from '@jest/globals';
import { castingDesk } from './casting-desk';

const castings = [
  { asset: 'Oti', into: 'SHT-001' },
  { asset: 'Oti', into: 'SH020' },
  { asset: 'Oti', into: 'SHT-003' },
  { asset: 'Berry', into: 'SH030', count: 12 },
  { asset: 'Lamp', into: 'Train' },
  { asset: 'Train', into: 'EP102' },
  { asset: 'Mine Cart', into: 'SH030', takenOff: true },
];

/** Without what is blank at the end of a row. */
const tab = (desk: ReturnType<typeof castingDesk>) =>
  desk.book
    .grid(desk.book.model.tabs.find(({ name }) => name === 'Breakdown')?.sheetId ?? -1)
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));

describe('the Breakdown tab', () => {
  test('has a line for each asset that is in an episode, by way of what it dresses too, and what each episode needs', () => {
    const desk = castingDesk(castings);
    const { table, ...answer } = desk.rpc('showBreakdown', {});
    const words = ['EP101: 1 character, 1 new', 'EP102: 1 character; 3 props, 3 new'];
    expect(answer).toEqual({ tab: 'Breakdown', lines: 4, words, notes: [] });
    expect(tab(desk)).toEqual([
      ['Asset', 'Type', 'EP101', 'EP102', 'Episodes', 'First', 'Last'],
      ['Oti', 'Character', 2, 1, 2, 'EP101', 'EP102'],
      ['Berry', 'Prop', '', 1, 1, 'EP102', 'EP102'],
      ['Train', 'Prop', '', 1, 1, 'EP102', 'EP102'],
      ['Lamp', 'Prop', '', 1, 1, 'EP102', 'EP102'],
      [],
      ...words.map((line) => [line]),
      [expect.stringMatching(/^As of .*Press Breakdown tab again for newer\.$/)],
    ]);
    expect([table.headings, table.rows[0]]).toEqual([
      ['Asset', 'Type', 'EP101', 'EP102', 'Episodes', 'First', 'Last'],
      ['Oti', 'Character', '2', '1', '2', 'EP101', 'EP102'],
    ]);
  });

  test('written again has what came since, and nothing of what went', () => {
    const desk = castingDesk(castings);
    desk.rpc('showBreakdown', {});
    desk.rpc('add', { table: 'episodes', rows: [{ number: 'EP103' }] });
    desk.rpc('add', { table: 'casting', rows: [{ asset: 'Oti', into: 'EP103' }] });
    desk.type('Casting', 3, 'Taken off', true);
    desk.rpc('showBreakdown', {});
    const [headings, ...rows] = tab(desk);
    expect(headings).toEqual(['Asset', 'Type', 'EP101', 'EP102', 'EP103', 'Episodes', 'First', 'Last']);
    expect(rows.map(([name]) => name)).toEqual([
      'Oti',
      'Train',
      'Lamp',
      undefined,
      ...['EP101', 'EP102', 'EP103'].map((at) => expect.stringContaining(at)),
      expect.anything(),
    ]);
    expect(rows[0]).toEqual(['Oti', 'Character', 2, 1, 1, 3, 'EP101', 'EP103']);
  });

  test('leaves an omitted shot and an omitted asset out', () => {
    const desk = castingDesk(castings);
    desk.type('Shots', 3, 'Omitted', true);
    desk.type('Assets', 2, 'Omitted', true);
    expect(desk.rpc('showBreakdown', {}).words).toEqual(['EP101: 1 character, 1 new', 'EP102: 1 character']);
  });

  test('is refused where nothing is in an episode, and where castings are not in use', () => {
    expect(castingDesk().refusal('showBreakdown', {}).message).toContain('No asset is in an episode yet');
  });
});
