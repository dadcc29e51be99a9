// Everything that the sidebar may ask of the server, by name, with what goes in and what comes back. Plain JSON.

import type { Placements } from '../schema/adopted/adoption';
import type { Catalog } from '../schema/catalog';
import type { Place } from '../schema/finding';
import type { Issue } from '../schema/issue';
import type { KeyedRow } from '../schema/keyed-row';
import type { LocalDate } from '../schema/values/local-date';
import type { Purpose } from '../schema/values/purpose';
import type { Value, Values } from '../schema/values/value';
import type { AdoptedAnswer, AdoptionDraft, CandidateTab, Proposal } from './adoption';
import type { CashMethods } from './cash';
import type { CastingMethods } from './casting';
import type { CheckView, ShownChange } from './check';
import type { CrewMethods } from './crew';
import type { DeliveryMethods } from './deliveries';
import type { DueMethods } from './due';
import type { ErrorCode, Meanwhile } from './error-code';
import type { KitMethods } from './kit';
import type { MemoryMethods } from './memory';
import type { NoteMethods } from './notes';
import type { OfferedPaper, PaperMethods } from './papers';
import type { PreviewView, RemindersView } from './reminders';
import type { ReviewMethods } from './reviews';
import type { CutMethods } from './rows/cut';
import type { FollowInput, FollowUps } from './rows/follow';
import type { LineChanges, LinesView, WholeRow } from './rows/lines';
import type { ListMethods } from './rows/list';
import type { Where } from './rows/row-edit';
import type { SeveralMethods } from './rows/several';
import type { OutMethods } from './rows/taken-out';
import type { WholeMethods } from './rows/whole';
import type { StatementMethods } from './statements';
import type { StudioMethods } from './studio';
import type { HandoverMethods } from './studio/handover';
import type { ReceptionMethods } from './studio/reception';
import type { ScheduleMethods } from './studio/schedule';
import type { SupplyMethods } from './supplies';
import type { TodayView } from './today';
import type { RowsFound, WhereView } from './where';

export type SidebarView =
  | 'today'
  | 'add'
  | 'edit'
  | 'desk'
  | 'preview'
  | 'turn-on'
  | 'remove'
  | 'check'
  | 'adopt'
  | 'add-sample'
  | 'remove-sample';

/** How a pipeline may start. */
export type PipelineChoice = 'cg' | '2d' | 'stop-motion' | 'one step';

/** A tab of ours that is there. */
export interface TabView {
  readonly table: string;
  /** As it is called now. */
  readonly tab: string;
  readonly rows: number;
  /** Headings that are missing, repeated, or otherwise in the way, in plain words. */
  readonly problems: readonly string[];
  /** Absent: its rows have none. */
  readonly papers?: readonly OfferedPaper[];
  readonly letters?: readonly OfferedPaper[];
  readonly posts?: readonly OfferedPaper[];
}

/** A text to offer; of a row of another tab what is written, and its name where that is its ID. */
export type SuggestedText = string | readonly [id: string, name: string];

/** What other rows hold, by column key, most used first; of columns that name rows of other tabs those rows, the newest first. */
export type Suggestions = Readonly<Record<string, readonly SuggestedText[]>>;

/** All that the sidebar shows when it opens: one call. */
export interface Opened {
  readonly version: string;
  /** False until the tabs were set up. */
  readonly ready: boolean;
  /** What set-up would have to say of tabs that are called like ours; one sentence each, empty once it was done. */
  readonly clashes: readonly string[];
  readonly production: string;
  /** Today in the workbook's zone. */
  readonly today: LocalDate;
  readonly zone: string;
  readonly me: string | null;
  readonly catalog: Catalog;
  /** Adopted tabs and renamed headings: with them the sidebar knows the same tables as the server. */
  readonly placements: Placements;
  readonly tabs: readonly TabView[];
  /** By table; of tabs that `open` reads anyway. */
  readonly suggestions: Readonly<Record<string, Suggestions>>;
  /** With the first lines of each section. */
  readonly view: TodayView;
  readonly reminders: RemindersView;
  readonly checklist: {
    readonly people: number;
    readonly withAddress: number;
    readonly production: boolean;
    readonly coordinator: boolean;
    readonly rows: number;
    readonly remindersOn: boolean;
  };
}

