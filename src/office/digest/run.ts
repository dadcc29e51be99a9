// What one run of the reminders sends: everybody's mail of their own local day, most urgent first. Pure: nothing is sent or written here.

import type { AlreadyLate } from '../../contract/reminders';
import type { Catalog } from '../../schema/catalog';
import { addDays, type LocalDate } from '../../schema/values/local-date';
import { once, onceEach } from '../../schema/values/once';
import type { ReadTable } from '../../workbook/rows/read-table';
import { obligationsOn, unreadRowsOn } from '../rules';
import { allWork } from '../rules/all-work';
import type { DatedNight } from '../sent-log/dated-rows';
import { weekKey } from '../sent-log/item-keys';
import type { JournalEntry } from '../sent-log/journal';
import type { Night } from '../sent-log/night-checks';
import type { LocalNow } from '../sent-log/send-times';
import { type SentIndex, sentIndexBy, toldPeopleIn } from '../sent-log/sent-log-index';
import { awayIn, withAbsences } from '../work/away';
import { checklistsOn } from '../work/checklist-figures';
import { sectionOf } from '../work/counts';
import { bygoneBefore } from '../work/ending';
import type { Production } from '../work/production';
import { progressOn } from '../work/progress';
import { retakeFigures, takeHistories } from '../work/retake-figures';
import { retakeMarks, toldRetakes } from '../work/retakes';
import type { HeadedText } from '../work/row-facts';
import { silentPeople } from '../work/silent-people';
import { mostUrgentFirst } from '../work/urgency';
import type { WorkItem } from '../work/work';
import { calendarsOf, mondayOf } from '../work/working-days';
import { asleepIn } from './asleep';
import { type Assignment, assignmentsOf } from './assignments';
import { alreadyLate } from './coordinator-sections';
import type { Digest } from './digest';
import { digestOf, type ToldBefore } from './digests';
import { isThere } from './duties';
import { type Recipient, type Recipients, recipientsOf } from './recipients';
import type { Unreachable } from './sort-out';

export interface RunInput {
  /** All tables in use, IDs given. */
  readonly reads: readonly ReadTable[];
  readonly catalog: Catalog;
  readonly journal: readonly JournalEntry[];
  /** Reminder days before it are not caught up, and what was late before it is told once, as a list, unless `everybody`. */
  readonly startedOn: LocalDate;
  readonly everybody: boolean;
  /** The wall clock of a zone, null for the workbook's; a zone that the platform does not know counts as the workbook's. */
  readonly at: (zone: string | null) => LocalNow;
  /** By zone, `''` for the workbook's: the last local day that is done with. People there get nothing more that day. */
  readonly done?: Readonly<Record<string, LocalDate>>;
  /** Nobody is mailed up to and with that day; null or absent: no pause. */
  readonly quietUntil?: LocalDate | null;
  /** Address of the account that sends: stands in for a coordinator without address. */
  readonly sender: string;
  /** For a preview and for sending at once: as if everybody's hour had come just now. */
  readonly ignoreHour: boolean;
  /** What could not be read, in plain words: goes to the coordinator. */
  readonly problems?: readonly string[];
  /** What the nightly checks counted, oldest first. */
  readonly nights?: readonly Night[];
  /** What was said in reviews of an item and may be told to whoever has it; absent: nothing. */
  readonly notesOf?: (item: WorkItem) => readonly HeadedText[];
  /** What nights have worked out by rule. */
  readonly dated?: readonly DatedNight[];
}

export interface RunPlan {
  /** Most urgent first. */
  readonly digests: readonly Digest[];
  /** Those of their addresses that are known to work: that of the account itself, and those that took their last mail. */
  readonly trusted: readonly string[];
  /** Those that refused their last mail. */
  readonly distrusted: readonly string[];
  /** Zones in use, `''` for the workbook's: see `doneAfter`. */
  readonly zones: readonly string[];
  /** Of before `startedOn`. */
  readonly alreadyLate: AlreadyLate;
  /** Names on open work that no mail reaches. */
  readonly withoutAddress: readonly string[];
  /** What is known of retakes once these mails are noted, for the Today view: see `rememberedRetakes`. */
  readonly retakes: string;
}

/** Days that a refused mail stays in the coordinator's list. */
const refusedFor = 14;

/** Plans the mails of this moment. */
export function planRun(input: RunInput): RunPlan {
  const told = onceEach(sentIndexBy(input.journal));
  const recipients = recipientsOf(input.catalog, input.sender, told);
  const production = productionOf(input, recipients);
  const people = toldPeopleIn(input.journal, told);
  // One after the other: somebody may be back before the mail of whoever covered has gone, where they live by other clocks.
  const digests: Digest[] = [];
  for (const recipient of recipients.all) {
    const before: ToldBefore = {
      own: people.of(recipient.to, recipient.names, digests),
      of: (name) => people.of(recipients.byName(name)?.to ?? '', [name], digests),
    };
    const digest = digestNow(input, production, recipient, told(recipient.to), before);
    if (digest) digests.push(digest);
  }
  const { date } = input.at(null);
  return {
    digests: mostUrgentFirst(digests, told),
    trusted: digests.map(({ to }) => to).filter((to) => to === input.sender || told(to).trust === 'took'),
    distrusted: digests.map(({ to }) => to).filter((to) => told(to).trust === 'refused'),
    retakes: retakeMarks(production.items, toldRetakes([...input.journal, ...digests])),
    zones: ['', ...new Set(recipients.all.flatMap(({ zone }) => zone ?? []))],
    alreadyLate: lateCounts(alreadyLate(production.items, { day: date, startedOn: input.startedOn, everybody: false }), date),
    withoutAddress: production.unreachable.filter(({ why }) => why === 'no address').map(({ name }) => name),
  };
}

