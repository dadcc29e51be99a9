// On which days somebody is reminded, as the settings say, for the end of their mails.

import { reminderDaysInWords } from '../../schema/kinds/setting';
import { groupedBy } from '../../schema/values/grouping';
import type { NamedPlace } from '../rules/deadline';

/** Reminder days in the words of Settings, and the tabs that have them. */
export interface Rhythm {
  /** `''`: the week's mail only. */
  readonly days: string;
  /** A tab with different days for its dates is named with each: `Reviews (takes place)`. */
  readonly of: readonly string[];
}

/** One for each different list of days among the tabs that name one of the people, whether or not anything on them is open; in the order of the rows. */
export function rhythmOf(places: readonly NamedPlace[], names: readonly string[]): readonly Rhythm[] {
  const named = [...groupedBy(places, ({ tab }) => tab)].flatMap(([tab, all]) => {
    const mine = all
      .map((place) => ({ place, days: reminderDaysInWords(place.remindOn), first: firstNaming(place, names) }))
      .filter(({ first }) => first >= 0)
      .sort((a, b) => a.first - b.first);
    const alike = mine.every(({ days }) => days === mine[0]?.days);
    return mine.map(({ place, days }) => ({ days, of: alike ? tab : `${tab} (${place.words.coming})` }));
  });
  return [...groupedBy(named, ({ days }) => days)].map(([days, group]) => ({ days, of: [...new Set(group.map(({ of }) => of))] }));
}

/** The first item there that names one of them, or waits for one of them; -1: none does. */
function firstNaming({ first, leads, people }: NamedPlace, names: readonly string[]): number {
  const isOneOf = (name: string) => names.includes(name);
  if (leads.some(isOneOf)) return first;
  return people.reduce(
    (least, one) => (one.first >= 0 && (least < 0 || one.first < least) && one.names.some(isOneOf) ? one.first : least),
    -1,
  );
}
