// From the workbook as it is now to the mails that would go out.

import { type MailText, mailOf } from '../../../documents/mail';
import { oneLine } from '../../../documents/plain';
import type { Digest } from '../../../office/digest/digest';
import { planRun, type RunPlan } from '../../../office/digest/run';
import type { DatedNight } from '../../../office/sent-log/dated-rows';
import type { Night } from '../../../office/sent-log/night-checks';
import type { LocalNow } from '../../../office/sent-log/send-times';
import type { Mail, Ports } from '../../../ports';
import type { Catalog, Person } from '../../../schema/catalog';
import type { Table } from '../../../schema/table';
import { cellName } from '../../../workbook/layout/cell-name';
import type { ReadTable } from '../../../workbook/rows/read-table';
import { clockOf } from '../../transaction/clocks';
import { missingTabs, stopWords } from '../../transaction/disorder';
import { Refusal } from '../../transaction/failure';
import { freshCatalog } from '../../transaction/known-catalog';
import { fileTitle, productionTitle } from '../../transaction/production-title';
import { headingProblems, readInUse } from '../../transaction/reading';
import { type ReminderState, readState, stateKeys } from '../../transaction/state';
import type { Located } from '../../transaction/tabs';
import { type Journal, readJournal } from './journal-tab';
import { notesOfWork } from './noted-work';

/** Everything that the reminders read, one round trip a tab. */
export interface RunReading {
  readonly located: Located;
  readonly catalog: Catalog;
  readonly reads: readonly ReadTable[];
  readonly journal: Journal;
  readonly problems: readonly string[];
}

/**
 * One round trip more, for the marks on all columns: headings that were exchanged look like any others.
 * @throws Refusal: setup, with every reason, when one of the tabs that no mail can do without is not there or cannot be read whole
 */
export function readDesk(ports: Ports, before: Located): RunReading {
  refuseDisorder(missingTabs(before));
  const located = { ...before, marks: ports.marks.ofAllColumns() };
  const { catalog, problems: catalogProblems, disorder } = freshCatalog(ports, located);
  const journal = readJournal(ports, located, catalog);
  refuseDisorder([...disorder, ...journal.disorder, ...journal.lost]);
  const { reads, problems } = readInUse(ports, located, catalog, owesSomething);
  const headings = [...problems, ...reads.flatMap(reminderTroubles)];
  return { located, catalog, reads, journal, problems: [...headings, ...catalogProblems, ...journal.problems] };
}

/** A tab by whose rows nobody has anything to do is not read, but for those that say who is away, what is put off, and what was said and decided of the work. */
function owesSomething({ deadlines, attention, absence, snoozes, notes, linesOf }: Table): boolean {
  return (
    deadlines.length > 0 || attention.length > 0 || absence !== null || snoozes !== null || notes !== null || linesOf?.gathered === true
  );
}

function refuseDisorder(disorder: readonly string[]): void {
  if (disorder.length > 0) throw new Refusal('setup', stopWords(disorder));
}

/** Headings without which somebody is reminded of less than stands on the tab. */
function reminderTroubles(read: ReadTable): readonly string[] {
  const { attention, deadlines, absence } = read.table;
  const needed = new Set<string>([
    ...deadlines.flatMap(({ date, holder, status, settledBy, openedBy, until, done, when }) => [
      date,
      holder,
      ...[status, settledBy, openedBy, until, done].flatMap((key) => key ?? []),
      ...when.map(({ column }) => column),
    ]),
    ...attention.flatMap(({ columns, owner }) => [owner, ...Object.values(columns)]),
    ...(absence === null ? [] : Object.values<string>({ ...absence })),
  ]);
  return headingProblems(read, ({ key, part }) => needed.has(part ?? key)).map((words) => `${read.tab}: ${words}`);
}

export interface RunPlanOptions {
  readonly state: Pick<ReminderState, 'startedOn' | 'everybody' | 'done' | 'pause'>;
  readonly ignoreHour: boolean;
  /** Instead of the clocks of the zones, for a preview of another day. */
  readonly at?: (zone: string | null) => LocalNow;
}

/** The mails of that moment. Writes nothing. */
export function planned(
  ports: Ports,
  { located, catalog, reads, journal, problems }: RunReading,
  { state, ignoreHour, at }: RunPlanOptions,
): RunPlan {
  const clock = at ?? clockOf(ports);
  return planRun({
    reads,
    catalog,
    problems,
    notesOf: notesOfWork(reads, catalog, clock(null).date),
    journal: journal.entries,
    nights: readState<readonly Night[]>(located.store, stateKeys.nights) ?? [],
    dated: readState<readonly DatedNight[]>(located.store, stateKeys.dated) ?? [],
    startedOn: state.startedOn,
    everybody: state.everybody,
    done: state.done,
    // Whoever sends by hand has been told of the pause already.
    quietUntil: ignoreHour ? null : (state.pause?.until ?? null),
    sender: senderOf(ports),
    ignoreHour,
    at: clock,
  });
}

/** The words of a digest. */
export function written(ports: Ports, { catalog, reads }: RunReading, digest: Digest): MailText {
  const { settings } = catalog;
  const coordinator = personOf(catalog, digest.coordinator);
  const tabs = new Map(reads.map((read) => [read.table.key, read]));
  return mailOf(digest, {
    production: productionTitle(ports, catalog),
    workbookTitle: fileTitle(ports),
    workbookUrl: ports.book.url(),
    rowUrl: (table, row, column) => {
      const tab = tabs.get(table);
      const at = tab?.columns.find(({ key }) => key === column)?.at;
      return tab === undefined ? null : ports.book.rangeUrl(tab.sheetId, at === undefined ? `${row}:${row}` : cellName(row, at));
    },
    coordinator: coordinator?.email ? { name: coordinator.name, email: coordinator.email } : null,
    sender: senderOf(ports),
    sendHour: settings.sendHour,
    currency: settings.currency,
  });
}

/** The digest as it is handed to the mail service: replies go to the coordinator, or to whoever covers. @param to another address than the digest's */
export function mailFor(ports: Ports, desk: RunReading, digest: Digest, to = digest.to): Mail {
  const replyTo = personOf(desk.catalog, digest.coordinator)?.email ?? null;
  return { ...written(ports, desk, digest), to, replyTo, from: senderName(productionTitle(ports, desk.catalog)) };
}

/**
 * The name goes into a header, where a line break would begin another one, and into people's mailboxes, where it must not pass for an address.
 * The last word stays, whatever stands in the cell.
 */
function senderName(production: string): string {
  const title = oneLine(production.replace(/[<>@"]/g, ' '), 60);
  return /production$/i.test(title) ? title : `${title} production`;
}

function personOf({ people }: Catalog, wanted: string): Person | undefined {
  return people.find(({ name }) => name === wanted);
}

function senderOf(ports: Ports): string {
  return ports.identity.effective() ?? '';
}