function lateCounts(items: readonly WorkItem[], day: LocalDate): AlreadyLate {
  const late = items.filter((item) => sectionOf(item, day) === 'late').length;
  return { late, elsewhere: items.length - late };
}

function productionOf(input: RunInput, recipients: Recipients): Production {
  const { reads, startedOn, everybody, problems = [], nights = [], dated = [] } = input;
  const catalog = withAbsences(input.catalog, reads);
  const calendars = calendarsOf(catalog);
  const calendar = calendars.studio;
  const { date } = input.at(null);
  const away = awayIn(catalog, calendars, (name) => (recipients.byName(name)?.wish ?? 'off') !== 'off');
  const asleep = asleepIn(reads);
  const { items: work, named } = allWork(reads, catalog, toldRetakes(input.journal), {
    from: bygoneBefore(date, calendar),
    named: true,
  });
  const items = withNotes(work, input.notesOf);
  const owed = obligationsOn(reads, { catalog, today: date, items, ...(everybody ? {} : { from: startedOn }) });
  const shares = assignmentsOf(items, owed, catalog, recipients, away.namesBetween(addDays(date, -1), addDays(date, 1)), asleep);
  return {
    catalog,
    calendar,
    calendars,
    items,
    named,
    recipients,
    away,
    asleep,
    shares,
    unreachable: [...shares.unreachable].map(
      ([name, share]): Unreachable => ({ name, why: recipients.whyNot(name), lines: linesIn(share) }),
    ),
    refused: refusedLately(input.journal, date),
    silent: silentPeople(items, owed, catalog),
    unreadRows: unreadRowsOn(reads, { catalog, today: date }),
    problems,
    owed,
    nights,
    dated,
    progress: once(() => reads.flatMap((read) => progressOn(read, catalog))),
    retakes: once(() => reads.flatMap((read) => (read.table.linesOf?.gathered ? retakeFigures(takeHistories(read, catalog)) : []))),
    checklists: once(() => reads.flatMap((read) => checklistsOn(read, date))),
    startedOn,
    everybody,
  };
}

/** Items without notes stay as they are: there are thousands. */
function withNotes(items: readonly WorkItem[], notesOf: RunInput['notesOf']): readonly WorkItem[] {
  if (notesOf === undefined) return items;
  return items.map((item) => {
    const notes = notesOf(item);
    return notes.length === 0 ? item : { ...item, notes };
  });
}

function linesIn({ items, owed }: Assignment): number {
  return items.length + owed.length;
}

/** The last refusal of each address. */
function refusedLately(journal: readonly JournalEntry[], today: LocalDate): Production['refused'] {
  const oldest = addDays(today, -refusedFor);
  const last = new Map<string, string>();
  for (const { to, when, state, note } of journal) if (state === 'not sent' && when.slice(0, 10) >= oldest) last.set(to, note);
  return [...last].map(([to, note]) => ({ to, note }));
}

/** The recipient's mail if their hour has come, the day is a working day of theirs, and they had none that day. */
function digestNow(input: RunInput, production: Production, recipient: Recipient, told: SentIndex, before: ToldBefore): Digest | null {
  const { date, hour } = input.at(recipient.zone);
  const { sendHour } = input.catalog.settings;
  const doneWith = input.done?.[recipient.zone ?? ''] ?? '';
  if (date <= (input.quietUntil ?? '')) return null;
  const hourCame = input.ignoreHour || (hour >= sendHour && doneWith < date);
  const isWorkingDay = production.calendars.among(recipient.names).isWorkingDay(date);
  if (recipient.wish === 'off' || !hourCame || !isWorkingDay || told.attempted(date)) return null;
  const week = isWeekDue(input, production, recipient, told, date, doneWith);
  if (recipient.wish === 'mondays only' && !week) return null;
  return digestOf(production, recipient, before, date, week);
}

/**
 * The week's mail goes on the first working day of the week on which they are there; later in the week when no run looked at that week yet, or when it was meant to go
 * out and did not. Whoever had nothing open on that first day gets none later on.
 */
function isWeekDue(
  { startedOn }: RunInput,
  production: Production,
  recipient: Recipient,
  told: SentIndex,
  day: LocalDate,
  before: LocalDate | '',
): boolean {
  const key = weekKey(mondayOf(day));
  const first = firstThere(production, recipient, day);
  if (first === null || told.has(key)) return false;
  // Turned on after the hour of that first day, the week begins a day late.
  const begunLate = before === first && startedOn === first;
  return day === first || told.owed(key) || (startedOn <= first && (before < first || begunLate));
}

function firstThere(production: Production, recipient: Recipient, day: LocalDate): LocalDate | null {
  const calendar = production.calendars.among(recipient.names);
  const first = calendar.firstOfWeek(day);
  if (first === null || isThere(production, recipient, first)) return first;
  const monday = mondayOf(day);
  const days = [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(monday, later));
  return days.find((date) => calendar.isWorkingDay(date) && isThere(production, recipient, date)) ?? null;
}
