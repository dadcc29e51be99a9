// People cells as people type them.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { namedIn } from '../../src/schema/values/names';
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
