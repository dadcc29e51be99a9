// The subject of a mail: what is inside, so that it can be told from yesterday's without opening it.

import type { Counts, Digest, ManagerReport } from '../office/digest/digest';
import { type DeclaredSection, sections as declared, figured, type SectionKey } from '../schema/section';
import { addDays, dateInWords, dayInWords } from '../schema/values/local-date';
import { counted } from '../schema/values/text';
import { figureSaid, figures, hasTabs } from './desk-blocks';
import { oneLine } from './plain';

/** Google refuses subjects of some 250 characters; long before that nobody reads them. */
const longest = 200;

/** `Caminandes: 1 late, 1 due today, 1 retake, 1 this week (Mon 2 Mar)`. One line, at most 200 characters. */
export function subjectOf(digest: Digest, production: string): string {
  const { counts, report, sortOut } = digest.sections;
  const show = oneLine(production, 80) || 'Routesheet';
  if (counts) return oneLine(`${show} today: ${coordinatorWords(counts) || noneWords(sortOut)}`, longest);
  if (report) return oneLine(`${show} week of ${weekWords(digest)}: ${managerWords(report)}`, longest);
  return oneLine(`${show}: ${personWords(digest)} (${dayInWords(digest.day)})`, longest);
}

/** Where a tab or heading is in disorder, more may be late than can be seen. */
function noneWords(sortOut: Digest['sections']['sortOut']): string {
  return hasTabs(sortOut) ? 'tabs and headings to sort out' : 'nothing late or due';
}

function coordinatorWords(counts: Counts): string {
  return figures(figured.map(({ key, subject }) => [counts[key], figureSaid(subject, counts[key])]));
}

/** `2 Mar`, the Monday. */
function weekWords({ sunday }: Digest): string {
  return dateInWords(addDays(sunday, -6));
}

function managerWords({ departments, deliveriesOut }: ManagerReport): string {
  const total = (count: (department: ManagerReport['departments'][number]) => number) =>
    departments.reduce((sum, department) => sum + count(department), 0);
  const late = departments.filter((department) => department.late > 0).sort((a, b) => b.late - a.late);
  const where = late.slice(0, 4).map((department) => `${department.department} ${department.late}`);
  const parts = [
    late.length === 0 ? '' : `${total((department) => department.late)} late (${where.join(', ')}${late.length > 4 ? ', ...' : ''})`,
    figures([[total((department) => department.due), 'due']]),
    deliveriesOut === 0 ? '' : `${counted(deliveriesOut, 'delivery', 'deliveries')} out`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing late or due' : parts.join(', ');
}

function personWords({ sections, week }: Digest): string {
  const { receipts, waiting, onBehalf } = sections;
  const blocked = waiting.filter(({ item }) => item.means === 'blocked').length;
  const sooner = figures([
    [sections.late.length, 'late'],
    [sections.lateBefore.length, 'late since before'],
    [sections.dueToday.length, 'due today'],
    [sections.retakes.length, sections.retakes.length === 1 ? 'retake' : 'retakes'],
    [waiting.length - blocked, 'to approve'],
    [blocked, 'blocked'],
    [sections.thisWeek.length, 'this week'],
    [sections.questions.length, sections.questions.length === 1 ? 'question' : 'questions'],
    [sections.lateInStep.length, 'late in your steps'],
    [sections.withoutPerson.length, 'without a person'],
    [sections.awayInStep.length, 'with somebody away'],
    ...onBehalf.map(
      ({ name, lines, owed, receipts: theirs }) => [lines.length + owed.length + Number(theirs !== null), `for ${name}`] as const,
    ),
    ...declared.map(({ key, mail }: DeclaredSection) => [inSection(sections.owed, key), mail?.subject ?? ''] as const),
    [receipts?.count ?? 0, receipts?.count === 1 ? 'receipt to hand in' : 'receipts to hand in'],
  ]);
  const count = sections.later.length + sections.laterMore;
  // On other days it is there because it comes soon.
  const later = figures([[count, week ? 'later' : 'coming up']]);
  if (sooner === '') return later === '' ? 'your day' : week ? `nothing this week, ${later}` : later;
  return [sooner, later].filter((part) => part !== '').join(', ');
}

function inSection(owed: Digest['sections']['owed'], key: SectionKey): number {
  return owed.filter(({ section }) => section === key).length;
}
