// What a declaration may say about the columns of its own table: every key is one of its columns and of the kind that the rule needs, or it does not compile.

import type { CastingColumns } from './breakdown/casting';
import type { ContractDue } from './calendar/due-by';
import type { HolidayColumns } from './calendar/holidays';
import type { SnoozeColumns } from './calendar/snooze';
import type { VisitColumns } from './calendar/visits';
import type { Bills } from './cash/bills';
import type { ColumnKind, KindsWith } from './column';
import type { Condition, Deadline } from './deadline';
import type { PackageWord } from './naming/package-name';
import type { Columns, StepParts } from './per-step';
import type {
  AnswerDue,
  Arriving,
  Attention,
  Carried,
  ExchangeColumns,
  Fill,
  Following,
  NoteColumns,
  OutgoingColumns,
  Packaged,
  ReclaimColumns,
  RepeatColumns,
  RowRule,
  SpendColumns,
} from './row-rules';
import type { Lending } from './stock/lending';
import type { AbsenceColumns } from './values/absence';

/** Keys of the columns of those kinds. */
export type KeysOf<C extends Columns, K extends ColumnKind | 'perStep'> = {
  [P in keyof C & string]: C[P] extends { readonly kind: K } ? P : never;
}[keyof C & string];

/** A deadline as it is declared; what is left out is as `wholeDeadline` says. */
export type DeclaredDeadline<C extends Columns> = RowDeadline<C> | StepDeadline<C>;

type Said = Pick<Deadline, 'remindOn'> & Partial<Pick<Deadline, 'name' | 'words' | 'reported' | 'question' | 'given' | 'escalates'>>;

/** Of the row as a whole. */
type RowDeadline<C extends Columns> = RowDates<C> & (StatusSaid<C> | NoStatus<C>);

type RowDates<C extends Columns> = Said & {
  readonly perStep?: null;
  readonly date: KeysOf<C, 'date'>;
  readonly holder: KeysOf<C, 'people'>;
  readonly when?: readonly (Condition & { readonly column: KeysOf<C, 'word'> })[];
  readonly settledBy?: KeysOf<C, 'date'>;
  readonly openedBy?: KeysOf<C, 'date'>;
  readonly together?: KeysOf<C, 'ref' | 'text'>;
};

/** Its status is in the column called `status` if it does not say which: the build looks whether there is one. */
type StatusSaid<C extends Columns> = Pick<Deadline, 'openWhile'> & {
  readonly status?: KeysOf<C, 'word'>;
  readonly until?: KeysOf<C, 'date'>;
};

/** Something else must end or settle it, or it would be late for ever. */
type NoStatus<C extends Columns> = { readonly status?: never; readonly openWhile?: never } & (
  | { readonly until: KeysOf<C, 'date' | 'word'> }
  | { readonly settledBy: KeysOf<C, 'date'>; readonly until?: never }
  | { readonly done: KeysOf<C, 'flag'>; readonly settledBy?: never; readonly until?: never }
);

/** Of each step: it names parts of the step. */
type StepDeadline<C extends Columns> = Said &
  Pick<Deadline, 'openWhile'> & {
    readonly perStep: KeysOf<C, 'perStep'>;
    readonly date: PartsOf<'date'>;
    readonly holder: PartsOf<'people'>;
    readonly status: PartsOf<'word'>;
  };

type PartsOf<K extends ColumnKind> = {
  [P in keyof StepParts]: StepParts[P] extends { readonly kind: K } ? P : never;
}[keyof StepParts];

export type DeclaredAttention<C extends Columns> =
  | (Extract<Attention, { rule: 'reorder' }> & {
      readonly columns: Readonly<Record<'onHand' | 'onOrder' | 'reorderAt' | 'upTo' | 'pack', KeysOf<C, 'quantity'>>> & {
        readonly discontinued: KeysOf<C, 'flag'>;
      };
      readonly owner: KeysOf<C, 'people'>;
    })
  | (Extract<Attention, { rule: 'handIn' }> & {
      readonly columns: { readonly date: KeysOf<C, 'date'>; readonly amount: KeysOf<C, 'money'>; readonly status: KeysOf<C, 'word'> };
      readonly owner: KeysOf<C, 'people'>;
    })
  | (Extract<Attention, { rule: 'pickUp' }> & {
      readonly columns: { readonly delivered: KeysOf<C, 'date'> } & Readonly<Record<'direction' | 'status', KeysOf<C, 'word'>>>;
      readonly owner: KeysOf<C, 'people'>;
    })
  | (Extract<Attention, { rule: 'kitOut' }> & {
      readonly columns: Readonly<Record<'back' | 'offHire' | 'goneBack', KeysOf<C, 'date'>>>;
      readonly held: { readonly since: KeysOf<C, 'date'> } & Readonly<Record<'by' | 'ownedBy', KeysOf<C, 'ref'>>>;
      readonly owner: KeysOf<C, 'people'>;
    })
  | (Extract<Attention, { rule: 'atRisk' }> & {
      readonly columns: Readonly<Record<'due' | 'expected' | 'sent' | 'answerBy', KeysOf<C, 'date'>>> &
        Readonly<Record<'qc' | 'status', KeysOf<C, 'word'>>>;
      readonly owner: KeysOf<C, 'people'>;
    });

