// The schedule of one department over some days, on paper and by mail to its people: what changed since it was last sent is marked.

import type { Methods } from '../../contract/methods';
import { nowInCell, nowSaid } from '../../documents/lines';
import type { PaperModel } from '../../documents/paper/model';
import { nameSaid, oneLine } from '../../documents/plain';
import { mailLineOf } from '../../office/digest/person-sections';
import { workOf } from '../../office/rules/deadline';
import { placeKey } from '../../office/sent-log/item-keys';
import { letterKey } from '../../office/sent-log/letters';
import type { WorkItem } from '../../office/work/work';
import { calendarOf } from '../../office/work/working-days';
import type { Ports } from '../../ports';
import type { Catalog, Person } from '../../schema/catalog';
import { groupedBy, sortedBy } from '../../schema/values/grouping';
import { dateInFull, dayInWords, daysBetween, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { capitalised, inWords, sameText, seenText, textHash } from '../../schema/values/text';
import { perhapsOnItsWay } from '../messages/letters';
import {
  departmentUnknown,
  leftSince,
  mostScheduleDays,
  nobodyInDepartment,
  noScheduleAddress,
  scheduleInFigures,
  scheduleMail,
  scheduleSubject,
  sinceSent,
  spanReversed,
  spanTooLong,
  spanUnread,
} from '../messages/studio/schedule';
import { madePaper } from '../papers/paper';
import { journalHere, type PostPlace, seenOf } from '../reviews/post-desk';
import { type MadeMails, sendMade } from '../reviews/send-made';
import { doubtful, entriesAbout } from '../reviews/told-before';
import { nowIn } from '../transaction/clocks';
import { invalid } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { productionTitle } from '../transaction/production-title';
import { readInUse } from '../transaction/reading';
import { locate } from '../transaction/tabs';

type Span = Methods['schedulePost']['input'];

/** A line of the schedule; `key` and `state` are what Sent mail keeps of it, a few letters each. */
interface ScheduleLine {
  readonly item: WorkItem;
  readonly due: LocalDate;
  readonly who: string;
  readonly what: string;
  readonly now: string;
  readonly nowInCell: string;
  readonly key: string;
  readonly state: string;
}

interface ScheduleDesk {
  readonly place: PostPlace;
  readonly production: string;
  readonly department: string;
  readonly people: readonly Person[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: readonly ScheduleLine[];
  /** Open and due before those days. */
  readonly late: number;
  readonly problems: readonly string[];
}

/** What was sent last; null: nothing was. */
interface Sent {
  readonly from: string;
  readonly to: string;
  readonly states: ReadonlyMap<string, string>;
}

/** Nothing is written. Properties, the catalog, each tab with deadlines, and Sent mail. @throws Refusal: invalid (path `department`, `from` or `to`), setup */
export function schedulePaper(ports: Ports, { form, ...span }: Methods['schedulePaper']['input']): Methods['schedulePaper']['answer'] {
  const desk = scheduleDesk(ports, span);
  const { department, from, to, lines, late, production, place, problems } = desk;
  const last = lastSent(place, null);
  const left = leftOf(last, desk);
  const model: PaperModel = {
    ...{
      title: 'Schedule',
      number: department,
      about: `${dateInFull(from)} to ${dateInFull(to)}`,
      production,
      day: dateInFull(place.today),
    },
    ...{ parties: [], facts: [] },
    paragraphs: [scheduleInFigures({ lines: lines.length, late }), ...(left > 0 ? [leftSince({ count: left })] : [])],
    table:
      lines.length === 0
        ? null
        : {
            columns: ['Day', 'Step', 'Who', 'What', 'Now', ...(last === null ? [] : ['Since last sent'])].map((heading) => ({
              heading,
              isNumber: false,
            })),
            rows: lines.map((line) => [
              ...[dayInWords(line.due, from), line.item.stepSaid ?? capitalised(line.item.one), line.who, line.what, line.nowInCell],
              ...(last === null ? [] : [changeOf(last, line)]),
            ]),
            totals: null,
          },
    ...{ statements: [], signatures: [] },
  };
  return madePaper(ports, { model, notes: problems }, form);
}

/** To each of its people with an address, before they go. Nothing is written. @throws Refusal: invalid, setup, denied in a copy of the file */
export function schedulePost(ports: Ports, span: Span): Methods['schedulePost']['answer'] {
  const desk = scheduleDesk(ports, span);
  const { mails } = madeMails(desk);
  const [open] = doubtful(entriesAbout(desk.place));
  const unreached = desk.people.filter(({ email }) => email === null);
  return {
    ...{ mails: mails.map(({ name, to, subject, text }) => ({ name, to, subject, text, file: null })), calendar: null },
    notes: [...desk.problems, ...unreached.map(({ name }) => noScheduleAddress({ name }))],
    ...{ doubt: open === undefined ? '' : perhapsOnItsWay(open), seen: seenOf({ mails }) },
  };
}

/** Only as they were seen; see `sendMade`. @throws Refusal: invalid, conflict, quota, busy, setup, denied */
export function sendSchedule(
  ports: Ports,
  { seen, sure, ...span }: Methods['sendSchedule']['input'],
  key: string,
): Methods['sendSchedule']['answer'] {
  const desk = scheduleDesk(ports, span);
  const { words } = sendMade(ports, desk.place, () => madeMails(desk), { seen, sure }, key);
  return { words };
}

function scheduleDesk(ports: Ports, { department: typed, from, to }: Span): ScheduleDesk {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const { department, people } = departmentOf(typed, catalog);
  const days = spanOf(from, to);
  const { reads, problems } = readInUse(ports, located, catalog, ({ deadlines }) => deadlines.length > 0);
  const names = people.map(({ name }) => name);
  const items = reads.flatMap((read) => workOf(read, catalog)).filter(({ open, by }) => open && by.some((name) => names.includes(name)));
  const today = nowIn(ports).date;
  const calendar = calendarOf(catalog.settings);
  const steps = catalog.steps.map(({ name }) => name);
  const lines = items.flatMap((item): readonly ScheduleLine[] => {
    const { due } = item;
    if (due === null || due < days.from || due > days.to) return [];
    const who = inWords(item.by);
    const name = oneLine(item.apart === '' ? item.name : `${item.name}, ${item.apart}`, 120);
    const what = item.id === '' || item.id === item.name ? name : `${name} (${item.id})`;
    const line = mailLineOf(item, { day: today, calendar });
    const now = { now: nowSaid(line), nowInCell: nowInCell(line) };
    return [{ item, due, who, what, ...now, key: shortHash(placeKey(item)), state: shortHash(`${due}/${who}`) }];
  });
  return {
    place: { catalog, today, journal: journalHere(ports, located, catalog), about: letterKey('schedule', 'people', department) },
    ...{ production: productionTitle(ports, catalog), department, people, ...days, problems },
    lines: sortedBy(lines, (line) => [line.due, stepAt(steps, line), line.who, line.what].join('\n')),
    late: items.filter(({ due }) => due !== null && due < days.from && due < today).length,
  };
}

function departmentOf(typed: string, { people }: Catalog): Pick<ScheduleDesk, 'department' | 'people'> {
  const wanted = seenText(typed);
  const found = people.filter(({ department, active }) => active && sameText(department, wanted));
  if (wanted !== '' && found.length > 0) return { department: found[0]?.department ?? wanted, people: found };
  const message = wanted === '' ? departmentUnknown() : nobodyInDepartment({ department: wanted });
  throw invalid([{ path: 'department', message }]);
}

function spanOf(from: string, to: string): Pick<ScheduleDesk, 'from' | 'to'> {
  if (!isLocalDate(from)) throw invalid([{ path: 'from', message: spanUnread() }]);
  if (!isLocalDate(to)) throw invalid([{ path: 'to', message: spanUnread() }]);
  if (to < from) throw invalid([{ path: 'to', message: spanReversed() }]);
  if (daysBetween(from, to) >= mostScheduleDays) throw invalid([{ path: 'to', message: spanTooLong() }]);
  return { from, to };
}

/** As Sent mail has it, by the last mail of it that went out, to that address: null, to anybody. */
function lastSent(place: PostPlace, address: string | null): Sent | null {
  const sent = entriesAbout(place).filter(
    ({ to, state }) => (state === 'sent' || state === 'perhaps sent twice') && (address === null || sameText(to, address)),
  );
  const items = sent[sent.length - 1]?.items ?? [];
  const span = items.find((item) => item.startsWith('span/'))?.split('/') ?? [];
  if (span.length < 3) return null;
  const states = items.flatMap((item) => {
    const [key = '', state] = item.split('.');
    return state === undefined ? [] : [[key, state] as const];
  });
  return { from: span[1] ?? '', to: span[2] ?? '', states: new Map(states) };
}

/** Nothing for a day that the last one did not have: it would all be new. */
function changeOf(last: Sent | null, { key, state, due }: ScheduleLine): string {
  const before = last?.states.get(key);
  if (last === null || before === state) return '';
  if (before !== undefined) return sinceSent.changed;
  return last.from <= due && due <= last.to ? sinceSent.added : '';
}

/** Lines of the last one that stand on none of these days any more. */
function leftOf(last: Sent | null, { lines, from, to }: ScheduleDesk): number {
  if (last === null || last.from < from || last.to > to) return 0;
  const now = new Set(lines.map(({ key }) => key));
  return [...last.states.keys()].filter((key) => !now.has(key)).length;
}

function madeMails(desk: ScheduleDesk): MadeMails {
  const { production, department, from, to, lines, place, people } = desk;
  const told = [`span/${from}/${to}`, ...lines.map(({ key, state }) => `${key}.${state}`)];
  const subject = oneLine(`${production}: ${scheduleSubject({ department, from, to })}`, 240);
  return {
    mails: people.flatMap(({ name, email }) =>
      email === null
        ? []
        : [
            {
              ...{ name, to: email, subject, attached: null, told },
              text: textFor(desk, name, lastSent(place, email)),
            },
          ],
    ),
  };
}

/** Marked is what is new to whoever reads it: a mail of the last time may not have gone out to all. */
function textFor(desk: ScheduleDesk, name: string, last: Sent | null): string {
  const { department, lines, late } = desk;
  const days = [...groupedBy(lines, ({ due }) => due)].map(([due, ofDay]) => ({
    day: dayInWords(due),
    lines: ofDay.map((line) => ({ ...line, step: oneLine(line.item.stepSaid ?? '', 60), change: changeOf(last, line) })),
  }));
  return scheduleMail({ first: nameSaid(name), department, days, late, left: leftOf(last, desk) });
}

function shortHash(text: string): string {
  return textHash(text).toString(36);
}

function stepAt(steps: readonly string[], { item }: ScheduleLine): string {
  const at = item.step === null ? -1 : steps.indexOf(item.step);
  return String(at < 0 ? steps.length : at).padStart(4, '0');
}
