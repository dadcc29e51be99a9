// Whose mail a piece of work goes into: addresses looked up, several roles of one person put together, the coordinator in place of the unreachable.

import type { Catalog, Person, ReminderWish } from '../../schema/catalog';
import type { SentIndex } from '../sent-log/sent-log-index';
import type { WhyUnreached } from './sort-out';

/** One address that gets at most one mail a day. */
export interface Recipient {
  readonly to: string;
  /** Names on the People tab with this address, usually one. */
  readonly names: readonly string[];
  readonly zone: string | null;
  readonly wish: ReminderWish;
  readonly coordinator: boolean;
  readonly manager: boolean;
}

export interface Recipients {
  readonly all: readonly Recipient[];
  /** Null: that person wants no mails. */
  readonly coordinator: Recipient;
  /** Who gets that person's work; undefined when no mail reaches them. */
  byName(name: string): Recipient | undefined;
  /** Why no mail reaches them. */
  whyNot(name: string): WhyUnreached;
}

/** Everybody who can be mailed; the account that sends stands in for a coordinator who cannot. */
export function recipientsOf({ people, settings }: Catalog, sender: string, told: (address: string) => SentIndex): Recipients {
  const reachable = people.filter((person) => whyNotPerson(person, told) === null);
  const known = (name: string) => reachable.find((person) => person.name === name);
  const coordinatorAddress = known(settings.coordinator)?.email ?? sender;
  const managerAddress = known(settings.manager)?.email ?? null;
  const addresses = [...new Set([coordinatorAddress, ...reachable.flatMap(({ email }) => email ?? [])].map(lower))];
  const all = addresses.map((address) =>
    recipientAt(
      address === lower(coordinatorAddress) ? coordinatorAddress : address,
      reachable.filter(({ email }) => email !== null && lower(email) === address),
      { coordinator: address === lower(coordinatorAddress), manager: managerAddress !== null && address === lower(managerAddress) },
    ),
  );
  const byName = new Map(all.flatMap((recipient) => recipient.names.map((name) => [name, recipient] as const)));
  return {
    all,
    coordinator: all[0] ?? recipientAt(sender, [], { coordinator: true, manager: false }),
    byName: (name) => byName.get(name),
    whyNot: (name) => {
      const person = people.find((candidate) => candidate.name === name);
      return (person && whyNotPerson(person, told)) ?? 'no address';
    },
  };
}

function recipientAt(to: string, people: readonly Person[], roles: Pick<Recipient, 'coordinator' | 'manager'>): Recipient {
  const [first, ...others] = people;
  return {
    to: first?.email ?? to,
    names: people.map(({ name }) => name),
    // Whose clock it is to be nobody knows where they say different things: the workbook's.
    zone: others.every(({ zone }) => zone === first?.zone) ? (first?.zone ?? null) : null,
    wish: wishOf(people),
    ...roles,
  };
}

/** Of people who share an address, the one who wants most decides. */
function wishOf(people: readonly Person[]): ReminderWish {
  const wishes = people.map(({ reminders }) => reminders);
  if (wishes.length === 0 || wishes.includes('when needed')) return 'when needed';
  return wishes.includes('mondays only') ? 'mondays only' : 'off';
}

function whyNotPerson({ email, active }: Person, told: (address: string) => SentIndex): WhyUnreached | null {
  if (!active) return 'left';
  if (email === null) return 'no address';
  return told(email).refused ? 'refused' : null;
}

function lower(address: string): string {
  return address.toLowerCase();
}
