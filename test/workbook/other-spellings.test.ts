// Under Also written as: what parts one spelling from the next.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { spellingsIn, spellingsText } from '../../src/workbook/catalog/understood';

describe('other spellings in a cell', () => {
  test.each([
    ['BO, Benny', ['BO', 'Benny']],
    ['Ruiz, Ana; AR', ['Ruiz, Ana', 'AR']],
    ['Ruiz, Ana;', ['Ruiz, Ana']],
    ['Ruiz, Ana\nAR', ['Ruiz, Ana', 'AR']],
  ])('%j are %j', (cell, spellings) => {
    expect(spellingsIn(cell)).toEqual(spellings);
  });

  test('come back as they were written', () => {
    const spelling = fc.array(fc.constantFrom('BO', 'Ruiz', 'Ana'), { minLength: 1, maxLength: 3 }).map((words) => words.join(', '));
    fc.assert(fc.property(fc.array(spelling), (all) => expect(spellingsIn(spellingsText(all))).toEqual(all)));
  });
});
