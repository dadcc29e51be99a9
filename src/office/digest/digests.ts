// One person's mail put together from their roles: own work, steps they lead, the coordinator's desk, the manager's week.

import { sections as declared } from '../../schema/section';
import type { LocalDate } from '../../schema/values/local-date';
import type { Moment } from '../sent-log/entering';
import { coverKey, dayKey, fitting, weekKey } from '../sent-log/item-keys';
import { rhythmOf } from '../sent-log/rhythm';
import type { SentIndex } from '../sent-log/sent-log-index';
import { managerReport } from '../work/counts';
import type { Production } from '../work/production';
import { progressKeys, toldProgress } from '../work/progress';
import { type Calendars, mondayOf, sundayOf } from '../work/working-days';
import { type CoordinatorSections, coordinatorSections } from './coordinator-sections';
import type { Digest, OnBehalf, Reasons, Sections } from './digest';
import { type Duties, dutiesOn } from './duties';
import { awayInSteps, leadSections, stepsLedBy } from './lead-sections';
import { toldInPlace } from './on-behalf';
import { personSections } from './person-sections';
import type { Recipient } from './recipients';
import { asleepLines } from './sleeping-lines';

/** What is known of the mails before: of the recipient and, by name, of those for whom they cover. */
export interface ToldBefore {
  readonly own: SentIndex;
  readonly of: (name: string) => SentIndex;
}

/** The recipient's mail of that day; null when there is nothing to tell them, or when they are away. */
export function digestOf(production: Production, recipient: Recipient, told: ToldBefore, day: LocalDate, week: boolean): Digest | null {
  const { catalog, calendar, calendars, items } = production;
  const duties = dutiesOn(production, recipient, day, week);
  if (duties === null) return null;
  const moment = momentOf(production, recipient, told, day);
  const own = personSections(duties.own, moment, week);
  // Whoever covers for the manager has the report as the manager would, who goes on from their own last one.
  const reported = recipient.manager ? told.own : told.of(catalog.settings.manager);
  const progress = week && duties.report ? toldProgress(production.progress(), reported, day) : [];
  const desk = deskOf(production, recipient, duties, told, moment, week);
  const clashes = desk ? null : awayInSteps(items, duties.names, moment, week);
  const covered = coveredBy(duties, told, moment, week, calendars);
  const sections: Sections = {
    ...noSections,
    ...own.sections,
    ...(week ? { ...leadSections(items, duties.names, moment), asleep: asleepLines(duties.own, day) } : {}),
    awayInStep: clashes?.lines ?? [],
    // The coordinator has what is blocked to sort out; a step of their own is not told twice.
    ...(desk ? { ...desk.sections, lateBefore: [], waiting: own.sections.waiting.filter(({ item }) => item.means !== 'blocked') } : {}),
    onBehalf: [...covered.told, ...(desk?.sections.onBehalf ?? [])],
    report: week && duties.report ? managerReport(items, catalog.steps, day, calendar) : null,
    progress,
    takes: week && duties.report ? production.retakes() : [],
    checklists: week && duties.report ? production.checklists() : [],
  };
  if (isEmpty(sections)) return null;
  const always = [dayKey(day), ...(week ? [weekKey(mondayOf(day))] : []), ...(desk?.always ?? [])];
  return {
    to: recipient.to,
    person: recipient.names.length === 1 ? (recipient.names[0] ?? '') : '',
    day,
    sunday: sundayOf(day),
    week,
    mondaysOnly: recipient.wish === 'mondays only',
    sections,
    reasons: reasonsOf(recipient, duties, production),
    coordinator: coordinatorOn(production, day),
    away: production.away.namesOn(day),
    items: fitting(
      {
        always,
        items: [...own.keys, ...(clashes?.keys ?? []), ...covered.keys, ...(desk?.keys ?? [])],
        facts: [...new Set([...own.facts, ...covered.facts, ...(desk?.facts ?? []), ...progressKeys(progress)])],
        inPlaceOf: covered.told.map(({ name }) => name),
      },
      day,
    ),
  };
}

/** Whoever covers where the coordinator is away. */
function coordinatorOn({ away, catalog: { settings } }: Pick<Production, 'away' | 'catalog'>, day: LocalDate): string {
  const { coordinator } = settings;
  return away.isOff(coordinator, day) ? (away.coverOf(coordinator, day) ?? '') : coordinator;
}

