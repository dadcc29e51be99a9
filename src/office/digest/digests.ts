// One person's mail put together from their roles: own work, steps they lead, the coordinator's desk, the manager's week.

import { sections as declared } from '../../schema/section';
import type { LocalDate } from '../../schema/values/local-date';
import type { Moment } from '../sent-log/entering';
import { dayKey, fitting, weekKey } from '../sent-log/item-keys';
import { rhythmOf } from '../sent-log/rhythm';
import type { SentIndex } from '../sent-log/sent-log-index';
import { managerReport } from '../work/counts';
import type { Production } from '../work/production';
import { progressKeys, toldProgress } from '../work/progress';
import { mondayOf, sundayOf } from '../work/working-days';
import type { Assignment } from './assignments';
import { coordinatorSections } from './coordinator-sections';
import type { Digest, Reasons, Sections } from './digest';
import { leadSections, stepsLedBy } from './lead-sections';
import { personSections } from './person-sections';
import type { Recipient } from './recipients';

/** The recipient's mail of that day; null when there is nothing to tell them. */
export function digestOf(production: Production, recipient: Recipient, told: SentIndex, day: LocalDate, week: boolean): Digest | null {
  const { catalog, calendar, items, shares, startedOn, everybody } = production;
  const moment: Moment = { day, calendar, told, startedOn, everybody, onBehalfOf: null };
  const own = personSections(shares.of(recipient), moment, week);
  const progress = week && recipient.manager ? toldProgress(production.progress(), told, day) : [];
  const desk = recipient.coordinator ? coordinatorSections(production, moment, week) : null;
  const sections: Sections = {
    ...noSections,
    ...own.sections,
    ...(week ? leadSections(items, recipient.names, moment) : {}),
    // The coordinator has what is blocked to sort out; a step of their own is not told twice.
    ...(desk ? { ...desk.sections, lateBefore: [], waiting: own.sections.waiting.filter(({ item }) => item.means !== 'blocked') } : {}),
    report: week && recipient.manager ? managerReport(items, catalog.steps, day, calendar) : null,
    progress,
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
    reasons: reasonsOf(recipient, shares.of(recipient), production),
    items: fitting(
      {
        always,
        items: [...own.keys, ...(desk?.keys ?? [])],
        facts: [...new Set([...own.facts, ...(desk?.facts ?? []), ...progressKeys(progress)])],
      },
      day,
    ),
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
  owed: [],
  receipts: null,
  onBehalf: [],
  alreadyLate: [],
  counts: null,
  sortOut: [],
  workbook: null,
  silent: [],
  report: null,
  progress: [],
};

function isEmpty(sections: Sections): boolean {
  return Object.values(sections).every((section) => section === null || section === 0 || (Array.isArray(section) && section.length === 0));
}

/** Columns that name the recipient, and what they are in the production. */
function reasonsOf({ names, coordinator, manager }: Recipient, share: Assignment, { catalog, named: places }: Production): Reasons {
  const owed = declared.flatMap(({ key }) => share.owed.filter(({ section }) => section === key));
  const named = (people: readonly string[]) => people.some((name) => names.includes(name));
  const headings = [
    ...share.items.filter(({ item, lead }) => !lead && named(item.by)).map(({ item }) => item.byHeading),
    ...owed.filter(({ holder }) => holder !== null && named([holder])).map(({ holderHeading }) => holderHeading),
  ];
  return {
    headings: [...new Set(headings.flatMap((heading) => heading ?? []))],
    leads: stepsLedBy(names, catalog.steps),
    coordinator,
    manager,
    owed: declared.map(({ key }) => key).filter((key) => owed.some(({ section }) => section === key)),
    rhythm: rhythmOf(places, names),
  };
}