/** A row for the edit form. */
export interface Selected {
  readonly table: string;
  readonly id: string;
  readonly name: string;
  readonly values: Values;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Other rows that have its key. */
  readonly twins: number;
  /** Cells that cannot be read. */
  readonly issues: readonly Issue[];
  /** Columns that hold formulas: shown, not edited. */
  readonly formulas: readonly string[];
  /** Key of the column that the selected cell is in; absent for one that is none of the table's. */
  readonly column?: string;
}

export interface Methods
  extends DueMethods,
    CashMethods,
    CastingMethods,
    StatementMethods,
    CrewMethods,
    WholeMethods,
    PaperMethods,
    DeliveryMethods,
    NoteMethods,
    ReviewMethods,
    ListMethods,
    CutMethods,
    OutMethods,
    MemoryMethods,
    SeveralMethods,
    SupplyMethods,
    StudioMethods,
    HandoverMethods,
    ReceptionMethods,
    ScheduleMethods,
    KitMethods {
  readonly open: { readonly input: Record<string, never>; readonly answer: Opened };
  /** Today with all its lines, of which `open` brings the first. */
  readonly today: { readonly input: Record<string, never>; readonly answer: TodayView };
  readonly setUp: {
    /** `purpose`: what a new workbook is for; one that is set up says so on Settings. Absent: both. */
    readonly input: { readonly pipeline: PipelineChoice; readonly sample: boolean; readonly purpose?: Purpose };
    readonly answer: { readonly changes: number; readonly notes: readonly string[] };
  };
  /** Makes a copy of a workbook one of its own, with a title of its own. */
  readonly beginCopy: { readonly input: { readonly production: string }; readonly answer: { readonly production: string } };
  /** Without `sure` nothing is done: `words` say what it would come to. */
  readonly addSample: {
    readonly input: { readonly sure: boolean };
    readonly answer: { readonly done: boolean; readonly words: readonly string[] };
  };
  readonly removeSample: Methods['addSample'];
  readonly add: {
    readonly input: { readonly table: string; readonly rows: readonly Values[] };
    /** `notes`: what to know of it, in words. */
    readonly answer: { readonly ids: readonly string[]; readonly again: boolean; readonly notes?: readonly string[] };
  };
  /** What other rows of a tab hold, for typing ahead, when `open` did not bring it. */
  readonly suggestions: { readonly input: { readonly table: string }; readonly answer: Suggestions };
  /** The lines of a row. */
  readonly lines: {
    readonly input: { readonly table: string; readonly id: string };
    readonly answer: { readonly tabs: readonly LinesView[] };
  };
  /** Adds a row, or saves what was changed in it, together with its lines: all or nothing. */
  readonly saveWhole: {
    readonly input: { readonly table: string; readonly row: WholeRow; readonly lines: readonly LineChanges[] };
    readonly answer: { readonly id: string; readonly values: Values; readonly notes: readonly string[]; readonly lines: number };
  };
  /** What would follow from a row and its lines in the rows that these name. Writes nothing. */
  readonly followUps: { readonly input: FollowInput; readonly answer: FollowUps };
  /** Changes rows of several tabs as they were shown, all or none. */
  readonly follow: { readonly input: { readonly changes: readonly LineChanges[] }; readonly answer: { readonly rows: number } };
  /** Selects the row's cell in the grid, found by ID. */
  readonly select: {
    readonly input: { readonly table: string; readonly id: string; readonly column: string };
    readonly answer: { readonly row: number };
  };
  /** The selected row of one of our tabs; null elsewhere, with the reason. */
  readonly selected: {
    readonly input: Record<string, never>;
    readonly answer: { readonly row: Selected | null; readonly reason: string | null };
  };
  readonly save: {
    /** `where`: how the row was come by; null: by its ID alone. */
    readonly input: {
      readonly table: string;
      readonly id: string;
      readonly loaded: Values;
      readonly changes: Values;
      readonly where?: Where | null;
    };
    readonly answer: { readonly id: string; readonly values: Values; readonly notes: readonly string[] };
  };
  /** The tabs of the file that may be used as they are. */
  readonly candidates: { readonly input: Record<string, never>; readonly answer: { readonly tabs: readonly CandidateTab[] } };
  /** What adopting those tabs would come to. Writes nothing. */
  readonly propose: { readonly input: { readonly draft: AdoptionDraft }; readonly answer: Proposal };
  /** The mails that would go tomorrow if it were done. Writes nothing. */
  readonly proposePreview: { readonly input: { readonly draft: AdoptionDraft }; readonly answer: PreviewView };
  /** Does it, if the headings are still those that were `seen`. */
  readonly adopt: { readonly input: { readonly draft: AdoptionDraft; readonly seen: string }; readonly answer: AdoptedAnswer };
  readonly stopUsing: {
    readonly input: { readonly table: string; readonly removeIds: boolean };
    readonly answer: { readonly tab: string };
  };
  /** All that is wrong in the workbook's cells. */
  readonly check: { readonly input: Record<string, never>; readonly answer: CheckView };
  /** Selects a cell that was just found, by its place. */
  readonly goTo: { readonly input: Place; readonly answer: { readonly row: number } };
  /** Writes the repairs that were shown, all or none. */
  readonly repair: { readonly input: { readonly changes: readonly ShownChange[] }; readonly answer: { readonly repaired: number } };
  /** Where the rows went that the text names, by ID, name or tracking number. */
  readonly where: { readonly input: { readonly text: string }; readonly answer: WhereView };
  /** Rows of every tab in use whose ID, name or number has the text in it. */
  readonly findRows: { readonly input: { readonly text: string }; readonly answer: RowsFound };
  /** Makes the next season of a copy. Without `sure`, and in a file that is no copy, nothing is done: `words` say what it would come to, or what comes first. */
  readonly nextSeason: {
    /** `rows`: by table, others are kept; `weeks`: a whole number, only asked where dates move. */
    readonly input: {
      readonly production: string;
      readonly rows: Readonly<Record<string, string>>;
      readonly weeks: string;
      readonly ids: 'anew' | 'on';
      readonly sure: boolean;
    };
    readonly answer: { readonly done: boolean; readonly isCopy: boolean; readonly words: readonly string[] };
  };
  /** Their name and address out of Changes and Sent mail. Without `sure` nothing is done: what goes and what stays, a sentence each. `address` may be blank. */
  readonly forgetPerson: {
    readonly input: { readonly name: string; readonly address: string; readonly sure: boolean };
    readonly answer: { readonly done: boolean; readonly goes: readonly string[]; readonly stays: readonly string[] };
  };
  readonly preview: { readonly input: { readonly everybody: boolean }; readonly answer: PreviewView };
  readonly turnOn: { readonly input: { readonly everybody: boolean }; readonly answer: RemindersView };
  readonly turnOff: { readonly input: Record<string, never>; readonly answer: RemindersView };
  readonly sendTest: { readonly input: { readonly to: string }; readonly answer: { readonly sentTo: string } };
  readonly sendNow: {
    readonly input: Record<string, never>;
    /** `held`: people who had as many mails from this workbook today as anybody gets. */
    readonly answer: { readonly sent: number; readonly waiting: number; readonly held: number; readonly reminders: RemindersView };
  };
  /** Mends what keeps the reminders of this person's account from running; `done` says what, a sentence each. */
  readonly repairReminders: {
    readonly input: Record<string, never>;
    readonly answer: { readonly done: readonly string[]; readonly reminders: RemindersView };
  };
  /** Makes this person's account the sender in place of `from`, the one that they were shown. */
  readonly takeOver: { readonly input: { readonly from: string }; readonly answer: RemindersView };
  /** `until`: the last day without mails, as `2026-03-06`. */
  readonly pause: { readonly input: { readonly until: string }; readonly answer: RemindersView };
  readonly resume: { readonly input: Record<string, never>; readonly answer: RemindersView };
  /** Takes Routesheet out of the workbook; rows stay. `other`: the account whose hourly run only that account can remove. */
  readonly uninstall: { readonly input: Record<string, never>; readonly answer: { readonly other: string | null } };
}

export type Method = keyof Methods;

export interface Request<M extends Method = Method> {
  readonly method: M;
  readonly input: Methods[M]['input'];
  /** New for each submit, the same for its retries: the same submit twice is one row. */
  readonly key: string;
  /** Of the sidebar's bundle. */
  readonly version: string;
}

export interface Failure {
  readonly code: ErrorCode;
  /** For people: what happened and what to do. */
  readonly message: string;
  readonly issues: readonly Issue[];
  readonly theirs: Readonly<Record<string, Value>>;
  /** Of a conflict only. */
  readonly meanwhile?: Meanwhile;
  /** Of `twice` only. */
  readonly rows?: readonly KeyedRow[];
  /** ID of the line that is meant where a row was to be saved with its lines; absent: the row itself. */
  readonly line?: string;
}

export type Answer<M extends Method = Method> =
  /** `act`: what it is called in the log of changes. */
  { readonly ok: true; readonly value: Methods[M]['answer']; readonly act?: string } | { readonly ok: false; readonly error: Failure };
