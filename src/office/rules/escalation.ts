// The rule of what is late and goes on to somebody else: on the first working day to the lead, else the coordinator, after some more to the manager.

import type { Catalog } from '../../schema/catalog';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { capitalised, counted, inWords } from '../../schema/values/text';
import { holdersOf } from '../work/holders';
import { standingOf } from '../work/standing';
import { nameWithStep, type WorkItem } from '../work/work';
import { calendarsOf } from '../work/working-days';
import { headingOf, type Obligation, type ObligationRule, type RuleContext } from './obligation';

export const escalation: ObligationRule = {
  owed: (read, { catalog, today, items = [], from }: RuleContext) => {
    if (catalog.settings.escalates === undefined || !read.table.deadlines.some(({ escalates }) => escalates)) return [];
    const calendar = calendarsOf(catalog).studio;
    return items
      .filter((item) => item.table === read.table.key && item.escalates && item.due !== null && (from === undefined || item.due >= from))
      .filter((item) => standingOf(item, today) === 'late')
      .flatMap((item) => levelsOf(item, catalog, item.due === null ? 0 : calendar.workingDaysBetween(item.due, today)))
      .map(({ item, level, holder, late }) => ({
        ...placeOf(item, holder),
        holderHeading: headingOf(read, item.byColumn),
        ...saidOf(item, level, late, today),
      }));
  },
  unread: () => [],
};

/** An item and who is told of it. */
interface Told {
  readonly item: WorkItem;
  readonly level: 'lead' | 'manager';
  /** Null: the coordinator. */
  readonly holder: string | null;
  readonly late: number;
}

/** Whoever holds it is reminded of it anyway, and whoever was told as its lead is not told as its manager. */
function levelsOf(item: WorkItem, { settings }: Catalog, late: number): readonly Told[] {
  const { coordinator, manager, escalates = 0 } = settings;
  const holders = holdersOf(item);
  const holds = (name: string) => holders.names.includes(name) || (holders.as === 'coordinator' && name === coordinator);
  const leads = item.leads.filter((lead) => !holds(lead));
  const others: readonly (string | null)[] = leads.length > 0 ? leads : holds(coordinator) ? [] : [null];
  const first = late >= 1 ? others : [];
  const isTold = others.some((name) => (name ?? coordinator) === manager);
  const second = escalates > 0 && late >= escalates && manager !== '' && !holds(manager) && !isTold ? [manager] : [];
  return [
    ...first.map((holder): Told => ({ item, level: 'lead', holder, late })),
    ...second.map((holder): Told => ({ item, level: 'manager', holder, late })),
  ];
}

function placeOf(item: WorkItem, holder: string | null) {
  const { table, tab, id, row, apart, known, tells, link } = item;
  return { table, tab, id, row, name: nameWithStep(item), apart, known, holder, tells, link };
}

/** Once for each date: a moved one starts afresh. */
function saidOf(item: WorkItem, level: Told['level'], late: number, today: LocalDate) {
  const { due, means, step, deadline, words, statusColumn, dueColumn } = item;
  const held = means === 'with reviewer' || means === 'with client';
  const day = due === null ? '' : dayInWords(due, today);
  const since = counted(late, 'working day');
  const whose = heldBy(item);
  const said = held
    ? `${whose}, and ${words.past} ${day}, ${since} ago`
    : `${words.past} ${day}, ${since} ago${whose === '' ? '' : `, ${whose}`}`;
  return {
    section: 'escalated',
    // What waits for somebody's word is nobody's lateness in the house.
    rank: (held ? 1_000_000 : 0) - late,
    when: due,
    column: held ? statusColumn : dueColumn,
    words: said,
    facts: `${capitalised(said)}.`,
    told: { state: [level, step ?? '-', deadline, due ?? '-'].join(' '), every: 'once' },
    sum: null,
  } satisfies Partial<Obligation>;
}

function heldBy({ means, by, leads }: WorkItem): string {
  if (means === 'with client') return 'with the client';
  if (means === 'with reviewer') return leads.length > 0 ? `with ${inWords(leads)} for approval` : 'for approval';
  return by.length > 0 ? `with ${inWords(by)}` : '';
}
