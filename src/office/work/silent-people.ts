// People who want no reminders and have open work all the same: nobody hears of it unless the coordinator does.

import type { Catalog, Person } from '../../schema/catalog';
import { timesOf } from '../../schema/values/grouping';
import type { Obligation } from '../rules/obligation';
import { holdersOf } from './holders';
import type { WorkItem } from './work';

/** Somebody whose reminders are off, and how many open lines name them: work, stock to buy and receipts to hand in. */
export interface SilentPerson {
  readonly name: string;
  readonly lines: number;
}

/** They are asked, and do not work through lists: art directors, technical directors and animation directors do. */
const notToBeChased =
  /^((series|episode|film|feature|show|supervising|co-?) ?)*director\b|client|broadcaster|commission|distributor|executive/;

/** In the order of the People tab. Not of directors and clients, nor of those who share an address with somebody who wants mail. */
export function silentPeople(items: readonly WorkItem[], owed: readonly Obligation[], { people }: Catalog): readonly SilentPerson[] {
  const open = timesOf([...items.flatMap((item) => holdersOf(item).names), ...owed.map(({ holder }) => holder)]);
  return people.flatMap((person): readonly SilentPerson[] => {
    const { name, reminders, active, role } = person;
    const lines = open.get(name) ?? 0;
    if (lines === 0 || reminders !== 'off' || !active || notToBeChased.test(role.trim().toLowerCase()) || isReached(person, people))
      return [];
    return [{ name, lines }];
  });
}

function isReached({ email }: Person, people: readonly Person[]): boolean {
  return email !== null && people.some((other) => other.email === email && other.active && other.reminders !== 'off');
}
