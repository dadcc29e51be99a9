// Whom somebody may have meant by a name that nobody bears.

import { expect, test } from '@jest/globals';
import { nearNames } from '../../sidebar/people/near-names';
import { catalog } from './workbook-view';

test.each([
  ['Omr Haddad', ['Omar Haddad']],
  ['omar hadad', ['Omar Haddad']],
  ['Omar', ['Omar Haddad']],
  ['Holt', ['Bea Holt']],
  ['Ina Ruiz', ['Ana Ruiz']],
  ['Zoe Kim', []],
  // Sam Old has left.
  ['Sam Odl', []],
  ['AN', []],
])('%s: %j', (typed, near) => {
  expect(nearNames(typed, catalog.people)).toEqual(near);
});
