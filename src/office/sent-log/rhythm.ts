// On which days somebody is reminded, as the settings say, for the end of their mails.

import { reminderDaysInWords } from '../../schema/kinds/setting';
import { groupedBy } from '../../schema/values/grouping';
import type { WorkItem } from '../work/work';

/** Reminder days in the words of Settings, and the tabs that have them. */
export interface Rhythm {
  /** `''`: the week's mail only. */
  readonly days: string;
  /** A tab with different days for its dates is named with each: `Reviews (takes place)`. */
  readonly of: readonly string[];
}

/** One for each different list of days among the tabs that name somebody, whether or not anything on them is open. */
export function rhythmOf(items: readonly WorkItem[]): readonly Rhythm[] {
  const daysOf = ({ remindOn }: WorkItem) => reminderDaysInWords(remindOn);
  const named = [...groupedBy(items, ({ tab }) => tab)].flatMap(([tab, mine]) => {
    const alike = mine.every((item) => daysOf(item) === daysOf(mine[0]));
    return mine.map((item) => ({ days: daysOf(item), of: alike ? tab : `${tab} (${item.words.coming})` }));
  });
  return [...groupedBy(named, ({ days }) => days)].map(([days, group]) => ({ days, of: [...new Set(group.map(({ of }) => of))] }));
}
