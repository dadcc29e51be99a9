// The words in which a tab is declared. A declaration is plain data; everything else follows from it.

import type { CastingColumns } from './breakdown/casting';
import type { ChecklistColumns } from './calendar/checklist';
import type { DueBy } from './calendar/due-by';
import type { HolidayColumns } from './calendar/holidays';
import type { SnoozeColumns } from './calendar/snooze';
import type { VisitColumns } from './calendar/visits';
import type { Called } from './called';
import type { Bills } from './cash/bills';
import type { Cash } from './cash/cash';
import type { Column } from './column';
import { type Deadline, wholeDeadline } from './deadline';
import type {
  DeclaredAbsence,
  DeclaredAttention,
  DeclaredBills,
  DeclaredCasts,
  DeclaredChecklists,
  DeclaredDeadline,
  DeclaredDueBy,
  DeclaredExchange,
  DeclaredFill,
  DeclaredHolidays,
  DeclaredLending,
  DeclaredLines,
  DeclaredNotes,
  DeclaredOutgoing,
  DeclaredPackOf,
  DeclaredParty,
  DeclaredRepeats,
  DeclaredRule,
  DeclaredSnoozes,
  DeclaredSpend,
  DeclaredVisits,
  KeysOf,
} from './declared';
import { type DeclaredElsewhere, type Elsewhere, elsewhereOf } from './frames/shot-state';
import { prefixOf } from './kinds/id';
import { updated, updatedBy } from './kinds/stamp';
import type { LinesOf } from './lines/lines-of';
import type { PartyColumns } from './papers/paper';
import type { Columns } from './per-step';
import type {
  Attention,
  ExchangeColumns,
  Fill,
  NoteColumns,
  OutgoingColumns,
  PackOf,
  RepeatColumns,
  RowRule,
  SpendColumns,
} from './row-rules';
import type { Lending } from './stock/lending';
import type { Supplies } from './stock/supplies';
import type { AbsenceColumns } from './values/absence';
import type { TableDesk } from './values/purpose';

interface Common<C extends Columns> {
  readonly tab: string;
  /** What an earlier Routesheet called the tab. */
  readonly formerly?: readonly string[];
  /** What one row is called: `asset`. */
  readonly one: string;
  /** What several are called. */
  readonly many: string;
  /** One sentence for the reference page and the tab's first visit. */
  readonly purpose: string;
  readonly columns: C;
}

interface Plural {
  /** Absent: `one` with an s. */
  readonly many?: string;
}

