// Lines of a mail from lines of a digest.

import type { MailLine } from '../office/digest/digest';
import type { SortOutLine } from '../office/digest/sort-out';
import type { Obligation } from '../office/rules/obligation';
import type { WorkItem } from '../office/work/work';
import { type AwayNames, nameWithAbsence } from '../schema/values/absence';
import { dayInWords, type LocalDate } from '../schema/values/local-date';
import { capitalised, counted, inWords } from '../schema/values/text';
import type { MailContext } from './mail-context';
import type { Line, MailLink } from './model';
import { oneLine } from './plain';

/** Who reads, on which day, and where rows are. */
export interface Reader {
  readonly person: string;
  readonly day: LocalDate;
  /** Said beside their names. */
  readonly away: AwayNames;
  readonly rowUrl: MailContext['rowUrl'];
}

/** `with`: the others named on it; `by`: all of them; `none`: nobody. */
type Company = 'with' | 'by' | 'none';

/** Longer addresses are of no use in a mail. */
const longestLink = 1000;

/** A line about a piece of work: name, ID, what tells it from others of that name, step, take, people, then the facts given, then where its files and its row are. */
export function workLine({ item }: MailLine, reader: Reader, facts: readonly string[], said: Company, when: string | null = null): Line {
  // A mail to two people at one address says whose work it is.
  const company = said === 'with' && reader.person === '' ? 'by' : said;
  const people = company === 'by' ? item.by : company === 'with' ? item.by.filter((name) => name !== reader.person) : [];
  const parts = [
    idIn(item.id, item.name),
    oneLine(item.apart, 120),
    item.stepSaid === null ? '' : oneLine(item.stepSaid, 60),
    item.take === null ? '' : `take ${item.take}`,
    // Whose work it is goes without saying where only the reader is named.
    people.length === 0 || (company === 'with' && people.length === item.by.length) ? '' : `${company} ${namesOnLine(people, reader)}`,
  ];
  return {
    when,
    name: oneLine(item.name, 120),
    label: parts.filter((part) => part !== '').join(', '),
    facts: facts.filter((fact) => fact !== '').join(' '),
    // Whoever does the work reads what was said of it.
    details: detailsIn(said === 'with' ? [...item.tells, ...(item.notes ?? [])] : item.tells),
    links: linksOf(item, item.statusColumn, reader),
  };
}

/** `Now: WIP.`, `Now: AWF. Fixes to make.`, `Now: to do. Design has passed, with fixes to make: it can start.` A blank status counts as to do, and says so; nothing where there is none. */
export function nowFact(line: MailLine): string {
  const said = nowSaid(line);
  return said === '' ? '' : `Now: ${said}`;
}

/** The same under a heading that says *Now*: `WIP.`, `AWF. Fixes to make.` */
export function nowSaid(line: MailLine): string {
  const { status, more } = nowOf(line);
  return [status === '' ? '' : `${status}.`, ...more].filter((said) => said !== '').join(' ');
}

/** The same in a cell, where a word alone is no sentence: `WIP`. */
export function nowInCell(line: MailLine): string {
  const { status, more } = nowOf(line);
  return more.length === 0 ? status : nowSaid(line);
}

function nowOf({ item: { status, means, afterFixes } }: MailLine): { readonly status: string; readonly more: readonly string[] } {
  if (status === null) return { status: '', more: [] };
  const fixes = means === 'approved with fixes' ? ['Fixes to make.'] : [];
  const start = afterFixes === null ? [] : [`${oneLine(afterFixes, 60)} has passed, with fixes to make: it can start.`];
  return { status: status === '' ? 'to do' : oneLine(status, 60), more: [...fixes, ...start] };
}

/** `Was due Thu 26 Feb, 2 working days ago.`, `Goes out today.`; nothing without a date. */
export function dueFact({ item, late }: MailLine, day: LocalDate): string {
  if (item.due === null) return item.dueProblem === null ? 'No date yet.' : 'Its date cannot be read.';
  if (item.due === day) return `${capitalised(item.words.coming)} today.`;
  const words = dayInWords(item.due, day);
  if (item.due > day) return `${capitalised(item.words.coming)} ${words}.`;
  return `${capitalised(item.words.past)} ${words}${late > 0 ? `, ${counted(late, 'working day')} ago` : ''}.`;
}

