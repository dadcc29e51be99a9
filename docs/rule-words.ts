// Deadlines, attention and rules of a table, in sentences for people.

import type { HolidayColumns } from '../src/schema/calendar/holidays';
import type { SnoozeColumns } from '../src/schema/calendar/snooze';
import type { Deadline } from '../src/schema/deadline';
import { reminderDaysInWords } from '../src/schema/kinds/setting';
import { type Columns, stepParts } from '../src/schema/per-step';
import type { Attention, Fill, RepeatColumns, RowRule } from '../src/schema/row-rules';
import type { Table } from '../src/schema/table';
import { shapeOfValues } from '../src/schema/traits';
import type { AbsenceColumns } from '../src/schema/values/absence';
import { inWords } from '../src/schema/values/text';
import { stepHeading } from '../src/workbook/layout/columns';

/** Heading of a column by its key; for a part of a step the part's. */
export function headingIn(table: Table, key: string): string {
  const columns: Columns = table.columns;
  const column = columns[key];
  if (column && column.kind !== 'perStep') return column.heading;
  const part = stepParts.find((one) => one === key);
  const isStepped = Object.values(columns).some(({ kind }) => kind === 'perStep');
  return isStepped && part !== undefined ? stepHeading(part, 'Step') : key;
}

/** One sentence or two on who is reminded of what, when, and until when. */
export function deadlineWords(table: Table, deadline: Deadline): string {
  const heading = (key: string) => `*${headingIn(table, key)}*`;
  const days = deadline.remindOn.length === 0 ? 'only in the weekly mail' : `${reminderDaysInWords(deadline.remindOn)} (working days)`;
  const only = deadline.when.map(({ column, means }) => `, only where ${heading(column)} means ${inWords(means, 'or')}`).join('');
  const question = deadline.question ? ` When it has passed, one question instead of “late”: “${deadline.question}”` : '';
  return (
    `**${headingIn(table, deadline.date)}** (“${deadline.words.coming}”, “${deadline.words.past}”)${only}: ${days}; ` +
    `${deadline.perStep === null ? `${heading(deadline.holder)} gets it` : 'whoever holds the work gets it'}.${standingWords(deadline, heading)}${question}`
  );
}

/** From when to when it stands. */
function standingWords(deadline: Deadline, heading: (key: string) => string): string {
  const { status, openWhile, settledBy, openedBy, until, date, done, given } = deadline;
  const also = status === null ? 'Met' : 'Also met';
  return [
    status === null ? '' : ` Stands while ${until === status ? heading(status) : 'the status'} means ${inWords(openWhile, 'or')}.`,
    given ? ' They are told on the first day that they have it, too.' : '',
    done === null ? '' : ` Met once ${heading(done)} is ticked.`,
    settledBy === null ? '' : ` ${also} once ${heading(settledBy)} is filled.`,
    openedBy === null ? '' : ` ${status === null ? 'Stands' : 'Also'} once ${heading(openedBy)} is filled.`,
    until === null || until === status ? '' : ` ${until === date ? 'Over after the last of these days' : `Over after ${heading(until)}`}.`,
  ].join('');
}

const attentionWords: Readonly<Record<Attention['rule'], (heading: (key: string) => string, attention: Attention) => string>> = {
  reorder: (heading, { owner }) =>
    `**To reorder**: when what is on hand and on order together is at or below *Reorder at*, ${heading(owner)} is told on the first day and every five working days after.`,
  handIn: (heading, { owner }) =>
    `**To hand in**: on the last working day of the week, or on the day that Settings say, ${heading(owner)} gets one line with the number and the sum of the receipts whose status means to do.`,
  pickUp: (heading, { owner }) =>
    `**To pick up**: of what has come in and was delivered ${heading(owner)} is told on the first day and with each new week until it is picked up.`,
  kitOut: (heading, { owner }) =>
    `**Kit to come back**: of what was to be back or to go off hire, and has not, ${heading(owner)} is told on the working day after and with each new week.`,
  atRisk: (heading, { owner }) =>
    `**At risk**: of what may miss its date - by ${heading('expected')}, by ${heading('qc')}, as nobody is named - and of what was sent and not answered ${heading(owner)} is told when a reason comes up and with each new week while it stands. How many days count is set on *Settings*.`,
};

