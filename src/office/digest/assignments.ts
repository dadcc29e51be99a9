// Everybody's share of the work: which items each recipient acts on, and which of them for somebody who cannot be mailed.

import type { Slept } from '../../schema/calendar/snooze';
import type { Catalog } from '../../schema/catalog';
import type { Obligation } from '../rules/obligation';
import { placeKey } from '../sent-log/item-keys';
import { holdersOf } from '../work/holders';
import type { WorkItem } from '../work/work';
import { type Asleep, sleepKey } from './asleep';
import type { Recipient, Recipients } from './recipients';

/** An item in somebody's hands. `lead`: it waits for their approval. */
export interface HeldItem {
  readonly item: WorkItem;
  readonly lead: boolean;
  /** That it was put off for whoever has it; absent: it was not. */
  readonly slept?: Slept;
}

/** What one person acts on. */
export interface Assignment {
  readonly items: readonly HeldItem[];
  /** Other than by a date. */
  readonly owed: readonly Obligation[];
}

export interface Assignments {
  /** By address. */
  of(recipient: Recipient): Assignment;
  /** By name, of those who cannot be mailed but did not ask for silence; whoever has left can do nothing about their work. */
  readonly unreachable: ReadonlyMap<string, Assignment>;
  /** By name, of those who are to be kept apart from others at their address. */
  readonly apart: ReadonlyMap<string, Assignment>;
}

interface OpenShare {
  readonly items: HeldItem[];
  readonly owed: Obligation[];
}

const none: Assignment = { items: [], owed: [] };

/** Shares as one: what several of them hold, once. */
export function together(shares: readonly Assignment[]): Assignment {
  const [first = none, ...others] = shares;
  if (others.length === 0) return first;
  const held = new Map(shares.flatMap(({ items }) => items).map((one) => [one.item, one] as const));
  return { items: [...held.values()], owed: shares.flatMap(({ owed }) => owed) };
}

/** Hands out the work: an item goes to everybody who holds it, to each address once. @param absent away on one of the days that matter: whose work it is says the day */
export function assignmentsOf(
  items: readonly WorkItem[],
  owed: readonly Obligation[],
  catalog: Catalog,
  recipients: Recipients,
  absent: readonly string[] = [],
  asleep: Asleep | null = null,
): Assignments {
  const { people, settings } = catalog;
  const byAddress = new Map<string, OpenShare>();
  const unreachable = new Map<string, OpenShare>();
  const apart = new Map<string, OpenShare>();
  const silent = new Set(people.filter(({ reminders, active }) => active && reminders === 'off').map(({ name }) => name));
  const shareOf = (name: string | null): OpenShare | null => {
    const recipient = name === null || name === settings.coordinator ? recipients.coordinator : recipients.byName(name);
    const who = name ?? settings.coordinator;
    if (recipient && absent.includes(who) && recipient.names.includes(who)) return entry(apart, who);
    if (recipient) return entry(byAddress, recipient.to);
    return name === null || silent.has(name) ? null : entry(unreachable, name);
  };
  for (const item of items) {
    const { as, names } = holdersOf(item);
    for (const name of as === 'coordinator' ? [null] : names) {
      const slept = asleep?.inUse ? asleep.of(placeKey(item), item.due, name ?? settings.coordinator) : undefined;
      addItem(shareOf(name), { item, lead: as === 'leads', ...(slept && { slept }) });
    }
  }
  for (const obligation of owed) {
    const key = asleep?.inUse ? sleepKey(obligation) : null;
    const slept = key === null ? undefined : asleep?.of(key, obligation.when, obligation.holder ?? settings.coordinator);
    shareOf(obligation.holder)?.owed.push(slept ? { ...obligation, slept } : obligation);
  }
  return { of: ({ to }) => byAddress.get(to) ?? none, unreachable, apart };
}

function entry(shares: Map<string, OpenShare>, key: string): OpenShare {
  const known = shares.get(key);
  if (known) return known;
  const share: OpenShare = { items: [], owed: [] };
  shares.set(key, share);
  return share;
}

/** Two people with one address get the line once, and sleep over it only while both do. */
function addItem(share: OpenShare | null, held: HeldItem): void {
  if (share === null) return;
  const last = share.items[share.items.length - 1];
  if (last?.item !== held.item) share.items.push(held);
  else if (last.slept && (held.slept?.until ?? '') < last.slept.until) share.items[share.items.length - 1] = held;
}