export type DeclaredAbsence<C extends Columns> = AbsenceColumns &
  Readonly<Record<'person' | 'cover', KeysOf<C, 'people'>>> &
  Readonly<Record<'from' | 'to', KeysOf<C, 'date'>>> & { readonly halfDay: KeysOf<C, 'flag'> };

export type DeclaredSnoozes<C extends Columns> = SnoozeColumns & { readonly person: KeysOf<C, 'people'> } & Readonly<
    Record<'what' | 'item', KeysOf<C, 'text'>>
  > &
  Readonly<Record<'date' | 'since' | 'wake', KeysOf<C, 'date'>>>;

export type DeclaredVisits<C extends Columns> = VisitColumns & {
  readonly day: KeysOf<C, 'date'>;
  readonly forPerson: KeysOf<C, 'people'>;
} & Readonly<Record<'name' | 'company' | 'badge', KeysOf<C, 'text'>>> &
  Readonly<Record<'in' | 'out', KeysOf<C, 'time'>>>;

export type DeclaredHolidays<C extends Columns> = HolidayColumns & {
  readonly date: KeysOf<C, 'date'>;
  readonly country: KeysOf<C, 'word'>;
  readonly name: KeysOf<C, 'text'>;
  readonly off: KeysOf<C, 'flag'>;
};

export type DeclaredRepeats<C extends Columns> = RepeatColumns & {
  readonly repeats: KeysOf<C, 'repeats'>;
  readonly date: KeysOf<C, 'date'>;
  readonly done?: KeysOf<C, 'flag'>;
  readonly from?: KeysOf<C, 'text'>;
  readonly until?: KeysOf<C, 'date'>;
  readonly moves?: readonly KeysOf<C, 'date'>[];
  readonly anew?: readonly (keyof C & string)[];
};

export type DeclaredCasts<C extends Columns> = CastingColumns &
  Readonly<Record<'asset' | 'into', KeysOf<C, 'ref'>>> & { readonly count: KeysOf<C, 'quantity'>; readonly as: KeysOf<C, 'word'> };

export type DeclaredNotes<C extends Columns> = NoteColumns &
  Readonly<Record<'review' | 'item', KeysOf<C, 'ref'>>> &
  Readonly<Record<'state' | 'origin' | 'reason', KeysOf<C, 'word'>>> &
  Readonly<Record<'note' | 'step' | 'frame' | 'from' | 'for' | 'carriedFrom' | 'takenBy' | 'takenAt', KeysOf<C, 'text'>>> &
  Readonly<Record<'released' | 'due', KeysOf<C, 'date'>>> & { readonly take: KeysOf<C, 'quantity'> };

export type DeclaredSpend<C extends Columns> = SpendColumns &
  Readonly<Record<'gross' | 'net', KeysOf<C, 'money'>>> & {
    readonly date: KeysOf<C, 'date'>;
    readonly costCode: KeysOf<C, 'text'>;
    readonly status: KeysOf<C, 'word'>;
    readonly lineOf?: KeysOf<C, 'ref'>;
  };

export type DeclaredExchange<C extends Columns> = ExchangeColumns &
  Readonly<Record<'sent' | 'answered', KeysOf<C, 'date'>>> & {
    readonly partner: KeysOf<C, 'ref'>;
    readonly again: KeysOf<C, 'quantity'>;
    readonly status: KeysOf<C, 'word'>;
  };

export type DeclaredOutgoing<C extends Columns> = OutgoingColumns & {
  readonly partner: KeysOf<C, 'ref'>;
  readonly sent: KeysOf<C, 'date'>;
  readonly answer: AnswerDue & { readonly by: KeysOf<C, 'date'> };
  readonly packaged?: Packaged & {
    readonly name: KeysOf<C, 'text'>;
    readonly words: Readonly<Partial<Record<PackageWord, keyof C & string>>>;
  };
};

/** What has an order is compared with its like only. */
export type DeclaredRule<C extends Columns> =
  | { [K in KindsWith<'day' | 'time' | 'number'>]: Ordered<KeysOf<C, K>, keyof C & string> }[KindsWith<'day' | 'time' | 'number'>]
  | (Extract<RowRule, { rule: 'sum' }> & { readonly parts: readonly KeysOf<C, 'money'>[]; readonly whole: KeysOf<C, 'money'> })
  | (Extract<RowRule, { rule: 'within' }> & Readonly<Record<'part' | 'whole', KeysOf<C, 'money'>>>)
  | (Extract<RowRule, { rule: 'approved' }> & { readonly status: KeysOf<C, 'word'> } & Readonly<
        Record<'owner' | 'by', KeysOf<C, 'people'>>
      >)
  | (Extract<RowRule, { rule: 'needs' }> & { readonly column: KeysOf<C, 'word' | 'rate'>; readonly needs: keyof C });

type Ordered<K extends string, A extends string> = Extract<RowRule, { rule: 'order' }> & {
  readonly from: K;
  readonly to: K;
  readonly until?: A;
};

