// Whose account does what: several people at one workbook, and the triggers that each of them has.

import type { Desk } from '../../journeys/support/desk';

export const ben = 'ben@example.com';

/** The work as somebody else at the keyboard; afterwards whoever was there is back. */
export function as<T>(desk: Desk, user: string, work: () => T): T {
  const before = desk.host.user;
  desk.host.user = user;
  try {
    return work();
  } finally {
    desk.host.user = before;
  }
}

/** Addresses of the accounts that have a trigger, in order of the alphabet. */
export function ownersOf(desk: Desk): readonly string[] {
  return desk.host.triggers.map(({ owner }) => owner).sort();
}