interface RecordOptions<C extends Columns> extends Omit<Common<C>, 'many'>, Plural, DeclaredElsewhere<keyof C & string> {
  /** Columns that together tell one row from all others; default: the ID column. */
  readonly key?: readonly (keyof C & string)[];
  /** The column that people call the row by. */
  readonly name: keyof C & string;
  readonly deadlines?: readonly DeclaredDeadline<NoInfer<C>>[];
  readonly attention?: readonly DeclaredAttention<NoInfer<C>>[];
  /** For a tab that says who is away: which of its columns say what. */
  readonly absence?: DeclaredAbsence<NoInfer<C>>;
  /** For a tab of what is put off, and of visitors: which of its columns say what. */
  readonly snoozes?: DeclaredSnoozes<NoInfer<C>>;
  readonly visits?: DeclaredVisits<NoInfer<C>>;
  /** For a tab of public holidays: which of its columns say what. */
  readonly holidays?: DeclaredHolidays<NoInfer<C>>;
  /** For rows that come again: which of the columns say how often. */
  readonly repeats?: DeclaredRepeats<NoInfer<C>>;
  readonly rules?: readonly DeclaredRule<NoInfer<C>>[];
  readonly fills?: readonly DeclaredFill<NoInfer<C>>[];
  /** A checkbox column that takes the row out of everything: omitted. */
  readonly leftOut?: KeysOf<NoInfer<C>, 'flag'>;
  /** A status of the row as a whole, beside those of its steps. Only tabs that were there before have it: ours have `leftOut`. */
  readonly state?: KeysOf<NoInfer<C>, 'word'>;
  /** A column that is linked to in mails. */
  readonly link?: KeysOf<NoInfer<C>, 'address'>;
  /** Columns that a mail tells beside name and date, so that it is complete without the sheet: the partner, the place. */
  readonly tells?: readonly (keyof C & string)[];
  /** Columns that say how far the row is on the way out of the house and back, in that order: *Where is it?* goes along them. */
  readonly trail?: readonly (keyof C & string)[];
  readonly called?: readonly Called<keyof C & string>[];
  /** Columns that people fill who have nothing but the sheet on a phone, such as a runner: three at most, and the first of the tab. */
  readonly onPhone?: readonly (keyof C & string)[];
  /** Columns that say what the row is a part of, the largest first: within it a name is told from others, beyond it there may be another of that name. */
  readonly partOf?: readonly (keyof C & string)[];
  /** Its rows are lines of another table's, such as what is in a delivery: a tab that is in use when that is, and is edited inside its form. */
  readonly linesOf?: DeclaredLines<NoInfer<C>>;
  /** Key of a table: the tab is in use where that is, and is nobody's choice by itself. */
  readonly inUseWith?: string;
  /** Its rows are notes that are taken in reviews. */
  readonly notes?: DeclaredNotes<NoInfer<C>>;
  readonly dueBy?: DeclaredDueBy<NoInfer<C>>;
  /** Its rows may be lines of checklists: which of its columns say what. */
  readonly checklists?: DeclaredChecklists<NoInfer<C>>;
  /** For a tab of those whom papers and mails go to: which of its columns say where. */
  readonly party?: DeclaredParty<NoInfer<C>>;
  /** Columns by which two rows may be one: where all of a group are filled and the same, it is asked. Two train tickets look the same. */
  readonly once?: readonly (readonly (keyof C & string)[])[];
  readonly spend?: DeclaredSpend<NoInfer<C>>;
  readonly exchange?: DeclaredExchange<NoInfer<C>>;
  readonly outgoing?: DeclaredOutgoing<NoInfer<C>>;
  /** Its rows are lines of packs, by the name of what is to be delivered. */
  readonly packOf?: DeclaredPackOf<NoInfer<C>>;
  /** For the tab of orders: what stock, moves, orders and their lines say in which columns. */
  readonly supplies?: Supplies;
  /** Its rows are lent out: which of its columns say to whom and until when. */
  readonly lends?: DeclaredLending<NoInfer<C>>;
  /** For the tab of floats: what receipts, floats and what moves them say in which columns. */
  readonly cash?: Cash;
  /** Its rows are invoices that come in: which of its columns say what. */
  readonly bills?: DeclaredBills<NoInfer<C>>;
  /** Its rows say what is in what: which of its columns say it. */
  readonly casts?: DeclaredCasts<NoInfer<C>>;
  /** False for a tab that starts switched off. Null: a tab that every workbook has. Default true. */
  readonly inUse?: boolean | null;
  /** Whose it is where a studio keeps money and stock in a workbook of their own. Default `show`. */
  readonly desk?: TableDesk;
  /** What Routesheet itself goes by this tab for. */
  readonly role?: 'people' | 'steps' | 'lists';
}

/** When and by whom a row was last changed: the last columns of every tab whose rows have an ID. */
export const stamps = { updated: updated(), updatedBy: updatedBy() };

/** A tab of records: rows that people enter, that are found by their key and that rules work on. */
export interface Table<K extends string = string, C extends Columns = Columns> extends Common<C>, Elsewhere {
  readonly shape: 'records';
  readonly key: K;
  readonly keyColumns: readonly string[];
  /** Key of the ID column; null when the key is a text of the coordinator's. */
  readonly id: string | null;
  readonly name: string;
  readonly deadlines: readonly Deadline[];
  readonly attention: readonly Attention[];
  readonly absence: AbsenceColumns | null;
  readonly snoozes: SnoozeColumns | null;
  readonly visits: VisitColumns | null;
  /** Null: it says nothing of public holidays. */
  readonly holidays: HolidayColumns | null;
  readonly repeats: RepeatColumns | null;
  readonly rules: readonly RowRule[];
  readonly fills: readonly Fill[];
  readonly leftOut: string | null;
  readonly state: string | null;
  readonly link: string | null;
  readonly tells: readonly string[];
  /** None: it is not on anything’s way. */
  readonly trail: readonly string[];
  readonly called: readonly Called[];
  readonly partOf: readonly string[];
  /** None: nobody works in it on a phone. */
  readonly onPhone: readonly string[];
  /** Null: its rows stand for themselves. */
  readonly linesOf: LinesOf | null;
  /** Null: it is in use, or not, by itself. */
  readonly inUseWith: string | null;
  /** Null: it holds no notes of reviews. */
  readonly notes: NoteColumns | null;
  /** Null: nothing is due by a rule. */
  readonly dueBy: DueBy | null;
  /** Null: it takes no lines of checklists. */
  readonly checklists: ChecklistColumns | null;
  /** Null: no paper goes to its rows. */
  readonly party: PartyColumns | null;
  /** None: rows that are the same are nothing to ask about. */
  readonly once: readonly (readonly string[])[];
  readonly spend: SpendColumns | null;
  readonly exchange: ExchangeColumns | null;
  /** Null: its rows go to nobody. */
  readonly outgoing: OutgoingColumns | null;
  /** Null: it holds no packs. */
  readonly packOf: PackOf | null;
  /** Null: it holds no orders. */
  readonly supplies: Supplies | null;
  /** Null: its rows are not lent out. */
  readonly lends: Lending | null;
  /** Null: it holds no floats. */
  readonly cash: Cash | null;
  /** Null: it holds no invoices. */
  readonly bills: Bills | null;
  /** Null: it holds no castings. */
  readonly casts: CastingColumns | null;
  /** Whether it is switched on at first; null: a tab that every workbook has. See `inUseWith` and `in-use.ts`. */
  readonly inUse: boolean | null;
  readonly desk: TableDesk;
  readonly role: 'people' | 'steps' | 'lists' | null;
}