/** What being away comes to. */
export function absenceSentence(table: Table, { person, from, to, halfDay, cover }: AbsenceColumns): string {
  const heading = (key: string) => `*${headingIn(table, key)}*`;
  return `From ${heading(from)} to ${heading(to)}, both included, ${heading(person)} gets no mail unless ${heading(halfDay)} is ticked. What they would be told goes to ${heading(cover)}; without one an artist’s reminders wait until they are back, and all else goes to the coordinator.`;
}

/** What being put off comes to. */
export function snoozeSentence(table: Table, { person, wake, date }: SnoozeColumns): string {
  const heading = (key: string) => `*${headingIn(table, key)}*`;
  return `Until ${heading(wake)}, and never past its own date, the mails of ${heading(person)} are without that line, and *Today* has it folded under *Asleep*. It wakes by itself when its date is no longer ${heading(date)}; one that is late or has no date sleeps seven days at most.`;
}

/** What public holidays come to. */
export function holidaysSentence(table: Table, { date, country, off }: HolidayColumns): string {
  const heading = (key: string) => `*${headingIn(table, key)}*`;
  return `The day under ${heading(date)} is a day off, where ${heading(off)} is ticked: of the production for the ${heading(country)} of *Settings*, of a person for theirs on *People*. *Set up workbook* adds the days that it knows of these countries, of each year once.`;
}

/** How rows come again. */
export function repeatsSentence(table: Table, columns: RepeatColumns): string {
  const { repeats, done, date, from, until, moves = [], anew = [] } = columns;
  const heading = (key: string) => `*${headingIn(table, key)}*`;
  const when = done === undefined ? `the day under ${heading(date)} has come` : `${heading(done)} is ticked`;
  const before = from === undefined ? '' : `, and the ID of the one before under ${heading(from)}`;
  return [
    `Once ${when} on a row with ${heading(repeats)}, the next row is made, once: with the next date under ${heading(date)}${before}.`,
    ...(until === undefined ? [] : [`None is made after ${heading(until)}.`]),
    ...moves.map((key) => `${heading(key)} stays as many days before it.`),
    ...(anew.length === 0 ? [] : [`It begins with nothing under ${inWords(anew.map(heading))}.`]),
  ].join(' ');
}

export function attentionSentence(table: Table, attention: Attention): string {
  return attentionWords[attention.rule]((key) => `*${headingIn(table, key)}*`, attention);
}

function isNumber(table: Table, key: string): boolean {
  const columns: Columns = table.columns;
  const column = columns[key];
  return column !== undefined && column.kind !== 'perStep' && shapeOfValues(column) === 'number';
}

/** What the check holds a row to. */
export function ruleSentence(table: Table, rule: RowRule): string {
  const heading = (key: string) => `*${headingIn(table, key)}*`;
  if (rule.rule === 'order') {
    const until = rule.until === undefined ? '' : `, while ${heading(rule.until)} is blank`;
    return `${heading(rule.to)} is not ${isNumber(table, rule.to) ? 'below' : 'before'} ${heading(rule.from)}${until}.`;
  }
  if (rule.rule === 'sum') return `${inWords(rule.parts.map(heading))} add up to ${heading(rule.whole)}.`;
  if (rule.rule === 'approved')
    return `Where *Orders need a second person* on *Settings* is yes, ${heading(rule.by)} names somebody else than ${heading(rule.owner)} before ${heading(rule.status)} means ${inWords(rule.means, 'or')}.`;
  if (rule.rule === 'within') return `${heading(rule.part)} is no more than ${heading(rule.whole)}, and on the same side of nought.`;
  return `With “${rule.value}” in ${heading(rule.column)}, ${heading(rule.needs)} is needed.`;
}

export function fillSentence(table: Table, fill: Fill): string {
  const heading = (key: string) => `*${headingIn(table, key)}*`;
  const { vat, net, gross, rate, reclaim } = fill;
  const worked = `${heading(vat)} and ${heading(net)} are worked out from ${heading(gross)} and ${heading(rate)} while they are blank.`;
  if (reclaim === undefined) return worked;
  const { claimed, cost, evidence, special, currency } = reclaim;
  return `${worked} ${heading(claimed)} and ${heading(cost)} follow from them by ${heading(evidence)}, ${heading(special)} and ${heading(currency)}.`;
}
