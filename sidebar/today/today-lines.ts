// Today as the view shows it: filtered, then grouped by step with its lead, then by person.

import type { TodayLine, TodayView } from '../../src/contract/today';
import { gatheredTogether } from '../../src/schema/calendar/together';
import { bySection, type OwedSection, type SectionKey, sections } from '../../src/schema/section';
import { nameWithAbsence } from '../../src/schema/values/absence';
import { type Filled, groupedBy } from '../../src/schema/values/grouping';
import { inWords } from '../../src/schema/values/text';
import type { CopiedTable } from '../copying/table-text';

/** The lines of each section that are shown. */
export type Lines = TodayView['sections'];

/** `''`: not filtered by it. */
export interface LineFilter {
  readonly person: string;
  readonly department: string;
  readonly table: string;
  /** By heading: the episode, the vendor. */
  readonly filed: Readonly<Record<string, string>>;
}

export const noFilter: LineFilter = { person: '', department: '', table: '', filed: {} };

function passes({ person, department, table, filed }: LineFilter, line: TodayLine): boolean {
  const byPerson = person === '' || line.people.includes(person) || line.leads.includes(person);
  const isFiled = Object.entries(filed).every(([heading, text]) => text === '' || line.filed?.[heading] === text);
  return isFiled && byPerson && (department === '' || line.departments.includes(department)) && (table === '' || line.table === table);
}

export function filtered(view: TodayView, filter: LineFilter): Lines {
  return bySection(({ key }) => view.sections[key].filter((line) => passes(filter, line)));
}

/** `3 late`, `1 today`, `12 this week`; what there is none of is left out. `more`: what each section has besides these lines. */
export function countsIn(lines: Lines, more?: TodayView['more']): readonly { readonly key: SectionKey; readonly words: string }[] {
  return sections
    .map((section) => ({ ...(section as OwedSection), key: section.key, count: countIn(section.key, lines, more) }))
    .filter(({ count }) => count > 0)
    .map(({ key, count, counted, one = counted }) => ({ key, words: `${count} ${count === 1 ? one : counted}` }));
}

/** `3 late · 1 today · 12 this week` */
export function countsLine(lines: Lines, more?: TodayView['more']): string {
  return countsIn(lines, more)
    .map(({ words }) => words)
    .join(' · ');
}

/** All lines of a section, shown or not. */
export function countIn(key: SectionKey, lines: Lines, more?: TodayView['more']): number {
  return lines[key].length + (more?.[key] ?? 0);
}

/** What one may filter by: names and departments that stand on some line, tables that have one, what rows are filed under. */
export function choicesIn(view: TodayView): {
  readonly people: readonly string[];
  readonly departments: readonly string[];
  readonly tables: readonly string[];
  readonly filed: readonly (readonly [heading: string, texts: readonly string[]])[];
} {
  const lines = Object.values(view.sections).flat();
  const sorted = (texts: readonly string[]) => [...new Set(texts)].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  const filed = groupedBy(
    lines.flatMap((line) => Object.entries(line.filed ?? {})),
    ([heading]) => heading,
  );
  return {
    people: sorted(lines.flatMap(({ people, leads }) => [...people, ...leads])),
    departments: sorted(lines.flatMap(({ departments }) => departments)),
    tables: [...new Set(lines.map(({ table }) => table))],
    filed: [...filed].map(([heading, told]) => [heading, sorted(told.map(([, text]) => text))] as const),
  };
}

/** Lines of one person (or of several together) within a step. */
export interface PersonGroup {
  readonly people: string;
  readonly lines: readonly TodayLine[];
}

/** Lines of one step, or of one tab for rows without steps. */
export interface StepGroup {
  readonly table: string;
  readonly step: string | null;
  readonly leads: readonly string[];
  /** Lines of one day that are told as one, whoever holds them. */
  readonly together: readonly TogetherGroup[];
  readonly groups: readonly PersonGroup[];
}

export interface TogetherGroup {
  readonly name: string;
  /** `14 due Fri 3 Apr, 6 not ready` */
  readonly words: string;
  readonly lines: readonly TodayLine[];
}

/** The day that is shown, and who is away on it. */
export type ShownDay = Pick<TodayView, 'date' | 'away'>;

/** `Ben Ode (away until Mon 9 Mar, Jo Rey covers) and Jo Rey`; `''` for nobody. */
export function peopleWords(people: readonly string[], { date, away = {} }: ShownDay): string {
  return inWords(people.map((name) => nameWithAbsence(name, away, date)));
}

/** What tells a line from the others. */
export function lineKey({ table, id, column }: TodayLine): string {
  return `${table} ${id} ${column}`;
}

/** In the order in which steps, then people, first appear: the server sends the most urgent first. */
export function grouped(lines: readonly TodayLine[], day: ShownDay): readonly StepGroup[] {
  return gathered(lines, ({ table, step }) => step ?? `/${table}`).map((mine) => {
    const told = gatheredTogether<TodayLine>(mine, ({ together }) => together ?? null);
    const alone = told.flatMap((one) => ('alone' in one ? [one.alone] : []));
    return {
      table: mine[0].table,
      step: mine[0].step,
      leads: mine[0].leads,
      together: told.flatMap((one) => ('alone' in one ? [] : [one])),
      groups: gathered(alone, ({ people }) => people.join(', ')).map((theirs) => ({
        people: peopleWords(theirs[0].people, day),
        lines: theirs,
      })),
    };
  });
}

function gathered<T>(things: readonly T[], keyOf: (thing: T) => string): readonly Filled<T>[] {
  return [...groupedBy(things, keyOf).values()];
}

/** `CH_002 Oti`, `010, SQ02`; an ID that is the name is not said twice. */
export function titleOf({ id, name, apart }: TodayLine): string {
  const title = id === '' || id === name ? name || id : `${id} ${name}`.trim();
  return apart === '' ? title : `${title}, ${apart}`;
}

/** `CH_002 Oti · Rig · Ana Ruiz · was due Thu 26 Feb (2 working days)`. */
export function lineWords(line: TodayLine, day: ShownDay): string {
  return [titleOf(line), line.step, peopleWords(line.people, day) || 'nobody named', line.words]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** What is shown, as plain text for a mail or a chat. */
export function todayText(title: string, lines: Lines, day: ShownDay): string {
  const blocks = sections
    .filter(({ key }) => lines[key].length > 0)
    .map(({ key, title: heading }) =>
      [`${heading} (${lines[key].length})`, ...lines[key].map((line) => `- ${lineWords(line, day)}`)].join('\n'),
    );
  return [title, countsLine(lines) || 'Nothing is waiting.', ...blocks].join('\n\n');
}

/** What is shown, a line a row. */
export function todayTable(name: string, lines: Lines, day: ShownDay): CopiedTable {
  const rows = sections.flatMap(({ key, title }) =>
    lines[key].map((line) => [title, line.id, line.name, line.step ?? '', peopleWords(line.people, day), line.due ?? '', line.words]),
  );
  return { name, headings: ['Section', 'ID', 'Name', 'Step', 'People', 'Due', 'What'], rows };
}