function momentOf(
  { catalog, calendars, startedOn, everybody }: Production,
  { names }: Recipient,
  told: ToldBefore,
  day: LocalDate,
): Moment {
  const { handInDay } = catalog.settings;
  const moment = { day, calendar: calendars.among(names), told: told.own, startedOn, everybody, onBehalfOf: null };
  return handInDay === undefined ? moment : { ...moment, handInDay };
}

/** The coordinator's desk, with the keys as whoever sits at it that day notes them. */
function deskOf(
  production: Production,
  { coordinator }: Recipient,
  { desk }: Duties,
  told: ToldBefore,
  moment: Moment,
  week: boolean,
): CoordinatorSections | null {
  if (!desk) return null;
  if (coordinator) return coordinatorSections(production, moment, week);
  const name = production.catalog.settings.coordinator;
  const own = coordinatorSections(production, { ...moment, told: told.of(name) }, week);
  const noted = (keys: readonly string[]) => keys.map((key) => coverKey(name, key));
  return { ...own, keys: noted(own.keys), always: noted(own.always) };
}

/** The work of those who are away, each with what they or others were told of it before; what the reader holds too is theirs already. */
function coveredBy({ covered, own }: Duties, told: ToldBefore, moment: Moment, week: boolean, calendars: Calendars) {
  const held = new Set(own.items.map(({ item }) => item));
  const parts = covered.map(({ name, why, back, share }) => {
    const {
      keys,
      facts,
      lines,
      owed,
      receipts,
      isEmpty: hasNothing,
    } = toldInPlace(share, { ...moment, calendar: calendars.of(name), told: told.of(name) }, week);
    const others = lines.filter(({ item }) => !held.has(item));
    const isTold = !hasNothing && others.length + owed.length + Number(receipts !== null) > 0;
    const behalf: readonly OnBehalf[] = isTold ? [{ name, why, back, lines: others, owed, receipts }] : [];
    return { behalf, facts, keys: keys.map((key) => coverKey(name, key)) };
  });
  return {
    told: parts.flatMap(({ behalf }) => behalf),
    keys: parts.flatMap(({ keys }) => keys),
    facts: parts.flatMap(({ facts }) => facts),
  };
}

const noSections: Sections = {
  late: [],
  lateBefore: [],
  dueToday: [],
  retakes: [],
  questions: [],
  thisWeek: [],
  later: [],
  laterMore: 0,
  waiting: [],
  lateInStep: [],
  withoutPerson: [],
  awayInStep: [],
  asleep: [],
  owed: [],
  receipts: null,
  onBehalf: [],
  alreadyLate: [],
  counts: null,
  sortOut: [],
  workbook: null,
  dates: [],
  silent: [],
  report: null,
  progress: [],
  takes: [],
  checklists: [],
};

/** What sleeps is no reason for a mail. */
function isEmpty({ asleep: _asleep, ...sections }: Sections): boolean {
  return Object.values(sections).every((section) => section === null || section === 0 || (Array.isArray(section) && section.length === 0));
}

/** Columns that name the recipient, and what they are in the production. */
function reasonsOf(
  { names, coordinator }: Recipient,
  { own: share, desk, report, covered }: Duties,
  { catalog, named: places, asleep }: Production,
): Reasons {
  const standsIn = desk && !coordinator;
  const covering = covered.filter(({ why }) => why === 'covered');
  const owed = declared.flatMap(({ key }) => share.owed.filter(({ section }) => section === key));
  const named = (people: readonly string[]) => people.some((name) => names.includes(name));
  const headings = [
    ...share.items.filter(({ item, lead }) => !lead && named(item.by)).map(({ item }) => item.byHeading),
    ...owed.filter(({ holder }) => holder !== null && named([holder])).map(({ holderHeading }) => holderHeading),
  ];
  return {
    headings: [...new Set(headings.flatMap((heading) => heading ?? []))],
    leads: stepsLedBy(names, catalog.steps),
    coordinator: desk,
    manager: report,
    snoozes: asleep.inUse,
    standsIn,
    covers: [...new Set([...(standsIn ? [catalog.settings.coordinator] : []), ...covering.map(({ name }) => name)])],
    owed: declared.map(({ key }) => key).filter((key) => owed.some(({ section }) => section === key)),
    ...(catalog.settings.handInDay !== undefined && { handInDay: catalog.settings.handInDay }),
    rhythm: rhythmOf(places, names),
  };
}
