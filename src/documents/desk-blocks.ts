// The coordinator's and the production manager's blocks: figures, what to sort out, the week.

import type { Counts, DepartmentCounts, Digest } from '../office/digest/digest';
import type { SortOutKind } from '../office/digest/sort-out';
import type { ToldProgress } from '../office/work/progress';
import type { RetakeFigures } from '../office/work/retake-figures';
import { checklistFigures } from '../schema/calendar/checklist';
import { type Figure, figured } from '../schema/section';
import { dayInWords } from '../schema/values/local-date';
import { capitalised, counted } from '../schema/values/text';
import { datedLine } from './dated-line';
import { dueFact, nowFact, plainLine, type Reader, sortOutLine, withoutAbsences, workLine } from './lines';
import { linesTogether } from './lines-together';
import type { Line, MailBlock } from './model';
import { oneLine } from './plain';

/** A tab or heading is in disorder: what stands there may be seen by nobody. */
export function hasTabs(sortOut: Digest['sections']['sortOut']): boolean {
  return sortOut.some(({ kind }) => kind === 'tabs');
}

/** The whole production in one line. @param partly true where not everything could be read */
export function figuresBlock(counts: Counts, partly: boolean): MailBlock {
  const none = `Nothing ${partly ? 'that could be read ' : ''}is late or due`;
  const words = figuresInWords(counts);
  return {
    title: 'The production today',
    capitals: true,
    note: null,
    urgent: false,
    lines: [plainLine(`${words === '' ? none : capitalised(words)}.`)],
  };
}

function figuresInWords(counts: Counts): string {
  return figures(figured.map(({ key, figure }) => [counts[key], figureSaid(figure, counts[key])]));
}

/** `late`, `retakes to date`: what follows so many; `''` where it is not said. */
export function figureSaid(figure: Figure | null, count: number): string {
  return figure === null ? '' : typeof figure === 'string' ? figure : figure[count === 1 ? 0 : 1];
}

/** `7 late, 5 due today`: what is nought goes without saying. */
export function figures(parts: readonly (readonly [count: number, words: string])[]): string {
  return parts
    .filter(([count, words]) => count > 0 && words !== '')
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}

/** After `To sort out:`. */
const sortOutTitles: Readonly<Record<SortOutKind, string>> = {
  retakes: 'retakes that need a new date',
  blocked: 'blocked',
  dates: 'dates that cannot be read',
  words: 'words and names that cannot be understood',
  numbers: 'stock and receipts that cannot be counted',
  'no date': 'no date',
  'no person': 'a date, but nobody is named',
  leaving: 'with somebody who is off the production by then',
  away: 'with somebody who is away then',
  'day off': 'dates on a day off',
  'time off': 'time off that cannot be understood',
  'no address': 'people without mail',
  'not delivered': 'mails that were refused',
  tabs: 'tabs and headings',
};

/** What is late since before, what to sort out, the manager's week. */
export function deskBlocks({ sections, day }: Digest, reader: Reader): readonly MailBlock[] {
  const { alreadyLate, sortOut, silent, workbook, dates, report, progress, takes, checklists } = sections;
  return [
    {
      title: 'Late before reminders were turned on',
      capitals: true,
      note: 'The people on these lines get them once, as a list in their first weekly mail. They are reminded again when you give a new date.',
      urgent: false,
      lines: alreadyLate.map((line) => workLine(line, reader, [dueFact(line, day), nowFact(line), line.item.question ?? ''], 'by')),
    },
    ...sortOut.map(({ kind, lines }) => ({
      title: `To sort out: ${sortOutTitles[kind]}`,
      capitals: true,
      note: null,
      urgent: false,
      // Who is away then is what is wrong.
      lines: lines.map((line) => sortOutLine(line, kind === 'away' ? withoutAbsences(reader) : reader)),
    })),
    {
      title: 'Open work of people who get no reminders',
      capitals: true,
      note: 'Their Reminders are set to Off on the People tab.',
      urgent: false,
      lines: silent.map(({ name, lines }) => plainLine(counted(lines, 'open line'), oneLine(name, 120))),
    },
    {
      title: 'Filled in overnight',
      capitals: true,
      note: 'It follows from what was typed in the grid. Last changes, in Today, takes it back.',
      urgent: false,
      lines: dates.map((words) => plainLine(oneLine(words, 200))),
    },
    ...(workbook ? [workbookBlock(workbook)] : []),
    ...(report ? [progressBlock(progress), takesBlock(takes), checklistBlock(checklists), ...reportBlocks(report, reader)] : []),
  ];
}