/** A tab that Routesheet only appends to. */
export interface Log<K extends string = string, C extends Columns = Columns> extends Common<C> {
  readonly shape: 'log';
  readonly key: K;
  /** What it is the log of. */
  readonly role: 'sentMail' | 'changes';
  /** True for a tab that nobody needs to see: it is made hidden, and whoever shows it keeps it shown. */
  readonly hidden: boolean;
}

/** A tab with one setting a row. */
export interface SettingsTable<K extends string = string> extends Pick<Common<Columns>, 'tab' | 'formerly' | 'purpose'> {
  readonly shape: 'settings';
  readonly key: K;
  readonly settings: Readonly<Record<string, Setting>>;
}

export interface Setting {
  readonly column: Column;
  /** As it would be typed: the value until the coordinator says otherwise. */
  readonly initially: string;
  readonly does: string;
}

export type AnyTable = Table | Log | SettingsTable;

export function defineTable<const K extends string, const C extends Columns>(key: K, options: RecordOptions<C>): Table<K, C> {
  const id = Object.keys(options.columns).find((name) => prefixOf(options.columns[name]) !== null) ?? null;
  return {
    shape: 'records',
    key,
    tab: options.tab,
    ...(options.formerly && { formerly: options.formerly }),
    one: options.one,
    many: options.many ?? `${options.one}s`,
    purpose: options.purpose,
    columns: options.columns,
    keyColumns: options.key ?? (id === null ? [options.name] : [id]),
    id,
    name: options.name,
    deadlines: (options.deadlines ?? []).map((said) => wholeDeadline(said, options.columns)),
    attention: options.attention ?? [],
    ...{ absence: options.absence ?? null, snoozes: options.snoozes ?? null, visits: options.visits ?? null },
    holidays: options.holidays ?? null,
    repeats: options.repeats ?? null,
    rules: options.rules ?? [],
    fills: options.fills ?? [],
    leftOut: options.leftOut ?? null,
    state: options.state ?? null,
    link: options.link ?? null,
    tells: options.tells ?? [],
    trail: options.trail ?? [],
    called: options.called ?? [],
    partOf: options.partOf ?? [],
    onPhone: options.onPhone ?? [],
    linesOf: options.linesOf ?? null,
    inUseWith: options.inUseWith ?? options.linesOf?.table ?? null,
    notes: options.notes ?? null,
    dueBy: options.dueBy ?? null,
    checklists: options.checklists ?? null,
    party: options.party ?? null,
    once: options.once ?? [],
    ...{ spend: options.spend ?? null, exchange: options.exchange ?? null },
    outgoing: options.outgoing ?? null,
    packOf: options.packOf ?? null,
    supplies: options.supplies ?? null,
    lends: options.lends ?? null,
    cash: options.cash ?? null,
    bills: options.bills ?? null,
    casts: options.casts ?? null,
    ...elsewhereOf(options),
    inUse: options.linesOf || options.inUseWith ? false : options.inUse === undefined ? true : options.inUse,
    desk: options.desk ?? 'show',
    role: options.role ?? null,
  };
}

export function defineLog<const K extends string, const C extends Columns>(
  key: K,
  options: Omit<Common<C>, 'many'> & Plural & Pick<Log, 'role'> & Partial<Pick<Log, 'hidden'>>,
): Log<K, C> {
  return { shape: 'log', key, hidden: false, many: `${options.one}s`, ...options };
}

export function defineSettings<const K extends string>(key: K, options: Omit<SettingsTable, 'shape' | 'key'>): SettingsTable<K> {
  return { shape: 'settings', key, ...options };
}
