// What somebody has to act on, and the rules that say so. A new rule is its file and its line in the index.

import type { Slept } from '../../schema/calendar/snooze';
import type { Catalog } from '../../schema/catalog';
import type { SectionKey } from '../../schema/section';
import type { LocalDate } from '../../schema/values/local-date';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { type HeadedLink, type HeadedText, knownAs, linkIn, tellsOf, textIn } from '../work/row-facts';
import type { WorkItem } from '../work/work';

/** The row that something is owed on. */
export interface OwedRow {
  readonly table: string;
  readonly tab: string;
  readonly id: string;
  /** Row of the sheet, from 1, as it stood when it was read. */
  readonly row: number;
  readonly name: string;
  /** See `WorkItem`. */
  readonly apart: string;
  readonly known: string;
  /** A name of the People tab; null: the coordinator sees to it. */
  readonly holder: string | null;
  /** Heading of the column that names them; null where the tab has none. */
  readonly holderHeading: string | null;
}

/** Something owed that is no step or deadline: those are `WorkItem`s, of which mails say far more. */
export interface Obligation extends OwedRow {
  /** Where it stands: in Today, in mails, in their counts and subjects. */
  readonly section: SectionKey;
  /** Of its section the lowest come first. */
  readonly rank: number;
  /** Until when; null: it has no date. */
  readonly when: LocalDate | null;
  /** Key of the column to select. */
  readonly column: string;
  /** What there is to say of it: in a list without full stop, in a mail as sentences. */
  readonly words: string;
  readonly facts: string;
  /** What else a mail tells: the unit, the supplier. */
  readonly tells: readonly HeadedText[];
  readonly link: HeadedLink | null;
  /**
   * Told anew when it is in another state, and every so many working days while it is in the same, with each new week, or never again; null: with all of its
   * section, once a week.
   */
  readonly told: { readonly state: string; readonly every: number | 'week' | 'once' } | null;
  /** Of what is told with all of its section in one line: minor units, null when blank or unreadable; the heading is null where the tab has no such column. */
  readonly sum: { readonly amount: number | null; readonly heading: string | null } | null;
  /** That it was put off for whoever has it; absent: it was not. */
  readonly slept?: Slept;
}

/** A row of which nobody knows whether it wants anybody: the cell that would say so cannot be read. */
export interface UnreadRow extends OwedRow {
  readonly column: string;
  readonly words: string;
  /** Absent: a number. */
  readonly about?: 'time off';
}

/** What a rule is told besides the tab. */
export interface RuleContext {
  readonly catalog: Catalog;
  readonly today: LocalDate;
  /** What has to be met by a date, for rules that go by that; absent: they find nothing. */
  readonly items?: readonly WorkItem[];
  /** What was due before that day, when reminders were turned on, goes to nobody else; absent: it does. */
  readonly from?: LocalDate;
}

export interface ObligationRule {
  /** What is owed on a tab, in row order. */
  owed(read: ReadTable, context: RuleContext): readonly Obligation[];
  /** Rows that it cannot judge. */
  unread(read: ReadTable, context: RuleContext): readonly UnreadRow[];
}

/** What a row says of itself. @param holder key of the column that names who has to act */
export function owedRow(read: ReadTable, record: ReadRecord, holder: string): OwedRow {
  const { table, tab } = read;
  const { id, row, apart = '' } = record;
  return {
    table: table.key,
    tab,
    id,
    row,
    name: textIn(valueIn(record, table.name)) || id || `row ${row}`,
    apart,
    known: knownAs(record),
    holder: textIn(valueIn(record, holder)) || null,
    holderHeading: headingOf(read, holder),
  };
}

/** What else a mail tells of it. */
export function toldBeside(read: ReadTable, record: ReadRecord, catalog: Catalog): Pick<Obligation, 'tells' | 'link'> {
  const { link, tells } = read.table;
  return {
    tells: tells.flatMap((key) => tellsOf(read, key, valueIn(record, key), catalog)),
    link: linkIn(read, link === null ? null : valueIn(record, link), link),
  };
}

export function headingOf({ columns }: ReadTable, key: string): string | null {
  return columns.find((column) => column.key === key)?.heading ?? null;
}
