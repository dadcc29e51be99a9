// What falls to one recipient on a day: their own work, that of people who are away, the coordinator's desk, the manager's report.

import type { LocalDate } from '../../schema/values/local-date';
import type { Production } from '../work/production';
import { type Assignment, together } from './assignments';
import type { Recipient } from './recipients';

export interface Duties {
  /** Of those at the address who are there. */
  readonly own: Assignment;
  /** Their names. */
  readonly names: readonly string[];
  readonly covered: readonly Covered[];
  readonly desk: boolean;
  readonly report: boolean;
}

/** Work of somebody who is away that day. */
export interface Covered {
  readonly name: string;
  /** Their address. */
  readonly to: string;
  readonly share: Assignment;
  /** `nobody covers`: what cannot wait, for the coordinator. */
  readonly why: 'covered' | 'nobody covers';
  readonly back: LocalDate;
}

/** Null: nobody at that address is there. */
export function dutiesOn(production: Production, recipient: Recipient, day: LocalDate, week: boolean): Duties | null {
  const { shares, away, catalog, recipients } = production;
  const { coordinator, manager } = catalog.settings;
  if (!isThere(production, recipient, day)) return null;
  const names = recipient.names.filter((name) => !away.isOff(name, day));
  const own = [shares.of(recipient), ...names.flatMap((name) => shares.apart.get(name) ?? [])];
  const desk = actingFor(production, coordinator, day) === recipient.to || (recipient.coordinator && !away.isOff(coordinator, day));
  return {
    own: together(own),
    names,
    covered: [...shares.apart].flatMap(([name, share]): readonly Covered[] => {
      const whose = recipients.byName(name);
      if (!away.isOff(name, day) || whose === undefined || whose.wish === 'off' || (whose.wish === 'mondays only' && !week)) return [];
      const cover = actingFor(production, name, day);
      const back = away.backOn(name, day);
      if (cover === recipient.to) return [{ name, to: whose.to, share, why: 'covered', back }];
      return cover === null && desk ? [{ name, to: whose.to, share: urgentIn(share), why: 'nobody covers', back }] : [];
    }),
    desk,
    report: actingFor(production, manager, day) === recipient.to || (recipient.manager && !away.isOff(manager, day)),
  };
}

/** True unless all who share the address are away. */
export function isThere({ away }: Pick<Production, 'away'>, { names }: Recipient, day: LocalDate): boolean {
  return names.length === 0 || names.some((name) => !away.isOff(name, day));
}

/** The address of whoever covers for somebody who is away that day. */
function actingFor({ away, recipients }: Production, name: string, day: LocalDate): string | null {
  const cover = away.isOff(name, day) ? away.coverOf(name, day) : null;
  return cover === null ? null : (recipients.byName(cover)?.to ?? null);
}

/** An artist's own work waits for them, and so do their receipts; what waits for their word, or is in their care, does not. */
function urgentIn({ items, owed }: Assignment): Assignment {
  return { items: items.filter(({ item, lead }) => lead || item.step === null), owed: owed.filter(({ sum }) => sum === null) };
}