export type DeclaredFill<C extends Columns> = Fill &
  Readonly<Record<'gross' | 'vat' | 'net', KeysOf<C, 'money'>>> & {
    readonly rate: KeysOf<C, 'rate'>;
    readonly reclaim?: ReclaimColumns &
      Readonly<Record<'evidence' | 'special', KeysOf<C, 'word'>>> &
      Readonly<Record<'claimed' | 'cost', KeysOf<C, 'money'>>> &
      Readonly<Record<'currency', KeysOf<C, 'text'>>>;
    readonly amount?: Readonly<Record<'miles' | 'exchange', KeysOf<C, 'quantity'>>> & { readonly there: KeysOf<C, 'money'> };
  };

/** The column that names what a line belongs to is a reference, and a flag says that a line was taken off: see `Table.leftOut`. */
export interface DeclaredLines<C extends Columns> {
  readonly table: string;
  readonly by: KeysOf<C, 'ref'>;
  readonly arriving?: Arriving & {
    readonly names: readonly KeysOf<C, 'text' | 'ref'>[];
    readonly take: KeysOf<C, 'quantity'>;
    readonly state: KeysOf<C, 'word'>;
  } & Readonly<Record<'step' | 'file' | 'notes', KeysOf<C, 'text'>>>;
  readonly gathered?: true;
  readonly following?: Following & {
    readonly item: KeysOf<C, 'ref'>;
    readonly step: KeysOf<C, 'text'>;
    readonly take: KeysOf<C, 'quantity'>;
    readonly state: KeysOf<C, 'word'>;
  };
  readonly carried?: Carried & {
    readonly keep: readonly (keyof C & string)[];
    readonly same: readonly (keyof C & string)[];
    readonly take: KeysOf<C, 'quantity'>;
    readonly state: KeysOf<C, 'word'>;
  };
}

/** What of a row is said on papers that go to it. */
export interface DeclaredParty<C extends Columns> {
  readonly email: KeysOf<C, 'address'>;
  readonly address: KeysOf<C, 'text'>;
  readonly country: KeysOf<C, 'text'>;
  readonly numbers: readonly KeysOf<C, 'text'>[];
  readonly names: { readonly code: KeysOf<C, 'text'> } & Readonly<Record<'packages' | 'files', KeysOf<C, 'naming'>>>;
  readonly answerWithin: KeysOf<C, 'quantity'>;
  readonly terms: KeysOf<C, 'text'>;
}

export type DeclaredLending<C extends Columns> = Lending &
  Readonly<Record<'what' | 'serial' | 'accessories' | 'signedFor' | 'place' | 'condition', KeysOf<C, 'text'>>> &
  Readonly<Record<'owner' | 'holder', KeysOf<C, 'ref'>>> &
  Readonly<Record<'hireFrom' | 'offHire' | 'goneBack' | 'since' | 'dueBack' | 'backOn', KeysOf<C, 'date'>>> & {
    readonly value: KeysOf<C, 'money'>;
  };

/** Invoices that come in. */
export type DeclaredBills<C extends Columns> = Bills &
  Readonly<Record<'date' | 'receivedOn' | 'due' | 'dueByTerms' | 'sent', KeysOf<C, 'date'>>> & {
    readonly forAccounts: readonly (keyof C & string)[];
    readonly supplier: KeysOf<C, 'ref'>;
    readonly terms: KeysOf<C, 'text'>;
    readonly matching: Readonly<Record<'order' | 'creditFor', KeysOf<C, 'ref'>>> &
      Readonly<Record<'currency' | 'match' | 'matchBy', KeysOf<C, 'text'>>> &
      Readonly<Record<'net' | 'gross', KeysOf<C, 'money'>>> & { readonly status: KeysOf<C, 'word'> };
  };

/** Lines of packs: what the row says of it. */
export interface DeclaredPackOf<C extends Columns> {
  readonly pack: KeysOf<C, 'text'>;
  readonly scope: KeysOf<C, 'word'>;
  readonly category: KeysOf<C, 'word'>;
  readonly rule: KeysOf<C, 'dueRule'>;
}

/** Due by a rule: what the row says of it. */
export interface DeclaredDueBy<C extends Columns> {
  readonly rule: KeysOf<C, 'dueRule'>;
  readonly date: KeysOf<C, 'date'>;
  readonly own: Readonly<Record<string, KeysOf<C, 'date'>>>;
  readonly contract:
    | (Pick<ContractDue, 'dates' | 'work'> & {
        readonly partner: KeysOf<C, 'ref'>;
        readonly episode: KeysOf<C, 'ref'>;
        readonly pack: { readonly scope: KeysOf<C, 'word'>; readonly category: KeysOf<C, 'word'> };
      })
    | null;
}

/** Lines of checklists: what the row says of one. */
export interface DeclaredChecklists<C extends Columns> {
  readonly from: KeysOf<C, 'text'>;
  readonly holder: KeysOf<C, 'people'>;
  readonly forWhom: KeysOf<C, 'text'>;
}