/** `Ben Ode is back on Mon 9 Mar.` */
export function awayFact({ item: { away } }: MailLine, day: LocalDate): string {
  return away === null ? '' : `${namesOnLine(away.names)} ${away.names.length === 1 ? 'is' : 'are'} back on ${dayInWords(away.back, day)}.`;
}

/** Nobody works on its date: whoever reads it on the last working day before should know. */
export function dayOffFact({ item, eve }: MailLine): string {
  return eve ? 'That is a day off: today is the last working day before it.' : item.dueOff ? 'That is a day off.' : '';
}

/** `Goes out.` beside a day that is said already; nothing where the word would only be "due". */
export function comingFact({ item }: MailLine): string {
  return item.words.coming === 'due' ? '' : `${capitalised(item.words.coming)}.`;
}

/** Something owed that is no step or deadline. */
export function owedLine(obligation: Obligation, reader: Reader): Line {
  const { id, name, apart, facts } = obligation;
  return {
    when: null,
    name: oneLine(name, 120),
    label: [idIn(id, name), oneLine(apart, 120)].filter((part) => part !== '').join(', '),
    facts,
    details: detailsIn(obligation.tells),
    links: linksOf(obligation, obligation.column, reader),
  };
}

/** Something to sort out: what is wrong, and who is on it. */
export function sortOutLine({ item, name, words }: SortOutLine, reader: Reader): Line {
  if (item !== null) {
    const told: MailLine = { item, late: 0, eve: false, together: null };
    const line = workLine(
      told,
      reader,
      [
        `${isQuoted(item, words) ? oneLine(words) : capitalised(words)}.`,
        item.due === null ? '' : dueFact(told, reader.day),
        blockedQuestion(item, reader.day),
      ],
      'by',
    );
    return { ...line, details: [] };
  }
  // A person and what is wrong with them, or a sentence about a tab, which names itself.
  return { when: null, name: oneLine(name, 120), label: oneLine(words), facts: '', details: [], links: [] };
}

/** What is blocked and was to take place by now may have taken place all the same. */
function blockedQuestion({ means, due, question }: WorkItem, day: LocalDate): string {
  return means === 'blocked' && due !== null && due < day ? (question ?? '') : '';
}

/** Words about a cell begin with its heading, which is the person's. */
function isQuoted({ dueProblem, problems }: WorkItem, words: string): boolean {
  return dueProblem === words || problems.some((problem) => problem.words === words);
}

/** A sentence with nothing to link to. */
export function plainLine(facts: string, name = ''): Line {
  return { when: null, name, label: '', facts, details: [], links: [] };
}

/** For what says itself who is away, and does not say it beside each name. */
export function withoutAbsences(reader: Reader): Reader {
  return { ...reader, away: {} };
}

/** @param reader who is told who of them is away */
export function namesOnLine(names: readonly string[], reader?: Pick<Reader, 'away' | 'day'>): string {
  const said = (name: string) => oneLine(name, 60);
  const shown = names.slice(0, 6).map((name) => (reader ? nameWithAbsence(name, reader.away, reader.day, said) : said(name)));
  return inWords(names.length > 6 ? [...shown, `${names.length - 6} more`] : shown);
}

/** The ID in brackets, unless it is what the thing is called anyway. */
function idIn(id: string, name: string): string {
  return id === '' || id === name ? '' : `(${oneLine(id, 60)})`;
}

function detailsIn(tells: Line['details']): Line['details'] {
  return tells.map(({ heading, text }) => ({ heading: oneLine(heading, 60), text: oneLine(text, 300) }));
}

/** On a phone a row begins with its name, and what has to be changed stands many screens to the right: the link goes to that cell. */
function linksOf({ link, table, row }: Pick<Obligation, 'link' | 'table' | 'row'>, column: string, reader: Reader): readonly MailLink[] {
  const url = reader.rowUrl(table, row, column);
  const files =
    link === null ? [] : [{ label: link.heading === 'Link' ? 'Files' : oneLine(link.heading, 60), url: oneLine(link.url, longestLink) }];
  return url === null ? files : [...files, { label: 'Row', url }];
}