/** Only how many: the lists above name what concerns work, and the view names all of it, cell by cell. */
function workbookBlock({ toSortOut, more }: NonNullable<Digest['sections']['workbook']>): MailBlock {
  const grown = more > 0 ? `, ${more} more than before` : '';
  const words = `${counted(toSortOut, 'thing')} to put right in the workbook${grown}. Check workbook, in the menu under Workbook, lists and repairs them.`;
  return { title: 'The workbook', capitals: true, note: null, urgent: false, lines: [plainLine(words)] };
}

function progressBlock(progress: Digest['sections']['progress']): MailBlock {
  return { title: 'Progress', capitals: true, note: null, urgent: false, lines: progress.map((one) => progressLine(one, progress)) };
}

function takesBlock(takes: Digest['sections']['takes']): MailBlock {
  const note = 'By the decisions of reviews. Approved with fixes is passed.';
  return { title: 'Takes', capitals: true, note, urgent: false, lines: takes.map(takesLine) };
}

/** `Wrap: 12 of 31 done, 3 late.` */
function checklistBlock(checklists: Digest['sections']['checklists']): MailBlock {
  const lines = checklists.map(({ checklist, done, total, late }) =>
    plainLine(`${done} of ${total} done${late > 0 ? `, ${late} late` : ''}.`, checklistFigures[checklist]),
  );
  return { title: 'Checklists', capitals: true, note: null, urgent: false, lines };
}

/** `12 judged: 50 % passed at take 1, 25 % at take 2, 8 % at take 3. 1 passed later, 1 not yet.` */
function takesLine({ step, judged, passedAt, later, open }: RetakeFigures): Line {
  const shares = passedAt.flatMap((count, at) => (count === 0 ? [] : [`${Math.round((100 * count) / judged)} % at take ${at + 1}`]));
  const passed = shares.length === 0 ? '' : `: passed ${shares.join(', ')}`;
  const rest = figures([
    [later, 'passed later'],
    [open, 'not passed yet'],
  ]);
  return plainLine(`${judged} judged${passed}.${rest === '' ? '' : ` ${capitalised(rest)}.`}`, oneLine(step || 'No step', 60));
}

/** `31 of 40 done, 3 since last week's mail (5 the week before): 3 a week needed until Mon 30 Mar. 9 after retakes.` */
function progressLine(
  { step, tab, total, done, retaken, lastDue, since, before, needed }: ToldProgress,
  all: readonly ToldProgress[],
): Line {
  const lately = since === null ? '' : `, ${sinceWords(since)} the last of these mails${before === null ? '' : ` (${before} before that)`}`;
  const until = needed === null || lastDue === null ? '' : `: ${needed} a week needed until ${dayInWords(lastDue)}`;
  const retakes = retaken === 0 ? '' : ` ${retaken} of them after retakes.`;
  const isAlone = all.filter((other) => other.step === step).length === 1;
  return plainLine(`${done} of ${total} done${lately}${until}.${retakes}`, oneLine(isAlone ? step : `${tab}, ${step}`, 60));
}

/** Of what was done, some may have come back. */
function sinceWords(since: number): string {
  return since < 0 ? `${-since} fewer than in` : `${since} since`;
}

function reportBlocks(
  { departments, mostLate, deliveries }: NonNullable<Digest['sections']['report']>,
  reader: Reader,
): readonly MailBlock[] {
  const plain = { capitals: true, note: null, urgent: false };
  return [
    { ...plain, title: 'Departments this week', lines: departmentLines(departments) },
    {
      ...plain,
      title: 'Most late',
      lines: mostLate.map((line) => workLine(line, reader, [dueFact(line, reader.day), nowFact(line)], 'by')),
    },
    {
      ...plain,
      title: 'Deliveries of the next ten working days',
      lines: linesTogether(deliveries, reader, (line) => datedLine(line, reader, 'by')),
    },
  ];
}

function departmentLines(departments: readonly DepartmentCounts[]): readonly Line[] {
  if (departments.length === 0) return [plainLine('Nothing is late or due.')];
  return departments.map(({ department, late, due, toApprove, retakes, fixes }) =>
    plainLine(
      `${figures([
        [late, 'late'],
        [due, 'due this week'],
        [toApprove, 'to approve'],
        [fixes, 'approved with fixes to make'],
      ])}${retakes > 0 ? `${late + due + toApprove + fixes > 0 ? ', ' : ''}${counted(retakes, 'retake')} without a new date` : ''}.`,
      oneLine(department, 60),
    ),
  );
}
