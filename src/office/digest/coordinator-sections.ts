// The coordinator's desk: the figures, what to sort out, what was late before, and the work of those whom no mail reaches.

import { datedKeys, datedNews, toldDates } from '../sent-log/dated-rows';
import type { Moment } from '../sent-log/entering';
import { startKey } from '../sent-log/item-keys';
import { countsChanged, grownLists, knownKeys, toldCounts } from '../sent-log/known-lists';
import { nightKeys, nightNews, toldNight } from '../sent-log/night-checks';
import { countsOf } from '../work/counts';
import { holdersOf } from '../work/holders';
import type { Production } from '../work/production';
import { retakeKeys } from '../work/retakes';
import { standingOf } from '../work/standing';
import type { WorkItem } from '../work/work';
import type { OnBehalf, Sections } from './digest';
import { toldInPlace } from './on-behalf';
import { byDate, isForgiven, mailLineOf } from './person-sections';
import { sortOutLists } from './sort-out';

export interface CoordinatorSections {
  readonly sections: Partial<Sections>;
  /** Keys of what is told in other people's place. */
  readonly keys: readonly string[];
  /** Keys that every mail of the coordinator has. */
  readonly always: readonly string[];
  /** What is known of retakes. */
  readonly facts: readonly string[];
}

/** Every working day when anything changed; the week's mail tells the figures in any case. */
export function coordinatorSections(production: Production, moment: Moment, week: boolean): CoordinatorSections {
  const { items, owed, startedOn, nights, dated } = production;
  const lists = sortOutLists(items, moment.day, production);
  const counts = countsOf(items, moment.day, owed, lists);
  const known = moment.told.lastWith(toldCounts);
  const grown = grownLists(lists, known);
  // What is blocked is told weekly until it goes on.
  const sortOut = lists.filter((list) => grown.includes(list) || (week && list.kind === 'blocked'));
  const workbook = nightNews(nights, moment.told.lastWith(toldNight));
  const dates = datedNews(dated, moment.told.lastWith(toldDates));
  const behalf = onBehalf(production, moment, week);
  const before = lateBefore(items, moment, week).map((item) => mailLineOf(item, moment));
  // When nothing is planned, the week has no figures either.
  const planned = items.some(({ open, due, by }) => open && (due !== null || by.length > 0));
  const changed = (week && planned) || grown.length > 0 || countsChanged(counts, known);
  const silent = week ? production.silent : [];
  const anything = changed || silent.length > 0 || before.length > 0 || behalf.told.length > 0 || workbook !== null || dates.length > 0;
  return {
    sections: {
      counts: anything ? counts : null,
      sortOut,
      workbook,
      dates,
      onBehalf: behalf.told,
      alreadyLate: before.sort(byDate),
      silent,
    },
    keys: behalf.keys,
    always: [startKey(startedOn), ...knownKeys(counts, lists), ...nightKeys(nights), ...datedKeys(dated)],
    facts: retakeKeys(items, moment.day),
  };
}

/** Items that were late when reminders were turned on, and still are. */
export function alreadyLate(items: readonly WorkItem[], moment: Pick<Moment, 'day' | 'startedOn' | 'everybody'>): readonly WorkItem[] {
  return items.filter((item) => isForgiven(item, moment) && ['late', 'question'].includes(standingOf(item, moment.day)));
}

/** All of them the first time; then weekly those that nobody else is told of, and without asking anything again. */
function lateBefore(items: readonly WorkItem[], moment: Moment, week: boolean): readonly WorkItem[] {
  const late = alreadyLate(items, moment);
  if (!moment.told.has(startKey(moment.startedOn))) return late;
  return week ? late.filter((item) => standingOf(item, moment.day) === 'late' && holdersOf(item).as !== 'leads') : [];
}

function onBehalf({ shares, unreachable }: Production, moment: Moment, week: boolean) {
  const told: OnBehalf[] = [];
  const keys: string[] = [];
  for (const { name, why } of unreachable) {
    const share = shares.unreachable.get(name);
    if (!share) continue;
    const { lines, owed, receipts, keys: own, isEmpty } = toldInPlace(share, { ...moment, onBehalfOf: name }, week);
    if (isEmpty) continue;
    told.push({ name, why, back: null, lines, owed, receipts });
    keys.push(...own);
  }
  return { told, keys };
}
