// The words in which a tab is declared. A declaration is plain data; everything else follows from it.

import { asDeclared, type Placement } from './adopted/placement';
import { stepPartNames } from './adopted/step-part-names';
import type { Called } from './called';
import type { StatusMeaning } from './catalog';
import type { Column, KindsWith } from './column';
import type { DeclaredAttention, DeclaredDeadline, DeclaredFill, DeclaredRule, KeysOf } from './declared';
import { type DateColumn, date } from './kinds/date';
import { prefixOf } from './kinds/id';
import { type PeopleColumn, people } from './kinds/people';
import { count, type QuantityColumn } from './kinds/quantity';
import { updated, updatedBy } from './kinds/stamp';
import { status, type WordColumn } from './kinds/word';
import type { LocalDate } from './values/local-date';

/** What each step of the pipeline has on a row: `Rig`, `Rig by`, `Rig due`, `Rig take`. Only the first is indispensable. */
export interface PerStep {
  readonly kind: 'perStep';
  readonly parts: StepParts;
  /** Key of the column whose word decides, by *For types*, whether a step is needed at all. Null: every row needs every step. */
  readonly typedBy: string | null;
}

export interface StepParts {
  readonly status: WordColumn;
  readonly by: PeopleColumn;
  readonly due: DateColumn;
  readonly take: QuantityColumn;
}

/** Steps with statuses of the list `statuses`. */
export function perStep(statuses: string, options: { readonly typedBy?: string } = {}): PerStep {
  return {
    kind: 'perStep',
    parts: {
      status: status(statuses),
      by: people('By', { also: stepPartNames.by }),
      due: date('Due', { also: stepPartNames.due }),
      take: count('Take', { also: stepPartNames.take }),
    },
    typedBy: options.typedBy ?? null,
  };
}

export type Columns = Readonly<Record<string, Column | PerStep>>;

/** The row is concerned only while that column's word has one of these meanings. */
export interface Condition {
  readonly column: string;
  readonly means: readonly string[];
}

/** A date that somebody must meet. For steps, `date`, `holder` and `status` name parts of the step. */
export interface Deadline {
  /** Unique in its table; part of what the journal remembers an item by. */
  readonly name: string;
  /** Key of the `perStep` entry; null for a deadline of the row. */
  readonly perStep: string | null;
  readonly date: string;
  /** People column of those who must act. */
  readonly holder: string;
  readonly status: string;
  /** The deadline stands while the status means one of these; a blank status means to do. */
  readonly openWhile: readonly StatusMeaning[];
  readonly when: readonly Condition[];
  /** A date column that settles the deadline once it is filled while the status still means to do or working: sent, but not said so. */
  readonly settledBy: string | null;
  /** A date column that opens the deadline in the same way. */
  readonly openedBy: string | null;
  /** Working days before (positive), on (0) and after (negative) the date on which people are reminded; Settings may say otherwise. */
  readonly remindOn: readonly number[];
  /** For lists and mails: `was due`, `due`. `formerly`: what `coming` was, which names a row of Settings. */
  readonly words: { readonly past: string; readonly coming: string; readonly formerly?: readonly string[] };
  /** Asked once when the date has passed and nobody said so, instead of counting the row as late; null: it is late. */
  readonly question: string | null;
}

/** Rows that need somebody without a date of their own; the rules live in `office` by name. */
export type Attention =
  | {
      readonly rule: 'reorder';
      readonly columns: {
        readonly onHand: string;
        readonly onOrder: string;
        readonly reorderAt: string;
        readonly upTo: string;
        readonly discontinued: string;
      };
      readonly owner: string;
    }
  | {
      readonly rule: 'handIn';
      readonly columns: { readonly date: string; readonly amount: string; readonly status: string };
      readonly owner: string;
    };

/** What must hold between columns of a row; run on both sides. */
export type RowRule =
  /** The second is not before the first (dates or times). */
  | { readonly rule: 'order'; readonly from: string; readonly to: string }
  /** Parts add up to the whole, to the penny. */
  | { readonly rule: 'sum'; readonly parts: readonly string[]; readonly whole: string }
  /** With that word in the column, the other must be filled. */
  | { readonly rule: 'needs'; readonly column: string; readonly value: string; readonly needs: string };

/** Values that follow from others while they are blank; people may type over them. */
export type Fill = { readonly rule: 'vat'; readonly gross: string; readonly rate: string; readonly vat: string; readonly net: string };

/** The second is not before the first. */
export function order<const F extends string, const T extends string>(from: F, to: T) {
  return { rule: 'order', from, to } as const;
}

/** The parts add up to the whole, to the penny. */
export function sum<const P extends string, const W extends string>(parts: readonly P[], whole: W) {
  return { rule: 'sum', parts, whole } as const;
}

/** With that word in the column, the other must be filled. */
export function needs<const C extends string, const N extends string>(column: C, value: string, needed: N) {
  return { rule: 'needs', column, value, needs: needed } as const;
}

interface Common<C extends Columns> {
  readonly tab: string;
  /** What an earlier Routesheet called the tab. */
  readonly formerly?: readonly string[];
  /** What one row is called: `asset`. */
  readonly one: string;
  /** One sentence for the reference page and the tab's first visit. */
  readonly purpose: string;
  readonly columns: C;
}

