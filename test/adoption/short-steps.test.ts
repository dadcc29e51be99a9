// Headings that cut the name of a step short: the workbook's own steps say which, and nothing is sure while it may be another.

import { describe, expect, test } from '@jest/globals';
import { guessColumns } from '../../src/adoption/columns/column-guess';
import type { Step } from '../../src/schema/catalog';
import { lexiconOfTab } from './support/lexicon';
import { choicesOf, doubtsOf, proposed } from './support/proposing';
import { gridOf } from './support/sheet';

function steps(...names: readonly string[]): readonly Step[] {
  return names.map((name) => ({ name, usedOn: ['shots', 'assets'], leads: [], forTypes: [] }));
}

/** By heading: the key, with a question mark where it is asked about. */
function guessed(lines: readonly string[], known: readonly Step[], key = 'shots'): Readonly<Record<string, string>> {
  const grid = gridOf(lines);
  const columns = guessColumns(grid, { headingRow: 1, bandRow: null }, { key }, lexiconOfTab(grid, known));
  return Object.fromEntries(columns.map(({ heading, key: found, sure }) => [heading, `${found}${sure ? '' : '?'}`]));
}

const rows = ["'010 | WIP | AR | 2026-03-12", "'020 | APP | MB | 2026-03-09"];
const animation = ['Sh | An | An by | An due', ...rows];

describe('a step cut short', () => {
  test('is asked about where several steps of the trade begin so', () => {
    expect(guessed(animation, [])).toEqual({
      Sh: 'name',
      An: 'steps/Animation/status?',
      'An by': 'steps/Animation/by?',
      'An due': 'steps/Animation/due?',
    });
    const found = proposed(animation);
    expect(choicesOf(found)).toMatchObject({ An: 'steps/Animation/status' });
    expect(doubtsOf(found).An).toEqual(['unsure', 'Short for Animation? It may be Animatic, too.']);
  });

  test.each([
    [['Layout', 'Comp'], 'Lay out'],
    [['Animatic'], 'Animatic'],
  ])('goes by the steps of the workbook, as far as they begin so: %s', (names) => {
    const own = names.find((name) => name.startsWith('An')) ?? 'Animation';
    expect(guessed(animation, steps(...names))).toMatchObject({ An: `steps/${own}/status?` });
  });

  test.each([
    ['Blk', 'Blocking'],
    ['Crowd', 'Crowds'],
    ['Pol', 'Polish pass'],
  ])('“%s” is sure where %s is the only step of the workbook that begins so', (short, step) => {
    const lines = [`Sh | ${short} | ${short} by | ${short} due`, ...rows];
    expect(guessed(lines, steps('Layout', step))).toMatchObject({
      [short]: `steps/${step}/status`,
      [`${short} by`]: `steps/${step}/by`,
      [`${short} due`]: `steps/${step}/due`,
    });
  });

  test('is asked about where two of them do', () => {
    const lines = ['Sh | Crow | Crow by | Crow due', ...rows];
    expect(guessed(lines, steps('Crowds', 'Crowd sim'))).toMatchObject({ Crow: 'steps/Crowds/status?' });
  });

  test.each([
    ['one heading alone', ['Sh | An | Notes', "'010 | WIP | x", "'020 | Done | y"]],
    ['no statuses below', ['Sh | An | An by', "'010 | 4 | AR", "'020 | 5 | MB"]],
  ])('is nothing by %s', (_name, lines) => {
    expect(guessed(lines, steps('Animation')).An).toMatch(/^\??$/);
  });
});

test.each([
  ['Statut modé | Resp. modé | Date rendu modé', 'Validé', 'À faire', 'Model'],
  ['Modélisation | Modélisation par | Échéance modélisation', 'En cours', 'Validé', 'Model'],
  ['Modelado | Responsable modelado | Fecha de entrega modelado', 'Pendiente', 'Aprobado', 'Model'],
])('“%s” are parts of the workbook’s own step, and of one of their own where it has none', (headings, first, second, step) => {
  const lines = [
    `Asset | Catégorie | ${headings} | Commentaires | Observaciones`,
    `Loutre | Persos | ${first} | Ana Ruiz | 2026-03-02 | | `,
    `Lanterne | Props | ${second} | Max Bell | 2026-03-04 | laiton | `,
  ];
  const [status = ''] = headings.split(' | ');
  expect(guessed(lines, steps(step, 'Rig'), 'assets')[status]).toBe(`steps/${step}/status`);
  expect(guessed(lines, [], 'assets')[status]).toMatch(/^steps\/Mod.+\/status$/);
});

test('“Stage” is a status over statuses, and none over names of steps', () => {
  const over = (first: string, second: string) =>
    guessed(['Asset | Stage | Due', `Lamp | ${first} | 2026-03-02`, `Boat | ${second} | 2026-03-04`], [], 'assets').Stage;
  expect(over('WIP', 'Approved')).toBe('steps//status?');
  expect(over('Modelling', 'Rigging')).toMatch(/^\??$/);
});

test('“Vendor ETA” is when the only step is due, and asked about beside another date', () => {
  const rowsOf = (dates: string) => [`FER_010 | Kestrel | ${dates} | WIP`, `FER_020 | Kestrel | ${dates} | Approved`];
  expect(guessed(['Shot | Vendor | Vendor ETA | Status', ...rowsOf('2026-03-09')], [])['Vendor ETA']).toMatch(/^steps\/\/due\??$/);
  const two = guessed(['Shot | Vendor | Due date | Vendor ETA | Status', ...rowsOf('2026-03-09 | 2026-03-12')], []);
  expect(two).toMatchObject({ 'Due date': 'steps//due?', 'Vendor ETA': '?' });
});
