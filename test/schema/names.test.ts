// People cells as people type them.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { namedIn, namesOf, namesText } from '../../src/schema/values/names';
import { caminandes } from '../workbook/support/caminandes';

const { people } = caminandes;

describe('a people cell', () => {
  test.each([
    ['Ben Ode', ['Ben Ode']],
    ['ben  ode', ['Ben Ode']],
    ['BO', ['Ben Ode']],
    ['Ben Ode/Jo Rey', ['Ben Ode', 'Jo Rey']],
    ['BO + JR', ['Ben Ode', 'Jo Rey']],
    ['Jo Rey and Benny', ['Jo Rey', 'Ben Ode']],
    ['Ben Ode, BO; Benny', ['Ben Ode']],
    ['Ana Ruiz\nMia Lo', ['Ana Ruiz', 'Mia Lo']],
  ])('%j names %j', (text, names) => {
    expect(namedIn(text, people)).toEqual({ people: names, unknown: [], unclear: [] });
  });

  test('keeps apart whom it knows and whom it does not', () => {
    expect(namedIn('BO, Zoe Kim & zoe kim', people)).toEqual({ people: ['Ben Ode'], unknown: ['Zoe Kim', 'zoe kim'], unclear: [] });
  });

  test('that is one name as a whole is not split', () => {
    const [first] = people;
    const studio = first ? [{ ...first, name: 'Smith and Sons' }] : [];
    expect(namedIn('Smith and Sons', studio).people).toEqual(['Smith and Sons']);
  });

  test('gives every person once, in any order and any of the usual separators', () => {
    const names = fc.uniqueArray(fc.constantFrom('Ana Ruiz', 'Ben Ode', 'Jo Rey', 'Mia Lo'), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.constantFrom(', ', '/', ' & ', ' + ', '\n', '; ', ' and '), (chosen, between) => {
        expect(namedIn(chosen.join(between), people)).toEqual({ people: chosen, unknown: [], unclear: [] });
      }),
    );
  });
});

const [someone] = people;
const crewOf = (...names: readonly string[]) => names.flatMap((name) => (someone ? [{ ...someone, name, also: [] }] : []));

describe('names that hold a separator themselves', () => {
  const crew = crewOf('Ruiz, Ana', 'Ben Ode', 'Smith and Sons', 'Ode, Ben', 'A/B Post');

  test.each([
    ['Ruiz, Ana', ['Ruiz, Ana']],
    ['Ruiz, Ana; Ben Ode', ['Ruiz, Ana', 'Ben Ode']],
    ['Ben Ode; Ruiz, Ana', ['Ben Ode', 'Ruiz, Ana']],
    ['Ben Ode, Ruiz, Ana', ['Ben Ode', 'Ruiz, Ana']],
    ['ruiz,  ana / Ben Ode', ['Ruiz, Ana', 'Ben Ode']],
    ['Ruiz, Ana\nOde, Ben', ['Ruiz, Ana', 'Ode, Ben']],
    ['Ruiz, Ana, Ode, Ben', ['Ruiz, Ana', 'Ode, Ben']],
    ['Smith and Sons & Ruiz, Ana', ['Smith and Sons', 'Ruiz, Ana']],
    ['Ben Ode and Smith and Sons, A/B Post', ['Ben Ode', 'Smith and Sons', 'A/B Post']],
  ])('%j names %j', (text, names) => {
    expect(namedIn(text, crew)).toEqual({ people: names, unknown: [], unclear: [] });
  });

  test.each([
    ['Rey, Jo; Ben Ode', ['Rey, Jo']],
    ['van der Berg, Jo; Ben Ode', ['van der Berg, Jo']],
    ['Jo Rey, Mia Lo; Ben Ode', ['Jo Rey', 'Mia Lo']],
    ['Jo, Mia, Zoe; Ben Ode', ['Jo', 'Mia', 'Zoe']],
    ['Jo, Ben Ode; Mia', ['Jo', 'Mia']],
  ])('of %j %j are unknown', (text, unknown) => {
    expect(namedIn(text, crew)).toEqual({ people: ['Ben Ode'], unknown, unclear: [] });
  });

  test('come back from every list as they were written, whoever else is on the People tab', () => {
    const name = fc
      .array(fc.constantFrom('Ana', 'Ben', 'Ruiz', 'Ode'), { minLength: 1, maxLength: 3 })
      .chain((words) => fc.constantFrom(' ', ', ', ' and ', '/', ' & ').map((between) => words.join(between)));
    const lists = fc
      .uniqueArray(name, { minLength: 1, maxLength: 8 })
      .chain((all) => fc.record({ all: fc.constant(all), chosen: fc.shuffledSubarray(all, { minLength: 1 }) }));
    fc.assert(
      fc.property(lists, ({ all, chosen }) => {
        const directory = crewOf(...all);
        expect(namesOf(namesText(chosen, directory), directory)).toEqual(chosen);
        expect(namedIn(namesText(chosen, directory), directory).people).toEqual(chosen);
      }),
      { numRuns: 500 },
    );
  });
});
