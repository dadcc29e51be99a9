// What the coordinator has to sort out before anybody can be reminded of it.

import { addDays, dayInWords, type LocalDate } from '../../schema/values/local-date';
import { counted, inWords } from '../../schema/values/text';
import type { UnreadRow } from '../rules/obligation';
import { inHand, wantsPerson } from '../work/holders';
import { dueOnDayOff, leaverOf, needsNewDate } from '../work/standing';
import type { WorkItem } from '../work/work';

export const sortOutKinds = [
  'retakes',
  'blocked',
  'dates',
  'words',
  'numbers',
  'no date',
  'no person',
  'leaving',
  'away',
  'day off',
  'time off',
  'no address',
  'not delivered',
  'tabs',
] as const;

/**
 * `retakes`: need a new date; `blocked`: somebody else has to act first; `dates`: cannot be read; `words`: a status, name or direction that cannot be understood; `numbers`: stock and receipts that cannot
 * be counted; `no date` and `no person`; `leaving`: with somebody who is off the production by then; `away`: with people who are away on its date, and nobody covers; `day off`: due on a day on which nobody works; `time off`: who is away cannot be understood; `no address`: named on open work; `not delivered`: mails that were refused; `tabs`: tabs that could not be read.
 */
export type SortOutKind = (typeof sortOutKinds)[number];

export interface SortOutLine {
  /** Null for what is no row of work: a person, a tab. */
  readonly item: WorkItem | null;
  readonly name: string;
  /** What is wrong, in words. */
  readonly words: string;
}

export interface SortOutList {
  readonly kind: SortOutKind;
  readonly lines: readonly SortOutLine[];
}

/** `no address`: the People tab has none; `left`: not active; `refused`: three mails in a row came to nothing. */
export type WhyUnreached = 'no address' | 'left' | 'refused';

/** Somebody on open work whom no mail reaches. */
export interface Unreachable {
  readonly name: string;
  readonly why: WhyUnreached;
  readonly lines: number;
}

/** What there is to sort out besides the items themselves. */
export interface OtherTrouble {
  readonly unreachable: readonly Unreachable[];
  /** Mails that were refused: to whom, and what the service said. */
  readonly refused: readonly { readonly to: string; readonly note: string }[];
  readonly unreadRows: readonly UnreadRow[];
  /** Tabs and headings, in plain words. */
  readonly problems: readonly string[];
}

/** All lists that have lines, in the order of `sortOutKinds`. */
export function sortOutLists(items: readonly WorkItem[], day: LocalDate, other: OtherTrouble): readonly SortOutList[] {
  const lines: Record<SortOutKind, SortOutLine[]> = {
    retakes: [],
    blocked: [],
    dates: [],
    words: [],
    numbers: other.unreadRows.filter(({ about }) => about === undefined).map(unreadLine),
    'no date': [],
    'no person': [],
    leaving: [],
    away: [],
    'day off': [],
    'time off': other.unreadRows.filter(({ about }) => about === 'time off').map(unreadLine),
    'no address': other.unreachable.map(({ name, why, lines: open }) => ({
      item: null,
      name,
      words: `${whyNotWords[why]}; ${counted(open, 'open line')}`,
    })),
    'not delivered': other.refused.map(({ to, note }) => ({ item: null, name: to, words: note })),
    tabs: other.problems.map((words) => ({ item: null, name: '', words })),
  };
  for (const item of items) {
    const trouble = troubleOf(item, day);
    if (trouble) lines[trouble.kind].push({ item, name: item.name, words: trouble.words });
  }
  return sortOutKinds.flatMap((kind) => (lines[kind].length === 0 ? [] : [{ kind, lines: lines[kind] }]));
}

function unreadLine({ name, id, words }: UnreadRow): SortOutLine {
  return { item: null, name: id === '' || id === name ? name : `${name} (${id})`, words };
}

const whyNotWords: Readonly<Record<WhyUnreached, string>> = {
  'no address': 'has no address on the People tab',
  left: 'is not active on the People tab',
  refused: 'has an address that refused the last three mails',
};

/** Something to sort out on an item: what, in words, and the cell to mend. */
export interface ItemTrouble {
  readonly kind: SortOutKind;
  readonly words: string;
  readonly column: string;
}

/** The first thing to sort out on an item; null when there is none, or when it is over and done with. */
export function troubleOf(item: WorkItem, day: LocalDate): ItemTrouble | null {
  const { statusColumn, dueColumn, byColumn, dueProblem, problems } = item;
  const [problem] = problems;
  if (item.over) return null;
  if (dueProblem !== null) return { kind: 'dates', words: dueProblem, column: dueColumn };
  if (problem) return { kind: 'words', words: problem.words, column: problem.column };
  if (item.open && item.means === 'blocked') return { kind: 'blocked', words: 'blocked', column: statusColumn };
  if (needsNewDate(item, day)) {
    return { kind: 'retakes', words: retakeWords(item), column: dueColumn };
  }
  if (item.open && item.wantsDate) return { kind: 'no date', words: 'no date', column: dueColumn };
  if (wantsPerson(item)) return { kind: 'no person', words: 'nobody is named', column: byColumn };
  const leaver = leaverOf(item, day);
  if (leaver) return { kind: 'leaving', words: leaverWords(leaver, day), column: byColumn };
  const { away } = item;
  if (away && inHand(item) && isNear(away, day)) return { kind: 'away', words: awayWords(away, day), column: byColumn };
  return dueOnDayOff(item, day) ? { kind: 'day off', words: 'due on a day off', column: dueColumn } : null;
}

/** Two weeks: time to give it to somebody else. */
const clashAhead = 14;

function isNear({ from, back }: NonNullable<WorkItem['away']>, day: LocalDate): boolean {
  return from <= addDays(day, clashAhead) && day < back;
}

/** `Ben Ode is away from Mon 2 Mar, back on Mon 9 Mar, and nobody covers`. */
function awayWords({ names, from, back }: NonNullable<WorkItem['away']>, day: LocalDate): string {
  const since = from <= day ? '' : ` from ${dayInWords(from, day)}`;
  return `${inWords(names)} ${names.length === 1 ? 'is' : 'are'} away${since}, back on ${dayInWords(back, day)}, and nobody covers`;
}

/** `Ben Ode finishes on Fri 6 Mar`. */
function leaverWords({ name, finish }: WorkItem['finishes'][number], day: LocalDate): string {
  return `${name} ${finish < day ? 'finished' : 'finishes'} on ${dayInWords(finish, day)}`;
}

/** Whoever gave the new date at once, and told nobody, may have missed it. */
function retakeWords({ due, retakeDate }: WorkItem): string {
  if (due === null) return 'retake without a date';
  return retakeDate === 'old' ? 'needs a new date' : 'needs a new date, or is late if this is the new one';
}
