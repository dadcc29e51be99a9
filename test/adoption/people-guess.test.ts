// Whom the people columns of trackers name.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { guessPeople } from '../../src/adoption/contents/people-guess';
import type { Cell } from '../../src/schema/values/cell';
import { caminandes } from '../workbook/support/caminandes';

/** Ana Ruiz, Ben Ode (also BO and Benny), Jo Rey, Mia Lo and others. */
const { people } = caminandes;
const guess = (cells: readonly Cell[], known = people) => guessPeople(cells, known);
const of = (text: string, others: readonly string[] = [], known = people) =>
  guess([text, ...others], known).find((one) => one.text === text);

describe('a name', () => {
  test.each<[string, string, string, boolean]>([
    ['Ben Ode', 'Ben Ode', 'known', true],
    ['ben  ode', 'Ben Ode', 'known', true],
    ['BO', 'Ben Ode', 'known', true],
    ['Ben Ode (lead)', 'Ben Ode', 'known', true],
    ['Ben Ode?', 'Ben Ode', 'known', false],
    ['Ben@example.com', 'Ben Ode', 'known', true],
    ['B.O.', 'Ben Ode', 'initials', true],
    ['Ben O', 'Ben Ode', 'initials', true],
    ['Ben O.', 'Ben Ode', 'initials', true],
    ['B. Ode', 'Ben Ode', 'initials', true],
    ['Ben', 'Ben Ode', 'initials', false],
    ['ml', 'Mia Lo', 'initials', false],
    ['Zoe  Kim', 'Zoe Kim', 'new', true],
    ['Zoe', 'Zoe', 'new', false],
    ['ZK', 'ZK', 'new', false],
    ['TBC', '', 'nobody', true],
    ['-', '', 'nobody', true],
    ['?', '', 'nobody', true],
    ['vendor?', '', 'nobody', true],
    ['Unassigned', '', 'nobody', true],
    ['N/A', '', 'nobody', true],
    ['12', '', 'nobody', true],
  ])('%j is %j: %s', (text, choice, how, sure) => {
    expect(of(text)).toEqual({ text, count: 1, choice, how, sure });
  });

  test('in initials is somebody who is named in full elsewhere in the tab', () => {
    expect(of('ZK', ['Zoe Kim'])).toMatchObject({ choice: 'Zoe Kim', how: 'initials', sure: true });
    expect(of('MJW', ['Mary Jane Watson'])).toMatchObject({ choice: 'Mary Jane Watson', how: 'initials' });
    expect(of('MW', ['Mary Jane Watson'])).toMatchObject({ choice: 'Mary Jane Watson', how: 'initials' });
  });

  test('in initials that two people have is nobody’s yet', () => {
    expect(of('ZK', ['Zoe Kim', 'Zac King'])).toMatchObject({ choice: 'ZK', how: 'new', sure: false });
    expect(of('Zoe', ['Zoe Kim', 'Zoe Park'])).toMatchObject({ choice: 'Zoe', how: 'new', sure: false });
  });
});

describe('a name with a comma', () => {
  const [first] = people;
  const crew = first ? [...people, { ...first, name: 'Rey, Mo', also: [] }] : people;
  const names = (text: string) => guess([text], crew).map((one) => [one.text, one.choice]);

  test('that is known is one person, alone and in a list', () => {
    expect(names('Rey, Mo')).toEqual([['Rey, Mo', 'Rey, Mo']]);
    expect(names('Rey, Mo; BO')).toEqual([
      ['Rey, Mo', 'Rey, Mo'],
      ['BO', 'Ben Ode'],
    ]);
    expect(names('BO, Rey, Mo')).toHaveLength(2);
  });

  test('that nobody knows is one person beside a semicolon', () => {
    expect(names('Kim, Zoe; BO').map(([text]) => text)).toEqual(['Kim, Zoe', 'BO']);
  });
});

describe('cells', () => {
  test('with lists of names count each of them, most used first, in the most used spelling', () => {
    expect(guess(['Zoe Kim / BO', 'zoe kim, TBC', 'Zoe Kim & Jo Rey', 'BO and Zoe Kim', '', ' ', '#REF!'])).toEqual([
      { text: 'Zoe Kim', count: 4, choice: 'Zoe Kim', how: 'new', sure: true },
      { text: 'BO', count: 2, choice: 'Ben Ode', how: 'known', sure: true },
      { text: 'TBC', count: 1, choice: '', how: 'nobody', sure: true },
      { text: 'Jo Rey', count: 1, choice: 'Jo Rey', how: 'known', sure: true },
    ]);
  });

  test('with the same person twice count both spellings', () => {
    expect(guess(['BO, Ben Ode']).map(({ text, choice }) => [text, choice])).toEqual([
      ['BO', 'Ben Ode'],
      ['Ben Ode', 'Ben Ode'],
    ]);
  });

  test('with a name that is one as a whole are not split', () => {
    const studio = people.slice(0, 1).map((one) => ({ ...one, name: 'Smith and Sons' }));
    expect(guess(['Smith and Sons'], studio)).toEqual([
      { text: 'Smith and Sons', count: 1, choice: 'Smith and Sons', how: 'known', sure: true },
    ]);
  });

  test('never name anybody but people who are known, in these cells, or as the text says', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('BO', 'Ben', 'Zoe Kim', 'ZK', 'Jo R', 'TBC/BO'))), (cells) => {
        for (const { text, choice, how } of guess(cells)) {
          if (how === 'known') expect(people.map(({ name }) => name)).toContain(choice);
          if (how === 'nobody') expect(choice).toBe('');
          if (how === 'new') for (const word of choice.split(' ')) expect(text.normalize('NFC')).toContain(word);
        }
      }),
    );
  });
});