interface RecordOptions<C extends Columns> extends Common<C> {
  /** Columns that together tell one row from all others; default: the ID column. */
  readonly key?: readonly (keyof C & string)[];
  /** The column that people call the row by. */
  readonly name: keyof C & string;
  readonly deadlines?: readonly DeclaredDeadline<NoInfer<C>>[];
  readonly attention?: readonly DeclaredAttention<NoInfer<C>>[];
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
  readonly called?: readonly Called<keyof C & string>[];
  /** Columns that say what the row is a part of, the largest first: within it a name is told from others, beyond it there may be another of that name. */
  readonly partOf?: readonly (keyof C & string)[];
  /** False for a tab that starts switched off. Null: a tab that every workbook has. Default true. */
  readonly inUse?: boolean | null;
}

/** When and by whom a row was last changed: the last columns of every tab whose rows have an ID. */
export const stamps = { updated: updated(), updatedBy: updatedBy() };

/** A tab of records: rows that people enter, that are found by their key and that rules work on. */
export interface Table<K extends string = string, C extends Columns = Columns> extends Common<C> {
  readonly shape: 'records';
  readonly key: K;
  readonly keyColumns: readonly string[];
  /** Key of the ID column; null when the key is a text of the coordinator's. */
  readonly id: string | null;
  readonly name: string;
  readonly deadlines: readonly Deadline[];
  readonly attention: readonly Attention[];
  readonly rules: readonly RowRule[];
  readonly fills: readonly Fill[];
  readonly leftOut: string | null;
  readonly state: string | null;
  readonly link: string | null;
  readonly tells: readonly string[];
  readonly called: readonly Called[];
  readonly partOf: readonly string[];
  readonly inUse: boolean | null;
  /** Key of the declared table that it is one of: an adopted tab of assets is one of `assets`. Of a declared table its own key. */
  readonly baseTable: string;
  readonly placement: Placement;
}

/** A tab that Routesheet only appends to. */
export interface Log<K extends string = string, C extends Columns = Columns> extends Common<C> {
  readonly shape: 'log';
  readonly key: K;
  readonly placement: Placement;
}

/** A tab with one setting a row. */
export interface SettingsTable<K extends string = string> extends Pick<Common<Columns>, 'tab' | 'formerly' | 'purpose'> {
  readonly shape: 'settings';
  readonly key: K;
  readonly settings: Readonly<Record<string, Setting>>;
  readonly placement: Placement;
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
    purpose: options.purpose,
    columns: options.columns,
    keyColumns: options.key ?? (id === null ? [options.name] : [id]),
    id,
    name: options.name,
    deadlines: (options.deadlines ?? []).map(wholeDeadline),
    attention: options.attention ?? [],
    rules: options.rules ?? [],
    fills: options.fills ?? [],
    leftOut: options.leftOut ?? null,
    state: options.state ?? null,
    link: options.link ?? null,
    tells: options.tells ?? [],
    called: options.called ?? [],
    partOf: options.partOf ?? [],
    inUse: options.inUse === undefined ? true : options.inUse,
    baseTable: key,
    placement: asDeclared,
  };
}

type SaidDeadline = Pick<Deadline, 'date' | 'holder' | 'openWhile' | 'remindOn'> & Partial<Deadline>;

function wholeDeadline(said: SaidDeadline): Deadline {
  return {
    name: said.date,
    perStep: null,
    status: 'status',
    when: [],
    settledBy: null,
    openedBy: null,
    words: { past: 'was due', coming: 'due' },
    question: null,
    ...said,
  };
}

export function defineLog<const K extends string, const C extends Columns>(key: K, options: Common<C>): Log<K, C> {
  return { shape: 'log', key, placement: asDeclared, ...options };
}

export function defineSettings<const K extends string>(
  key: K,
  options: Omit<SettingsTable, 'shape' | 'key' | 'placement'>,
): SettingsTable<K> {
  return { shape: 'settings', key, placement: asDeclared, ...options };
}

type ValueOf<T> = T extends { readonly kind: KindsWith<'day'> }
  ? LocalDate
  : T extends { readonly kind: KindsWith<'number'> }
    ? number
    : T extends { readonly kind: KindsWith<'flag'> }
      ? boolean
      : string;

type FieldOf<T> = T extends { readonly kind: 'perStep' }
  ? Readonly<Record<string, StepValues>>
  : T extends { readonly required: true }
    ? ValueOf<T>
    : ValueOf<T> | null;

/** A step's part of a row. */
export interface StepValues {
  readonly status: string | null;
  readonly by: string | null;
  readonly due: LocalDate | null;
  readonly take: number | null;
}

/** A row of the table, as the rules see it: `Row<typeof assets>`. */
export type Row<T extends { readonly columns: Columns }> = { readonly [K in keyof T['columns']]: FieldOf<T['columns'][K]> };

/** The key of a step's column in `Values`: `steps/Rig/due`. */
export function stepKey(perStepKey: string, step: string, part: keyof StepParts): string {
  return `${perStepKey}/${step}/${part}`;
}

export const stepParts = ['status', 'by', 'due', 'take'] as const satisfies readonly (keyof StepParts)[];
